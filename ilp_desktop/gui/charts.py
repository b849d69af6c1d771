"""Figures as bars. Each bar stands beside its figure in words, and parts differ by pattern: no colour is needed to read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ilp_desktop.gui.layout import label, row
from ilp_desktop.gui.theme import SPACE, Colours

_HEIGHT, _LEAST = 16, 80
"""Pixels of a bar: its height, and the least width."""
_SWATCH = 22
_PATTERNS = (
    Qt.BrushStyle.SolidPattern, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense6Pattern, Qt.BrushStyle.NoBrush,
)  # fmt: skip


@dataclass(frozen=True)
class Share:
    """A line of a chart: a part of a whole."""

    name: str
    part: int
    whole: int
    told: str
    """The figure in words, such as 81 of 107."""


class Bar(QWidget):
    """A bar of parts of a whole, one after the other, each with the pattern of its place; what is left of it is empty."""

    def __init__(self, parts: Sequence[int], whole: int, colours: Colours) -> None:
        super().__init__()
        self.parts, self.whole, self._colours = tuple(parts), whole, colours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as a small line of text."""
        return QSize(2 * _LEAST, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the track, then the parts, each with an edge."""
        painter = QPainter(self)
        edge = QPen(QColor(self._colours.text), 1)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(frame, QColor(self._colours.field))
        left = frame.left()
        for number, part in enumerate(self.parts):
            width = frame.width() * part / self.whole if self.whole else 0
            piece = QRectF(left, frame.top(), width, frame.height())
            painter.fillRect(piece, QBrush(QColor(self._colours.accent), _PATTERNS[number % len(_PATTERNS)]))
            painter.setPen(edge)
            if part:
                painter.drawRect(piece)
            left += width
        painter.setPen(QPen(QColor(self._colours.control), 1))
        painter.drawRect(frame)
        painter.end()


def shares(lines: Sequence[Share], colours: Colours) -> QGridLayout:
    """A line for each share: its name, its bar, its figure."""
    grid = _grid()
    for number, line in enumerate(lines):
        grid.addWidget(label(line.name, wrap=False), number, 0)
        grid.addWidget(Bar((line.part,), line.whole, colours), number, 1)
        grid.addWidget(label(line.told, "strong", wrap=False), number, 2, Qt.AlignmentFlag.AlignRight)
    return grid


def stacked(names: Sequence[str], lines: Sequence[tuple[str, Sequence[int], str]], colours: Colours) -> QGridLayout:
    """Lines (name, parts, figures in words) of the same parts, on the scale of the longest, with a key of the patterns."""
    grid = _grid()
    longest = max((sum(parts) for _, parts, _ in lines), default=0)
    for number, (name, parts, told) in enumerate(lines):
        grid.addWidget(label(name, wrap=False), 2 * number, 0)
        grid.addWidget(Bar(parts, longest, colours), 2 * number, 1)
        grid.addWidget(label(told, "strong"), 2 * number + 1, 1)
    grid.addLayout(_key(names, colours), 2 * len(lines), 1)
    return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(1, 1)
    return grid


def _key(names: Sequence[str], colours: Colours) -> QGridLayout:
    key = QGridLayout()
    key.setHorizontalSpacing(SPACE)
    for number, name in enumerate(names):
        swatch = Bar([0] * number + [1], 1, colours)
        swatch.setFixedWidth(_SWATCH)
        key.addLayout(row(swatch, label(name, "quiet", wrap=False), None), number // 2, number % 2)
    return key
