"""What takes the place of a staff member, a provider or a list value that is deleted while records use it.

Where something is used is read from the models: the references to its table, and the fields marked with its list. So
a new noun needs no line here. Versions that were agreed are text, and keep their words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Sharing
from ilp_desktop.model.base import Row, pick_list_of
from ilp_desktop.model.school import PickListItem
from ilp_desktop.services import pick_lists, records, step_words, steps
from ilp_desktop.words import tr


@dataclass(frozen=True)
class Use:
    """One column in which something is used."""

    kind: type[Row]
    column: str
    count: int
    can_be_empty: bool
    goes_along: bool = False
    """Without a replacement these records go too: the contacts of a provider."""

    def __str__(self) -> str:
        words = step_words.so_many(records.table_of(self.kind).name, self.count)
        return words if self.goes_along else f"{words} ({step_words.column(self.column)})"


def uses_of_record(session: Session, kind: type[Row], record_id: int) -> list[Use]:
    """Where a staff member or a provider is used."""
    found = [
        Use(each, column, _count(session, each, column, record_id), can_be_empty=True, goes_along=goes_along)
        for each, column, goes_along in _references(kind)
    ]
    return [use for use in found if use.count]


def uses_of_value(session: Session, item_id: int) -> list[Use]:
    """Where a value of a list is used."""
    item = records.get(session, PickListItem, item_id)
    found = [
        Use(each, name, _count(session, each, name, item.code), not each.model_fields[name].is_required())
        for each, name in _marked(item.list_name)
    ]
    return [use for use in found if use.count]


def replace_record(session: Session, kind: type[Row], record_id: int, by: int | None, what: str) -> None:
    """Delete a staff member or a provider; `by` takes the place everywhere, None leaves it empty.

    Raises UserError where one of them is gone.
    """
    steps.called(session, tr("{what} deleted", what=what))
    going = records.get(session, kind, record_id)
    if by is not None:
        records.get(session, kind, by)
    for use in uses_of_record(session, kind, record_id):
        if by is None and use.goes_along:
            continue
        for each in _using(session, use, record_id):
            if by is None and isinstance(each, Sharing) and not each.shared_with:
                each.shared_with = str(getattr(going, "name", ""))  # a record of sharing with nobody would say nothing
            setattr(each, use.column, by)
    session.flush()
    records.delete(session, kind, record_id)


def replace_value(session: Session, item_id: int, by: str) -> None:
    """Delete a value of a list; the code `by` takes its place everywhere, an empty one leaves the fields empty.

    Raises UserError where the program needs the value, or a field can't be left empty.
    """
    item = records.get(session, PickListItem, item_id)
    refuse_needed(item)
    steps.called(session, tr("list value “{label}” deleted", label=item.label))
    if by and by not in {
        other.code for other in pick_lists.items(session, item.list_name, item.scale) if other.id != item_id
    }:
        raise UserError(tr("What was to take its place is gone."), tr("Choose another value."))
    for use in uses_of_value(session, item_id):
        if not by and not use.can_be_empty:
            raise UserError(tr("It can't be left empty: {use}.", use=use), tr("Choose the value that takes its place."))
        for each in _using(session, use, item.code):
            setattr(each, use.column, by)
    session.flush()
    records.delete(session, PickListItem, item_id)


def refuse_needed(item: PickListItem) -> None:
    """Raise UserError where the program itself works with a value."""
    if item.built_in:
        raise UserError(
            tr(
                "“{label}” can't be deleted: the program gives the values of this list their meaning.", label=item.label
            ),
            tr("You can reword it."),
        )
    if item.code in pick_lists.needed_codes(item.list_name):
        raise UserError(
            tr("“{label}” can't be deleted: the program fills it in by itself.", label=item.label),
            tr("Reword it, or take it out of use: then it is not offered any more."),
        )


def _references(kind: type[Row]) -> Iterator[tuple[type[Row], str, bool]]:
    """Class and column of each reference to a kind of record, and whether its records go along."""
    for each in records.kinds():
        for key in records.table_of(each).foreign_keys:
            if key.column.table is records.table_of(kind):
                yield each, key.parent.name, key.ondelete == "CASCADE"


def _marked(list_name: str) -> Iterator[tuple[type[Row], str]]:
    """Class and field of each column that holds codes of a list."""
    for each in records.kinds():
        for name in each.model_fields:
            if pick_list_of(each, name) == list_name:
                yield each, name


def _count(session: Session, kind: type[Row], column: str, value: object) -> int:
    table = records.table_of(kind)
    return session.exec(select(func.count()).select_from(kind).where(table.c[column] == value)).one()


def _using(session: Session, use: Use, value: object) -> list[Row]:
    table = records.table_of(use.kind)
    return list(session.exec(select(use.kind).where(table.c[use.column] == value).order_by(col(use.kind.id))))
