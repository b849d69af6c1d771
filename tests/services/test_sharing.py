"""It is recorded with whom a document was shared, when and how, by the name of that day."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import START, agreed_plan, put, review
from pydantic import ValidationError
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Sharing
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import PlanVersion
from ilp_desktop.model.school import Provider, SharingFields, Staff
from ilp_desktop.services import records, sharing

ON = dt.date(2026, 10, 9)


def test_each_document_has_its_own_list(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    assessment = put(school, Assessment(learner_id=learner_id, assessed_on=START))
    held = review(school, plan, 3, START)
    version = school.exec(select(PlanVersion)).one()
    for document in (assessment, version, held):
        sharing.share(school, document, SharingFields(shared_on=ON, shared_with="All staff", how="on paper"))
    for read, words in (
        (sharing.of_assessments, "Assessment of 28/09/2026"),
        (sharing.of_versions, "Version 1"),
        (sharing.of_reviews, "Review 3"),
    ):
        [found] = read(school, learner_id)
        assert (found.document, found.sharing.shared_with, found.sharing.how) == (words, "All staff", "on paper")
        assert read(school, learner_id + 1) == []


def test_names_stay_when_the_person_has_left(school: Session, learner: Learner) -> None:
    staff, college = put(school, Staff(name="Ms Reed")), put(school, Provider(name="North College"))
    held = review(school, agreed_plan(school, records.identity(learner)), 1, START)
    fields = SharingFields(shared_on=ON, staff_id=staff.id, provider_id=college.id, shared_with="the taxi firm")
    made = sharing.share(school, held, fields)
    records.delete(school, Staff, records.identity(staff))
    assert made.shared_with == "Ms Reed, North College, the taxi firm"
    assert (made.staff_id, made.provider_id) == (None, college.id)


def test_correcting_it_names_nobody_twice(school: Session, learner: Learner) -> None:
    staff = put(school, Staff(name="Ms Reed"))
    held = review(school, agreed_plan(school, records.identity(learner)), 1, START)
    made = sharing.share(school, held, SharingFields(shared_on=ON, staff_id=staff.id, shared_with=""))
    again = SharingFields.model_validate(made.model_dump() | {"how": "by hand"})
    sharing.change(school, records.identity(made), again)
    assert (made.shared_with, made.how) == ("Ms Reed", "by hand")


@pytest.mark.parametrize("document", ["assessment", "plan", "review"])
def test_correcting_it_checks_the_day_again(school: Session, learner: Learner, document: str) -> None:
    plan = agreed_plan(school, records.identity(learner))
    documents: dict[str, sharing.Document] = {
        "assessment": put(school, Assessment(learner_id=records.identity(learner), assessed_on=START)),
        "plan": school.exec(select(PlanVersion)).one(),
        "review": review(school, plan, 1, START),
    }
    found = documents[document]
    made = sharing.share(school, found, SharingFields(shared_on=ON, shared_with="All staff"))
    early = SharingFields(shared_on=START - dt.timedelta(days=400), shared_with="All staff")
    with pytest.raises(UserError, match="can't have been shared before"):
        sharing.change(school, records.identity(made), early)
    assert made.shared_on == ON


def test_nothing_is_shared_before_it_was_there(school: Session, learner: Learner) -> None:
    held = review(school, agreed_plan(school, records.identity(learner)), 1, ON)
    with pytest.raises(UserError, match="09/10/2026"):
        sharing.share(school, held, SharingFields(shared_on=START, shared_with="All staff"))
    assert school.exec(select(Sharing)).all() == []


def test_nobody_and_a_wrong_order_are_refused_in_words() -> None:
    with pytest.raises(ValidationError, match="Write with whom"):
        SharingFields(shared_on=ON, shared_with="")
    with pytest.raises(ValidationError, match="before it was shared"):
        SharingFields(shared_on=ON, shared_with="All staff", until=START)


def test_the_printed_summary_is_of_the_newest_assessment(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assert sharing.printed(school, learner_id, "assessment_summary", learner_id) is None
    newest = put(school, Assessment(learner_id=learner_id, assessed_on=ON))
    put(school, Assessment(learner_id=learner_id, assessed_on=START))
    assert sharing.printed(school, learner_id, "assessment_summary", learner_id) is newest
    assert sharing.printed(school, learner_id + 1, "assessment_summary", learner_id) is None, "of somebody else"


def test_a_printed_paper_is_a_review_or_an_agreed_plan_or_nothing_to_share(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assert sharing.printed(school, learner_id, "ilp", learner_id) is None
    plan = agreed_plan(school, learner_id)
    held = review(school, plan, 3, START)
    version = school.exec(select(PlanVersion)).one()
    assert sharing.printed(school, learner_id, "review_record", records.identity(held)) is held
    assert sharing.printed(school, learner_id, "ilp", learner_id) is version
    assert sharing.printed(school, learner_id, "ilp", learner_id, version.id) is version
    assert sharing.printed(school, learner_id, "my_plan", learner_id) is None
    other = records.identity(put(school, Learner(forename="Ola", surname="Reed")))
    assert sharing.printed(school, other, "review_record", records.identity(held)) is None, "of somebody else"
    assert sharing.printed(school, other, "ilp", learner_id, version.id) is None
    plan.status = "draft"
    assert sharing.printed(school, learner_id, "ilp", learner_id) is None, "a draft is not what was agreed"
    assert [sharing.named(each) for each in (held, version)] == ["Review 3", "Version 1 of the plan"]
