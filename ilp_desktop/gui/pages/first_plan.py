"""The checklist "Your first plan" on Today: each line ticks itself, and opens the place where it is done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from ilp_desktop.gui import theme
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import first_plan
from ilp_desktop.services.first_plan import FirstStep
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.main_window import MainWindow

_LINES = 4
"""Lines under each other; the rest stands beside them, so that what is due has room below."""


def _words() -> dict[FirstStep, tuple[str, str]]:
    """What each line says, and what is done there."""
    return {
        FirstStep.STAFF: (tr("Add the staff"), tr("Tutors and teachers, who are then chosen from a list")),
        FirstStep.LEARNER: (
            tr("Add the first learner"),
            tr("By hand, or import the list that your school's system writes"),
        ),
        FirstStep.ASSESSMENT: (tr("Assess the learner"), tr("What they have achieved, are good at and need help with")),
        FirstStep.PLAN: (tr("Make the plan"), tr("Where the learner wants to get to, and targets that lead there")),
        FirstStep.AGREED: (tr("Agree the plan"), tr("With the learner and those at home: this version is then kept")),
        FirstStep.PRINTED: (tr("Print it"), tr("The plan for the file, and My plan for the learner")),
        FirstStep.BACKUP: (tr("Make a backup"), tr("One file, and a second copy away from the laptop")),
    }


class FirstPlanCard(QFrame):
    """The lines, and the button that puts them away."""

    step_asked = Signal(object, int)
    """A FirstStep, and the id of the learner to go on with or 0."""

    def __init__(self, app: App, has_backup: Callable[[], bool]) -> None:
        super().__init__()
        self.app, self._has_backup = app, has_backup
        self._learner_id = 0
        self.setProperty("role", "card")
        self.count = label("", "quiet")
        self.away_button = button(tr("Put away"), self._put_away)
        self.away_button.setAccessibleName(tr("Put the checklist away; the Help menu brings it back"))
        self.lines: dict[FirstStep, QPushButton] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(4 * SPACE)
        self._grid.setVerticalSpacing(0)
        for number, (step, (words, about)) in enumerate(_words().items()):
            self.lines[step] = made = button(words, partial(self._ask, step), role="link", icon="circle")
            made.setToolTip(about)
            made.setAccessibleDescription(about)
            self._grid.addWidget(made, number % _LINES, number // _LINES)
        self._grid.setColumnStretch(1, 1)
        top = row(label(tr("Your first plan"), "heading"), self.count, None, self.away_button, spacing=2 * SPACE)
        self.setLayout(column(top, self._grid, margin=2 * SPACE))

    def refresh(self) -> None:
        """Tick what is done; hide where it was put away."""
        state = self.app.read(first_plan.load)
        done = state.done | ({FirstStep.BACKUP} if self._has_backup() else set())
        self._learner_id = state.learner_id
        for step, (words, _about) in _words().items():
            is_done = step in done
            colours = self.app.colours
            icon = theme.icon("circle-check", colours.good) if is_done else theme.icon("circle", colours.control)
            self.lines[step].setIcon(icon)
            said = tr("Done: {step}", step=words) if is_done else tr("To do: {step}", step=words)
            self.lines[step].setAccessibleName(said)
        self.count.setText(
            tr("All done: the first plan is made, printed and backed up.")
            if len(done) == len(FirstStep)
            else tr("{done} of {all} done", done=len(done), all=len(FirstStep))
        )
        self.setHidden(state.put_away)

    def _ask(self, step: FirstStep) -> None:
        self.step_asked.emit(step, self._learner_id)

    def _put_away(self) -> None:
        self.app.write(first_plan.put_away)
        self.app.said.emit(tr("The checklist is put away. “Your first plan” in the Help menu brings it back."))


def go_to(window: MainWindow, step: FirstStep, learner_id: int) -> None:
    """Open the place where a step is done; without a learner, where the first one is added."""
    match step:
        case FirstStep.STAFF:
            window.show_settings(1)
        case FirstStep.BACKUP:
            window.show_page(window.backups_page)
        case FirstStep.LEARNER:
            window.add_learner()
        case _ if not learner_id:
            window.add_learner()
        case FirstStep.ASSESSMENT:
            window.open_tab(learner_id, "Assessment")
        case FirstStep.PRINTED:
            window.print_learners([learner_id], ["ilp", "my_plan"])
        case _:
            window.open_tab(learner_id, "Plan")


def bring_back(window: MainWindow) -> None:
    """Show the checklist again, and go to it."""
    window.app.write(first_plan.bring_back)
    window.show_page(window.today_page)
    next(iter(window.today_page.first_plan.lines.values())).setFocus()
