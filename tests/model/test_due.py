"""What is due for a learner, and by when: the six weeks, the plan, the signatures, the reviews."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.model.due import Due, DueKind, Facts, Stage, due_for, next_review, stage_of
from ilp_desktop.model.learner import Cadence

AUTUMN_1 = (dt.date(2026, 9, 1), dt.date(2026, 10, 23))
AUTUMN_2 = (dt.date(2026, 11, 2), dt.date(2026, 12, 18))
SPRING_1 = (dt.date(2027, 1, 4), dt.date(2027, 2, 12))
HALF_TERMS = (AUTUMN_1, AUTUMN_2, SPRING_1)
IN_AUTUMN_1 = dt.date(2026, 9, 28)
TODAY = dt.date(2026, 11, 24)
DAYS = st.dates() | st.none()


def due(facts: Facts, weeks: int = 6) -> tuple[DueKind, dt.date | None]:
    found = due_for(facts, HALF_TERMS, weeks, TODAY)
    return found.kind, found.on


def agreed(on: dt.date = IN_AUTUMN_1, cadence: str = "half_termly", **more: Any) -> Facts:
    return Facts(assessed_on=on, plan_status="agreed", agreed_on=on, cadence=cadence, **more)


# Stage


def test_a_learner_goes_through_the_stages() -> None:
    assert stage_of(Facts(), TODAY) is Stage.ASSESSMENT
    assert stage_of(Facts(assessed_on=TODAY), TODAY) is Stage.PLAN
    assert stage_of(Facts(assessed_on=TODAY, plan_status="draft"), TODAY) is Stage.PLAN
    assert stage_of(agreed(), TODAY) is Stage.REVIEW
    assert stage_of(Facts(plan_status="draft", plan_version=2, agreed_on=TODAY), TODAY) is Stage.REVIEW


@pytest.mark.parametrize(("days", "stage"), [(-1, Stage.LEFT), (0, Stage.LEFT), (1, Stage.REVIEW)])
def test_a_learner_who_left_has_moved_on(days: int, stage: Stage) -> None:
    facts = agreed(leaving_date=TODAY + dt.timedelta(days=days))
    assert stage_of(facts, TODAY) is stage
    assert (due(facts) == (DueKind.NOTHING, None)) is (stage is Stage.LEFT)


def test_the_follow_up_of_one_who_left_is_due_until_it_is_written_down() -> None:
    left = agreed(leaving_date=TODAY - dt.timedelta(days=30), follow_up_on=TODAY)
    found = due_for(left, HALF_TERMS, 6, TODAY)
    assert (found.kind, found.on, found.why) == (
        DueKind.FOLLOW_UP, TODAY, "Left on 25/10/2026; how is it going there?",
    )  # fmt: skip
    assert due(agreed(follow_up_on=TODAY))[0] is DueKind.REVIEW, "it comes after leaving"


# Before the plan is agreed


@pytest.mark.parametrize(
    ("entry", "weeks", "by"),
    [
        (dt.date(2026, 9, 1), 6, dt.date(2026, 10, 13)),
        (dt.date(2028, 2, 15), 2, dt.date(2028, 2, 29)),
        (dt.date(2027, 2, 15), 2, dt.date(2027, 3, 1)),
        (dt.date(9999, 12, 20), 6, dt.date.max),
        (None, 6, None),
    ],
    ids=["six weeks", "a leap year", "no leap year", "a slip in the year", "no day of entry"],
)
def test_the_assessment_is_due_within_weeks_of_entry(entry: dt.date | None, weeks: int, by: dt.date | None) -> None:
    assert due(Facts(entry_date=entry), weeks) == (DueKind.ASSESSMENT, by)


def test_after_the_assessment_the_plan_then_its_agreement() -> None:
    assert due(Facts(assessed_on=TODAY)) == (DueKind.PLAN, None)
    assert due(Facts(assessed_on=TODAY, plan_status="draft")) == (DueKind.AGREEMENT, None)
    assert due(Facts(assessed_on=TODAY, plan_status="closed", agreed_on=TODAY)) == (DueKind.PLAN, None)


def test_a_plan_that_was_changed_is_to_be_agreed_again() -> None:
    facts = Facts(assessed_on=TODAY, plan_status="draft", plan_version=2, agreed_on=IN_AUTUMN_1)
    assert due(facts) == (DueKind.AGREEMENT, None)


# Reviews


@pytest.mark.parametrize(
    ("cadence", "since", "by"),
    [
        ("half_termly", IN_AUTUMN_1, AUTUMN_2[1]),
        ("half_termly", AUTUMN_1[0], AUTUMN_2[1]),
        ("half_termly", AUTUMN_1[0] - dt.timedelta(days=1), AUTUMN_1[1]),
        ("half_termly", dt.date(2026, 10, 28), AUTUMN_2[1]),
        ("half_termly", AUTUMN_2[0], SPRING_1[1]),
        ("half_termly", dt.date(2026, 12, 25), SPRING_1[1]),
        ("termly", IN_AUTUMN_1, SPRING_1[1]),
        ("four_weekly", IN_AUTUMN_1, dt.date(2026, 10, 26)),
        ("four_weekly", dt.date(2028, 2, 1), dt.date(2028, 2, 29)),
        ("own_dates", IN_AUTUMN_1, SPRING_1[1]),
        ("", IN_AUTUMN_1, AUTUMN_2[1]),
        ("a code of another program", IN_AUTUMN_1, AUTUMN_2[1]),
    ],
)
def test_the_review_is_due_by_the_learners_cadence(cadence: str, since: dt.date, by: dt.date | None) -> None:
    assert due(agreed(since, cadence)) == (DueKind.REVIEW, by)


@pytest.mark.parametrize(("cadence", "days"), [("half_termly", 49), ("termly", 98)])
@pytest.mark.parametrize("half_terms", [(), (AUTUMN_1,)], ids=["no calendar", "a calendar that has run out"])
def test_without_calendar_a_half_term_counts_seven_weeks(
    cadence: str, days: int, half_terms: tuple[tuple[dt.date, dt.date], ...]
) -> None:
    assert next_review(agreed(cadence=cadence), half_terms) == IN_AUTUMN_1 + dt.timedelta(days=days)


def test_the_newest_of_agreement_and_review_counts() -> None:
    assert due(agreed(reviewed_on=dt.date(2026, 11, 5))) == (DueKind.REVIEW, SPRING_1[1])
    assert due(agreed(dt.date(2026, 11, 5), reviewed_on=IN_AUTUMN_1)) == (DueKind.REVIEW, SPRING_1[1])


@pytest.mark.parametrize("cadence", [each.value for each in Cadence])
def test_a_day_set_in_the_review_goes_before_the_cadence(cadence: str) -> None:
    day = dt.date(2026, 11, 30)
    assert due(agreed(cadence=cadence, reviewed_on=dt.date(2026, 11, 5), next_review_on=day)) == (DueKind.REVIEW, day)


def test_own_dates_are_followed() -> None:
    day = dt.date(2026, 11, 26)
    assert due(agreed(cadence="own_dates", own_date=day)) == (DueKind.REVIEW, day)
    assert due(agreed(cadence="termly", own_date=day)) == (DueKind.REVIEW, SPRING_1[1])


def test_a_day_set_before_the_plan_was_agreed_anew_counts_no_more() -> None:
    facts = agreed(dt.date(2026, 11, 5), "four_weekly", reviewed_on=IN_AUTUMN_1, next_review_on=dt.date(2026, 11, 2))
    assert due(facts) == (DueKind.REVIEW, dt.date(2026, 12, 3))


def test_days_left_count_down_and_below_nought() -> None:
    assert Due(DueKind.REVIEW, dt.date(2026, 11, 30)).days_left(TODAY) == 6
    assert Due(DueKind.REVIEW, TODAY).days_left(TODAY) == 0
    assert Due(DueKind.REVIEW, dt.date(2026, 11, 20)).days_left(TODAY) == -4
    assert Due(DueKind.PLAN).days_left(TODAY) is None


@given(
    facts=st.builds(
        Facts,
        entry_date=DAYS,
        leaving_date=DAYS,
        cadence=st.sampled_from([each.value for each in Cadence]),
        assessed_on=DAYS,
        plan_status=st.sampled_from([None, "draft", "agreed", "closed"]),
        agreed_on=DAYS,
        reviewed_on=DAYS,
        next_review_on=DAYS,
    ),
    today=st.dates(),
)
def test_any_days_give_an_answer(facts: Facts, today: dt.date) -> None:
    found = due_for(facts, HALF_TERMS, 6, today)
    assert found.on is None or found.kind in {DueKind.ASSESSMENT, DueKind.REVIEW}
    if found.kind is DueKind.REVIEW and found.on and facts.agreed_on:
        assert found.on >= facts.agreed_on


# The reason


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        (Facts(), "Not assessed, and there is no entry date to count from."),
        (Facts(entry_date=dt.date(2026, 9, 1)), "Came on 01/09/2026; 6 weeks to assess."),
        (Facts(assessed_on=IN_AUTUMN_1), "Assessed on 28/09/2026; there is no plan yet."),
        (Facts(assessed_on=IN_AUTUMN_1, plan_status="closed"), "The last plan is closed."),
        (Facts(assessed_on=IN_AUTUMN_1, plan_status="draft"), "The plan is a draft; nobody has agreed to it yet."),
        (agreed(), "Every half-term; not reviewed yet."),
        (agreed(cadence="termly", reviewed_on=TODAY), "Every term; the last was on 24/11/2026."),
        (
            agreed(reviewed_on=IN_AUTUMN_1, next_review_on=TODAY),
            "Set at the review of 28/09/2026.",
        ),
        (
            Facts(assessed_on=TODAY, plan_status="draft", plan_version=2, agreed_on=TODAY),
            "Changed since it was agreed; version 2 is not signed.",
        ),
    ],
)
def test_what_is_due_says_why(facts: Facts, why: str) -> None:
    assert due_for(facts, HALF_TERMS, 6, TODAY).why == why
