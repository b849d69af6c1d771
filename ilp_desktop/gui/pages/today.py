"""Today: what is due, overdue, unsigned, unshared and unfinished, each with its reason, and how old the backup is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from ilp_desktop.flows import assessment, plan, review, suggestions
from ilp_desktop.flows.sheets import SheetKind
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, card, column, label, main_button, row
from ilp_desktop.gui.pages.caseload import days_in_words
from ilp_desktop.gui.pages.first_plan import FirstPlanCard
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model import calendar, loose_ends
from ilp_desktop.model.due import SOON, DueKind
from ilp_desktop.model.loose_ends import EndKind, LooseEnd
from ilp_desktop.services import caseload, drafts, form_drafts
from ilp_desktop.services.caseload import LearnerRow
from ilp_desktop.services.drafts import Unfinished
from ilp_desktop.words import counted, month_name, tr, weekday_name

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KINDS = {
    assessment.KIND: tr("Initial assessment"), plan.KIND: tr("Plan"), review.KIND: tr("Review"), SheetKind.LOG: tr("Log sheet"),
    SheetKind.PREPARATION: tr("Preparation sheet"), SheetKind.SLIP: tr("Slip"),
}  # fmt: skip
_BY_KIND = {"unassessed": DueKind.ASSESSMENT, "unplanned": DueKind.PLAN, "unsigned": DueKind.AGREEMENT}
_OLD_BACKUP = 7
"""Days after which Today asks for a backup."""


class TodayPage(Page):
    """What to do next."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "learner", "staff", "assessment", "plan", "plan_version", "review", "draft", "form_draft", "school",
            "half_term", "moving_on_plan", "own_review_date", "agreement", "sharing", "programme_component", "placement",
            "provider", "suggestion", "printed_paper",
        }
    )  # fmt: skip
    learner_chosen = Signal(int, object)
    """Learner id, DueKind of what is to be done."""
    tab_chosen = Signal(int, str)
    """Learner id, the tab where a loose end is mended."""
    draft_chosen = Signal(object)
    """An Unfinished."""
    narrow_asked = Signal(object)
    """A DueKind, or None for all that is overdue."""
    suggestions_asked = Signal()
    backup_asked = Signal()
    add_asked = Signal()

    def __init__(self, app: App, backup_age: Callable[[], int | None]) -> None:
        super().__init__(app)
        self._backup_age = backup_age
        self.model: RowsModel[LearnerRow] = RowsModel(self._columns())
        self.table = RowsView(self.model, tr("Due and overdue"))
        self.table.chosen.connect(self._learner_chosen)
        self.unsigned, self.unshared = _Ends(tr("Not signed by all")), _Ends(tr("Not shared"))
        for ends in (self.unsigned, self.unshared):
            ends.table.chosen.connect(partial(self._end_chosen, ends.model))
        self.drafts: RowsModel[Unfinished] = RowsModel(_draft_columns())
        self.drafts_table = RowsView(self.drafts, tr("Unfinished work"))
        self.drafts_table.chosen.connect(self._draft_chosen)
        self.suggestions_button = button("", self.suggestions_asked.emit, icon="network")
        self.figures: dict[str, QLabel] = {}
        self.backup_line = label("", "quiet")
        self.first_plan = FirstPlanCard(app, lambda: backup_age() is not None)
        self._lay_out()

    def _lay_out(self) -> None:
        figures = row(
            self._figure("overdue", tr("overdue"), lambda: self.narrow_asked.emit(None)),
            self._figure("soon", tr("due in {soon} days", soon=SOON), self.table.setFocus),
            self._figure("unassessed", tr("to assess"), lambda: self.narrow_asked.emit(DueKind.ASSESSMENT)),
            self._figure("unplanned", tr("plans to make"), lambda: self.narrow_asked.emit(DueKind.PLAN)),
            self._figure("unsigned", tr("plans to agree"), lambda: self.narrow_asked.emit(DueKind.AGREEMENT)),
            self._figure("half_term", tr("reviews this half-term"), lambda: self.narrow_asked.emit(DueKind.REVIEW)),
            spacing=SPACE,
        )
        self.nothing = EmptyState(
            tr("Nothing is due. Once learners are in the school, what is due and overdue stands here."),
            main_button(tr("Add the first learner"), self.add_asked.emit, self.app.colours),
        )
        self.backup_button: QPushButton = button(tr("Back up &now"), self.backup_asked.emit, icon="archive-restore")
        backup = row(self.backup_line, self.backup_button)
        backup.setStretch(0, 1)
        self.heading = label(tr("Today"), "title")
        self.calm = label(tr("Nothing is due in the next {soon} days.", soon=SOON), "good")
        self.finished = label(tr("Nothing was left unfinished."), "good")
        self.tabs = QTabWidget()
        begun = _tab(self.drafts_table, self.finished)
        begun.layout().addLayout(row(self.suggestions_button, None))  # type: ignore[union-attr]
        for page in (_tab(self.table, self.calm), begun, self.unsigned, self.unshared):
            self.tabs.addTab(page, "")
        layout = column(
            self.heading, figures, self.first_plan, self.tabs, self.nothing, backup, margin=3 * SPACE, spacing=2 * SPACE
        )
        layout.insertStretch(layout.count() - 1, 0)
        layout.setStretchFactor(self.tabs, 1)
        self.setLayout(layout)

    def _figure(self, name: str, words: str, go: Callable[[], None] | None) -> QFrame:
        self.figures[name] = label("0", "figure")
        below = button(words, go, role="link") if go else label(words, "quiet")
        made = card(self.figures[name], below, spacing=0)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return made

    def _columns(self) -> list[Column[LearnerRow]]:
        def colour(each: LearnerRow) -> str | None:
            return self.app.colours.bad if caseload.is_overdue(each, self.app.today) else None

        return [
            Column(tr("Learner"), lambda each: each.name, width=225, bold=True),
            Column(tr("What"), lambda each: each.due.kind.value, width=130, colour=colour),
            Column(tr("Why"), lambda each: each.due.why),
            Column(tr("By"), lambda each: each.due.on, show=british, width=122, colour=colour),
            Column(
                tr("When"),
                lambda each: days_in_words(each.due.days_left(self.app.today)),
                width=112,
                sort=lambda each: each.due.on,
                colour=colour,
            ),
        ]

    def refresh(self) -> None:
        """Read all that is due."""
        rows = self.app.read(caseload.load, self.app.today)
        today = self.app.today
        left = {each.id: each.due.days_left(today) for each in rows}
        due = sorted(
            (each for each in rows if (days := left[each.id]) is not None and days <= SOON),
            key=lambda each: left[each.id] or 0,
        )
        overdue = [each for each in due if (left[each.id] or 0) < 0]
        self.heading.setText(
            tr("Today, {weekday} {day} {month}", weekday=weekday_name(today), day=today.day, month=month_name(today))
        )
        self.model.set_rows(due)
        self.table.fit_rows()
        self.figures["overdue"].setText(str(len(overdue)))
        self.figures["soon"].setText(str(len(due) - len(overdue)))
        for name, kind in _BY_KIND.items():
            self.figures[name].setText(str(sum(each.due.kind is kind for each in rows)))
        self.figures["half_term"].setText(
            str(self._reviews_until(rows, self.app.read(calendar.half_term_ends_on, today)))
        )
        self.nothing.setVisible(not rows)
        self.tabs.setVisible(bool(rows))
        self.table.setVisible(bool(due))
        self.calm.setVisible(not due)
        self.tabs.setTabText(0, tr("&Due and overdue ({number})", number=len(due)))
        self._show_ends()
        self._show_drafts()
        self.show_backup_age()

    @staticmethod
    def _reviews_until(rows: list[LearnerRow], end: dt.date) -> int:
        return sum(each.due.kind is DueKind.REVIEW and each.due.on is not None and each.due.on <= end for each in rows)

    def _show_ends(self) -> None:
        found = self.app.read(loose_ends.load, self.app.today)
        for at, (panel, kind) in enumerate(((self.unsigned, EndKind.SIGN), (self.unshared, EndKind.SHARE)), start=2):
            panel.show_rows([end for end in found if end.kind is kind])
            self.tabs.setTabText(at, f"{panel.title} ({len(panel.model.rows)})")

    def _show_drafts(self) -> None:
        unfinished = [*self.app.read(drafts.unfinished), *self.app.read(form_drafts.unfinished)]
        self.drafts.set_rows(unfinished)
        self.drafts_table.setVisible(bool(unfinished))
        waiting = len(self.app.read(suggestions.waiting))
        self.suggestions_button.setText(tr("Suggestions to make their own ({waiting})", waiting=waiting))
        self.suggestions_button.setVisible(waiting > 0)
        self.finished.setVisible(not unfinished and not waiting)
        self.tabs.setTabText(1, tr("Unfinished work ({number})", number=len(unfinished) + waiting))

    def show_backup_age(self) -> None:
        """Say how old the newest backup is, and whether there is one."""
        self.first_plan.refresh()
        days = self._backup_age()
        if days is None:
            words = tr(
                "There is no backup yet. Make one now, and choose a second folder such as a memory stick under Backups."
            )
        elif days >= _OLD_BACKUP:
            words = counted(
                days,
                "The newest backup is {n} day old. Make one now.",
                "The newest backup is {n} days old. Make one now.",
            )
        else:
            words = tr("The newest backup is of {when}.", when=_ago(days))
        self.backup_line.setText(words)
        self.backup_line.setProperty("role", "problem" if days is None or days >= _OLD_BACKUP else "quiet")
        self.backup_line.style().polish(self.backup_line)

    def _learner_chosen(self, number: int) -> None:
        chosen = self.model.rows[number]
        self.learner_chosen.emit(chosen.id, chosen.due.kind)

    def _end_chosen(self, model: RowsModel[LooseEnd], number: int) -> None:
        end = model.rows[number]
        self.tab_chosen.emit(end.learner_id, end.tab)

    def _draft_chosen(self, number: int) -> None:
        self.draft_chosen.emit(self.drafts.rows[number])


def _in_tab(table: RowsView, none: QLabel) -> QVBoxLayout:
    """A list, and the sentence that stands in its place where it is empty."""
    table.wrap()
    layout = column(table, none)
    layout.setContentsMargins(0, SPACE, 0, 0)
    layout.addStretch(0)
    layout.setStretch(0, 1)
    return layout


def _tab(table: RowsView, none: QLabel) -> QWidget:
    page = QWidget()
    page.setLayout(_in_tab(table, none))
    return page


class _Ends(QWidget):
    """The documents that wait for one thing: a signature, or to be shared."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.model: RowsModel[LooseEnd] = RowsModel(_end_columns())
        self.table = RowsView(self.model, title)
        self.none = label(tr("Nothing waits here."), "good")
        self.setLayout(_in_tab(self.table, self.none))

    def show_rows(self, rows: list[LooseEnd]) -> None:
        """Show these, or say that there is none."""
        self.model.set_rows(rows)
        self.table.fit_rows()
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)


def _end_columns() -> list[Column[LooseEnd]]:
    return [
        Column(tr("Learner"), lambda each: each.name, width=225, bold=True),
        Column(tr("What"), lambda each: each.document, width=150),
        Column(tr("Why"), lambda each: each.why),
        Column(tr("Since"), lambda each: each.since, width=120),
    ]


def _draft_columns() -> list[Column[Unfinished]]:
    return [
        Column(tr("Learner"), lambda each: each.learner or tr("The school"), bold=True),
        Column(tr("What"), lambda each: _KINDS.get(each.kind, each.kind), width=200),
        Column(tr("Last typed"), lambda each: each.days, show=lambda days: _ago(int(days)), width=150),
    ]


def _ago(days: int) -> str:
    return {0: tr("today"), 1: tr("yesterday")}.get(days) or counted(days, "{n} day ago", "{n} days ago")
