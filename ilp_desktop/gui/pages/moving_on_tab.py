"""Moving on: the plan for the change, its visits, the follow-up, and the record closed or opened again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, card, label, main_button, row
from ilp_desktop.gui.pages.learner_tab import Tab, facts
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.model.due import Stage
from ilp_desktop.model.learner import LeavingFields, MovingOnFields, MovingOnPlan, MovingOnVisit, MovingOnVisitFields
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import moving_on, records
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import tr


class MovingOnTab(Tab):
    """The end of the process."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Plan, visits, then the record itself."""
        plan = self.app.read(moving_on.current, self.page.learner_id)
        if plan is None:
            words = tr(
                "The moving-on plan says where the learner goes next, what they take with them, "
                "and what will make the change succeed."
            )
            begin = main_button(tr("Make the moving-on plan"), self.begin, self.app.colours)
            return [EmptyState(words, begin), self._record(shown)]
        visits = self.app.read(moving_on.visits, records.identity(plan))
        return [self._plan(plan), self._visits(plan, visits), self._record(shown)]

    def begin(self) -> None:
        """Write the plan, beginning with what is known."""
        owner = {"learner_id": self.page.learner_id}
        self.form(
            tr("Moving-on plan"),
            MovingOnFields,
            lambda session, new: records.add(session, MovingOnPlan, new, **owner),
            record=self.app.read(moving_on.proposed, self.page.learner_id),
        )

    def _plan(self, plan: MovingOnPlan) -> QFrame:
        place = tr("confirmed") if plan.destination_confirmed else tr("not confirmed yet")
        pairs = [
            (tr("Where I am going"), plan.destination),
            (tr("The place"), place),
            (tr("First day there"), british(plan.starts_on)),
            (tr("What I take with me"), plan.what_i_take_with_me),
            (tr("Support"), plan.support_through_the_change),
            (tr("They must know (restricted)"), plan.what_they_must_know),
            (tr("In the learner's words"), plan.learner_says),
            (tr("Follow-up on"), british(plan.follow_up_on)),
            (tr("Follow-up found"), plan.follow_up_result or (tr("nothing recorded yet") if plan.follow_up_on else "")),
        ]
        request = PrintRequest("moving_on", self.page.learner_id)
        printing = button(tr("Print…"), lambda: self.page.print_asked.emit([request]), icon="printer")
        change = button(tr("Change, or record the follow-up…"), lambda: self.change(plan), icon="pencil")
        return facts(tr("Moving-on plan"), pairs, printing, change)

    def change(self, plan: MovingOnPlan) -> None:
        """Change the plan, or write down what the follow-up found."""
        plan_id = records.identity(plan)
        self.form(
            tr("Moving-on plan"),
            MovingOnFields,
            lambda session, new: records.change(session, MovingOnPlan, plan_id, new),
            record=plan,
        )

    def _visits(self, plan: MovingOnPlan, visits: Sequence[MovingOnVisit]) -> QFrame:
        owner = {"moving_on_plan_id": records.identity(plan)}

        def add() -> None:
            def save(session: Any, new: Any) -> object:
                return records.add(session, MovingOnVisit, new, **owner)

            self.form(tr("Add visit"), MovingOnVisitFields, save)

        adding = button(tr("Add visit"), add, icon="plus")
        if not visits:
            nothing = tr("Visits to the next place, and people to reach there, stand here.")
            return card(row(label(tr("Visits"), "heading", wrap=False), None, adding), label(nothing, "quiet"))

        def change(visit: MovingOnVisit) -> None:
            self.edit(MovingOnVisit, MovingOnVisitFields, visit, "visit")

        def delete(visit: MovingOnVisit) -> None:
            self.app.delete(MovingOnVisit, visit.id or 0, tr("the visit to “{place}”", place=visit.place))

        view = self.table(tr("Visits"), _visit_columns(), visits, change)
        changing, removing = (
            view.action(tr("Change…"), change, icon="pencil"),
            view.action(tr("Delete"), delete, icon="trash-2"),
        )
        return card(row(label(tr("Visits"), "heading", wrap=False), None, removing, changing, adding), view)

    # --- the record -----------------------------------------------------------------------------------------

    def _record(self, shown: Overview) -> QFrame:
        if shown.row.stage is Stage.LEFT:
            day = british(shown.learner.leaving_date)
            words = tr(
                "Closed: the learner left on {day}. Nothing was deleted, and everything can still be printed.", day=day
            )
            again = button(tr("Open the record again…"), self.reopen, icon="undo-2")
            return card(row(label(tr("The record"), "heading", wrap=False), None, again), label(words, "quiet"))
        words = tr(
            "When the learner has left, close the record: the plan ends, nothing is due any more, "
            "and the learner is listed as moved on. Nothing is deleted."
        )
        close = button(tr("Close the record…"), self.close_record, icon="lock")
        return card(row(label(tr("The record"), "heading", wrap=False), None, close), label(words, "quiet"))

    def close_record(self) -> None:
        """Ask for the last day, and close the record."""
        learner_id = self.page.learner_id
        self.form(
            tr("Close the record"),
            LeavingFields,
            lambda session, new: moving_on.close_record(session, learner_id, new.leaving_date),
            record=LeavingFields(leaving_date=self.app.today),
        )

    def reopen(self) -> None:
        """Open the record again, after asking."""
        details = tr("The date of leaving is taken away, and the plan goes on where it was.")
        if ask(self, tr("Is the learner back?"), details, tr("Open the record")):
            guarded(self, lambda: self.app.write(moving_on.reopen_record, self.page.learner_id))


def _visit_columns() -> list[Column[MovingOnVisit]]:
    return [
        Column(tr("Place"), lambda each: each.place, bold=True),
        Column(tr("Date"), lambda each: each.visit_on, width=130),
        Column(tr("Contact there"), lambda each: each.contact, width=220),
        Column(tr("Note"), lambda each: each.note, width=280),
    ]
