"""The guide, opened at what it says about the screen one is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.gui import theme
from ilp_desktop.gui.screen_help import heading_of

if TYPE_CHECKING:
    from ilp_desktop.gui.guide import Guide


class Helping(QObject):
    """Holds the one guide of a window, which goes with it."""

    def __init__(self, window: QWidget, colours: theme.Colours) -> None:
        super().__init__(window)
        self._window, self._colours = window, colours
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
