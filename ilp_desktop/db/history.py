"""Writes the change history: for every record who changed what, when, from which value to which, in which step.

A step is what one transaction did. Its rows, read backwards, are its undo: so they hold every value whole, and stand
in the order in which the file was changed.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import MetaData, inspect, text
from sqlalchemy.orm import Session, UOWTransaction

UNRECORDED = frozenset(
    {
        "change_history", "undo_step", "attachment_content", "kept_content", "frozen_font", "frozen_paper", "kept_paper",
    }
)  # fmt: skip
"""Tables without history: the history itself, and contents, which are bytes (SQL keeps those of deleted records)."""
AS_TYPED = frozenset({"draft", "form_draft", "suggestion"})
"""Tables that change with the keystrokes; only that a row comes or goes is news."""
_DRAFTS = frozenset({"draft", "form_draft"})
_INSERT = text(
    "INSERT INTO change_history (at, who, table_name, record_id, action, changes, step_id)"
    " VALUES (:at, :who, :table_name, :record_id, :action, :changes, :step_id)"
)
_NEW_STEP = text("INSERT INTO undo_step (at, words) VALUES (:at, '') RETURNING id")
_NAME_STEP = text("UPDATE undo_step SET words = :words WHERE id = :step_id")


def record(session: Session, _context: UOWTransaction) -> None:
    """After a flush: note the changed tables, and add one history row for each changed record."""
    entries = [
        {"action": action, **entry}
        for action, records in _changed(session).items()
        for each in records
        if (entry := _entry(session, action, each))
    ]
    if entries:
        moment = dt.datetime.now(dt.UTC).replace(tzinfo=None).isoformat(" ")
        both = {"at": moment, "who": session.info["who"], "step_id": _step(session, moment)}
        session.connection().execute(_INSERT, [both | entry for entry in entries])


def name_step(session: Session) -> None:
    """Keep the name that a service gave to this transaction (session.info["step"]), if it changed anything."""
    if (words := session.info.get("step")) and (step_id := session.info.get("step_id")):
        session.connection().execute(_NAME_STEP, {"words": words, "step_id": step_id})


def _step(session: Session, moment: str) -> int | None:
    """The step of this transaction; none where a service said that it is none (session.info["step"] is None)."""
    if session.info.get("step", "") is None:
        return None
    if "step_id" not in session.info:
        session.info["step_id"] = session.connection().execute(_NEW_STEP, {"at": moment}).scalar_one()
    found: int = session.info["step_id"]
    return found


def _changed(session: Session) -> dict[str, Iterable[object]]:
    """The records by action, as the file was changed: owners are added before, and deleted after, what is theirs."""
    return {
        "added": sorted(session.new, key=_place),
        "changed": sorted(session.dirty, key=lambda each: (_place(each), _id(each))),
        "deleted": sorted(session.deleted, key=_place, reverse=True),
    }


def _place(each: object) -> int:
    table = inspect(type(each)).local_table
    return _order(table.metadata)[table.name]


@cache
def _order(metadata: MetaData) -> dict[str, int]:
    return {table.name: place for place, table in enumerate(metadata.sorted_tables)}


def _id(each: object) -> int:
    number: int = getattr(each, "id", 0)
    return number


def _entry(session: Session, action: str, each: object) -> dict[str, Any] | None:
    table = str(inspect(type(each)).local_table.name)
    changes = _changes(each, action)
    # What is typed is no step: only one that has a name changes a draft on purpose.
    typed = table in AS_TYPED and not session.info.get("step")
    if action == "changed" and (not changes or typed):
        return None
    session.info["changed"].add(table)
    # A draft that a step takes away, or changes, must be able to come back.
    if table in UNRECORDED or (table in _DRAFTS and session.info.get("step", "") is None):
        return None
    return {
        "table_name": table,
        "record_id": _id(each),
        "changes": json.dumps(changes, default=str, ensure_ascii=False),
    }


def _changes(each: object, action: str) -> dict[str, list[object]]:
    state = inspect(each)
    found: dict[str, list[object]] = {}
    for attribute in state.mapper.column_attrs:
        now = state.attrs[attribute.key]
        if action == "deleted":
            found[attribute.key] = [now.value, None]
        elif now.history.has_changes():
            before = now.history.deleted[0] if now.history.deleted else None
            found[attribute.key] = [before, now.value]
    return {name: values for name, values in found.items() if values[0] != values[1]}
