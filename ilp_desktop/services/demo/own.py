"""Two fields of the demonstration school's own, and what stands in them."""

from __future__ import annotations

import random

from sqlalchemy import insert
from sqlmodel import Session, SQLModel, select

from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.own_fields import TICKED, OwnField, OwnFieldFields, OwnValue, Record, owner
from ilp_desktop.model.plan import Plan
from ilp_desktop.services.demo.words import texts
from ilp_desktop.services.records import table_of

_OWNERS: dict[Record, type[SQLModel]] = {Record.ASSESSMENT: Assessment, Record.PLAN: Plan}
_FILLED = 0.7
"""Share of records in which something stands there."""


def add(session: Session, rng: random.Random) -> None:
    """Add the fields to a school that has none, and fill them in for most.

    The values bypass the change history, as all of the demonstration does.
    """
    if session.exec(select(OwnField.id)).first():
        return
    for record, kind in _OWNERS.items():
        ids = session.connection().execute(select(table_of(kind).c.id).order_by(table_of(kind).c.id)).scalars().all()
        for position, values in enumerate(texts("own_fields")[record]):
            fields = OwnFieldFields.model_validate(values)
            field = OwnField(**fields.model_dump(), record=record.value, position=position)
            session.add(field)
            session.flush()
            _fill(session, field, [each for each in ids if rng.random() < _FILLED], rng)
    session.info.setdefault("changed", set()).update({"own_field", "own_value"})


def _fill(session: Session, field: OwnField, record_ids: list[int], rng: random.Random) -> None:
    rows = [
        {"own_field_id": field.id, owner(field.record).key: each, "value": rng.choice(field.choices or [TICKED])}
        for each in record_ids
    ]
    if rows:
        session.connection().execute(insert(table_of(OwnValue)), rows)
