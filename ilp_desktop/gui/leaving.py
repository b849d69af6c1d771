"""Closing the school's window: a backup first, where something changed since the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ilp_desktop.gui.dialogs import tell, tell_error
from ilp_desktop.gui.jobs import Jobs, run_with_progress
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.db.backup import BackupInfo
    from ilp_desktop.gui.backups import Backups


def back_up_before_leaving(window: QWidget, jobs: Jobs, backups: Backups) -> None:
    """Back up, then close the window, whether or not the backup could be made; what failed is said."""

    def close() -> None:
        QTimer.singleShot(0, window, window.close)

    def failed(error: BaseException) -> None:
        try:
            tell_error(window, error)
        finally:
            close()

    def done(info: BackupInfo) -> None:
        if info.second_folder_problem:
            tell(window, tr("The backup is made, but the second copy is not."), info.second_folder_problem)
        close()

    job = run_with_progress(
        jobs, window, tr("Backing up before closing"), lambda report: backups.make("on-closing", report), done, failed
    )
    if job:
        job.cancelled.connect(close)
