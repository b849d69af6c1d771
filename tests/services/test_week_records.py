"""The week in the records: read whole, changed whole; an agreed plan so changed becomes the next draft."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import Plan, ProgrammeComponent, ProgrammeSession
from ilp_desktop.model.school import Provider, ProviderFields
from ilp_desktop.services import records, week


def put(session: Session, row: Any) -> int:
    session.add(row)
    session.flush()
    return records.identity(row)


@pytest.fixture
def plan_id(school: Session, learner: Learner) -> int:
    """An agreed plan: English at school on Monday, bricklaying at the college on Friday."""
    plan_id = put(school, Plan(learner_id=records.identity(learner), starts_on=today(), status="agreed"))
    college = records.identity(records.add(school, Provider, ProviderFields(name="Borchester College")))
    for title, provider, weekday, level in (("English", None, "monday", "entry_3"), ("Bricks", college, "friday", "")):
        row = ProgrammeComponent(plan_id=plan_id, strand="other", title=title, provider_id=provider, level=level)
        put(
            school,
            ProgrammeSession(
                programme_component_id=put(school, row), weekday=weekday, starts_at="09:00", ends_at="10:00"
            ),
        )
    return plan_id


def plan(session: Session, plan_id: int) -> Plan:
    return records.get(session, Plan, plan_id)


def said(session: Session, plan_id: int) -> list[str]:
    return [each.in_words() for each in week.of_plan(session, plan_id).sessions]


def test_a_week_has_names_for_providers_and_levels(school: Session, plan_id: int) -> None:
    assert said(school, plan_id) == [
        "English, Monday 9:00 to 10:00, School, on site, Entry 3",
        "Bricks, Friday 9:00 to 10:00, Borchester College, off site",
    ]
    assert week.of_open_plans(school)[plan_id] == week.of_plan(school, plan_id)
    plan(school, plan_id).status = "closed"
    school.flush()
    assert week.of_open_plans(school) == {}
    assert week.of_plan(school, 999) == week.Week()


def test_a_changed_week_begins_the_next_version_and_an_unchanged_one_does_not(school: Session, plan_id: int) -> None:
    english, bricks = week.of_plan(school, plan_id).sessions
    week.change(school, plan_id, [bricks, english])
    assert (plan(school, plan_id).status, plan(school, plan_id).version) == ("agreed", 1)
    week.change(school, plan_id, [dataclasses.replace(english, weekday=2), bricks])
    assert (plan(school, plan_id).status, plan(school, plan_id).version) == ("draft", 2)
    assert said(school, plan_id)[0].startswith("English, Wednesday 9:00 to 10:00")
    assert week.of_plan(school, plan_id).sessions[0].id == english.id


def test_sessions_are_added_removed_and_brought_back(school: Session, plan_id: int) -> None:
    english, bricks = week.of_plan(school, plan_id).sessions
    second = dataclasses.replace(english, key="new", id=None, weekday=3)
    week.change(school, plan_id, [english, second])
    assert [each.split(",")[1] for each in said(school, plan_id)] == [
        " Monday 9:00 to 10:00",
        " Thursday 9:00 to 10:00",
    ]
    week.change(school, plan_id, [english, bricks])
    assert [each.split(",")[0] for each in said(school, plan_id)] == ["English", "Bricks"]


def test_a_session_goes_over_to_another_component_and_those_of_components_gone_are_left_out(
    school: Session, plan_id: int
) -> None:
    found = week.of_plan(school, plan_id)
    english, bricks = found.sessions
    week.change(school, plan_id, [dataclasses.replace(english, part=found.parts[1]), bricks])
    assert [each.part.title for each in week.of_plan(school, plan_id).sessions] == ["Bricks", "Bricks"]
    records.delete(school, ProgrammeComponent, int(bricks.part.key.removeprefix("r")))
    week.change(school, plan_id, [english, bricks])
    assert [each.part.title for each in week.of_plan(school, plan_id).sessions] == ["English"]


def test_a_plan_that_is_gone_is_told(school: Session, plan_id: int) -> None:
    records.delete(school, Plan, plan_id)
    with pytest.raises(UserError):
        week.change(school, plan_id, [])
