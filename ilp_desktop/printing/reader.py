"""Whom a paper is for: takes out of its data whatever these readers are not to see, before it is laid out.

The data of every paper says of each field which part of the record it tells of:

    needs: Annotated[tuple[NeedPart, ...], Part.NEEDS]       left out whole, or shown
    running: Annotated[Running, FRAME]                       who, when and which paper: every reader sees it
    content: Annotated[PlanContent, EACH_SAYS]               its own fields, or each of its pieces, say so

Within a marked field the pieces inherit the mark, unless a field of theirs has its own. A piece may say itself what it
tells of, by `parts` and `at_least`; whose record it is, it says by `learner_id`. A field that says nothing is an error:
no paper can forget to ask.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import typing
from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, NamedTuple, TypeVar

from sqlmodel import Session

from ilp_desktop.model.access import Rules, Why, rules_of
from ilp_desktop.model.parts import Audience, Openness, Part
from ilp_desktop.printing.read_once import LEARNERS_KEPT, once_a_print

T = TypeVar("T")


class Mark(Enum):
    """What a field of a paper's data tells, where it is no part of the record."""

    FRAME = "frame"
    EACH_SAYS = "each says"


FRAME, EACH_SAYS = Mark.FRAME, Mark.EACH_SAYS


class Says(NamedTuple):
    """What a marked field says: the parts that it tells of, or that each of its pieces says so itself."""

    parts: tuple[Part, ...]
    each: bool


_NOTHING = Says((), each=False)


@dataclass(frozen=True)
class LeftOut:
    """A part of one learner's record that was left out, and why."""

    learner_id: int
    called: str
    part: Part
    why: Why


class Reader:
    """The readers of one print as one learner's record sees them; notes what was kept from them."""

    def __init__(self, learner_id: int, rules: Rules, audience: Audience, ticked: Collection[Part]) -> None:
        self._learner_id, self._rules, self._audience, self._ticked = learner_id, rules, audience, ticked
        self.left_out: dict[LeftOut, None] = {}

    def leaves_out(self, parts: Collection[Part], at_least: Openness = Openness.OPEN) -> bool:
        """Whether something that tells of these parts is left out; it is noted. Ask only where there is something."""
        for part in parts:
            if why := self._rules.why_left_out(part, self._audience, self._ticked, at_least):
                self.left_out[LeftOut(self._learner_id, self._rules.called, part, why)] = None
                return True
        return False


@once_a_print(LEARNERS_KEPT)
def _rules(session: Session, learner_id: int) -> Rules:
    return rules_of(session.exec, learner_id)


class Readers:
    """The readers of one print, for each learner whom it tells of."""

    def __init__(self, session: Session, audience: Audience, ticked: Collection[Part]) -> None:
        self._session, self._audience, self._ticked = session, audience, ticked
        self._by_learner: dict[int, Reader] = {}

    def of(self, learner_id: int) -> Reader:
        """The readers as this learner's record sees them."""
        if learner_id not in self._by_learner:
            rules = _rules(self._session, learner_id)
            self._by_learner[learner_id] = Reader(learner_id, rules, self._audience, self._ticked)
        return self._by_learner[learner_id]

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What was left out, each part once."""
        return tuple(each for reader in self._by_learner.values() for each in reader.left_out)


def for_readers(data: T, readers: Readers) -> T:
    """A paper's data without what these readers are not to see. Raises TypeError where a field says no part."""
    shown: T = _piece(data, readers, None, judged=False)
    return shown


def _piece(piece: Any, readers: Readers, reader: Reader | None, *, judged: bool) -> Any:
    """judged: what its fields inherit was asked already."""
    reader = _reader_of(piece, readers, reader)
    if hasattr(piece, "without"):
        piece = piece.without(_asked(reader))
    changed = {}
    kind: type = type(piece)
    for name, says in _marks(kind).items():
        if says is None and not judged:
            raise TypeError(f"{type(piece).__name__}.{name} says no part of the record: mark it (printing/reader.py).")
        value = getattr(piece, name)
        if type(value) in _PLAIN and not (says and says.parts):
            continue  # most fields by far
        shown = _value(value, says or _NOTHING, readers, reader)
        if shown is not value:
            changed[name] = shown
    return dataclasses.replace(piece, **changed) if changed else piece


_PLAIN = frozenset({str, int, float, bool, dt.date, type(None)})
"""Values with nothing in them that could be left out by itself."""


def _value(value: Any, says: Says, readers: Readers, reader: Reader | None) -> Any:
    if says.parts and not _is_blank(value) and _asked(reader).leaves_out(says.parts):
        return _EMPTY.get(type(value))
    judged = not says.each
    if dataclasses.is_dataclass(value):
        return _piece(value, readers, reader, judged=judged)
    if isinstance(value, tuple):
        kept = tuple(
            _item(each, readers, reader, judged=judged)
            for each in value
            if not _goes(each, _reader_of(each, readers, reader))
        )
        return kept if len(kept) < len(value) or any(a is not b for a, b in zip(kept, value, strict=True)) else value
    return value


def _reader_of(piece: Any, readers: Readers, reader: Reader | None) -> Reader | None:
    """A piece that says whose record it is of is asked by that record's rules."""
    learner_id = getattr(piece, "learner_id", None)
    return reader if learner_id is None else readers.of(learner_id)


def _item(item: Any, readers: Readers, reader: Reader | None, *, judged: bool) -> Any:
    judged = judged or bool(getattr(item, "parts", ()))
    if dataclasses.is_dataclass(item):
        return _piece(item, readers, reader, judged=judged)
    if not judged:
        raise TypeError(f"A {type(item).__name__} can't say which part of the record it tells of: mark its field.")
    return item


def _goes(item: Any, reader: Reader | None) -> bool:
    own = getattr(item, "parts", ())
    return bool(own) and _asked(reader).leaves_out(own, getattr(item, "at_least", Openness.OPEN))


def _asked(reader: Reader | None) -> Reader:
    if reader is None:
        raise TypeError("A part of the record stands in a paper that does not say whose it is (learner_id).")
    return reader


def _is_blank(value: Any) -> bool:
    """Nothing that could be left out; a distance of 0 is something."""
    return value is None or value is False or value in ("", ())


_EMPTY: dict[type, Any] = {str: "", tuple: (), bool: False}
"""What stands in the place of a value that is left out; None for any other kind."""


@cache
def _marks(kind: type) -> dict[str, Says | None]:
    hints = typing.get_type_hints(kind, include_extras=True)
    return {field.name: _said(getattr(hints[field.name], "__metadata__", ())) for field in dataclasses.fields(kind)}


def _said(marks: tuple[Any, ...]) -> Says | None:
    """None where there is no mark."""
    parts = tuple(sorted({mark for mark in marks if isinstance(mark, Part)}))
    return Says(parts, EACH_SAYS in marks) if parts or any(isinstance(mark, Mark) for mark in marks) else None
