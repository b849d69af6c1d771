"""About: which version this is, where the data are, and whose work the program stands on."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from ilp_desktop.about import licences
from ilp_desktop.about.licences import Credit
from ilp_desktop.db import connection
from ilp_desktop.gui.layout import as_list, beside, button, column, fit, label, row, scrolled
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

_NAMED = ("PySide6_Essentials", "SQLAlchemy", "pydantic", "reportlab", "pypdfium2", "cryptography", "pyrage")
"""Libraries whose version matters where something goes wrong."""
_CREDIT = Qt.ItemDataRole.UserRole


def versions() -> dict[str, str]:
    """The program, the system, and the parts whose version matters where something goes wrong."""
    libraries = {each.name: each.version for each in licences.libraries()}
    return {
        licences.PROGRAM: licences.own_version(),
        "System": platform.platform(),
        "Python": platform.python_version(),
        "Qt": qVersion(),
        **connection.versions(),
        **{name.removesuffix("_Essentials"): libraries[name] for name in _NAMED if name in libraries},
    }


class About(QDialog):
    """Versions and the folder of the data; then the licences, searched by name, maker or words."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setWindowTitle(tr("About ILP Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("Parts of About"))
        self.tabs.addTab(scrolled(self._program()), tr("&Version and data"))
        self.tabs.addTab(scrolled(self._licences()), tr("&Licences and credits"))
        close = button(tr("&Close"), self.accept)
        close.setDefault(True)
        self.setLayout(column(self.tabs, row(None, close), margin=2 * SPACE, spacing=2 * SPACE))
        fit(self, 940, 680)

    # --- version and data -----------------------------------------------------------------------------------

    def _program(self) -> QWidget:
        made = QWidget()
        about = tr(
            "Individual learning plans for one school: assess, plan, review, print. Everything stays on this computer, "
            "encrypted; the program never uses the network."
        )
        lines = QFormLayout()
        lines.setHorizontalSpacing(3 * SPACE)
        lines.setVerticalSpacing(SPACE // 2)
        for name, found in versions().items():
            words = label(found)
            words.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            words.setAccessibleName(f"{name} {found}")
            lines.addRow(label(name, "quiet"), words)
        self.folder = QLineEdit(str(self._folder), readOnly=True)
        self.folder.setAccessibleName(tr("Folder of the school's file"))
        where = row(self.folder, button(tr("&Open the folder"), self.open_folder))
        said = tr("The folder holds the school's file and its key. Never copy them by hand: make a backup instead.")
        self.copied = label("", "good")
        copy = row(button(tr("Co&py all of this"), self.copy), self.copied, None)
        title = label(f"{licences.PROGRAM} {licences.own_version()}", "title")
        data = column(label(tr("Where your data are"), "heading"), where, label(said, "quiet"))
        made.setLayout(column(title, label(about, "quiet"), lines, copy, data, margin=2 * SPACE, spacing=2 * SPACE))
        made.layout().addStretch(1)  # type: ignore[union-attr]
        return made

    @property
    def as_text(self) -> str:
        """What is shown, to be sent to the person who helps."""
        return "\n".join([*(f"{name}: {found}" for name, found in versions().items()), f"Data: {self._folder}"])

    def copy(self) -> None:
        """Put versions and folder on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text)
        self.copied.setText(tr("Copied."))

    def open_folder(self) -> None:
        """Show the folder in the system's own program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    # --- licences -------------------------------------------------------------------------------------------

    def _licences(self) -> QWidget:
        self.search_box = QLineEdit(placeholderText=tr("Search names, makers and licences"), clearButtonEnabled=True)
        self.search_box.setAccessibleName(tr("Search names, makers and licences"))
        self.search_box.textChanged.connect(self._narrow)
        self.list = QListWidget()
        as_list(self.list, tr("Whose work this stands on"))
        for credit in licences.everything():
            line = QListWidgetItem(f"{credit.name} {credit.version}\n{credit.licence}".strip())
            line.setData(_CREDIT, credit)
            self.list.addItem(line)
        self.list.currentItemChanged.connect(self._show)
        self.about = label("", "quiet")
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Licence"))
        left, right = QWidget(), QWidget()
        left.setLayout(column(self.search_box, self.list))
        right.setLayout(column(self.about, self.text))
        holder = QWidget()
        holder.setLayout(column(beside(left, right, (300, 600), "about"), margin=2 * SPACE))
        self.list.setCurrentRow(0)
        return holder

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        for number in range(self.list.count()):
            line = self.list.item(number)
            credit: Credit = line.data(_CREDIT)
            words = f"{credit.name} {credit.makers} {credit.licence} {credit.used_for}".casefold()
            line.setHidden(not all(each in words for each in wanted))

    def _show(self, line: QListWidgetItem | None) -> None:
        if line:
            credit: Credit = line.data(_CREDIT)
            self.about.setText("\n".join(filter(None, (credit.used_for, credit.makers))))
            self.text.setPlainText(credit.text)
