"""The plan as headings and tables, for comparison only: what typst and LibreOffice set, in the order of our paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import PlanContent, TargetPart

PAGE_WIDTH = 180
"""Millimetres between the margins."""


class Heading(NamedTuple):
    """A section's heading."""

    text: str


class Table(NamedTuple):
    """Widths of columns in millimetres, 0 for those that share the rest, and the rows."""

    columns: Sequence[float]
    rows: Sequence[Sequence[object]]

    def widths(self) -> list[float]:
        """Millimetres of each column."""
        rest = (PAGE_WIDTH - sum(self.columns)) / max(1, list(self.columns).count(0))
        return [column or rest for column in self.columns]


Piece = Heading | Table


def pieces(plan: PlanContent) -> Iterator[Piece]:
    """All that stands on a plan below its title."""
    yield from _begin(plan)
    yield from _targets(plan)
    yield from _week(plan)
    yield from _rest(plan)


def _begin(plan: PlanContent) -> Iterator[Piece]:
    learner = plan.learner
    facts = (
        short_date(learner.date_of_birth), f"Year {learner.year_group}, {learner.form_group}", learner.tutor, plan.key_worker,
        short_date(plan.starts_on), learner.sen_provision, learner.primary_need, learner.home_language, learner.upn, learner.uln,
    )  # fmt: skip
    yield Table((0,) * 5, [facts[:5], facts[5:]])
    yield Heading("Where I want to get to")
    yield Table((0,), [(plan.destination_learner_says,)])
    yield Table((0, 0), [(plan.progression, plan.options_explored), (plan.career_aspiration, plan.advised_by)])
    yield Heading("Needs")
    needs = [(f"N{n.number}", n.area, n.description, n.priority, ", ".join(n.answered_by)) for n in plan.needs]
    yield Table((10, 38, 0, 20, 28), needs)


def _targets(plan: PlanContent) -> Iterator[Piece]:
    yield Heading("Targets and stepping stones")
    for goal in plan.long_term:
        text = f"{goal.number} {goal.what_i_will_do} {goal.success_criteria} {goal.baseline}"
        yield Table((0, 48), [(text, goal.area)])
        yield Table(_STEP, [_step(step) for step in goal.steps])
    yield Table(_STEP, [_step(step) for step in plan.other_steps])
    yield Heading("Skills, knowledge and experience to develop")
    yield Table((30, 0), [(n.label, n.text) for n in plan.develop])


def _week(plan: PlanContent) -> Iterator[Piece]:
    yield Heading("Programme")
    yield Table(
        (46, 0, 50, 26, 18), [(p.strand, p.title, p.provider or "School", p.teacher, p.level) for p in plan.programme]
    )
    week = [(s.weekday, f"{s.starts_at}–{s.ends_at}", p.title, s.place) for p in plan.programme for s in p.sessions]
    yield Table((0,) * 4, week)
    yield Heading("Qualifications")
    courses = [(q.title, q.awarding_body, q.level, q.credits or "", q.status) for q in plan.qualifications]
    yield Table((0, 30, 22, 16, 45), courses)
    yield Heading("Work placements and tasters")
    work = [
        (p.employer, f"{short_date(p.starts_on)} to {short_date(p.ends_on)} {p.days}", p.purpose)
        for p in plan.placements
    ]
    yield Table((50, 56, 0), work)


def _rest(plan: PlanContent) -> Iterator[Piece]:
    yield Heading("Support")
    yield Table((38, 0, 34, 38, 26), [(s.kind, s.description, s.who, s.how_often, s.where) for s in plan.support])
    yield Heading("Access arrangements for exams")
    yield Table((60, 0, 30), [(a.kind, a.evidence, short_date(a.evidence_on)) for a in plan.access])
    yield Heading("Key Stage 4 statutory expectations")
    yield Table((30, 0), [(s.subject, s.how_it_is_met + s.reason_why_not) for s in plan.statutory])
    yield Heading("How I learn best")
    yield Table((30, 0), [(n.label, n.text) for n in plan.assessment])
    yield Heading("We agree this plan")
    yield Table((0, 30), [(f"{s.role}, {s.name}", "Date") for s in plan.signers])


_STEP = (10, 55, 44, 46, 0)


def _step(step: TargetPart) -> tuple[str, ...]:
    notes = " ".join(f"{short_date(note.noted_on)}, {note.author}: {note.note}" for note in step.notes)
    return (
        step.number,
        f"{step.what_i_will_do} {step.area} {notes}",
        f"{step.success_criteria} Now: {step.baseline}",
        f"{step.support_strategy} {step.help_outside_classroom} Who: {step.who}",
        f"{short_date(step.by_when)} {step.status}",
    )
