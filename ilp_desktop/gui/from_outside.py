"""What reaches the open program from outside: a second start, and a backup opened in the file manager."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.dialogs import tell
from ilp_desktop.paths import private_folder
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.desk import Desk

_FOLDER = "asked"
"""In the school's folder: where a second start leaves word. A socket would do as well, but this app opens none."""
_PATIENCE = 5.0
"""Seconds that a second start waits to be heard: the open program may be busy, or no program at all."""
_LOOK_AGAIN = 0.05


class Doorbell(QObject):
    """Hears a second start of the program."""

    rung = Signal(str)
    """The path of the backup that was asked for; empty: only the window."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = private_folder(folder / _FOLDER)
        for left in self._folder.iterdir():
            left.unlink()
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(lambda _folder: self._look())

    def _look(self) -> None:
        for word in sorted(self._folder.glob("[!.]*")):
            asked = word.read_text(encoding="utf-8")
            word.unlink()
            self.rung.emit(asked)


def ring(folder: Path, backup: Path | None) -> bool:
    """Hand a second start over to the program that has the folder; tell whether it was heard."""
    from ilp_desktop.db import files  # noqa: PLC0415  # a second start is rare; the first need not wait for it

    word = private_folder(folder / _FOLDER) / f"start-{os.getpid()}"
    try:
        files.write(word, str(backup or "").encode())
    except OSError:
        return False
    until = time.monotonic() + _PATIENCE
    while word.exists() and time.monotonic() < until:
        time.sleep(_LOOK_AGAIN)
    heard = not word.exists()
    word.unlink(missing_ok=True)
    return heard


def offer(desk: Desk, backup: Path | None) -> None:
    """Bring the window to the front and, where a backup was opened, offer to restore it."""
    window = _front(desk)
    if not window:
        return
    bring_to_front(window)
    if not backup:
        return
    if trouble := _in_the_way(desk):
        tell(window, trouble.title, trouble.what_to_do)
        return
    if desk.app:
        desk.app.save_now.emit()
    ours = desk.app.keyring if desk.app and f"-{desk.app.keyring.store_id[:8]}-" in backup.name else None
    desk.restoring.look_into(window, backup, ours)


def bring_to_front(window: QWidget) -> None:
    """Show a window above those of other programs, as far as the system lets us."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def _front(desk: Desk) -> QWidget | None:
    """The window that is being worked in: a box that waits, or the learner's own, before the main window."""
    shown = [window for window in desk.application.topLevelWidgets() if window.isVisible()]
    return desk.application.activeModalWidget() or next(
        (each for each in (desk.start, desk.main) if each in shown), shown[0] if shown else None
    )


def _in_the_way(desk: Desk) -> UserError | None:
    """What has to be done before a backup can be restored."""
    if desk.is_covered or (desk.main and not desk.main.isVisible()):
        return UserError(
            tr("The backup was not opened: windows wait behind the password, or a learner is answering."),
            tr("Go back to your work first, with the password. Then open the backup again."),
        )
    if desk.application.activeModalWidget() or (desk.main and desk.main.wizard):
        return UserError(
            tr("The backup was not opened: something else is open."),
            tr("Finish or close the small window or the wizard. Then open the backup again."),
        )
    if desk.app and desk.app.is_demo:
        return UserError(
            tr("The backup was not opened: this is the demonstration school."),
            tr("Close it and start the program again. Then open the backup again."),
        )
    return None
