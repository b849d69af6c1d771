"""Undo for the session: every step is taken back exactly and done again exactly, or refused with a sentence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, col, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Need, NeedFields
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan, Target
from ilp_desktop.model.review import LogBlock, LogBlockFields, Review
from ilp_desktop.model.school import (
    AttachmentContent,
    ChangeHistory,
    KeptContent,
    PickListItemFields,
    School,
    SchoolFields,
    Staff,
    StaffFields,
)
from ilp_desktop.services import drafts, learner_import, logs, pick_lists, records, school, undo

DAY = dt.date(2026, 9, 7)
TECHNICAL = {"change_history", "undo_step", "kept_content", "kept_paper", "frozen_font"}


def dump(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every record of the file."""
    return {
        name: sorted(tuple(row) for row in session.connection().execute(table.select()))
        for name, table in SQLModel.metadata.tables.items()
        if name not in TECHNICAL
    }


@pytest.fixture
def hill(store: Store) -> Store:
    """A school that was just opened, with one tutor and her learner."""
    store.write(school.set_up, SchoolFields(school_name="Hillside"), DAY)
    tutor = store.write(records.add, Staff, StaffFields(name="Ms Okafor"))
    bryn = LearnerFields(forename="Bryn", surname="Oakapple", tutor_id=tutor.id)
    store.write(records.add, Learner, bryn)
    store.write(undo.end_session)
    return store


def the(store: Store, kind: type[Any]) -> int:
    return records.identity(store.read(lambda session: session.exec(select(kind)).one()))


def words(store: Store) -> list[str]:
    return [str(each) for each in store.read(undo.steps)]


def back_and_again(store: Store, *actions: Callable[[], object]) -> None:
    """Do the actions, undo them one by one, do them again, undo them again: the file is the same at each step."""
    states = [store.read(dump)]
    for action in actions:
        action()
        states.append(store.read(dump))
    for _ in range(2):
        for state in reversed(states[:-1]):
            assert store.write(undo.undo_last)
            assert store.read(dump) == state
        assert store.write(undo.undo_last) is None
        for state in states[1:]:
            assert store.write(undo.redo_last)
            assert store.read(dump) == state
        assert store.write(undo.redo_last) is None


def test_adding_changing_and_deleting_go_back_and_forth(hill: Store) -> None:
    bryn = the(hill, Learner)
    need = NeedFields(area="english", description="Reading")
    back_and_again(
        hill,
        lambda: hill.write(records.add, Need, need, learner_id=bryn),
        lambda: hill.write(records.change, Need, the(hill, Need), NeedFields(area="english", description="Writing")),
        lambda: hill.write(records.change, Learner, bryn, LearnerFields(forename="B", surname="O", entry_date=DAY)),
        lambda: hill.write(records.delete, Learner, bryn),
    )


def test_settings_lists_and_the_calendar_go_back_too(hill: Store) -> None:
    item = hill.read(pick_lists.items, "staff_role")[0]
    back_and_again(
        hill,
        lambda: hill.write(records.change, School, school.SCHOOL_ID, SchoolFields(school_name="Dale")),
        lambda: hill.write(pick_lists.add_item, "relationship", PickListItemFields(label="Godmother")),
        lambda: hill.write(pick_lists.change_item, item.id or 0, PickListItemFields(label="Reworded")),
        lambda: hill.write(pick_lists.move_item, item.id or 0, 1),
        lambda: hill.write(school.add_year, dt.date(2031, 10, 1)),
        lambda: hill.write(school.set_logo, "logo.png", b"\x89PNG one", "image/png"),
        lambda: hill.write(school.set_logo, "logo.png", b"\x89PNG two", "image/png"),
    )


def test_a_long_text_comes_back_whole(hill: Store) -> None:
    hill.write(lambda session: session.exec(select(Learner)).one().__setattr__("staff_notes", "ł" * 50_000))
    hill.write(records.delete, Learner, the(hill, Learner))
    hill.write(undo.undo_last)
    assert hill.read(records.get, Learner, the(hill, Learner)).staff_notes == "ł" * 50_000


def test_an_import_is_one_step(hill: Store) -> None:
    table = learner_import.read_table(b"Forename,Surname,Tutor\nBryn,Oakapple,Mr Finch\nAda,Bell,Mr Finch\n")
    columns = learner_import.guess_columns(table.headings)
    shown = hill.read(learner_import.preview, table, columns)
    back_and_again(hill, lambda: hill.write(learner_import.apply, shown))
    assert words(hill) == ["list of learners imported (1 added, 1 changed)"]


def test_unfinished_work_that_was_discarded_comes_back(hill: Store) -> None:
    bryn = the(hill, Learner)
    hill.write(drafts.save, "plan", bryn, "start", {"start": {"career_aspiration": "Bus dri"}})
    assert words(hill) == []
    hill.write(drafts.discard, "plan", bryn)
    assert words(hill) == ["unfinished work deleted (Bryn Oakapple)"]
    hill.write(undo.undo_last)
    [kept] = hill.read(drafts.unfinished)
    assert (kept.learner, kept.step) == ("Oakapple, Bryn", "start")


def test_unfinished_work_begun_anew_is_not_overwritten_by_an_undo(hill: Store) -> None:
    bryn = the(hill, Learner)
    hill.write(drafts.save, "plan", bryn, "start", {})
    hill.write(drafts.discard, "plan", bryn)
    hill.write(drafts.save, "plan", bryn, "destination", {})
    with pytest.raises(UserError, match="can't be undone: unfinished work deleted"):
        hill.write(undo.undo_last)
    assert [each.step for each in hill.read(drafts.unfinished)] == ["destination"]


def test_a_record_that_was_changed_since_is_left_alone(hill: Store) -> None:
    bryn = the(hill, Learner)
    hill.write(records.change, Learner, bryn, LearnerFields(forename="Bryn", surname="Oak"))
    hill.write(records.change, Learner, bryn, LearnerFields(forename="Bryn", surname="Appel"))
    first = hill.read(undo.steps)[-1]
    before = hill.read(dump)
    with pytest.raises(UserError, match=r"learner changed \(Bryn Appel\)") as told:
        hill.write(undo.undo, first.step_id)
    assert "changed since" in told.value.what_to_do
    assert hill.read(dump) == before


def test_steps_that_do_not_touch_each_other_go_back_in_any_order(hill: Store) -> None:
    hill.write(records.add, Staff, StaffFields(name="Mr Finch"))
    hill.write(records.add, Staff, StaffFields(name="Mx Teal"))
    newest, oldest = hill.read(undo.steps)
    hill.write(undo.undo, oldest.step_id)
    assert [each.name for each in hill.read(school.staff)] == ["Ms Okafor", "Mx Teal"]
    assert [each.undone for each in hill.read(undo.steps)] == [False, True]
    assert hill.write(undo.undo_last) == newest


def test_what_others_need_stays(hill: Store) -> None:
    finch = hill.write(records.add, Staff, StaffFields(name="Mr Finch"))
    added = hill.read(undo.steps)[0]
    hill.write(
        records.change, Learner, the(hill, Learner), LearnerFields(forename="Bryn", surname="Oak", tutor_id=finch.id)
    )
    with pytest.raises(UserError, match="member of staff “Mr Finch” added") as told:
        hill.write(undo.undo, added.step_id)
    assert told.value.what_to_do.startswith("Added or changed since, and belongs to it: learner.")


def test_what_belonged_to_something_deleted_since_waits_for_it(hill: Store) -> None:
    bryn = the(hill, Learner)
    hill.write(records.add, Need, NeedFields(area="english", description="Reading"), learner_id=bryn)
    hill.write(records.delete, Need, the(hill, Need))
    need_deleted = hill.read(undo.steps)[0]
    hill.write(records.delete, Learner, bryn)
    with pytest.raises(UserError, match="can't be undone") as told:
        hill.write(undo.undo, need_deleted.step_id)
    assert "belongs to was deleted" in told.value.what_to_do
    hill.write(undo.undo_last), hill.write(undo.undo_last)
    assert the(hill, Need)


def test_a_tutor_who_was_deleted_since_is_no_silent_gap(hill: Store) -> None:
    hill.write(records.delete, Learner, the(hill, Learner))
    learner_deleted = hill.read(undo.steps)[0]
    hill.write(records.delete, Staff, the(hill, Staff))
    with pytest.raises(UserError, match="can't be undone"):
        hill.write(undo.undo, learner_deleted.step_id)
    hill.write(undo.undo_last), hill.write(undo.undo_last)
    assert hill.read(records.get, Learner, the(hill, Learner)).tutor_id == the(hill, Staff)


def test_a_number_that_was_given_anew_is_not_given_twice(hill: Store) -> None:
    bryn = the(hill, Learner)
    plan = hill.write(_add_plan, bryn)
    review = Review(learner_id=bryn, plan_id=plan, number=1, reviewed_on=DAY)
    hill.write(lambda session: session.add(review))
    hill.write(records.delete, Review, the(hill, Review))
    hill.write(lambda session: session.add(Review(learner_id=bryn, plan_id=plan, number=1, reviewed_on=DAY)))
    with pytest.raises(UserError, match="can't be undone") as told:
        hill.write(undo.undo, hill.read(undo.steps)[1].step_id)
    assert "stands in its place" in told.value.what_to_do


def _add_plan(session: Session, learner_id: int) -> int:
    plan = Plan(learner_id=learner_id, starts_on=DAY)
    session.add(plan)
    session.flush()
    far = Target(plan_id=records.identity(plan), area="english", what_i_will_do="Travel", is_long_term=True, set_on=DAY)
    session.add(far)
    session.flush()
    near = Target(plan_id=records.identity(plan), area="english", what_i_will_do="Read", set_on=DAY)
    near.long_term_target_id = far.id
    session.add(near)
    session.flush()
    return records.identity(plan)


def test_targets_that_lead_to_each_other_go_and_come_together(hill: Store) -> None:
    back_and_again(
        hill,
        lambda: hill.write(_add_plan, the(hill, Learner)),
        lambda: hill.write(records.delete, Plan, the(hill, Plan)),
    )


def test_numbers_that_moved_up_move_down_again(hill: Store) -> None:
    def renumber(session: Session) -> None:
        terms = school.half_terms(session)[:6]
        records.delete(session, type(terms[0]), records.identity(terms[0]))
        for number, term in enumerate(terms[1:], start=1):
            term.number = number
            session.add(term)
            session.flush()

    back_and_again(hill, lambda: hill.write(renumber))


def test_something_new_ends_redo(hill: Store) -> None:
    hill.write(records.add, Staff, StaffFields(name="Mr Finch"))
    hill.write(undo.undo_last)
    hill.write(records.add, Staff, StaffFields(name="Mx Teal"))
    assert hill.write(undo.redo_last) is None
    assert [each.name for each in hill.read(school.staff)] == ["Ms Okafor", "Mx Teal"]


def test_what_stands_on_paper_is_no_step(hill: Store) -> None:
    block = hill.write(logs.new_block, the(hill, Learner), LogBlockFields(kind="weekly_diary", starts_on=DAY))
    hill.write(logs.were_printed, [records.identity(block)], DAY)
    assert words(hill) == ["block of log sheets added (Bryn Oakapple)"]
    assert hill.read(records.get, LogBlock, records.identity(block)).times_printed == 1


def test_a_deleted_file_keeps_its_bytes_until_the_session_ends(hill: Store) -> None:
    def bytes_of(session: Session, kind: type[Any]) -> list[bytes]:
        return [each.content for each in session.exec(select(kind))]

    kept = hill.write(school.attach, "work.jpg", b"\xff\xd8 a photo", "image/jpeg", learner_id=the(hill, Learner))
    hill.write(records.delete, type(kept), records.identity(kept))
    assert hill.read(bytes_of, AttachmentContent) == []
    hill.write(undo.undo_last)
    assert hill.read(bytes_of, AttachmentContent) == [b"\xff\xd8 a photo"]
    hill.write(undo.redo_last)
    assert hill.read(bytes_of, KeptContent) == [b"\xff\xd8 a photo"]
    hill.write(undo.end_session)
    assert hill.read(bytes_of, KeptContent) == []


def test_the_end_of_the_session_forgets_the_steps_but_not_the_history(hill: Store) -> None:
    bryn = the(hill, Learner)
    hill.write(drafts.save, "plan", bryn, "start", {"start": {"options_explored": "private"}})
    hill.write(records.delete, Learner, bryn)
    hill.write(undo.end_session)
    assert hill.write(undo.undo_last) is None
    told = hill.read(lambda session: session.exec(select(ChangeHistory).order_by(col(ChangeHistory.id).desc())).all())
    assert told[0].action == "deleted"
    assert {each.step_id for each in told} == {None}
    assert not any("private" in each.changes for each in told)


def test_an_undo_is_told_in_the_history_and_to_the_screens(hill: Store) -> None:
    hill.write(records.add, Staff, StaffFields(name="Mr Finch"))
    heard: list[frozenset[str]] = []
    hill.on_change = heard.append
    hill.write(undo.undo_last)
    assert heard == [frozenset({"staff", "undo_step"})]
    last = hill.read(lambda session: session.exec(select(ChangeHistory).order_by(col(ChangeHistory.id).desc())).first())
    assert last
    assert (last.who, last.table_name, last.action) == ("Tester", "staff", "deleted")
    assert "Mr Finch" in last.changes
