"""Stage 2: days and times in order, targets that say something, agreements that have happened."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from ilp_desktop.model.base import Fields, second_looks, today
from ilp_desktop.model.plan import (
    OPEN_STATUSES,
    PLAN_PARTS,
    AgreementFields,
    PlacementFields,
    PlanFields,
    PlanStartFields,
    ProgrammeSessionFields,
    QualificationFields,
    ShortTermTargetFields,
    TargetStatus,
)
from ilp_desktop.model.problems import sentences

LESSON = {"weekday": "monday"}


def problems(fields: type[Fields], **values: object) -> dict[str, str]:
    with pytest.raises(ValidationError) as raised:
        fields.model_validate(values)
    return sentences(raised.value)


def lesson(**values: object) -> ProgrammeSessionFields:
    return ProgrammeSessionFields.model_validate({**LESSON, **values})


def test_a_plan_ends_on_or_after_the_day_it_starts() -> None:
    assert PlanStartFields.model_validate({"starts_on": "3/9/2026", "ends_on": "3/9/2026"})
    assert PlanStartFields.model_validate({"starts_on": "3/9/2026", "ends_on": ""}).ends_on is None
    assert problems(PlanFields, starts_on="3/9/2026", ends_on="2/9/2026") == {
        "ends_on": "The plan can't end before it starts. Check both dates."
    }


def test_a_placement_ends_after_it_starts_and_may_lie_ahead() -> None:
    ahead = today() + dt.timedelta(days=30)
    assert PlacementFields.model_validate({"employer": "Squeaky Spoke Cycles", "starts_on": ahead, "ends_on": ahead})
    assert problems(PlacementFields, employer="Squeaky Spoke Cycles", starts_on="3/9/2026", ends_on="2/9/2026") == {
        "ends_on": "The placement can't end before it starts. Check both dates."
    }


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("9:15", "09:15"),
        ("09:15", "09:15"),
        (" 23:59 ", "23:59"),
        ("9.30", "09:30"),
        ("930", "09:30"),
        ("1130", "11:30"),
        ("9", "09:00"),
        ("11", "11:00"),
        ("", ""),
        (" ", ""),
    ],
)
def test_times_are_written_as_on_a_timetable(typed: str, kept: str) -> None:
    assert lesson(starts_at=typed).starts_at == kept


@pytest.mark.parametrize("typed", ["24", "9.5", "24:00", "12:60", "1260", "09300", "noon", "9:5", "9:", ":30"])
def test_what_is_no_time_gets_an_example(typed: str) -> None:
    assert problems(ProgrammeSessionFields, **LESSON, starts_at=typed) == {
        "starts_at": "Write the time as hours:minutes, such as 9:15."
    }


def test_a_lesson_ends_after_it_starts() -> None:
    assert lesson(starts_at="9:15", ends_at="10:15")
    assert lesson(starts_at="9:15", ends_at="").ends_at == ""
    for ends_at in ("9:15", "8:00"):
        assert problems(ProgrammeSessionFields, **LESSON, starts_at="9:15", ends_at=ends_at) == {
            "ends_at": "This ends before it starts. Check both times."
        }


@given(st.times(), st.times())
def test_any_two_times_are_kept_in_order_or_told(first: dt.time, second: dt.time) -> None:
    starts_at, ends_at = f"{first.hour}:{first.minute:02}", f"{second.hour:02}:{second.minute:02}"
    if (first.hour, first.minute) < (second.hour, second.minute):
        assert lesson(starts_at=starts_at, ends_at=ends_at).ends_at == ends_at
    else:
        assert "ends_at" in problems(ProgrammeSessionFields, **LESSON, starts_at=starts_at, ends_at=ends_at)


def test_a_target_says_what_the_learner_will_do() -> None:
    target = ShortTermTargetFields.model_validate({"area": "english", "what_i_will_do": "I will read one page a day."})
    assert target.status == TargetStatus.NOT_STARTED
    assert problems(ShortTermTargetFields, area="english", what_i_will_do=" ") == {
        "what_i_will_do": "Please fill this in."
    }


def test_a_target_is_open_until_it_is_achieved_changed_or_stopped() -> None:
    assert set(TargetStatus) - set(OPEN_STATUSES) == {
        TargetStatus.ACHIEVED,
        TargetStatus.CHANGED,
        TargetStatus.STOPPED,
    }


def test_a_target_that_a_new_reader_can_not_read_gets_a_hint_and_is_kept() -> None:
    hard = "Demonstrate appropriate organisational strategies during independent vocational activities."
    target = {"area": "english", "what_i_will_do": hard, "success_criteria": "I did it 3 times."}
    assert list(second_looks(ShortTermTargetFields, target)) == ["what_i_will_do"]
    assert ShortTermTargetFields.model_validate(target).what_i_will_do == hard
    assert second_looks(ShortTermTargetFields, target | {"what_i_will_do": "I will read a recipe on my own."}) == {}


@pytest.mark.parametrize(("typed", "kept"), [("12", 12), ("", None), (None, None)])
def test_credits_are_a_whole_number_or_blank(typed: object, kept: int | None) -> None:
    assert QualificationFields.model_validate({"title": "Award", "credits": typed}).credits == kept
    assert problems(QualificationFields, title="Award", credits="a few") == {"credits": "Write a whole number."}


def test_nobody_has_agreed_tomorrow() -> None:
    agreement = {"name": "Zebedee Quillfeather", "role": "learner"}
    assert AgreementFields.model_validate({**agreement, "agreed_on": today()}).how == "signed"
    assert problems(AgreementFields, **agreement, agreed_on=today() + dt.timedelta(days=1)) == {
        "agreed_on": "This date is in the future. Check the day and the year."
    }


def test_every_part_of_a_plan_goes_with_its_plan() -> None:
    for part in PLAN_PARTS:
        (key,) = part.__table__.c.plan_id.foreign_keys  # type: ignore[attr-defined]
        assert (key.column.table.name, key.ondelete) == ("plan", "CASCADE")
