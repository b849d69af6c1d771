"""Reviews are numbered in sequence, give each target its outcome, and use up the log."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan, Target
from ilp_desktop.model.review import LogEntry, Review, TargetOutcome
from ilp_desktop.services import records, reviews

DAY = dt.date(2026, 9, 28)


@pytest.fixture
def plan(school: Session, learner: Learner) -> Plan:
    made = Plan(learner_id=records.identity(learner), starts_on=DAY)
    school.add(made)
    school.flush()
    return made


def hold(session: Session, plan: Plan, number: int) -> int:
    held = Review(learner_id=plan.learner_id, plan_id=records.identity(plan), number=number, reviewed_on=DAY)
    session.add(held)
    session.flush()
    return records.identity(held)


def add_target(session: Session, plan: Plan, what: str = "Read", position: int = 0) -> int:
    plan_id = records.identity(plan)
    target = Target(plan_id=plan_id, area="english", what_i_will_do=what, position=position)
    session.add(target)
    session.flush()
    return records.identity(target)


def give(session: Session, review_id: int, target_id: int, distance: int | None) -> None:
    outcome = TargetOutcome(review_id=review_id, target_id=target_id, outcome="working_on_it", distance=distance)
    session.add(outcome)
    session.flush()


def log(session: Session, learner: Learner, day: int, **words: Any) -> LogEntry:
    entry = LogEntry(learner_id=records.identity(learner), entry_on=dt.date(2026, 10, day), **words)
    session.add(entry)
    session.flush()
    return entry


def test_each_learner_counts_from_one(school: Session, plan: Plan) -> None:
    assert reviews.next_number(school, plan.learner_id) == 1
    hold(school, plan, 1)
    hold(school, plan, 2)
    assert reviews.next_number(school, plan.learner_id) == 3
    other = records.add(school, Learner, LearnerFields(forename="Ana", surname="Silva"))
    assert reviews.next_number(school, records.identity(other)) == 1


def test_numbers_go_on_after_a_gap_and_over_plans(school: Session, plan: Plan) -> None:
    first = hold(school, plan, 1)
    hold(school, plan, 2)
    records.delete(school, Review, first)
    assert reviews.next_number(school, plan.learner_id) == 3
    second_plan = Plan(learner_id=plan.learner_id, starts_on=DAY)
    school.add(second_plan)
    school.flush()
    hold(school, second_plan, 3)
    assert [each.number for each in reviews.of_learner(school, plan.learner_id)] == [3, 2]


def test_the_last_review_has_the_highest_number(school: Session, plan: Plan) -> None:
    assert reviews.last(school, plan.learner_id) is None
    hold(school, plan, 2)
    hold(school, plan, 1)
    newest = reviews.last(school, plan.learner_id)
    assert newest
    assert newest.number == 2


def test_outcomes_come_in_the_order_of_the_plan(school: Session, plan: Plan) -> None:
    write, read = add_target(school, plan, "Write", 1), add_target(school, plan, "Read", 0)
    first, second = hold(school, plan, 1), hold(school, plan, 2)
    for target_id in (write, read):
        give(school, first, target_id, 2)
    give(school, second, write, None)
    found = reviews.outcomes_of_learner(school, plan.learner_id)
    told = {review_id: [(each.target, each.distance) for each in each_of] for review_id, each_of in found.items()}
    assert told == {first: [("Read", 2), ("Write", 2)], second: [("Write", None)]}


def test_the_newest_review_tells_the_distance(school: Session, plan: Plan) -> None:
    target_id = add_target(school, plan)
    assert reviews.last_distance(school, target_id) is None
    for number, distance in ((1, 3), (2, 1)):
        give(school, hold(school, plan, number), target_id, distance)
        assert reviews.last_distance(school, target_id) == distance
    assert reviews.distances(school, records.identity(plan)) == {target_id: 1}


@pytest.mark.parametrize(
    ("outcome", "closed_on"),
    [("achieved", DAY), ("changed", DAY), ("stopped", DAY), ("nearly_there", None), ("not_started", None)],
)
def test_a_closing_outcome_dates_the_end_of_a_target(
    school: Session, plan: Plan, outcome: str, closed_on: dt.date | None
) -> None:
    target_id = add_target(school, plan)
    reviews.give_outcome(school, target_id, outcome, DAY)
    target = school.get_one(Target, target_id)
    assert (target.status, target.closed_on) == (outcome, closed_on)
    reviews.give_outcome(school, target_id, "working_on_it", DAY)
    assert (target.status, target.closed_on) == ("working_on_it", None)


def test_a_target_that_is_gone_gets_no_outcome(school: Session) -> None:
    with pytest.raises(UserError, match="no longer there"):
        reviews.give_outcome(school, 7, "achieved", DAY)


def test_log_entries_wait_for_the_next_review_the_oldest_first(school: Session, learner: Learner, plan: Plan) -> None:
    late, early, used = (log(school, learner, day, what_i_learned=f"On day {day}") for day in (9, 2, 1))
    used.review_id = hold(school, plan, 1)
    found = reviews.unused_log_entries(school, plan.learner_id)
    assert found == [early, late]
    assert reviews.gather(found, "what_i_learned") == "On day 2\nOn day 9"


def test_empty_prompts_of_the_log_leave_no_line(school: Session, learner: Learner) -> None:
    entries = [log(school, learner, 1, what_i_learned="  "), log(school, learner, 2, what_i_learned=" Maps ")]
    assert reviews.gather(entries, "what_i_learned") == "Maps"
    assert reviews.gather([], "what_i_learned") == ""
