"""The guide that a learner gets at induction."""

from __future__ import annotations

import paper_factory as make
import pytest
from paper_reading import printed, words
from sqlmodel import Session, select

from ilp_desktop.model.school import School
from ilp_desktop.printing.wording import learner_words

GUIDE = learner_words("learner_guide", "en", plain=True)


@pytest.fixture(autouse=True)
def _school(session: Session) -> None:
    make.school(session)


def often(cadence: str) -> str:
    return str(GUIDE["when"]["often"][cadence])


def test_it_is_the_learners_own_with_the_tutor_by_name(session: Session) -> None:
    shown = words(printed(session, "learner_guide", make.rich_learner(session)))
    assert "Ola Kowalczyk" in shown
    assert f"{GUIDE['who']['tutor']} Helen Okafor" in shown
    assert GUIDE["belongs"] not in shown


def test_every_question_of_an_induction_is_answered_in_order(session: Session) -> None:
    shown = words(printed(session, "learner_guide", make.empty_learner(session)))
    order = ("what", "me", "goal", "steps", "when", "who", "log", "review", "see", "change", "disagree", "meaning")
    places = [shown.index(str(GUIDE[topic]["heading"])) for topic in order]
    assert places == sorted(places)
    for word, meaning in GUIDE["meaning"]["words"]:
        assert f"{word} {meaning}" in shown


def test_it_says_how_often_this_learner_is_reviewed(session: Session) -> None:
    learner_id = make.empty_learner(session, review_cadence="four_weekly")
    shown = words(printed(session, "learner_guide", learner_id))
    assert often("four_weekly") in shown
    assert often("half_termly") not in shown


def test_it_says_in_how_many_weeks_this_school_gets_to_know_a_learner(session: Session) -> None:
    school = session.exec(select(School)).one()
    school.assessment_weeks = 4
    session.add(school)
    assert GUIDE["when"]["stages"][0][0].format(weeks=4) in words(printed(session, "learner_guide_class", 0))


def test_a_class_set_has_a_line_for_the_name_and_needs_no_learner(session: Session) -> None:
    pdf = printed(session, "learner_guide_class", 0)
    shown = words(pdf)
    assert GUIDE["belongs"] in shown
    assert often("half_termly") in shown
    assert len(pdf.pages) <= 4


@pytest.mark.parametrize(("font", "size"), [("plain", 12), ("opendyslexic", 20), ("andika", 24)])
def test_every_profile_prints_every_part(session: Session, font: str, size: int) -> None:
    learner_id = make.empty_learner(session)
    make.profile(session, learner_id, font=font, size=size, symbols="off")
    shown = words(printed(session, "learner_guide", learner_id))
    assert GUIDE["mine"]["prompt"] in shown
    assert GUIDE["review"]["think"][-1] in shown
