"""The moving-on plan on paper."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session

from ilp_desktop.model.learner import MovingOnPlan, MovingOnVisit
from ilp_desktop.model.parts import Part
from ilp_desktop.printing.batch import PrintRequest, render_bytes


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def plan(session: Session, learner_id: int, **values: Any) -> int:
    values = {"destination": "North College, cookery", **values}
    return int(make.put(session, MovingOnPlan(learner_id=learner_id, **values)).id)


def test_all_of_it_is_on_the_paper(session: Session, learner_id: int) -> None:
    plan_id = plan(
        session, learner_id, destination_confirmed=True, starts_on=dt.date(2027, 9, 6),
        what_i_take_with_me="My recipe folder", support_through_the_change="Travel training",
        learner_says="I want to cook.", follow_up_on=dt.date(2027, 10, 18), follow_up_result="Settled in well.",
    )  # fmt: skip
    later: dict[str, Any] = {"moving_on_plan_id": plan_id, "place": "North College"}
    make.put(session, MovingOnVisit(note="A tour", **later))
    make.put(session, MovingOnVisit(visit_on=dt.date(2027, 6, 1), contact="Ms Ash", note="Met the tutor", **later))
    shown = words(printed(session, "moving_on", learner_id))
    details = (
        "My moving-on plan", "North College, cookery", "confirmed", "6 Sep 2027", "My recipe folder", "Travel training",
        "I want to cook.", "18 October 2027: Settled in well.", "Ms Ash", "Next place",
    )  # fmt: skip
    assert [detail for detail in details if detail not in shown] == []
    assert shown.index("Met the tutor") < shown.index("A tour"), "a visit without a day comes last"


def test_what_the_next_place_must_know_is_off_unless_ticked(session: Session, learner_id: int) -> None:
    plan(session, learner_id, what_they_must_know="INHALERWORD")
    assert "INHALERWORD" not in words(printed(session, "moving_on", learner_id))
    ticked = dataclasses.replace(OPTIONS, ticked=frozenset(Part))
    assert "INHALERWORD" in words(printed(session, "moving_on", learner_id, ticked))


def test_the_newest_plan_is_printed_and_a_bare_one_fits_a_page(session: Session, learner_id: int) -> None:
    plan(session, learner_id, destination="Old place")
    plan(session, learner_id, destination="New place")
    pdf = printed(session, "moving_on", learner_id)
    assert len(pdf.pages) == 1
    shown = words(pdf)
    assert "New place" in shown
    assert "Old place" not in shown
    assert "not confirmed yet" in shown
    assert "Follow-up" not in shown


def test_without_a_plan_a_sentence_says_where_to_make_it(session: Session, learner_id: int) -> None:
    _, result = render_bytes([PrintRequest("moving_on", learner_id)], reader_of(session), OPTIONS)
    assert result.pages == 0
    assert "Make it on the learner's page, Moving on." in result.missing[0].reason
