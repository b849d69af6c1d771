"""What the checks of coherence look at: each learner with an open plan, read in a few passes over whole tables."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlmodel import Session, col, func, select

from ilp_desktop.model import calendar
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.bank import BankKind, alike, blanks
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.plan import (
    OPEN_STATUSES,
    Placement,
    Plan,
    PlanStatus,
    PlanVersion,
    StatutoryExpectation,
    Target,
    TargetNeed,
)
from ilp_desktop.model.programme import is_told
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.model.week import WeekSession
from ilp_desktop.services import bank, pick_lists, week
from ilp_desktop.services.pick_lists import Choice

_OF_PLAN = (
    "career_aspiration", "options_explored", "destination_learner_says", "develop_vocational",
    "develop_personal_social", "develop_english", "develop_mathematics", "develop_ict", "develop_other",
)  # fmt: skip


@dataclass(frozen=True)
class TargetFacts:
    """One target of a plan."""

    id: int
    words: str
    texts: tuple[str, ...]
    """What is the learner's own in it. Strategies are not: teachers rightly do the same for several."""
    is_long_term: bool
    is_open: bool
    by_when: dt.date | None
    set_on: dt.date
    closed_on: dt.date | None
    set_in_review_id: int | None


@dataclass(frozen=True)
class PlanFacts:
    """One plan with its targets."""

    id: int
    starts_on: dt.date
    texts: tuple[str, ...]
    targets: tuple[TargetFacts, ...]
    agreed_on: dt.date | None
    """Day on which its newest version was agreed."""
    sessions: tuple[WeekSession, ...] = ()
    """Its week; of an open plan only."""

    @property
    def all_texts(self) -> list[str]:
        """Every text that should be the learner's own."""
        return [*self.texts, *(text for target in self.targets for text in target.texts)]

    @property
    def changed_on(self) -> dt.date:
        """The last day on which a target was set or closed, or a version agreed."""
        days = [day for target in self.targets for day in (target.set_on, target.closed_on)]
        return max(day for day in (self.starts_on, self.agreed_on, *days) if day)


@dataclass(frozen=True)
class Case:
    """One learner with an open plan."""

    learner_id: int
    name: str
    names: frozenset[str]
    plan: PlanFacts
    before: PlanFacts | None
    """The plan before this one."""
    needs: tuple[tuple[int, str], ...]
    """(id, description) of the needs that are not met yet."""
    answers: dict[int, frozenset[int]] = field(default_factory=dict)
    """Target id -> needs that it answers."""
    review: Review | None = None
    """The last review of this plan."""
    outcomes: frozenset[int] = frozenset()
    """Ids of the targets to which that review gave an outcome."""
    year_group: int | None = None
    placements: tuple[Placement, ...] = ()
    told: frozenset[str] = frozenset()
    """The subjects of which it is said how they are met, or why not."""


@dataclass(frozen=True)
class Facts:
    """Everything that the checks look at."""

    today: dt.date
    year_began: dt.date
    cases: tuple[Case, ...]
    of_bank: frozenset[str]
    """The bank's targets, as they are compared."""
    subjects: tuple[Choice, ...] = ()
    """The statutory expectations of Key Stage 4 that the school looks at."""


def load(session: Session, today: dt.date) -> Facts:
    """Read the learners who are at school and have a plan that is not closed, by name."""
    current, before = _plans(session)
    learners = {
        each.id: each
        for each in session.exec(select(Learner))
        if each.id in current and not (each.leaving_date and each.leaving_date <= today)
    }
    made = _Reader(session)
    cases = [
        made.case(learner, current[learner_id], before.get(learner_id))
        for learner_id, learner in learners.items()
        if learner_id is not None
    ]
    cases.sort(key=lambda case: case.name.casefold())
    began = calendar.year_starts_on(session, today)
    subjects = tuple(each for each in pick_lists.all_lists(session).get("statutory_subject", []) if each.active)
    return Facts(today, began, tuple(cases), bank.wordings(session, BankKind.TARGET), subjects)


def _plans(session: Session) -> tuple[dict[int, Plan], dict[int, Plan]]:
    """The current plan of each learner where it is not closed, and the one before it."""
    current: dict[int, Plan] = {}
    before: dict[int, Plan] = {}
    for plan in session.exec(select(Plan).order_by(col(Plan.id))):
        if plan.learner_id in current:
            before[plan.learner_id] = current[plan.learner_id]
        current[plan.learner_id] = plan
    return {key: plan for key, plan in current.items() if plan.status != PlanStatus.CLOSED.value}, before


class _Reader:
    """Holds whole tables by their owners while the cases are put together."""

    def __init__(self, session: Session) -> None:
        self._targets: dict[int, list[TargetFacts]] = defaultdict(list)
        for target in session.exec(select(Target).order_by(col(Target.position), col(Target.id))):
            self._targets[target.plan_id].append(_target(target))
        self._needs: dict[int, list[tuple[int, str]]] = defaultdict(list)
        for need in session.exec(select(Need).where(col(Need.met_on).is_(None)).order_by(col(Need.id))):
            self._needs[need.learner_id].append((need.id or 0, need.description))
        self._answers: dict[int, set[int]] = defaultdict(set)
        for target_id, need_id in session.exec(select(TargetNeed.target_id, TargetNeed.need_id)):
            self._answers[target_id].add(need_id)
        agreed = select(PlanVersion.plan_id, func.max(PlanVersion.agreed_on)).group_by(col(PlanVersion.plan_id))
        self._agreed: dict[int, Any] = dict(session.exec(agreed).all())
        # In the order of their numbers, so that the last one stays.
        self._reviews = {each.plan_id: each for each in session.exec(select(Review).order_by(col(Review.number)))}
        self._outcomes: dict[int, set[int]] = defaultdict(set)
        for review_id, target_id in session.exec(select(TargetOutcome.review_id, TargetOutcome.target_id)):
            self._outcomes[review_id].add(target_id)
        self._weeks = week.of_open_plans(session)
        self._placements: dict[int, list[Placement]] = defaultdict(list)
        for placement in session.exec(select(Placement).order_by(col(Placement.position), col(Placement.id))):
            self._placements[placement.plan_id].append(placement)
        self._told: dict[int, set[str]] = defaultdict(set)
        for each in session.exec(select(StatutoryExpectation)):
            if is_told(each.how_it_is_met, each.reason_why_not):
                self._told[each.plan_id].add(each.subject)

    def case(self, learner: Learner, plan: Plan, before: Plan | None) -> Case:
        """One learner whole."""
        facts, review = self._plan(plan), self._reviews.get(plan.id or 0)
        known = (learner.forename, learner.surname, learner.preferred_forename, learner.preferred_surname)
        return Case(
            learner_id=learner.id or 0,
            name=listed_name(learner),
            names=frozenset(word for name in known for word in alike(name).split()),
            plan=facts,
            before=self._plan(before) if before else None,
            needs=tuple(self._needs[learner.id or 0]),
            answers={each.id: frozenset(self._answers[each.id]) for each in facts.targets if not blanks(each.words)},
            review=review,
            outcomes=frozenset(self._outcomes[review.id or 0]) if review else frozenset(),
            year_group=learner.year_group,
            placements=tuple(self._placements[facts.id]),
            told=frozenset(self._told[facts.id]),
        )

    def _plan(self, plan: Plan) -> PlanFacts:
        texts = tuple(text for name in _OF_PLAN if (text := getattr(plan, name)))
        plan_id = plan.id or 0
        sessions = self._weeks.get(plan_id, week.Week()).sessions
        targets, agreed_on = tuple(self._targets[plan_id]), self._agreed.get(plan_id)
        return PlanFacts(plan_id, plan.starts_on, texts, targets, agreed_on, sessions)


def _target(target: Target) -> TargetFacts:
    return TargetFacts(
        id=target.id or 0,
        words=target.what_i_will_do,
        texts=tuple(text for text in (target.what_i_will_do, target.success_criteria, target.baseline) if text),
        is_long_term=target.is_long_term,
        is_open=target.status in OPEN_STATUSES,
        by_when=target.by_when,
        set_on=target.set_on,
        closed_on=target.closed_on,
        set_in_review_id=target.set_in_review_id,
    )
