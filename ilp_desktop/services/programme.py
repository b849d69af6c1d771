"""Qualifications with their units, placements and statutory expectations of one plan, as its page shows them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from ilp_desktop.model import programme
from ilp_desktop.model.plan import Placement, Qualification, QualificationUnit, StatutoryExpectation
from ilp_desktop.model.programme import UnitCount
from ilp_desktop.services import pick_lists, records
from ilp_desktop.words import tr


@dataclass(frozen=True)
class QualificationLine:
    """A qualification with its units counted."""

    qualification: Qualification
    units: UnitCount


@dataclass(frozen=True)
class Programme:
    """What accredits the learning, where it is tried out, and what the law expects."""

    qualifications: tuple[QualificationLine, ...]
    placements: tuple[Placement, ...]
    expectations: str
    """Which expectations nothing is said about; blank: something on each."""


def of_plan(session: Session, plan_id: int) -> Programme:
    """Read what a plan holds."""
    return Programme(
        tuple(_line(session, each) for each in records.of(session, Qualification, plan_id=plan_id)),
        tuple(records.of(session, Placement, plan_id=plan_id)),
        _expectations(session, plan_id),
    )


def _line(session: Session, qualification: Qualification) -> QualificationLine:
    units = records.of(session, QualificationUnit, qualification_id=qualification.id)
    counted = programme.count_units([(each.credits, each.achieved_on is not None) for each in units])
    return QualificationLine(qualification, counted)


def _expectations(session: Session, plan_id: int) -> str:
    found = records.of(session, StatutoryExpectation, plan_id=plan_id)
    told = {each.subject for each in found if programme.is_told(each.how_it_is_met, each.reason_why_not)}
    subjects = [each for each in pick_lists.all_lists(session).get("statutory_subject", []) if each.active]
    return programme.expectations_told(
        [each.label for each in subjects], [each.label for each in subjects if each.code in told]
    )


def amiss_with(placement: Placement, today: dt.date) -> str:
    """What is to be done about a placement now, if anything."""
    if words := programme.unchecked(placement.starts_on, placement.health_safety_checked_on, today):
        soon = placement.starts_on is not None and (placement.starts_on - today).days <= programme.CHECK_AHEAD
        return words if soon else ""
    if programme.wants_reflection(placement.ends_on, placement.reflection, today):
        return tr("It is over, and what the learner says about it is not written down.")
    return ""
