"""What takes the place of somebody or something that is deleted while records and unfinished work use it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from filling import PLAN
from sqlmodel import Session, SQLModel, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.flows import flow, replacing
from ilp_desktop.model.assessment import Assessment, Need, NeedFields, Sharing
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan, PlanVersion
from ilp_desktop.model.school import (
    Contact,
    ContactFields,
    PickListItem,
    PickListItemFields,
    Provider,
    ProviderFields,
    SchoolFields,
    Staff,
    StaffFields,
)
from ilp_desktop.services import drafts, pick_lists, records, school, undo
from ilp_desktop.services import replacing as taking

DAY = dt.date(2026, 9, 7)


@pytest.fixture
def hill(store: Store) -> Store:
    """A school whose tutor, Ms Okafor, has two learners; Mr Finch has none."""
    store.write(school.set_up, SchoolFields(school_name="Hillside"), DAY)
    okafor = store.write(records.add, Staff, StaffFields(name="Ms Okafor"))
    store.write(records.add, Staff, StaffFields(name="Mr Finch"))
    for name in ("Bryn", "Ada"):
        store.write(records.add, Learner, LearnerFields(forename=name, surname="Oakapple", tutor_id=okafor.id))
    return store


def all_of(store: Store, kind: type[Any]) -> list[Any]:
    return list(store.read(lambda session: session.exec(select(kind)).all()))


def item(store: Store, list_name: str, code: str) -> PickListItem:
    return next(each for each in store.read(pick_lists.items, list_name) if each.code == code)


def own_value(store: Store, list_name: str, label: str) -> PickListItem:
    return store.write(pick_lists.add_item, list_name, PickListItemFields(label=label))


def dump(session: Session) -> dict[str, list[Any]]:
    tables = {name: table for name, table in SQLModel.metadata.tables.items() if name != "change_history"}
    del tables["undo_step"]
    return {name: list(session.connection().execute(table.select())) for name, table in tables.items()}


def test_it_is_told_where_somebody_is_used(hill: Store) -> None:
    assert [str(use) for use in hill.read(taking.uses_of_record, Staff, 1)] == ["2 learners (tutor)"]
    assert hill.read(taking.uses_of_record, Staff, 2) == []


def test_another_takes_the_place_everywhere_in_one_step_that_can_be_undone(hill: Store) -> None:
    before = hill.read(dump)
    hill.write(replacing.delete_record, Staff, 1, 2, "the staff member Ms Okafor")
    assert [each.tutor_id for each in all_of(hill, Learner)] == [2, 2]
    assert [each.name for each in all_of(hill, Staff)] == ["Mr Finch"]
    done = hill.write(undo.undo_last)
    assert done
    assert done.words == "the staff member Ms Okafor deleted"
    assert hill.read(dump) == before


def test_it_can_be_left_empty(hill: Store) -> None:
    hill.write(replacing.delete_record, Staff, 1, None, "Ms Okafor")
    assert [each.tutor_id for each in all_of(hill, Learner)] == [None, None]


def test_somebody_who_went_meanwhile_takes_no_place(hill: Store) -> None:
    with pytest.raises(UserError, match="no longer there"):
        hill.write(replacing.delete_record, Staff, 1, 99, "Ms Okafor")
    assert len(all_of(hill, Staff)) == 2


def test_every_reference_and_every_marked_field_is_found() -> None:
    """The models tell: a new column that refers to staff, or holds codes of a list, is found without a line here."""
    for kind, name in ((Staff, "staff"), (Provider, "provider")):
        wanted = {
            (table.name, key.parent.name)
            for table in SQLModel.metadata.tables.values()
            for key in table.foreign_keys
            if key.column.table.name == name
        }
        found = {(records.table_of(each).name, column) for each, column, _ in taking._references(kind)}
        assert found == wanted
        assert len(found) > 4
    assert ("need", "area") in {(records.table_of(each).name, name) for each, name in taking._marked("skill_area")}


def test_the_contacts_of_a_provider_move_to_the_one_that_takes_its_place(hill: Store) -> None:
    first = hill.write(records.add, Provider, ProviderFields(name="Dale College"))
    second = hill.write(records.add, Provider, ProviderFields(name="Dale Colege"))
    hill.write(records.add, Contact, ContactFields(name="Jo"), provider_id=second.id)
    [use] = hill.read(taking.uses_of_record, Provider, records.identity(second))
    assert (str(use), use.goes_along) == ("1 contact", True)
    hill.write(replacing.delete_record, Provider, records.identity(second), first.id, "Dale Colege")
    assert [(each.name, each.provider_id) for each in all_of(hill, Contact)] == [("Jo", first.id)]


def test_a_record_of_sharing_keeps_the_name_of_one_who_is_deleted(hill: Store) -> None:
    hill.write(lambda session: session.add(Sharing(assessment_id=_assessment(session), shared_on=DAY, staff_id=1)))
    hill.write(replacing.delete_record, Staff, 1, None, "Ms Okafor")
    [sharing] = all_of(hill, Sharing)
    assert (sharing.staff_id, sharing.shared_with) == (None, "Ms Okafor")


def _assessment(session: Session) -> int:
    made = Assessment(learner_id=1, assessed_on=DAY)
    session.add(made)
    session.flush()
    return records.identity(made)


def test_a_value_gives_its_place_to_another(hill: Store) -> None:
    sailing = own_value(hill, "skill_area", "Sailing")
    hill.write(records.add, Need, NeedFields(area=sailing.code, description="Knots"), learner_id=1)
    assert [str(use) for use in hill.read(taking.uses_of_value, sailing.id or 0)] == ["1 need (area)"]
    hill.write(replacing.delete_value, sailing.id or 0, "leisure")
    assert [each.area for each in all_of(hill, Need)] == ["leisure"]
    assert "Sailing" not in [each.label for each in hill.read(pick_lists.items, "skill_area")]


def test_a_field_that_must_have_a_value_is_not_left_empty(hill: Store) -> None:
    sailing = own_value(hill, "skill_area", "Sailing")
    hill.write(records.add, Need, NeedFields(area=sailing.code, description="Knots"), learner_id=1)
    with pytest.raises(UserError, match=r"can't be left empty: 1 need \(area\)"):
        hill.write(replacing.delete_value, sailing.id or 0, "")
    with pytest.raises(UserError, match="is gone"):
        hill.write(replacing.delete_value, sailing.id or 0, "rowing")
    assert [each.area for each in all_of(hill, Need)] == [sailing.code]


@pytest.mark.parametrize(
    ("list_name", "code", "why"),
    [
        ("target_status", "achieved", "their meaning"),
        ("staff_role", "tutor", "fills it in by itself"),
        ("agreement_how", "signed", "fills it in by itself"),
    ],
)
def test_a_value_that_the_program_needs_says_why_it_stays(hill: Store, list_name: str, code: str, why: str) -> None:
    with pytest.raises(UserError, match=why):
        hill.write(replacing.delete_value, item(hill, list_name, code).id or 0, "")


def test_a_shipped_value_that_was_deleted_stays_away(hill: Store) -> None:
    hill.write(replacing.delete_value, item(hill, "paper_tint", "pink").id or 0, "")
    hill.write(school.seed)
    assert "pink" not in [each.code for each in hill.read(pick_lists.items, "paper_tint")]
    hill.write(undo.undo_last)
    assert "pink" in [each.code for each in hill.read(pick_lists.items, "paper_tint")]


def test_unfinished_work_gets_what_takes_the_place_too_and_back(hill: Store) -> None:
    sailing = own_value(hill, "skill_area", "Sailing")
    _, entries = hill.read(flow.resume, PLAN, 1)
    entries["start"]["key_worker_id"] = "1"
    entries["short_term"] = [{"key": "k", "area": sailing.code, "what_i_will_do": "Tie a knot"}]
    hill.write(drafts.save, "plan", 1, "start", entries)
    hill.write(replacing.delete_record, Staff, 1, 2, "Ms Okafor")
    hill.write(replacing.delete_value, sailing.id or 0, "leisure")
    assert _typed(hill) == ("2", "leisure")
    hill.write(undo.undo_last), hill.write(undo.undo_last)
    assert _typed(hill) == ("1", sailing.code)


def _typed(store: Store) -> tuple[str, str]:
    draft = store.read(drafts.find, "plan", 1)
    assert draft
    entries = drafts.entries_of(draft)
    return entries["start"]["key_worker_id"], entries["short_term"][0]["area"]


def test_a_frozen_version_keeps_its_words(hill: Store) -> None:
    words = '{"tutor": "Ms Okafor", "area": "Sailing"}'

    def agreed(session: Session) -> None:
        plan = Plan(learner_id=1, starts_on=DAY, key_worker_id=1)
        session.add(plan)
        session.flush()
        session.add(PlanVersion(plan_id=records.identity(plan), number=1, agreed_on=DAY, content=words))

    hill.write(agreed)
    hill.write(replacing.delete_record, Staff, 1, 2, "Ms Okafor")
    assert [each.content for each in all_of(hill, PlanVersion)] == [words]
