"""Learners from a school system's list: everything is shown before anything is written, and nothing is lost by it.

A blank cell leaves the record as it is; learners who are not on the list are named, never deleted; the same list
a second time changes nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Staff
from ilp_desktop.services import records, steps
from ilp_desktop.services.csv_reading import Table, read_table
from ilp_desktop.services.import_values import guess_columns, importable_fields, not_needed
from ilp_desktop.services.row_sorting import TUTOR, Change, Named, PreviewRow, RowKind, Sorter, staff_key
from ilp_desktop.words import listed, tr

__all__ = [
    "Change",
    "ImportResult",
    "Named",
    "Preview",
    "PreviewRow",
    "RowKind",
    "apply",
    "guess_columns",
    "importable_fields",
    "preview",
    "read_table",
]


@dataclass(frozen=True)
class Preview:
    """What an import would do."""

    table: Table
    columns: Mapping[str, str | None]
    rows: tuple[PreviewRow, ...]
    missing: tuple[Named, ...]
    """Learners on record, still at the school, whom the list does not name."""
    new_tutors: tuple[str, ...]
    not_needed: tuple[str, ...]
    """Headings ignored since a plan has no need of such personal data."""
    unused: tuple[str, ...]
    """Other headings that no field was chosen for."""

    def of(self, kind: RowKind) -> list[PreviewRow]:
        """The rows of one kind."""
        return [row for row in self.rows if row.kind is kind]


@dataclass(frozen=True)
class ImportResult:
    """How many learners an import added and changed."""

    added: int
    changed: int


def preview(session: Session, table: Table, columns: Mapping[str, str | None]) -> Preview:
    """Say what importing this table would do, with these fields for its headings. Writes nothing.

    Raises UserError where the chosen columns can't tell learners apart.
    """
    _refuse_columns(table, columns)
    sorter = Sorter(session)
    readings = [sorter.read(row, table.headings, columns) for row in table.rows]
    rows = sorter.sort(readings)
    left_over = [heading for heading in table.headings if not columns.get(heading)]
    makes = [row.new_tutor for row in rows if row.new_tutor and row.kind in {RowKind.NEW, RowKind.CHANGED}]
    return Preview(
        table,
        dict(columns),
        tuple(rows),
        tuple(sorter.missing()),
        tuple({staff_key(name): name for name in reversed(makes)}.values())[::-1],
        tuple(heading for heading in left_over if not_needed(heading)),
        tuple(heading for heading in left_over if not not_needed(heading)),
    )


def apply(session: Session, shown: Preview, *, leave_out: Collection[int] = ()) -> ImportResult:
    """Write what a preview has shown, but for the lines left out.

    Raises UserError where the records are no longer those that the preview was made from.
    """
    if preview(session, shown.table, shown.columns).rows != shown.rows:
        raise UserError(
            tr("The records have changed since this preview was made."),
            tr("Nothing was imported. Look at the preview again."),
        )
    wanted = [row for row in shown.rows if row.line not in leave_out]
    new = [row for row in wanted if row.kind is RowKind.NEW]
    changed = [row for row in wanted if row.kind is RowKind.CHANGED]
    tutors = _add_tutors(session, [row.new_tutor for row in (*new, *changed) if row.new_tutor])
    for row in new:
        fields = LearnerFields.model_validate(row.values)
        session.add(Learner(**(fields.model_dump() | _tutor_of(row, tutors))))
    for row in changed:
        learner = records.get(session, Learner, row.learner_id or 0)
        for name, value in (dict(row.values) | _tutor_of(row, tutors)).items():
            if name in row.changes:
                setattr(learner, name, value)
        session.add(learner)
    session.flush()
    steps.called(
        session,
        tr("list of learners imported ({added} added, {changed} changed)", added=len(new), changed=len(changed)),
    )
    return ImportResult(len(new), len(changed))


def _refuse_columns(table: Table, columns: Mapping[str, str | None]) -> None:
    chosen = [columns[heading] for heading in table.headings if columns.get(heading)]
    doubled = next((name for name in chosen if chosen.count(name) > 1), None)
    if doubled:
        headings = [f"“{heading}”" for heading in table.headings if columns.get(heading) == doubled]
        raise UserError(
            tr("{names} are chosen for the same field.", names=listed(list(headings))),
            tr("Choose one column for each field."),
        )
    if "upn" not in chosen and not {"forename", "surname"} <= set(chosen):
        raise UserError(
            tr("The columns with the learners' names are not chosen yet."),
            tr("Choose which columns hold the forename and the surname, or the UPN."),
        )


def _add_tutors(session: Session, names: list[str]) -> dict[str, int]:
    added = {staff_key(name): Staff(name=name, role="tutor") for name in reversed(names)}
    session.add_all(reversed(added.values()))
    session.flush()
    return {key: records.identity(staff) for key, staff in added.items()}


def _tutor_of(row: PreviewRow, tutors: Mapping[str, int]) -> dict[str, int]:
    return {TUTOR: tutors[staff_key(row.new_tutor)]} if row.new_tutor else {}
