"""Stage 1: one form for each section, and needs that stand on their own."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError

from ilp_desktop.model.assessment import (
    Assessment,
    AssessmentFields,
    AssessmentStartFields,
    LearningHistoryFields,
    NeedFields,
    Priority,
    SkillProfileFields,
)
from ilp_desktop.model.base import Fields, LearnersWords, marks, today
from ilp_desktop.model.problems import sentences

SECTIONS = [base for base in AssessmentFields.__bases__ if issubclass(base, Fields)]


def problems(fields: type[Fields], **values: object) -> dict[str, str]:
    with pytest.raises(ValidationError) as raised:
        fields.model_validate(values)
    return sentences(raised.value)


def test_an_assessment_can_be_dated_today_but_not_later() -> None:
    assert AssessmentStartFields.model_validate({"assessed_on": today()})
    assert problems(AssessmentStartFields, assessed_on=today() + dt.timedelta(days=1)) == {
        "assessed_on": "This date is in the future. Check the day and the year."
    }


def test_only_the_day_of_an_assessment_must_be_given() -> None:
    assert AssessmentFields.model_validate({"assessed_on": "3/9/2025"}).attendance_percent is None
    assert problems(AssessmentFields) == {"assessed_on": "Please fill this in."}


def test_each_field_of_an_assessment_belongs_to_one_section() -> None:
    names = [name for section in SECTIONS for name in section.model_fields]
    assert sorted(names) == sorted(AssessmentFields.model_fields)
    assert len(names) == len(set(names))
    assert set(names) < set(Assessment.model_fields)


def test_the_learner_is_heard_in_each_section_but_the_first() -> None:
    heard = [any(LearnersWords() in marks(each, name) for name in each.model_fields) for each in SECTIONS]
    assert heard == [section is not AssessmentStartFields for section in SECTIONS]


@pytest.mark.parametrize(("typed", "kept"), [("92.5", 92.5), ("0", 0), (100, 100), ("", None)])
def test_attendance_is_a_percentage_or_blank(typed: object, kept: float | None) -> None:
    assert LearningHistoryFields.model_validate({"attendance_percent": typed}).attendance_percent == kept


def test_attendance_beyond_all_sessions_is_told() -> None:
    assert problems(LearningHistoryFields, attendance_percent="101") == {
        "attendance_percent": "This can't be more than 100."
    }


def test_a_need_has_an_area_and_a_description_and_medium_priority_unless_said() -> None:
    need = NeedFields.model_validate({"area": "english", "description": " Reads word by word. "})
    assert (need.description, need.priority) == ("Reads word by word.", Priority.MEDIUM)
    assert problems(NeedFields, area="", description=" ") == {
        "area": "Please fill this in.",
        "description": "Please fill this in.",
    }


def test_what_is_too_long_is_told_beside_its_field() -> None:
    assert problems(SkillProfileFields, area="english", strengths="x" * 10_001) == {
        "strengths": "This is too long: at most 10000 characters. Shorten it, or put the rest in a note."
    }
