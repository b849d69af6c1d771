"""What is typed into a small window is kept as typed, valid or not, until it is saved or thrown away."""

from __future__ import annotations

import pytest

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import ChangeHistory, SchoolFields, Staff, StaffFields
from ilp_desktop.services import form_drafts, records, school, undo

PLACE = "LearnerFields|Learner's details|1|1"


@pytest.fixture
def hill(store: Store) -> Store:
    store.write(school.set_up, SchoolFields(school_name="Hill"), today())
    store.write(records.add, Staff, StaffFields(name="Ms Okafor"))
    store.write(records.add, Learner, LearnerFields(forename="Bryn", surname="Oakapple"))
    store.write(undo.end_session)
    return store


def keep(store: Store, **typed: object) -> None:
    store.write(form_drafts.keep, PLACE, "Learner's details", 1, typed)


def test_words_come_back_as_typed_and_are_listed_under_unfinished_work(hill: Store) -> None:
    keep(hill, forename="", date_of_birth="31/02/20x", staff_notes="half a \ud83d")
    before = hill.read(form_drafts.begun, PLACE, LearnerFields)
    assert before
    assert before.typed == {"forename": "", "date_of_birth": "31/02/20x", "staff_notes": "half a \ud83d"}
    [listed] = hill.read(form_drafts.unfinished)
    assert (listed.kind, listed.learner, listed.days) == ("Learner's details", "Oakapple, Bryn", 0)


def test_nothing_typed_any_more_keeps_nothing(hill: Store) -> None:
    keep(hill, forename="B")
    keep(hill)
    assert hill.read(form_drafts.begun, PLACE, LearnerFields) is None


def test_a_choice_that_is_gone_since_is_left_out(hill: Store) -> None:
    keep(hill, tutor_id="1", forename="B")
    hill.write(records.delete, Staff, 1)
    before = hill.read(form_drafts.begun, PLACE, LearnerFields)
    assert before
    assert before.typed == {"forename": "B"}


def test_a_learner_who_was_deleted_takes_the_words_along_and_brings_them_back(hill: Store) -> None:
    keep(hill, forename="B")
    hill.write(records.delete, Learner, 1)
    assert hill.read(form_drafts.unfinished) == []
    with pytest.raises(UserError, match="no longer there"):
        keep(hill, forename="Br")
    hill.write(undo.undo_last)
    assert [each.learner for each in hill.read(form_drafts.unfinished)] == ["Oakapple, Bryn"]


def test_keeping_and_discarding_are_no_steps_and_no_history(hill: Store) -> None:
    before = len(hill.read(lambda session: records.of(session, ChangeHistory)))
    keep(hill, forename="B")
    hill.write(form_drafts.discard, PLACE)
    assert hill.read(undo.steps) == []
    assert len(hill.read(lambda session: records.of(session, ChangeHistory))) == before
