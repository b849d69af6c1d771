"""Wishes are kept with their history, openness is the school's and the record's, and sharing is warned of."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import begin_step
from sqlmodel import Session, select

from ilp_desktop.model.access import Answer, LearnerOpenness, SchoolOpenness, Wish, WishFields
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.parts import Audience, Openness, Part
from ilp_desktop.model.school import SharingFields
from ilp_desktop.services import access, records, undo

OCTOBER, NOVEMBER = dt.date(2025, 10, 6), dt.date(2025, 11, 3)
PLACE = (Part.DESTINATION, Audience.PROVIDER)


@pytest.fixture
def learner_id(learner: Learner) -> int:
    return records.identity(learner)


def say(session: Session, learner_id: int, answer: Answer, on: dt.date, words: str = "") -> Wish | None:
    return access.wish(session, learner_id, *PLACE, answer, WishFields(said_on=on, words=words, recorded_by="RA"))


def answer(session: Session, learner_id: int) -> Answer:
    return access.rules(session, learner_id).answer(*PLACE)


def test_a_later_wish_does_not_erase_the_earlier_one(school: Session, learner_id: int) -> None:
    say(school, learner_id, Answer.MAY_NOT, OCTOBER, "Not my boss.")
    say(school, learner_id, Answer.MAY, NOVEMBER)
    assert answer(school, learner_id) is Answer.MAY
    told = [(wish.said_on, wish.answer, wish.words) for wish in access.said(school, learner_id, *PLACE)]
    assert told == [(NOVEMBER, "may", ""), (OCTOBER, "may_not", "Not my boss.")]


def test_what_was_said_on_one_day_is_corrected_not_told_twice(school: Session, learner_id: int) -> None:
    say(school, learner_id, Answer.MAY, OCTOBER)
    say(school, learner_id, Answer.MAY_NOT, OCTOBER, "Not my boss.")
    [wish] = access.said(school, learner_id, *PLACE)
    assert (wish.answer, wish.words, wish.recorded_by) == ("may_not", "Not my boss.", "RA")


def test_a_wish_that_was_never_meant_leaves_nothing_one_taken_back_stays_told(school: Session, learner_id: int) -> None:
    say(school, learner_id, Answer.MAY_NOT, OCTOBER)
    assert say(school, learner_id, Answer.NONE, OCTOBER) is None
    assert say(school, learner_id, Answer.NONE, NOVEMBER) is None
    assert school.exec(select(Wish)).all() == []
    say(school, learner_id, Answer.MAY_NOT, OCTOBER)
    say(school, learner_id, Answer.NONE, NOVEMBER)
    assert answer(school, learner_id) is Answer.NONE
    assert len(access.said(school, learner_id, *PLACE)) == 2


def test_the_schools_default_is_kept_only_where_it_differs(school: Session) -> None:
    access.set_school(school, Part.LOG, Openness.STAFF)
    access.set_school(school, Part.LOG, Openness.RESTRICTED)
    assert access.school_rules(school).openness(Part.LOG) is Openness.RESTRICTED
    access.set_school(school, Part.LOG, Openness.OPEN)
    access.set_school(school, Part.MEDICAL, Openness.RESTRICTED)
    assert school.exec(select(SchoolOpenness)).all() == []


def test_a_record_can_go_back_to_what_the_school_says(school: Session, learner_id: int) -> None:
    access.set_own(school, learner_id, Part.MEDICAL, Openness.OPEN)
    access.set_own(school, learner_id, Part.MEDICAL, Openness.STAFF)
    assert access.rules(school, learner_id).openness(Part.MEDICAL) is Openness.STAFF
    access.set_own(school, learner_id, Part.MEDICAL, None)
    access.set_own(school, learner_id, Part.LOG, None)
    assert school.exec(select(LearnerOpenness)).all() == []


def test_it_goes_with_the_learner_and_comes_back(school: Session, learner_id: int) -> None:
    say(school, learner_id, Answer.MAY_NOT, OCTOBER)
    access.set_own(school, learner_id, Part.LOG, Openness.STAFF)
    begin_step(school)
    records.delete(school, Learner, learner_id)
    assert school.exec(select(Wish)).all() == []
    assert school.exec(select(LearnerOpenness)).all() == []
    undo.undo_last(school)
    assert answer(school, learner_id) is Answer.MAY_NOT
    assert access.rules(school, learner_id).openness(Part.LOG) is Openness.STAFF


def test_sharing_is_warned_of_where_a_wish_says_no(school: Session, learner_id: int) -> None:
    say(school, learner_id, Answer.MAY_NOT, OCTOBER)
    rules = access.rules(school, learner_id)
    [warning] = access.before_sharing(rules, SharingFields(shared_on=NOVEMBER, provider_id=1))
    assert warning.startswith("Łukasz asked that off-site providers do not see: Destination.")
    assert access.before_sharing(rules, SharingFields(shared_on=NOVEMBER, staff_id=1)) == []
    assert access.before_sharing(rules, SharingFields(shared_on=NOVEMBER, shared_with="Mum")) == []
    say(school, learner_id, Answer.MAY, NOVEMBER)
    later = access.rules(school, learner_id)
    assert access.before_sharing(later, SharingFields(shared_on=NOVEMBER, provider_id=1)) == []
