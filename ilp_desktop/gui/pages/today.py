"""Today: what is due and overdue, what waits for a signature, what was left unfinished, how old the backup is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy

from ilp_desktop.flows import assessment, plan, review
from ilp_desktop.gui.layout import button, card, column, empty_state, label, main_button, row
from ilp_desktop.gui.pages.caseload import days_in_words
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import caseload, drafts, school
from ilp_desktop.services.caseload import LearnerRow
from ilp_desktop.services.drafts import Unfinished
from ilp_desktop.services.due import SOON, DueKind

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KINDS = {assessment.KIND: "Initial assessment", plan.KIND: "Plan", review.KIND: "Review"}
_BY_KIND = {"unassessed": DueKind.ASSESSMENT, "unplanned": DueKind.PLAN, "unsigned": DueKind.AGREEMENT}
_OLD_BACKUP = 7
"""Days after which Today asks for a backup."""


class TodayPage(Page):
    """What to do next."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"learner", "staff", "assessment", "plan", "plan_version", "review", "draft", "school", "half_term"}
    )
    learner_chosen = Signal(int, object)
    """Learner id, DueKind of what is to be done."""
    draft_chosen = Signal(str, int)
    """Kind of wizard, learner id."""
    narrow_asked = Signal(object)
    """A DueKind, or None for all that is overdue."""
    backup_asked = Signal()
    add_asked = Signal()

    def __init__(self, app: App, backup_age: Callable[[], int | None]) -> None:
        super().__init__(app)
        self._backup_age = backup_age
        self.model: RowsModel[LearnerRow] = RowsModel(self._columns())
        self.table = RowsView(self.model, "Due and overdue")
        self.table.chosen.connect(self._learner_chosen)
        self.drafts: RowsModel[Unfinished] = RowsModel(_draft_columns())
        self.drafts_table = RowsView(self.drafts, "Unfinished work")
        self.drafts_table.chosen.connect(self._draft_chosen)
        self.figures: dict[str, QLabel] = {}
        self.backup_line = label("", "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        figures = row(
            self._figure("overdue", "overdue", lambda: self.narrow_asked.emit(None)),
            self._figure("soon", f"due in {SOON} days", self.table.setFocus),
            self._figure("unassessed", "to assess", lambda: self.narrow_asked.emit(DueKind.ASSESSMENT)),
            self._figure("unplanned", "plans to make", lambda: self.narrow_asked.emit(DueKind.PLAN)),
            self._figure("unsigned", "plans to sign", lambda: self.narrow_asked.emit(DueKind.AGREEMENT)),
            self._figure("half_term", "reviews this half-term", lambda: self.narrow_asked.emit(DueKind.REVIEW)),
            spacing=2 * SPACE,
        )
        self.drafts_heading = label("Unfinished work", "heading")
        self.nothing = empty_state(
            "Nothing is due. Once learners are in the school, what is due and overdue stands here.",
            main_button("Add the first learner", self.add_asked.emit, self.app.colours),
        )
        self.backup_button: QPushButton = button("Back up &now", self.backup_asked.emit, icon="archive-restore")
        backup = row(self.backup_line, self.backup_button)
        backup.setStretch(0, 1)
        self.due_heading = label("Due and overdue", "heading")
        self.heading = label("Today", "title")
        self.calm = label(f"Nothing is due in the next {SOON} days.", "good")
        layout = column(
            self.heading, figures, self.drafts_heading, self.drafts_table, self.due_heading,
            self.table, self.calm, self.nothing, backup, margin=3 * SPACE, spacing=2 * SPACE,
        )  # fmt: skip
        layout.insertStretch(layout.count() - 1, 0)
        layout.setStretchFactor(self.table, 1)
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
            Column("Learner", lambda each: each.name, bold=True),
            Column("Year", lambda each: each.year_group, width=70),
            Column("Tutor", lambda each: each.tutor, width=190),
            Column("What", lambda each: each.due.kind.value, width=200, colour=colour),
            Column("By", lambda each: each.due.on, show=british, width=130, colour=colour),
            Column(
                "When",
                lambda each: days_in_words(each.due.days_left(self.app.today)),
                width=150,
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
        self.heading.setText(f"Today, {today:%A} {today.day} {today:%B}")
        self.model.set_rows(due)
        self.figures["overdue"].setText(str(len(overdue)))
        self.figures["soon"].setText(str(len(due) - len(overdue)))
        for name, kind in _BY_KIND.items():
            self.figures[name].setText(str(sum(each.due.kind is kind for each in rows)))
        self.figures["half_term"].setText(
            str(self._reviews_until(rows, self.app.read(school.half_term_ends_on, today)))
        )
        self.nothing.setVisible(not rows)
        self.table.setVisible(bool(due))
        self.due_heading.setVisible(bool(rows))
        self.calm.setVisible(bool(rows) and not due)
        self._show_drafts()
        self.show_backup_age()

    @staticmethod
    def _reviews_until(rows: list[LearnerRow], end: dt.date) -> int:
        return sum(each.due.kind is DueKind.REVIEW and each.due.on is not None and each.due.on <= end for each in rows)

    def _show_drafts(self) -> None:
        unfinished = self.app.read(drafts.unfinished)
        self.drafts.set_rows(unfinished)
        self.drafts_table.setVisible(bool(unfinished))
        self.drafts_table.set_height_for(len(unfinished), most=4)
        self.drafts_heading.setVisible(bool(unfinished))

    def show_backup_age(self) -> None:
        """Say how old the newest backup is."""
        days = self._backup_age()
        if days is None:
            words = (
                "There is no backup yet. Make one now, and choose a second folder such as a memory stick under Backups."
            )
        elif days >= _OLD_BACKUP:
            words = f"The newest backup is {days} days old. Make one now."
        else:
            words = f"The newest backup is of {({0: 'today', 1: 'yesterday'}).get(days, f'{days} days ago')}."
        self.backup_line.setText(words)
        self.backup_line.setProperty("role", "problem" if days is None or days >= _OLD_BACKUP else "quiet")
        self.backup_line.style().polish(self.backup_line)

    def _learner_chosen(self, number: int) -> None:
        chosen = self.model.rows[number]
        self.learner_chosen.emit(chosen.id, chosen.due.kind)

    def _draft_chosen(self, number: int) -> None:
        draft = self.drafts.rows[number]
        self.draft_chosen.emit(draft.kind, draft.learner_id)


def _draft_columns() -> list[Column[Unfinished]]:
    return [
        Column("Learner", lambda each: each.learner, bold=True),
        Column("What", lambda each: _KINDS.get(each.kind, each.kind), width=200),
        Column("Last typed", lambda each: each.days, show=lambda days: _ago(int(days)), width=150),
    ]


def _ago(days: int) -> str:
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")
