"""The story tells all that happened to a learner, the newest first, and nothing of anybody else."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from learner_story import START, agreed_plan, put, review, target
from sqlmodel import Session

from ilp_desktop.model.assessment import Assessment, Need
from ilp_desktop.model.learner import Achievement, Learner, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.plan import Placement, ProgressNote, Qualification
from ilp_desktop.model.review import LogEntry
from ilp_desktop.model.self_assessment import SelfAssessment
from ilp_desktop.model.story import Event, Kind
from ilp_desktop.services import records, story

TODAY = dt.date(2027, 8, 1)


def day(number: int) -> dt.date:
    return START + dt.timedelta(days=number)


@pytest.fixture
def told(school: Session, learner: Learner) -> list[Event]:
    """The story of a learner to whom everything happened, two days apart."""
    one = records.identity(learner)
    learner.leaving_date = dt.date(2027, 7, 20)
    assessed = put(school, Assessment(learner_id=one, assessed_on=day(-2)))
    put(school, Need(learner_id=one, assessment_id=assessed.id, area="english", description="Reads slowly."))
    for kind, on, finished in (("assessment", day(-3), True), ("review", day(39), True), ("review", day(41), False)):
        put(school, SelfAssessment(learner_id=one, kind=kind, answered_on=on, finished=finished))
    plan = agreed_plan(school, one)
    plan_id = records.identity(plan)
    done = target(school, plan, "Read a page", status="achieved", closed_on=day(20), set_on=day(2))
    target(school, plan, "Work with others", is_long_term=True, area="personal_social", set_on=day(2))
    review(school, plan, 1, day(40), what_went_well="I read aloud.")
    entry: dict[str, Any] = {"learner_id": one, "what_i_learned": "To saw"}
    put(school, LogEntry(entry_on=day(10), rating=5, **entry))
    put(school, LogEntry(entry_on=day(11), rating=2, **entry))
    put(school, Achievement(learner_id=one, title="Swam 50 m", achieved_on=day(22), accredited=True))
    put(school, Qualification(plan_id=plan_id, title="Entry 3 English", result="Pass", result_on=day(90)))
    placement: dict[str, Any] = {"plan_id": plan_id, "employer": "Bakery", "kind": "taster"}
    put(school, Placement(starts_on=day(30), ends_on=day(34), reflection="Warm.", **placement))
    put(school, ProgressNote(learner_id=one, target_id=done.id, noted_on=day(12), author="Ms Reed", note="Good."))
    put(school, ProgressNote(learner_id=one, noted_on=day(13), note="At home …", staff_only=True))
    moving = put(
        school,
        MovingOnPlan(
            learner_id=one, destination="College", destination_confirmed=True, starts_on=dt.date(2027, 7, 25),
            follow_up_on=dt.date(2027, 9, 9), follow_up_result="Not yet: it is in the future",
        ),
    )  # fmt: skip
    put(
        school, MovingOnVisit(moving_on_plan_id=records.identity(moving), place="College", visit_on=dt.date(2027, 6, 1))
    )
    return story.load(school, one, TODAY)


def test_it_is_told_from_the_newest_to_the_coming(told: list[Event]) -> None:
    assert [(event.title, event.kind) for event in told] == [
        ("First day at the next place", Kind.MOVING_ON),
        ("Left this school", Kind.SCHOOL),
        ("Visit: College", Kind.MOVING_ON),
        ("Qualification: Entry 3 English", Kind.ACHIEVEMENT),
        ("Review 1", Kind.REVIEW),
        ("Answered the questions before the review", Kind.REVIEW),
        ("Taster ended: Bakery", Kind.PLACEMENT),
        ("Taster began: Bakery", Kind.PLACEMENT),
        ("Swam 50 m", Kind.ACHIEVEMENT),
        ("Target achieved", Kind.TARGET),
        ("Comment", Kind.COMMENT),
        ("Comment by Ms Reed", Kind.COMMENT),
        ("From the log", Kind.LOG),
        ("Long-term target set", Kind.TARGET),
        ("Target set", Kind.TARGET),
        ("Plan agreed, version 1", Kind.PLAN),
        ("Assessment", Kind.ASSESSMENT),
        ("Answered questions about myself", Kind.ASSESSMENT),
        ("Came to this school", Kind.SCHOOL),
    ]


def test_it_speaks_in_the_schools_words_and_the_learners(told: list[Event]) -> None:
    words = {event.title: event.words for event in told}
    assert words["Review 1"] == "“I read aloud.”"
    assert words["Assessment"] == "Needs found: Reads slowly."
    assert words["From the log"] == "“To saw”"
    assert words["Target set"] == "English: Read a page"
    assert words["Comment by Ms Reed"] == "Good.\nAbout the target: Read a page"
    assert words["Plan agreed, version 1"].startswith("Working towards: ")
    assert words["Qualification: Entry 3 English"] == "Result: Pass."


def test_only_the_comment_for_staff_is_marked_so(told: list[Event]) -> None:
    assert [event.words for event in told if event.staff_only] == ["At home …"]


def test_the_kinds_that_occur_stand_in_the_order_of_the_process(told: list[Event]) -> None:
    assert story.kinds(told) == list(Kind)
    assert story.kinds(told[:2]) == [Kind.SCHOOL, Kind.MOVING_ON]


def test_nothing_is_told_of_another_learner(school: Session, told: list[Event]) -> None:
    assert told
    other = put(school, Learner(forename="Ola", surname="Reed"))
    assert story.load(school, records.identity(other), TODAY) == []
