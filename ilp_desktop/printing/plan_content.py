"""The plan as papers show it: one tree of plain values, with every label and name already in words.

What is agreed is frozen as the JSON of this tree, so that it prints the same after lists, staff or the school
were renamed. It is whole; what its readers are not to see is taken out at printing (printing/reader.py).
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any

from ilp_desktop.model.assessment import AssessmentFields
from ilp_desktop.model.learner import LearnerFields
from ilp_desktop.model.one_page_profile import OnePageProfileFields
from ilp_desktop.model.parts import Openness, Part, parts_of
from ilp_desktop.model.plan import PlanFields
from ilp_desktop.model.programme import UnitCount, count_units
from ilp_desktop.model.review import ReviewFields
from ilp_desktop.printing.reader import EACH_SAYS, FRAME, Reader

FORMAT = 1
_PARTS = {
    name: parts_of(fields, name)
    for fields in (AssessmentFields, LearnerFields, OnePageProfileFields, PlanFields, ReviewFields)
    for name in fields.model_fields
}
"""Field -> the parts of the record that it tells of."""


@dataclass(frozen=True)
class Note:
    """A titled text."""

    name: str
    """The field it comes from."""
    label: str
    text: str

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the record that its field tells of."""
        return _PARTS.get(self.name, ())


@dataclass(frozen=True)
class OwnNote(Note):
    """What stands in a field of the school's own. part: the part of the record that it tells of."""

    part: str = ""
    papers: tuple[str, ...] = ()
    """Keys of the papers on which it stands."""

    @property
    def parts(self) -> tuple[Part, ...]:
        """What the school said of the field."""
        return (Part(self.part),)


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
    sen_provision: Annotated[str, Part.DIFFICULTIES] = ""
    primary_need: Annotated[str, Part.DIFFICULTIES] = ""
    further_needs: Annotated[str, Part.DIFFICULTIES] = ""


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
    parts = (Part.COMMENTS,)

    @property
    def at_least(self) -> Openness:
        """A note for staff only is never more open than that."""
        return Openness.STAFF if self.staff_only else Openness.OPEN


@dataclass(frozen=True)
class TargetPart:
    """A long-term target with its stepping stones, or a short-term target."""

    target_id: int
    number: str
    """Such as 2 (long-term) or 2.1 (its first stepping stone)."""
    area: str
    """As the school's list calls it."""
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
    needs: Annotated[tuple[int, ...], Part.NEEDS] = ()
    notes: tuple[ProgressPart, ...] = ()
    steps: Annotated[tuple[TargetPart, ...], Part.SHORT_TERM] = ()
    area_code: str = ""
    """Empty in a version that was frozen before codes were kept."""


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

    @property
    def counted(self) -> UnitCount:
        """Its units counted."""
        return count_units([(unit.credits, unit.achieved_on is not None) for unit in self.units])


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
    supervisor: str = ""
    insurance_seen_on: dt.date | None = None
    parent_agreed_on: dt.date | None = None


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
    code: str = ""
    """Of the role; empty: a line of the school's own, or one that was frozen before codes were kept."""


@dataclass(frozen=True)
class PlanContent:
    """One plan, whole."""

    school_name: Annotated[str, FRAME]
    learner: Annotated[Identity, FRAME]
    plan_id: Annotated[int, FRAME]
    version: Annotated[int, FRAME]
    status: Annotated[str, FRAME]
    """draft, agreed or closed."""
    starts_on: Annotated[dt.date, FRAME]
    agreed_on: Annotated[dt.date | None, FRAME] = None
    ends_on: Annotated[dt.date | None, FRAME] = None
    key_worker: Annotated[str, FRAME] = ""
    progression: Annotated[str, Part.DESTINATION] = ""
    career_aspiration: Annotated[str, Part.DESTINATION] = ""
    options_explored: Annotated[str, Part.DESTINATION] = ""
    advised_by: Annotated[str, Part.DESTINATION] = ""
    destination_learner_says: Annotated[str, Part.DESTINATION] = ""
    develop: Annotated[tuple[Note, ...], EACH_SAYS] = ()
    assessment: Annotated[tuple[Note, ...], EACH_SAYS] = ()
    """From the newest initial assessment."""
    sensitive: Annotated[tuple[Note, ...], EACH_SAYS] = ()
    """Sensitive texts that stand on the learner."""
    own: Annotated[tuple[OwnNote, ...], EACH_SAYS] = ()
    """In the school's own fields of the plan."""
    own_found: Annotated[tuple[OwnNote, ...], EACH_SAYS] = ()
    """In those of the newest initial assessment."""
    closed: Annotated[tuple[str, ...], FRAME] = ()
    """Parts that were restricted or for staff only when this was frozen: the signed pages leave them out."""
    strengths: Annotated[tuple[Note, ...], Part.NEEDS] = ()
    """By skill area."""
    needs: Annotated[tuple[NeedPart, ...], Part.NEEDS] = ()
    long_term: Annotated[tuple[TargetPart, ...], Part.LONG_TERM] = ()
    other_steps: Annotated[tuple[TargetPart, ...], Part.SHORT_TERM] = ()
    """Short-term targets that lead to no long-term one."""
    programme: Annotated[tuple[ComponentPart, ...], Part.PROGRAMME] = ()
    qualifications: Annotated[tuple[QualificationPart, ...], Part.QUALIFICATIONS] = ()
    placements: Annotated[tuple[PlacementPart, ...], Part.PLACEMENTS] = ()
    support: Annotated[tuple[SupportPart, ...], Part.SUPPORT] = ()
    access: Annotated[tuple[AccessPart, ...], Part.SUPPORT] = ()
    statutory: Annotated[tuple[StatutoryPart, ...], Part.STATUTORY] = ()
    signers: Annotated[tuple[SignerPart, ...], Part.AGREEMENT] = ()

    @property
    def steps(self) -> tuple[TargetPart, ...]:
        """All short-term targets in order."""
        return tuple(step for target in self.long_term for step in target.steps) + self.other_steps

    def own_on(self, paper: str) -> tuple[OwnNote, ...]:
        """What stands in the school's own fields that are on this paper."""
        return tuple(note for note in (*self.own, *self.own_found) if paper in note.papers)

    @property
    def learner_id(self) -> int:
        """Whose record it is."""
        return self.learner.learner_id

    def without(self, reader: Reader) -> PlanContent:
        """Stepping stones stand on their own where the long-term targets are left out, and no number names what is."""
        long_term, other = self.long_term, self.other_steps
        if long_term and reader.leaves_out((Part.LONG_TERM,)):
            long_term, other = (), _renumbered(self.steps)
        if self.steps and reader.leaves_out((Part.SHORT_TERM,)):
            long_term, other = tuple(dataclasses.replace(goal, steps=()) for goal in long_term), ()
        if (long_term, other) == (self.long_term, self.other_steps):
            return self
        needs = _answered(self.needs, long_term, other)
        return dataclasses.replace(self, long_term=long_term, other_steps=other, needs=needs)


def _renumbered(steps: tuple[TargetPart, ...]) -> tuple[TargetPart, ...]:
    return tuple(dataclasses.replace(step, number=f"S{number}") for number, step in enumerate(steps, start=1))


def _answered(
    needs: tuple[NeedPart, ...], long_term: tuple[TargetPart, ...], other: tuple[TargetPart, ...]
) -> tuple[NeedPart, ...]:
    """The needs with the numbers of those of these targets that answer them."""
    targets = [each for goal in long_term for each in (goal, *goal.steps)] + list(other)
    return tuple(
        dataclasses.replace(need, answered_by=tuple(each.number for each in targets if need.number in each.needs))
        for need in needs
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
