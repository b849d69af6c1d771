"""Birth, entry, assessment, plan and review follow each other, whichever of them is changed last."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import START, agreed_plan, put, review
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import assessment as assessing
from ilp_desktop.flows import flow
from ilp_desktop.flows import plan as planning
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import PlanStatus
from ilp_desktop.services import days_in_order, records
from ilp_desktop.services.drafts import Entries

DAY = dt.timedelta(days=1)


def assess(session: Session, learner: Learner, on: dt.date = START) -> None:
    put(session, Assessment(learner_id=records.identity(learner), assessed_on=on, finished_on=on))


def details(**days: dt.date) -> LearnerFields:
    return LearnerFields.model_validate({"forename": "Łukasz", "surname": "Nowak", **days})


def test_nobody_is_born_after_the_first_assessment(school: Session, learner: Learner) -> None:
    assess(school, learner)
    learner_id = records.identity(learner)
    with pytest.raises(UserError, match="born after the assessment of 28/09/2026"):
        days_in_order.change_learner(school, learner_id, details(date_of_birth=START))
    changed = days_in_order.change_learner(school, learner_id, details(date_of_birth=START - DAY))
    assert changed.date_of_birth == START - DAY


def test_an_entry_after_the_assessment_and_a_leaving_before_a_review_are_hints(
    school: Session, learner: Learner
) -> None:
    learner_id = records.identity(learner)
    assess(school, learner)
    review(school, agreed_plan(school, learner_id), 1, START + 7 * DAY)
    later = details(entry_date=START + DAY, leaving_date=START + 2 * DAY)
    assert days_in_order.about_learner(school, learner_id, later) == [
        "The assessment of 28/09/2026 is before this date of entry.",
        "The plan of 28/09/2026 is before this date of entry.",
        "The review of 05/10/2026 is after this day of leaving.",
    ]
    assert days_in_order.about_learner(school, None, later) == []
    assert days_in_order.about_learner(school, learner_id, details(entry_date=START)) == []


def entries_of(session: Session, wizard: flow.Flow, learner: Learner, **start: str) -> Entries:
    entries = flow.resume(session, wizard, records.identity(learner))[1]
    entries["start"] |= start
    return entries


def test_an_assessment_before_birth_is_refused_and_one_before_entry_is_asked_about(
    school: Session, learner: Learner
) -> None:
    learner.date_of_birth = dt.date(2012, 3, 1)
    unborn = entries_of(school, assessing.FLOW, learner, assessed_on="01/03/2011")
    [problem] = flow.all_problems(school, assessing.FLOW, records.identity(learner), unborn)
    assert (problem.step, problem.field) == ("start", "assessed_on")
    assert "born on 01/03/2012" in problem.sentence
    early = entries_of(school, assessing.FLOW, learner, assessed_on="31/08/2026")
    assert flow.all_problems(school, assessing.FLOW, records.identity(learner), early) == []
    assert "after this assessment" in assessing.hints(school, records.identity(learner), early)[0]


@pytest.mark.parametrize("typed", ["", "31/02/2026", "soon"])
def test_what_is_no_day_is_left_to_its_field(school: Session, learner: Learner, typed: str) -> None:
    learner.date_of_birth = dt.date(2012, 3, 1)
    entries = entries_of(school, assessing.FLOW, learner, assessed_on=typed)
    problems = flow.all_problems(school, assessing.FLOW, records.identity(learner), entries)
    assert [problem.field for problem in problems] == ["assessed_on"]
    assert assessing.check(school, records.identity(learner), entries) == []


def test_a_plan_does_not_move_behind_its_reviews(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assess(school, learner, START + DAY)
    review(school, agreed_plan(school, learner_id), 3, START + 7 * DAY)
    entries = entries_of(school, planning.flow(None), learner, starts_on="06/10/2026")  # type: ignore[arg-type]
    [problem] = planning.check(school, learner_id, entries)
    assert problem.sentence == "Review 3 was on 05/10/2026; the plan can't start after it."
    entries["start"]["starts_on"] = "28/09/2026"
    assert planning.check(school, learner_id, entries) == []
    assert "starts before the first assessment, which was on 29/09/2026" in " ".join(
        planning.hints(school, learner_id, entries)
    )


def test_the_file_itself_refuses_a_version_that_nobody_agreed_to(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    plan.status = PlanStatus.DRAFT.value
    put(school, plan)
    plan.status = PlanStatus.AGREED.value
    with pytest.raises(IntegrityError, match="nobody has agreed"):
        school.flush()


def test_the_file_itself_refuses_a_second_review_of_one_number(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    review(school, plan, 1, START)
    with pytest.raises(IntegrityError):
        review(school, plan, 1, START + DAY)
