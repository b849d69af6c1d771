"""The parts of a record, who may be given them, and how open each is before anybody says otherwise (DOMAIN §7, model 2)."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeVar

from sqlmodel import SQLModel


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
    Audience.FILE: AudienceWords("The school's file", "the school's file"),
    Audience.LEARNER: AudienceWords("The learner", "the learner"),
    Audience.PARENT: AudienceWords("Parent or carer", "parents and carers"),
    Audience.TEACHERS: AudienceWords("Staff who teach", "the staff who teach"),
    Audience.TUTOR: AudienceWords("Tutor or key worker", "the tutor or key worker"),
    Audience.PROVIDER: AudienceWords("Off-site provider", "off-site providers"),
    Audience.ADVISER: AudienceWords("Careers adviser", "the careers adviser"),
    Audience.NEXT_PLACE: AudienceWords("Next place", "the next place"),
    Audience.LEADERS: AudienceWords("Leaders and inspectors", "leaders and inspectors"),
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
    Part.HISTORY: PartWords("Learning history"),
    Part.LEARN_BEST: PartWords("How I learn best"),
    Part.ACHIEVEMENTS: PartWords("Achievements and levels"),
    Part.VOCATIONAL: PartWords("Vocational and subject skills"),
    Part.PERSONAL_SOCIAL: PartWords("Personal and social development"),
    Part.INTERESTS: PartWords("Interests and ambitions"),
    Part.DIFFICULTIES: PartWords("Learning difficulties and SEN"),
    Part.MEDICAL: PartWords("Medical information", Openness.RESTRICTED),
    Part.CIRCUMSTANCES: PartWords("Personal circumstances", Openness.RESTRICTED),
    Part.NEEDS: PartWords("Needs and summary"),
    Part.DESTINATION: PartWords("Destination"),
    Part.SKILLS: PartWords("Skills to develop"),
    Part.LONG_TERM: PartWords("Long-term targets"),
    Part.SHORT_TERM: PartWords("Short-term targets"),
    Part.PROGRAMME: PartWords("Programme and week"),
    Part.QUALIFICATIONS: PartWords("Qualifications"),
    Part.PLACEMENTS: PartWords("Work placements and tasters"),
    Part.SUPPORT: PartWords("Support and access arrangements"),
    Part.STATUTORY: PartWords("Key Stage 4 expectations"),
    Part.AGREEMENT: PartWords("Agreement"),
    Part.REVIEW_WORDS: PartWords("Review: the learner's words"),
    Part.REVIEW_OUTCOMES: PartWords("Review: outcomes"),
    Part.REVIEW_VIEWS: PartWords("Review: views"),
    Part.REVIEW_CHANGES: PartWords("Review: changes"),
    Part.DISTANCE: PartWords("Distance travelled"),
    Part.LOG: PartWords("Learning log"),
    Part.COMMENTS: PartWords("Comments"),
    Part.FILES: PartWords("Files", Openness.STAFF),
    Part.MOVING_ON: PartWords("Moving on"),
    Part.MUST_KNOW: PartWords("What the next place must know", Openness.RESTRICTED),
    Part.CONTACTS: PartWords("Contacts"),
    Part.STAFF_NOTES: PartWords("Staff notes", Openness.STAFF),
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
