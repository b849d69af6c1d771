"""How the cells of a review day look: learners in groups, the current cell framed, what is finished pale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ilp_desktop.gui import theme
from ilp_desktop.gui.review_model import FIELDS
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.review_grid import ReviewGrid

LINES = 2
"""Lines of text in a row; the panel above shows the current target whole."""
PADDING = 8
_FRAME = 3
_LEFT = 11
"""Pixels; the headings begin there too."""
_LONGEST = 300
"""Letters that are measured."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellPainter(QStyledItemDelegate):
    """Draws each cell itself, since Qt marks no row and no group."""

    def __init__(self, view: ReviewGrid, colours: theme.Colours) -> None:
        super().__init__(view)
        self._grid, self._colours = view, colours

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Every row has the same height."""
        return QSize(0, self._grid.verticalHeader().defaultSectionSize())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, lines, words, and the frame of the current cell."""
        place: QRect = option.rect
        current = self._grid.currentIndex()
        here, in_row = index == current, index.row() == current.row()
        painter.save()
        painter.fillRect(place, QColor(self._ground(here=here, in_row=in_row)))
        self._rule(painter, place, index.row())
        self._words(painter, place.adjusted(_LEFT, 2, -PADDING, -2), index)
        if here:
            self._frame(painter, place)
        painter.restore()

    def _ground(self, *, here: bool, in_row: bool) -> str:
        if here:
            return self._colours.field
        return self._colours.accent_ground if in_row else self._colours.card

    def _rule(self, painter: QPainter, place: QRect, number: int) -> None:
        """A strong line above each learner, a hairline between targets."""
        first = self._grid.review_model.is_first(number)
        if number:
            painter.setPen(QPen(QColor(self._colours.control if first else self._colours.line), 2 if first else 1))
            painter.drawLine(place.topLeft(), place.topRight())

    def _words(self, painter: QPainter, place: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        model, name = self._grid.review_model, FIELDS[index.column()]
        row = model.rows[index.row()]
        if name == "learner":
            if model.is_first(index.row()):
                done = tr("Review {review} finished", review=row.review) if row.is_finished else row.form_group
                self._learner(painter, place, row.learner, done, self._done_colour(finished=row.is_finished))
            return
        words, colour = str(index.data()), self._colours.quiet if row.is_finished else self._colours.text
        if not words and not row.is_finished:
            words, colour = model.pale(row, name), self._colours.quiet
        self._text(painter, place, words, colour)

    def _done_colour(self, *, finished: bool) -> str:
        return self._colours.good if finished else self._colours.quiet

    def _learner(self, painter: QPainter, place: QRect, name: str, under: str, colour: str) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        upper = QRect(place.left(), place.top() + 4, place.width(), metrics.lineSpacing())
        painter.setPen(QColor(self._colours.text))
        painter.drawText(
            upper, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        )
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(upper.translated(0, metrics.lineSpacing()), Qt.AlignmentFlag.AlignLeft, under)

    def _text(self, painter: QPainter, place: QRect, words: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        painter.drawText(place, _WRAP, _cut(words, painter.fontMetrics(), place.width()))

    def _frame(self, painter: QPainter, place: QRect) -> None:
        """A thick frame, pale where the keys go elsewhere."""
        inside = _FRAME // 2 + 1
        colour = self._colours.accent if self._grid.hasFocus() else self._colours.control
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), _FRAME))
        painter.drawRoundedRect(place.adjusted(inside, inside, -inside, -inside), 4, 4)


def _cut(words: str, metrics: QFontMetrics, width: int) -> str:
    """The words that fit on the lines of a row, with … where there are more."""
    flat = " ".join(words[:_LONGEST].split())
    room = LINES * metrics.lineSpacing() + 2
    fits = flat
    while metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, fits).height() > room and " " in fits.strip("… "):
        fits = fits.rstrip("… ").rpartition(" ")[0] + " …"
    return fits
