"""The summary of a round on screen: by learner, and by adult; printed or saved as a paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from ilp_desktop.gui.layout import button, column, label, main_button, row
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.printing import round_loading
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.round_loading import LearnerPart, OutcomeLine, RoundData, TaskLine
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


@dataclass(frozen=True)
class _Found:
    """One target of one learner."""

    learner: LearnerPart
    line: OutcomeLine


@dataclass(frozen=True)
class _Task:
    """What one adult does for one learner."""

    adult: str
    task: TaskLine


class RoundSummary(QWidget):
    """What came out of a round."""

    back_asked = Signal()
    print_asked = Signal(list)

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.round_id = 0
        self.found: RowsModel[_Found] = RowsModel(_found_columns())
        self.tasks: RowsModel[_Task] = RowsModel(_task_columns())
        self.by_learner = RowsView(self.found, tr("Outcomes by learner"))
        self.by_adult = RowsView(self.tasks, tr("Tasks by adult"))
        self.title = label("", "title", wrap=False)
        self.figures = label("", "quiet")
        self.tabs = QTabWidget()
        for view, words in ((self.by_learner, tr("By lea&rner")), (self.by_adult, tr("By &adult"))):
            view.wrap()
            page = QWidget()
            page.setLayout(column(view))
            page.layout().setContentsMargins(0, SPACE, 0, 0)  # type: ignore[union-attr]
            self.tabs.addTab(page, words)
        self.back_button = button(tr("&Back"), self.back_asked.emit, icon="chevron-left")
        self.print_button = main_button(tr("&Print or save…"), self._print, app.colours, icon="printer")
        top = row(self.back_button, self.title, None, self.print_button)
        self.setLayout(column(top, self.figures, self.tabs, margin=3 * SPACE, spacing=2 * SPACE))

    def open(self, round_id: int) -> None:
        """Show the summary of a round."""
        self.round_id = round_id
        self.refresh()
        self.tabs.setCurrentIndex(0)
        self.by_learner.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Read the round anew."""
        if not self.round_id:
            return
        data: RoundData = self.app.read(round_loading.load, self.round_id, PrintOptions(today=self.app.today))
        self.title.setText(f"{data.label}, {british(data.held_on)}")
        came_to = ", ".join(f"{count} {outcome.lower()}" for outcome, count in data.outcomes)
        reviews = counted(
            len(data.learners), "{number} of {n} review finished", "{number} of {n} reviews finished",
            number=data.finished,
        )  # fmt: skip
        outcomes = came_to or tr("none looked at yet")
        self.figures.setText(tr("{reviews}. Targets: {outcomes}.", reviews=reviews, outcomes=outcomes))
        self.found.set_rows([_Found(learner, line) for learner in data.learners for line in learner.lines])
        self.tasks.set_rows([_Task(adult.name, task) for adult in data.adults for task in adult.tasks])
        for view in (self.by_learner, self.by_adult):
            view.fit_rows()

    def _print(self) -> None:
        self.print_asked.emit([PrintRequest("round_summary", self.round_id)])


def _found_columns() -> list[Column[_Found]]:
    return [
        Column(tr("Learner"), lambda each: each.learner.name, width=150, bold=True),
        Column(tr("Target"), lambda each: each.line.target),
        Column(tr("Outcome"), lambda each: each.line.outcome or tr("Not looked at"), width=125),
        Column(tr("Distance"), lambda each: each.line.distance, width=85),
        Column(tr("Note"), lambda each: each.line.note),
        Column(tr("Next step"), lambda each: each.line.next_step),
    ]


def _task_columns() -> list[Column[_Task]]:
    return [
        Column(tr("Adult"), lambda each: each.adult, width=170, bold=True),
        Column(tr("For"), lambda each: each.task.learner, width=150),
        Column(tr("Target"), lambda each: each.task.target),
        Column(tr("Support"), lambda each: each.task.support),
        Column(tr("Until"), lambda each: each.task.until, width=120, show=british),
    ]
