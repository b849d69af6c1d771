"""The window of every wizard: steps at the side, one page at a time, a draft saved within a second of each edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from ilp_desktop.flows import flow as flows
from ilp_desktop.flows.flow import Flow, Problem
from ilp_desktop.gui import theme
from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.layout import button, column, label, main_button, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.wizard_pages import FormPage, LastPage, ListPage, NeedsPanel
from ilp_desktop.services import drafts

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

AUTOSAVE = 400
"""Milliseconds after an edit; the promise is one second."""
_SIDE_WIDTH = 272
_STEP_HEIGHT = 40
LAST = "last"


class Wizard(QDialog):
    """One wizard for one learner. Closing it keeps the draft; finishing writes the records."""

    completed = Signal(int)
    """Id of the record written."""

    def __init__(self, app: App, flow: Flow, learner_id: int, learner: str, record_id: int | None = None) -> None:
        super().__init__()
        self.app, self.flow, self.learner_id = app, flow, learner_id
        first, self.entries = app.read(flows.resume, flow, learner_id, record_id)
        self.pages: dict[str, FormPage | ListPage] = {}
        self._dirty = False
        self._visited: set[str] = set()
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._timer.timeout.connect(self.save)
        app.save_now.connect(self.save)
        self.setWindowTitle(f"{flow.title} – {learner}")
        self._build(learner)
        self.current = ""
        self.go(first)

    # --- building -------------------------------------------------------------------------------------------

    def _build(self, learner: str) -> None:
        self.steps = QListWidget()
        self.steps.setProperty("role", "nav")
        self.steps.setAccessibleName("Steps")
        for step in self.flow.steps:
            self.steps.addItem(self._step_item(step.name, step.title))
        self.steps.addItem(self._step_item(LAST, "Check and finish"))
        self.steps.currentRowChanged.connect(self._step_chosen)
        self.title, self.ask = label("", "title"), label("", "quiet")
        self.stack = QStackedWidget()
        self.last = LastPage("Everything is complete. “Finish” writes it to the record.")
        self.last.go_to.connect(self._go_to_problem)
        self.stack.addWidget(self.last)
        self.needs = NeedsPanel(self.app)
        body = row(self.stack, self.needs, spacing=2 * SPACE)
        heading = column(self.title, self.ask, spacing=2)
        main = column(heading, body, self._footer(), margin=3 * SPACE, spacing=2 * SPACE)
        main.setStretch(1, 1)
        layout = row(self._side(learner), spacing=0)
        layout.addLayout(main, 1)
        self.setLayout(layout)
        self.resize(1320, 840)
        self._shortcuts()

    def _side(self, learner: str) -> QWidget:
        side = QWidget()
        side.setProperty("role", "sidebar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(_SIDE_WIDTH)
        heading = QWidget()
        heading.setLayout(
            column(label(self.flow.title, "quiet"), label(learner, "heading"), margin=2 * SPACE, spacing=2)
        )
        side.setLayout(column(heading, self.steps))
        return side

    def _footer(self) -> QVBoxLayout:
        self.saved = label("Every field is saved as you type.", "quiet", wrap=False)
        self.discard_button = button("&Discard draft…", self.discard)
        self.close_button = button("&Close, keep draft", self.close)
        self.back_button = button("← &Back", lambda: self.move_by(-1))
        self.next_button = main_button("&Next →", self.next, self.app.colours)
        self.finish_button = main_button("&Finish", self.finish, self.app.colours)
        return column(
            row(
                self.saved,
                None,
                self.discard_button,
                self.close_button,
                self.back_button,
                self.next_button,
                self.finish_button,
            )
        )

    def _shortcuts(self) -> None:
        for keys, action in (
            ("Ctrl+PgDown", self.next),
            ("Ctrl+PgUp", lambda: self.move_by(-1)),
            ("Ctrl+Return", self.next),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

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
        self._visited.add(name)
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
        if self.pages[self.current].check():
            self.move_by(1)
        else:
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
            self._take()
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
        self.needs.setVisible(step.aside == "needs")
        self._show_needs()
        page.begin()

    def _make_page(self, name: str) -> FormPage | ListPage:
        step = self.flow.step(name)
        page = ListPage(self.app, step) if step.many else FormPage(self.app, step)
        page.edited.connect(self._edited)
        self.pages[name] = page
        self.stack.addWidget(page)
        return page

    def _show_last(self) -> None:
        problems = self.app.read(flows.all_problems, self.flow, self.learner_id, self.entries)
        hints = self.app.read(self.flow.hints, self.learner_id, self.entries)
        self.title.setText("Check and finish")
        self.ask.setText("Nothing is written to the record before you finish.")
        self.last.show_state([(self._where(problem), problem) for problem in problems], hints)
        self.stack.setCurrentWidget(self.last)
        self.needs.hide()
        self.finish_button.setEnabled(not problems)
        (self.finish_button if not problems else self.steps).setFocus()

    def _where(self, problem: Problem) -> str:
        """Step, record and sentence of a problem, for its link."""
        step = self.flow.step(problem.step)
        record = ""
        if problem.row is not None:
            name = str(self.entries[step.name][problem.row].get(step.shows[0], ""))
            record = f", “{name[:60]}”" if name else f", {step.noun} {problem.row + 1}"
        return f"{step.title}{record}: {problem.sentence}"

    def _go_to_problem(self, problem: Problem) -> None:
        self.go(problem.step)
        self.pages[problem.step].show_problem(problem)

    def _mark_step(self, name: str) -> None:
        """At the side: a tick where a visited step is complete, a sign where it is not."""
        item = self.steps.item(self._names().index(name))
        faulty = bool(flows.problems_of(self.flow.step(name), self.entries[name]))
        colours = self.app.colours
        item.setIcon(theme.icon("circle-alert", colours.bad) if faulty else theme.icon("circle-check", colours.good))
        item.setToolTip("Not complete yet" if faulty else "Complete")

    # --- entries --------------------------------------------------------------------------------------------

    def _choices(self) -> flows.Choices:
        return self.app.read(self.flow.choices, self.learner_id, self.entries)

    def _take(self) -> None:
        self.entries[self.current] = self.pages[self.current].entry()

    def _edited(self) -> None:
        self._dirty = True
        self.saved.setText("Saving…")
        self._timer.start()
        if self.flow.step(self.current).aside:
            self._take()
            self._show_needs()

    def _show_needs(self) -> None:
        if self.needs.isHidden():
            return
        self.needs.show_needs(
            self._choices().get("need_ids", []), self.app.read(self.flow.answered, self.learner_id, self.entries)
        )

    def save(self) -> None:
        """Keep everything typed so far as the draft."""
        self._timer.stop()
        if not self._dirty:
            return
        if self.current in self.pages:
            self._take()
        self.app.write(drafts.save, self.flow.kind, self.learner_id, self.current, self.entries)
        self._dirty = False
        self.saved.setText("Saved as a draft.")

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
        details = "What was typed here since the last finish is thrown away. The record stays as it is."
        if ask(self, "Throw this draft away?", details, "Throw away", "Keep"):
            self._timer.stop()
            self._dirty = False
            self.app.write(drafts.discard, self.flow.kind, self.learner_id)
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closing loses nothing."""
        self.save()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and loses nothing either."""
        self.save()
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
