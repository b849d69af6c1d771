"""What can be printed for whom follows from what the record holds."""

from __future__ import annotations

import datetime as dt

import paper_factory as make
import pytest
from sqlmodel import Session

from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import MovingOnPlan
from ilp_desktop.model.plan import Agreement, Plan, PlanStatus, PlanVersion
from ilp_desktop.printing import available
from ilp_desktop.printing.available import Held
from ilp_desktop.printing.paper import Needs
from ilp_desktop.printing.registry import PAPERS


def held(session: Session, learner_id: int) -> Held:
    return available.held(session, [learner_id])[learner_id]


def test_a_new_learner_has_only_what_needs_nothing(session: Session) -> None:
    learner_id = make.empty_learner(session)
    can = {key for key, paper in PAPERS.items() if held(session, learner_id).request(paper, learner_id)}
    assert {"story", "who_can_see"} <= can
    assert not can & {"ilp", "my_plan", "review_record", "log_block", "moving_on", "plan_changes"}
    assert held(session, learner_id).lacks(PAPERS["review_record"]) == "There is no review yet."


def test_the_newest_review_and_log_block_are_printed(session: Session) -> None:
    learner_id = make.plain_learner(session)
    plan_id = int(make.put(session, Plan(learner_id=learner_id, starts_on=dt.date(2026, 9, 7))).id)
    make.review(session, learner_id, plan_id, rich=False)
    block = make.log_block(session, learner_id)
    newest = make.log_block(session, make.empty_learner(session))
    found = held(session, learner_id)
    assert found.request(PAPERS["review_record"], learner_id)
    asked = found.request(PAPERS["log_block"], learner_id)
    assert asked
    assert asked.subject_id == block != newest, "another learner's block is not theirs"


@pytest.mark.parametrize(
    ("status", "versions", "can"),
    [
        (PlanStatus.DRAFT, 0, False),
        (PlanStatus.AGREED, 1, False),
        (PlanStatus.DRAFT, 1, True),
        (PlanStatus.AGREED, 2, True),
    ],
)
def test_what_changed_is_printed_where_an_agreed_plan_changed(
    session: Session, status: PlanStatus, versions: int, *, can: bool
) -> None:
    learner_id = make.plain_learner(session)
    plan = make.put(session, Plan(learner_id=learner_id, starts_on=dt.date(2026, 9, 7)))
    for number in range(1, versions + 1):
        version = PlanVersion(plan_id=plan.id, number=number, agreed_on=dt.date(2026, 9, 8), content="{}")
        signed = Agreement(
            plan_version_id=make.put(session, version).id, name="A", role="learner", agreed_on=version.agreed_on
        )
        make.put(session, signed)
    plan.status, plan.version = status.value, max(1, versions)
    assert bool(held(session, learner_id).request(PAPERS["plan_changes"], learner_id)) is can


def test_what_a_record_holds_is_seen(session: Session) -> None:
    learner_id = make.empty_learner(session)
    make.put(session, Assessment(learner_id=learner_id, assessed_on=dt.date(2026, 9, 10)))
    make.put(session, MovingOnPlan(learner_id=learner_id, destination="College"))
    assert held(session, learner_id).kinds == {Needs.NOTHING, Needs.ASSESSMENT, Needs.MOVING_ON}
