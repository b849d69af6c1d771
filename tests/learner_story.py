"""A learner with something of everything, for the tests of what hangs on the learner's page."""

from __future__ import annotations

import datetime as dt
from typing import Any, TypeVar

from sqlmodel import Session

from ilp_desktop.model.base import Row
from ilp_desktop.model.plan import Plan, PlanStatus, PlanVersion, Target
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.services import records
from ilp_desktop.services.frozen import Freeze

R = TypeVar("R", bound=Row)
START = dt.date(2026, 9, 28)
FREEZE = Freeze(lambda _session, learner_id: f"plan of {learner_id}", lambda _session, _version_id: b"%PDF pages")
"""Stands where the print module stands."""


def put(session: Session, row: R) -> R:
    """Add a row and give it its id."""
    session.add(row)
    session.flush()
    return row


def begin_step(session: Session) -> None:
    """What comes next is a step of its own, which can be undone."""
    session.flush()
    session.info.pop("step_id", None)
    session.info["step"] = ""


def agreed_plan(session: Session, learner_id: int) -> Plan:
    plan = put(
        session,
        Plan(learner_id=learner_id, starts_on=START, status=PlanStatus.AGREED.value, anticipated_progression="college"),
    )
    put(session, PlanVersion(plan_id=records.identity(plan), number=1, agreed_on=START, content="{}"))
    return plan


def target(session: Session, plan: Plan, words: str = "Read a page a day", **values: Any) -> Target:
    values = {"area": "english", "set_on": START, **values}
    return put(session, Target(plan_id=records.identity(plan), what_i_will_do=words, **values))


def review(session: Session, plan: Plan, number: int, on: dt.date, **values: Any) -> Review:
    plan_id = records.identity(plan)
    return put(session, Review(learner_id=plan.learner_id, plan_id=plan_id, number=number, reviewed_on=on, **values))


def outcome(session: Session, held: Review, of: Target, distance: int | None, status: str = "working_on_it") -> None:
    review_id, target_id = records.identity(held), records.identity(of)
    put(session, TargetOutcome(review_id=review_id, target_id=target_id, outcome=status, distance=distance))
