"""Draws a week: days, hours, blocks. What is told by colour is told by a pattern, an edge and a word as well."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from ilp_desktop.gui.theme import Colours
from ilp_desktop.gui.week_grid import WeekGrid
from ilp_desktop.model import week
from ilp_desktop.model.week import WeekSession
from ilp_desktop.words import tr

EDGE = 7
"""Pixels of the edge that tells on site from off site, and of the one that shows a clash."""
_PADDING, _ROUND, _HALF_HOUR = 4, 4, 30
_WRAP = QTextOption()
_WRAP.setWrapMode(QTextOption.WrapMode.WordWrap)


@dataclass(frozen=True)
class Look:
    """How one block is drawn."""

    is_clashing: bool = False
    is_chosen: bool = False
    has_focus: bool = False
    is_ghost: bool = False
    """Being dragged."""


class WeekPainter:
    """Draws with one painter in the colours of one mode."""

    def __init__(self, painter: QPainter, colours: Colours, font: QFont) -> None:
        self._painter, self._colours = painter, colours
        self._font, self._bold = QFont(font), QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self, grid: WeekGrid) -> None:
        """The days with their names, and the hours."""
        painter, colours = self._painter, self._colours
        painter.fillRect(QRectF(grid.left, grid.top, grid.width - grid.left, grid.bottom - grid.top), colours.card)
        painter.setFont(self._font)
        for minute in range(grid.begins, grid.ends + 1, _HALF_HOUR):
            is_hour = minute % week.HOUR == 0
            pen = QPen(QColor(colours.line), 1, Qt.PenStyle.SolidLine if is_hour else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            y = round(grid.y(minute)) + 0.5
            painter.drawLine(QPointF(grid.left, y), QPointF(grid.width, y))
            if is_hour:
                self._time(grid, minute)
        painter.setFont(self._bold)
        for day in range(grid.days + 1):
            x = min(round(grid.x(day)) + 0.5, grid.width - 0.5)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, grid.top), QPointF(x, grid.bottom))
            if day < grid.days:
                painter.setPen(QColor(colours.text))
                place = QRectF(x, 0, grid.column(day), grid.top)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), week.DAY_NAMES[day])

    def _time(self, grid: WeekGrid, minute: int) -> None:
        self._painter.setPen(QColor(self._colours.quiet))
        line = QFontMetricsF(self._font).height()
        place = QRectF(0, grid.y(minute) - line / 2, grid.left - 6, line)
        self._painter.drawText(
            place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), week.shown(minute)
        )

    def block(self, session: WeekSession, place: QRectF, look: Look) -> None:
        """One session."""
        painter = self._painter
        painter.save()
        if look.is_ghost:
            painter.setOpacity(0.85)
        self._frame(session, place, look)
        right = EDGE if look.is_clashing else 0
        inner = place.adjusted(EDGE + _PADDING, _PADDING - 2, -_PADDING - right, -_PADDING + 2)
        painter.setClipRect(inner)
        self._words(session, inner)
        painter.restore()

    def _frame(self, session: WeekSession, place: QRectF, look: Look) -> None:
        painter, colours, off_site = self._painter, self._colours, session.part.is_off_site
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_ground if off_site else colours.accent_ground))
        painter.drawRoundedRect(place, _ROUND, _ROUND)
        self.site_edge(QRectF(place.left(), place.top(), EDGE, place.height()), off_site=off_site)
        if look.is_clashing:
            self.clash_edge(QRectF(place.right() - EDGE, place.top(), EDGE, place.height()))
        ink = QColor(colours.bad if look.is_clashing else colours.warn if off_site else colours.accent)
        width = 1.0
        if look.is_chosen:
            ink, width = QColor(colours.text), 3.0 if look.has_focus else 2.0
        pen = QPen(ink, width, Qt.PenStyle.DashLine if off_site and not look.is_chosen else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, _ROUND, _ROUND)

    def site_edge(self, place: QRectF, *, off_site: bool) -> None:
        """Filled: on site; hatched: off site."""
        ink = QColor(self._colours.warn if off_site else self._colours.accent)
        self._painter.fillRect(
            place, QBrush(ink, Qt.BrushStyle.BDiagPattern if off_site else Qt.BrushStyle.SolidPattern)
        )

    def clash_edge(self, place: QRectF) -> None:
        """Crossed: clashes with another session."""
        self._painter.fillRect(place, QColor(self._colours.bad_ground))
        self._painter.fillRect(place, QBrush(QColor(self._colours.bad), Qt.BrushStyle.DiagCrossPattern))

    def _words(self, session: WeekSession, inner: QRectF) -> None:
        """Title, times, place and level, as far as there is room."""
        place = session.place or session.part.place or tr("School")
        where = tr("Off site: {where}", where=session.where) if session.part.is_off_site else place
        self._painter.setPen(QColor(self._colours.text))
        lines = ((session.part.title, self._bold), (session.times.replace(" to ", "–"), self._font))
        top = inner.top()
        for words, font in (*lines, (where, self._font), (session.part.level, self._font)):
            if words:
                top += self._wrapped(words, font, QRectF(inner.left(), top, inner.width(), inner.bottom() - top))

    def _wrapped(self, words: str, font: QFont, room: QRectF) -> float:
        """Draw words in as many lines as there is room for, the last cut with dots; return the height that they took."""
        text = QTextLayout(words, font)
        text.setTextOption(_WRAP)
        text.beginLayout()
        measures, top = QFontMetricsF(font), 0.0
        self._painter.setFont(font)
        while (line := text.createLine()).isValid() and top + measures.height() <= room.height() + 1:
            line.setLineWidth(room.width())
            is_last = top + 2 * measures.height() > room.height() + 1
            end = None if is_last else line.textStart() + line.textLength()
            shown = words[line.textStart() : end].strip()
            if is_last or line.naturalTextWidth() > room.width():
                shown = measures.elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
            self._painter.drawText(QPointF(room.left(), room.top() + top + measures.ascent()), shown)
            top += measures.height()
        text.endLayout()
        return top
