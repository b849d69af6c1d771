"""Restoring a backup: from the first window, or over the open school."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from ilp_desktop.gui.dialogs import ask, tell, tell_error
from ilp_desktop.gui.jobs import run_with_progress
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.db.backup import Secret
    from ilp_desktop.db.keys import KeyRing
    from ilp_desktop.db.restore import RestoreResult
    from ilp_desktop.gui.desk import Desk


class Restoring:
    """Look into the backup, back up what is open, close it, restore, and begin at the password."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(self) -> None:
        """Choose a backup where no school is open."""
        if self._desk.start:
            self.look_into(self._desk.start, None, None)

    def ask_over(self, path: Path) -> None:
        """Restore a backup over the open school: look first, back up, close, restore, open again."""
        desk = self._desk
        if desk.main and desk.app and not desk.app.is_demo:
            self.look_into(desk.main, path, desk.app.keyring)

    def look_into(self, window: QWidget, path: Path | None, ring: KeyRing | None) -> None:
        """Show what a backup holds, and restore it after a yes. Without the key ring its code or password is asked for."""
        from ilp_desktop.gui.restore_dialog import RestoreDialog  # noqa: PLC0415  # cryptography waits for the first window

        dialog = RestoreDialog(self._desk.jobs, self._desk.colours, window, path, ring)
        dialog.confirmed.connect(self._back_up_then_restore)
        dialog.open()

    def _back_up_then_restore(self, path: Path, secret: Secret) -> None:
        if not self._desk.main:
            self._restore(path, secret)
            return
        backups, window = self._desk.main.backups, self._desk.main

        def failed(error: BaseException) -> None:
            # A damaged file can't be backed up, and is just what a restore is for.
            tell_error(window, error)
            details = tr("The present files are kept aside in any case.")
            if ask(window, tr("Restore without that backup?"), details, tr("Restore")):
                self._restore(path, secret)

        run_with_progress(
            self._desk.jobs, window, tr("Backing up the present records first"),
            lambda report: backups.make("before-restore", report),
            lambda info: self._backed_up_before(info.second_folder_problem, path, secret), failed,
        )  # fmt: skip

    def _backed_up_before(self, second_folder_problem: str, path: Path, secret: Secret) -> None:
        if second_folder_problem:
            tell(self._desk.main, tr("The second copy was not made."), second_folder_problem)
        self._restore(path, secret)

    def _restore(self, path: Path, secret: Secret) -> None:
        desk = self._desk
        desk.leave_for_restore()
        from ilp_desktop.db import restore  # noqa: PLC0415

        run_with_progress(
            desk.jobs, desk.start or QWidget(), tr("Restoring"),
            lambda report: restore.restore(path, secret, desk.folder, report), self._restored, self._not_restored,
        )  # fmt: skip

    def _not_restored(self, error: BaseException) -> None:
        tell_error(self._desk.start, error)

    def _restored(self, result: RestoreResult) -> None:
        """Begin again at the unlock page: the restored file has the password of its time."""
        if not self._desk.start:
            return
        self._desk.start.show_first()
        how = (
            tr("Open it with the password of the time of the backup.")
            if result.password_of_backup
            else tr("Open it with your password.")
        )
        said = [
            tr("It holds {learners}.", learners=counted(result.manifest.learners, "{n} learner", "{n} learners")),
            how,
        ]
        if result.kept_aside:
            said.append(tr("The files from before are kept in {folder}.", folder=result.kept_aside))
        tell(self._desk.start, tr("The backup is restored."), " ".join(said), QMessageBox.Icon.Information)
