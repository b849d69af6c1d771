"""The answers of one question: faces, choices with symbols, own words. Drawn here, clear without colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ilp_desktop.gui import theme
from ilp_desktop.gui.layout import label
from ilp_desktop.gui.learner_view.look import LEAST_ANSWER, Look
from ilp_desktop.gui.theme import SPACE, TIGHT
from ilp_desktop.gui.widgets import TextEdit
from ilp_desktop.model.base import TEXT_LENGTH
from ilp_desktop.model.self_assessment import QuestionKind, SelfAssessmentAnswerFields
from ilp_desktop.services.questions import Choice, Question

_RING = 6
"""Pixels around an answer for the ring of the focus."""
_INSIDE = 14
_MOODS = 5
_COLUMN = 16
"""Width of a column of choices, in times the size of the text."""
_NARROW_FACE = 150
_TICK = 30
_BROWS = {1: (-0.52, -0.46, -0.34), 5: (-0.46, -0.58, -0.46)}
"""Mood -> heights of a brow in radii, from inside to outside: worried, and raised; the moods between have none."""
_LINES_OF_WORDS = 5
_WRAP = int(Qt.TextFlag.TextWordWrap)


class AnswerButton(QAbstractButton):
    """An answer to press: chosen ones have a thick edge and a tick, the focus a ring. Enter is left to the page."""

    def __init__(self, choice: Choice, look: Look) -> None:
        super().__init__()
        self.choice, self.look = choice, look
        self.setCheckable(True)
        self.setText(choice.label)
        self.setFont(look.font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(choice.label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space chooses; Enter goes on, as everywhere on the page."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Edge, ring and tick here; what it shows in draw()."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, edge = self.look, QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(look.accent if chosen or self.underMouse() else look.line), 4 if chosen else 2))
        painter.setBrush(QColor(look.chosen if chosen else look.card))
        painter.drawRoundedRect(edge, 12, 12)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.ink), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 15, 15)
        painter.setFont(self.font())
        self.draw(painter, edge.toRect())
        if chosen:
            self._draw_tick(painter, edge)
        painter.end()

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Draw what the answer shows into its place."""
        raise NotImplementedError

    def _draw_tick(self, painter: QPainter, edge: QRectF) -> None:
        disc = QRectF(edge.right() - _TICK - 8, edge.top() + 8, _TICK, _TICK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.look.accent))
        painter.drawEllipse(disc)
        tick = QPainterPath(disc.topLeft() + QPointF(8, 16))
        tick.lineTo(disc.topLeft() + QPointF(13, 21))
        tick.lineTo(disc.topLeft() + QPointF(22, 10))
        painter.setPen(QPen(QColor(self.look.on_accent), 3.5, c=Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(tick)


class ChoiceButton(AnswerButton):
    """A symbol on the left, words on the right."""

    def _left(self) -> int:
        return _INSIDE + (self._side() + _INSIDE if self._has_symbol() else 0)

    def _side(self) -> int:
        return round(self.look.text * 1.6)

    def _has_symbol(self) -> bool:
        return bool(self.choice.symbol) and self.look.symbols

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words that wrap need more height."""
        super().resizeEvent(event)
        width = self.width() - 2 * _RING - self._left() - _INSIDE - _TICK
        wanted = self.fontMetrics().boundingRect(0, 0, max(60, width), 1000, _WRAP, self.text()).height()
        high = max(LEAST_ANSWER, wanted + _INSIDE, self._side() + _INSIDE) + 2 * _RING
        if high != self.minimumHeight():
            self.setMinimumHeight(high)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line of words."""
        wide = self._left() + self.fontMetrics().horizontalAdvance(self.text()) + 2 * _INSIDE + _TICK + 2 * _RING
        return QSize(wide, max(LEAST_ANSWER, self._side() + _INSIDE) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Words may wrap."""
        return QSize(180, self.minimumHeight())

    def draw(self, painter: QPainter, place: QRect) -> None:
        """The symbol and the words."""
        if self._has_symbol():
            side = self._side()
            top = place.top() + (place.height() - side) // 2
            theme.icon(self.choice.symbol, self.look.ink).paint(painter, QRect(place.left() + _INSIDE, top, side, side))
        painter.setPen(QColor(self.look.ink))
        words = place.adjusted(self._left(), 0, -_INSIDE - _TICK, 0)
        painter.drawText(words, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), self.text())


class FaceButton(AnswerButton):
    """A face with its words below. The mouth and the brows tell the moods apart, not a colour."""

    @property
    def mood(self) -> int:
        """1 (worst) to 5 (best)."""
        return int(self.choice.code)

    def _words_high(self, width: int) -> int:
        return self.fontMetrics().boundingRect(0, 0, max(60, width - 2 * _RING - 8), 1000, _WRAP, self.text()).height()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words that wrap need more height."""
        super().resizeEvent(event)
        high = self._face_high() + self._words_high(self.width()) + 3 * _INSIDE + 2 * _RING
        if high != self.minimumHeight():
            self.setMinimumHeight(high)

    def _face_high(self) -> int:
        """Pixels; on a low screen, such as one at 200 %, the words below must have room too."""
        return max(72, min(130, self.width() - 2 * _RING - 2 * _INSIDE, self.screen().size().height() // 6))

    def sizeHint(self) -> QSize:  # noqa: N802
        """A face and two lines."""
        return QSize(_NARROW_FACE, 130 + self.fontMetrics().lineSpacing() + 4 * _INSIDE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as its longest word."""
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in self.text().split())
        return QSize(max(100, longest + 2 * _RING + 12), self.minimumHeight())

    def draw(self, painter: QPainter, place: QRect) -> None:
        """The face and the words."""
        high = self._face_high()
        face = QRectF(place.center().x() - high / 2, place.top() + _INSIDE, high, high)
        draw_face(painter, face, self.mood, QColor(self.look.ink), QColor(self.look.card))
        words = QRect(place.left() + 4, int(face.bottom()) + _INSIDE, place.width() - 8, place.bottom())
        words.setBottom(place.bottom())
        painter.setPen(QColor(self.look.ink))
        painter.drawText(words, _WRAP | int(Qt.AlignmentFlag.AlignHCenter), self.text())


def draw_face(painter: QPainter, place: QRectF, mood: int, ink: QColor, ground: QColor) -> None:
    """A face of five: from a deep frown with slanted brows (1) to an open laugh with raised brows (5)."""
    middle, radius = place.center(), place.width() / 2 - 2
    pen = QPen(ink, max(3.0, radius * 0.07), c=Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(ground)
    painter.drawEllipse(middle, radius, radius)
    bend = mood - 3
    for side in (-1, 1):
        eye = middle + QPointF(side * radius * 0.36, -radius * 0.18)
        painter.setBrush(ink)
        painter.drawEllipse(eye, radius * 0.07, radius * 0.07)
        brow = _BROWS.get(mood)
        if brow:
            path = QPainterPath(middle + QPointF(side * radius * 0.20, radius * brow[0]))
            path.quadTo(
                middle + QPointF(side * radius * 0.38, radius * brow[1]),
                middle + QPointF(side * radius * 0.54, radius * brow[2]),
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
    _draw_mouth(painter, middle, radius, bend, ink)


def _draw_mouth(painter: QPainter, middle: QPointF, radius: float, bend: int, ink: QColor) -> None:
    wide, depth = radius * 0.48, radius * 0.24 * bend
    line = middle.y() + radius * (0.36 - 0.05 * bend)
    mouth = QPainterPath(QPointF(middle.x() - wide, line))
    mouth.quadTo(QPointF(middle.x(), line + depth * 1.6), QPointF(middle.x() + wide, line))
    if bend == 2:  # noqa: PLR2004  # the best: an open mouth
        mouth.closeSubpath()
    painter.setBrush(ink if bend == 2 else QColor(Qt.GlobalColor.transparent))  # noqa: PLR2004
    painter.drawPath(mouth)


class Answers(QWidget):
    """All answers of one question."""

    edited = Signal(bool)
    """True where it is typed words, which are kept after a moment; False where it is kept at once."""

    def __init__(self, question: Question, given: SelfAssessmentAnswerFields, look: Look) -> None:
        super().__init__()
        self.question, self._look = question, look
        self._has_faces = question.kind is QuestionKind.FACES and look.symbols
        kind = FaceButton if self._has_faces else ChoiceButton
        self.buttons = [kind(each, look) for each in question.choices]
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(self._grid)
        for button in self.buttons:
            button.setChecked(button.choice.code in given.codes.split())
            button.setAccessibleDescription(question.ask)
            button.clicked.connect(lambda _checked=False, pressed=button: self._chosen(pressed))
        self.words = self._make_words(given.words) if question.takes_words else None
        if self.words:
            if question.choices:
                column.addWidget(label("Something else?", "help"))
            column.addWidget(self.words)
        self._columns = 0
        self._place(1)

    def _make_words(self, words: str) -> TextEdit:
        made = TextEdit(least_lines=2 if self.question.choices else _LINES_OF_WORDS)
        made.setAccessibleName("Something else?" if self.question.choices else self.question.ask)
        made.setPlainText(words)
        made.textChanged.connect(self._typed)
        return made

    def given(self) -> SelfAssessmentAnswerFields:
        """The answer as it stands."""
        codes = " ".join(button.choice.code for button in self.buttons if button.isChecked())
        words = self.words.toPlainText()[:TEXT_LENGTH] if self.words else ""
        return SelfAssessmentAnswerFields(codes=codes, words=words)

    def choose(self, number: int) -> AnswerButton | None:
        """Press the answer with this number, from 1, and return it; None where there is none."""
        if not 0 < number <= len(self.buttons):
            return None
        pressed = self.buttons[number - 1]
        pressed.setFocus(Qt.FocusReason.OtherFocusReason)
        pressed.click()
        return pressed

    def stops(self) -> list[QWidget]:
        """What Tab goes to, in order."""
        return [*self.buttons, *([self.words] if self.words else [])]

    def first_widget(self) -> QWidget:
        """Where one begins: what is chosen, else the first answer."""
        return next((button for button in self.buttons if button.isChecked()), self.stops()[0])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As many columns as fit."""
        super().resizeEvent(event)
        self._place(self.width())

    def _place(self, width: int) -> None:
        if not self.buttons:
            return
        faces = self._has_faces
        least = max(button.minimumSizeHint().width() for button in self.buttons) if faces else _COLUMN * self._look.text
        fitting = max(1, (width + 6) // (least + 6))
        columns = min(fitting, _MOODS) if faces else min(fitting, 3)
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons):
            self._grid.addWidget(button, number // columns, number % columns)
        for number in range(_MOODS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def _chosen(self, pressed: AnswerButton) -> None:
        if self.question.kind is QuestionKind.FACES and pressed.isChecked():
            for button in self.buttons:
                button.setChecked(button is pressed)
        self.edited.emit(False)  # noqa: FBT003

    def _typed(self) -> None:
        self.edited.emit(True)  # noqa: FBT003
