"""Reads the rows of a list of learners and sorts them: new, changed, the same, or left out and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as part
from enum import StrEnum
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session, col, select

from ilp_desktop.model import problems
from ilp_desktop.model.base import LINE_LENGTH, read_day, today
from ilp_desktop.model.identifiers import tidy as tidy_identifier
from ilp_desktop.model.identifiers import uln_hint, upn_hint
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Staff
from ilp_desktop.services import records
from ilp_desktop.services.csv_reading import TableRow
from ilp_desktop.services.import_values import CellReader
from ilp_desktop.services.learner_matching import Identity, Register, identity
from ilp_desktop.words import tr

TUTOR = "tutor_id"
_IDENTIFIERS = {"upn": upn_hint, "uln": uln_hint}


class RowKind(StrEnum):
    """What importing a row would do. The last three are left out, and say why."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    UNREADABLE = "unreadable"
    AMBIGUOUS = "ambiguous"
    """Fits more than one learner on record."""
    DUPLICATE = "duplicate"
    """The same learner as an earlier row."""


@dataclass(frozen=True)
class Change:
    """What a field holds and would hold, as people read it."""

    old: str
    new: str


@dataclass(frozen=True)
class Named:
    """A learner on record, to be named on screen."""

    learner_id: int
    name: str


@dataclass(frozen=True)
class PreviewRow:
    """A row of the list, and what would become of it."""

    line: int
    kind: RowKind
    name: str
    learner_id: int | None = None
    values: Mapping[str, Any] = part(default_factory=dict)
    """Validated values of the filled cells; a tutor who has no staff row yet is not among them."""
    new_tutor: str = ""
    changes: Mapping[str, Change] = part(default_factory=dict)
    problems: Mapping[str, str] = part(default_factory=dict)
    """Field -> sentence; what concerns the whole row stands under the empty name."""
    hints: Mapping[str, str] = part(default_factory=dict)
    """Field -> sentence to think about; it stops nothing."""


@dataclass(frozen=True)
class _Reading:
    """What a row says, before it is compared with the records."""

    line: int
    values: dict[str, Any]
    new_tutor: str
    problems: dict[str, str]
    who: Identity

    @property
    def complete(self) -> bool:
        """Tell whether the row says enough, and nothing wrong, to add a learner."""
        return not self.problems and _validated(self.values)[0] is not None

    @property
    def name(self) -> str:
        return " ".join(filter(None, (self.values.get("forename"), self.values.get("surname")))) or str(
            self.values.get("upn", "")
        )


class Sorter:
    """Reads rows and sorts them into kinds, keeping account of which learner which line has taken."""

    def __init__(self, session: Session) -> None:
        self._cells = CellReader(session)
        self._learners = {
            learner.id or 0: learner for learner in session.exec(select(Learner).order_by(col(Learner.id)))
        }
        self._staff = {staff.id: staff.name for staff in session.exec(select(Staff))}
        self._tutors = _tutors_by_name(session)
        self._register = Register((number, _identity_of(learner)) for number, learner in self._learners.items())
        self._taken: dict[int, int] = {}
        """Learner -> the line that is about it; a new learner has the line's negative as its number."""
        self._mentioned: set[int] = set()

    def read(self, row: TableRow, headings: tuple[str, ...], columns: Mapping[str, str | None]) -> _Reading:
        """Read the filled cells of a row."""
        values: dict[str, Any] = {}
        faults: dict[str, str] = {}
        new_tutor = ""
        for heading, cell in zip(headings, row.cells, strict=True):
            name = columns.get(heading)
            if not name or not cell:
                continue
            try:
                if name != TUTOR:
                    values[name] = self._cells.read(name, cell)
                elif tutor_id := self._tutors.get(staff_key(cell)):
                    values[name] = tutor_id
                else:
                    new_tutor = _new_tutor(cell)
            except ValueError as error:
                faults[name] = str(error)
        born = _day_or_fault(values, faults)
        who = identity(values.get("upn", ""), values.get("surname", ""), values.get("forename", ""), born)
        return _Reading(row.line, values, new_tutor, faults, who)

    def sort(self, readings: list[_Reading]) -> list[PreviewRow]:
        """Sort all rows: first those that a UPN finds, so that a name never takes a learner from a UPN."""
        rows = {}
        # A row that is complete in itself goes before one that needs a record to be readable: otherwise the
        # second could take, the next time, the learner that the first has added.
        in_turn = sorted(readings, key=lambda reading: not reading.complete)
        for reading in in_turn:
            if found := self._register.with_upn(reading.who):
                rows[reading.line] = self._settle(reading, found)
        for reading in in_turn:
            if reading.line not in rows:
                found = self._register.with_upn(reading.who) or self._by_name(reading)
                rows[reading.line] = self._settle(reading, found)
        return [rows[reading.line] for reading in readings]

    def missing(self) -> list[Named]:
        """The learners still at the school whom no row is about."""
        return [
            Named(number, _full_name(learner))
            for number, learner in self._learners.items()
            if number not in self._mentioned and not (learner.leaving_date and learner.leaving_date <= today())
        ]

    def _by_name(self, reading: _Reading) -> list[int]:
        if "date_of_birth" in reading.problems:
            # Without a readable date a namesake is no match, but not missing from the list either.
            self._mentioned.update(self._register.namesakes(reading.who))
            return []
        return self._register.with_name(reading.who)

    def _settle(self, reading: _Reading, found: list[int]) -> PreviewRow:
        self._mentioned.update(found)
        if not found:
            return self._new(reading)
        if len(found) > 1:
            self._keep_upn(reading, found)
            return self._left_out(reading, RowKind.AMBIGUOUS, self._ambiguous(found))
        if (line := self._taken.get(found[0])) is not None:
            self._keep_upn(reading, found)
            reason = tr("This is the same learner as in line {line}, so this line is left out.", line=line)
            return self._left_out(reading, RowKind.DUPLICATE, reason)
        self._taken[found[0]] = reading.line
        return self._known(reading, self._learners[found[0]])

    def _keep_upn(self, reading: _Reading, found: list[int]) -> None:
        """Keep a left-out row's UPN with its learner, so that no later row adds another learner with it."""
        for number in found:
            self._register.add_upn(number, reading.who.upn)

    def _new(self, reading: _Reading) -> PreviewRow:
        fields, faults = _validated(reading.values)
        faults = faults | reading.problems
        if fields is None or faults:
            return PreviewRow(reading.line, RowKind.UNREADABLE, reading.name, problems=faults)
        values = {name: getattr(fields, name) for name in reading.values}
        self._register.put(-reading.line, reading.who)
        self._taken[-reading.line] = reading.line
        return PreviewRow(
            reading.line, RowKind.NEW, reading.name, None, values, reading.new_tutor, hints=_identifier_hints(values)
        )

    def _known(self, reading: _Reading, learner: Learner) -> PreviewRow:
        before = {name: getattr(learner, name) for name in LearnerFields.model_fields}
        fields, faults = _validated(before | reading.values)
        faults = faults | reading.problems
        if fields is None or faults:
            return PreviewRow(reading.line, RowKind.UNREADABLE, _full_name(learner), learner.id, problems=faults)
        values = {name: getattr(fields, name) for name in reading.values}
        changes = self._changes(learner, values, reading.new_tutor)
        hints = self._doubts(reading, learner) | _identifier_hints(values)
        self._register.put(learner.id or 0, _identity_of(fields))
        kind = RowKind.CHANGED if changes else RowKind.SAME
        return PreviewRow(
            reading.line, kind, _full_name(learner), learner.id, values, reading.new_tutor, changes, hints=hints
        )

    def _changes(self, learner: Learner, values: dict[str, Any], new_tutor: str) -> dict[str, Change]:
        changes = {
            name: Change(self._written(name, getattr(learner, name)), self._written(name, value))
            for name, value in values.items()
            if not _equal(name, getattr(learner, name), value)
        }
        if new_tutor:
            changes[TUTOR] = Change(self._written(TUTOR, learner.tutor_id), new_tutor)
        return changes

    def _written(self, name: str, value: object) -> str:
        return self._staff.get(value, "") if name == TUTOR else self._cells.write(name, value)  # type: ignore[call-overload]

    def _doubts(self, reading: _Reading, learner: Learner) -> dict[str, str]:
        """A word of caution where a match is not certain."""
        record = _identity_of(learner)
        if reading.who.upn and reading.who.upn == record.upn:
            differs = reading.who.name not in {record.name, ("", "")} and reading.who.born not in {record.born, None}
            return {"": tr("The UPN fits, but name and date of birth differ. Check who this is.")} if differs else {}
        if reading.who.born and reading.who.born == record.born:
            return {}
        return {
            "": tr("Found by name alone, without a date of birth on both sides. Check that it is the same learner.")
        }

    def _ambiguous(self, found: list[int]) -> str:
        names = "; ".join(
            f"{_full_name(learner)}, born {self._cells.write('date_of_birth', learner.date_of_birth) or 'not recorded'}"
            for number in found
            if (learner := self._learners.get(number))
        )
        return tr(
            "This row fits more than one learner ({names}). Give the UPN or the date of birth in the list.", names=names
        )

    @staticmethod
    def _left_out(reading: _Reading, kind: RowKind, reason: str) -> PreviewRow:
        return PreviewRow(reading.line, kind, reading.name, problems=reading.problems | {"": reason})


def _validated(values: Mapping[str, Any]) -> tuple[LearnerFields | None, dict[str, str]]:
    try:
        return LearnerFields.model_validate(values), {}
    except ValidationError as error:
        return None, problems.sentences(error)


def _day_or_fault(values: dict[str, Any], faults: dict[str, str]) -> Any:
    """The date of birth as a day; what is no day becomes a fault here, since rows are matched by it."""
    try:
        return read_day(values.get("date_of_birth"))
    except ValueError as error:
        faults["date_of_birth"] = str(error)
        return None


def _identity_of(learner: LearnerFields | Learner) -> Identity:
    return identity(learner.upn, learner.surname, learner.forename, learner.date_of_birth)


def _full_name(learner: Learner) -> str:
    return f"{learner.forename} {learner.surname}"


def _equal(name: str, old: object, new: object) -> bool:
    return tidy_identifier(str(old)) == new if name in _IDENTIFIERS else old == new


def _identifier_hints(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: hint for name, check in _IDENTIFIERS.items() if (hint := check(str(values.get(name, ""))))}


def _new_tutor(cell: str) -> str:
    if len(cell) > LINE_LENGTH:
        raise ValueError(f"A tutor's name has at most {LINE_LENGTH} characters. Shorten it.")
    return cell


def _tutors_by_name(session: Session) -> dict[str, int]:
    """Staff by name; where two have the same, a tutor before others and the active before those who left."""
    staff = sorted(session.exec(select(Staff)), key=lambda each: (each.active, each.role == "tutor", -(each.id or 0)))
    return {staff_key(each.name): records.identity(each) for each in staff}


def staff_key(name: str) -> str:
    """A name of staff as it is compared."""
    return " ".join(name.casefold().split())
