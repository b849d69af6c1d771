"""The week: which sessions clash, how far it goes, how they stand beside each other, how they move."""

from __future__ import annotations

import dataclasses
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.model import week
from ilp_desktop.model.week import Part, WeekSession

ENGLISH, ART = Part("e", "English"), Part("a", "Art")
BRICKS = Part("b", "Bricklaying", provider="Borchester College", place="Workshop", level="Entry 3")
NUMBERS = iter(range(10_000))


def at(part: Part, weekday: str, starts: str, ends: str, place: str = "") -> WeekSession:
    kept = {"weekday": weekday, "starts_at": starts, "ends_at": ends, "place": place}
    return week.made(part, kept, key=f"s{next(NUMBERS)}", record_id=None)


sessions = st.lists(
    st.builds(
        lambda part, day, starts, length: WeekSession(f"s{next(NUMBERS)}", part, day, starts, starts + length),
        st.sampled_from([ENGLISH, ART, BRICKS]),
        st.integers(0, 6),
        st.integers(0, 1200),
        st.integers(5, 200),
    ),
    max_size=8,
)


def test_two_sessions_that_overlap_on_one_day_clash_and_the_sentence_says_when() -> None:
    (clash,) = week.clashes([at(ENGLISH, "tuesday", "09:30", "10:30"), at(BRICKS, "tuesday", "09:00", "12:00")])
    assert clash.in_words() == "Tuesday 9:30 to 10:30: Bricklaying and English clash."
    (twice,) = week.clashes([at(ART, "friday", "09:00", "10:00"), at(ART, "friday", "09:55", "11:00")])
    assert twice.in_words() == "Friday 9:55 to 10:00: two sessions of Art clash."


def test_back_to_back_another_day_or_no_end_is_no_clash() -> None:
    lesson = at(ENGLISH, "tuesday", "09:30", "10:30")
    for other in (
        at(ART, "tuesday", "10:30", "11:30"),
        at(ART, "tuesday", "08:30", "09:30"),
        at(ART, "wednesday", "09:30", "10:30"),
        at(ART, "tuesday", "09:45", ""),
        at(ART, "", "09:30", "10:30"),
    ):
        assert week.clashes([lesson, other]) == []


def test_each_two_of_three_at_once_are_told() -> None:
    three = [at(part, "monday", "09:00", "11:00") for part in (ENGLISH, ART, BRICKS)]
    assert len(week.clashes(three)) == 3


@given(sessions)
def test_blocks_beside_each_other_never_cover_each_other(several: list[WeekSession]) -> None:
    lanes = week.lanes(several)
    assert lanes.keys() == {each.key for each in several}
    assert all(0 <= lane < beside for lane, beside in lanes.values())
    for clash in week.clashes(several):
        (one, _), (other, _) = lanes[clash.first.key], lanes[clash.second.key]
        assert one != other
        assert lanes[clash.first.key][1] == lanes[clash.second.key][1], "one group has one number of lanes"
    alone = [
        each for each in several if not any(each in (clash.first, clash.second) for clash in week.clashes(several))
    ]
    assert all(lanes[each.key] == (0, 1) for each in alone)


@given(sessions)
def test_clashes_are_all_the_overlaps(several: list[WeekSession]) -> None:
    def overlap(one: WeekSession, other: WeekSession) -> bool:
        minutes = [set(range(each.starts or 0, each.ends or 0)) for each in (one, other)]
        return one.weekday == other.weekday and bool(minutes[0] & minutes[1])

    assert len(week.clashes(several)) == sum(overlap(*pair) for pair in combinations(several, 2))


def test_the_week_is_shown_as_far_as_it_is_used() -> None:
    assert week.span([]) == (8 * 60 + 30, 16 * 60)
    assert week.days_shown([]) == 5
    used = [
        at(ENGLISH, "monday", "07:50", "09:00"),
        at(ART, "saturday", "15:00", "17:10"),
        at(ART, "sunday", "9:00", ""),
    ]
    assert week.span(used) == (7 * 60 + 30, 17 * 60 + 30)
    assert week.days_shown(used) == 6, "a session without an end is not drawn"
    assert week.days_shown([at(ART, "sunday", "9:00", "10:00")]) == 7


def test_time_on_and_off_site() -> None:
    used = [
        at(ENGLISH, "monday", "9:00", "10:15"),
        at(BRICKS, "friday", "9:30", "14:30"),
        at(BRICKS, "monday", "9:00", ""),
    ]
    assert week.time_spent(used) == (75, 300)
    assert [week.duration(each) for each in (0, 1, 60, 75, 330)] == [
        "no time", "1 minute", "1 hour", "1 hour 15 minutes", "5 hours 30 minutes",
    ]  # fmt: skip


def test_a_session_says_everything_in_words() -> None:
    assert at(BRICKS, "friday", "09:30", "14:30").in_words() == (
        "Bricklaying, Friday 9:30 to 14:30, Borchester College, Workshop, off site, Entry 3"
    )
    assert at(ENGLISH, "monday", "9:00", "10:00", "Room 4").in_words() == (
        "English, Monday 9:00 to 10:00, School, Room 4, on site"
    )
    assert at(BRICKS, "monday", "9:00", "10:00", "Yard").where == "Borchester College, Yard"


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (("", "", ""), "No day yet"),
        (("monday", "", ""), "Monday, no time yet"),
        (("monday", "9:15", ""), "Monday from 9:15"),
        (("monday", "", "9:15"), "Monday until 9:15"),
        (("", "9:15", "10:00"), "No day yet 9:15 to 10:00"),
        (("holiday", "noon", "25:00"), "No day yet"),
    ],
)
def test_what_is_not_settled_is_said(kept: tuple[str, str, str], said: str) -> None:
    session = at(ENGLISH, *kept)
    assert session.when == said
    assert not session.is_placed


@given(st.integers(0, 24 * 60 - 1))
def test_times_are_read_back_as_they_are_kept(minute: int) -> None:
    assert week.minutes_of(week.clock(minute)) == minute
    assert week.minutes_of(week.shown(minute)) == minute


@given(sessions.filter(bool), st.integers(-9, 9), st.integers(-2000, 2000))
def test_a_moved_session_stays_in_its_week_and_as_long_as_it_was(
    several: list[WeekSession], days: int, minutes: int
) -> None:
    session = several[0]
    moved = week.moved(session, days, minutes)
    assert moved.minutes == session.minutes
    assert (moved.starts or 0) >= 0
    assert (moved.ends or 0) < 24 * 60
    assert 0 <= (moved.weekday or 0) <= max(4, session.weekday or 0)
    longer = week.resized(session, minutes)
    assert longer.minutes >= week.STEP
    assert (longer.starts, longer.weekday) == (session.starts, session.weekday)
    assert (longer.ends or 0) < 24 * 60


def test_moves_are_exact_where_there_is_room() -> None:
    lesson = at(ENGLISH, "tuesday", "09:30", "10:30")
    assert week.moved(lesson, 1, 5).when == "Wednesday 9:35 to 10:35"
    assert week.moved(lesson, -9, -5).when == "Monday 9:25 to 10:25"
    assert week.resized(lesson, -5).when == "Tuesday 9:30 to 10:25"
    assert [week.snapped(each) for each in (0, 2.4, 2.6, 7.4)] == [0, 0, 5, 5]


def test_the_first_free_hour_is_one_that_clashes_with_nothing() -> None:
    assert week.first_free([]) == (0, 9 * 60)
    full = [at(ENGLISH, "monday", "08:00", "15:30"), at(ART, "tuesday", "09:00", "10:10")]
    assert week.first_free(full) == (1, 10 * 60 + 15)
    assert week.first_free(full, weekday=1) == (1, 10 * 60 + 15)
    assert week.first_free(full, weekday=0) == (0, 9 * 60), "nothing is free: it clashes, and is told"


def test_components_without_a_session_and_the_order_of_the_week() -> None:
    late, early = at(ART, "monday", "11:00", "12:00"), at(ART, "monday", "09:00", "10:00")
    unsettled = at(ART, "monday", "", "")
    assert week.without_time([ENGLISH, ART], [late]) == [ENGLISH]
    assert week.in_order([unsettled, late, early]) == [early, late, unsettled]
    assert week.fields_of(dataclasses.replace(early, place="Hall")) == {
        "weekday": "monday", "starts_at": "09:00", "ends_at": "10:00", "place": "Hall",
    }  # fmt: skip
