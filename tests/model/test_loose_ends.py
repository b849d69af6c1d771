"""What is agreed or held, but not signed by all who should, or given to nobody, is told with its reason."""

from __future__ import annotations

import datetime as dt

from learner_story import FREEZE, START, agreed_plan, put, review, target
from sqlalchemy import event
from sqlmodel import Session

from ilp_desktop.model import loose_ends
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.loose_ends import EndKind
from ilp_desktop.model.plan import Agreement, AgreementFields, Plan, PlanVersion, ProgrammeComponent
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import Provider, SharingFields
from ilp_desktop.services import plans, records, sharing


def ends(session: Session, kind: EndKind) -> list[tuple[str, str]]:
    return [(end.document, end.why) for end in loose_ends.load(session, today()) if end.kind is kind]


def to_sign(session: Session) -> list[tuple[str, str]]:
    return ends(session, EndKind.SIGN)


def sign(session: Session, plan: Plan, *roles: str) -> None:
    plans.also_agree(session, records.identity(plan), [AgreementFields(name="Ada Marrow", role=role) for role in roles])


def test_a_plan_waits_for_each_who_should_sign_it(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    assert to_sign(school) == [("Plan, version 1", "Not signed by the learner, the tutor or a parent or carer.")]
    sign(school, plan, "learner")
    college = put(school, Provider(name="North College"))
    put(
        school,
        ProgrammeComponent(plan_id=records.identity(plan), strand="vocational", title="Bricks", provider_id=college.id),
    )
    assert to_sign(school)[0][1] == "Not signed by the tutor, a parent or carer or North College."
    sign(school, plan, "tutor", "parent_carer", "provider")
    assert to_sign(school) == []


def test_only_the_version_that_holds_waits(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    target(school, plan)
    plans.reopen(school, plan)
    assert to_sign(school) == []
    plans.agree(school, records.identity(plan), FREEZE, [AgreementFields(name="Ł", role="learner")], today())
    assert [document for document, _why in to_sign(school)] == ["Plan, version 2"]


def test_the_newest_review_waits_for_the_learner(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    sign(school, plan, "learner", "tutor", "parent_carer")
    review(school, plan, 1, START)
    held = review(school, plan, 2, START + dt.timedelta(days=30))
    assert to_sign(school) == [("Review 2", "Not signed by the learner.")]
    put(school, Agreement(review_id=held.id, name="Ł", role="learner"))
    assert to_sign(school) == []


def test_what_was_given_to_nobody_is_told_until_it_is(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    put(school, Assessment(learner_id=learner_id, assessed_on=START, finished_on=START))
    put(school, Assessment(learner_id=learner_id, assessed_on=START))
    review(school, plan, 1, START)
    assert sorted(document for document, _why in ends(school, EndKind.SHARE)) == [
        "Initial assessment", "Plan, version 1", "Review 1",
    ]  # fmt: skip
    documents: list[sharing.Document] = [records.get(school, PlanVersion, 1), records.get(school, Review, 1)]
    for document in [*documents, records.get(school, Assessment, 1)]:
        sharing.share(school, document, SharingFields(shared_on=today(), shared_with="All staff"))
    assert ends(school, EndKind.SHARE) == []


def test_nothing_waits_for_one_who_has_left(school: Session, learner: Learner) -> None:
    agreed_plan(school, records.identity(learner))
    learner.leaving_date = today()
    put(school, learner)
    assert loose_ends.load(school, today()) == []


def test_the_oldest_stands_first_and_names_the_tab(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    review(school, plan, 1, START - dt.timedelta(days=3))
    found = loose_ends.load(school, today())
    assert (found[0].document, found[0].tab, found[0].name) == ("Review 1", "Reviews", "Nowak, Łukasz")
    assert found[-1].tab == "Plan"


def test_no_plan_is_read_whole_for_the_list_of_the_school(school: Session, learner: Learner) -> None:
    agreed_plan(school, records.identity(learner))
    asked: list[str] = []
    engine = school.get_bind()
    event.listen(engine, "before_cursor_execute", lambda _c, _k, statement, *_: asked.append(statement))
    assert to_sign(school)
    assert [words for words in asked if "plan_version" in words]
    assert not [words for words in asked if "content" in words]
