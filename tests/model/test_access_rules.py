"""Who sees what follows from how open a part is, what the learner wishes, and what was ticked."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import Any

import pytest
from pydantic import ValidationError
from sqlmodel import Session

from ilp_desktop.model.access import (
    Answer,
    LearnerOpenness,
    SchoolOpenness,
    Why,
    Wish,
    WishFields,
    may_be_ticked,
    rules_of,
    sentence,
    why_left_out,
)
from ilp_desktop.model.assessment import AssessmentFields, CircumstancesFields
from ilp_desktop.model.base import Fields
from ilp_desktop.model.learner import Learner, LearnerFields, MovingOnFields
from ilp_desktop.model.parts import ASKED_ABOUT, AUDIENCES, PARTS, SCHOOL_STAFF, Audience, Openness, Part, parts_of
from ilp_desktop.model.plan import PlanFields
from ilp_desktop.model.review import ReviewFields

OPEN, STAFF, RESTRICTED = Openness.OPEN, Openness.STAFF, Openness.RESTRICTED


def test_an_open_part_is_for_all_readers() -> None:
    assert {why_left_out(audience, OPEN) for audience in Audience} == {None}


@pytest.mark.parametrize("audience", Audience)
def test_a_restricted_part_waits_for_its_tick(audience: Audience) -> None:
    assert why_left_out(audience, RESTRICTED) is Why.RESTRICTED
    assert why_left_out(audience, RESTRICTED, wish=Answer.MAY) is Why.RESTRICTED, "a yes ticks nothing"
    assert why_left_out(audience, RESTRICTED, ticked=True) is None
    assert may_be_ticked(audience, Why.RESTRICTED)


@pytest.mark.parametrize("audience", Audience)
def test_a_part_for_staff_never_leaves_the_school(audience: Audience) -> None:
    inside = audience in SCHOOL_STAFF
    assert (why_left_out(audience, STAFF) is None) == inside
    assert (why_left_out(audience, STAFF, ticked=True) is None) == (inside or audience is Audience.FILE)
    assert may_be_ticked(audience, Why.STAFF) == (audience is Audience.FILE)


@pytest.mark.parametrize(("audience", "openness", "ticked"), [*product(ASKED_ABOUT, Openness, [True, False])])
def test_a_wish_that_they_may_not_holds_whatever_is_ticked(
    audience: Audience, openness: Openness, *, ticked: bool
) -> None:
    assert why_left_out(audience, openness, wish=Answer.MAY_NOT, ticked=ticked) is Why.WISH
    assert not may_be_ticked(audience, Why.WISH)


def test_the_file_stays_whole_and_the_learners_copy_is_the_learners() -> None:
    for audience in (Audience.FILE, Audience.LEARNER):
        assert audience not in ASKED_ABOUT
        assert why_left_out(audience, OPEN, wish=Answer.MAY_NOT) is None


def test_a_record_may_be_stricter_or_more_open_than_the_school(session: Session, learner: Learner) -> None:
    learner_id = learner.id or 0
    assert rules_of(session.exec, learner_id).openness(Part.MEDICAL) is RESTRICTED
    session.add(SchoolOpenness(part="log", openness="staff"))
    session.add(LearnerOpenness(learner_id=learner_id, part="medical", openness="open"))
    session.flush()
    rules = rules_of(session.exec, learner_id)
    assert [rules.openness(part) for part in (Part.LOG, Part.MEDICAL, Part.NEEDS)] == [STAFF, OPEN, OPEN]
    assert rules_of(session.exec, learner_id + 1).openness(Part.MEDICAL) is RESTRICTED, "another's record"
    assert rules.is_open([Part.MEDICAL, Part.NEEDS])
    assert not rules.is_open([Part.NEEDS, Part.LOG])
    assert not rules.is_open([Part.NEEDS], at_least=STAFF)


def test_the_newest_wish_counts(session: Session, learner: Learner) -> None:
    owner: dict[str, Any] = {"learner_id": learner.id or 0, "part": "destination", "audience": "provider"}
    session.add(Wish(answer="none", said_on=dt.date(2026, 11, 1), **owner))
    session.add(Wish(answer="may_not", said_on=dt.date(2026, 10, 1), **owner))
    session.flush()
    rules = rules_of(session.exec, learner.id or 0)
    assert rules.answer(Part.DESTINATION, Audience.PROVIDER) is Answer.NONE
    assert rules.why_left_out(Part.DESTINATION, Audience.PROVIDER) is None
    assert rules.answer(Part.DESTINATION, Audience.PARENT) is Answer.NONE


def test_the_reason_is_a_sentence_with_the_learners_name() -> None:
    assert sentence(Why.WISH, Audience.PROVIDER, "Nia") == "Nia asked that off-site providers do not see this"
    assert {sentence(why, Audience.FILE, "Nia") for why in (Why.RESTRICTED, Why.STAFF)} == {
        "restricted",
        "for staff only",
    }


def test_every_part_and_audience_is_called_something_of_its_own() -> None:
    assert list(PARTS) == list(Part)
    assert list(AUDIENCES) == list(Audience)
    assert len({each.title for each in PARTS.values()}) == len(Part)


def test_sensitive_fields_are_of_parts_that_are_not_open() -> None:
    sensitive: list[tuple[type[Fields], str]] = [
        *((CircumstancesFields, name) for name in CircumstancesFields.model_fields),
        (AssessmentFields, "personal_circumstances"),
        (AssessmentFields, "medical_information"),
        (AssessmentFields, "medical_learner_says"),
        (LearnerFields, "staff_notes"),
        (ReviewFields, "changes_in_circumstances"),
        (MovingOnFields, "what_they_must_know"),
    ]
    for fields, name in sensitive:
        assert any(PARTS[part].openness is not OPEN for part in parts_of(fields, name)), name


def test_each_text_of_an_assessment_a_plan_and_a_review_is_of_a_part() -> None:
    kinds: list[type[Fields]] = [AssessmentFields, PlanFields, ReviewFields, MovingOnFields]
    for fields in kinds:
        texts = [name for name, field in fields.model_fields.items() if field.default == ""]
        assert texts
        assert [name for name in texts if not parts_of(fields, name)] == []


def test_a_wish_is_not_of_a_day_to_come() -> None:
    with pytest.raises(ValidationError, match="in the future"):
        WishFields(said_on=dt.date(2100, 1, 1))
