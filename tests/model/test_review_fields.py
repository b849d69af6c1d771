"""Stage 3: reviews that have happened, outcomes on a scale, logs in blocks of six weeks."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError

from ilp_desktop.model.base import Fields, LearnersWords, marks, today
from ilp_desktop.model.problems import sentences
from ilp_desktop.model.review import (
    LearnerSaysFields,
    LogBlock,
    LogEntryFields,
    ParticipantFields,
    ReviewFields,
    ReviewStartFields,
    ReviewViewFields,
    TargetOutcomeFields,
)


def problems(fields: type[Fields], **values: object) -> dict[str, str]:
    with pytest.raises(ValidationError) as raised:
        fields.model_validate(values)
    return sentences(raised.value)


def test_a_review_has_taken_place() -> None:
    assert ReviewStartFields.model_validate({"reviewed_on": today()})
    assert problems(ReviewStartFields, reviewed_on=today() + dt.timedelta(days=1)) == {
        "reviewed_on": "This date is in the future. Check the day and the year."
    }


def test_the_next_review_is_not_before_this_one() -> None:
    assert ReviewFields.model_validate({"reviewed_on": "3/9/2025", "next_review_on": ""}).next_review_on is None
    assert ReviewFields.model_validate({"reviewed_on": "3/9/2025", "next_review_on": "3/9/2025"})
    assert problems(ReviewFields, reviewed_on="3/9/2025", next_review_on="2/9/2025") == {
        "next_review_on": "The next review can't be before this one. Check both dates."
    }


def test_a_review_with_little_to_say_needs_only_its_day() -> None:
    assert ReviewFields.model_validate({"reviewed_on": "3/9/2025"}).attendance_percent is None


def test_all_that_the_learner_says_is_in_the_learners_words() -> None:
    assert all(LearnersWords() in marks(LearnerSaysFields, name) for name in LearnerSaysFields.model_fields)


@pytest.mark.parametrize(("typed", "kept"), [("0", 0), (4, 4), ("", None), (None, None)])
def test_distance_travelled_is_between_0_and_4(typed: object, kept: int | None) -> None:
    assert TargetOutcomeFields.model_validate({"outcome": "achieved", "distance": typed}).distance == kept
    for wrong in (-1, 5):
        assert list(problems(TargetOutcomeFields, outcome="achieved", distance=wrong)) == ["distance"]


def test_a_target_is_not_reviewed_without_an_outcome() -> None:
    assert problems(TargetOutcomeFields, outcome="") == {"outcome": "Please fill this in."}


@pytest.mark.parametrize(("typed", "kept"), [("1", 1), (5, 5), ("", None), (None, None)])
def test_faces_are_five(typed: object, kept: int | None) -> None:
    assert LogEntryFields.model_validate({"entry_on": "3/9/2025", "rating": typed}).rating == kept
    for wrong in (0, 6):
        assert list(problems(LogEntryFields, entry_on="3/9/2025", rating=wrong)) == ["rating"]


def test_a_participant_has_a_name_and_a_view_says_something() -> None:
    assert problems(ParticipantFields, name="") == {"name": "Please fill this in."}
    assert problems(ReviewViewFields, role="tutor", view=" ") == {"view": "Please fill this in."}


def test_a_log_block_lasts_six_weeks() -> None:
    assert LogBlock.model_fields["weeks"].default == 6
