"""Fills wizards in as a SENCO would, with as little as each needs."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlmodel import Session

from ilp_desktop.flows import assessment, flow, plan, plan_steps, review
from ilp_desktop.flows.flow import Flow, Raw, as_typed
from ilp_desktop.flows.week import ProgrammeSessionEntry
from ilp_desktop.model.assessment import Need, NeedFields
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import AgreementFields, Target
from ilp_desktop.services import drafts, plans, records
from ilp_desktop.services.drafts import Entries
from ilp_desktop.services.frozen import Freeze

PLAN = plan.flow(
    Freeze(
        content=lambda session, learner_id: f"frozen: {len(_all_targets(session, learner_id))} targets",
        paper=lambda _session, _version_id: b"",
    )
)
FLOWS = {each.kind: each for each in (assessment.FLOW, PLAN, review.FLOW)}


def _all_targets(session: Session, learner_id: int) -> list[Target]:
    made = plans.current(session, learner_id)
    return records.of(session, Target, plan_id=made.id) if made else []


def days_ago(days: int) -> str:
    return as_typed(today() - dt.timedelta(days=days))  # type: ignore[no-any-return]


def opened(session: Session, wizard: Flow, learner: Learner, record_id: int | None = None) -> Entries:
    """The entries that the wizard opens with."""
    return flow.resume(session, wizard, records.identity(learner), record_id)[1]


def kept(session: Session, wizard: Flow, learner: Learner, entries: Entries, step: str = "") -> None:
    """Close the wizard; what was typed stays as a draft."""
    drafts.save(session, wizard.kind, records.identity(learner), step, entries)


def finished(session: Session, wizard: Flow, learner: Learner, entries: Entries) -> int:
    return flow.finish(session, wizard, records.identity(learner), entries)


def need(description: str, **values: Any) -> Raw:
    return flow.row(NeedFields, area="english", description=description, **values)


def long_term(what: str, **values: Any) -> Raw:
    return flow.row(plan_steps.LongTermTargetEntry, area="english", what_i_will_do=what, **values)


def short_term(what: str, **values: Any) -> Raw:
    return flow.row(plan_steps.ShortTermTargetEntry, area="english", what_i_will_do=what, **values)


def at(component: Raw, weekday: str, starts_at: str, ends_at: str, **values: Any) -> Raw:
    """A session of a component of the same draft."""
    times = {"weekday": weekday, "starts_at": starts_at, "ends_at": ends_at}
    return flow.row(ProgrammeSessionEntry, component_key=component["key"], **times, **values)


def agreement(name: str, role: str = "learner", on: int = 0) -> Raw:
    return flow.row(AgreementFields, name=name, role=role, agreed_on=days_ago(on))


def assess(session: Session, learner: Learner, *descriptions: str) -> list[int]:
    """Finish an initial assessment with these needs; return their ids."""
    entries = opened(session, assessment.FLOW, learner)
    entries["needs"] = [need(each) for each in descriptions]
    assessment_id = finished(session, assessment.FLOW, learner, entries)
    return [records.identity(each) for each in records.of(session, Need, assessment_id=assessment_id)]


def agree_plan(session: Session, learner: Learner, *what: str, starts: int = 30) -> int:
    """Finish and agree a plan with these short-term targets, which started some days ago; return its id."""
    entries = opened(session, PLAN, learner)
    entries["start"]["starts_on"] = days_ago(starts)
    entries["short_term"] += [short_term(each) for each in what]
    entries["agreement"] = [agreement("Łukasz Nowak", on=starts)]
    return finished(session, PLAN, learner, entries)


def hold_review(session: Session, learner: Learner, *outcomes: str, **start: str) -> int:
    """Finish a review that gives the open targets these outcomes, in their order; return its id."""
    entries = opened(session, review.FLOW, learner)
    entries["start"] |= start
    for row, outcome in zip(entries["targets"], outcomes, strict=True):
        row["outcome"] = outcome
    return finished(session, review.FLOW, learner, entries)


def targets(session: Session, plan_id: int, *, are_long_term: bool = False) -> list[Target]:
    return plans.targets(session, plan_id, long_term=are_long_term)
