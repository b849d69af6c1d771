"""The migrated schema and the models are one truth."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

import ilp_desktop.model
from ilp_desktop.db.connection import connect
from ilp_desktop.db.store import Store

assert ilp_desktop.model.__all__
TABLES = SQLModel.metadata.tables
AFFINITY = {sa.Float: "REAL", sa.LargeBinary: "BLOB", sa.Integer: "INTEGER", sa.Boolean: "INTEGER"}


def affinity(kind: Any) -> str:
    return next((name for base, name in AFFINITY.items() if isinstance(kind, base)), "TEXT")


def test_every_noun_has_a_table_and_every_table_a_noun(store: Store) -> None:
    connection = connect(store.path, store.key)
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    assert {name for (name,) in rows} == set(TABLES)
    connection.close()


@pytest.mark.parametrize("name", sorted(TABLES))
def test_table_has_the_columns_of_its_model(store: Store, name: str) -> None:
    connection = connect(store.path, store.key)
    found = {row[1]: (row[2], bool(row[3]), bool(row[5])) for row in connection.execute(f"PRAGMA table_info({name})")}
    wanted = {
        column.name: (affinity(column.type), not column.nullable, column.primary_key) for column in TABLES[name].columns
    }
    connection.close()
    assert found == wanted


@pytest.mark.parametrize("name", sorted(TABLES))
def test_table_has_the_references_and_indexes_of_its_model(store: Store, name: str) -> None:
    connection = connect(store.path, store.key)
    references = {(row[3], row[2], row[6]) for row in connection.execute(f"PRAGMA foreign_key_list({name})")}
    wanted = {(key.parent.name, key.column.table.name, key.ondelete) for key in TABLES[name].foreign_keys}
    assert references == wanted
    indexes = connection.execute(f"PRAGMA index_list({name})").fetchall()
    assert {row[1] for row in indexes if row[3] == "c"} == {index.name for index in TABLES[name].indexes}
    unique = {
        frozenset(part[2] for part in connection.execute(f"PRAGMA index_info({row[1]})"))
        for row in indexes
        if row[3] == "u"
    }
    connection.close()
    assert unique == {
        frozenset(constraint.columns.keys())
        for constraint in TABLES[name].constraints
        if isinstance(constraint, sa.UniqueConstraint)
    }
