"""What is worth another look in qualifications, placements and expectations, said the same everywhere."""

from __future__ import annotations

import datetime as dt

import pytest

from ilp_desktop.model.base import slips
from ilp_desktop.model.learner import LearnerFields
from ilp_desktop.model.plan import QualificationFields, QualificationUnitFields
from ilp_desktop.model.programme import (
    count_units,
    expectations_told,
    is_told,
    outside,
    unchecked,
    wants_reflection,
)

MAY, JUNE, JULY = dt.date(2027, 5, 3), dt.date(2027, 6, 7), dt.date(2027, 7, 5)


@pytest.mark.parametrize(
    ("units", "words"),
    [
        ([], ""),
        ([(None, False)], "0 of 1 unit achieved"),
        ([(3, True), (None, True), (6, False)], "2 of 3 units achieved, 3 of 9 credits"),
    ],
)
def test_units_are_counted_in_words(units: list[tuple[int | None, bool]], words: str) -> None:
    assert count_units(units).words == words


@pytest.mark.parametrize(
    ("credits_", "units", "amiss"),
    [
        (9, [3, 6], False),
        (8, [3, 6], True),
        (10, [3, 6], True),
        (None, [3, 6], False),
        (10, [3, None], False),
        (2, [3, None], True),
        (6, [], False),
        (6, [None], False),
    ],
)
def test_the_credits_of_the_units_are_held_against_the_qualifications(
    credits_: int | None,
    units: list[int | None],
    amiss: bool,  # noqa: FBT001
) -> None:
    words = count_units([(each, False) for each in units]).against(credits_)
    assert bool(words) is amiss
    if amiss:
        assert f"come to {sum(each or 0 for each in units)} credit" in words


def test_a_placement_is_checked_before_it_begins() -> None:
    assert unchecked(None, None, JUNE) == ""
    assert unchecked(JUNE, MAY, JULY) == ""
    assert unchecked(JUNE, JUNE, JULY) == ""
    assert unchecked(JUNE, None, MAY).startswith("It begins on 07/06/2027, and no")
    assert unchecked(JUNE, None, JUNE).startswith("It began on 07/06/2027, and no")
    assert unchecked(JUNE, JULY, JULY) == "It began on 07/06/2027, before the health and safety check on 05/07/2027."


def test_a_placement_lies_within_its_plan() -> None:
    assert outside(JUNE, JUNE, MAY, JULY) == ("", "")
    assert outside(MAY, JUNE, JUNE, None) == ("This is before the plan, which starts on 07/06/2027.", "")
    assert outside(JULY, JULY, MAY, JUNE) == ("This is after the plan, which ends on 07/06/2027.", "")
    assert outside(MAY, JULY, None, JUNE) == ("", "This is after the plan, which ends on 07/06/2027.")


def test_the_learner_is_asked_once_a_placement_is_over() -> None:
    assert wants_reflection(JUNE, " ", JULY)
    assert not wants_reflection(JUNE, "I liked the till", JULY)
    assert not wants_reflection(JUNE, "", JUNE)
    assert not wants_reflection(None, "", JUNE)


def test_an_expectation_is_told_by_how_or_by_why_not() -> None:
    assert [is_told(*each) for each in (("", " "), ("Tuesdays", ""), ("", "Withdrawn"))] == [False, True, True]


def test_open_expectations_are_named_the_first_few() -> None:
    assert expectations_told(["English", "Art"], ["English", "Art"]) == ""
    assert expectations_told(["English", "Art"], ["English"]) == "1 of 2 filled in; nothing yet on: Art."
    assert expectations_told(list("abcdefg"), []) == "0 of 7 filled in; nothing yet on: a; b; c and 4 more."


def test_slips_in_numbers_are_told_and_blanks_are_none() -> None:
    assert slips(QualificationFields, {"number": "601/0029/2"}).keys() == {"number"}
    assert slips(QualificationUnitFields, {"reference": "D/500/4688"}).keys() == {"reference"}
    assert slips(LearnerFields, {"upn": "A999999999999", "uln": "1"}).keys() == {"upn", "uln"}
    for fields in (QualificationFields, QualificationUnitFields, LearnerFields):
        assert slips(fields, {"number": "", "reference": None}) == {}
