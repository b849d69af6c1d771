"""The plan as papers show it: one tree of plain values, with every label and name already in words.

What is agreed is frozen as the JSON of this tree, so that it prints the same after lists, staff or the school
were renamed. Sensitive parts are kept in it and are taken out at printing, unless ticked.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from dataclasses import dataclass
from functools import cache
from typing import Any

FORMAT = 1


@dataclass(frozen=True)
class Note:
    """A titled text; restricted ones are printed only where ticked."""

    name: str
    """The field it comes from."""
    label: str
    text: str
    restricted: bool = False


@dataclass(frozen=True)
class Identity:
    """Who the learner is."""

    learner_id: int
    name: str
    forename: str
    """The one to be called by."""
    initials: str
    date_of_birth: dt.date | None = None
    year_group: int | None = None
    form_group: str = ""
    upn: str = ""
    uln: str = ""
    tutor: str = ""
    home_language: str = ""
    english_additional_language: bool = False
    sen_provision: str = ""
    primary_need: str = ""
    further_needs: str = ""


@dataclass(frozen=True)
class NeedPart:
    """A need, and the long-term and short-term targets (by number) that answer it."""

    number: int
    area: str
    description: str
    priority: str
    met_on: dt.date | None = None
    answered_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProgressPart:
    """A dated note on a target's progress."""

    noted_on: dt.date
    author: str
    note: str
    staff_only: bool


@dataclass(frozen=True)
class TargetPart:
    """A long-term target with its stepping stones, or a short-term target."""

    target_id: int
    number: str
    """Such as 2 (long-term) or 2.1 (its first stepping stone)."""
    area: str
    what_i_will_do: str
    success_criteria: str = ""
    baseline: str = ""
    skills_required: str = ""
    support_strategy: str = ""
    help_outside_classroom: str = ""
    who: str = ""
    by_when: dt.date | None = None
    status: str = ""
    is_open: bool = True
    is_achieved: bool = False
    needs: tuple[int, ...] = ()
    notes: tuple[ProgressPart, ...] = ()
    steps: tuple[TargetPart, ...] = ()


@dataclass(frozen=True)
class SessionPart:
    """A time in the week. day: 0 is Monday."""

    day: int
    weekday: str
    starts_at: str
    ends_at: str
    place: str


@dataclass(frozen=True)
class ComponentPart:
    """A part of the programme."""

    strand: str
    title: str
    provider: str
    """Empty: at school."""
    place: str
    teacher: str
    level: str
    sessions: tuple[SessionPart, ...] = ()


@dataclass(frozen=True)
class UnitPart:
    """A unit of a qualification."""

    title: str
    reference: str
    credits: int | None
    achieved_on: dt.date | None


@dataclass(frozen=True)
class QualificationPart:
    """A qualification."""

    title: str
    awarding_body: str
    number: str
    level: str
    credits: int | None
    status: str
    result: str
    result_on: dt.date | None
    units: tuple[UnitPart, ...] = ()


@dataclass(frozen=True)
class PlacementPart:
    """A work placement or taster."""

    employer: str
    kind: str
    starts_on: dt.date | None
    ends_on: dt.date | None
    days: str
    purpose: str
    contact: str
    health_safety_checked_on: dt.date | None
    reflection: str


@dataclass(frozen=True)
class SupportPart:
    """Support: who gives it, how often, where."""

    kind: str
    description: str
    who: str
    how_often: str
    where: str


@dataclass(frozen=True)
class AccessPart:
    """An access arrangement for exams."""

    kind: str
    evidence: str
    evidence_on: dt.date | None


@dataclass(frozen=True)
class StatutoryPart:
    """A statutory expectation: how it is met, or why not."""

    subject: str
    how_it_is_met: str
    reason_why_not: str


@dataclass(frozen=True)
class SignerPart:
    """Someone who agrees: signed where agreed_on is known, else a line to sign on."""

    role: str
    name: str
    agreed_on: dt.date | None = None
    how: str = ""


@dataclass(frozen=True)
class PlanContent:
    """One plan, whole."""

    school_name: str
    learner: Identity
    plan_id: int
    version: int
    status: str
    """draft, agreed or closed."""
    starts_on: dt.date
    agreed_on: dt.date | None = None
    ends_on: dt.date | None = None
    key_worker: str = ""
    progression: str = ""
    career_aspiration: str = ""
    options_explored: str = ""
    advised_by: str = ""
    destination_learner_says: str = ""
    develop: tuple[Note, ...] = ()
    assessment: tuple[Note, ...] = ()
    """From the newest initial assessment."""
    sensitive: tuple[Note, ...] = ()
    """Sensitive texts that stand on the learner."""
    strengths: tuple[Note, ...] = ()
    """By skill area."""
    needs: tuple[NeedPart, ...] = ()
    long_term: tuple[TargetPart, ...] = ()
    other_steps: tuple[TargetPart, ...] = ()
    """Short-term targets that lead to no long-term one."""
    programme: tuple[ComponentPart, ...] = ()
    qualifications: tuple[QualificationPart, ...] = ()
    placements: tuple[PlacementPart, ...] = ()
    support: tuple[SupportPart, ...] = ()
    access: tuple[AccessPart, ...] = ()
    statutory: tuple[StatutoryPart, ...] = ()
    signers: tuple[SignerPart, ...] = ()

    @property
    def steps(self) -> tuple[TargetPart, ...]:
        """All short-term targets in order."""
        return tuple(step for target in self.long_term for step in target.steps) + self.other_steps


def for_print(content: PlanContent, *, restricted: bool) -> PlanContent:
    """The content without its sensitive parts, unless they were ticked for this print."""
    if restricted:
        return content
    return dataclasses.replace(
        content,
        assessment=tuple(note for note in content.assessment if not note.restricted),
        sensitive=(),
        long_term=tuple(map(_without_staff_notes, content.long_term)),
        other_steps=tuple(map(_without_staff_notes, content.other_steps)),
    )


def _without_staff_notes(target: TargetPart) -> TargetPart:
    return dataclasses.replace(
        target,
        notes=tuple(note for note in target.notes if not note.staff_only),
        steps=tuple(map(_without_staff_notes, target.steps)),
    )


def to_json(content: PlanContent) -> str:
    """The JSON that is kept with an agreed version."""
    tree = {"format": FORMAT, **dataclasses.asdict(content)}
    return json.dumps(tree, ensure_ascii=False, default=_day_text, separators=(",", ":"))


def from_json(frozen: str) -> PlanContent:
    """Read what to_json wrote; parts that a later release added are empty, parts it dropped are ignored.

    Raises ValueError where it is no plan.
    """
    tree = json.loads(frozen)
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        raise ValueError("This is not a plan as this version of the app freezes it.")
    try:
        content: PlanContent = _read(PlanContent, tree)
    except (TypeError, KeyError) as fault:
        raise ValueError("Parts of the frozen plan are missing.") from fault
    return content


def _day_text(value: object) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} can't be kept in a frozen plan.")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, value: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        hints = _hints(typing.cast("type", kind))
        return kind(**{name: _read(hints[name], value[name]) for name in hints if name in value})  # type: ignore[operator]
    if typing.get_origin(kind) is tuple:
        return tuple(_read(typing.get_args(kind)[0], each) for each in value)
    if isinstance(kind, types.UnionType):
        inner = next(each for each in typing.get_args(kind) if each is not type(None))
        return None if value is None else _read(inner, value)
    return dt.date.fromisoformat(value) if kind is dt.date else value
