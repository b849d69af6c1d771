"""Opening the demonstration school, and leaving it for the first window."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ilp_desktop import paths
from ilp_desktop.gui.dialogs import guarded, tell_error
from ilp_desktop.gui.jobs import Report, run_with_progress
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.db.keys import KeyRing
    from ilp_desktop.db.store import Store
    from ilp_desktop.gui.desk import Desk


class Demonstrating:
    """A throw-away school with 107 invented learners, in a folder of its own."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self) -> None:
        """Make the school, and show its window."""
        desk, folder = self._desk, paths.private_folder(Path(tempfile.mkdtemp(prefix="ilp-demo-")))

        def work(report: Report) -> tuple[Store, KeyRing]:
            from ilp_desktop.gui import demonstration  # noqa: PLC0415

            return demonstration.make(folder, report)

        def failed(error: BaseException) -> None:
            shutil.rmtree(folder, ignore_errors=True)
            tell_error(desk.start, error)

        run_with_progress(
            desk.jobs, desk.start or QWidget(), tr("Making the demonstration school"),
            work, lambda made: self._ready(folder, *made), failed,
        )  # fmt: skip

    def _ready(self, folder: Path, store: Store, ring: KeyRing) -> None:
        from ilp_desktop.gui.app import App  # noqa: PLC0415

        self._desk.show_main(App(store, ring, self._desk.jobs, self._desk.colours), folder)

    def leave(self) -> None:
        """Throw it away and show the first window, from which a real school can be begun."""
        desk = self._desk
        desk.close_windows()
        if not desk.is_borrowed:
            desk.show_start()
        elif not guarded(None, desk.begin_at_home):  # another app may have the school's folder
            desk.application.quit()
