"""Change the password, or make a new recovery code, while the school is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from ilp_desktop.db import keys
from ilp_desktop.gui.dialogs import ask, guarded, tell, tell_error
from ilp_desktop.gui.jobs import Report, run_with_progress
from ilp_desktop.gui.layout import button, column, main_button, row
from ilp_desktop.gui.password_box import PasswordBox, labelled, secret_line
from ilp_desktop.gui.recovery import RecoveryCard
from ilp_desktop.gui.start import delay
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import school
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class PasswordDialog(QDialog):
    """Asks for the password of now, so that nobody changes it on a laptop left open, and for a new one."""

    def __init__(self, app: App, parent: QWidget) -> None:
        super().__init__(parent)
        self.app = app
        self._wrong = 0
        self.setWindowTitle(tr("Change the password"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.present = secret_line(tr("Password of now"))
        settings = app.read(school.settings)
        self.box = PasswordBox(lambda: [settings.school_name, settings.senco_name])
        self.save_button = main_button(tr("&Change the password"), self.save, app.colours)
        self.setLayout(
            column(
                labelled(tr("Password of &now"), self.present),
                self.box,
                row(None, button(tr("&Cancel"), self.reject), self.save_button),
                margin=3 * SPACE,
                spacing=2 * SPACE,
            )
        )
        self.resize(480, 340)

    def save(self) -> None:
        """Change it."""
        chosen: list[str] = []
        if not guarded(self, lambda: chosen.append(self.box.password())):
            return
        present = self.present.text()

        def work(_report: Report) -> None:
            ring = keys.unlock(self.app.folder, present)
            keys.set_password(self.app.folder, ring, chosen[0])

        run_with_progress(self.app.jobs, self, tr("Changing the password"), work, self._changed, self._refused)

    def _refused(self, error: BaseException) -> None:
        """A wrong password of now makes the next try wait, as at the unlock screen."""
        self._wrong += 1
        self.save_button.setEnabled(False)
        QTimer.singleShot(delay(self._wrong) * 1000, self, lambda: self.save_button.setEnabled(True))
        tell_error(self, error)

    def _changed(self, _nothing: object) -> None:
        self.accept()
        words = tr("Backups made before keep the password of their time; the recovery code stays the same.")
        tell(self.parentWidget(), tr("The password is changed."), words, QMessageBox.Icon.Information)


class RecoveryDialog(QDialog):
    """Makes a new recovery code and shows it with its sheet."""

    def __init__(self, app: App, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New recovery code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = RecoveryCard(app.colours)
        self.card.kept.connect(self.accept)
        self.setLayout(column(self.card, margin=2 * SPACE))
        name = app.read(school.settings).school_name
        self.card.show_code(keys.new_recovery_code(app.folder, app.keyring), name)

    def reject(self) -> None:
        """Escape must not lose the new code: the old one no longer works."""
        details = tr("The old code no longer works. Without the new one a forgotten password can't be replaced.")
        if self.card.tick.isChecked() or ask(
            self, tr("Close without keeping the new code?"), details, tr("Close"), tr("Stay")
        ):
            super().reject()
