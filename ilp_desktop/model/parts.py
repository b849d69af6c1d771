"""The parts of a record, who may be given them, and how open each is before anybody says otherwise (DOMAIN §7, model 2)."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeVar

from sqlmodel import SQLModel

from ilp_desktop.words import tr


class Openness(StrEnum):
    """How open a part is."""

    OPEN = "open"
    """Anyone whom the paper is for."""
    STAFF = "staff"
    """The school's staff only."""
    RESTRICTED = "restricted"
    """Only where it is ticked for that print."""


class Audience(StrEnum):
    """Whom a paper is for."""

    FILE = "file"
    LEARNER = "learner"
    PARENT = "parent_carer"
    TEACHERS = "teachers"
    TUTOR = "tutor"
    PROVIDER = "provider"
    ADVISER = "careers_adviser"
    NEXT_PLACE = "next_place"
    LEADERS = "leaders"


class AudienceWords(NamedTuple):
    """How an audience is called: as a heading, and within a sentence about several."""

    title: str
    many: str


AUDIENCES: dict[Audience, AudienceWords] = {
    Audience.FILE: AudienceWords(tr("The school's file"), tr("the school's file")),
    Audience.LEARNER: AudienceWords(tr("The learner"), tr("the learner")),
    Audience.PARENT: AudienceWords(tr("Parent or carer"), tr("parents and carers")),
    Audience.TEACHERS: AudienceWords(tr("Staff who teach"), tr("the staff who teach")),
    Audience.TUTOR: AudienceWords(tr("Tutor or key worker"), tr("the tutor or key worker")),
    Audience.PROVIDER: AudienceWords(tr("Off-site provider"), tr("off-site providers")),
    Audience.ADVISER: AudienceWords(tr("Careers adviser"), tr("the careers adviser")),
    Audience.NEXT_PLACE: AudienceWords(tr("Next place"), tr("the next place")),
    Audience.LEADERS: AudienceWords(tr("Leaders and inspectors"), tr("leaders and inspectors")),
}
SCHOOL_STAFF = frozenset({Audience.TEACHERS, Audience.TUTOR, Audience.LEADERS})
"""Readers to whom what is for staff only is given."""
ASKED_ABOUT = tuple(each for each in Audience if each not in {Audience.FILE, Audience.LEARNER})
"""Readers about whom a learner has a say: the record itself stays whole, and the learner's copy is the learner's own."""


class Part(StrEnum):
    """A part of a record, in the order of the process."""

    HISTORY = "history"
    LEARN_BEST = "learn_best"
    ACHIEVEMENTS = "achievements"
    VOCATIONAL = "vocational"
    PERSONAL_SOCIAL = "personal_social"
    INTERESTS = "interests"
    DIFFICULTIES = "difficulties"
    MEDICAL = "medical"
    CIRCUMSTANCES = "circumstances"
    NEEDS = "needs"
    DESTINATION = "destination"
    SKILLS = "skills"
    LONG_TERM = "long_term"
    SHORT_TERM = "short_term"
    PROGRAMME = "programme"
    QUALIFICATIONS = "qualifications"
    PLACEMENTS = "placements"
    SUPPORT = "support"
    STATUTORY = "statutory"
    AGREEMENT = "agreement"
    REVIEW_WORDS = "review_words"
    REVIEW_OUTCOMES = "review_outcomes"
    REVIEW_VIEWS = "review_views"
    REVIEW_CHANGES = "review_changes"
    DISTANCE = "distance"
    LOG = "log"
    COMMENTS = "comments"
    FILES = "files"
    MOVING_ON = "moving_on"
    MUST_KNOW = "must_know"
    CONTACTS = "contacts"
    STAFF_NOTES = "staff_notes"


@dataclass(frozen=True)
class PartWords:
    """A part in the SENCO's words, and how open it is where the school says nothing."""

    title: str
    openness: Openness = Openness.OPEN


PARTS: dict[Part, PartWords] = {
    Part.HISTORY: PartWords(tr("Learning history")),
    Part.LEARN_BEST: PartWords(tr("How I learn best")),
    Part.ACHIEVEMENTS: PartWords(tr("Achievements and levels")),
    Part.VOCATIONAL: PartWords(tr("Vocational and subject skills")),
    Part.PERSONAL_SOCIAL: PartWords(tr("Personal and social development")),
    Part.INTERESTS: PartWords(tr("Interests and ambitions")),
    Part.DIFFICULTIES: PartWords(tr("Learning difficulties and SEN")),
    Part.MEDICAL: PartWords(tr("Medical information"), Openness.RESTRICTED),
    Part.CIRCUMSTANCES: PartWords(tr("Personal circumstances"), Openness.RESTRICTED),
    Part.NEEDS: PartWords(tr("Needs and summary")),
    Part.DESTINATION: PartWords(tr("Destination")),
    Part.SKILLS: PartWords(tr("Skills to develop")),
    Part.LONG_TERM: PartWords(tr("Long-term targets")),
    Part.SHORT_TERM: PartWords(tr("Short-term targets")),
    Part.PROGRAMME: PartWords(tr("Programme and week")),
    Part.QUALIFICATIONS: PartWords(tr("Qualifications")),
    Part.PLACEMENTS: PartWords(tr("Work placements and tasters")),
    Part.SUPPORT: PartWords(tr("Support and access arrangements")),
    Part.STATUTORY: PartWords(tr("Key Stage 4 expectations")),
    Part.AGREEMENT: PartWords(tr("Agreement")),
    Part.REVIEW_WORDS: PartWords(tr("Review: the learner's words")),
    Part.REVIEW_OUTCOMES: PartWords(tr("Review: outcomes")),
    Part.REVIEW_VIEWS: PartWords(tr("Review: views")),
    Part.REVIEW_CHANGES: PartWords(tr("Review: changes")),
    Part.DISTANCE: PartWords(tr("Distance travelled")),
    Part.LOG: PartWords(tr("Learning log")),
    Part.COMMENTS: PartWords(tr("Comments")),
    Part.FILES: PartWords(tr("Files"), Openness.STAFF),
    Part.MOVING_ON: PartWords(tr("Moving on")),
    Part.MUST_KNOW: PartWords(tr("What the next place must know"), Openness.RESTRICTED),
    Part.CONTACTS: PartWords(tr("Contacts")),
    Part.STAFF_NOTES: PartWords(tr("Staff notes"), Openness.STAFF),
}


@dataclass(frozen=True)
class PartOf:
    """Marks a field that belongs to other parts than its section; what tells of two parts needs both."""

    parts: tuple[Part, ...]


C = TypeVar("C", bound=type[SQLModel])
_SECTIONS: dict[type, tuple[Part, ...]] = {}


def section(*parts: Part) -> Callable[[C], C]:
    """Says to which part the fields of a Fields class belong, unless a field is marked otherwise."""

    def note(fields: C) -> C:
        _SECTIONS[fields] = parts
        return fields

    return note


def parts_of(fields: type[SQLModel], name: str) -> tuple[Part, ...]:
    """The parts that a field tells of; none where it only says who, when or which record it is."""
    for mark in fields.model_fields[name].metadata:
        if isinstance(mark, PartOf):
            return mark.parts
    home = next(each for each in fields.__mro__ if name in inspect.get_annotations(each))
    return _SECTIONS.get(home, ())
