"""The three stages on the learner's page: assessment, plan, reviews."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.flows import assessment, plan, review
from ilp_desktop.gui.layout import button, card, empty_state, label, row
from ilp_desktop.gui.pages.learner_tab import Tab, distance_shown, facts
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.model.plan import PlanStatus
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services.overview import Overview, TargetLine


class AssessmentTab(Tab):
    """Initial assessments and the needs they found."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Assessments, then needs."""
        if not shown.assessments:
            words = (
                "The initial assessment comes first, within six weeks of entry: "
                "what has the learner achieved, what are they good at, what do they need help with?"
            )
            return [empty_state(words, self.wizard_button(shown, assessment.KIND, "Start the initial assessment"))]
        return [self._assessments(shown), self._needs(shown)]

    def _assessments(self, shown: Overview) -> QFrame:
        columns: list[Column[Any]] = [
            Column("Date", lambda each: each.assessed_on, bold=True),
            Column("Finished on", lambda each: each.finished_on, width=200),
        ]
        view = self.table("Assessments", columns, shown.assessments, lambda each: self.start(assessment.KIND, each.id))
        correct = view.action("Look at or correct…", lambda each: self.start(assessment.KIND, each.id), icon="pencil")
        new = self.wizard_button(shown, assessment.KIND, "New assessment")
        view.selectRow(0)
        return card(row(label("Assessments", "heading", wrap=False), None, correct, new), view)

    def _needs(self, shown: Overview) -> QFrame:
        good, bad = self.app.colours.good, self.app.colours.bad
        columns: list[Column[Any]] = [
            Column("Need", lambda each: each.description, bold=True),
            Column("Area", lambda each: self.app.label("skill_area", each.area), width=230),
            Column("Priority", lambda each: self.app.label("priority", each.priority), width=100),
            Column(
                "Answered",
                lambda each: "No target yet" if each.id in shown.unanswered else "By a target",
                width=150,
                colour=lambda each: bad if each.id in shown.unanswered else good,
            ),
        ]
        if not shown.needs:
            return card(
                label("Needs", "heading"),
                label("No need is written down. Correct the assessment to add them.", "quiet"),
            )
        return card(label("Needs", "heading"), self.table("Needs", columns, shown.needs))


class PlanTab(Tab):
    """The plan, its targets and its versions."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Destination, targets, versions."""
        if shown.plan is None:
            words = "There is no plan yet. It says where the learner wants to get to, and how."
            if not shown.assessments:
                words += " The initial assessment usually comes first."
            return [empty_state(words, self.wizard_button(shown, plan.KIND, "Make the plan"))]
        parts: list[QWidget] = [self._summary(shown)]
        parts += [
            self._targets("Long-term targets", shown.long_term),
            self._targets("Short-term targets", shown.short_term),
        ]
        if shown.versions:
            parts.append(self._versions(shown))
        return parts

    def _summary(self, shown: Overview) -> QFrame:
        plan_row = shown.plan
        if plan_row is None:
            raise ValueError("no plan")
        agreed = plan_row.status == PlanStatus.AGREED.value
        state = f"Version {plan_row.version}, " + ("agreed" if agreed else "a draft, not agreed yet")
        pairs = [
            ("State", state),
            ("Runs", f"{british(plan_row.starts_on)} to {british(plan_row.ends_on) or '…'}"),
            ("After Key Stage 4", self.app.label("progression", plan_row.anticipated_progression)),
            ("Career aspiration", plan_row.career_aspiration),
            ("In the learner's words", plan_row.destination_learner_says),
        ]
        words = "Change the plan" if agreed else "Go on with the plan, or agree it"
        printing = button(
            "Print…", lambda: self.page.print_asked.emit([PrintRequest("ilp", self.page.learner_id)]), icon="printer"
        )
        return facts("Plan", pairs, printing, self.wizard_button(shown, plan.KIND, words))

    def _targets(self, title: str, lines: list[TargetLine]) -> QFrame:
        columns: list[Column[TargetLine]] = [
            Column("What I will do", lambda each: each.target.what_i_will_do, bold=True),
            Column("Area", lambda each: self.app.label("skill_area", each.target.area), width=220),
            Column("By", lambda each: each.target.by_when, width=120),
            Column("Status", lambda each: self.app.label("target_status", each.target.status), width=130),
            Column("Distance", lambda each: each.distance, show=distance_shown, width=150),
        ]
        if not lines:
            return card(label(title, "heading"), label("None yet.", "quiet"))
        return card(label(title, "heading"), self.table(title, columns, lines))

    def _versions(self, shown: Overview) -> QFrame:
        columns: list[Column[Any]] = [
            Column("Version", lambda each: f"Version {each.number}", bold=True),
            Column("Agreed on", lambda each: each.agreed_on, width=200),
        ]

        def print_version(version: Any) -> None:
            self.page.print_asked.emit([PrintRequest("ilp", self.page.learner_id, version.id)])

        view = self.table("Agreed versions", columns, shown.versions, print_version)
        again = view.action("Print again as it was agreed…", print_version, icon="printer")
        return card(row(label("Agreed versions", "heading", wrap=False), None, again), view)


class ReviewsTab(Tab):
    """Progress reviews, the newest first."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """A button for the next review, then each review held."""
        number = shown.held[0].number + 1 if shown.held else 1
        if not shown.versions:
            return [empty_state("Reviews begin once a plan is agreed. Make the plan and agree it first.")]
        begin = self.wizard_button(shown, review.KIND, f"Start review {number}")
        if not shown.held:
            return [
                empty_state("No review was held yet. The learner speaks first; then each target is looked at.", begin)
            ]
        return [
            card(row(label("Reviews", "heading", wrap=False), None, begin)),
            *(self._review(shown, each) for each in shown.held),
        ]

    def _review(self, shown: Overview, held: Any) -> QFrame:
        again = button(
            "Print…", lambda: self.page.print_asked.emit([PrintRequest("review_record", held.id)]), icon="printer"
        )
        title = label(f"Review {held.number}, {british(held.reviewed_on)}", "heading", wrap=False)
        parts: list[Any] = [row(title, None, again)]
        if held.what_went_well:
            parts.append(label(f"“{held.what_went_well}”"))
        outcomes = shown.outcomes.get(held.id, [])
        if outcomes:
            columns: list[Column[Any]] = [
                Column("Target", lambda each: each.target, bold=True),
                Column("Outcome", lambda each: self.app.label("target_status", each.outcome), width=150),
                Column("Distance", lambda each: each.distance, show=distance_shown, width=150),
                Column("Comment", lambda each: each.comment, width=260),
            ]
            parts.append(self.table(f"Outcomes of review {held.number}", columns, outcomes))
        if held.next_review_on:
            parts.append(label(f"Next review: {british(held.next_review_on)}", "quiet"))
        return card(*parts)
