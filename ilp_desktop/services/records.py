"""What every record can: be added, changed, kept in step with a list, deleted with all that hangs on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import Table
from sqlmodel import Session, SQLModel, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import Fields, Row
from ilp_desktop.services import steps
from ilp_desktop.words import tr

R = TypeVar("R", bound=Row)
_LARGEST_ID = 2**63 - 1


def get(session: Session, kind: type[R], record_id: int) -> R:
    """The record with this id. Raises UserError where it is gone."""
    record = session.get(kind, record_id)
    if record is None:
        raise UserError(
            tr("This record is no longer there."), tr("It may have been deleted. Go back to the list and look again.")
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


def delete(session: Session, kind: type[Row], record_id: int) -> None:
    """Delete a record with all that belongs to it; references to it are emptied.

    All of it goes through the session, so that the change history tells of each record and not only of the owner:
    from that the deletion can be undone.
    """
    get(session, kind, record_id)
    session.flush()
    found: list[tuple[str, dict[str, Any]]] = []
    emptied: list[tuple[str, int, str]] = []
    _collect(session, table_of(kind), [record_id], found, emptied)
    rows = sorted(found, key=_owners_first)
    going = {(name, row["id"]) for name, row in rows}
    for table_name, other_id, column in emptied:
        if (table_name, other_id) not in going:
            setattr(get(session, _class_of(table_name), other_id), column, None)
    session.flush()
    for table_name, group in groupby(reversed(rows), key=lambda each: each[0]):
        for _, row in group:
            session.delete(get(session, _class_of(table_name), row["id"]))
        session.flush()


def delete_called(session: Session, kind: type[Row], record_id: int, what: str) -> None:
    """Delete a record as a step of its own, called by what the screen calls the record."""
    steps.called(session, tr("{what} deleted", what=what))
    delete(session, kind, record_id)


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
    emptied: list[tuple[str, int, str]],
) -> None:
    """Note the rows with these ids, then those that go with them, then the references to them that are emptied."""
    seen = {(name, row["id"]) for name, row in rows}
    wanted = [each for each in ids if (table.name, each) not in seen]
    found = session.connection().execute(table.select().where(table.c.id.in_(wanted))).mappings().all()
    rows.extend((table.name, dict(row)) for row in found)
    for child in SQLModel.metadata.tables.values():
        for reference in child.foreign_keys:
            # A row without an id of its own, the bytes of a file, goes with its owner; SQL sees to that.
            if reference.column.table is not table or not wanted or "id" not in child.c:
                continue
            hits = session.connection().execute(select(child.c.id).where(reference.parent.in_(wanted))).scalars().all()
            if reference.ondelete == "CASCADE":
                _collect(session, child, hits, rows, emptied)
            else:
                emptied.extend((child.name, hit, reference.parent.name) for hit in hits)


def kinds() -> list[type[Row]]:
    """Every kind of record, by the name of its table."""
    mappers = Row._sa_registry.mappers  # noqa: SLF001
    return sorted(
        (each.class_ for each in mappers if issubclass(each.class_, Row)), key=lambda kind: table_of(kind).name
    )


def _class_of(table_name: str) -> type[Row]:
    return next(kind for kind in kinds() if table_of(kind).name == table_name)
