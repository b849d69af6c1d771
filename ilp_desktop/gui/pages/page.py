"""What every screen is: it reads its rows when it is shown, and again when tables that it shows change."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ilp_desktop.gui.overrides import raises_whole

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class Page(QWidget):
    """A screen. Subclasses name the tables they show and re-read in refresh()."""

    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self._stale = True
        app.changed.connect(self._on_change)

    def first_widget(self) -> QWidget | None:
        """Where the focus goes when the screen is opened; None: it stays where it is."""
        return None

    def refresh(self) -> None:
        """Read the rows anew and show them."""
        raise NotImplementedError

    def _on_change(self, tables: frozenset[str]) -> None:
        if not tables & self.tables:
            return
        self._stale = True
        if self.isVisible():
            self._read()

    @raises_whole
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """A screen that went stale while hidden reads when it is shown."""
        if self._stale:
            self._read()
        super().showEvent(event)

    def _read(self) -> None:
        self._stale = False
        self.refresh()
