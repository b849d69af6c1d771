"""Moving on: a plan begun from what is known, a record closed without losing anything, and opened again."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import START, agreed_plan, put, target
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.learner import Achievement, Learner, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.plan import AgreementFields, PlanStatus, Qualification
from ilp_desktop.services import caseload, moving_on, plans, records

LEFT = dt.date(2026, 11, 20)


def test_a_plan_begins_with_the_destination_and_what_was_achieved(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    plan.destination_learner_says = "I want to cook."
    for title in ("Food hygiene", "Swam 50 m", "Food hygiene"):
        put(school, Achievement(learner_id=learner_id, title=title, achieved_on=START))
    plan_id = records.identity(plan)
    put(school, Qualification(plan_id=plan_id, title="Entry 3 English", status="result", result="Pass"))
    put(school, Qualification(plan_id=plan_id, title="Level 1 ICT", status="registered"))
    begun = moving_on.proposed(school, learner_id)
    assert begun.what_i_take_with_me == "Food hygiene\nSwam 50 m\nEntry 3 English (Pass)"
    assert begun.learner_says == "I want to cook."
    assert "ollege" in begun.destination
    assert not begun.destination_confirmed


def test_a_learner_without_a_plan_begins_with_an_empty_one(school: Session, learner: Learner) -> None:
    begun = moving_on.proposed(school, records.identity(learner))
    assert (begun.destination, begun.what_i_take_with_me) == ("", "")
    assert moving_on.current(school, records.identity(learner)) is None


def test_visits_stand_in_the_order_of_their_days(school: Session, learner: Learner) -> None:
    made = put(school, MovingOnPlan(learner_id=records.identity(learner), destination="College"))
    for day in (None, dt.date(2026, 7, 2), dt.date(2026, 6, 1)):
        put(school, MovingOnVisit(moving_on_plan_id=records.identity(made), place="College", visit_on=day))
    days = [visit.visit_on for visit in moving_on.visits(school, records.identity(made))]
    assert days == [dt.date(2026, 6, 1), dt.date(2026, 7, 2), None]


def test_a_closed_record_has_moved_on_and_nothing_is_due_or_deleted(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    aim = target(school, plan)
    moving_on.close_record(school, learner_id, LEFT)
    row = caseload.load_one(school, learner_id, LEFT)
    assert (row.stage, row.due.kind, plan.status) == (Stage.LEFT, DueKind.NOTHING, PlanStatus.CLOSED.value)
    assert (aim.status, learner.leaving_date) == ("not_started", LEFT)


@pytest.mark.parametrize(("version", "status"), [(1, PlanStatus.AGREED), (2, PlanStatus.DRAFT)])
def test_opened_again_the_plan_stands_where_it_was(
    school: Session, learner: Learner, version: int, status: PlanStatus
) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    plans.also_agree(school, records.identity(plan), [AgreementFields(name="Łukasz", role="learner")])
    plan.version, plan.status = version, status.value
    moving_on.close_record(school, learner_id, LEFT)
    moving_on.reopen_record(school, learner_id)
    assert (plan.status, learner.leaving_date) == (status.value, None)
    assert caseload.load_one(school, learner_id, LEFT).stage is not Stage.LEFT


def test_nobody_leaves_before_they_came(school: Session, learner: Learner) -> None:
    with pytest.raises(UserError, match="01/09/2026"):
        moving_on.close_record(school, records.identity(learner), dt.date(2026, 8, 31))
    assert learner.leaving_date is None
