"""How it went, by faces: five in a row as on the printed sheets, chosen with the keys 1 to 5."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ilp_desktop.gui.aloud import drawn_as, say
from ilp_desktop.gui.theme import Colours
from ilp_desktop.words import tr

_RADIUS = 13
_CRISP = 3
_CELL = QSize(112, 62)
_EMPTYING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0}


@drawn_as(QAccessible.Role.List)
class FaceEdit(QWidget):
    """A choice among faces, the worst first. The words below say the same as the faces."""

    edited = Signal()
    chosen = Signal()
    """A face was chosen by its figure: one goes on to the next box."""

    def __init__(self, choices: Sequence[tuple[str, str]], colours: Colours) -> None:
        super().__init__()
        self._choices, self._colours = list(choices), colours
        self._value = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("1 to 5; Delete empties it"))

    def value(self) -> str:
        """The figure chosen; empty: none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a figure; gives no `edited`."""
        self._value = value
        self.setAccessibleDescription(dict(self._choices).get(value, tr("not chosen")))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """All faces beside each other."""
        return QSize(_CELL.width() * len(self._choices), _CELL.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A figure chooses and goes on, arrows choose and stay, Delete empties."""
        codes = [code for code, _ in self._choices]
        at = codes.index(self._value) if self._value in codes else -1
        if event.text() in codes and event.text():
            self._choose(event.text())
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Right:
            self._choose(codes[min(at + 1, len(codes) - 1)])
        elif event.key() == Qt.Key.Key_Left:
            self._choose(codes[max(at - 1, 0)])
        elif event.key() in _EMPTYING:
            self._choose("")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click chooses the face; one on the chosen face empties it."""
        place = int(event.position().x()) // _CELL.width()
        if 0 <= place < len(self._choices):
            code = self._choices[place][0]
            self._choose("" if code == self._value else code)

    def _choose(self, code: str) -> None:
        if code != self._value:
            self.set_value(code)
            say(self, self.accessibleDescription())
            self.edited.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Show where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw the faces, a frame around the chosen one, and one around all where the keys go here."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (code, words) in enumerate(self._choices):
            self._draw(painter, place, words, chosen=code == self._value)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _draw(self, painter: QPainter, place: int, words: str, *, chosen: bool) -> None:
        cell = QRectF(place * _CELL.width(), 0, _CELL.width(), _CELL.height()).adjusted(4, 4, -4, -4)
        ink = QColor(self._colours.accent if chosen else self._colours.text)
        if chosen:
            painter.setPen(QPen(ink, 2))
            painter.setBrush(QColor(self._colours.accent_ground))
            painter.drawRoundedRect(cell, 6, 6)
        _draw_face(painter, QPointF(cell.center().x(), cell.top() + _RADIUS + 4), _mood(place, len(self._choices)), ink)
        painter.setPen(ink)
        below = QRectF(cell.left(), cell.top() + 2 * _RADIUS + 6, cell.width(), cell.height() - 2 * _RADIUS - 8)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)


def face(rating: int, colours: Colours) -> QPixmap:
    """The face of a rating, 1 to 5, for a list; crisp at 300 %."""
    side = 2 * _RADIUS + 2
    drawn = QPixmap(side * _CRISP, side * _CRISP)
    drawn.fill(Qt.GlobalColor.transparent)
    drawn.setDevicePixelRatio(_CRISP)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_face(painter, QPointF(side / 2, side / 2), _mood(rating - 1, 5), QColor(colours.text))
    painter.end()
    return drawn


def _mood(place: int, count: int) -> float:
    """From -1, very hard, to 1, very good."""
    return 2 * place / max(1, count - 1) - 1


def _draw_face(painter: QPainter, middle: QPointF, mood: float, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(middle, _RADIUS, _RADIUS)
    mouth = QPainterPath(middle + QPointF(-6, 5 - 2 * mood))
    mouth.quadTo(middle + QPointF(0, 5 + 5 * mood), middle + QPointF(6, 5 - 2 * mood))
    painter.drawPath(mouth)
    painter.setBrush(ink)
    for side in (-4.5, 4.5):
        painter.drawEllipse(middle + QPointF(side, -4), 1.2, 1.2)
