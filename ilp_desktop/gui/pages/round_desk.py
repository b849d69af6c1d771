"""An open round: the grid, the current target in large letters above it, how far one is."""

from __future__ import annotations

import dataclasses
import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from ilp_desktop.flows import review_day
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, card, column, label, main_button, row
from ilp_desktop.gui.review_grid import ReviewGrid
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import SPACE, TIGHT
from ilp_desktop.model.review_round import ReviewRoundLearner, RoundState
from ilp_desktop.services import review_round
from ilp_desktop.services.review_round import GridRow, RoundGrid
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_SAVED_AFTER = 1000
"""Milliseconds after the last letter that an open note is saved."""
_KEYS = tr("Tab: next cell.  Enter: next target.  Ctrl+Enter: finish this learner and go to the next.")
_LINES = 2


class RoundDesk(QWidget):
    """Everything that happens to an open round."""

    back_asked = Signal()
    summary_asked = Signal(int)

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.round_id = 0
        self.shown: RoundGrid | None = None
        self._unsaved: dict[tuple[int, str], str] = {}
        """(row id, field) -> what could not be written yet."""
        self._told_of = 0
        """The learner's place in the round whose finished review the line below the grid tells of; 0: none."""
        self.grid = ReviewGrid(app)
        self.grid.entered.connect(self._entered)
        self.grid.finish_asked.connect(self.finish)
        self.grid.refused.connect(lambda: self.tell(tr("This review is finished. It can't be changed here."), bad=True))
        self.grid.complete.connect(self._say_complete)
        self.grid.moved.connect(self._show_current)
        self._typing = QTimer(self, interval=_SAVED_AFTER, singleShot=True)
        self._typing.timeout.connect(self.grid.save_open_cell)
        self.grid.typed.connect(self._typing.start)
        app.save_now.connect(self.keep)
        self._lay_out()

    def _lay_out(self) -> None:
        self.title = label("", "title", wrap=False)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Targets looked at"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(12)
        self.reviews = label("", wrap=False)
        self.finish_button = main_button(tr("F&inish this learner"), self.finish, self.app.colours, icon="check")
        self.take_out_button = button(tr("&Take learner out"), self.take_out)
        self.summary_button = button(
            tr("&Round summary"), lambda: self.summary_asked.emit(self.round_id), icon="file-text"
        )
        self.close_button = button(tr("&Close round"), self.close_round)
        self.back_button = button(tr("&All rounds"), self.back_asked.emit, icon="chevron-left")
        top = row(self.back_button, self.title, None, self.summary_button, self.close_button)
        bar = row(self.progress, self.reviews, spacing=2 * SPACE)
        bar.setStretch(0, 1)
        self.state = label("")
        foot = row(self.state, self.take_out_button, self.finish_button)
        foot.setStretch(0, 1)
        parts = (top, bar, self._make_now(), self.grid, foot)
        self.setLayout(column(*parts, margin=3 * SPACE, spacing=SPACE + 4))

    def _make_now(self) -> QFrame:
        """The panel of the current target; of one height, so that the grid does not jump."""
        self.who, self.number = label("", "heading", wrap=False), label("", "quiet", wrap=False)
        self.what, self.about, self.keys = label(""), label("", "quiet"), label("")
        line = self.what.fontMetrics().lineSpacing()
        self.since = label("", "quiet", wrap=False)
        self.since.setMinimumWidth(1)
        self.since.setFixedHeight(line + 2)
        for words in (self.what, self.about):
            words.setFixedHeight(_LINES * line + 2)
            words.setAlignment(Qt.AlignmentFlag.AlignTop)
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setLayout(row(self.keys, margin=SPACE))
        return card(row(self.who, None, self.number), self.what, self.about, self.since, bar, spacing=TIGHT)

    # --- showing --------------------------------------------------------------------------------------------

    def open(self, round_id: int) -> None:
        """Show a round where it was left."""
        self.round_id = round_id
        self._unsaved.clear()
        self.app.write(review_round.catch_up, round_id)
        self.tell("")
        self.refresh()
        self._go_to_place()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Let go of a round that is gone."""
        self.round_id, self.shown = 0, None

    def refresh(self) -> None:
        """Read the round anew; stay at the same target."""
        if not self.round_id:
            return
        at, name = self.grid.currentIndex().row(), self.grid.field
        self.shown = self.app.read(review_round.load, self.round_id)
        if self._told_of and not any(each.entry_id == self._told_of and each.is_finished for each in self.shown.rows):
            self.tell("")  # it was undone, or deleted on the learner's page
        rows = [self._with_unsaved(each) for each in self.shown.rows]
        self.grid.review_model.set_rows(rows)
        if rows and not self.grid.currentIndex().isValid():
            self.grid.go(max(0, min(at, len(rows) - 1)), name)
        self._show_progress(self.shown)
        self._show_current()

    def _with_unsaved(self, each: GridRow) -> GridRow:
        changes = {name: value for (row_id, name), value in self._unsaved.items() if row_id == each.id}
        if "distance" in changes:
            changes["distance"] = int(changes["distance"]) if changes["distance"] else None  # type: ignore[assignment]
        return dataclasses.replace(each, **changes) if changes else each  # type: ignore[arg-type]

    def _go_to_place(self) -> None:
        """The cell where the round was left, else the first target that was not looked at."""
        if self.shown is None:
            return
        held, rows = self.shown.round, self.grid.review_model.rows
        place = next((n for n, each in enumerate(rows) if each.target.id == held.at_target_id), None)
        if place is not None and not rows[place].is_finished:
            self.grid.go(place, held.at_field)
            return
        self._go_to_next(place or 0)

    def _go_to_next(self, number: int) -> bool:
        """The first target to look at of the next learner who is not finished; False where there is none."""
        rows = self.grid.review_model.rows
        order = [*range(number, len(rows)), *range(number)]
        ahead = [each for each in order if not rows[each].is_finished]
        if not ahead:
            self.grid.go(min(number, len(rows) - 1))
            return False
        group = [each for each in range(len(rows)) if rows[each].entry_id == rows[ahead[0]].entry_id]
        self.grid.go(next((each for each in group if not rows[each].outcome), group[0]))
        return True

    def _show_progress(self, shown: RoundGrid) -> None:
        total = len(shown.rows)
        self.title.setText(f"{shown.round.group_label}, {british(shown.round.held_on)}")
        self.progress.setMaximum(max(1, total))
        self.progress.setValue(shown.looked_at)
        reviews = counted(
            shown.learners, "{number} of {n} review finished", "{number} of {n} reviews finished", number=shown.finished
        )
        targets = counted(total, "{number} of {n} target", "{number} of {n} targets", number=shown.looked_at)
        self.reviews.setText(f"{targets} · {reviews}")
        self.close_button.setEnabled(shown.round.state == RoundState.OPEN.value)

    def _show_current(self) -> None:
        now, rows = self.grid.row, self.grid.review_model.rows
        for each in (self.finish_button, self.take_out_button):
            each.setEnabled(now is not None and not now.is_finished)
        if now is None:
            return
        group = [each.id for each in rows if each.entry_id == now.entry_id]
        form = f" · {now.form_group}" if now.form_group else ""
        state = (
            tr("review {number} is finished", number=now.review)
            if now.is_finished
            else tr("this will be review {number}", number=now.next_number)
        )
        self.who.setText(f"{now.learner}{form}")
        which = tr("Target {number} of {all}", number=group.index(now.id) + 1, all=len(group))
        over = counted(now.carried, "carried over {n} time", "carried over {n} times") if now.carried else ""
        self.number.setText(" · ".join(filter(None, (which, over, state))))
        self.what.setText(now.target.what_i_will_do)
        self._show_since(now)
        last = (
            ""
            if now.last_distance is None
            else tr("Last time: {distance}", distance=self._words("distance", str(now.last_distance)))
        )
        about = [(tr("Baseline"), now.target.baseline), (tr("We will know by"), now.target.success_criteria)]
        said = [f"{what}: {words}" for what, words in about if words]
        self.about.setText("   ".join([*filter(None, [last]), *said]))
        self.keys.setText(self._keys_for(self.grid.field))

    def _show_since(self, now: GridRow) -> None:
        """What was said of the target since the last review, as far as one line holds it; the tip has it all."""
        words = tr("Since the last review: {since}", since=now.since) if now.since else ""
        room = max(200, self.what.width())
        self.since.setText(self.since.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.since.setToolTip(f"<span>{html.escape(now.since, quote=False)}</span>" if now.since else "")
        self.since.setAccessibleName(words)

    def _words(self, name: str, code: str) -> str:
        return self.grid.review_model.scales[name].words(code)

    def _keys_for(self, name: str) -> str:
        """What can be pressed in the current cell."""
        if name not in self.grid.review_model.scales:
            what = tr("Type the next step; it becomes a new target.") if name == "next_step" else tr("Type a note.")
            return f"{what}  " + tr("Leave it empty where there is nothing to say.")
        choices = self.grid.review_model.scales[name].choices
        return "    ".join(words if words.startswith(key) else f"{key} – {words}" for key, _, words in choices)

    def tell(self, words: str, *, bad: bool = False) -> None:
        """Say something below the grid; nothing: which keys there are."""
        self._told_of = 0
        self.state.setText(words or _KEYS)
        self.state.setProperty("role", ("problem" if bad else "good") if words else "quiet")
        self.state.style().unpolish(self.state)
        self.state.style().polish(self.state)

    # --- doing ----------------------------------------------------------------------------------------------

    def _entered(self, number: int, name: str, value: str) -> None:
        """Save a cell at once; what can't be saved stays in sight and is tried again with the next."""
        self._unsaved[self.grid.review_model.rows[number].id, name] = value
        self.tell("")
        guarded(self, self._write)
        if self._unsaved:
            self.refresh()

    def _write(self) -> None:
        for (row_id, name), value in list(self._unsaved.items()):
            kept = self._unsaved.pop((row_id, name))
            try:
                self.app.write(review_round.set_cell, row_id, name, value)
            except Exception:
                self._unsaved[row_id, name] = kept
                raise

    def keep(self) -> None:
        """Save an open cell, and where one is."""
        if not self.round_id or not self.isVisible():
            return
        self.grid.save_open_cell()
        if self.grid.row and not self.grid.row.is_finished:
            target = self.grid.row.target.id or 0
            self.app.write(review_round.keep_place, self.round_id, target, self.grid.field)

    def finish(self) -> None:
        """Write the current learner's review and go to the next learner; the first target without outcome stops it."""
        now, rows = self.grid.row, self.grid.review_model.rows
        if now is None or now.is_finished:
            return
        for number, each in enumerate(rows):
            if each.entry_id == now.entry_id and not each.outcome:
                self.grid.go(number)
                self.tell(tr("{learner}: this target has no outcome yet. Press 1 to 6.", learner=now.learner), bad=True)
                return
        made: list[int] = []
        at = self.grid.currentIndex().row()
        if guarded(self, lambda: made.append(self.app.write(review_day.finish_learner, now.entry_id))):
            self._after_finish(tr("Review {number} of {learner} is finished.", number=made[0], learner=now.learner), at)
            self._told_of = now.entry_id

    def _after_finish(self, words: str, at: int) -> None:
        if self._go_to_next(at):
            self.tell(words)
        else:
            self.tell(f"{words} " + tr("That was the last: close the round."))
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_complete(self) -> None:
        if self.grid.row and not self.grid.row.is_finished:
            self.tell(
                tr(
                    "Each target of {learner} was looked at. Ctrl+Enter finishes the review.",
                    learner=self.grid.row.learner,
                )
            )

    def take_out(self) -> None:
        """Take a learner who was not there out of the round; it can be undone."""
        if (now := self.grid.row) and not now.is_finished:
            what = tr("{learner} from this round; the review stays due", learner=now.learner)
            guarded(self, lambda: self.app.delete(ReviewRoundLearner, now.entry_id, what))

    def close_round(self) -> None:
        """Close the round, where each target was looked at, and show its summary."""
        if guarded(self, lambda: self.app.write(review_round.close, self.round_id, self.app.today)):
            self.app.said.emit(tr("The round is closed."))
            self.summary_asked.emit(self.round_id)
