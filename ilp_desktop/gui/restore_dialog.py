"""Restore a backup: choose the file, open it, see what is in it, then say yes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFormLayout, QLineEdit, QWidget

from ilp_desktop.db import backup
from ilp_desktop.db.archive import Manifest
from ilp_desktop.db.backup import Password, RecoveryCode, Secret, reason_in_words
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.errors import UserError
from ilp_desktop.gui import theme
from ilp_desktop.gui.dialogs import guarded, tell_error
from ilp_desktop.gui.jobs import Jobs, run_with_progress
from ilp_desktop.gui.layout import button, card, column, fit, label, main_button, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.paths import home
from ilp_desktop.words import moment_words, tr


class RestoreDialog(QDialog):
    """Shows what a backup holds. Emits confirmed(path, secret) after the user said yes; restores nothing itself."""

    confirmed = Signal(object, object)

    def __init__(
        self, jobs: Jobs, colours: theme.Colours, parent: QWidget, path: Path | None, ring: KeyRing | None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._ring = jobs, ring
        self.setWindowTitle(tr("Restore a backup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.path = QLineEdit(str(path or ""))
        self.path.setAccessibleName(tr("Backup file"))
        self.code, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.facts = QFormLayout()
        self.facts.setHorizontalSpacing(3 * SPACE)
        self.contents = card(label(tr("What is in it"), "heading"), self.facts)
        self.contents.hide()
        self.look_button = button(tr("&Look into it"), self.look)
        self.restore_button = main_button(tr("&Restore"), self._confirm, colours)
        self.restore_button.setEnabled(False)
        for typed in (self.path, self.code, self.password):
            typed.textEdited.connect(self._changed)
        self._lay_out()
        fit(self, 640, 460)
        if path and ring:
            self.look()

    def _lay_out(self) -> None:
        choose = button(tr("&Choose…"), self.choose)
        form = QFormLayout()
        form.setVerticalSpacing(SPACE)
        line = row(self.path, choose)
        line.setStretch(0, 1)
        form.addRow(tr("Backup &file"), line)
        form.labelForField(line).setBuddy(self.path)  # type: ignore[attr-defined]
        if not self._ring:
            form.addRow(tr("&Recovery code"), self.code)
            form.addRow(tr("or the &password"), self.password)
        kept = tr(
            "The present records, if there are any, are kept aside. "
            "The whole backup is checked before anything is changed."
        )
        how = tr("The password works where the backup's key file lies beside it; the recovery code always.")
        explanation = label(
            " ".join((kept,) if self._ring else (kept, how)),
            "quiet",
        )
        layout = column(
            explanation, form, row(None, self.look_button), self.contents,
            row(None, button(tr("C&ancel"), self.reject), self.restore_button), margin=3 * SPACE, spacing=2 * SPACE,
        )  # fmt: skip
        layout.insertStretch(4, 1)
        self.setLayout(layout)

    def choose(self) -> None:
        """Choose the file."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Restore a backup"), self.path.text() or str(home("backups")), tr("Backups (*.ilpbackup)")
        )
        if path:
            self.path.setText(path)
            self._changed()

    def secret(self) -> Secret:
        """What opens the backup. Raises UserError where no file was chosen or nothing was typed."""
        if not Path(self.path.text()).is_file():
            raise UserError(
                tr("No backup is chosen."), tr("Choose the backup file first: its name ends in .ilpbackup.")
            )
        if self.code.text().strip():
            return RecoveryCode(self.code.text())
        if self.password.text():
            return Password(self.password.text())
        if self._ring:
            return self._ring
        raise UserError(
            tr("The backup is locked."), tr("Type the recovery code from the printed sheet, or the password.")
        )

    def look(self) -> None:
        """Read what the backup holds, as a job."""
        chosen: list[Secret] = []
        if not guarded(self, lambda: chosen.append(self.secret())):
            return
        path, secret = Path(self.path.text()), chosen[0]
        run_with_progress(
            self._jobs, self, tr("Looking into the backup"),
            lambda _report: backup.preview(path, secret), self._show, lambda error: tell_error(self, error),
        )  # fmt: skip

    def _show(self, manifest: Manifest) -> None:
        while self.facts.rowCount():
            self.facts.removeRow(0)
        pairs = (
            (tr("School"), manifest.school_name),
            (tr("Made on"), _moment(manifest.made_at)),
            (tr("Learners"), str(manifest.learners)),
            (tr("Last change"), _moment(manifest.last_change) or tr("none yet")),
            (tr("Why it was made"), reason_in_words(manifest.reason)),
        )
        for words, value in pairs:
            self.facts.addRow(label(words, "quiet", wrap=False), label(value))
        self.contents.show()
        self.restore_button.setEnabled(True)
        self.restore_button.setFocus()

    def _changed(self, *_: object) -> None:
        self.contents.hide()
        self.restore_button.setEnabled(False)

    def _confirm(self) -> None:
        path, secret = Path(self.path.text()), self.secret()
        self.accept()
        self.confirmed.emit(path, secret)


def _moment(text: str) -> str:
    """An ISO moment in UTC as the school's clock shows it."""
    if not text:
        return ""
    moment = dt.datetime.fromisoformat(text)
    local = (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone()
    return moment_words(local)
