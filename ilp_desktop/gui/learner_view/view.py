"""The window of the learner: a first page, one question a page, a page of thanks. Nothing else can be reached from it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ilp_desktop.gui import keys, theme
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import PushButton, column, empty, label, row, scrolled
from ilp_desktop.gui.learner_view.answers import Answers
from ilp_desktop.gui.learner_view.look import Look
from ilp_desktop.gui.learner_view.speech import Reader
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.theme import SPACE, TIGHT
from ilp_desktop.gui.wizard import AUTOSAVE
from ilp_desktop.model.self_assessment import SelfAssessmentAnswerFields
from ilp_desktop.services import self_assessments
from ilp_desktop.services.questions import Question
from ilp_desktop.services.self_assessments import Sheet

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_WIDEST = 1340
"""Pixels beyond which a line is too long to read."""
_LOW = 620
"""Pixels below which a screen is low."""
_FEW_WORDS = 760
"""Pixels of the pages that hold a few sentences."""
_UNANSWERED = SelfAssessmentAnswerFields()


class LearnerView(QWidget):
    """The questions of one sheet. Every answer is kept as it is given; closing the window leads to the thanks."""

    left = Signal()
    """The learner has given the computer back."""

    def __init__(self, app: App, sheet: Sheet, look: Look, reader: Reader | None, *, locks: bool) -> None:
        super().__init__()
        self.app, self.sheet, self.look, self.reader, self.locks = app, sheet, look, reader, locks
        self.given = dict(sheet.answers)
        self.number = -1
        """Of the question on the screen, from 0; -1: none."""
        self.answers: Answers | None = None
        self._dirty = False
        self._sentences: tuple[str, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._timer.timeout.connect(self.save)
        app.save_now.connect(self.save)
        self.setObjectName("learner_view")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(sheet.title)
        self._is_low: bool | None = None
        self._build()
        self._shortcuts()
        self.show_first()

    # --- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.progress, self.bar = label("", "", wrap=False), QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("How far you are")
        self.read_button = self._button("Read to me", self.read_aloud, "volume-2")
        self.read_button.setVisible(self.reader is not None)
        if self.reader:
            self.reader.setParent(self)
            self.reader.changed.connect(self._reading)
        self.stop_button = self._button("Stop for now", self.stop, "circle-stop")
        self.stack = QStackedWidget()
        self.first, self.page, self.thanks = (self._page() for _ in range(3))
        self.body = QVBoxLayout()
        self._fill_page()
        self.back_button = self._button("Back", self.back, "arrow-left")
        self.skip_button = self._button("Skip", self.skip, "skip-forward")
        self.next_button = self._button("Next", self.next, "arrow-right", main=True)
        self.head, self.foot = QWidget(), QWidget()
        where = column(self.progress, self.bar, spacing=TIGHT)
        head = row(where, self.read_button, self.stop_button, spacing=2 * SPACE)
        head.setStretch(0, 1)
        self.head.setLayout(head)
        self.foot.setLayout(row(self.back_button, None, self.skip_button, self.next_button, spacing=2 * SPACE))
        self.whole = column(self.head, self.stack, self.foot)
        self.whole.setStretch(1, 1)
        self.setLayout(_at_most(_WIDEST, self.whole))

    def _page(self) -> QWidget:
        """An empty page of the stack, with a layout."""
        made = QWidget()
        made.setLayout(column(spacing=2 * SPACE))
        self.stack.addWidget(made)
        return made

    def _fill_page(self) -> None:
        self.ask, self.help = label("", "ask"), label("", "help")
        holder = QWidget()
        holder.setLayout(column(self.ask, self.help, self.body, spacing=2 * SPACE))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        self.area = scrolled(holder)
        self.page.layout().addWidget(self.area)  # type: ignore[union-attr]

    def _button(self, words: str, pressed: Callable[[], object], icon: str, *, main: bool = False) -> QPushButton:
        made = PushButton(f" {words}")
        made.setProperty("role", "main" if main else "")
        side = round(self.look.text * 1.2)
        made.setIcon(theme.icon(icon, self.look.on_accent if main else self.look.ink, self.look.quiet))
        made.setIconSize(QSize(side, side))
        made.clicked.connect(lambda: pressed())
        return made

    def _shortcuts(self) -> None:
        keys.bind(keys.READ_ALOUD, self, self.read_aloud)
        keys.bind(keys.QUESTION_BEFORE, self, self.back)
        keys.bind(keys.NEXT_QUESTION, self, self.next)

    # --- the three kinds of page ----------------------------------------------------------------------------

    def show_first(self) -> None:
        """Say hello, and what this is."""
        going_on = self._place_of(self.sheet.at) >= 0
        words = "Go on" if going_on else "Start"
        self.start_button = self._button(words, self.start, "arrow-right", main=True)
        self._put(self.first, f"Hello {self.sheet.learner}.", self.sheet.intro, self.start_button)
        self._show(self.first, self.start_button)

    def start(self) -> None:
        """Go to the first question, or to the one where it was left."""
        self.go(max(0, self._place_of(self.sheet.at)))

    def go(self, number: int) -> None:
        """Show a question, after keeping the answer of the one before."""
        if not self._leave_page():
            return
        question = self.sheet.questions[number]
        if not guarded(self, lambda: self.app.write(self_assessments.go_to, self.sheet.id, question.key)):
            return
        self.number = number
        count = len(self.sheet.questions)
        self.progress.setText(f"Question {number + 1} of {count}")
        self.bar.setRange(0, count)
        self.bar.setValue(number + 1)
        self.ask.setText(question.ask)
        self.help.setText(question.help)
        self.help.setVisible(bool(question.help))
        self._show_answers(question)
        self._show(self.page, None)
        if self.answers:
            self.answers.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_answers(self, question: Question) -> None:
        empty(self.body)
        self.answers = Answers(question, self.given.get(question.key, _UNANSWERED), self.look)
        self.answers.edited.connect(self._edited)
        self.body.addWidget(self.answers)
        self.answers.show()  # else it is shown a moment later, and can't have the focus now
        for one, other in pairwise([*self.answers.stops(), self.back_button, self.skip_button, self.next_button]):
            QWidget.setTabOrder(one, other)
        self.area.verticalScrollBar().setValue(0)
        self._show_what_goes_on()

    def show_thanks(self) -> None:
        """Ask for the computer back."""
        if not self._leave_page():
            return
        self.give_button = self._button("Back to the records", self.leave, "lock" if self.locks else "arrow-right")
        again = self._button("Back to the questions", self.go_on, "arrow-left")
        self._put(
            self.thanks,
            "Thank you.",
            ("Please give the computer back.", "Your answers are kept."),
            self.give_button,
            again,
        )
        self._show(self.thanks, self.give_button)

    def go_on(self) -> None:
        """From the thanks back to the question that was left."""
        self.go(max(0, self.number))

    def _put(self, page: QWidget, title: str, sentences: tuple[str, ...], *buttons: QPushButton) -> None:
        """A page of a few sentences."""
        self._sentences = (title, *sentences)
        layout = page.layout()
        if not isinstance(layout, QVBoxLayout):
            raise TypeError(layout)
        empty(layout)
        words = column(label(title, "ask"), *(label(each) for each in sentences), spacing=SPACE)
        inner = column(words, row(*buttons, None, spacing=2 * SPACE), spacing=4 * SPACE)
        inner.insertStretch(0, 1)
        inner.addStretch(2)
        holder = QWidget()
        holder.setLayout(_at_most(_FEW_WORDS, inner))
        layout.addWidget(scrolled(holder))

    def _show(self, page: QWidget, focus: QWidget | None) -> None:
        on_question = page is self.page
        for each in (self.progress, self.bar, self.foot):
            each.setVisible(on_question)
        self.stop_button.setVisible(page is not self.thanks)
        self.stack.setCurrentWidget(page)
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- answering ------------------------------------------------------------------------------------------

    def _edited(self, typed: bool) -> None:  # noqa: FBT001  # a signal's own argument
        self._dirty = True
        self._show_what_goes_on()
        if typed:
            self._timer.start()
        else:
            self.save()

    def _show_what_goes_on(self) -> None:
        """With an answer one goes on by Next, without one by Skip; neither is better."""
        answered = self.is_answered
        self.next_button.setEnabled(answered)
        self.skip_button.setEnabled(not answered)

    @property
    def is_answered(self) -> bool:
        """Whether the question on the screen has an answer."""
        given = self.answers.given() if self.answers else _UNANSWERED
        return bool(given.codes or given.words)

    def save(self) -> None:
        """Keep the answer on the screen."""
        self._timer.stop()
        if not self._dirty or self.answers is None:
            return
        question, given = self.answers.question, self.answers.given()
        self._dirty = not guarded(
            self,
            lambda: self.app.write(self_assessments.answer, self.sheet.id, question, given, self.app.today),
        )
        if not self._dirty:
            self.given[question.key] = given

    def _leave_page(self) -> bool:
        """Be silent and keep the answer; tell whether it is kept."""
        if self.reader:
            self.reader.stop()
        self.save()
        return not self._dirty

    def next(self) -> None:
        """Go on; after the last question it is finished."""
        if self.stack.currentWidget() is self.first:
            self.start()
        elif self.stack.currentWidget() is not self.page:
            return
        elif self.number + 1 < len(self.sheet.questions):
            self.go(self.number + 1)
        elif self._leave_page() and guarded(self, lambda: self.app.write(self_assessments.finish, self.sheet.id)):
            self.show_thanks()

    def skip(self) -> None:
        """Go on without an answer."""
        self.next()

    def back(self) -> None:
        """Go to the question before."""
        if self.stack.currentWidget() is self.page:
            if self.number > 0:
                self.go(self.number - 1)
            elif self._leave_page():
                self.show_first()

    def stop(self) -> None:
        """Leave off for now; it goes on here another time."""
        self.show_thanks()

    def leave(self) -> None:
        """Close; whoever opened this decides whether a password is asked for."""
        self.close()

    # --- reading aloud --------------------------------------------------------------------------------------

    def read_aloud(self) -> None:
        """Read the page with its answers, or be silent where it is being read."""
        if self.reader is None:
            return
        if self.reader.is_reading:
            self.reader.stop()
        else:
            self.reader.read(self.spoken())

    def spoken(self) -> str:
        """What is read: the question, the help, then each answer as a sentence of its own."""
        if self.stack.currentWidget() is not self.page:
            return " ".join(self._sentences)
        question = self.sheet.questions[self.number]
        parts = [question.ask, question.help, *(f"{each.label}." for each in question.choices)]
        return " ".join(filter(None, [*parts, "Something else?" if question.other else ""]))

    def _reading(self, reading: bool) -> None:  # noqa: FBT001  # a signal's own argument
        self.read_button.setText(" Stop reading" if reading else " Read to me")

    # --- keys and the window --------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """A low screen, such as at 200 %, gives its height to the question."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        if low != self._is_low:
            self._is_low = low
            self.setStyleSheet(self.look.sheet(low=low))
            space = SPACE if low else 3 * SPACE
            self.whole.setContentsMargins(space, space, space, space)
            self.whole.setSpacing(space // 2 if low else 2 * SPACE)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits choose, Enter goes on, Backspace goes back; Escape stops for now, and leads no further than the thanks."""
        on_question = self.answers is not None and self.stack.currentWidget() is self.page
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back()
        elif event.key() == Qt.Key.Key_Escape and on_question:
            self.stop()
        elif on_question and self.answers and event.text().isdigit():
            self._choose(int(event.text()) or 10)
        else:
            event.ignore()

    def _choose(self, number: int) -> None:
        """Press the answer with this number, and show it where it is out of sight."""
        if self.answers and (pressed := self.answers.choose(number)):
            self.area.ensureWidgetVisible(pressed)

    @raises_whole
    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Alt+F4 and the window's cross do what the buttons do, and no more."""
        if self.stack.currentWidget() is not self.thanks:
            event.ignore()
            self.show_thanks()
        elif guarded(self, lambda: self.app.write(self_assessments.drop_if_empty, self.sheet.id)):
            if self.reader:
                self.reader.stop()
            event.accept()
            self.left.emit()
        else:
            event.ignore()

    def _place_of(self, key: str) -> int:
        return next((n for n, question in enumerate(self.sheet.questions) if question.key == key), -1)


def _at_most(width: int, inside: QLayout) -> QHBoxLayout:
    """In the middle, as wide as there is room, up to this width in pixels."""
    holder = QWidget()
    holder.setMaximumWidth(width)
    holder.setLayout(inside)
    line = row(None, holder, None, spacing=0)
    line.setStretch(1, 100)
    return line
