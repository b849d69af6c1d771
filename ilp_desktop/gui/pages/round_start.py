"""The rounds there are, and the choice of a group for a new one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.flows.flow import as_typed
from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.group_chooser import GroupChooser, left_out_in_words, named
from ilp_desktop.gui.layout import card, column, label, main_button, row
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import DayEdit
from ilp_desktop.model.base import read_day
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundFields, RoundNameFields
from ilp_desktop.services import records, review_round
from ilp_desktop.services.review_round import Preview, RoundLine
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_MOST_ROUNDS = 8


class RoundStart(QWidget):
    """Go on with a round, look at an old one, or begin one."""

    chosen = Signal(int, bool)
    """Round id, whether it is open."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.model: RowsModel[RoundLine] = RowsModel(_columns())
        self.table = RowsView(self.model, tr("Rounds"))
        self.table.chosen.connect(lambda number: self._open(self.model.rows[number]))
        self.rename_button = self.table.action(tr("Re&name…"), self.rename, icon="pencil")
        self.delete_button = self.table.action(tr("Dele&te…"), self.delete, icon="trash-2")
        self.group, self.day = GroupChooser(app), DayEdit()
        self.day.setAccessibleName(tr("Day"))
        self.day.setText(as_typed(app.today))
        self.group.changed.connect(self._show_preview)
        self.day.textChanged.connect(lambda _text: self._show_preview())
        self._lay_out()

    def _lay_out(self) -> None:
        self.rounds_heading = label(tr("Rounds"), "heading")
        self.preview, self.left_out, self.problem = label(""), label("", "quiet"), label("", "problem")
        self.start_button = main_button(tr("&Start the round"), self.start, self.app.colours, icon="grid-2x2-check")
        self.day.setMaximumWidth(170)
        self.group.fields.addLayout(named(tr("&Day"), self.day))
        new = card(
            label(tr("New round"), "heading"),
            label(
                tr("One grid with every open target of a group. Each cell is saved at once; stop and go on whenever."),
                "quiet",
            ),
            self.group, self.preview, self.left_out, self.problem, row(None, self.start_button),
        )  # fmt: skip
        top = row(self.rounds_heading, None, self.delete_button, self.rename_button)
        layout = column(label(tr("Review day"), "title"), top, self.table, new, margin=3 * SPACE, spacing=2 * SPACE)
        layout.addStretch(1)
        self.setLayout(layout)
        self.setTabOrder(self.group.group, self.day)
        self.setTabOrder(self.day, self.group.search)

    def refresh(self) -> None:
        """Read the rounds and groups anew; what was chosen stays."""
        self.model.set_rows(self.app.read(review_round.rounds))
        some = bool(self.model.rows)
        for widget in (self.rounds_heading, self.table, self.rename_button, self.delete_button):
            widget.setVisible(some)
        self.table.set_height_for(len(self.model.rows), most=_MOST_ROUNDS)
        self.group.refresh()

    def first_widget(self) -> QWidget:
        """An open round, to go on with Enter; else the choice of a group."""
        if any(line.is_open for line in self.model.rows):
            self.table.selectRow(0)
            return self.table
        return self.group.kind

    def _open(self, line: RoundLine) -> None:
        self.chosen.emit(line.id, line.is_open)

    def rename(self, line: RoundLine) -> None:
        """Call a round something else."""
        RecordDialog(
            self.app, tr("Rename this round"), RoundNameFields,
            lambda new: self.app.write(records.change, ReviewRound, line.id, new),
            record=RoundNameFields(group_label=line.label), parent=self,
        ).open()  # fmt: skip

    def delete(self, line: RoundLine) -> None:
        """Delete a round, after asking: the reviews that were finished in it stay; it can be undone."""
        waiting = line.learners - line.finished
        goes = counted(
            waiting,
            "What was filled in for {n} review that is not finished goes with it.",
            "What was filled in for {n} reviews that are not finished goes with it.",
        )
        stay = counted(
            line.finished,
            "{n} finished review stays with the learner.", "{n} finished reviews stay with the learners.",
        )  # fmt: skip
        details = " ".join(words for number, words in ((waiting, goes), (line.finished, stay)) if number)
        if ask(self, tr("Delete the round “{label}”?", label=line.label), details, tr("Delete"), tr("Keep")):
            self.app.delete(ReviewRound, line.id, tr("the round “{label}”", label=line.label))

    # --- a new round ----------------------------------------------------------------------------------------

    def _day(self) -> dt.date | str:
        """The day, or a sentence that says what is wrong with it."""
        try:
            day = read_day(self.day.text())
        except ValueError as trouble:
            return str(trouble)
        if not isinstance(day, dt.date):
            return tr("Write the day of the reviews.")
        return tr("This day is in the future. Check the day and the year.") if day > self.app.today else day

    def _show_preview(self) -> None:
        """Say who would be in the round, and who would not and why."""
        day, members = self._day(), self.group.members()
        self.problem.setText(day if isinstance(day, str) else "")
        self.problem.setVisible(isinstance(day, str))
        found = Preview((), 0, ()) if isinstance(day, str) else self.app.read(review_round.preview, members, day)
        who = counted(
            len(found.learner_ids), "{n} learner with {targets}.", "{n} learners with {targets}.",
            targets=counted(found.targets, "{n} open target", "{n} open targets"),
        )  # fmt: skip
        self.preview.setText(who if members else tr("Choose a group."))
        self.left_out.setText(left_out_in_words(found.left_out))
        self.left_out.setVisible(bool(found.left_out))
        self.start_button.setEnabled(bool(found.learner_ids))

    def start(self) -> None:
        """Begin the round and open it."""
        day, members = self._day(), self.group.members()
        if isinstance(day, str):
            return
        kind, words = self.group.chosen_kind.value, self.group.words()
        fields = ReviewRoundFields(group_kind=kind, group_label=words, held_on=day)
        made: list[int] = []
        if guarded(self, lambda: made.append(self.app.write(review_round.start, fields, members))):
            self.chosen.emit(made[0], True)  # noqa: FBT003


def _columns() -> list[Column[RoundLine]]:
    return [
        Column(tr("Group"), lambda each: each.label, bold=True),
        Column(tr("Day"), lambda each: each.held_on, width=130, show=british),
        Column(
            tr("Targets looked at"),
            lambda each: tr("{number} of {all}", number=each.looked_at, all=each.targets),
            width=160,
        ),
        Column(
            tr("Reviews finished"),
            lambda each: tr("{number} of {all}", number=each.finished, all=each.learners),
            width=150,
        ),
        Column(tr("State"), lambda each: tr("open: go on") if each.is_open else tr("closed: summary"), width=160),
    ]
