"""A plan is agreed by somebody, frozen as it was, and answers the learner's needs."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from learner_story import FREEZE
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Need, NeedFields
from ilp_desktop.model.base import today
from ilp_desktop.model.frozen import FrozenPaper, put_together
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Agreement, AgreementFields, Plan, PlanVersion, Target, TargetNeed
from ilp_desktop.services import plans, records

DAY = dt.date(2025, 9, 29)
LEARNER = AgreementFields(name="Łukasz", role="learner", agreed_on=DAY)
PARENT = AgreementFields(name="Ms Nowak", role="parent_carer", agreed_on=DAY)


@pytest.fixture
def plan(school: Session, learner: Learner) -> Plan:
    made = Plan(learner_id=records.identity(learner), starts_on=DAY)
    school.add(made)
    school.flush()
    return made


def add_target(session: Session, plan: Plan, what: str = "Read", **more: Any) -> int:
    target = Target(plan_id=records.identity(plan), area="english", what_i_will_do=what, **more)
    session.add(target)
    session.flush()
    return records.identity(target)


def add_need(session: Session, learner_id: int, description: str = "Reading", priority: str = "medium") -> int:
    fields = NeedFields(area="english", description=description, priority=priority)
    return records.identity(records.add(session, Need, fields, learner_id=learner_id))


def agree(session: Session, plan: Plan, *names: AgreementFields) -> PlanVersion:
    return plans.agree(session, records.identity(plan), FREEZE, names, DAY)


def test_the_newest_plan_is_the_current_one(school: Session, plan: Plan) -> None:
    assert plans.current(school, plan.learner_id) is plan
    newer = Plan(learner_id=plan.learner_id, starts_on=DAY - dt.timedelta(days=400))
    school.add(newer)
    assert plans.current(school, plan.learner_id) is newer
    assert plans.current(school, 999) is None


# Agreement


def test_agreeing_freezes_the_plan_with_all_who_agreed(school: Session, plan: Plan) -> None:
    add_target(school, plan)
    version = agree(school, plan, LEARNER, PARENT)
    assert (version.number, version.agreed_on, plan.status) == (1, DAY, "agreed")
    assert version.content == f"plan of {plan.learner_id}"
    assert put_together(school.get_one(FrozenPaper, version.id), {}) == b"%PDF pages"
    assert [each.name for each in records.of(school, Agreement, plan_version_id=version.id)] == ["Łukasz", "Ms Nowak"]


def test_nobody_cannot_agree(school: Session, plan: Plan) -> None:
    add_target(school, plan)
    with pytest.raises(UserError, match="Nobody"):
        agree(school, plan)
    assert plan.status == "draft"


def test_a_plan_with_no_stepping_stone_cannot_be_agreed(school: Session, plan: Plan) -> None:
    add_target(school, plan, is_long_term=True)
    with pytest.raises(UserError, match="no short-term target"):
        agree(school, plan, LEARNER)
    assert school.exec(select(PlanVersion)).all() == []


@pytest.mark.parametrize("status", ["agreed", "closed"])
def test_only_a_draft_can_be_agreed(school: Session, plan: Plan, status: str) -> None:
    add_target(school, plan)
    plan.status = status
    with pytest.raises(UserError, match=f"This plan is {status} already"):
        agree(school, plan, LEARNER)


def test_a_change_begins_the_next_version_once(school: Session, plan: Plan) -> None:
    add_target(school, plan)
    agree(school, plan, LEARNER)
    plans.reopen(school, plan)
    plans.reopen(school, plan)
    assert (plan.status, plan.version) == ("draft", 2)
    agree(school, plan, LEARNER)
    assert [each.number for each in plans.versions(school, records.identity(plan))] == [1, 2]


def test_later_names_join_the_newest_version(school: Session, plan: Plan) -> None:
    add_target(school, plan)
    agree(school, plan, LEARNER)
    plans.reopen(school, plan)
    second = agree(school, plan, LEARNER)
    plans.also_agree(school, records.identity(plan), [PARENT])
    assert [each.name for each in records.of(school, Agreement, plan_version_id=second.id)] == ["Łukasz", "Ms Nowak"]


# Targets and needs


def test_a_review_looks_at_the_short_term_targets_that_are_open(school: Session, plan: Plan) -> None:
    for position, status in enumerate(
        ["stopped", "nearly_there", "achieved", "not_started", "changed", "working_on_it"]
    ):
        add_target(school, plan, status, status=status, position=position)
    add_target(school, plan, "far", is_long_term=True)
    found = plans.open_short_term_targets(school, records.identity(plan))
    assert [target.what_i_will_do for target in found] == ["nearly_there", "not_started", "working_on_it"]


def test_needs_come_by_priority_and_those_met_stay_away(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    for priority in ("low", "", "high", "medium", "own_9", "high"):
        add_need(school, learner_id, priority or "none", priority)
    school.get_one(Need, add_need(school, learner_id, "met", "high")).met_on = today()
    found = [need.description for need in plans.needs(school, learner_id)]
    assert found == ["high", "high", "medium", "low", "none", "own_9"]


def test_a_target_answers_exactly_the_needs_that_were_ticked(school: Session, plan: Plan) -> None:
    target_id = add_target(school, plan)
    reading, writing, counting = (add_need(school, plan.learner_id) for _ in range(3))
    plans.set_needs(school, target_id, [writing, reading, writing])
    (kept_link,) = [link.id for link in school.exec(select(TargetNeed)) if link.need_id == writing]
    plans.set_needs(school, target_id, [counting, writing])
    assert plans.need_ids(school, target_id) == [writing, counting]
    assert kept_link in [link.id for link in school.exec(select(TargetNeed))]
    plans.set_needs(school, target_id, [])
    assert plans.need_ids(school, target_id) == []


def test_needs_of_another_learner_or_of_nobody_are_left_out(school: Session, plan: Plan) -> None:
    ana = records.add(school, Learner, LearnerFields(forename="Ana", surname="Silva"))
    hers = add_need(school, records.identity(ana))
    target_id = add_target(school, plan)
    plans.set_needs(school, target_id, [hers, 0, -1, 999, 10**30])
    assert plans.need_ids(school, target_id) == []


def test_tells_the_needs_that_no_target_of_the_current_plan_answers(school: Session, plan: Plan) -> None:
    reading, writing = (add_need(school, plan.learner_id) for _ in range(2))
    plans.set_needs(school, add_target(school, plan), [reading])
    assert [need.id for need in plans.needs_without_target(school, plan.learner_id)] == [writing]
    school.add(Plan(learner_id=plan.learner_id, starts_on=DAY))
    assert [need.id for need in plans.needs_without_target(school, plan.learner_id)] == [reading, writing]


def test_without_a_plan_every_need_lacks_a_target(school: Session, learner: Learner) -> None:
    need_id = add_need(school, records.identity(learner))
    assert [need.id for need in plans.needs_without_target(school, records.identity(learner))] == [need_id]


def test_the_end_of_a_target_is_dated_once(school: Session, plan: Plan) -> None:
    target = school.get_one(Target, add_target(school, plan, status="achieved", closed_on=DAY))
    plans.date_the_end(school, target)
    assert target.closed_on == DAY
    target.status = "working_on_it"
    plans.date_the_end(school, target)
    assert target.closed_on is None
