"""Deletes what records use, with what takes its place, in the records and in the wizards that are not finished yet."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from sqlmodel import Session, select

from ilp_desktop.flows import assessment, plan, plan_steps, review
from ilp_desktop.flows.flow import Raw, Step
from ilp_desktop.model.base import Fields, Row, pick_list_of, refers_to_table
from ilp_desktop.model.school import Draft, PickListItem
from ilp_desktop.services import drafts, records, replacing
from ilp_desktop.services.drafts import Entries

_STEPS = {assessment.KIND: assessment.STEPS, plan.KIND: plan_steps.STEPS, review.KIND: review.STEPS}
Holds = Callable[[type[Fields], str], bool]
"""Whether a field of a form holds what is replaced."""


def delete_record(session: Session, kind: type[Row], record_id: int, by: int | None, what: str) -> None:
    """Delete a staff member or a provider; `by` takes the place, None leaves it empty. Raises UserError."""
    table = records.table_of(kind).name
    replacing.replace_record(session, kind, record_id, by, what)
    _in_drafts(
        session, lambda form, name: refers_to_table(form, name) == table, str(record_id), "" if by is None else str(by)
    )


def delete_value(session: Session, item_id: int, by: str) -> None:
    """Delete a value of a list; the code `by` takes its place, an empty one leaves it empty. Raises UserError."""
    item = records.get(session, PickListItem, item_id)
    replacing.replace_value(session, item_id, by)
    _in_drafts(session, lambda form, name: pick_list_of(form, name) == item.list_name, item.code, by)


def _in_drafts(session: Session, holds: Holds, old: str, new: str) -> None:
    for draft in session.exec(select(Draft)).all():
        entries = drafts.entries_of(draft)
        for step, values in _forms(draft.kind, entries):
            for name in step.fields.model_fields:
                if holds(step.fields, name) and values.get(name) == old:
                    values[name] = new
        draft.entries = json.dumps(entries)
        session.add(draft)
    session.flush()


def _forms(kind: str, entries: Entries) -> Iterator[tuple[Step, Raw]]:
    """Every filled form of a draft."""
    for step in _STEPS.get(kind, ()):
        entry = entries.get(step.name, {})
        for values in entry if isinstance(entry, list) else [entry]:
            yield step, values
