"""The window of every wizard: steps at the side, one page at a time, a draft saved within a second of each edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from ilp_desktop.errors import UserError, explain
from ilp_desktop.flows import flow as flows
from ilp_desktop.flows import learner_says, plan, second_look
from ilp_desktop.flows.flow import Flow, Problem
from ilp_desktop.flows.week import ProgrammeSessionEntry
from ilp_desktop.gui import keys, plan_changes, theme
from ilp_desktop.gui.dialogs import ask, guarded, tell_error
from ilp_desktop.gui.layout import button, column, fit, label, main_button, row
from ilp_desktop.gui.narrow import ROOM, Side
from ilp_desktop.gui.says_panel import SaysPanel
from ilp_desktop.gui.theme import HAIR, SPACE
from ilp_desktop.gui.wizard_pages import FormPage, LastPage, ListPage
from ilp_desktop.gui.wizard_panels import NeedsPanel, SincePanel
from ilp_desktop.gui.wizard_tools import add_tools
from ilp_desktop.gui.wizard_week import WeekPage
from ilp_desktop.services import drafts, since_review
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

AUTOSAVE = 400
"""Milliseconds after an edit; the promise is one second."""
_SIDE_WIDTH = 262
_ROOM_FOR_NEEDS = 1240
"""Pixels of the window from which the needs have a panel of their own."""
_STEP_HEIGHT = 40
_LEAST = QSize(760, 400)
"""Below it a form would not be readable, and the buttons below would not fit beside each other."""
LAST = "last"
_FAULTY = tr("Not complete yet")


class Wizard(QDialog):
    """One wizard for one learner. Closing it keeps the draft; finishing writes the records."""

    completed = Signal(int)
    """Id of the record written."""
    questions_asked = Signal()
    """The learner is to answer the questions that prepare this wizard."""

    def __init__(self, app: App, flow: Flow, learner_id: int, learner: str, record_id: int | None = None) -> None:
        super().__init__()
        self.app, self.learner_id = app, learner_id
        self.flow = flow = app.read(flows.with_own, flow)
        first, self.entries = app.read(flows.resume, flow, learner_id, record_id)
        self.pages: dict[str, FormPage | ListPage | WeekPage] = {}
        self._learner, self._said = learner, app.read(learner_says.load, flow, learner_id)
        self._dirty, self._trouble = False, ""
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._timer.timeout.connect(self.save)
        app.save_now.connect(self.save)
        self.setWindowTitle(f"{flow.title} – {learner}")
        self._build(learner)
        self.current = ""
        for step in flow.steps:
            self.entries[step.name] = flows.without_untouched(step, self.entries[step.name])
            if not flows.is_empty(step, self.entries[step.name]):
                self._mark_step(step.name)
        self.go(first)

    # --- building -------------------------------------------------------------------------------------------

    def _build(self, learner: str) -> None:
        self.steps = QListWidget()
        self.steps.setProperty("role", "nav")
        self.steps.setAccessibleName(tr("Steps"))
        for step in self.flow.steps:
            self.steps.addItem(self._step_item(step.name, step.title))
        self.steps.addItem(self._step_item(LAST, tr("Check and finish")))
        self.steps.currentRowChanged.connect(self._step_chosen)
        self.title, self.ask = label("", "title"), label("", "quiet")
        self.stack = QStackedWidget()
        self.last = LastPage(tr("Everything is complete. “Finish” writes it to the record."))
        self.last.go_to.connect(self._go_to_problem)
        self.stack.addWidget(self.last)
        self.needs = NeedsPanel(self.app)
        self.says = SaysPanel(learner)
        self.says.take_asked.connect(self.take_what_was_said)
        self.says.questions_asked.connect(self.questions_asked)
        self.app.changed.connect(self._said_anew)
        self.since = SincePanel()
        self.body = body = row(self.stack, self.needs, column(self.says, self.since), spacing=2 * SPACE)
        heading = column(self.title, self.ask, spacing=HAIR)
        main = column(heading, body, self._footer(), margin=3 * SPACE, spacing=2 * SPACE)
        main.setStretch(1, 1)
        self.side = self._side(learner)
        layout = row(self.side, spacing=0)
        layout.setSizeConstraint(layout.SizeConstraint.SetNoConstraint)  # else it could not become narrow
        self.setMinimumSize(_LEAST)
        layout.addLayout(main, 1)
        self.setLayout(layout)
        fit(self, 1320, 840)
        self._shortcuts()

    def _side(self, learner: str) -> Side:
        heading = QWidget()
        heading.setLayout(
            column(label(self.flow.title, "quiet"), label(learner, "heading"), margin=2 * SPACE, spacing=HAIR)
        )
        return Side(heading, self.steps, (), _SIDE_WIDTH)

    def _footer(self) -> QVBoxLayout:
        self.saved = label(tr("Every field is saved as you type."), "quiet")
        self.discard_button = button(tr("&Discard draft…"), self.discard)
        self.close_button = button(tr("&Close, keep draft"), self.close)
        self.back_button = button(tr("← &Back"), lambda: self.move_by(-1))
        self.next_button = main_button(tr("&Next →"), self.next, self.app.colours)
        self.finish_button = main_button(tr("&Finish"), self.finish, self.app.colours)
        ways = (self.back_button, self.next_button, self.finish_button)
        foot = row(self.saved, self.discard_button, self.close_button, *ways)
        foot.setStretch(0, 1)
        return column(foot)

    def _shortcuts(self) -> None:
        keys.bind(keys.NEXT_STEP, self, self.next)
        keys.bind(keys.STEP_BEFORE, self, lambda: self.move_by(-1))
        keys.bind(keys.TAKE_WHAT_WAS_SAID, self, self.take_what_was_said)

    def _step_item(self, name: str, title: str) -> QListWidgetItem:
        item = QListWidgetItem(theme.icon("circle", self.app.colours.control), title)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(0, _STEP_HEIGHT))
        return item

    # --- moving ---------------------------------------------------------------------------------------------

    def go(self, name: str) -> None:
        """Show a step, after taking in and saving the one before."""
        self._leave()
        self.current = name
        self.steps.blockSignals(True)  # noqa: FBT003
        self.steps.setCurrentRow(self._names().index(name))
        self.steps.blockSignals(False)  # noqa: FBT003
        if name == LAST:
            self._show_last()
        else:
            self._show_step(name)
        self.back_button.setEnabled(name != self._names()[0])
        self.next_button.setVisible(name != LAST)
        self.finish_button.setVisible(name == LAST)

    def next(self) -> None:
        """Go on, unless this step shows a problem."""
        if self.current == LAST:
            return
        page = self.pages[self.current]
        if self._take_without_untouched():
            page.load(self.entries[self.current])
        if page.check():
            self.move_by(1)
        else:
            self._take()
            self._mark_step(self.current)

    def move_by(self, count: int) -> None:
        """Go so many steps on or back."""
        names = self._names()
        at = names.index(self.current) + count
        if 0 <= at < len(names):
            self.go(names[at])

    def _names(self) -> list[str]:
        return [step.name for step in self.flow.steps] + [LAST]

    def _step_chosen(self, number: int) -> None:
        if number >= 0:
            self.go(self._names()[number])

    def _leave(self) -> None:
        if self.current in self.pages:
            self._take_without_untouched()
            self._mark_step(self.current)
            self.save()

    def _show_step(self, name: str) -> None:
        step = self.flow.step(name)
        page = self.pages.get(name) or self._make_page(name)
        self.title.setText(step.title)
        self.ask.setText(step.ask)
        page.set_choices(self._choices())
        page.load(self.entries[name])
        self.stack.setCurrentWidget(page)
        self._place_needs()
        self._show_needs()
        self._show_said()
        page.begin()

    # --- what the learner said ------------------------------------------------------------------------------

    def _show_said(self) -> None:
        """Beside a step: what the learner said about it; at the first step the way to ask, where nothing was said."""
        step = self.flow.step(self.current)
        if self._said and (sections := learner_says.of_step(step, self._said)):
            missing = learner_says.not_taken(step, self.pages[self.current].entry(), self._said)
            self.says.show_said(
                learner_says.heading(self._said), sections, can_take=bool(missing), can_be_taken=not step.many
            )
        elif learner_says.begins_with(self.flow) and step is self.flow.steps[0]:
            self.says.show_offer(learner_says.heading(self._said) if self._said else "")
        else:
            self.says.hide()

    def _said_anew(self, tables: frozenset[str]) -> None:
        if "self_assessment_answer" in tables:
            self._said = self.app.read(learner_says.load, self.flow, self.learner_id)
            if self.current in self.pages:
                self._show_said()

    def take_what_was_said(self) -> None:
        """Put what the learner said below what is typed in the boxes of this step."""
        if self._said is None or not self.says.can_take:
            return
        self._take()
        learner_says.take(self.flow.step(self.current), self.entries, self._said, self._learner)
        self.pages[self.current].load(self.entries[self.current])
        for name in ("sources", "methods"):
            if name in self.entries:
                self._mark_step(name)
        self._edited()
        self._show_said()

    def _place_needs(self) -> None:
        """Show what stands beside a step where there is room: the needs, or what came in since the last review."""
        aside = "" if self.current == LAST else self.flow.step(self.current).aside
        has_room = self.width() >= _ROOM_FOR_NEEDS
        self.needs.setVisible(aside == "needs" and has_room)
        if aside == "since" and self.since.isHidden():
            self.since.show_noted(self.app.read(since_review.of_learner, self.learner_id))
        self.since.setVisible(aside == "since" and has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """A narrow window leaves the room to the form."""
        super().resizeEvent(event)
        self.side.be_narrow(narrow=self.width() < ROOM)
        wide = self.width() >= _ROOM_FOR_NEEDS
        self.body.setDirection(self.body.Direction.LeftToRight if wide else self.body.Direction.TopToBottom)
        self.says.stand(beside=wide, window=self.height())
        if self.current:
            self._place_needs()
            self._show_needs()

    def _make_page(self, name: str) -> FormPage | ListPage | WeekPage:
        step = self.flow.step(name)
        page: FormPage | ListPage | WeekPage
        if issubclass(step.fields, ProgrammeSessionEntry):
            page = WeekPage(self.app, step, lambda: self.entries["programme"])
        else:
            page = ListPage(self.app, step) if step.many else FormPage(self.app, step)
            page.panel.binder.look = lambda values: second_look.worth_a_look(step, values, self.entries)
        page.edited.connect(self._edited)
        if isinstance(page, ListPage):
            add_tools(self.app, page, self.learner_id)
        self.pages[name] = page
        self.stack.addWidget(page)
        return page

    def _show_last(self) -> None:
        problems = self.app.read(flows.all_problems, self.flow, self.learner_id, self.entries)
        hints = self.app.read(second_look.all_hints, self.flow, self.learner_id, self.entries)
        self.title.setText(tr("Check and finish"))
        self.ask.setText(tr("Nothing is written to the record before you finish."))
        changes = [] if problems else self._changes()
        self.last.show_state([(self._where(problem), problem) for problem in problems], hints, *changes)
        self.stack.setCurrentWidget(self.last)
        self.needs.hide()
        self.says.hide()
        self.since.hide()
        self.finish_button.setEnabled(not problems)
        (self.finish_button if not problems else self.steps).setFocus()

    def _changes(self) -> list[QWidget]:
        """What this draft changes in the plan that was agreed last."""
        if self.flow.kind != plan.KIND:
            return []
        changes = self.app.read(plan_changes.of_draft, self.flow, self.learner_id, self.entries)
        return [plan_changes.draft_card(changes, self.app.colours)] if changes else []

    def _where(self, problem: Problem) -> str:
        """Step, record and sentence of a problem, for its link."""
        step = self.flow.step(problem.step)
        place = second_look.place(step, self.entries[step.name], problem.row, problem.part)
        return f"{place}: {problem.sentence}"

    def _go_to_problem(self, problem: Problem) -> None:
        self.go(problem.step)
        self.pages[problem.step].show_problem(problem)

    def _mark_step(self, name: str) -> None:
        """At the side: a tick where a visited step holds something, a dash where it was left empty, a sign for a fault."""
        item = self.steps.item(self._names().index(name))
        step, entry, colours = self.flow.step(name), self.entries[name], self.app.colours
        if flows.problems_of(step, entry):
            picture, ink, words = "circle-alert", colours.bad, _FAULTY
        elif flows.is_empty(step, entry):
            picture, ink, words = "circle-minus", colours.quiet, tr("Left empty")
        else:
            picture, ink, words = "circle-check", colours.good, tr("Filled in")
        item.setIcon(theme.icon(picture, ink))
        item.setToolTip(words)

    # --- entries --------------------------------------------------------------------------------------------

    def _choices(self) -> flows.Choices:
        return self.app.read(self.flow.choices, self.learner_id, self.entries)

    def _take(self) -> None:
        self.entries[self.current] = self.pages[self.current].entry()

    def _take_without_untouched(self) -> bool:
        """Take what the step holds, but for added records in which nothing was typed; tell whether there were some."""
        self._take()
        step, entry = self.flow.step(self.current), self.entries[self.current]
        self.entries[self.current] = kept = flows.without_untouched(step, entry)
        return len(kept) < len(entry)

    def _take_and_unmark(self) -> None:
        """Take what the step holds; the sign for a fault goes with the fault."""
        self._take()
        if self.steps.item(self._names().index(self.current)).toolTip() == _FAULTY:
            self._mark_step(self.current)

    def _edited(self) -> None:
        self._dirty = True
        if not self._trouble:
            self._say(tr("Saving…"), "quiet")
        self._timer.start()
        if self.flow.step(self.current).aside == "needs":
            self._take()
            self._show_needs()

    def _show_needs(self) -> None:
        if self.needs.isHidden():
            return
        self.needs.show_needs(
            self._choices().get("need_ids", []), self.app.read(self.flow.answered, self.learner_id, self.entries)
        )

    def save(self) -> None:
        """Keep everything typed so far as the draft; where that can't be, say so until it works."""
        self._timer.stop()
        if not self._dirty:
            return
        if self.current in self.pages:
            self._take_and_unmark()
        try:
            self.app.write(drafts.save, self.flow.kind, self.learner_id, self.current, self.entries)
        except Exception as error:
            if known := explain(error):
                self._not_saved(known)
                return
            raise
        self._dirty, self._trouble = False, ""
        self._say(tr("Saved as a draft."), "quiet")

    @property
    def is_saved(self) -> bool:
        """Whether all that was typed is in the draft."""
        return not self._dirty

    def _not_saved(self, trouble: UserError) -> None:
        self._say(tr("Not saved. {title}", title=trouble.title), "problem")
        if trouble.title != self._trouble:  # told once, not at each key
            self._trouble = trouble.title
            tell_error(self, trouble)

    def _say(self, words: str, role: str) -> None:
        self.saved.setText(words)
        self.saved.setProperty("role", role)
        self.saved.style().polish(self.saved)

    # --- ending ---------------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Write the records, unless something is still missing."""
        self.save()
        record: list[int] = []
        if guarded(self, lambda: record.append(self.app.write(flows.finish, self.flow, self.learner_id, self.entries))):
            self._dirty = False
            self.accept()
            self.completed.emit(record[0])

    def discard(self) -> None:
        """Throw the draft away, after asking."""
        details = tr("What was typed here since the last finish is thrown away. The record stays as it is.")
        if ask(self, tr("Throw this draft away?"), details, tr("Throw away"), tr("Keep")):
            self._timer.stop()
            self._dirty = False
            guarded(self, lambda: self.app.write(drafts.discard, self.flow.kind, self.learner_id))
            super().reject()

    def reject(self) -> None:
        """Escape and the window's cross close, and lose nothing."""
        self.save()
        details = tr("What you typed since the last save would be lost.")
        if self.is_saved or ask(self, tr("Close although this is not saved?"), details, tr("Close"), tr("Stay")):
            super().reject()


def open_wizard(make: Callable[[], Wizard], parent: QWidget) -> Wizard | None:
    """Open a wizard over its window; tell why where it can't begin."""
    made: list[Wizard] = []
    if not guarded(parent, lambda: made.append(make())):
        return None
    wizard = made[0]
    wizard.setParent(
        parent, Qt.WindowType.Dialog | Qt.WindowType.WindowMaximizeButtonHint | Qt.WindowType.WindowCloseButtonHint
    )
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wizard.open()
    return wizard
