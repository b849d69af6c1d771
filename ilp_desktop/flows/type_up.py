"""Typing up a pile of sheets: which learner a sheet belongs to, the sheet itself, saving it, taking it back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.flows import log_sheet, preparation_sheet, review_preparation, sheets, slip_sheet
from ilp_desktop.flows.sheets import Sheet, SheetKind, Typed, Values, Words
from ilp_desktop.model.base import today
from ilp_desktop.model.review import LogBlock, LogEntry, Slip
from ilp_desktop.services import caseload, records
from ilp_desktop.services.caseload import Filters, LearnerRow
from ilp_desktop.words import tr

_IDENTITY = re.compile(r"^\s*L?\s*(\d+)\s*-?\s*B\s*(\d+)(?:\s*-?\s*W\s*(\d+))?\s*$", re.IGNORECASE)
"""The identity on a printed sheet, typed or scanned: L107-B3, l107b3, and L107-B3-W2 with its week."""
_SAVE = {
    SheetKind.LOG: log_sheet.save, SheetKind.PREPARATION: preparation_sheet.save, SheetKind.SLIP: slip_sheet.save,
}  # fmt: skip
_PROBLEMS = {
    SheetKind.LOG: log_sheet.problems,
    SheetKind.PREPARATION: preparation_sheet.problems,
    SheetKind.SLIP: slip_sheet.problems,
}


@dataclass(frozen=True)
class Block:
    """A block that a sheet's identity names."""

    id: int
    learner_id: int
    week: int
    """The week on the sheet, else the first that is not typed up yet."""


def is_identity(words: str) -> bool:
    """Whether this is the identity of a sheet and no name."""
    return _IDENTITY.match(words) is not None


def find_block(session: Session, words: str) -> Block:
    """The block whose identity this is. Raises UserError where there is none."""
    match = _IDENTITY.match(words)
    identity = f"L{int(match[1])}-B{int(match[2])}" if match else words
    block = session.exec(select(LogBlock).where(LogBlock.identity == identity)).first()
    if block is None:
        raise UserError(
            tr("There is no log block {identity}.", identity=identity),
            tr("Look at the number again, or find the learner by name."),
        )
    week = int(match[3]) if match and match[3] else log_sheet.first_missing(session, block) or 1
    return Block(records.identity(block), block.learner_id, min(max(week, 1), block.weeks))


def matching(rows: Sequence[LearnerRow], words: str) -> list[LearnerRow]:
    """The learners whose name, form or tutor has these letters; those whose name begins so come first."""
    begins = caseload.folded(words.strip())

    def is_named_so(each: LearnerRow) -> bool:
        return any(caseload.folded(name).startswith(begins) for name in (each.surname, each.forename))

    return sorted(caseload.matching(rows, Filters(words=words), today()), key=lambda each: not is_named_so(each))


def open_for(session: Session, kind: SheetKind, learner_id: int, words: Words) -> Sheet:
    """The next sheet of this kind of a learner. Raises UserError where there can be none."""
    match kind:
        case SheetKind.LOG:
            found = log_sheet.next_sheet(session, learner_id)
            if found is None:
                raise UserError(
                    tr("This learner has no log block."),
                    tr("Begin one under Logs on the learner's page, then type it up."),
                )
            return log_sheet.open_sheet(session, *found, words)
        case SheetKind.PREPARATION:
            return preparation_sheet.open_sheet(session, learner_id, words)
        case SheetKind.SLIP:
            return slip_sheet.open_sheet(session, learner_id)


def problems(session: Session, sheet: Sheet, values: Values) -> dict[str, str]:
    """Box -> what is wrong with it; empty where the sheet can be saved."""
    return _PROBLEMS[sheet.kind](session, sheet, values)


def save(session: Session, sheet: Sheet, values: Values) -> Typed:
    """Write what was typed into the record, and forget its draft. Raises UserError where it can't be."""
    return _SAVE[sheet.kind](session, sheet, values)


def open_again(session: Session, typed: Typed, words: Words) -> Sheet:
    """A sheet of this sitting, to correct: as its record stands now. A preparation sheet is taken back first."""
    sheet = typed.sheet
    if sheet.kind is SheetKind.LOG:
        return log_sheet.open_sheet(session, sheet.block_id, sheet.week, words)
    if sheet.kind is SheetKind.SLIP:
        return slip_sheet.open_sheet(session, sheet.learner_id, typed.record_id)
    take_back(session, typed)
    return preparation_sheet.open_sheet(session, sheet.learner_id, words)


def open_begun(session: Session, kind: SheetKind, learner_id: int, key: str, words: Words) -> Sheet:
    """A sheet by the key of its draft. Raises UserError where its block or slip is gone."""
    if kind is SheetKind.LOG:
        block = find_block(session, key)
        return log_sheet.open_sheet(session, block.id, block.week, words)
    _, _, number = key.partition("slip-")
    if kind is SheetKind.SLIP and number.isdecimal():
        return slip_sheet.open_sheet(session, learner_id, int(number))
    return open_for(session, kind, learner_id, words)


def open_kept(session: Session, sheet: Sheet, words: Words) -> Sheet:
    """The same sheet as it stands now."""
    return open_begun(session, sheet.kind, sheet.learner_id, sheet.key, words)


def take_back(session: Session, typed: Typed) -> None:
    """Undo the saving of a sheet: the record is as it was, and what was typed is a draft again.

    Raises UserError where that draft would take the place of another, or where the record is gone.
    """
    sheet = typed.sheet
    if sheets.kept(session, sheet) not in ({}, typed.values):
        raise UserError(
            tr("Another sheet of {learner} is begun and not saved.", learner=sheet.learner),
            tr("Save that one or empty it, then try again."),
        )
    if sheet.kind is SheetKind.PREPARATION:
        review_preparation.take_back(session, sheet.learner_id, typed.added)
    elif typed.before is not None:
        save(session, sheet, typed.before)
    else:
        records.delete(session, LogEntry if sheet.kind is SheetKind.LOG else Slip, typed.record_id or 0)
    sheets.keep(session, sheet, typed.values)
