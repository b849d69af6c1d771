"""The record of a review."""

from __future__ import annotations

import dataclasses

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, printed_all, words
from sqlmodel import Session, select

from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import Agreement, Plan, Target
from ilp_desktop.printing.batch import PrintRequest


@pytest.fixture
def review_id(session: Session) -> int:
    make.school(session)
    learner_id = make.rich_learner(session)
    plan = session.exec(select(Plan)).one()
    return make.review(session, learner_id, plan.id or 0)


def test_the_learner_speaks_first(session: Session, review_id: int) -> None:
    shown = words(printed(session, "review_record", review_id))
    assert shown.index("What the learner says") < shown.index("Progress against each target") < shown.index("Views")


def test_what_was_recorded_is_on_the_paper(session: Session, review_id: int) -> None:
    shown = words(printed(session, "review_record", review_id))
    details = (
        "Review 2, 20 November 2026", "94.5 %", "Anna Kowalczyk (Parent or carer, by telephone or video)",
        "Making soup for the staff.", "Recipe sheets 3 to 6", "Ready for longer recipes.", "Nearly there",
        "She asks for help in good time now.", "Teacher, English", "Food hygiene certificate", "12 Nov 2026",
        "Read a recipe of ten steps and do it.", "All staff use the picture prompts.", "5 February 2027",
        "Steady progress", "Learner, Ola Kowalczyk",
    )  # fmt: skip
    assert [detail for detail in details if detail not in shown] == []


def test_a_new_target_names_the_long_term_target_that_it_leads_to(session: Session, review_id: int) -> None:
    goal = session.exec(select(Target).where(Target.is_long_term)).first()
    assert goal
    shown = words(printed(session, "review_record", review_id))
    new = shown[shown.index("New targets up to the next review") :]
    assert f"A step to: {goal.what_i_will_do}" in new


def test_changed_circumstances_are_off_unless_ticked(session: Session, review_id: int) -> None:
    assert "HOMECHANGE" not in words(printed(session, "review_record", review_id))
    ticked = dataclasses.replace(OPTIONS, ticked=frozenset(Part))
    assert "HOMECHANGE" in words(printed(session, "review_record", review_id, ticked))


def test_a_review_with_nothing_to_say_is_one_page_with_lines_to_sign(session: Session) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    review_id = make.review(session, learner_id, session.exec(select(Plan)).one().id or 0, rich=False)
    pdf = printed(session, "review_record", review_id)
    assert len(pdf.pages) == 1
    assert "Learner, Jo Marsh" in words(pdf)


def test_who_agreed_is_named_with_the_date(session: Session, review_id: int) -> None:
    row = Agreement(review_id=review_id, name="Helen Okafor", role="tutor", agreed_on=make.TODAY, how="seen")
    make.put(session, row)
    shown = words(printed(session, "review_record", review_id))
    assert "Tutor / key worker: seen and agreed" in shown
    assert "24 Nov 2026" in shown


def test_a_review_that_is_gone_is_told_in_a_sentence(session: Session, review_id: int) -> None:
    _, result = printed_all(session, [PrintRequest("review_record", review_id), PrintRequest("review_record", 999)])
    assert result.missing[0].subject_id == 999
    assert "no longer in the file" in result.missing[0].reason
