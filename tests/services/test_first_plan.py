"""The way to the first plan, read from the records."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Staff, StaffFields
from ilp_desktop.services import first_plan, records
from ilp_desktop.services.first_plan import FirstStep


def test_a_new_school_has_all_before_it(school: Session) -> None:
    state = first_plan.load(school)
    assert (state.done, state.put_away, state.learner_id) == (frozenset(), False, 0)


def test_the_senco_alone_is_not_the_staff(school: Session) -> None:
    records.add(school, Staff, StaffFields(name="Ada Marrow"))
    assert FirstStep.STAFF not in first_plan.load(school).done
    records.add(school, Staff, StaffFields(name="Bo Fennel"))
    assert FirstStep.STAFF in first_plan.load(school).done


def test_an_assessment_counts_once_it_is_finished(school: Session, learner: Learner) -> None:
    made = Assessment(learner_id=records.identity(learner), assessed_on=dt.date(2026, 9, 7))
    school.add(made)
    school.flush()
    assert first_plan.load(school).done == {FirstStep.LEARNER}
    made.finished_on = dt.date(2026, 9, 8)
    school.flush()
    assert first_plan.load(school).done == {FirstStep.LEARNER, FirstStep.ASSESSMENT}


def test_it_goes_on_with_the_learner_who_is_nearest_to_a_plan(school: Session, learner: Learner) -> None:
    later = records.add(school, Learner, LearnerFields(forename="Bo", surname="Bell"))
    assert first_plan.load(school).learner_id == records.identity(learner)
    day = dt.date(2026, 9, 7)
    school.add(Assessment(learner_id=records.identity(later), assessed_on=day, finished_on=day))
    school.flush()
    assert first_plan.load(school).learner_id == records.identity(later)


def test_it_is_put_away_and_brought_back_without_a_step_to_undo(school: Session) -> None:
    first_plan.put_away(school)
    assert first_plan.load(school).put_away
    assert school.info["step"] is None
    first_plan.bring_back(school)
    assert not first_plan.load(school).put_away
