"""What every record can: be added, changed, kept in step with a list, deleted with all that hangs on it, brought back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import Table, insert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import Fields, Row

R = TypeVar("R", bound=Row)
_LARGEST_ID = 2**63 - 1


def get(session: Session, kind: type[R], record_id: int) -> R:
    """The record with this id. Raises UserError where it is gone."""
    record = session.get(kind, record_id)
    if record is None:
        raise UserError(
            "This record is no longer there.", "It may have been deleted. Go back to the list and look again."
        )
    return record


def is_there(session: Session, table_name: str, record_id: object) -> bool:
    """Whether a table has a record with this id, which may be any text."""
    try:
        number = int(str(record_id))
    except ValueError:
        return False
    table = SQLModel.metadata.tables[table_name]
    query = select(table.c.id).where(table.c.id == number)
    return 0 < number <= _LARGEST_ID and session.connection().execute(query).first() is not None


def identity(record: Row) -> int:
    """The id of a record that was flushed."""
    if record.id is None:
        raise ValueError("the record was not flushed yet")
    return record.id


def add(session: Session, kind: type[R], fields: Fields, /, **owners: Any) -> R:
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
    ours = {identity(record) for record in of(session, kind, **owner)}
    for left_out in sorted(ours - {record_id for record_id, _ in entries}):
        delete(session, kind, left_out)
    result = []
    for position, (record_id, fields) in enumerate(entries):
        place = {"position": position} if "position" in kind.model_fields else {}
        if record_id in ours:
            ours.remove(record_id)
            result.append(change(session, kind, record_id, fields, **place))
        else:  # new, deleted meanwhile, or another owner's
            result.append(add(session, kind, fields, **owner, **place))
    return result


@dataclass(frozen=True)
class Removed:
    """What a deletion took away, so that it can be undone: rows by table, owners before what belongs to them."""

    rows: tuple[tuple[str, dict[str, Any]], ...]
    cleared: tuple[tuple[str, int, str, int], ...]
    """References that were emptied: table, id, column, the id it held."""


def delete(session: Session, kind: type[Row], record_id: int) -> Removed:
    """Delete a record with all that belongs to it; return what undo() needs.

    All of it goes through the session, so that the change history tells of each record and not only of the owner.
    """
    get(session, kind, record_id)
    session.flush()
    found: list[tuple[str, dict[str, Any]]] = []
    emptied: list[tuple[str, int, str, int]] = []
    _collect(session, table_of(kind), [record_id], found, emptied)
    rows = sorted(found, key=_owners_first)
    going = {(name, _key(SQLModel.metadata.tables[name], row)) for name, row in rows}
    cleared = tuple(each for each in emptied if each[:2] not in going)
    for table_name, other_id, column, _ in cleared:
        setattr(get(session, _class_of(table_name), other_id), column, None)
    session.flush()
    for table_name, group in groupby(reversed(rows), key=lambda each: each[0]):
        _delete_rows(session, table_name, [row for _, row in group])
    return Removed(tuple(rows), cleared)


def undo(session: Session, removed: Removed) -> None:
    """Bring back what delete() took away, with the same ids.

    A reference to what was deleted since stays empty, one that was filled anew stays as it is.
    Raises UserError where the owner is gone too, or where something new stands in its place.
    """
    back = {(name, _key(SQLModel.metadata.tables[name], row)) for name, row in removed.rows}
    try:
        for table_name, group in groupby(removed.rows, key=lambda each: each[0]):
            _bring_back(session, table_name, [_fitting(session, table_name, row, back) for _, row in group])
    except IntegrityError:
        raise UserError(
            "This can't be brought back.", "Something that was added since stands in its place. Delete that first."
        ) from None
    for table_name, record_id, column, value in removed.cleared:
        record = session.get(_class_of(table_name), record_id)
        if record is not None and getattr(record, column) is None:
            setattr(record, column, value)
            session.add(record)
    session.flush()


def _delete_rows(session: Session, table_name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    table = SQLModel.metadata.tables[table_name]
    for row in rows:
        if "id" in table.c:
            session.delete(get(session, _class_of(table_name), row["id"]))
        else:
            session.connection().execute(table.delete().where(next(iter(table.primary_key)) == _key(table, row)))
    session.flush()


def _bring_back(session: Session, table_name: str, rows: Sequence[Mapping[str, Any]]) -> None:
    table = SQLModel.metadata.tables[table_name]
    if "id" in table.c:
        session.add_all(_class_of(table_name)(**row) for row in rows)
        session.flush()
    else:
        session.connection().execute(insert(table), rows)


def _fitting(
    session: Session, table_name: str, row: Mapping[str, Any], back: Collection[tuple[str, int]]
) -> dict[str, Any]:
    """The row as it can be brought back: references to what is gone are emptied."""
    fitting = dict(row)
    for reference in SQLModel.metadata.tables[table_name].foreign_keys:
        other, column, value = reference.column, reference.parent.name, row[reference.parent.name]
        if value is None or (other.table.name, value) in back:
            continue
        if session.connection().execute(select(other).where(other == value)).first():
            continue
        if reference.ondelete == "CASCADE":
            raise UserError("This can't be brought back: what it belonged to was deleted too.", "Undo that first.")
        fitting[column] = None
    return fitting


def _owners_first(entry: tuple[str, Mapping[str, Any]]) -> tuple[int, bool]:
    """Sort key: tables after those that they refer to; within one, rows after those that they can refer to."""
    name, row = entry
    table = SQLModel.metadata.tables[name]
    to_its_own = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    return _table_order()[name], any(row[column] is not None for column in to_its_own)


@cache
def _table_order() -> dict[str, int]:
    return {table.name: place for place, table in enumerate(SQLModel.metadata.sorted_tables)}


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
