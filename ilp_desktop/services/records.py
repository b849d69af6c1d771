"""What every record can: be added, changed, kept in step with a list, deleted with all that hangs on it, brought back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Table, insert
from sqlmodel import Session, SQLModel, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import Fields, Row

R = TypeVar("R", bound=Row)


def get(session: Session, kind: type[R], record_id: int) -> R:
    """The record with this id. Raises UserError where it is gone."""
    record = session.get(kind, record_id)
    if record is None:
        raise UserError(
            "This record is no longer there.", "It may have been deleted. Go back to the list and look again."
        )
    return record


def identity(record: Row) -> int:
    """The id of a record that was flushed."""
    if record.id is None:
        raise ValueError("the record was not flushed yet")
    return record.id


def add(session: Session, kind: type[R], fields: Fields, **owners: Any) -> R:
    """Add one record of validated fields; owners are its other columns, such as learner_id."""
    record = kind(**values_for(kind, fields), **owners)
    session.add(record)
    session.flush()
    return record


def change(session: Session, kind: type[R], record_id: int, fields: Fields, **others: object) -> R:
    """Change a record to these validated fields."""
    record = get(session, kind, record_id)
    for name, value in {**values_for(kind, fields), **others}.items():
        setattr(record, name, value)
    session.add(record)
    session.flush()
    return record


def values_for(kind: type[Row], fields: Fields) -> dict[str, Any]:
    """The validated values that this kind of record has columns for."""
    return {name: value for name, value in fields.model_dump().items() if name in kind.model_fields}


def of(session: Session, kind: type[R], **owner: object) -> list[R]:
    """The records of one owner, oldest first (by position where they have one)."""
    query = select(kind).filter_by(**owner)
    columns = table_of(kind).c
    return list(session.exec(query.order_by(*(columns[name] for name in ("position", "id") if name in columns))))


def keep_in_step(
    session: Session,
    kind: type[R],
    owner: Mapping[str, object],
    entries: Sequence[tuple[int | None, Fields]],
) -> list[R]:
    """Make the owner's records equal to these entries: change those with an id, add the new, delete the rest.

    Returns the records in the order of the entries; a `position` column is numbered in that order.
    """
    kept = {record_id for record_id, _ in entries if record_id is not None}
    for record in of(session, kind, **owner):
        if record.id not in kept:
            session.delete(record)
    session.flush()
    result = []
    for position, (record_id, fields) in enumerate(entries):
        place = {"position": position} if "position" in kind.model_fields else {}
        if record_id is None or session.get(kind, record_id) is None:
            result.append(add(session, kind, fields, **owner, **place))
        else:
            result.append(change(session, kind, record_id, fields, **place))
    return result


@dataclass(frozen=True)
class Removed:
    """What a deletion took away, so that it can be undone: rows by table, owners before what belongs to them."""

    rows: tuple[tuple[str, dict[str, Any]], ...]
    cleared: tuple[tuple[str, int, str, int], ...]
    """References that were emptied: table, id, column, the id it held."""


def delete(session: Session, kind: type[Row], record_id: int) -> Removed:
    """Delete a record with all that belongs to it; return what undo() needs."""
    get(session, kind, record_id)
    rows: list[tuple[str, dict[str, Any]]] = []
    cleared: list[tuple[str, int, str, int]] = []
    _collect(session, table_of(kind), [record_id], rows, cleared)
    session.expunge_all()
    for table_name, row in reversed(rows):
        table = SQLModel.metadata.tables[table_name]
        if "id" not in table.c:
            session.connection().execute(table.delete().where(next(iter(table.primary_key)) == _key(table, row)))
            continue
        record = session.get(_class_of(table_name), row["id"])
        if record is not None:
            session.delete(record)
            session.flush()
    return Removed(tuple(rows), tuple(cleared))


def undo(session: Session, removed: Removed) -> None:
    """Bring back what delete() took away, with the same ids."""
    for table_name, row in removed.rows:
        table = SQLModel.metadata.tables[table_name]
        if "id" in table.c:
            session.add(_class_of(table_name)(**row))
            session.flush()
        else:
            session.connection().execute(insert(table).values(row))
    for table_name, record_id, column, value in removed.cleared:
        record = session.get(_class_of(table_name), record_id)
        if record is not None:
            setattr(record, column, value)
            session.add(record)
    session.flush()


def table_of(kind: type[SQLModel]) -> Table:
    """The table behind a row class."""
    table: Table = kind.__table__  # type: ignore[attr-defined]
    return table


def _collect(
    session: Session,
    table: Table,
    ids: Iterable[int],
    rows: list[tuple[str, dict[str, Any]]],
    cleared: list[tuple[str, int, str, int]],
) -> None:
    """Note the rows with these ids, then those that go with them, then the references to them that are emptied."""
    key = next(iter(table.primary_key))
    seen = {(name, _key(SQLModel.metadata.tables[name], row)) for name, row in rows}
    wanted = [each for each in ids if (table.name, each) not in seen]
    found = session.connection().execute(table.select().where(key.in_(wanted))).mappings().all()
    rows.extend((table.name, dict(row)) for row in found)
    for child in SQLModel.metadata.tables.values():
        for reference in child.foreign_keys:
            if reference.column.table is not table or not wanted:
                continue
            column, child_key = reference.parent, next(iter(child.primary_key))
            hits = session.connection().execute(child.select().where(column.in_(wanted))).mappings().all()
            if reference.ondelete == "CASCADE":
                _collect(session, child, [hit[child_key.name] for hit in hits], rows, cleared)
            else:
                cleared.extend((child.name, hit[child_key.name], column.name, hit[column.name]) for hit in hits)


def _key(table: Table, row: Mapping[str, Any]) -> int:
    return int(row[next(iter(table.primary_key)).name])


def _class_of(table_name: str) -> type[Row]:
    return next(
        mapper.class_
        for mapper in Row._sa_registry.mappers  # noqa: SLF001
        if mapper.local_table.name == table_name  # type: ignore[attr-defined]
    )
