"""What everybody promises, and their signatures."""

from __future__ import annotations

import dataclasses
import datetime as dt

import paper_factory as make
import pytest
from marked_record import agreed_version
from paper_reading import OPTIONS, printed, words
from sqlmodel import Session, select

from ilp_desktop.model.access import Wish
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.plan import Agreement, Target


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def test_everybody_promises_on_one_page(session: Session, learner_id: int) -> None:
    pdf = printed(session, "learning_contract", learner_id)
    shown = words(pdf)
    assert len(pdf.pages) == 1
    for side in ("I promise", "My school promises", "My parent or carer promises"):
        assert side in shown
    assert "North Nottinghamshire College promises" in shown


def test_the_plan_stands_on_it_in_lines(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "learning_contract", learner_id))
    for line in ("College", "1. Read recipes and work instructions", "3. Take the bus to college"):
        assert line in shown
    assert "Type my name and class" not in shown, "that one is achieved"


def test_a_provider_promises_nothing_to_whom_the_programme_is_kept_from(session: Session, learner_id: int) -> None:
    row = Wish(learner_id=learner_id, part="programme", audience="parent_carer", answer="may_not", said_on=make.TODAY)
    make.put(session, row)
    options = dataclasses.replace(OPTIONS, audience=Audience.PARENT)
    assert "College promises" not in words(printed(session, "learning_contract", learner_id, options))


def test_who_signed_is_named_with_the_day_and_others_have_a_line(session: Session, learner_id: int) -> None:
    version_id = agreed_version(session, learner_id)
    signed = session.exec(select(Agreement)).one()
    signed.role, signed.name, signed.agreed_on = "learner", "Ola Kowalczyk", dt.date(2026, 10, 2)
    make.put(session, signed)
    shown = words(printed(session, "learning_contract", learner_id))
    assert "2 October 2026" in shown
    assert "My parent or carer, Anna Kowalczyk" in shown
    for step in session.exec(select(Target)):
        step.what_i_will_do = "Something new."
        make.put(session, step)
    as_agreed = words(printed(session, "learning_contract", learner_id, version_id=version_id))
    assert "Weigh five things" in as_agreed
    assert "Something new" not in as_agreed


def test_an_empty_plan_has_lines_for_the_goal_and_the_signatures(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    make.bare_plan(session, learner_id)
    shown = words(printed(session, "learning_contract", learner_id))
    assert "Write here where you want to get to." in shown
    assert "Me, Sam Reed" in shown


def test_large_letters_stand_in_one_column(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, size=24)
    shown = words(printed(session, "learning_contract", learner_id))
    assert shown.index("I work on my steps") < shown.index("My school promises")
