"""What is due for a learner, by when, and why: the six weeks, the signatures, the reviews (DOMAIN §3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ilp_desktop.model.learner import Cadence
from ilp_desktop.model.plan import PlanStatus
from ilp_desktop.words import counted, in_figures, tr

SOON = 14
"""Days ahead that count as soon."""
FOUR_WEEKS = 28
# Without a calendar for the year in question a half-term counts as seven weeks.
_HALF_TERM_DAYS = 49


class Stage(StrEnum):
    """Where the learner is in the cycle."""

    ASSESSMENT = tr("Assessment")
    PLAN = tr("Plan")
    REVIEW = tr("Reviews")
    LEFT = tr("Moved on")


class DueKind(StrEnum):
    """What is to be done next."""

    ASSESSMENT = tr("Initial assessment")
    PLAN = tr("Plan to make")
    AGREEMENT = tr("Plan to agree")
    REVIEW = tr("Review")
    FOLLOW_UP = tr("Follow-up")
    NOTHING = ""


@dataclass(frozen=True)
class Facts:
    """What decides a learner's stage and what is due."""

    entry_date: dt.date | None = None
    leaving_date: dt.date | None = None
    cadence: str = Cadence.HALF_TERMLY.value
    assessed_on: dt.date | None = None
    plan_status: str | None = None
    plan_version: int = 1
    agreed_on: dt.date | None = None
    """Day on which a version of the current plan was first agreed; empty: never."""
    reviewed_on: dt.date | None = None
    next_review_on: dt.date | None = None
    own_date: dt.date | None = None
    """The first of the learner's own review dates after the last review and the agreement."""
    follow_up_on: dt.date | None = None
    """Day of the moving-on plan's follow-up check, while its result is not written down."""


@dataclass(frozen=True)
class Due:
    """The next thing to do for a learner. `on` is empty where no day is set for it."""

    kind: DueKind
    on: dt.date | None = None
    why: str = field(default="", compare=False)
    """The reason, in a sentence."""

    def days_left(self, today: dt.date) -> int | None:
        """Days until it is due; negative: overdue by so many."""
        return (self.on - today).days if self.on else None


HalfTermDates = Sequence[tuple[dt.date, dt.date]]
"""First and last day of each half-term, earliest first."""


def stage_of(facts: Facts, today: dt.date) -> Stage:
    """The stage that a learner has reached."""
    if facts.leaving_date and facts.leaving_date <= today:
        return Stage.LEFT
    if facts.agreed_on:
        return Stage.REVIEW
    return Stage.PLAN if facts.assessed_on else Stage.ASSESSMENT


def due_for(facts: Facts, half_terms: HalfTermDates, assessment_weeks: int, today: dt.date) -> Due:
    """What is to be done next, and by when."""
    if stage_of(facts, today) is Stage.LEFT:
        return _after_leaving(facts)
    if not facts.assessed_on:
        return _assessment(facts, assessment_weeks)
    if facts.plan_status in {None, PlanStatus.CLOSED.value}:
        closed = facts.plan_status is not None
        assessed = tr("Assessed on {assessed_on}; there is no plan yet.", assessed_on=_said(facts.assessed_on))
        why = tr("The last plan is closed.") if closed else assessed
        return Due(DueKind.PLAN, why=why)
    if not facts.agreed_on:
        return Due(DueKind.AGREEMENT, why=tr("The plan is a draft; nobody has agreed to it yet."))
    review = Due(DueKind.REVIEW, next_review(facts, half_terms), why_reviewed(facts))
    late = review.on is not None and review.on < today
    # A plan that changed after it was agreed waits for a signature, but never hides a review that is late.
    if facts.plan_status == PlanStatus.DRAFT.value and not late:
        return Due(
            DueKind.AGREEMENT,
            why=tr(
                "Changed since it was agreed; version {plan_version} is not signed.", plan_version=facts.plan_version
            ),
        )
    return review


def _after_leaving(facts: Facts) -> Due:
    """Nothing but the follow-up check of the moving-on plan, until its result is written down."""
    if not facts.follow_up_on:
        return Due(DueKind.NOTHING)
    return Due(
        DueKind.FOLLOW_UP,
        facts.follow_up_on,
        tr("Left on {leaving_date}; how is it going there?", leaving_date=_said(facts.leaving_date)),
    )


def _assessment(facts: Facts, weeks: int) -> Due:
    if not facts.entry_date:
        return Due(DueKind.ASSESSMENT, why=tr("Not assessed, and there is no entry date to count from."))
    by = _days_after(facts.entry_date, 7 * weeks)
    return Due(
        DueKind.ASSESSMENT,
        by,
        tr(
            "Came on {entry_date}; {weeks} to assess.",
            entry_date=_said(facts.entry_date),
            weeks=counted(weeks, "{n} week", "{n} weeks"),
        ),
    )


_CADENCES = {
    Cadence.HALF_TERMLY.value: tr("Every half-term"),
    Cadence.TERMLY.value: tr("Every term"),
    Cadence.FOUR_WEEKLY.value: tr("Every four weeks"),
    Cadence.OWN_DATES.value: tr("Own dates"),
}


def why_reviewed(facts: Facts) -> str:
    """Why an agreed plan is to be reviewed on its day, in a sentence."""
    if facts.next_review_on and facts.reviewed_on and facts.next_review_on > facts.reviewed_on:
        return tr("Set at the review of {reviewed_on}.", reviewed_on=_said(facts.reviewed_on))
    how_often = _CADENCES.get(facts.cadence, _CADENCES[Cadence.HALF_TERMLY.value])
    if not facts.reviewed_on:
        return tr("{how_often}; not reviewed yet.", how_often=how_often)
    return tr("{how_often}; the last was on {reviewed_on}.", how_often=how_often, reviewed_on=_said(facts.reviewed_on))


def _said(day: dt.date | None) -> str:
    return in_figures(day) if day else ""


def next_review(facts: Facts, half_terms: HalfTermDates) -> dt.date:
    """The day by which an agreed plan is to be reviewed next, by the learner's cadence.

    Where a learner's own dates have run out, termly counts: it is the minimum (DOMAIN §3).
    """
    since = max(day for day in (facts.reviewed_on, facts.agreed_on) if day)
    if facts.next_review_on and facts.next_review_on > since:
        return facts.next_review_on
    match facts.cadence:
        case Cadence.OWN_DATES.value if facts.own_date:
            return facts.own_date
        case Cadence.FOUR_WEEKLY.value:
            return _days_after(since, FOUR_WEEKS)
        case Cadence.TERMLY.value | Cadence.OWN_DATES.value:
            return _end_of_half_term_after(since, half_terms, 2)
        case _:
            return _end_of_half_term_after(since, half_terms, 1)


def _end_of_half_term_after(since: dt.date, half_terms: HalfTermDates, count: int) -> dt.date:
    """Last day of the count-th half-term that starts after a day."""
    later = [last for first, last in half_terms if first > since]
    return later[count - 1] if count <= len(later) else _days_after(since, _HALF_TERM_DAYS * count)


def _days_after(day: dt.date, days: int) -> dt.date:
    """The day so many days later; a slip such as the year 9999 must not take the whole caseload down."""
    return day + min(dt.timedelta(days=days), dt.date.max - day)
