"""An unfinished wizard is kept as typed, valid or not, and offered again."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import now
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import drafts, records

TYPED = st.text() | st.booleans() | st.lists(st.integers())
ENTRIES = st.dictionaries(st.text(), st.dictionaries(st.text(), TYPED) | st.lists(st.dictionaries(st.text(), TYPED)))


def save(session: Session, learner: Learner, kind: str = "plan", step: str = "start", **entries: Any) -> None:
    drafts.save(session, kind, records.identity(learner), step, entries)


def reopened(session: Session, learner: Learner, kind: str = "plan") -> Any:
    session.flush()
    session.expire_all()
    draft = drafts.find(session, kind, records.identity(learner))
    return drafts.entries_of(draft) if draft else None


def test_entries_come_back_as_typed(school: Session, learner: Learner) -> None:
    entries: dict[str, Any] = {
        "start": {"starts_on": "31/02/20x", "ticked": True},
        "short_term": [{"key": "k", "need_ids": [3, 1]}],
    }
    save(school, learner, **entries)
    assert reopened(school, learner) == entries


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES)
def test_any_entries_come_back(school: Session, learner: Learner, entries: Any) -> None:
    drafts.save(school, "plan", records.identity(learner), "start", entries)
    assert reopened(school, learner) == entries


@pytest.mark.parametrize(
    "text", ["\ud83d", "a\x00b", "\u2028", "\U0001f600"], ids=["half a pair", "NUL", "line", "face"]
)
def test_odd_characters_of_a_paste_are_kept(school: Session, learner: Learner, text: str) -> None:
    save(school, learner, start={"note": text})
    assert reopened(school, learner) == {"start": {"note": text}}


def test_saving_again_takes_the_place_of_the_draft_before(school: Session, learner: Learner) -> None:
    save(school, learner, start={"a": "1"})
    save(school, learner, step="destination", start={"a": "2"})
    (found,) = drafts.unfinished(school)
    assert found.step == "destination"
    assert reopened(school, learner) == {"start": {"a": "2"}}


def test_each_kind_and_learner_has_its_own_draft(school: Session, learner: Learner) -> None:
    other = records.add(school, Learner, LearnerFields(forename="Ana", surname="Silva"))
    save(school, learner, kind="plan", start={"whose": "plan"})
    save(school, learner, kind="review", start={"whose": "review"})
    save(school, other, kind="plan", start={"whose": "Ana"})
    assert reopened(school, learner, "review") == {"start": {"whose": "review"}}
    assert sorted(drafts.kinds(school, records.identity(learner))) == ["plan", "review"]
    drafts.discard(school, "plan", records.identity(learner))
    assert reopened(school, learner, "plan") is None
    assert reopened(school, other, "plan") == {"start": {"whose": "Ana"}}


def test_discarding_what_is_not_there_does_nothing(school: Session, learner: Learner) -> None:
    drafts.discard(school, "plan", records.identity(learner))
    assert drafts.unfinished(school) == []


def test_a_draft_for_a_learner_who_was_deleted_says_so(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    save(school, learner)
    records.delete(school, Learner, learner_id)
    with pytest.raises(UserError, match="no longer there"):
        drafts.save(school, "plan", learner_id, "start", {})
    assert drafts.unfinished(school) == []


def test_unfinished_work_is_listed_the_newest_first_with_its_age(school: Session, learner: Learner) -> None:
    other = records.add(school, Learner, LearnerFields(forename="Ana", surname="Silva", preferred_forename="Annie"))
    for each, days in ((learner, 3), (other, 0)):
        save(school, each)
        draft = drafts.find(school, "plan", records.identity(each))
        assert draft
        draft.changed_at = now() - dt.timedelta(days=days, hours=1)
    found = [(each.learner, each.kind, each.days) for each in drafts.unfinished(school)]
    assert found == [("Silva, Annie", "plan", 0), ("Nowak, Łukasz", "plan", 3)]
