"""The one-page profile begins with the assessment, and then nothing but people change it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.model.assessment import Assessment, SkillProfile
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.one_page_profile import OnePageProfileFields
from ilp_desktop.services import one_page_profiles, undo


def new_learner(session: Session) -> int:
    learner = Learner(forename="Ola", surname="Kowalczyk")
    session.add(learner)
    session.flush()
    return learner.id or 0


@pytest.fixture
def learner_id(session: Session) -> int:
    return new_learner(session)


def assess(session: Session, learner_id: int, on: dt.date, **texts: Any) -> int:
    assessment = Assessment(learner_id=learner_id, assessed_on=on, **texts)
    session.add(assessment)
    session.flush()
    return assessment.id or 0


def test_without_an_assessment_it_begins_empty(session: Session, learner_id: int) -> None:
    assert one_page_profiles.current(session, learner_id) is None
    assert one_page_profiles.proposed(session, learner_id) == OnePageProfileFields()


def test_it_begins_with_the_newest_assessment_each_answer_once(session: Session, learner_id: int) -> None:
    assess(session, learner_id, dt.date(2025, 9, 24), hobbies="Long ago")
    newest = assess(
        session,
        learner_id,
        dt.date(2026, 9, 24),
        hobbies="Baking",
        ambitions="Baking",
        what_helps="Quiet",
        aids="Ruler",
    )
    for area in ("english", "ict"):
        session.add(SkillProfile(assessment_id=newest, area=area, strengths="Kind to everyone."))
    session.flush()
    proposed = one_page_profiles.proposed(session, learner_id)
    assert proposed.people_like == "Kind to everyone."
    assert proposed.matters_to_me == "Baking"
    assert proposed.support_me == "Quiet\nRuler"


def test_what_was_written_stays_whatever_is_assessed_later(session: Session, learner_id: int) -> None:
    one_page_profiles.keep(session, learner_id, OnePageProfileFields(people_like="My jokes"))
    assess(session, learner_id, dt.date(2026, 9, 24), hobbies="Baking")
    written = one_page_profiles.current(session, learner_id)
    assert written is not None
    assert (written.people_like, written.matters_to_me) == ("My jokes", "")


def test_a_change_is_undone(store: Store) -> None:
    learner_id = store.write(new_learner)
    for words in ("My jokes", "My patience"):
        store.write(one_page_profiles.keep, learner_id, OnePageProfileFields(people_like=words))
    store.write(undo.undo_last)
    written = store.read(one_page_profiles.current, learner_id)
    assert written is not None
    assert written.people_like == "My jokes"
