"""From the command line to the first window: one program at a time, and the event loop."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from ilp_desktop import APP_ID, paths
from ilp_desktop.errors import READ_ONLY, UserError, explain
from ilp_desktop.gui import appearance, language, theme
from ilp_desktop.gui.desk import ALREADY_OPEN, PROGRAM, Desk
from ilp_desktop.gui.dialogs import tell
from ilp_desktop.gui.from_outside import Doorbell, offer, ring
from ilp_desktop.gui.jobs import Jobs
from ilp_desktop.gui.overrides import raises_whole


class Application(QApplication):
    """Qt's application, which macOS tells of a file that was opened by an event instead of an argument."""

    file_opened = Signal(str)

    @raises_whole
    def event(self, event: QEvent) -> bool:
        """Tell of a file that the system asks us to open."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file())
            return True
        return super().event(event)


def make_application(arguments: list[str]) -> Application:
    """Qt, with the names and the icon that the system shows for the program."""
    application = Application(arguments)
    application.setApplicationName("ilp_desktop")
    application.setApplicationDisplayName(PROGRAM)
    application.setDesktopFileName(APP_ID)
    application.setWindowIcon(QIcon(str(paths.resource("icons/app.svg"))))
    application.setQuitOnLastWindowClosed(False)
    language.install(application)
    return application


def run(arguments: list[str], *, demo: bool, backup: Path | None = None) -> int:
    """Run the app until its window is closed; return the exit code.

    Where it is open already, its window comes to the front, with the backup that was asked for.
    """
    application = make_application(arguments)
    colours = theme.apply(application, appearance.mode(), appearance.points())
    with tempfile.TemporaryDirectory(prefix="ilp-no-school-") as nowhere:
        try:
            desk = Desk(application, Jobs(), colours, Path(nowhere) if demo else None, is_borrowed=demo)
            desk.begin()
        except (UserError, OSError) as error:
            if error is ALREADY_OPEN and ring(desk.folder, backup):
                return 0
            return complain(error)
        doorbell = Doorbell(desk.folder)
        doorbell.rung.connect(lambda asked: offer(desk, Path(asked) if asked else None))
        application.file_opened.connect(lambda asked: offer(desk, Path(asked)))
        if backup:
            offer(desk, backup)
        if demo:
            desk.demonstrating.open()
        return application.exec()


def complain(error: Exception) -> int:
    """Say why the program can't start; return the exit code."""
    trouble = explain(error) or UserError(*READ_ONLY)
    tell(None, trouble.title, trouble.what_to_do)
    return 1
