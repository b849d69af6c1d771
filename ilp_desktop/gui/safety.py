"""Change the password, or make a new recovery code, while the school is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from ilp_desktop.db import keys
from ilp_desktop.gui.dialogs import guarded, tell
from ilp_desktop.gui.layout import button, column, main_button, row
from ilp_desktop.gui.recovery import RecoveryCard
from ilp_desktop.gui.start import PasswordBox, labelled, secret_line
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import school

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class PasswordDialog(QDialog):
    """Asks for the password of now, so that nobody changes it on a laptop left open, and for a new one."""

    def __init__(self, app: App, parent: QWidget) -> None:
        super().__init__(parent)
        self.app = app
        self.setWindowTitle("Change the password")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.present = secret_line("Password of now")
        settings = app.read(school.settings)
        self.box = PasswordBox(lambda: [settings.school_name, settings.senco_name])
        self.save_button = main_button("&Change the password", self.save, app.colours)
        self.setLayout(
            column(
                labelled("Password of &now", self.present),
                self.box,
                row(None, button("&Cancel", self.reject), self.save_button),
                margin=3 * SPACE,
                spacing=2 * SPACE,
            )
        )
        self.resize(480, 340)

    def save(self) -> None:
        """Change it."""

        def change() -> None:
            new = self.box.password()
            ring = keys.unlock(self.app.folder, self.present.text())
            keys.set_password(self.app.folder, ring, new)

        if guarded(self, change):
            self.accept()
            tell(
                self.parentWidget(), "The password is changed.",
                "Backups made before keep the password of their time; the recovery code stays the same.",
                QMessageBox.Icon.Information,
            )  # fmt: skip


class RecoveryDialog(QDialog):
    """Makes a new recovery code and shows it with its sheet."""

    def __init__(self, app: App, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("New recovery code")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.card = RecoveryCard(app.colours)
        self.card.kept.connect(self.accept)
        self.setLayout(column(self.card, margin=2 * SPACE))
        name = app.read(school.settings).school_name
        self.card.show_code(keys.new_recovery_code(app.folder, app.keyring), name)
