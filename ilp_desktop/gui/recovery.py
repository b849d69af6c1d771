"""Shows a recovery code once, with its sheet to print or save."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from ilp_desktop.db import files
from ilp_desktop.gui import theme
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, card, column, label, main_button, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

_WIDTH = 600


class RecoveryCard(QWidget):
    """The code, the ways to keep it on paper, and the tick without which one can't go on."""

    kept = Signal()

    def __init__(self, colours: theme.Colours) -> None:
        super().__init__()
        self._code = self._school = ""
        self.code = label("", "code")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.code.setAccessibleName(tr("Recovery code"))
        self.tick = QCheckBox(tr("I have thi&s code on paper"))
        self.go_on = main_button(tr("&Go on"), self.kept.emit, colours)
        self.go_on.setEnabled(False)
        self.tick.toggled.connect(self.go_on.setEnabled)
        self.print_button = button(tr("&Print the sheet…"), self.print_sheet, icon="printer")
        self.save_button = button(tr("Save the sheet as P&DF…"), self.save_sheet, icon="save")
        explanation = label(
            tr(
                "If the password is forgotten, only this code opens the records and their backups. "
                "Print it and lock it in the school's safe. Never keep it with the laptop."
            ),
            "quiet",
        )
        made = card(
            label(tr("Recovery code"), "title"), explanation, self.code, row(self.print_button, self.save_button, None),
            self.tick, row(None, self.go_on), spacing=2 * SPACE,
        )  # fmt: skip
        made.setFixedWidth(_WIDTH)
        self.setLayout(column(made))
        self.layout().addStretch(1)  # type: ignore[union-attr]

    def show_code(self, code: str, school_name: str) -> None:
        """Show a code."""
        self._code, self._school = code, school_name
        self.code.setText(code)
        self.tick.setChecked(False)

    def sheet(self) -> bytes:
        """The recovery sheet as PDF."""
        from ilp_desktop.printing.recovery_sheet import recovery_sheet  # noqa: PLC0415  # reportlab loads here

        return recovery_sheet(self._school, self._code, dt.date.today())  # noqa: DTZ011  # the school's day

    def save_sheet(self) -> None:
        """Save the sheet, to print it elsewhere."""
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the recovery sheet"), "recovery-sheet.pdf", tr("PDF files (*.pdf)")
        )
        if path:
            guarded(self, lambda: files.write(Path(path), self.sheet()))

    def print_sheet(self) -> None:
        """Print the sheet."""
        from ilp_desktop.gui.printing_out import print_pdf  # noqa: PLC0415  # printing loads when it is asked for

        guarded(self, lambda: print_pdf(self.sheet(), tr("Recovery sheet"), self))
