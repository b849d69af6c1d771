"""The paper of what changed: between the versions that were asked for, without what is restricted."""

from __future__ import annotations

import dataclasses

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, printed_all, words
from sqlmodel import Session, select

from ilp_desktop.model.learner import Learner
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.plan import AgreementFields, Plan, Target
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import plans
from ilp_desktop.services.frozen import Freeze


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def agree(session: Session) -> int:
    plan = session.exec(select(Plan)).one()
    signer = AgreementFields(name="Ola Kowalczyk", role="learner", agreed_on=make.TODAY)
    freeze = Freeze(freezing.content, freezing.paper)
    return plans.agree(session, plan.id or 0, freeze, [signer], make.TODAY).id or 0


def change(session: Session, words: str) -> None:
    """Open the next version with another wording of its first target."""
    plans.reopen(session, session.exec(select(Plan)).one())
    target = session.exec(select(Target)).first()
    assert target
    target.what_i_will_do = words
    session.flush()


def test_a_draft_is_compared_with_what_was_agreed_last(session: Session, learner_id: int) -> None:
    agree(session)
    change(session, "Ride to the moon")
    said = words(printed(session, "plan_changes", learner_id))
    assert "From version 1 (agreed 24 Nov 2026) to version 2 (not agreed yet)." in said
    assert "Ride to the moon" in said
    assert "Career aspiration" not in said


def test_an_agreed_version_is_compared_with_the_one_before(session: Session, learner_id: int) -> None:
    first = agree(session)
    change(session, "Ride to the moon")
    agree(session)
    change(session, "Ride to the sun")
    third = agree(session)
    said = words(printed(session, "plan_changes", learner_id))
    assert "From version 2 (agreed 24 Nov 2026) to version 3 (agreed 24 Nov 2026)." in said
    assert "Ride to the moon" in said
    chosen = words(printed(session, "plan_changes", learner_id, between=(first, third)))
    assert "From version 1 (agreed 24 Nov 2026) to version 3" in chosen
    assert "Ride to the moon" not in chosen
    same = words(printed(session, "plan_changes", learner_id, between=(third, third)))
    assert "Nothing differs." in same


def test_restricted_changes_are_printed_only_where_ticked(session: Session, learner_id: int) -> None:
    agree(session)
    change(session, "Ride to the moon")
    session.get_one(Learner, learner_id).staff_notes = "NEWSECRET"
    session.flush()
    assert "NEWSECRET" not in words(printed(session, "plan_changes", learner_id))
    ticked = dataclasses.replace(OPTIONS, audience=Audience.FILE, ticked=frozenset(Part))
    assert "NEWSECRET" in words(printed(session, "plan_changes", learner_id, ticked))


@pytest.mark.parametrize("agreed", [False, True])
def test_without_two_plans_there_is_nothing_to_compare(session: Session, learner_id: int, *, agreed: bool) -> None:
    if agreed:
        agree(session)
    _, result = printed_all(session, [PrintRequest("ilp", learner_id), PrintRequest("plan_changes", learner_id)])
    assert "Nothing was agreed before" in result.missing[0].reason
