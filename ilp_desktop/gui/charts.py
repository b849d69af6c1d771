"""Figures as bars. Each bar stands beside its figure in words, and parts differ by pattern: no colour is needed to read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ilp_desktop.gui.layout import label, row
from ilp_desktop.gui.theme import SPACE, Colours

_HEIGHT, _LEAST = 16, 80
"""Pixels of a bar: its height, and the least width."""
_SWATCH = 22
_STEP, _STROKE = 5, 1.2
"""Pixels of a pattern: from one stroke or dot to the next, and their thickness."""


@dataclass(frozen=True)
class Share:
    """A line of a chart: a part of a whole."""

    name: str
    part: int
    whole: int
    told: str
    """The figure in words, such as 81 of 107."""


class Bar(QWidget):
    """A bar of parts of a whole, one after the other, each with the pattern of its place."""

    def __init__(self, parts: Sequence[int], whole: int, colours: Colours) -> None:
        super().__init__()
        self.parts, self.whole, self._colours = tuple(parts), whole, colours
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as a small line of text."""
        return QSize(2 * _LEAST, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the parts, each with an edge; a single part stands in a frame as long as the whole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Half a pixel in: a line of one pixel is crisp only where it does not lie across two.
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if len(self.parts) == 1:
            self._draw_edge(painter, frame, self._colours.control)
        left = frame.left()
        for number, part in enumerate(self.parts):
            right = left + (frame.width() * part / self.whole if self.whole else 0)
            if part:
                # Edges lie between pixels as well, or they would be grey.
                piece = QRectF(floor(left) + 0.5, frame.top(), floor(right) - floor(left), frame.height())
                _PATTERNS[number % len(_PATTERNS)](painter, piece, QColor(self._colours.accent))
                self._draw_edge(painter, piece, self._colours.text)
            left = right
        painter.end()

    def _draw_edge(self, painter: QPainter, around: QRectF, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(around)


def _solid(painter: QPainter, piece: QRectF, ink: QColor) -> None:
    painter.fillRect(piece, ink)


def _hatch(painter: QPainter, piece: QRectF, ink: QColor) -> None:
    painter.save()
    painter.setClipRect(piece)
    painter.setPen(QPen(ink, _STROKE))
    rise, steps = piece.height(), int((piece.width() + piece.height()) / _STEP) + 1
    for number in range(steps):
        foot = QPointF(piece.left() - rise + number * _STEP, piece.bottom())
        painter.drawLine(foot, foot + QPointF(rise, -rise))
    painter.restore()


def _dots(painter: QPainter, piece: QRectF, ink: QColor) -> None:
    painter.save()
    painter.setClipRect(piece)
    painter.setPen(QPen(ink, 2 * _STROKE, c=Qt.PenCapStyle.RoundCap))
    for across in range(int(piece.width() / _STEP) + 1):
        for up in (-1, 0, 1):
            painter.drawPoint(QPointF(piece.left() + (across + 0.5) * _STEP, piece.center().y() + up * _STEP))
    painter.restore()


def _empty(painter: QPainter, piece: QRectF, ink: QColor) -> None:
    """Nothing but its edge."""


_PATTERNS = (_solid, _hatch, _dots, _empty)
"""Drawn stroke by stroke: Qt's own patterns become finer with each step of the screen's scaling."""


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
