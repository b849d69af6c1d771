"""The one-page profile: always one page, in the learner's own print, and nothing lost without a word."""

from __future__ import annotations

from typing import Any

import paper_factory as make
import pytest
from paper_reading import printed, words
from sqlmodel import Session, select

from ilp_desktop.model.access import Answer, Wish
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import SymbolMode
from ilp_desktop.model.one_page_profile import OnePageProfile
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.printing.wording import wording

KEY = "one_page_profile"
WORDS = wording("learner/en/one_page_profile")["plain"]


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def fill(session: Session, text: str) -> None:
    found = session.exec(select(Assessment)).one()
    for name in ("prior_achievements", "hobbies", "what_helps", "aids"):
        setattr(found, name, text)
    make.put(session, found)


def test_the_three_questions_are_answered_from_the_assessment(session: Session, learner_id: int) -> None:
    shown = words(printed(session, KEY, learner_id))
    places = [shown.index(each) for each in (
        WORDS["like"], "Careful and clean in the kitchen.", "Bronze swimming award.", WORDS["matters"],
        "Baking, swimming", WORDS["support"], "A quiet place, key words in Polish", "Coloured overlay (yellow).",
    )]  # fmt: skip
    assert places == sorted(places)
    assert WORDS["more"] not in shown
    assert WORDS["photo"] in shown


def test_what_was_written_for_the_page_stands_in_place_of_the_assessment(session: Session, learner_id: int) -> None:
    written = OnePageProfile(learner_id=learner_id, people_like="My jokes.", support_me="Give me one thing at a time.")
    make.put(session, written)
    shown = words(printed(session, KEY, learner_id))
    assert "My jokes." in shown
    assert "Give me one thing at a time." in shown
    assert WORDS["matters_blank"] in shown, "what is not answered has lines to write on"
    assert "Baking, swimming" not in shown


def test_what_was_written_is_kept_from_those_who_may_not_see_what_it_tells(session: Session, learner_id: int) -> None:
    make.put(session, OnePageProfile(learner_id=learner_id, matters_to_me="My dog.", support_me="Pictures."))
    values: dict[str, Any] = {"part": Part.INTERESTS, "audience": Audience.TEACHERS, "answer": Answer.MAY_NOT}
    make.put(session, Wish(learner_id=learner_id, said_on=make.TODAY, **values))
    shown = words(printed(session, KEY, learner_id))
    assert "My dog." not in shown
    assert "Pictures." in shown


@pytest.mark.parametrize("size", [12, 14, 24])
@pytest.mark.parametrize("length", [0, 200, 600, 10_000])
def test_it_is_one_page_whatever_is_typed(session: Session, learner_id: int, size: int, length: int) -> None:
    make.profile(session, learner_id, font="opendyslexic", size=size, line_spacing=1.5)
    fill(session, ("Ola bakes bread. " * (length // 17 + 1))[:length])
    pdf = printed(session, KEY, learner_id)
    assert len(pdf.pages) == 1
    assert (WORDS["more"] in words(pdf)) == (length > 200), "what is left out is said, and only then"


@pytest.mark.parametrize("text", ["x" * 10_000, "👩‍👩‍👧 " * 2_500, "line\n" * 2_000])
def test_a_text_that_can_not_be_cut_well_stays_on_the_page(session: Session, learner_id: int, text: str) -> None:
    fill(session, text)
    pdf = printed(session, KEY, learner_id)
    assert len(pdf.pages) == 1
    assert WORDS["more"] in words(pdf)


def test_type_gets_smaller_before_a_word_is_left_out(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, font="andika", size=18, line_spacing=1.5)
    fill(session, "Ola bakes bread with her aunt on Sundays. " * 5)
    pdf = printed(session, KEY, learner_id)
    assert len(pdf.pages) == 1
    assert words(pdf).count("on Sundays.") == 20
    assert WORDS["more"] not in words(pdf)


def test_without_an_assessment_there_are_lines_to_write_on_and_no_frame_without_symbols(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    make.profile(session, learner_id, symbols=SymbolMode.OFF)
    shown = words(printed(session, KEY, learner_id))
    assert all(WORDS[f"{each}_blank"] in shown for each in ("like", "matters", "support"))
    assert WORDS["photo"] not in shown


def test_what_the_learner_keeps_from_teachers_is_not_on_it(session: Session, learner_id: int) -> None:
    values: dict[str, Any] = {"part": Part.INTERESTS, "audience": Audience.TEACHERS, "answer": Answer.MAY_NOT}
    make.put(session, Wish(learner_id=learner_id, said_on=make.TODAY, **values))
    shown = words(printed(session, KEY, learner_id))
    assert "Baking" not in shown
    assert WORDS["matters_blank"] in shown
