"""Distance travelled as a small drawing: a column of four boxes for each review, filled as far as the learner came."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilp_desktop.gui.aloud import drawn_as
from ilp_desktop.gui.theme import SPACE, Colours
from ilp_desktop.services.targets import Step
from ilp_desktop.words import tr

_STEPS = 4
_BOX, _GAP = QSize(24, 8), 3
_COLUMN = 36
"""Least pixels from one review to the next; more where the text is larger."""
_MOST = 12
"""Reviews that are drawn; older ones are left out, but stay in the words."""


def in_words(steps: Sequence[Step]) -> str:
    """Such as: review 1: 0 of 4, review 2: 3 of 4."""
    return ", ".join(
        tr("review {number}: {distance} of {steps}", number=step.review, distance=step.distance, steps=_STEPS)
        for step in steps
    )


def _below(step: Step) -> str:
    """The review's number, as it stands below its column."""
    return f"R{step.review}"


@drawn_as(QAccessible.Role.Chart)
class DistanceChart(QWidget):
    """The figures stand above the columns and the numbers of the reviews below: it needs no colour to be read."""

    def __init__(self, steps: Sequence[Step], colours: Colours) -> None:
        super().__init__()
        self._steps, self._colours = list(steps)[-_MOST:], colours
        self.setAccessibleName(tr("Distance travelled, {steps}", steps=in_words(steps)))
        self.setToolTip(f"<span>{in_words(steps)}</span>")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A column for each review, with a line of text above and below."""
        boxes = _STEPS * (_BOX.height() + _GAP)
        return QSize(self._column() * len(self._steps), boxes + 2 * self._line())

    def _column(self) -> int:
        widest = max((self.fontMetrics().horizontalAdvance(_below(step)) for step in self._steps), default=0)
        return max(_COLUMN, widest + SPACE)

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw all columns."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, step in enumerate(self._steps):
            self._draw_column(painter, number * self._column(), step)
        painter.end()

    def _draw_column(self, painter: QPainter, left: int, step: Step) -> None:
        top, wide, middle = self._line(), self._column(), Qt.AlignmentFlag.AlignCenter
        painter.setPen(QColor(self._colours.text))
        painter.drawText(QRectF(left, 0, wide, top), middle, str(step.distance))
        for box in range(_STEPS):
            self._draw_box(painter, left, top + box * (_BOX.height() + _GAP), filled=step.distance >= _STEPS - box)
        painter.setPen(QColor(self._colours.quiet))
        below = top + _STEPS * (_BOX.height() + _GAP)
        painter.drawText(QRectF(left, below, wide, top), middle, _below(step))

    def _draw_box(self, painter: QPainter, left: int, top: int, *, filled: bool) -> None:
        painter.setPen(QPen(QColor(self._colours.accent if filled else self._colours.control), 1))
        painter.setBrush(QColor(self._colours.accent) if filled else Qt.BrushStyle.NoBrush)
        inset = (self._column() - _BOX.width()) // 2
        # Half a pixel in: a line of one pixel is crisp only where it does not lie across two.
        painter.drawRoundedRect(QRectF(left + inset + 0.5, top + 2.5, _BOX.width() - 1, _BOX.height() - 1), 2, 2)
