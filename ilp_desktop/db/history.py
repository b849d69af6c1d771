"""Writes the change history: for every record who changed what, when, from which value to which."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import inspect, text
from sqlalchemy.orm import Session, UOWTransaction

UNRECORDED = frozenset({"draft", "change_history", "attachment_content", "frozen_font", "frozen_paper"})
"""Tables without history: drafts are no records yet, contents are bytes."""
AS_TYPED = frozenset({"draft", "suggestion"})
"""Tables that change with the keystrokes; only that a row comes or goes is news."""
_LONGEST = 20_000
_INSERT = text(
    "INSERT INTO change_history (at, who, table_name, record_id, action, changes)"
    " VALUES (:at, :who, :table_name, :record_id, :action, :changes)"
)


def record(session: Session, _context: UOWTransaction) -> None:
    """After a flush: note the changed tables, and add one history row for each changed record."""
    moment = dt.datetime.now(dt.UTC).replace(tzinfo=None).isoformat(" ")
    rows = [
        {"at": moment, "who": session.info["who"], "action": action, **entry}
        for action, records in _changed(session).items()
        for each in records
        if (entry := _entry(session, action, each))
    ]
    if rows:
        session.connection().execute(_INSERT, rows)


def _changed(session: Session) -> dict[str, Iterable[object]]:
    return {"added": session.new, "changed": session.dirty, "deleted": session.deleted}


def _entry(session: Session, action: str, each: object) -> dict[str, Any] | None:
    table = str(inspect(type(each)).local_table.name)
    changes = _changes(each, action)
    if action == "changed" and (not changes or table in AS_TYPED):
        return None
    session.info["changed"].add(table)
    if table in UNRECORDED:
        return None
    return {
        "table_name": table,
        "record_id": each.id,  # type: ignore[attr-defined]
        "changes": json.dumps(changes, default=str, ensure_ascii=False),
    }


def _changes(each: object, action: str) -> dict[str, list[object]]:
    state = inspect(each)
    found: dict[str, list[object]] = {}
    for attribute in state.mapper.column_attrs:
        now = state.attrs[attribute.key]
        if action == "deleted":
            found[attribute.key] = [_short(now.value), None]
        elif now.history.has_changes():
            before = now.history.deleted[0] if now.history.deleted else None
            found[attribute.key] = [_short(before), _short(now.value)]
    return {name: values for name, values in found.items() if values[0] != values[1]}


def _short(value: object) -> object:
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return value[:_LONGEST] if isinstance(value, str) else value
