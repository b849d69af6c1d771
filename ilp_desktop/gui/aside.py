"""Put all windows aside, so that nobody can look at them, and bring them back as they were."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget


class Aside:
    """The windows that were on the screen."""

    def __init__(self, windows: Sequence[QWidget]) -> None:
        shown = [window for window in windows if window.isVisible()]
        # A dialog that is hidden forgets that it keeps its window waiting; those it covers come back before it.
        self._windows = sorted(((window, window.isModal()) for window in shown), key=lambda each: each[1])
        for window in shown:
            window.hide()

    def bring_back(self) -> None:
        """Show them again."""
        for window, modal in self._windows:
            if modal and isinstance(window, QDialog):
                window.open()
            else:
                window.show()
        self._windows = []
