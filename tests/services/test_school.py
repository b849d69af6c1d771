"""The school sets itself up with lists and a calendar, and makes both its own."""

from __future__ import annotations

import datetime as dt
import hashlib
from itertools import pairwise

import pytest
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model import calendar
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.school import (
    ATTACHMENT_LIMIT,
    AcademicYear,
    Attachment,
    AttachmentContent,
    HalfTerm,
    HalfTermFields,
    Provider,
    ProviderFields,
    Staff,
    StaffFields,
)
from ilp_desktop.services import pick_lists, records
from ilp_desktop.services import school as schools


def change(session: Session, half_term: HalfTerm, **dates: dt.date | int) -> HalfTerm:
    fields = HalfTermFields(**{**half_term.model_dump(), **dates})
    return schools.change_half_term(session, records.identity(half_term), fields)


def test_a_new_school_has_settings_lists_and_this_years_calendar(school: Session) -> None:
    settings = schools.settings(school)
    assert (settings.school_name, settings.assessment_weeks, settings.active_targets) == ("Hillside", 6, 5)
    assert pick_lists.all_lists(school)["skill_area"]
    assert [each.name for each in schools.half_terms(school)] == [
        "Autumn 1",
        "Autumn 2",
        "Spring 1",
        "Spring 2",
        "Summer 1",
        "Summer 2",
    ]


def test_a_file_that_is_not_set_up_says_so(session: Session) -> None:
    with pytest.raises(UserError):
        schools.settings(session)


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (dt.date(2026, 8, 31), "2025/26"),
        (dt.date(2026, 9, 1), "2026/27"),
        (dt.date(2028, 2, 29), "2027/28"),
        (dt.date(1999, 12, 31), "1999/00"),
    ],
)
def test_a_school_year_runs_from_september(session: Session, on: dt.date, name: str) -> None:
    year = schools.add_year(session, on)
    assert year.name == name
    assert year.starts_on <= on <= year.ends_on
    assert (year.starts_on.month, year.ends_on.month) == (9, 8)
    for half_term in schools.half_terms(session):
        assert year.starts_on <= half_term.starts_on <= half_term.ends_on <= year.ends_on


def test_half_terms_follow_each_other_over_the_years(school: Session) -> None:
    schools.add_year(school, dt.date(2027, 9, 1))
    schools.add_year(school, dt.date(2025, 9, 1))
    found = schools.half_terms(school)
    assert len(found) == 18
    assert all(earlier.ends_on < later.starts_on for earlier, later in pairwise(found))


def test_a_year_is_added_once_whatever_the_school_calls_it(school: Session) -> None:
    year = schools.add_year(school, dt.date(2026, 10, 1))
    year.name = "This year"
    assert schools.add_year(school, dt.date(2027, 3, 1)) is year
    year.name, year.ends_on = "2026/27", dt.date(2027, 7, 21)
    assert schools.add_year(school, dt.date(2027, 8, 1)) is year
    assert len(school.exec(select(AcademicYear)).all()) == 1


def test_a_school_year_ends_as_the_school_set_it(school: Session) -> None:
    assert calendar.year_ends_on(school, dt.date(2026, 12, 1)) == dt.date(2027, 8, 31)
    schools.add_year(school, dt.date(2026, 12, 1)).ends_on = dt.date(2027, 7, 21)
    assert calendar.year_ends_on(school, dt.date(2026, 12, 1)) == dt.date(2027, 7, 21)


@pytest.mark.parametrize(
    ("on", "ends_on"), [((2030, 8, 31), (2030, 8, 31)), ((2030, 9, 1), (2031, 8, 31)), ((2031, 1, 1), (2031, 8, 31))]
)
def test_a_year_without_calendar_ends_in_august(
    school: Session, on: tuple[int, int, int], ends_on: tuple[int, int, int]
) -> None:
    assert calendar.year_ends_on(school, dt.date(*on)) == dt.date(*ends_on)


# Half-terms


def test_a_half_term_takes_the_schools_own_dates(school: Session) -> None:
    first = schools.half_terms(school)[0]
    changed = change(school, first, starts_on=dt.date(2026, 9, 3), ends_on=dt.date(2026, 10, 16))
    assert (changed.starts_on, changed.ends_on) == (dt.date(2026, 9, 3), dt.date(2026, 10, 16))


def test_half_terms_may_touch_but_not_overlap(school: Session) -> None:
    first, second, *_ = schools.half_terms(school)
    change(school, first, ends_on=second.starts_on - dt.timedelta(days=1))
    with pytest.raises(UserError, match=r"overlap Autumn 2 \(02/11/2026 to 18/12/2026\)"):
        change(school, first, ends_on=second.starts_on)
    with pytest.raises(UserError, match="overlap Autumn 2"):
        change(school, first, starts_on=dt.date(2026, 11, 10), ends_on=dt.date(2026, 11, 12))


def test_a_half_term_does_not_reach_into_another_year(school: Session) -> None:
    schools.add_year(school, dt.date(2027, 9, 1))
    last = schools.half_terms(school)[5]
    with pytest.raises(UserError, match="overlap Autumn 1"):
        change(school, last, ends_on=dt.date(2027, 9, 2))


def test_each_half_term_of_a_year_has_its_own_number(school: Session) -> None:
    schools.add_year(school, dt.date(2027, 9, 1))
    first = schools.half_terms(school)[0]
    with pytest.raises(UserError, match="Autumn 2 has this number"):
        change(school, first, number=2)
    assert change(school, first, number=1).number == 1


# Staff and providers


def test_those_who_left_are_listed_only_when_asked_for(school: Session) -> None:
    for name, active in (("Ms Okafor", True), ("Mr Evans", False)):
        records.add(school, Staff, StaffFields(name=name, active=active))
        records.add(school, Provider, ProviderFields(name=name, active=active))
    assert [each.name for each in schools.staff(school)] == ["Ms Okafor"]
    assert [each.name for each in schools.staff(school, all_of_them=True)] == ["Mr Evans", "Ms Okafor"]
    assert [each.name for each in schools.providers(school)] == ["Ms Okafor"]
    assert [each.name for each in schools.providers(school, all_of_them=True)] == ["Mr Evans", "Ms Okafor"]


# Attachments and the logo


def test_a_file_is_kept_whole_with_its_fingerprint(school: Session, learner: Learner) -> None:
    kept = schools.attach(school, "report.pdf", b"\x00report\xff", "application/pdf", learner_id=learner.id)
    content = school.get_one(AttachmentContent, kept.id)
    assert content.content == b"\x00report\xff"
    assert (kept.size, kept.learner_id, kept.sha256) == (8, learner.id, hashlib.sha256(b"\x00report\xff").hexdigest())


def test_a_file_above_20_megabytes_is_refused(school: Session) -> None:
    with pytest.raises(UserError, match="larger than 20 MB"):
        schools.attach(school, "film.mp4", bytes(ATTACHMENT_LIMIT + 1), "video/mp4")
    assert school.exec(select(Attachment)).all() == []


def test_a_file_of_just_20_megabytes_is_taken(school: Session) -> None:
    assert schools.attach(school, "film.mp4", bytes(ATTACHMENT_LIMIT), "video/mp4").size == ATTACHMENT_LIMIT


def test_a_new_logo_takes_the_place_of_the_one_before(school: Session) -> None:
    assert schools.logo(school) is None
    schools.set_logo(school, "old.png", b"old", "image/png")
    assert schools.logo(school) == b"old"
    changed = schools.set_logo(school, "new.png", b"new", "image/png")
    assert schools.logo(school) == b"new"
    assert [each.id for each in school.exec(select(Attachment))] == [changed.logo_id]
    assert len(school.exec(select(AttachmentContent)).all()) == 1


def test_a_logo_that_is_too_large_leaves_the_one_before(school: Session) -> None:
    schools.set_logo(school, "old.png", b"old", "image/png")
    with pytest.raises(UserError):
        schools.set_logo(school, "new.png", bytes(ATTACHMENT_LIMIT + 1), "image/png")
    assert schools.logo(school) == b"old"


def test_a_school_whose_logo_was_deleted_has_none(school: Session) -> None:
    logo_id = schools.set_logo(school, "old.png", b"old", "image/png").logo_id
    assert logo_id
    records.delete(school, Attachment, logo_id)
    assert schools.logo(school) is None
