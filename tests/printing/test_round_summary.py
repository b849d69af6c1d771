"""The summary of a round, by learner and by adult."""

from __future__ import annotations

import datetime as dt
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, printed_all, words
from sqlmodel import Session, select

from ilp_desktop.model.plan import Plan, Target
from ilp_desktop.model.review import Review
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundLearner, ReviewRoundTarget
from ilp_desktop.printing import round_loading
from ilp_desktop.printing.batch import PrintRequest

KNOWN = {"ms fern": "Ms Fern", "mf": "Ms Fern", "mr oak": "Mr Oak"}


@pytest.fixture
def round_id(session: Session) -> int:
    """Jo Marsh with a finished review of two targets, one with a next step; Sam Reed, not looked at."""
    make.school(session)
    jo, sam = make.plain_learner(session), make.empty_learner(session)
    held = make.put(session, ReviewRound(group_kind="year", group_label="Year 10", held_on=make.TODAY))
    plan = session.exec(select(Plan)).one()
    review = make.put(session, Review(learner_id=jo, plan_id=plan.id or 0, number=3, reviewed_on=make.TODAY))
    entry = make.put(session, ReviewRoundLearner(review_round_id=held.id, learner_id=jo, review_id=review.id))
    first = session.exec(select(Target)).one()
    first.status = "achieved"
    more: dict[str, Any] = {
        "support_strategy": "Tokens on a chain",
        "who": "Helen Okafor; ML",
        "by_when": dt.date(2027, 2, 5),
    }
    other = Target(plan_id=plan.id or 0, area="english", what_i_will_do="Ask for help", position=1, **more)
    make.put(session, other)
    said: dict[str, Any] = {
        "outcome": "achieved",
        "distance": 4,
        "note": "Reads <b>aloud & well",
        "next_step": "Read a chapter",
    }
    make.put(session, ReviewRoundTarget(review_round_learner_id=entry.id, target_id=first.id or 0, **said))
    cell = ReviewRoundTarget(review_round_learner_id=entry.id, target_id=other.id or 0, outcome="working_on_it")
    make.put(session, cell)
    plan_of_sam = make.bare_plan(session, sam)
    target = make.put(session, Target(plan_id=plan_of_sam, area="english", what_i_will_do="Count change"))
    entry = make.put(session, ReviewRoundLearner(review_round_id=held.id, learner_id=sam))
    make.put(session, ReviewRoundTarget(review_round_learner_id=entry.id, target_id=target.id))
    return int(held.id)


def test_by_learner_and_by_adult(session: Session, round_id: int) -> None:
    shown = words(printed(session, "round_summary", round_id))
    details = (
        "Year 10", "Reviews of 24 November 2026", "1 of 2", "1 achieved, 1 working on it", "Jo Marsh", "Review 3",
        "Read one page aloud", "Reads <b>aloud & well", "Next: Read a chapter", "Sam Reed", "Review not finished",
        "Not looked at", "Who does what until when", "Helen Okafor", "Mark Linton", "Tokens on a chain", "5 Feb 2027",
    )  # fmt: skip
    assert [detail for detail in details if detail not in shown] == []
    assert shown.index("Jo Marsh") < shown.index("Sam Reed") < shown.index("Who does what")


def test_what_nobody_is_named_for_comes_last(session: Session, round_id: int) -> None:
    data = round_loading.load(session, round_id, OPTIONS)
    assert [adult.name for adult in data.adults] == ["Helen Okafor", "Mark Linton", round_loading.NO_ADULT]
    assert data.adults[-1].tasks[0].target == "Count change"
    assert data.adults[0].tasks[0].until == dt.date(2027, 2, 5)


@pytest.mark.parametrize(
    ("who", "adults"),
    [
        ("Ms Fern, Mr Oak", ["Ms Fern", "Mr Oak"]),
        ("mf and MR OAK", ["Ms Fern", "Mr Oak"]),
        ("Ms Fern / MF", ["Ms Fern"]),
        ("Ms Pike, careers adviser", ["Ms Pike, careers adviser"]),
        ("Ms Sanderson", ["Ms Sanderson"]),
        (" ", [round_loading.NO_ADULT]),
    ],
)
def test_several_adults_are_told_apart_where_they_are_known(who: str, adults: list[str]) -> None:
    assert round_loading.adults_in(who, KNOWN) == adults


def test_a_round_that_is_gone_is_told_in_a_sentence(session: Session, round_id: int) -> None:
    wanted = [PrintRequest("round_summary", round_id), PrintRequest("round_summary", round_id + 1)]
    _, result = printed_all(session, wanted)
    assert "no longer in the file" in result.missing[0].reason
