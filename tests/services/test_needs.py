"""A need is met on a day, waits for no target any more, and can be taken back."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import START, put
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.learner import Learner
from ilp_desktop.services import needs, plans, records


@pytest.fixture
def need(school: Session, learner: Learner) -> Need:
    found = Need(learner_id=records.identity(learner), area="english", description="Reads slowly", found_on=START)
    return put(school, found)


def test_a_need_that_is_met_waits_for_no_target(school: Session, learner: Learner, need: Need) -> None:
    learner_id = records.identity(learner)
    needs.set_met(school, records.identity(need), START)
    assert plans.needs_without_target(school, learner_id) == []
    assert needs.met(school, learner_id) == [need]
    needs.set_met(school, records.identity(need), None)
    assert plans.needs_without_target(school, learner_id) == [need]
    assert needs.met(school, learner_id) == []


def test_a_need_is_not_met_before_it_was_found(school: Session, need: Need) -> None:
    with pytest.raises(UserError, match="found on 28/09/2026"):
        needs.set_met(school, records.identity(need), START - dt.timedelta(days=1))
    assert need.met_on is None
