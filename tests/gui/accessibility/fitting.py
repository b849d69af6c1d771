"""What is cut off, covered or outside its window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from reading import described, shown

_SLACK = 2
"""Pixels that rounding takes."""


def misfits(window: QWidget, room: QSize) -> Iterator[str]:
    """Whatever does not fit, in a window that has so much room."""
    if window.width() > room.width() or window.height() > room.height():
        yield f"larger than the screen: {window.width()} by {window.height()}"
    yield from _covered(window)
    for each in shown(window):
        if isinstance(each, QLabel | QPushButton | QCheckBox | QRadioButton):
            yield from _cut(each)
        if isinstance(each, QScrollArea):
            yield from _lost(each)
        yield from _covered(each)


def _cut(widget: QLabel | QAbstractButton) -> Iterator[str]:
    words = widget.text()
    if not words.strip(" &") or widget.visibleRegion().isEmpty():
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.heightForWidth(widget.width()) > widget.height() + _SLACK:
            yield f"cut below: {described(widget)}"
    elif (
        isinstance(widget, QPushButton | QCheckBox | QRadioButton)
        and widget.sizeHint().width() > widget.width() + _SLACK
    ):
        yield f"cut at the right: {described(widget)}"


def _lost(area: QScrollArea) -> Iterator[str]:
    """Content wider than its place where nothing scrolls there."""
    fixed, content = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff, area.widget()
    if fixed and content and content.width() > area.viewport().width() + _SLACK:
        yield f"wider than its place by {content.width() - area.viewport().width()}: {described(area)}"


def _covered(parent: QWidget) -> Iterator[str]:
    """Labels and buttons that lie on each other."""
    mine = [
        each
        for each in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(each, QLabel | QPushButton | QCheckBox | QRadioButton) and each.isVisible()
    ]
    for number, one in enumerate(mine):
        for other in mine[number + 1 :]:
            shared = QRect(one.pos(), one.size()).intersected(QRect(other.pos(), other.size()))
            if shared.width() > _SLACK and shared.height() > _SLACK:
                yield f"{described(one)} lies on {described(other)}"
