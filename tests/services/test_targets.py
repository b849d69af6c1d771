"""A target can be achieved, changed or stopped on any day, and the day says why."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import START, agreed_plan, outcome, review, target
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Achievement, Learner
from ilp_desktop.model.plan import Plan, PlanStatus, ProgressNote, TargetProgressFields
from ilp_desktop.services import records, reviews, targets

ON = dt.date(2026, 10, 9)


@pytest.fixture
def plan(school: Session, learner: Learner) -> Plan:
    return agreed_plan(school, records.identity(learner))


def progress(status: str = "achieved", on: dt.date = ON, note: str = "", *, kept: bool = False) -> TargetProgressFields:
    return TargetProgressFields(status=status, noted_on=on, author="Ms Reed", note=note, is_achievement=kept)


def test_early_achievement_closes_the_target_on_that_day_with_a_comment(school: Session, plan: Plan) -> None:
    aim = target(school, plan)
    comment = targets.note_progress(school, records.identity(aim), progress(note="Read ten pages aloud."))
    assert (aim.status, aim.closed_on) == ("achieved", ON)
    assert (comment.note, comment.author, comment.noted_on) == ("Achieved. Read ten pages aloud.", "Ms Reed", ON)
    assert (comment.target_id, comment.learner_id) == (aim.id, plan.learner_id)
    assert school.exec(select(Achievement)).all() == []


@pytest.mark.parametrize("status", ["changed", "stopped"])
def test_a_target_that_is_changed_or_stopped_is_closed_too(school: Session, plan: Plan, status: str) -> None:
    aim = target(school, plan)
    targets.note_progress(school, records.identity(aim), progress(status))
    assert (aim.status, aim.closed_on) == (status, ON)


def test_a_target_that_goes_on_again_is_open_again(school: Session, plan: Plan) -> None:
    aim = target(school, plan, status="stopped", closed_on=START)
    targets.note_progress(school, records.identity(aim), progress("working_on_it"))
    assert (aim.status, aim.closed_on) == ("working_on_it", None)


def test_it_is_kept_as_an_achievement_where_that_is_ticked(school: Session, plan: Plan) -> None:
    aim = target(school, plan, "R" * 300)
    targets.note_progress(school, records.identity(aim), progress(note="Aloud.", kept=True))
    kept = school.exec(select(Achievement)).one()
    assert (kept.title, kept.description, kept.achieved_on) == ("R" * 199 + "…", "Aloud.", ON)
    assert kept.learner_id == plan.learner_id


def test_what_was_not_achieved_is_no_achievement_and_nothing_is_changed(school: Session, plan: Plan) -> None:
    aim = target(school, plan)
    with pytest.raises(UserError, match="Only a target that was achieved"):
        targets.note_progress(school, records.identity(aim), progress("stopped", kept=True))
    assert (aim.status, school.exec(select(ProgressNote)).all()) == ("not_started", [])


def test_nothing_is_noted_before_the_target_was_set(school: Session, plan: Plan) -> None:
    aim = target(school, plan)
    with pytest.raises(UserError, match="28/09/2026"):
        targets.note_progress(school, records.identity(aim), progress(on=START - dt.timedelta(days=1)))


def test_a_closed_plan_is_left_alone(school: Session, plan: Plan) -> None:
    aim = target(school, plan)
    plan.status = PlanStatus.CLOSED.value
    with pytest.raises(UserError, match="closed"):
        targets.note_progress(school, records.identity(aim), progress())


def test_the_next_review_no_longer_asks_for_a_target_that_was_achieved_early(school: Session, plan: Plan) -> None:
    from ilp_desktop.services import plans  # noqa: PLC0415

    done, left = target(school, plan, "Done"), target(school, plan, "Left")
    targets.note_progress(school, records.identity(done), progress())
    assert plans.open_short_term_targets(school, records.identity(plan)) == [left]


def test_distances_run_over_the_reviews_in_their_order(school: Session, plan: Plan) -> None:
    first, second = target(school, plan, "One"), target(school, plan, "Two")
    held = [review(school, plan, number, START + dt.timedelta(days=40 * number)) for number in (1, 2, 3)]
    for each, distance in zip(held, (0, None, 3), strict=True):
        outcome(school, each, first, distance)
    found = targets.distances(school, records.identity(plan))
    assert [(step.review, step.distance) for step in found[records.identity(first)]] == [(1, 0), (3, 3)]
    assert second.id not in found
    assert reviews.last_distance(school, records.identity(first)) == 3
