"""The side of the main window, where one goes from screen to screen, and the screens themselves, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ilp_desktop.gui import theme
from ilp_desktop.gui.layout import button, column, label
from ilp_desktop.gui.narrow import OnePage, Side
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.pages.page import Page

P = TypeVar("P", bound="Page")
_WIDTH = 220
_LINE_HEIGHT = 44


@dataclass(frozen=True)
class Screen:
    """A screen as the side and the menu list it; its words carry the menu's key."""

    words: str
    icon: str
    kind: type[Page]
    page: Callable[[], Page]
    """Gives the page, and makes it the first time."""


class Screens(Side):
    """The side: the school's name, the screens, Lock. The screens stand in `stack`."""

    lock_asked = Signal()

    def __init__(self, app: App, listed: Sequence[Screen]) -> None:
        self.listed = tuple(listed)
        self.school_name, self.nav = label("", "heading"), QListWidget()
        heading = QWidget()
        heading.setLayout(column(self.school_name, margin=2 * SPACE))
        lock = [] if app.is_demo else [button(tr("&Lock"), lambda: self.lock_asked.emit(), icon="lock")]
        super().__init__(heading, self.nav, lock, _WIDTH)
        self.stack = OnePage()
        self._behind: dict[type[Page], type[Page]] = {}
        self._fill()

    def _fill(self) -> None:
        self.nav.setProperty("role", "nav")
        self.nav.setAccessibleName(tr("Screens"))
        for screen in self.listed:
            item = QListWidgetItem(theme.icon(screen.icon), screen.words.replace("&", ""))
            item.setSizeHint(QSize(0, _LINE_HEIGHT))
            item.setToolTip(item.text())
            self.nav.addItem(item)
        self.nav.currentRowChanged.connect(lambda number: self._put_on_top(self.listed[number].page()))

    def add_behind(self, kind: type[Page], listed: type[Page]) -> None:
        """Name a screen that is not listed: the side marks the one that leads to it."""
        self._behind[kind] = listed

    @property
    def current(self) -> QWidget | None:
        """The screen that is shown."""
        return self.stack.currentWidget()

    def made(self, kind: type[P]) -> P | None:
        """A screen that was shown before; None where it was not."""
        pages = (self.stack.widget(number) for number in range(self.stack.count()))
        return next((page for page in pages if isinstance(page, kind)), None)

    def show_page(self, page: Page) -> None:
        """Show a screen and put the focus where one begins."""
        marked = self._behind.get(type(page), type(page))
        self.nav.blockSignals(True)  # noqa: FBT003
        self.nav.setCurrentRow([screen.kind for screen in self.listed].index(marked))
        self.nav.blockSignals(False)  # noqa: FBT003
        self._put_on_top(page)
        if first := page.first_widget():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_on_top(self, page: Page) -> None:
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.stack.updateGeometry()
