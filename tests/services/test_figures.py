"""Figures of all learners: each target counts once, with the last distance that a review of the year gave it."""

from __future__ import annotations

import datetime as dt

from learner_story import START, agreed_plan, outcome, review, target
from sqlmodel import Session

from ilp_desktop.model.learner import Learner
from ilp_desktop.services import figures, records

TODAY = START + dt.timedelta(days=100)


def test_a_target_counts_once_with_its_last_distance(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    first, second = target(school, plan, "One"), target(school, plan, "Two")
    held = [review(school, plan, number, START + dt.timedelta(days=20 * number)) for number in (1, 2, 3)]
    outcome(school, held[0], first, 4)
    outcome(school, held[1], first, 1)
    outcome(school, held[2], first, None)
    outcome(school, held[1], second, 3)
    assert figures.distances(school, START, TODAY) == (0, 1, 0, 1, 0)


def test_reviews_of_another_year_and_learners_who_left_do_not_count(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    outcome(school, review(school, plan, 1, START + dt.timedelta(days=20)), target(school, plan, "One"), 2)
    assert figures.distances(school, START + dt.timedelta(days=21), TODAY) == (0, 0, 0, 0, 0)
    assert figures.distances(school, START, TODAY) == (0, 0, 1, 0, 0)
    learner.leaving_date = TODAY
    school.flush()
    assert figures.distances(school, START, TODAY) == (0, 0, 0, 0, 0)
