"""The learner's week on paper."""

from __future__ import annotations

from typing import Any, NamedTuple

import paper_factory as make
import pytest
from paper_reading import printed, words
from sqlmodel import Session

from ilp_desktop.model.plan import ProgrammeComponent, ProgrammeSession


class Slot(NamedTuple):
    title: str
    day: str = ""
    starts: str = ""
    ends: str = ""
    provider_id: int | None = None
    place: str = ""


@pytest.fixture
def learner_id(session: Session) -> int:
    """A learner with a plan and an empty week."""
    make.school(session)
    learner_id = make.empty_learner(session)
    make.bare_plan(session, learner_id)
    return learner_id


def add(session: Session, *slots: Slot) -> None:
    for each in slots:
        part = ProgrammeComponent(
            plan_id=1,
            strand="other",
            title=each.title,
            provider_id=each.provider_id,
            place=each.place,
            teacher="Mr Dray",
        )
        row: dict[str, Any] = {"weekday": each.day, "starts_at": each.starts, "ends_at": each.ends}
        part_id = make.put(session, part).id
        if each.day:
            make.put(session, ProgrammeSession(programme_component_id=part_id, **row))


def places(pdf: Any, *wanted: str) -> dict[str, tuple[float, float]]:
    """Where each of these words begins on the first page, in points from the left lower corner."""
    found: dict[str, tuple[float, float]] = {}

    def note(text: str, _cm: Any, matrix: Any, _font: Any, _size: Any) -> None:
        for each in wanted:
            if text.strip() == each:
                found[each] = (matrix[4] + _cm[4], matrix[5] + _cm[5])

    pdf.pages[0].extract_text(visitor_text=note)
    return found


WEEK = (
    Slot("Maths", "monday", "09:00", "10:00", place="Room 1"),
    Slot("Art", "tuesday", "13:00", "14:30"),
    Slot("Music", "monday", "11:00", "12:00"),
)


def test_days_stand_side_by_side_and_later_is_lower(session: Session, learner_id: int) -> None:
    add(session, *WEEK)
    pdf = printed(session, "my_week", learner_id)
    assert len(pdf.pages) == 1
    at = places(pdf, "Maths", "Art", "Music", "Monday", "Tuesday")
    assert at["Maths"][0] < at["Art"][0]
    assert at["Maths"][0] == pytest.approx(at["Music"][0])
    assert at["Maths"][1] > at["Music"][1] > at["Art"][1]
    two_hours, two_more = at["Maths"][1] - at["Music"][1], at["Music"][1] - at["Art"][1]
    assert two_hours == pytest.approx(two_more, rel=0.05), "an hour is as high in the morning as after noon"


def test_a_session_says_time_place_and_teacher(session: Session, learner_id: int) -> None:
    add(session, *WEEK)
    shown = words(printed(session, "my_week", learner_id))
    for detail in ("9:00 – 10:00", "Room 1", "With Mr Dray", "At school", "13:00 – 14:30"):
        assert detail in shown


def test_sessions_at_one_time_stand_beside_each_other(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, size=12)
    add(session, Slot("Art", "monday", "09:00", "11:00"), Slot("Gym", "monday", "10:00", "12:00"))
    at = places(printed(session, "my_week", learner_id), "Art", "Gym")
    assert at["Gym"][0] > at["Art"][0] + 20
    assert at["Gym"][1] < at["Art"][1]


def test_the_week_lies_on_its_side_where_that_holds_every_word(session: Session, learner_id: int) -> None:
    add(session, *WEEK, Slot("Horticulture", "friday", "09:00", "10:00"))
    [page] = printed(session, "my_week", learner_id).pages
    assert page.mediabox.width > page.mediabox.height


def test_a_full_day_stands_upright(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, size=12)
    add(session, *(Slot("Art", "monday", f"{hour:02}:00", f"{hour:02}:55") for hour in range(9, 15)))
    [page] = printed(session, "my_week", learner_id).pages
    assert page.mediabox.width < page.mediabox.height


def test_a_very_full_week_stays_a_timetable_without_its_teachers(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, size=12)
    days = ("monday", "tuesday", "wednesday", "thursday", "friday")
    add(session, *(Slot("Art", day, f"{hour:02}:00", f"{hour:02}:55") for day in days for hour in range(9, 18)))
    pdf = printed(session, "my_week", learner_id)
    assert len(pdf.pages) == 1
    assert words(pdf).count("9:00 – 9:55") == len(days)
    assert "Mr Dray" not in words(pdf)


def test_off_site_is_said_in_words(session: Session, learner_id: int) -> None:
    add(session, Slot("Cooking", "friday", "09:00", "15:00", provider_id=1))
    shown = words(printed(session, "my_week", learner_id))
    assert "Out of school" in shown
    assert "North Nottinghamshire College" in shown


@pytest.mark.parametrize("size", [12, 24])
def test_what_has_no_time_stands_under_its_day_and_no_day_apart(session: Session, learner_id: int, size: int) -> None:
    make.profile(session, learner_id, size=size)
    add(session, *WEEK, Slot("Choir", "tuesday"), Slot("Chess", "tuesday", "15:00"), Slot("Library"))
    shown = words(printed(session, "my_week", learner_id))
    assert "Choir Time not set yet" in shown or "Time not set yet Choir" in shown
    assert "From 15:00" in shown
    assert shown.index("On another day") < shown.index("Library")
    assert shown.index("Tuesday") < shown.index("Choir") < shown.index("On another day")


def test_a_day_with_nothing_says_so(session: Session, learner_id: int) -> None:
    add(session, *WEEK)
    assert words(printed(session, "my_week", learner_id)).count("Nothing planned") == 3


def test_the_weekend_is_shown_where_it_is_used(session: Session, learner_id: int) -> None:
    add(session, *WEEK)
    assert "Saturday" not in words(printed(session, "my_week", learner_id))
    add(session, Slot("Football", "saturday", "10:00", "11:00"))
    shown = words(printed(session, "my_week", learner_id))
    assert "Saturday" in shown
    assert "Sunday" not in shown


def test_large_letters_get_a_card_a_day(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, font="opendyslexic", size=24)
    add(session, *WEEK)
    pdf = printed(session, "my_week", learner_id)
    shown = words(pdf)
    assert "9:00 to 10:00" in shown
    order = ["Monday", "Maths", "Music", "Tuesday", "Art", "Wednesday", "Thursday", "Friday"]
    assert sorted(order, key=shown.index) == order


def test_a_word_too_long_for_a_day_is_never_broken_in_a_timetable(session: Session, learner_id: int) -> None:
    long = "Landschaftsgartenbaugrundlagenunterricht"
    add(session, *WEEK, Slot(long, "friday", "09:00", "10:00"))
    assert long in words(printed(session, "my_week", learner_id))


def test_a_crowded_day_loses_nothing(session: Session, learner_id: int) -> None:
    slots = [
        Slot(f"Lesson{number}", "monday", f"{9 + number // 4:02}:{number % 4 * 15:02}", "15:45") for number in range(24)
    ]
    add(session, *slots)
    shown = words(printed(session, "my_week", learner_id))
    assert [each.title for each in slots if each.title not in shown] == []


def test_an_empty_week_can_be_written_by_hand(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "my_week", learner_id))
    for word in ("You can write it here.", "Monday", "Friday", "9:00", "15:00"):
        assert word in shown
    assert "Nothing planned" not in shown
