"""Contrast as it is on the screen: of text with its ground, of a field's edge, of what the focus changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QToolButton,
    QWidget,
)
from reading import described, focusable, shown

TEXT, EDGE = 4.5, 3.0
"""Least contrast of text, and of edges and the focus (WCAG 2.2: 1.4.3, 1.4.11, 2.4.13)."""
_INSIDE = 6
_INDICATOR = 28
_AROUND = 4
_MOST_LINES = 400
"""Pixels of a text's height that are looked at."""


class Measured(NamedTuple):
    """A contrast, and of what."""

    ratio: float
    least: float
    what: str


@lru_cache(maxsize=4096)
def _luminance(pixel: int) -> float:
    """Relative luminance of a colour, 0 to 1, as WCAG 2 defines it."""
    parts = [(pixel >> shift & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: int, other: int) -> float:
    """From 1 (the same) to 21 (black and white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def picture(widget: QWidget) -> QImage:
    """A widget as it is drawn, a pixel for a pixel."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _pixels(image: QImage, place: QRect) -> Counter[int]:
    part = image.copy(place.intersected(image.rect()))
    return Counter(memoryview(part.constBits()).cast("B").cast("I")) if not part.isNull() else Counter()


def _place(widget: QWidget) -> QRect | None:
    """Where a widget is in its window; None where it is not wholly in sight."""
    if widget.visibleRegion().boundingRect() != widget.rect():
        return None
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def of_texts(window: QWidget, image: QImage) -> Iterator[Measured]:
    """Each label and button: the pixel that is furthest from the ground."""
    for each in shown(window):
        if not isinstance(each, QLabel | QAbstractButton) or not each.isEnabled() or not each.text().strip(" &"):
            continue
        place = _place(each)
        if place is None or isinstance(each, QToolButton):  # icons
            continue
        left = _INDICATOR if isinstance(each, QCheckBox | QRadioButton) else 0
        inside = _INSIDE if isinstance(each, QPushButton) else 0
        found = _pixels(image, place.adjusted(left + inside, inside, -inside, -inside))
        if found:
            [(ground, _)] = found.most_common(1)
            yield Measured(max(contrast(ground, ink) for ink in found), TEXT, f"text of {described(each)}")


def of_edges(window: QWidget, image: QImage) -> Iterator[Measured]:
    """Each field, button and tick: along a line from outside to inside, the pixel furthest from what is outside."""
    for each in shown(window):
        if not isinstance(each, QLineEdit | QPlainTextEdit | QComboBox | QPushButton | QCheckBox | QRadioButton):
            continue
        place = _place(each)
        if not each.isEnabled() or place is None or place.left() < _AROUND or each.property("role") == "link":
            continue
        if isinstance(each, QWidget) and each.objectName() == "qt_spinbox_lineedit":
            continue
        line = QRect(place.left() - _AROUND, place.center().y(), _AROUND + _INDICATOR, 1)
        found = _pixels(image, line)
        outside = image.pixel(line.topLeft()) & 0xFFFFFFFF
        yield Measured(max(contrast(outside, each_one) for each_one in found), EDGE, f"edge of {described(each)}")


def of_focus(window: QWidget, done: set[str]) -> Iterator[Measured]:
    """What the focus changes, once for each kind of control."""
    window.activateWindow()
    QApplication.processEvents()
    for each in focusable(window):
        kind = f"{type(each).__name__} {each.property('role') or ''}"
        if kind in done or _place(each) is None or isinstance(each, QListWidget | QTableView):
            continue
        done.add(kind)
        each.clearFocus()
        before = picture(each)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        after = picture(each)
        yield Measured(_furthest(before, after), EDGE, f"focus of {described(each)}")


def _furthest(before: QImage, after: QImage) -> float:
    """The largest contrast between a pixel before and after."""
    if before.size() != after.size():
        return 1.0
    pairs = set(
        zip(
            memoryview(before.constBits()).cast("B").cast("I"),
            memoryview(after.constBits()).cast("B").cast("I"),
            strict=True,
        )
    )
    return max(contrast(one, other) for one, other in pairs)
