"""Reads a learner's newest initial assessment, with the levels that the assessments before gave on the same scales."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Method, Need, SkillProfile, Source
from ilp_desktop.model.parts import Part
from ilp_desktop.model.school import PickListItem
from ilp_desktop.printing import lookups
from ilp_desktop.printing.lookups import Labels, rows
from ilp_desktop.printing.own_notes import own_notes
from ilp_desktop.printing.paper import PrintOptions, Running, long_date, short_date
from ilp_desktop.printing.plan_content import Identity, Note, OwnNote
from ilp_desktop.printing.plan_loading import PRIORITY_ORDER, identity
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import STAFF, Profile
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_FIELDS = "assessment_summary_fields"


@dataclass(frozen=True)
class LevelPart:
    """A level now, and the newest of an assessment before that is on the same scale; empty where there is none."""

    label: str
    level: str
    before: str = ""
    before_on: dt.date | None = None


@dataclass(frozen=True)
class AreaPart:
    """What was found in one skill area."""

    level: LevelPart
    """Its label is the area."""
    priority: str
    strengths: str
    needs: tuple[str, ...]
    support: str


@dataclass(frozen=True)
class AssessmentSummaryData:
    """One initial assessment, ready to print."""

    running: Annotated[Running, FRAME]
    learner: Annotated[Identity, FRAME]
    learner_id: Annotated[int, FRAME]
    assessed_on: Annotated[dt.date, FRAME]
    led_by: Annotated[str, FRAME]
    is_empty: Annotated[bool, FRAME]
    """Nothing but its day is recorded: the paper is a form to fill in by hand."""
    levels: Annotated[tuple[LevelPart, ...], Part.ACHIEVEMENTS]
    """Those of English, mathematics and ICT."""
    areas: Annotated[tuple[AreaPart, ...], Part.NEEDS]
    """The most pressing first."""
    learn_best: Annotated[tuple[Note, ...], EACH_SAYS]
    access: Annotated[tuple[Note, ...], EACH_SAYS]
    about: Annotated[tuple[Note, ...], EACH_SAYS]
    words: Annotated[tuple[Note, ...], EACH_SAYS]
    own: Annotated[tuple[OwnNote, ...], EACH_SAYS]
    """In the school's own fields."""
    methods: Annotated[tuple[str, ...], Part.NEEDS]
    sources: Annotated[tuple[str, ...], Part.NEEDS]
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> AssessmentSummaryData:
    """The newest assessment; UserError where the learner has none."""
    learner = lookups.the_learner(session, learner_id)
    found = assessments(session, learner_id)
    if not found:
        raise UserError(
            tr("{mark} has no initial assessment yet.", mark=lookups.mark(learner)),
            tr("Make it in the assessment wizard, then print."),
        )
    newest, *before = found
    labels, fields = Labels(session), paper_words(_FIELDS)
    known = identity(session, labels, learner)
    levels = _Levels(session, labels, newest, before)
    areas = _areas(session, labels, levels, newest)
    texts = {group: _notes(newest, fields[group]) for group in ("learn_best", "access", "about", "words")}
    working = tuple(levels.working(name, label) for name, label in fields["levels"].items() if getattr(newest, name))
    own = own_notes(session, "assessment", newest.id, "assessment_summary")
    return AssessmentSummaryData(
        running=_running(session, known.name, newest, options),
        learner=known,
        learner_id=learner_id,
        assessed_on=newest.assessed_on,
        led_by=lookups.staff_name(session, newest.led_by_id),
        is_empty=not (areas or working or any(texts.values()) or own),
        levels=working,
        areas=areas,
        methods=_methods(session, labels, newest),
        sources=_sources(session, labels, newest),
        learn_best=texts["learn_best"],
        access=texts["access"],
        about=texts["about"],
        words=texts["words"],
        own=own,
    )


def open_needs(session: Session, learner_id: int) -> list[Need]:
    """The needs that are not met yet, the most pressing first."""
    found = rows(session, Need, col(Need.learner_id) == learner_id, col(Need.met_on).is_(None))
    return sorted(found, key=lambda need: _pressing(need.priority))


def texts_of_newest(session: Session, learner_id: int, names: Sequence[str]) -> tuple[Note, ...]:
    """What the newest assessment says in these fields; none without one."""
    texts: dict[str, str] = {}
    for group in paper_words(_FIELDS).values():
        texts |= group
    found = assessments(session, learner_id)
    return _notes(found[0], {name: texts[name] for name in names}) if found else ()


def assessments(session: Session, learner_id: int) -> Sequence[Assessment]:
    """All initial assessments of a learner, the newest first."""
    query = select(Assessment).where(Assessment.learner_id == learner_id)
    return session.exec(query.order_by(col(Assessment.assessed_on).desc(), col(Assessment.id).desc())).all()


def _running(session: Session, name: str, newest: Assessment, options: PrintOptions) -> Running:
    words = paper_words("assessment_summary")
    assessed = words["assessed"].format(day=short_date(newest.assessed_on))
    return Running(lookups.school_name(session), name, words["title"], assessed, long_date(options.today))


def _notes(record: Assessment, fields: dict[str, str]) -> tuple[Note, ...]:
    typed = [(name, label, getattr(record, name)) for name, label in fields.items()]
    return tuple(Note(name, label, _said(name, value)) for name, label, value in typed if value not in {None, ""})


def _said(name: str, value: object) -> str:
    return f"{value:g} %" if name == "attendance_percent" else str(value)


class _Levels:
    """Levels of the newest assessment beside those of the ones before (newest first) that are on the same scale."""

    def __init__(self, session: Session, labels: Labels, newest: Assessment, before: Sequence[Assessment]) -> None:
        self._labels, self._newest, self._before = labels, newest, before
        found = session.exec(select(PickListItem.code, PickListItem.scale).where(PickListItem.list_name == "level"))
        self._scales = dict(found.all())
        self._of_areas: dict[tuple[int, str], str] = {}
        ids = [each.id for each in before]
        for row in rows(session, SkillProfile, col(SkillProfile.assessment_id).in_(ids)):
            self._of_areas[row.assessment_id, row.area] = row.level

    def working(self, name: str, label: str) -> LevelPart:
        """Of a field of the assessment."""
        return self._part(label, getattr(self._newest, name), lambda earlier: getattr(earlier, name))

    def of_area(self, area: str, code: str) -> LevelPart:
        """Of a skill area."""
        label = self._labels("skill_area", area)
        return self._part(label, code, lambda earlier: self._of_areas.get((earlier.id or 0, area), ""))

    def _part(self, label: str, code: str, of: Callable[[Assessment], str]) -> LevelPart:
        for earlier in self._before if code else ():
            was = of(earlier)
            if was and self._scales.get(was) == self._scales.get(code):
                return LevelPart(label, self._shown(code), self._shown(was), earlier.assessed_on)
        return LevelPart(label, self._shown(code))

    def _shown(self, code: str) -> str:
        return self._labels("level", code)


def _areas(session: Session, labels: Labels, levels: _Levels, newest: Assessment) -> tuple[AreaPart, ...]:
    """The summary of each skill area, with the needs that were found there and are not met yet."""
    found: dict[str, list[Need]] = defaultdict(list)
    for need in rows(session, Need, col(Need.assessment_id) == newest.id, col(Need.met_on).is_(None)):
        found[need.area].append(need)
    profiles = {row.area: row for row in rows(session, SkillProfile, col(SkillProfile.assessment_id) == newest.id)}
    areas = []
    for area in dict.fromkeys((*profiles, *found)):
        row = profiles.get(area) or SkillProfile(assessment_id=newest.id or 0, area=area)
        priorities = [row.priority] if row.priority else [need.priority for need in found[area]]
        priority = min(priorities, key=_pressing, default="")
        needs = _once([row.needs, *(need.description for need in found[area])])
        if row.level or row.strengths or row.support or needs:
            level = levels.of_area(area, row.level)
            areas.append((priority, AreaPart(level, labels("priority", priority), row.strengths, needs, row.support)))
    return tuple(part for _, part in sorted(areas, key=lambda each: _pressing(each[0])))


def _pressing(priority: str) -> int:
    return PRIORITY_ORDER.get(priority, len(PRIORITY_ORDER))


def _once(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts in their order, without those that another of them says already."""
    found = list(dict.fromkeys(text.strip() for text in texts if text.strip()))
    return tuple(text for text in found if not any(text in other for other in found if other != text))


def _methods(session: Session, labels: Labels, newest: Assessment) -> tuple[str, ...]:
    return tuple(
        ", ".join(filter(None, (labels("method_kind", row.kind), row.tool, row.score, short_date(row.used_on))))
        for row in rows(session, Method, col(Method.assessment_id) == newest.id)
    )


def _sources(session: Session, labels: Labels, newest: Assessment) -> tuple[str, ...]:
    return tuple(
        ", ".join(filter(None, (labels("source_kind", row.kind), row.who, short_date(row.received_on))))
        for row in rows(session, Source, col(Source.assessment_id) == newest.id)
    )
