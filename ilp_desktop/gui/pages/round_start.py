"""The rounds there are, and the choice of a group for a new one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.flows.flow import as_typed
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import card, column, label, main_button, row
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import CheckList, Combo, DayEdit
from ilp_desktop.model.base import read_day
from ilp_desktop.model.review_round import GroupKind, ReviewRoundFields
from ilp_desktop.services import review_groups, review_round
from ilp_desktop.services.review_round import Preview, RoundLine

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KINDS = {
    GroupKind.TUTOR: "A tutor's learners",
    GroupKind.YEAR: "A year group",
    GroupKind.PROVIDER: "Learners at a provider",
    GroupKind.LEARNERS: "Learners I choose",
}
_MOST_ROUNDS = 8
_NAMED = 6


class RoundStart(QWidget):
    """Go on with a round, look at an old one, or begin one."""

    chosen = Signal(int, bool)
    """Round id, whether it is open."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.model: RowsModel[RoundLine] = RowsModel(_columns())
        self.table = RowsView(self.model, "Rounds")
        self.table.chosen.connect(lambda number: self._open(self.model.rows[number]))
        self.kind, self.group = Combo(), Combo()
        self.learners, self.day = CheckList(), DayEdit()
        for words, widget in (
            ("Which learners", self.kind), ("Group", self.group), ("Learners", self.learners), ("Day", self.day),
        ):  # fmt: skip
            widget.setAccessibleName(words)
        for kind, words in _KINDS.items():
            self.kind.addItem(words, kind)
        self.day.setText(as_typed(app.today))
        self.kind.currentIndexChanged.connect(lambda _index: self._show_groups())
        self.group.currentIndexChanged.connect(lambda _index: self._show_preview())
        self.learners.ticked.connect(self._show_preview)
        self.day.textChanged.connect(lambda _text: self._show_preview())
        self._lay_out()

    def _lay_out(self) -> None:
        self.rounds_heading = label("Rounds", "heading")
        self.preview, self.left_out, self.problem = label(""), label("", "quiet"), label("", "problem")
        self.start_button = main_button("&Start the round", self.start, self.app.colours, icon="grid-2x2-check")
        self.day.setMaximumWidth(170)
        fields = row(self._field("&Which learners", self.kind), self._field("Gr&oup", self.group))
        fields.addLayout(self._field("&Day", self.day))
        fields.setStretch(0, 2)
        fields.setStretch(1, 3)
        new = card(
            label("New round", "heading"),
            label("One grid with every open target of a group. Each cell is saved at once; stop and go on whenever.", "quiet"),
            fields, self.learners, self.preview, self.left_out, self.problem, row(None, self.start_button),
        )  # fmt: skip
        layout = column(
            label("Review day", "title"), self.rounds_heading, self.table, new, margin=3 * SPACE, spacing=2 * SPACE
        )
        layout.addStretch(1)
        self.setLayout(layout)

    def _field(self, words: str, widget: QWidget) -> QVBoxLayout:
        name = label(words)
        name.setBuddy(widget)
        name.setTextFormat(Qt.TextFormat.AutoText)
        return column(name, widget, spacing=4)

    def refresh(self) -> None:
        """Read the rounds and groups anew; what was chosen stays."""
        self.model.set_rows(self.app.read(review_round.rounds))
        some = bool(self.model.rows)
        self.rounds_heading.setVisible(some)
        self.table.setVisible(some)
        self.table.set_height_for(len(self.model.rows), most=_MOST_ROUNDS)
        self._show_groups()

    def first_widget(self) -> QWidget:
        """An open round, to go on with Enter; else the choice of a group."""
        if any(line.is_open for line in self.model.rows):
            self.table.selectRow(0)
            return self.table
        return self.kind

    def _open(self, line: RoundLine) -> None:
        self.chosen.emit(line.id, line.is_open)

    # --- a new round ----------------------------------------------------------------------------------------

    @property
    def _kind(self) -> GroupKind:
        return GroupKind(self.kind.currentData())

    def _show_groups(self) -> None:
        """Offer the groups of the chosen kind."""
        by_hand = self._kind is GroupKind.LEARNERS
        choices = self.app.read(review_groups.choices, self._kind)
        before, ticked = self.group.currentData(), self.learners.values()
        self.group.blockSignals(True)  # noqa: FBT003
        self.group.clear()
        for value, words in [] if by_hand else choices:
            self.group.addItem(words, value)
        self.group.setCurrentIndex(max(0, self.group.findData(before)) if self.group.count() else -1)
        self.group.blockSignals(False)  # noqa: FBT003
        self.group.setEnabled(not by_hand)
        if by_hand:
            self.learners.set_choices([(str(value), words) for value, words in choices], ticked)
        self.learners.setVisible(by_hand)
        self._show_preview()

    def _members(self) -> list[int]:
        if self._kind is GroupKind.LEARNERS:
            return [int(value) for value in self.learners.values()]
        value = self.group.currentData()
        return self.app.read(review_groups.members, self._kind, value) if value is not None else []

    def _day(self) -> dt.date | str:
        """The day, or a sentence that says what is wrong with it."""
        try:
            day = read_day(self.day.text())
        except ValueError as trouble:
            return str(trouble)
        if not isinstance(day, dt.date):
            return "Write the day of the reviews."
        return "This day is in the future. Check the day and the year." if day > self.app.today else day

    def _show_preview(self) -> None:
        """Say who would be in the round, and who would not and why."""
        day, members = self._day(), self._members()
        self.problem.setText(day if isinstance(day, str) else "")
        self.problem.setVisible(isinstance(day, str))
        found = Preview((), 0, ()) if isinstance(day, str) else self.app.read(review_round.preview, members, day)
        who, what = _count(len(found.learner_ids), "learner"), _count(found.targets, "open target")
        self.preview.setText(f"{who} with {what}." if members else "Choose a group.")
        self.left_out.setText(_left_out(found))
        self.left_out.setVisible(bool(found.left_out))
        self.start_button.setEnabled(bool(found.learner_ids))

    def start(self) -> None:
        """Begin the round and open it."""
        day, members = self._day(), self._members()
        if isinstance(day, str):
            return
        label_ = self.group.currentText() or f"{_count(len(members), 'chosen learner')}"
        fields = ReviewRoundFields(group_kind=self._kind.value, group_label=label_, held_on=day)
        made: list[int] = []
        if guarded(self, lambda: made.append(self.app.write(review_round.start, fields, members))):
            self.chosen.emit(made[0], True)  # noqa: FBT003


def _columns() -> list[Column[RoundLine]]:
    return [
        Column("Group", lambda each: each.label, bold=True),
        Column("Day", lambda each: each.held_on, width=130, show=british),
        Column("Targets looked at", lambda each: f"{each.looked_at} of {each.targets}", width=160),
        Column("Reviews finished", lambda each: f"{each.finished} of {each.learners}", width=150),
        Column("State", lambda each: "open: go on" if each.is_open else "closed: summary", width=160),
    ]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _left_out(found: Preview) -> str:
    """Who can't be reviewed, by reason."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in found.left_out:
        by_reason.setdefault(reason, []).append(name)
    parts = []
    for reason, names in by_reason.items():
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        parts.append(f"{reason} – {'; '.join(names[:_NAMED])}{more}")
    return "Not in it: " + ".  ".join(parts) + "." if parts else ""
