"""What was done is told in the field's words."""

from __future__ import annotations

import pytest
from sqlmodel import SQLModel

from ilp_desktop.model.base import pick_list_of
from ilp_desktop.model.school import Provider, Staff
from ilp_desktop.services import records, step_words
from ilp_desktop.services.replacing import _references

_NOT_TOLD = {"attachment_content", "change_history", "frozen_font", "kept_content", "undo_step"}
_LISTED = [(kind, name) for kind in records.kinds() for name in kind.model_fields if pick_list_of(kind, name)]


def test_every_record_has_a_noun() -> None:
    tables = set(SQLModel.metadata.tables) - _NOT_TOLD
    assert tables - set(step_words._NOUNS) == set()


@pytest.mark.parametrize("kind", [Staff, Provider])
def test_records_that_a_person_or_provider_is_used_in_can_be_counted(kind: type[Staff | Provider]) -> None:
    for table, column, _ in _references(kind):
        assert step_words.so_many(records.table_of(table).name, 2).startswith("2 ")
        assert column in step_words._COLUMNS


def test_records_that_a_value_of_a_list_is_used_in_can_be_counted() -> None:
    assert {name for _, name in _LISTED} - set(step_words._COLUMNS) == set()
    assert {records.table_of(kind).name for kind, _ in _LISTED} - set(step_words._COUNTED) == set()


def test_one_and_many() -> None:
    assert step_words.so_many("sharing", 1) == "1 document shared"
    assert step_words.so_many("bank_item", 35) == "35 items of the bank"
