"""The school's own fields: added, changed, put in order, taken out of use; and what stands in them, kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model import own_fields
from ilp_desktop.model.own_fields import MOST, STEPS, OwnField, OwnFieldFields, OwnValue, Record
from ilp_desktop.model.school import Draft
from ilp_desktop.services import drafts, records, steps
from ilp_desktop.words import tr


def of_record(session: Session, record: str) -> list[OwnField]:
    """All fields of assessments, plans or reviews, in the school's order."""
    return own_fields.of_record(session.exec, record)


def held(session: Session, record: str, record_id: int) -> list[tuple[OwnField, str]]:
    """What stands in the own fields of one record, in the school's order; of those no longer asked too."""
    return own_fields.held(session.exec, record, record_id)


def add(session: Session, record: str, fields: OwnFieldFields) -> OwnField:
    """Add a field at the end. Raises UserError where the record has one of that label, or as many as it can have."""
    others = of_record(session, record)
    if len(others) >= MOST:
        raise UserError(
            tr("There are {count} own fields here already.", count=MOST),
            tr("Delete one that nobody needs; then add this one."),
        )
    _check(record, fields, others)
    steps.called(session, tr("own field “{label}” added", label=fields.label))
    position = max((each.position for each in others), default=-1) + 1
    return records.add(session, OwnField, fields, record=record, position=position)


def change(session: Session, field_id: int, fields: OwnFieldFields) -> OwnField:
    """Change a field. Raises UserError where its label is taken, or where its kind would change though it is filled in."""
    field = records.get(session, OwnField, field_id)
    _check(field.record, fields, [each for each in of_record(session, field.record) if each.id != field_id])
    if fields.kind != field.kind and is_filled(session, field):
        raise UserError(
            tr("“{label}” is filled in already, so its kind can't change.", label=field.label),
            tr("Untick it in the list, so that it is no longer asked, and add a new field."),
        )
    steps.called(session, tr("own field “{label}” changed", label=fields.label))
    return records.change(session, OwnField, field_id, fields)


def _check(record: str, fields: OwnFieldFields, others: Sequence[OwnField]) -> None:
    if fields.step not in STEPS[Record(record)]:
        raise UserError(tr("There is no such step in this wizard."), tr("Choose a step of the list."))
    if any(each.label.casefold() == fields.label.casefold() for each in others):
        raise UserError(
            tr("There is a field “{label}” here already.", label=fields.label), tr("Choose another label, or change that field.")
        )  # fmt: skip


def is_filled(session: Session, field: OwnField) -> bool:
    """Whether something stands in a field: in a record, or in the draft of one."""
    if session.exec(select(OwnValue.id).where(OwnValue.own_field_id == field.id)).first():
        return True
    entries = map(drafts.entries_of, session.exec(select(Draft).where(Draft.kind == field.record)))
    return any(
        form.get(field.name) not in {None, "", False}
        for each in entries
        for form in each.values()
        if isinstance(form, dict)
    )


def delete(session: Session, field_id: int) -> None:
    """Delete a field that nobody filled in. Raises UserError where somebody did."""
    field = records.get(session, OwnField, field_id)
    if is_filled(session, field):
        raise UserError(
            tr("“{label}” is filled in already, so it can't be deleted.", label=field.label),
            tr("Untick it in the list: it is no longer asked, and old records keep what they say."),
        )
    steps.called(session, tr("own field “{label}” deleted", label=field.label))
    records.delete(session, OwnField, field_id)


def arrange(session: Session, record: str, lines: Sequence[tuple[int, bool]]) -> None:
    """Keep the order of a record's fields by their ids, and whether each is still asked."""
    steps.called(session, tr("own fields put in order"))
    fields = {each.id: each for each in of_record(session, record)}
    for position, (field_id, asked) in enumerate(lines):
        if field := fields.get(field_id):
            field.position, field.asked = position, asked
            session.add(field)
    session.flush()


def keep(session: Session, record: str, record_id: int, values: Mapping[str, object]) -> None:
    """Keep what was typed in own fields, by the name of each and validated; what is blank now goes."""
    column = own_fields.owner(record)
    query = select(OwnValue).where(column == record_id)
    old = {row.own_field_id: row for row in session.exec(query)}
    for field in of_record(session, record):
        if field.name not in values:
            continue
        value, row = own_fields.canonical(values[field.name]), old.get(field.id or 0)
        if row and value:
            row.value = value
            session.add(row)
        elif row:
            session.delete(row)
        elif value:
            session.add(OwnValue(own_field_id=field.id or 0, value=value, **{column.key: record_id}))
    session.flush()


def chosen_before(session: Session, field: OwnField) -> list[str]:
    """What was ever chosen in a field, whatever can be chosen now."""
    return list(session.exec(select(col(OwnValue.value)).where(OwnValue.own_field_id == field.id).distinct()))
