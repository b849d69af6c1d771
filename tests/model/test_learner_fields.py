"""What may be entered about a learner, and what is asked to be checked."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError

from ilp_desktop.model.base import today
from ilp_desktop.model.learner import (
    AchievementFields,
    Cadence,
    LearnerFields,
    MovingOnFields,
    MovingOnVisitFields,
    PrintProfileFields,
)
from ilp_desktop.model.problems import sentences

TOMORROW = today() + dt.timedelta(days=1)
YESTERDAY = today() - dt.timedelta(days=1)


def entered(**values: object) -> LearnerFields:
    return LearnerFields.model_validate({"forename": "Zebedee", "surname": "Quillfeather", **values})


def problems(**values: object) -> dict[str, str]:
    with pytest.raises(ValidationError) as raised:
        entered(**values)
    return sentences(raised.value)


def test_a_forename_and_a_surname_are_enough() -> None:
    learner = entered()
    assert learner.review_cadence == Cadence.HALF_TERMLY
    assert (learner.date_of_birth, learner.year_group, learner.upn) == (None, None, "")


def test_names_may_not_be_blank_and_keep_their_accents() -> None:
    assert problems(forename=" ", surname="") == {
        "forename": "Please fill this in.",
        "surname": "Please fill this in.",
    }
    assert entered(forename=" Łucja-Zoë ").forename == "Łucja-Zoë"


def test_identifiers_are_never_refused() -> None:
    assert entered(upn="not sure", uln="later").upn == "not sure"


@pytest.mark.parametrize("year", ["7", 14, None, ""])
def test_year_groups_run_from_7_to_14(year: object) -> None:
    assert entered(year_group=year).year_group in {7, 14, None}
    assert problems(year_group=6) == {"year_group": "This can't be less than 7."}
    assert problems(year_group=15) == {"year_group": "This can't be more than 14."}


def test_nobody_is_born_today_or_later() -> None:
    assert entered(date_of_birth=YESTERDAY).date_of_birth == YESTERDAY
    for day in (today(), TOMORROW):
        assert problems(date_of_birth=day) == {"date_of_birth": "The date of birth is in the future. Check the year."}


def test_birth_entry_and_leaving_are_in_order() -> None:
    assert entered(date_of_birth="3/9/2011", entry_date="1/9/2025", leaving_date="1/9/2025")
    assert problems(date_of_birth="3/9/2011", entry_date="2/9/2011") == {
        "entry_date": "The learner can't enter before being born. Check both dates."
    }
    assert problems(entry_date="1/9/2025", leaving_date="31/8/2025") == {
        "leaving_date": "The learner can't leave before the date of entry. Check both dates."
    }


def test_a_wrong_date_of_birth_is_told_once_and_not_again_at_the_others() -> None:
    assert list(problems(date_of_birth="31/02/2011", entry_date="1/9/2025")) == ["date_of_birth"]


def test_an_entry_in_the_future_is_fine() -> None:
    assert entered(entry_date=TOMORROW, leaving_date=TOMORROW)


def test_papers_are_between_12_and_24_points() -> None:
    assert PrintProfileFields(size=12).line_spacing == 1.5
    with pytest.raises(ValidationError) as raised:
        PrintProfileFields.model_validate({"size": 11, "line_spacing": 3})
    assert sentences(raised.value) == {
        "size": "This can't be less than 12.",
        "line_spacing": "This can't be more than 2.5.",
    }


def test_an_achievement_lies_behind_us() -> None:
    assert AchievementFields.model_validate({"title": "Bronze award", "achieved_on": today()})
    with pytest.raises(ValidationError) as raised:
        AchievementFields.model_validate({"title": "Bronze award", "achieved_on": TOMORROW})
    assert sentences(raised.value) == {"achieved_on": "This date is in the future. Check the day and the year."}


def test_moving_on_needs_a_destination_and_a_visit_a_place() -> None:
    assert MovingOnFields.model_validate({"destination": "College", "starts_on": TOMORROW})
    for fields, name in ((MovingOnFields, "destination"), (MovingOnVisitFields, "place")):
        with pytest.raises(ValidationError) as raised:
            fields.model_validate({name: "  "})
        assert sentences(raised.value) == {name: "Please fill this in."}
