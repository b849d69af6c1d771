"""Certificates, for one achievement, and for all of a time."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session

from ilp_desktop.model.learner import Achievement
from ilp_desktop.model.school import AcademicYear, HalfTerm
from ilp_desktop.printing.available import held
from ilp_desktop.printing.batch import PrintRequest, render
from ilp_desktop.printing.registry import PAPERS


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def achieved(session: Session, learner_id: int, title: str = "Food hygiene, level 1", **values: Any) -> int:
    row = Achievement(learner_id=learner_id, title=title, **{"achieved_on": dt.date(2026, 11, 12), **values})
    return int(make.put(session, row).id)


def test_it_says_who_for_what_when_and_who_signs(session: Session, learner_id: int) -> None:
    pdf = printed(session, "certificate", achieved(session, learner_id, description="At the first try."))
    shown = words(pdf)
    for detail in (
        "Certificate of achievement", "Aleksandra Kowalczyk", "Food hygiene, level 1", "At the first try.",
        "Achieved on 12 November 2026", "Ruth Adeyemi, for the school", "Stubbinwood School",
    ):  # fmt: skip
        assert detail in shown
    [page] = pdf.pages
    assert page.mediabox.width > page.mediabox.height


def test_a_long_name_stands_whole_on_it(session: Session) -> None:
    make.school(session)
    forename, surname = "Maximiliana Esperanza Wilhelmina", "von Habsburg-Featherstonehaugh-Cholmondeley"
    learner_id = make.empty_learner(session, forename=forename, surname=surname)
    pdf = printed(session, "certificate", achieved(session, learner_id))
    assert len(pdf.pages) == 1
    assert f"{forename} {surname}" in words(pdf)


def test_whatever_is_typed_is_whole(session: Session, learner_id: int) -> None:
    typed = " ".join(f"w{number}" for number in range(1700))
    pdf = printed(session, "certificate", achieved(session, learner_id, description=typed))
    assert len(pdf.pages) > 1
    assert set(typed.split()) - set(words(pdf).split()) == set()


def test_an_achievement_that_is_gone_is_told(session: Session) -> None:
    make.school(session)
    made = render([PrintRequest("certificate", 99)], reader_of(session), OPTIONS, io.BytesIO())
    assert made.pages == 0
    assert "no longer in the file" in made.missing[0].reason


def test_the_newest_achievement_is_printed_from_the_papers(session: Session, learner_id: int) -> None:
    paper = PAPERS["certificate"]
    before = held(session, [learner_id])[learner_id]
    assert before.request(paper, learner_id) is None
    assert before.lacks(paper).startswith("There is no achievement yet")
    newest = achieved(session, learner_id)
    achieved(session, learner_id, "Older", achieved_on=dt.date(2026, 10, 1))
    achieved(session, make.empty_learner(session), "Somebody else's", achieved_on=dt.date(2026, 11, 20))
    assert held(session, [learner_id])[learner_id].request(paper, learner_id) == PrintRequest("certificate", newest)


def half_terms(session: Session) -> None:
    """1 September to 16 October, and from 2 November on."""
    year = make.put(session, AcademicYear(name="2026/27", starts_on=dt.date(2026, 9, 1), ends_on=dt.date(2027, 8, 31)))
    for number, (first, last) in enumerate((((9, 1), (10, 16)), ((11, 2), (12, 18))), start=1):
        days: dict[str, Any] = {"starts_on": dt.date(2026, *first), "ends_on": dt.date(2026, *last)}
        make.put(session, HalfTerm(academic_year_id=year.id, number=number, name=f"Autumn {number}", **days))


def test_all_of_a_half_term_stands_on_one_certificate_the_earliest_first(session: Session, learner_id: int) -> None:
    half_terms(session)
    for title, day in (("Won the race", 12), ("Cooked for six", 5)):
        achieved(session, learner_id, title, achieved_on=dt.date(2026, 11, day), description="Well done.")
    achieved(session, learner_id, "Swam a mile", achieved_on=dt.date(2026, 10, 20))
    pdf = printed(session, "certificate_half_term", learner_id)
    shown = words(pdf)
    assert len(pdf.pages) == 1
    assert shown.index("Cooked for six") < shown.index("Won the race")
    assert "for these achievements" in shown
    assert "2 to 24 November 2026" in shown
    assert "Swam a mile" not in shown


def test_a_half_term_in_which_nothing_was_achieved_yet_gives_way_to_the_last_with_its_holiday(
    session: Session, learner_id: int
) -> None:
    half_terms(session)
    achieved(session, learner_id, "Swam a mile", achieved_on=dt.date(2026, 10, 20))
    shown = words(printed(session, "certificate_half_term", learner_id))
    assert "Swam a mile" in shown
    assert "1 September to 1 November 2026" in shown


def test_a_year_holds_all_of_it_without_descriptions_where_they_take_too_much_room(
    session: Session, learner_id: int
) -> None:
    half_terms(session)
    for number in range(8):
        achieved(session, learner_id, f"Badge {number}", description="It took a long time and much patience. " * 4)
    pdf = printed(session, "certificate_year", learner_id)
    assert len(pdf.pages) == 1
    assert [number for number in range(8) if f"Badge {number}" not in words(pdf)] == []
    assert "patience" not in words(pdf)


def test_where_nothing_was_achieved_it_is_told(session: Session, learner_id: int) -> None:
    half_terms(session)
    achieved(session, learner_id, "Long ago", achieved_on=dt.date(2025, 3, 1))
    request = PrintRequest("certificate_half_term", learner_id)
    result = render([request], reader_of(session), OPTIONS, io.BytesIO())
    assert "No achievement of" in result.missing[0].reason
