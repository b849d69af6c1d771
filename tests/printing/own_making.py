"""Own fields of a school, filled in, for papers."""

from __future__ import annotations

from typing import Any

import paper_factory as make
from sqlmodel import Session

from ilp_desktop.model.own_fields import STEPS, OwnField, OwnValue, Record
from ilp_desktop.model.parts import Part


def own(session: Session, record: Record, record_id: int, label: str, value: str, **values: Any) -> OwnField:
    """A field on all the papers that its record has, and what stands in it."""
    usual: dict[str, Any] = {
        "kind": "line", "part": Part.PROGRAMME.value, "step": next(iter(STEPS[record])), "position": 0,
        "on_paper": True, "on_plan": True, "on_my_plan": True,
    }  # fmt: skip
    field: OwnField = make.put(session, OwnField(record=record.value, label=label, **usual | values))
    if value:
        make.put(session, OwnValue(own_field_id=field.id or 0, value=value, **{f"{record.value}_id": record_id}))
    return field
