"""What the Help menu opens: the guide at what it says about the screen one is on, what is new, About."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.gui import theme, window_state
from ilp_desktop.gui.screen_help import heading_of

if TYPE_CHECKING:
    from ilp_desktop.about.changes import Release
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.guide import Guide


class Helping(QObject):
    """Holds the one guide of a window, which goes with it, and opens what else helps."""

    def __init__(self, window: QWidget, colours: theme.Colours, folder: Path) -> None:
        super().__init__(window)
        self._window, self._colours, self._folder = window, colours, folder
        self.guide: Guide | None = None

    def show_guide(self) -> None:
        """Open the guide where it was left."""
        if self.guide is None:
            from ilp_desktop.gui.guide import Guide  # noqa: PLC0415  # the first window does not wait for it

            self.guide = Guide(self._colours)
            self._window.destroyed.connect(self.guide.deleteLater)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def show_about_screen(self) -> None:
        """Open the guide at what it says about the screen, tab, step or small window one is on."""
        before = QApplication.activeModalWidget()
        if before and before.windowModality() is Qt.WindowModality.ApplicationModal:
            return  # a box that waits for an answer keeps every window waiting
        anchor = heading_of(before or self._window)
        self.show_guide()
        if self.guide and anchor:
            self.guide.go(anchor)

    def show_about(self) -> None:
        """Versions, licences, and where the data are."""
        from ilp_desktop.gui.about import About  # noqa: PLC0415

        About(self._folder, self._window).open()

    def show_changes(self) -> None:
        """What each version brought."""
        from ilp_desktop.about import changes  # noqa: PLC0415

        self._show_releases(changes.releases())

    def show_changes_once(self) -> None:
        """After an update what is new since the version before, once; nothing at the first start of all."""
        from ilp_desktop.about import changes, licences  # noqa: PLC0415
        from ilp_desktop.gui.whats_new import SEEN  # noqa: PLC0415

        now, seen = licences.own_version(), str(window_state.value(SEEN, ""))
        window_state.keep(SEEN, now)
        if seen and (news := changes.since(seen, now)):
            self._show_releases(news)

    def show_support_bundle(self, app: App) -> None:
        """What a technician needs to help, to be looked through and saved."""
        from ilp_desktop.gui import support  # noqa: PLC0415

        support.show_bundle(app.store, app.jobs, self._colours, self._window)

    def _show_releases(self, releases: Sequence[Release]) -> None:
        from ilp_desktop.gui.whats_new import WhatsNew  # noqa: PLC0415

        WhatsNew(releases, self._colours, self._window).open()
