"""Records are kept in step with a list, deleted with all that hangs on them, and brought back as they were."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import Session, SQLModel, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Need, NeedFields
from ilp_desktop.model.base import now
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import Plan, ProgressNote, ShortTermTargetFields, Target, TargetNeed
from ilp_desktop.model.review import TargetOutcome
from ilp_desktop.model.school import Attachment, ChangeHistory, Staff, StaffFields
from ilp_desktop.services import records, undo

DAY = dt.date(2026, 9, 1)
TABLES = SQLModel.metadata.tables
OF_THE_SCHOOL = {
    "academic_year",
    "half_term",
    "pick_list_item",
    "provider",
    "staff",
    "school",
    "bank_item",
    "frozen_font",
    "language_check",
    "own_field",
    "paper_look",
    "print_job",
    "paper_section",
    "paper_signer",
    "paper_word",
    "school_openness",
    "review_round",
    "symbol_folder",
    "change_history",
    "undo_step",
    "kept_content",
    "kept_paper",
}
OF_UNDO = {"change_history", "undo_step", "kept_content", "kept_paper"}
CONTENTS = {"attachment_content", "frozen_paper"}
OF_THE_LEARNER = sorted(set(TABLES) - OF_THE_SCHOOL)
NOT_JUST_ANYTHING: dict[str, Any] = {
    "print_job.how": "printer",
    "print_job.options": "{}",
    "paper_look.accent": "#0B4F6C",
    "paper_look.soft": "#4A5560",
    "learner.year_group": 10,
    "bank_item.kind": "target",
    "review_round.group_kind": "year",
    "review_round.state": "open",
    "review_round.closed_on": None,
    "review_round_target.outcome": "achieved",
    "plan.status": "draft",
    "school_openness.openness": "staff",
    "learner_openness.openness": "staff",
    "wish.answer": "may",
    "self_assessment.kind": "review",
    "suggestion.kind": "target",
    "target.status": "not_started",
    "target_outcome.outcome": "achieved",
    "contact.provider_id": None,  # these belong to one of several
    "agreement.review_id": None,
    "sharing.assessment_id": None,
    "sharing.review_id": None,
    "own_field.kind": "choice",
    "own_field.record": "plan",
    "own_value.assessment_id": None,
    "own_value.review_id": None,
    "outcome_tag.achievement_id": None,
    "outcome_tag.log_entry_id": None,
}
Rows = dict[str, list[dict[str, Any]]]


def one_of_each(session: Session) -> dict[str, int]:
    """A record in every table, each referring to the others wherever it can; the id by table."""
    ids: dict[str, int] = {}
    for table in SQLModel.metadata.sorted_tables:
        if table.name not in OF_UNDO:
            add_row(session, table, ids)
    add_row(session, TABLES["target"], ids)  # a short-term target: it leads to the first
    return ids


def add_row(session: Session, table: sa.Table, ids: dict[str, int]) -> None:
    values = {column.name: value_for(column, ids) for column in table.columns if column.name != "id"}
    if table.name == "target":
        values["is_long_term"] = "target" not in ids
    session.connection().execute(sa.insert(table).values(values))
    ids[table.name] = session.connection().execute(sa.select(sa.func.max(next(iter(table.primary_key))))).scalar_one()


def value_for(column: sa.Column[Any], ids: dict[str, int]) -> Any:
    if str(column) in NOT_JUST_ANYTHING:
        return NOT_JUST_ANYTHING[str(column)]
    if column.foreign_keys:
        return ids.get(next(iter(column.foreign_keys)).column.table.name)
    samples = {"DATETIME": now(), "DATE": DAY, "VARCHAR": "Ł", "BLOB": b"\x00\xff", "BOOLEAN": True}
    return samples.get(str(column.type), 1)


def everything(session: Session) -> Rows:
    return {
        name: [dict(row) for row in session.connection().execute(table.select()).mappings()]
        for name, table in TABLES.items()
        if name not in OF_UNDO
    }


def told(session: Session, action: str) -> set[str]:
    """The tables of which the change history tells this action."""
    return set(session.exec(select(ChangeHistory.table_name).where(ChangeHistory.action == action)))


def test_a_learner_with_everything_attached_goes_whole_and_comes_back_as_it_was(store: Store) -> None:
    ids = store.write(one_of_each)
    before = store.read(everything)
    store.write(records.delete, Learner, ids["learner"])
    left = {name for name, rows in store.read(everything).items() if rows}
    assert left == OF_THE_SCHOOL - OF_UNDO
    store.write(undo.undo_last)
    assert store.read(everything) == before


def test_the_history_tells_of_each_record_that_went_and_came_back(store: Store) -> None:
    ids = store.write(one_of_each)
    store.write(records.delete, Learner, ids["learner"])
    with_history = set(OF_THE_LEARNER) - CONTENTS
    assert store.read(told, "deleted") == with_history
    store.write(undo.undo_last)
    assert store.read(told, "added") == with_history


def test_screens_hear_of_every_table_that_a_deletion_touched(store: Store) -> None:
    ids = store.write(one_of_each)
    heard: list[frozenset[str]] = []
    store.on_change = heard.append
    store.write(records.delete, Learner, ids["learner"])
    store.write(undo.undo_last)
    # The school's logo was this attachment, and the round stood at this target.
    touched = set(OF_THE_LEARNER) - CONTENTS | {"school", "review_round"}
    assert [set(tables) for tables in heard] == [touched, touched | {"undo_step"}]


def test_any_record_can_be_deleted_and_brought_back(store: Store) -> None:
    ids = store.write(one_of_each)
    before = store.read(everything)
    for name in sorted(set(TABLES) - OF_UNDO - CONTENTS - {"frozen_font"}):
        store.write(records.delete, records._class_of(name), ids[name])
        assert store.read(everything) != before, name
        store.write(undo.undo_last)
        assert store.read(everything) == before, name


def test_references_are_emptied_and_come_back(store: Store) -> None:
    ids = store.write(one_of_each)
    store.write(records.delete, Staff, ids["staff"])
    assert store.read(records.get, Learner, ids["learner"]).tutor_id is None
    store.write(undo.undo_last)
    assert store.read(records.get, Learner, ids["learner"]).tutor_id == ids["staff"]


def test_the_history_tells_whose_tutor_went(store: Store) -> None:
    ids = store.write(one_of_each)
    store.write(records.delete, Staff, ids["staff"])
    query = select(ChangeHistory.changes).where(
        ChangeHistory.table_name == "learner", ChangeHistory.action == "changed"
    )
    changes = store.read(lambda session: session.exec(query).one())
    assert json.loads(changes) == {"tutor_id": [ids["staff"], None]}


def test_what_is_gone_can_be_neither_read_changed_nor_deleted(session: Session) -> None:
    for action in (
        lambda: records.get(session, Staff, 1),
        lambda: records.change(session, Staff, 1, StaffFields(name="Ms Okafor")),
        lambda: records.delete(session, Staff, 1),
    ):
        with pytest.raises(UserError, match="no longer there"):
            action()


# keep_in_step


@pytest.fixture
def plan(learner: Learner, school: Session) -> Plan:
    made = Plan(learner_id=records.identity(learner), starts_on=DAY)
    school.add(made)
    school.flush()
    return made


def target(what: str, **more: Any) -> ShortTermTargetFields:
    return ShortTermTargetFields(area="english", what_i_will_do=what, **more)


def keep(session: Session, plan: Plan, *entries: tuple[int | None, str], long_term: bool = False) -> list[Target]:
    owner = {"plan_id": plan.id, "is_long_term": long_term}
    return records.keep_in_step(session, Target, owner, [(each, target(what)) for each, what in entries])


def test_new_entries_are_added_in_order(school: Session, plan: Plan) -> None:
    made = keep(school, plan, (None, "Read a bus timetable"), (None, "Ask for help"))
    assert [(each.position, each.what_i_will_do) for each in made] == [(0, "Read a bus timetable"), (1, "Ask for help")]
    assert records.of(school, Target, plan_id=plan.id) == made


def test_reordered_entries_keep_their_ids_and_take_their_places(school: Session, plan: Plan) -> None:
    first, second = keep(school, plan, (None, "Read"), (None, "Write"))
    made = keep(school, plan, (second.id, "Write"), (None, "Count"), (first.id, "Read"))
    assert [made[0].id, made[2].id] == [second.id, first.id]
    assert [each.what_i_will_do for each in records.of(school, Target, plan_id=plan.id)] == ["Write", "Count", "Read"]


def test_entries_left_out_are_deleted_with_what_belongs_to_them(school: Session, plan: Plan) -> None:
    (first,) = keep(school, plan, (None, "Read"))
    need = records.add(school, Need, NeedFields(area="english", description="Reading"), learner_id=plan.learner_id)
    school.add(TargetNeed(target_id=records.identity(first), need_id=records.identity(need)))
    assert keep(school, plan) == []
    assert school.exec(select(TargetNeed)).all() == []
    assert school.exec(select(Need)).all() == [need]


def test_an_entry_whose_record_went_meanwhile_is_added_anew(school: Session, plan: Plan) -> None:
    (first,) = keep(school, plan, (None, "Read"))
    gone = records.identity(first)
    records.delete(school, Target, gone)
    (again,) = keep(school, plan, (gone, "Read"))
    assert again.id != gone


def test_another_owners_record_is_not_touched(school: Session, plan: Plan) -> None:
    other_plan = Plan(learner_id=plan.learner_id, starts_on=DAY)
    school.add(other_plan)
    school.flush()
    (theirs,) = keep(school, other_plan, (None, "Theirs"))
    (ours,) = keep(school, plan, (theirs.id, "Ours"))
    assert (theirs.plan_id, theirs.what_i_will_do) == (other_plan.id, "Theirs")
    assert (ours.plan_id, ours.what_i_will_do) == (plan.id, "Ours")


def test_an_id_that_comes_twice_is_changed_once_and_added_once(school: Session, plan: Plan) -> None:
    (first,) = keep(school, plan, (None, "Read"))
    one, two = keep(school, plan, (first.id, "Read"), (first.id, "Read again"))
    assert one.id == first.id != two.id
    assert [one.what_i_will_do, two.what_i_will_do] == ["Read", "Read again"]


def test_a_long_term_target_that_goes_leaves_its_stepping_stones(school: Session, plan: Plan) -> None:
    (long_term,) = keep(school, plan, (None, "Travel alone"), long_term=True)
    (short_term,) = keep(school, plan, (None, "Read a timetable"))
    short_term.long_term_target_id = long_term.id
    keep(school, plan, long_term=True)
    assert short_term.long_term_target_id is None


def test_an_unchanged_list_leaves_no_trace_in_the_history(store: Store) -> None:
    ids = store.write(one_of_each)
    entries = [(ids["staff"], StaffFields(name="Ł", role="Ł", initials="Ł", email="Ł"))]
    store.write(records.keep_in_step, Staff, {}, entries)
    assert store.read(told, "changed") == set()


def test_attached_bytes_come_back(store: Store) -> None:
    ids = store.write(one_of_each)
    store.write(records.delete, Attachment, ids["attachment"])
    assert store.read(everything)["attachment_content"] == []
    store.write(undo.undo_last)
    assert store.read(everything)["attachment_content"][0]["content"] == b"\x00\xff"


def test_a_target_takes_its_outcomes_and_notes_along_and_brings_them_back(store: Store) -> None:
    ids = store.write(one_of_each)
    reviewed = store.read(records.get, TargetOutcome, ids["target_outcome"]).target_id
    store.write(records.delete, Target, reviewed)
    left = store.read(everything)
    assert left["target_outcome"] == left["progress_note"] == []
    store.write(undo.undo_last)
    assert store.read(records.get, TargetOutcome, ids["target_outcome"]).target_id == reviewed
    assert store.read(records.get, ProgressNote, ids["progress_note"]).target_id == reviewed


def test_an_identity_needs_a_flush() -> None:
    with pytest.raises(ValueError, match="not flushed"):
        records.identity(Staff(name="Ms Okafor"))
