"""Who sees what: how open the school and a learner's record make each part, what the learner wishes, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import UniqueConstraint
from sqlmodel import col, select

from ilp_desktop.model.base import Fields, LearnersWords, Line, PastDay, Row, Text, belongs_to
from ilp_desktop.model.learner import Learner, called
from ilp_desktop.model.parts import ASKED_ABOUT, AUDIENCES, PARTS, SCHOOL_STAFF, Audience, Openness, Part
from ilp_desktop.words import tr


class Answer(StrEnum):
    """What a learner wishes of one part and one audience."""

    MAY = "may"
    MAY_NOT = "may_not"
    NONE = "none"
    """An earlier wish was taken back."""


class SchoolOpenness(Row, table=True):
    """How open the school makes a part, where that differs from the program's default."""

    __table_args__ = (UniqueConstraint("part"), {"sqlite_autoincrement": True})
    part: str
    openness: str


class LearnerOpenness(Row, table=True):
    """How open one learner's record makes a part, stricter or more open than the school's others."""

    __table_args__ = (UniqueConstraint("learner_id", "part"), {"sqlite_autoincrement": True})
    learner_id: int = belongs_to("learner.id")
    part: str
    openness: str


class WishFields(Fields):
    """When a learner said so, in which words, and who wrote it down."""

    said_on: PastDay
    words: Annotated[Text, LearnersWords()] = ""
    recorded_by: Line = ""


class Wish(WishFields, Row, table=True):
    """A learner's wish about one part and one audience. A later day's wish counts; the earlier ones stay."""

    __table_args__ = (UniqueConstraint("learner_id", "part", "audience", "said_on"), {"sqlite_autoincrement": True})
    learner_id: int = belongs_to("learner.id")
    part: str
    audience: str
    answer: str


class Why(StrEnum):
    """Why a part is left out."""

    RESTRICTED = "restricted"
    STAFF = "staff"
    WISH = "wish"


def why_left_out(
    audience: Audience, openness: Openness, *, wish: Answer = Answer.NONE, ticked: bool = False
) -> Why | None:
    """Why a part is not for these readers; None where it is.

    A wish that they may not see it holds whatever is ticked, but neither for the school's own file nor for the
    learner's own copy. A tick opens what is restricted, and on the file's copy also what is for staff.
    """
    if wish is Answer.MAY_NOT and audience in ASKED_ABOUT:
        return Why.WISH
    if openness is Openness.RESTRICTED and not ticked:
        return Why.RESTRICTED
    for_staff = audience in SCHOOL_STAFF or (audience is Audience.FILE and ticked)
    if openness is Openness.STAFF and not for_staff:
        return Why.STAFF
    return None


def may_be_ticked(audience: Audience, why: Why) -> bool:
    """Whether a tick prints what is left out for this reason."""
    return why is Why.RESTRICTED or (why is Why.STAFF and audience is Audience.FILE)


def sentence(why: Why, audience: Audience, called: str) -> str:
    """The reason in words, for the person who prints; called: the learner's name."""
    return {
        Why.RESTRICTED: tr("restricted"),
        Why.STAFF: tr("for staff only"),
        Why.WISH: tr("{called} asked that {readers} do not see this", called=called, readers=AUDIENCES[audience].many),
    }[why]


@dataclass(frozen=True)
class Rules:
    """What holds for one learner's record."""

    called: str = ""
    """The name the learner is called by."""
    school: Mapping[Part, Openness] = field(default_factory=dict)
    own: Mapping[Part, Openness] = field(default_factory=dict)
    wishes: Mapping[tuple[Part, Audience], Wish] = field(default_factory=dict)
    """The newest of each; one that was taken back is among them."""

    def school_openness(self, part: Part) -> Openness:
        """How open the part is for a learner whose record says nothing else."""
        return self.school.get(part, PARTS[part].openness)

    def openness(self, part: Part) -> Openness:
        """How open the part is for this learner."""
        return self.own.get(part) or self.school_openness(part)

    def answer(self, part: Part, audience: Audience) -> Answer:
        """What the learner wishes now."""
        wish = self.wishes.get((part, audience))
        return Answer(wish.answer) if wish else Answer.NONE

    def why_left_out(
        self, part: Part, audience: Audience, ticked: Collection[Part] = (), at_least: Openness = Openness.OPEN
    ) -> Why | None:
        """Why a part of this learner's record is not for these readers; None where it is.

        at_least: what is said of one piece alone, such as a comment for staff only.
        """
        wish, tick = self.answer(part, audience), part in ticked
        return why_left_out(audience, self.openness(part), wish=wish, ticked=tick) or why_left_out(
            audience, at_least, ticked=tick
        )

    def is_open(self, parts: Iterable[Part], at_least: Openness = Openness.OPEN) -> bool:
        """Whether a piece that tells of these parts is neither restricted nor for staff only."""
        return {at_least, *map(self.openness, parts)} == {Openness.OPEN}


Read = Callable[[Any], Iterable[Any]]
"""Runs a select and gives its rows, as Session.exec does."""


def rules_of(read: Read, learner_id: int) -> Rules:
    """What holds for a learner's record; later days' wishes count."""
    learner = next(iter(read(select(Learner).where(Learner.id == learner_id))), None)
    own = read(select(LearnerOpenness).where(LearnerOpenness.learner_id == learner_id))
    said = read(select(Wish).where(Wish.learner_id == learner_id).order_by(col(Wish.said_on)))
    return Rules(
        called=called(learner) if learner else "",
        school=school_rules(read),
        own={Part(row.part): Openness(row.openness) for row in own},
        wishes={(Part(wish.part), Audience(wish.audience)): wish for wish in said},
    )


def school_rules(read: Read) -> dict[Part, Openness]:
    """What the school said of parts, for all learners."""
    return {Part(row.part): Openness(row.openness) for row in read(select(SchoolOpenness))}
