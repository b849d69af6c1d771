"""What the plan's page says of qualifications, placements and expectations."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import (
    Placement,
    Plan,
    Qualification,
    QualificationUnit,
    StatutoryExpectation,
)
from ilp_desktop.services import pick_lists, programme, records


def put(session: Session, *rows: object) -> None:
    session.add_all(rows)
    session.flush()


def add_plan(session: Session, learner: Learner) -> int:
    plan = Plan(learner_id=records.identity(learner), starts_on=today())
    put(session, plan)
    return records.identity(plan)


def test_qualifications_come_with_their_units_counted(school: Session, learner: Learner) -> None:
    plan_id = add_plan(school, learner)
    award, other = (Qualification(plan_id=plan_id, title=title, credits=9) for title in ("Award", "Other"))
    put(school, award, other)
    for credits_, achieved_on in ((3, today()), (5, None)):
        unit = QualificationUnit(qualification_id=records.identity(award), title="U", achieved_on=achieved_on)
        unit.credits = credits_
        put(school, unit)
    first, second = programme.of_plan(school, plan_id).qualifications
    assert first.units.words == "1 of 2 units achieved, 3 of 8 credits"
    assert first.units.against(first.qualification.credits)
    assert (second.qualification.title, second.units.words) == ("Other", "")


def test_expectations_name_what_is_left_of_those_in_use(school: Session, learner: Learner) -> None:
    plan_id = add_plan(school, learner)
    items = pick_lists.items(school, "statutory_subject")
    items[0].active = False
    put(school, StatutoryExpectation(plan_id=plan_id, subject=items[0].code, how_it_is_met="Tuesdays"))
    for each in items[2:]:
        put(school, StatutoryExpectation(plan_id=plan_id, subject=each.code, how_it_is_met="Tuesdays"))
    words = programme.of_plan(school, plan_id).expectations
    assert words == f"{len(items) - 2} of {len(items) - 1} filled in; nothing yet on: {items[1].label}."


def test_a_placement_asks_for_its_check_first_then_for_the_learners_words() -> None:
    long_ago = today() - dt.timedelta(days=40)
    placement = Placement(plan_id=1, employer="Mill", starts_on=long_ago, ends_on=long_ago)
    assert "no health and safety check" in programme.amiss_with(placement, today())
    placement.health_safety_checked_on = long_ago
    assert "what the learner says" in programme.amiss_with(placement, today())
    placement.reflection = "Loud"
    assert programme.amiss_with(placement, today()) == ""
