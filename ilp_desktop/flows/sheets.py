"""Sheets that came back on paper, as data: their boxes in the order of the print, and what was typed from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.plan import Plan, Target
from ilp_desktop.services import drafts, records
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr

Values = dict[str, str]
"""Box name -> what was typed."""
Words = Mapping[str, Any]
"""The wording of the printed sheets, by paper."""


class SheetKind(StrEnum):
    """What kind of sheet is typed up; also the kind of its draft."""

    LOG = "log_sheet"
    PREPARATION = "preparation_sheet"
    SLIP = "slip"


class BoxKind(StrEnum):
    """How a box is typed."""

    TEXT = "text"
    LINE = "line"
    DAY = "day"
    FACE = "face"
    """A figure from 1 to 5, as the faces stand on the sheet."""
    CHOICE = "choice"


@dataclass(frozen=True)
class Box:
    """One box of a sheet."""

    name: str
    label: str
    kind: BoxKind = BoxKind.TEXT
    hint: str = ""
    """A quiet line above the box: what it is about."""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Sheet:
    """One sheet on the desk."""

    kind: SheetKind
    learner_id: int
    learner: str
    key: str
    """Names the sheet among the learner's drafts."""
    title: str
    boxes: tuple[Box, ...]
    values: Values
    """As it is in the record, or as it begins."""
    targets: tuple[Target, ...] = ()
    """The targets on the sheet, numbered from 1."""
    record_id: int | None = None
    """The record to correct, where the sheet was typed up before."""
    block_id: int = 0
    """The log block that the sheet belongs to; 0: none."""
    week: int = 0
    weeks: int = 0
    notice: str = ""

    def is_blank(self, values: Values) -> bool:
        """Whether nothing was typed but what the sheet begins with."""
        return all(values.get(box.name, "").strip() in {"", self.values.get(box.name, "")} for box in self.boxes)


@dataclass(frozen=True)
class Typed:
    """A sheet that was saved, as the list of this sitting shows it."""

    sheet: Sheet
    values: Values
    record_id: int | None = None
    before: Values | None = None
    """What the record said before it was corrected; None: it is new."""
    added: Entries = field(default_factory=dict)
    """What went into the draft of the next review."""


def kept(session: Session, sheet: Sheet) -> Values:
    """What was typed of this sheet and not saved; empty where nothing was."""
    draft = drafts.find(session, sheet.kind, sheet.learner_id)
    found: Values = drafts.entries_of(draft).get(sheet.key, {}) if draft else {}
    return {name: value for name, value in found.items() if name in {box.name for box in sheet.boxes}}


def keep(session: Session, sheet: Sheet, values: Values) -> None:
    """Keep what is typed of a sheet, valid or not; one that says nothing new is let go."""
    draft = drafts.find(session, sheet.kind, sheet.learner_id)
    entries = drafts.entries_of(draft) if draft else {}
    entries.pop(sheet.key, None)
    if values != sheet.values and not (sheet.record_id is None and sheet.is_blank(values)):
        entries[sheet.key] = values
    if entries:
        drafts.save(session, sheet.kind, sheet.learner_id, sheet.key, entries)
    elif draft:
        drafts.discard(session, sheet.kind, sheet.learner_id)


def let_go(session: Session, sheet: Sheet) -> None:
    """Forget the draft of a sheet: it was saved."""
    keep(session, sheet, sheet.values)


def refuse(problems: Mapping[str, str]) -> None:
    """Raise a UserError where something is wrong with a sheet."""
    if problems:
        raise UserError(tr("This sheet can't be saved yet."), next(iter(problems.values())))


def targets_on(session: Session, learner_id: int, on: dt.date) -> tuple[Target, ...]:
    """The short-term targets that were open on a day, of the newest plan with any, in the order that papers number them."""
    for plan in sorted(records.of(session, Plan, learner_id=learner_id), key=lambda each: -(each.id or 0)):
        found = records.of(session, Target, plan_id=plan.id)
        place = {goal.id: number for number, goal in enumerate(found) if goal.is_long_term}
        steps = [each for each in found if not each.is_long_term and _was_open(each, on)]
        if steps:
            return tuple(sorted(steps, key=lambda each: place.get(each.long_term_target_id, len(found))))
    return ()


def _was_open(target: Target, on: dt.date) -> bool:
    return target.set_on <= on and (target.closed_on is None or target.closed_on > on)
