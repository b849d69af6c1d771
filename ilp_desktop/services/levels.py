"""Several assessments over the years side by side: the level in each skill area, and what changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, select

from ilp_desktop.model.assessment import Assessment, SkillProfile
from ilp_desktop.services import pick_lists
from ilp_desktop.services.pick_lists import Lists
from ilp_desktop.words import tr


class Change(StrEnum):
    """How a level compares with the one before."""

    FIRST = ""
    UP = "up"
    SAME = tr("as before")
    DOWN = "down"
    OTHER = "changed"
    """Where one of the two is in no list of the school, so that nobody can say which is higher."""
    SCALE = tr("another scale")


@dataclass(frozen=True)
class Level:
    """A level in words, and how it compares with the assessment before that has one on the same scale."""

    label: str
    change: Change = Change.FIRST


@dataclass(frozen=True)
class AreaLevels:
    """One skill area's levels, one for each assessment; None: not assessed."""

    area: str
    levels: tuple[Level | None, ...]


@dataclass(frozen=True)
class Comparison:
    """The assessments, oldest first, and the areas that any of them gives a level."""

    dates: tuple[dt.date, ...]
    areas: tuple[AreaLevels, ...]


_WORKING_LEVELS = {
    "english_reading_level": tr("English: reading"),
    "english_writing_level": tr("English: writing"),
    "english_speaking_listening_level": tr("English: speaking and listening"),
    "mathematics_level": tr("Mathematics"),
    "ict_level": "ICT",
}
"""The working levels of an assessment (DOMAIN §3, achievements so far)."""


def compare(session: Session, learner_id: int) -> Comparison:
    """All assessments of a learner side by side."""
    query = select(Assessment).where(Assessment.learner_id == learner_id)
    assessments = list(session.exec(query.order_by(col(Assessment.assessed_on), col(Assessment.id))))
    lists = pick_lists.all_lists(session)
    codes = [_codes(session, assessment, lists) for assessment in assessments]
    areas = dict.fromkeys(area for each in codes for area in each)
    order = [*_WORKING_LEVELS.values(), *(choice.label for choice in lists.get("skill_area", []))]
    names = sorted(areas, key=lambda area: order.index(area) if area in order else len(order))
    return Comparison(
        tuple(each.assessed_on for each in assessments),
        tuple(AreaLevels(area, _levels([each.get(area, "") for each in codes], lists)) for area in names),
    )


def _codes(session: Session, assessment: Assessment, lists: Lists) -> dict[str, str]:
    """Area in words -> code of its level; the summary by skill area counts before a working level of the same name."""
    found = {words: getattr(assessment, name) for name, words in _WORKING_LEVELS.items()}
    labels = {choice.code: choice.label for choice in lists.get("skill_area", [])}
    for profile in session.exec(select(SkillProfile).where(SkillProfile.assessment_id == assessment.id)):
        area = labels.get(profile.area, profile.area)
        found[area] = profile.level or found.get(area, "")
    return {area: code for area, code in found.items() if code}


def _levels(codes: list[str], lists: Lists) -> tuple[Level | None, ...]:
    """Each level beside the one before on its scale; two scales can't be compared."""
    choices = {choice.code: (rank, choice) for rank, choice in enumerate(lists.get(pick_lists.LEVELS, []))}
    before: dict[str | None, str] = {}
    found = list[Level | None]()
    for code in codes:
        if not code:
            found.append(None)
            continue
        rank, choice = choices.get(code, (None, None))
        scale = choice.scale if choice else None
        earlier = choices[before[scale]][0] if choice and scale in before else None
        found.append(Level(choice.label if choice else code, _change(before, scale, code, earlier, rank)))
        before[scale] = code
    return tuple(found)


def _change(
    before: dict[str | None, str], scale: str | None, code: str, earlier: int | None, rank: int | None
) -> Change:
    if not before:
        return Change.FIRST
    if before.get(scale) == code:
        return Change.SAME
    if earlier is None or rank is None:
        return Change.OTHER if scale is None or None in before else Change.SCALE
    return Change.UP if rank > earlier else Change.DOWN
