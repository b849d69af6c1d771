"""The support bundle: what a technician needs to help, shown in full before it is saved, without personal data."""

from __future__ import annotations

import locale
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from ilp_desktop.about import support
from ilp_desktop.db import files, snapshot
from ilp_desktop.errors import explain
from ilp_desktop.gui import theme, window_state
from ilp_desktop.gui.about import versions
from ilp_desktop.gui.dialogs import guarded, tell
from ilp_desktop.gui.layout import button, column, fit, label, main_button, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.base import today
from ilp_desktop.paths import home
from ilp_desktop.services import school
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.db.store import Store

_MEGABYTE = 1024 * 1024


def collect(store: Store | None) -> dict[str, str]:
    """The files of the bundle by name; without a store only what can be told while no school is open."""
    made = {
        "versions.txt": support.as_lines(versions()),
        "system.txt": support.as_lines(_system()),
        "sizes.txt": support.as_lines(_sizes()),
        "log.txt": support.log_lines(_log()),
    }
    if store:
        made["settings.txt"] = support.as_lines(_settings(store))
        made["records.txt"] = _records(store)
    return made


def _system() -> dict[str, object]:
    screens = [
        f"{each.size().width()} × {each.size().height()} at {each.devicePixelRatio():g}"
        for each in QGuiApplication.screens()
    ]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return {
        "Screens": ", ".join(screens),
        "Windows through": QGuiApplication.platformName(),
        "Dark": "yes" if dark else "no",
        "Letters": f"{QGuiApplication.font().family()} {QGuiApplication.font().pointSize()}",
        "Language": locale.getlocale()[0] or "not set",
    }


def _sizes() -> dict[str, str]:
    """How large the files are, by kind; their names and folders are nobody's business."""
    made = {
        f"{name} of {folder}": f"{len(found)} files, {sum(found) / _MEGABYTE:.1f} MB"
        for folder, name, pattern in (
            ("data", "Database", "*.db*"), ("data", "Keys", "store.key*"), ("backups", "Backups", "*"), ("logs", "Logs", "*"),
        )
        if (found := [each.stat().st_size for each in home(folder).glob(pattern) if each.is_file()]) is not None
    }  # fmt: skip
    made["Free on the disk"] = f"{shutil.disk_usage(home()).free / _MEGABYTE:.0f} MB"
    return made


def _log() -> str:
    logs = [home("logs") / name for name in ("ilp_desktop.old.log", "ilp_desktop.log")]
    return "\n".join(each.read_text(encoding="utf-8", errors="replace").rstrip() for each in logs if each.is_file())


def _settings(store: Store) -> dict[str, object]:
    """Settings that are numbers or yes and no."""
    kept = store.read(school.settings)
    return {
        "Weeks until the assessment is due": kept.assessment_weeks,
        "Short-term targets at one time": kept.active_targets,
        "Minutes until it locks": kept.idle_lock_minutes,
        "Logo": "yes" if kept.logo_id else "no",
        "Second folder for backups": "yes" if kept.second_backup_folder else "no",
    }


def _records(store: Store) -> str:
    """Number of the schema, rows of each table, and what the check of the file found."""
    try:
        facts = snapshot.facts(store.path, store.key)
        problems = snapshot.check_store(store.path, store.key)
    except Exception as error:
        if known := explain(error):
            return f"The file could not be checked: {type(known).__name__}"
        raise
    checked = "\n".join(problems[:50]) or "sound: every page, the structure and all references"
    return f"Schema: {facts.schema_version}\nCheck: {checked}\n\nRows\n{support.as_lines(facts.rows)}"


class SupportDialog(QDialog):
    """Shows each file in full, then saves them as one zip."""

    def __init__(self, made: Mapping[str, str], colours: theme.Colours, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._files = dict(made)
        self.setWindowTitle(tr("Support bundle"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list, self.text = QListWidget(), QPlainTextEdit(readOnly=True)
        self.list.setProperty("role", "list")
        self.list.setAccessibleName(tr("Files of the bundle"))
        self.text.setAccessibleName(tr("What this file says"))
        self.list.addItems(list(self._files))
        self.list.currentTextChanged.connect(lambda name: self.text.setPlainText(self._files.get(name, "")))
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.text)
        splitter.setSizes([200, 640])
        splitter.setChildrenCollapsible(False)
        window_state.keep_splitter(splitter, "support")
        said = tr(
            "This is all that the bundle holds, without names, notes or anything else of a record. Read it, save it as "
            "one file, and give that to your technician. Nothing is sent by the program."
        )
        self.save_button = main_button(tr("&Save as one file…"), self.save, colours, icon="save")
        self.save_button.setDefault(True)
        foot = row(None, button(tr("&Close"), self.reject), self.save_button)
        body = column(
            label(tr("Support bundle"), "title"),
            label(said, "quiet"),
            splitter,
            foot,
            margin=3 * SPACE,
            spacing=2 * SPACE,
        )
        body.setStretch(2, 1)
        self.setLayout(body)
        fit(self, 940, 720)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def save(self) -> None:
        """Ask where to, and write the zip."""
        name = f"ilp-desktop-support-{today():%Y-%m-%d}.zip"
        path, _ = QFileDialog.getSaveFileName(self, tr("Save the support bundle"), name, "Zip (*.zip)")
        if path and guarded(self, lambda: files.write(Path(path), support.zipped(self._files), private=False)):
            words = tr("Give the file to your technician. You can delete it afterwards.")
            tell(self, tr("The support bundle is saved."), words, QMessageBox.Icon.Information)
            self.accept()
