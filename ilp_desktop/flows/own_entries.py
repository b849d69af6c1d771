"""The school's own fields in a wizard: its steps get them, its entries hold them as typed, its record keeps them.

A step with own fields has a Fields class of its own, made here; so what holds for any field holds for them too.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import create_model
from sqlmodel import Session

from ilp_desktop.model import own_fields
from ilp_desktop.model.base import Fields, Line, OptionalDay, ReadByLearner, Text, marks
from ilp_desktop.model.own_fields import Kind, OwnField, one_of
from ilp_desktop.services import own_fields as service
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import in_figures


@dataclass(frozen=True)
class Own:
    """Marks a field of the school's own: how it stands in a form."""

    kind: Kind
    label: str
    help: str
    choices: tuple[str, ...]


def own_of(fields: type[Fields]) -> dict[str, Own]:
    """The own fields of a form, by name."""
    return {name: mark for name in fields.model_fields for mark in marks(fields, name) if isinstance(mark, Own)}


def forms(session: Session, kind: str) -> dict[str, type[Fields]]:
    """Step of a wizard -> its form with the school's own fields; only steps that have some."""
    steps = own_fields.STEPS.get(own_fields.Record(kind), {}) if kind in set(own_fields.Record) else {}
    asked = [each for each in service.of_record(session, kind) if each.asked] if steps else []
    found = {}
    for step, fields in steps.items():
        if mine := [each for each in asked if each.step == step]:
            found[step] = _with(session, fields, mine)
    return found


def _with(session: Session, fields: type[Fields], own: list[OwnField]) -> type[Fields]:
    added: dict[str, Any] = {each.name: _typed(session, each) for each in own}
    made: type[Fields] = create_model(fields.__name__, __base__=fields, __module__=__name__, **added)
    return made


def _typed(session: Session, field: OwnField) -> tuple[Any, object]:
    """The type of an own field and what stands in it at first."""
    mark = Own(Kind(field.kind), field.label, field.help, tuple(field.choices))
    kind: Any = {Kind.LINE: Line, Kind.TEXT: Text, Kind.DAY: OptionalDay, Kind.TICK: bool}.get(mark.kind, Line)
    if mark.kind is Kind.CHOICE:
        kind = Annotated[kind, one_of({"", *mark.choices, *service.chosen_before(session, field)})]
    read_by = (ReadByLearner(),) if field.on_my_plan else ()
    empty = {Kind.DAY: None, Kind.TICK: False}.get(mark.kind, "")
    return Annotated[(kind, mark, *read_by)], empty


def add_to(session: Session, kind: str, record_id: int | None, entries: Entries) -> None:
    """Put what stands in a record's own fields into the entries of its wizard; blank where there is nothing yet."""
    held = {field.id: value for field, value in service.held(session, kind, record_id)} if record_id else {}
    for field in service.of_record(session, kind):
        if field.asked:
            entries[field.step][field.name] = _as_typed(field, held.get(field.id, ""))


def _as_typed(field: OwnField, value: str) -> object:
    if field.kind == Kind.TICK:
        return value == own_fields.TICKED
    return in_figures(dt.date.fromisoformat(value)) if field.kind == Kind.DAY and value else value


def write(session: Session, kind: str, record_id: int, ones: Mapping[str, Fields]) -> None:
    """Keep the own fields of a record from the validated steps of its wizard."""
    values = {name: getattr(fields, name) for fields in ones.values() for name in own_of(type(fields))}
    service.keep(session, kind, record_id, values)


def moved(kept: Entries, fresh: Entries) -> Entries:
    """A draft in which own fields stand in the steps where they are asked now: a school may have moved them since."""
    found = dict(kept)
    typed = {name: value for form in kept.values() if isinstance(form, dict) for name, value in form.items()}
    for step, form in fresh.items():
        if isinstance(form, dict) and isinstance(kept.get(step), dict):
            own = {name: typed[name] for name in form if own_fields.is_own(name) and name in typed}
            found[step] = {**kept[step], **own}
    return found
