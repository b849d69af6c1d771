"""The school's own fields on paper: where they are ticked, as they are read, and on the blanks to fill in by hand."""

from __future__ import annotations

import paper_factory as make
import pytest
from own_making import own
from paper_reading import printed, words
from sqlmodel import Session, select

from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.own_fields import OwnField, Record
from ilp_desktop.model.plan import Plan
from ilp_desktop.printing.plan_content import from_json, to_json
from ilp_desktop.printing.plan_differences import differences
from ilp_desktop.printing.plan_loading import load_plan_content


@pytest.fixture
def ids(session: Session) -> dict[Record, int]:
    """A learner (id 1) with one assessment, plan and review."""
    make.school(session)
    learner_id = make.rich_learner(session)
    assessment = session.exec(select(Assessment.id).where(Assessment.learner_id == learner_id)).one()
    plan = session.exec(select(Plan.id).where(Plan.learner_id == learner_id)).one()
    assert (learner_id, assessment, plan) == (1, 1, 1)
    return {Record.ASSESSMENT: 1, Record.PLAN: 1, Record.REVIEW: make.review(session, learner_id, 1)}


def test_each_stands_on_the_papers_that_are_ticked(session: Session, ids: dict[Record, int]) -> None:
    for record, record_id in ids.items():
        own(session, record, record_id, f"Everywhere {record}", "Zq")
        own(session, record, record_id, f"Nowhere {record}", "Zq", on_paper=False, on_plan=False, on_my_plan=False)
    subjects = {"assessment_summary": 1, "ilp": 1, "my_plan": 1, "review_record": ids[Record.REVIEW]}
    found = {
        (paper, record.value)
        for paper, subject in subjects.items()
        for record in Record
        if f"Everywhere {record}" in (text := words(printed(session, paper, subject)))
        and f"Nowhere {record}" not in text
    }
    assert found == {
        ("assessment_summary", "assessment"), ("ilp", "assessment"), ("my_plan", "assessment"),
        ("ilp", "plan"), ("my_plan", "plan"), ("review_record", "review"),
    }  # fmt: skip


def test_days_and_ticks_are_read_as_elsewhere(session: Session, ids: dict[Record, int]) -> None:
    own(session, Record.PLAN, ids[Record.PLAN], "Applied on", "2026-09-03", kind="day")
    own(session, Record.PLAN, ids[Record.PLAN], "Bus pass", "yes", kind="tick")
    text = words(printed(session, "ilp", 1))
    assert "Also recorded" in text
    assert "Applied on 3 Sep 2026" in text
    assert "Bus pass Yes" in text


def test_a_paper_without_own_fields_has_no_heading_for_them(session: Session, ids: dict[Record, int]) -> None:
    own(session, Record.PLAN, ids[Record.PLAN], "Locker", "")
    assert "Also recorded" not in words(printed(session, "ilp", 1))


def test_what_is_no_longer_asked_is_printed_but_not_on_the_blank(session: Session, ids: dict[Record, int]) -> None:
    own(session, Record.PLAN, ids[Record.PLAN], "Old question", "17", asked=False)
    own(session, Record.PLAN, ids[Record.PLAN], "New question", "", kind="choice", options="By boat\nBy balloon")
    assert "Old question 17" in words(printed(session, "ilp", 1))
    blank = words(printed(session, "blank_plan", 0))
    assert {"New question", "By boat", "By balloon"} == {
        each for each in ("New question", "By boat", "By balloon", "Old question") if each in blank
    }
    assert "New question" not in words(printed(session, "blank_assessment", 0))


def test_an_assessment_that_only_answers_an_own_field_is_not_printed_as_a_blank(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    assessment = make.put(session, Assessment(learner_id=learner_id, assessed_on=make.TODAY))
    empty = printed(session, "assessment_summary", learner_id)
    own(session, Record.ASSESSMENT, assessment.id, "Glasses", "For reading")
    filled = words(printed(session, "assessment_summary", learner_id))
    assert "Glasses For reading" in filled
    assert "Strengths" in words(empty)
    assert "Strengths" not in filled


def test_what_differs_is_told_by_the_label_of_today(session: Session, ids: dict[Record, int]) -> None:
    field = own(session, Record.PLAN, ids[Record.PLAN], "Locker", "17")
    before = from_json(to_json(load_plan_content(session, 1)))
    field.label = "Number of the locker"
    session.flush()
    assert differences(before, load_plan_content(session, 1)) == []
    own(session, Record.PLAN, ids[Record.PLAN], "Bus pass", "yes", kind="tick")
    (told,) = differences(before, load_plan_content(session, 1))
    assert (told.part, told.change, told.before, told.after) == ("Your school's own fields", "Bus pass", "", "Yes")


def test_a_frozen_plan_keeps_its_own_fields_as_they_were(session: Session, ids: dict[Record, int]) -> None:
    own(session, Record.PLAN, ids[Record.PLAN], "Locker", "17", part="medical")
    content = load_plan_content(session, 1)
    frozen = to_json(content)
    session.delete(session.exec(select(OwnField)).one())
    again = from_json(frozen)
    assert again.own == content.own
    assert [part.value for part in again.own[0].parts] == ["medical"]
