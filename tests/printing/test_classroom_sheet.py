"""The classroom sheet: a whole group on a page or two, each learner in a few lines."""

from __future__ import annotations

from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session, select

from ilp_desktop.model.access import Answer, Wish
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.plan import Target
from ilp_desktop.printing.batch import PrintRequest, render_bytes

KEY = "classroom_sheet"


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def sheet(session: Session, *learner_ids: int) -> Any:
    return printed(session, KEY, 0, learner_ids=learner_ids)


def test_a_row_says_what_a_teacher_needs_in_class(session: Session, learner_id: int) -> None:
    pdf = sheet(session, learner_id)
    shown = words(pdf)
    for each in (
        "Ola Kowalczyk", "Moderate learning difficulty", "Reading: decodes short words", "A quiet place, key words in Polish",
        "Hard: Noise", "Pre-teach key words", "Coloured overlay (yellow).", "Needs instructions one at a time.",
    ):  # fmt: skip
        assert each in shown
    page = pdf.pages[0].mediabox
    assert page.width > page.height
    assert "MEDICALSECRET" not in shown


def test_the_two_most_pressing_needs_stand_there(session: Session, learner_id: int) -> None:
    assert "Independence:" not in words(sheet(session, learner_id))
    for need in session.exec(select(Need)):
        need.priority = "high" if need.description.startswith("Independence") else "low"
    shown = words(sheet(session, learner_id))
    assert shown.index("Independence:") < shown.index("Reading: decodes")
    assert "Measures and money" not in shown


def test_a_target_of_each_area_stands_there(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    plan_id = make.bare_plan(session, learner_id)
    for area in ("english", "english", "english", "ict", "leisure"):
        number = len(session.exec(select(Target)).all()) + 1
        make.put(session, Target(plan_id=plan_id, area=area, what_i_will_do=f"Do number {number}."))
    make.put(session, Target(plan_id=plan_id, area="vocational", what_i_will_do="Done.", status="achieved"))
    shown = words(sheet(session, learner_id))
    assert [number for number in range(1, 6) if f"Do number {number}." in shown] == [1, 4, 5]
    assert "Done." not in shown


def test_a_group_of_twelve_takes_two_pages_in_the_order_chosen(session: Session) -> None:
    make.school(session)
    ids = [make.rich_learner(session, number) for number in range(1, 13)]
    pdf = sheet(session, *reversed(ids))
    shown = words(pdf)
    assert shown.index("Kowalczyk12") < shown.index("Kowalczyk11") < shown.index("Kowalczyk1 ")
    assert len(pdf.pages) <= 2
    assert all("How to help" in page.extract_text() for page in pdf.pages), "the heading stands on each page"


def test_the_group_is_called_by_what_its_learners_have_in_common(session: Session, learner_id: int) -> None:
    assert "Form 10B" in words(sheet(session, learner_id))
    other = int(
        make.put(session, Learner(forename="Kit", surname="Moss", year_group=10, form_group="10C", tutor_id=1)).id
    )
    assert "Tutor group of Helen Okafor" in words(sheet(session, learner_id, other))
    third = make.empty_learner(session, year_group=10)
    assert "Year 10" in words(sheet(session, learner_id, third))
    assert "Learners of this group" in words(sheet(session, learner_id, make.empty_learner(session)))


def test_what_one_learner_keeps_back_is_left_out_of_that_row_only(session: Session, learner_id: int) -> None:
    other = make.rich_learner(session, 2)
    values: dict[str, Any] = {"part": Part.SHORT_TERM, "audience": Audience.TEACHERS, "answer": Answer.MAY_NOT}
    make.put(session, Wish(learner_id=learner_id, said_on=make.TODAY, **values))
    shown = words(sheet(session, learner_id, other))
    assert shown.count("Pre-teach key words") == 1


def test_without_learners_it_is_refused_and_an_empty_one_has_lines(session: Session) -> None:
    make.school(session)
    _, result = render_bytes([PrintRequest(KEY, 0)], reader_of(session), OPTIONS)
    assert "There is no learner in this group." in result.missing[0].reason
    assert len(sheet(session, make.empty_learner(session)).pages) == 1
