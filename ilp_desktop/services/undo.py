"""Undo for the session: what one action did is taken back, or done again, in one transaction, exactly or not at all.

A step's history rows, read backwards, are its undo: what was added goes, what was deleted comes back with its id,
what was changed goes back. Where something was done since that the step stands in the way of, a sentence says so and
nothing changes.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Column, Connection, Date, DateTime, Table, delete, insert, text, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import now
from ilp_desktop.model.school import ChangeHistory, UndoStep
from ilp_desktop.services import records, step_words
from ilp_desktop.services.step_words import Done
from ilp_desktop.words import tr

PLACES = frozenset({("review_round", "at_target_id"), ("review_round", "at_field"), ("suggestion", "entries")})
"""Columns that only say where somebody was, or hold what is being typed: they keep nothing from being undone."""
COUNTERS = frozenset({("learner", "log_blocks_begun")})
"""Columns that only grow: a number that may be on paper is not given again."""
_BACK = {"added": "deleted", "changed": "changed", "deleted": "added"}
_MANY = 500
"""Records in one statement."""
_IN_THE_WAY = tr("Something that was added since stands in its place. Undo or delete that first.")


@dataclass(frozen=True)
class _Change:
    """One record's change, the way it is to be done now."""

    table: Table
    record_id: int
    action: str
    before: dict[str, Any]
    after: dict[str, Any]


def steps(session: Session) -> list[Done]:
    """What was done in this session, the newest first."""
    return step_words.described(session, session.exec(select(UndoStep).order_by(col(UndoStep.id).desc())).all())


def next_undo(session: Session) -> Done | None:
    """What undo would take back; None: nothing is left."""
    found = session.exec(
        select(UndoStep).where(col(UndoStep.undone_at).is_(None)).order_by(col(UndoStep.id).desc()).limit(1)
    ).all()
    return next(iter(step_words.described(session, found)), None)


def next_redo(session: Session) -> Done | None:
    """What redo would do again: what was undone last, unless something new was done since."""
    newest = session.exec(select(func.max(UndoStep.at))).one()
    query = select(UndoStep).where(col(UndoStep.undone_at).is_not(None)).order_by(col(UndoStep.undone_at).desc())
    found = session.exec(query.limit(1)).all()
    return next(
        iter(step_words.described(session, [each for each in found if each.undone_at and each.undone_at >= newest])),
        None,
    )


def undo(session: Session, step_id: int) -> Done:
    """Take a step back. Raises UserError where the records have changed since, or others need them."""
    step = records.get(session, UndoStep, step_id)
    done = step_words.described(session, [step])[0]
    if step.undone_at:
        raise UserError(tr("This was undone already."), tr("Look at the list again."))
    _apply(
        session,
        [_reversed(each) for each in reversed(_changes(session, step_id))],
        tr("This can't be undone: {done}", done=done),
    )
    step.undone_at = now()
    session.flush()
    return done


def redo(session: Session, step_id: int) -> Done:
    """Do again what was undone. Raises UserError as undo() does."""
    step = records.get(session, UndoStep, step_id)
    done = step_words.described(session, [step])[0]
    if not step.undone_at:
        raise UserError(tr("This stands as it was done."), tr("Look at the list again."))
    _apply(session, _changes(session, step_id), tr("This can't be done again: {done}", done=done))
    step.undone_at = None
    session.flush()
    return done


def undo_last(session: Session) -> Done | None:
    """Take back what was done last; None where there is nothing."""
    last = next_undo(session)
    return undo(session, last.step_id) if last else None


def redo_last(session: Session) -> Done | None:
    """Do again what was undone last; None where there is nothing."""
    last = next_redo(session)
    return redo(session, last.step_id) if last else None


def end_session(session: Session) -> None:
    """Forget the steps, with the bytes of deleted files and the words of drafts that went; the history stays."""
    connection = session.connection()
    connection.execute(text("DELETE FROM kept_content"))
    connection.execute(text("DELETE FROM kept_paper"))
    connection.execute(text("DELETE FROM change_history WHERE table_name IN ('draft', 'form_draft')"))
    connection.execute(text("DELETE FROM undo_step"))


# --- reading the history ------------------------------------------------------------------------------------


def _changes(session: Session, step_id: int) -> list[_Change]:
    query = select(ChangeHistory).where(ChangeHistory.step_id == step_id).order_by(col(ChangeHistory.id))
    return [_change(row) for row in session.exec(query)]


def _change(row: ChangeHistory) -> _Change:
    values = json.loads(row.changes)
    before, after = ({name: pair[side] for name, pair in values.items()} for side in (0, 1))
    return _Change(SQLModel.metadata.tables[row.table_name], row.record_id, row.action, before, after)


def _reversed(change: _Change) -> _Change:
    return _Change(change.table, change.record_id, _BACK[change.action], change.after, change.before)


# --- changing the records -----------------------------------------------------------------------------------


def _apply(session: Session, changes: Sequence[_Change], title: str) -> None:
    session.flush()
    connection = session.connection()
    # Rows may come back before those that they refer to: the references are looked at when all is there.
    connection.execute(text("PRAGMA defer_foreign_keys = ON"))
    going = {(each.table.name, each.record_id) for each in changes if each.action == "deleted"}
    try:
        for (action, _table), group in groupby(changes, key=lambda each: (each.action, each.table.name)):
            for some in _in_parts(list(group)):
                _DO[action](connection, some, going, title)
    except IntegrityError:
        raise UserError(title, _IN_THE_WAY) from None
    touched = {each.table.name for each in changes}
    if any(connection.execute(text(f"PRAGMA foreign_key_check({name})")).first() for name in sorted(touched)):
        raise UserError(title, tr("Something that it belongs to was deleted since. Undo that first."))
    _tell(session, changes)
    session.expire_all()


def _in_parts(changes: list[_Change]) -> Iterator[list[_Change]]:
    for start in range(0, len(changes), _MANY):
        yield changes[start : start + _MANY]


def _add(connection: Connection, changes: list[_Change], _going: Collection[tuple[str, int]], _title: str) -> None:
    table = changes[0].table
    rows = [
        {column.name: _decoded(column, each.after.get(column.name)) for column in table.c} | {"id": each.record_id}
        for each in changes
    ]
    connection.execute(insert(table), rows)


def _alter(connection: Connection, changes: list[_Change], _going: Collection[tuple[str, int]], title: str) -> None:
    table = changes[0].table
    for each in changes:
        _compare(_rows(connection, table, [each]), each, title)
        values = {
            name: _decoded(table.c[name], value)
            for name, value in each.after.items()
            if (table.name, name) not in COUNTERS
        }
        if values:
            connection.execute(update(table).where(table.c.id == each.record_id).values(values))


def _remove(connection: Connection, changes: list[_Change], going: Collection[tuple[str, int]], title: str) -> None:
    table, ids = changes[0].table, [each.record_id for each in changes]
    rows = _rows(connection, table, changes)
    for each in changes:
        _compare(rows, each, title)
    if user := next(_users(connection, table, ids, going), None):
        what = step_words.noun(user)
        sentence = tr("Added or changed since, and belongs to it: {what}. Undo or delete that first.", what=what)
        raise UserError(title, sentence)
    connection.execute(delete(table).where(table.c.id.in_(ids)))


_DO = {"added": _add, "changed": _alter, "deleted": _remove}


def _rows(connection: Connection, table: Table, changes: Sequence[_Change]) -> dict[int, dict[str, Any]]:
    found = connection.execute(table.select().where(table.c.id.in_([each.record_id for each in changes])))
    return {row["id"]: dict(row) for row in found.mappings()}


def _compare(rows: dict[int, dict[str, Any]], change: _Change, title: str) -> None:
    row = rows.get(change.record_id)
    if row is None:
        raise UserError(title, tr("The record was deleted since. Undo that first."))
    if any(
        _encoded(row[name]) != value
        for name, value in change.before.items()
        if (change.table.name, name) not in PLACES | COUNTERS
    ):
        raise UserError(title, tr("The record was changed since. Undo that first."))


def _users(
    connection: Connection, table: Table, ids: Sequence[int], going: Collection[tuple[str, int]]
) -> Iterator[str]:
    """The tables of records that refer to these and stay."""
    for child in SQLModel.metadata.tables.values():
        for reference in child.foreign_keys:
            column = reference.parent
            if reference.column.table is not table or (child.name, column.name) in PLACES or "id" not in child.c:
                continue
            found = connection.execute(select(child.c.id).where(column.in_(ids))).scalars()
            if any((child.name, each) not in going for each in found):
                yield child.name


def _encoded(value: object) -> object:
    """A value as the history holds it."""
    return json.loads(json.dumps(value, default=str))


def _decoded(column: Column[Any], value: Any) -> Any:
    kind = getattr(column.type, "impl_instance", column.type)  # SQLModel wraps the type of moments
    if value is None or not isinstance(kind, Date | DateTime):
        return value
    return (dt.datetime if isinstance(kind, DateTime) else dt.date).fromisoformat(value)


def _tell(session: Session, changes: Sequence[_Change]) -> None:
    """An undo is a change like any other: the history tells of it, and the screens hear of it."""
    session.connection().execute(
        insert(records.table_of(ChangeHistory)),
        [
            {
                "at": now(),
                "who": session.info.get("who", ""),
                "table_name": each.table.name,
                "record_id": each.record_id,
                "action": each.action,
                "changes": json.dumps(
                    {name: [each.before.get(name), value] for name, value in each.after.items()}, ensure_ascii=False
                ),
            }
            for each in changes
        ],
    )
    session.info.setdefault("changed", set()).update(each.table.name for each in changes)
