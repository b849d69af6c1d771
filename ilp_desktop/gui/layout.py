"""Small pieces that every screen is put together from."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.gui import theme
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.window_state import keep_splitter, keep_window

_FRAME = 40
"""Pixels of a window's frame."""
L = TypeVar("L", QVBoxLayout, QHBoxLayout)


class PushButton(QPushButton):
    """A button that Enter presses too, where the focus is on it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter is what people press; Space is what Qt waits for."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """Plain text (never markup, since it may hold names) in one of the theme's roles."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setProperty("role", role)
    return made


def button(text: str, pressed: Callable[[], object], *, role: str = "", icon: str = "") -> QPushButton:
    """A button; & in the text marks its key."""
    # An icon stands too close to its word in Qt; a space keeps them apart.
    made = PushButton(f" {text}" if icon else text)
    made.setProperty("role", role)
    made.setAutoDefault(False)
    if icon:
        made.setIcon(theme.icon(icon))
    made.clicked.connect(lambda: pressed())
    return made


def main_button(text: str, pressed: Callable[[], object], colours: theme.Colours, *, icon: str = "") -> QPushButton:
    """The one button of a screen that goes on."""
    made = button(text, pressed, role="main", icon=icon)
    if icon:
        made.setIcon(theme.icon(icon, colours.on_accent, colours.quiet))
    return made


def column(*parts: QWidget | QLayout, margin: int = 0, spacing: int = SPACE) -> QVBoxLayout:
    """Parts under each other."""
    return _fill(QVBoxLayout(), parts, margin, spacing)


def row(*parts: QWidget | QLayout | None, margin: int = 0, spacing: int = SPACE) -> QHBoxLayout:
    """Parts beside each other; None is a stretch."""
    return _fill(QHBoxLayout(), parts, margin, spacing)


def _fill(layout: L, parts: tuple[QWidget | QLayout | None, ...], margin: int, spacing: int) -> L:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def card(*parts: QWidget | QLayout, spacing: int = SPACE) -> QFrame:
    """A framed group."""
    frame = QFrame()
    frame.setProperty("role", "card")
    frame.setLayout(column(*parts, margin=2 * SPACE, spacing=spacing))
    return frame


def as_list(shown: QListWidget, name: str) -> None:
    """Lines to choose from, apart by hairlines: they wrap, and the chosen one is tinted; name: what is read aloud."""
    shown.setProperty("role", "list")
    shown.setAccessibleName(name)
    shown.setWordWrap(True)
    shown.setResizeMode(QListWidget.ResizeMode.Adjust)
    shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def beside(left: QWidget, right: QWidget, widths: tuple[int, int], kept_as: str) -> QSplitter:
    """Two parts with an edge between them that can be moved; where it was left is kept under this name."""
    made = QSplitter()
    made.setChildrenCollapsible(False)
    made.addWidget(left)
    made.addWidget(right)
    made.setStretchFactor(1, 1)
    made.setSizes(list(widths))
    keep_splitter(made, kept_as)
    made.setHandleWidth(2 * SPACE)  # what is kept has its own
    return made


def scrolled(content: QWidget) -> QScrollArea:
    """Content that scrolls when it is taller than its place, or can't become as narrow."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window this size in pixels, but never more than the screen has beside its frame and taskbar.

    Where it was left with another size, it has that again.
    """
    free = window.screen().availableGeometry()
    window.resize(min(width, free.width() - _FRAME), min(height, free.height() - _FRAME))
    keep_window(window)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
