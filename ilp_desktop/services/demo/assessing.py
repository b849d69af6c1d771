"""Stage 1 of the demonstration: assessments, needs, and one that was begun and left."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from ilp_desktop.model.assessment import (
    Assessment,
    Method,
    Need,
    Sharing,
    SkillProfile,
    Source,
)
from ilp_desktop.model.own_fields import STEPS, Record
from ilp_desktop.model.school import Draft
from ilp_desktop.services.demo.people import Adults, Person
from ilp_desktop.services.demo.plots import Plot, after
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import Slots, texts

_LEVELS = ("pre_entry", "entry_1", "entry_2", "entry_3", "level_1")


@dataclass(frozen=True)
class KnownNeed:
    """A need with the entry of the target bank that answers it, and what its slots stand for."""

    id: int
    entry: dict[str, Any]
    slots: Slots


def assess(rows: Rows, person: Person, plot: Plot, adults: Adults, *, brief: bool) -> list[KnownNeed]:
    """Add a finished assessment with sources, methods, summary and needs, shared with the teachers."""
    on = plot.assessed or plot.entry
    rng = person.voice.rng
    assessment_id = rows.add(
        Assessment,
        learner_id=person.id,
        assessed_on=on,
        finished_on=min(on + dt.timedelta(days=rng.randrange(3)), plot.today),
        led_by_id=adults.of("senco")[0].id,
        **_sections(person),
    )
    _sources(rows, person, assessment_id, on)
    entries = rng.sample(texts("targets")["entries"], 3 if brief else rng.choice((3, 4, 4, 5)))
    needs = [_need(rows, person, assessment_id, entry, on) for entry in entries]
    _summary(rows, person, assessment_id, needs)
    for teacher in rng.sample(adults.of("teacher"), 1 if brief else 2):
        shared = min(after(on, 1, 5, rng), plot.today)
        rows.add(
            Sharing, assessment_id=assessment_id, staff_id=teacher.id, shared_with=teacher.name,
            shared_on=shared, how="Needs summary on paper",
        )  # fmt: skip
    return needs


def begin(rows: Rows, person: Person, plot: Plot) -> None:
    """Add the draft of an assessment that was begun a few days ago."""
    sections = _sections(person)
    begun = {"start", "history", "learn_best"}
    entries: dict[str, Any] = {
        step: {name: str(sections.get(name) or "") if step in begun else "" for name in fields.model_fields}
        for step, fields in STEPS[Record.ASSESSMENT].items()
    }
    entries["start"]["assessed_on"] = plot.today.strftime("%d/%m/%Y")
    areas = [entry["area"] for entry in texts("targets")["entries"]]
    blank = {"level": "", "strengths": "", "needs": "", "priority": "", "support": "", "id": None}
    entries |= {"sources": [], "methods": [], "needs": [], "_record": None}
    entries["summary"] = [{"area": area, "key": area, **blank} for area in dict.fromkeys(areas)]
    changed = dt.datetime.combine(plot.today - dt.timedelta(days=2), dt.time(10, 40), dt.UTC)
    rows.add(
        Draft, kind="assessment", learner_id=person.id, step="achievements",
        entries=json.dumps(entries, ensure_ascii=False), changed_at=changed,
    )  # fmt: skip


def _sections(person: Person) -> dict[str, Any]:
    voice, rng = person.voice, person.voice.rng
    reading = rng.randrange(5)
    near = [max(0, min(4, reading + rng.choice((-1, 0, 0, 1)))) for _ in range(4)]
    return {
        **voice.say_all(
            "attendance_remark", "attitude_to_learning", "exclusions_or_gaps", "history_learner_says",
            "preferred_ways_to_learn", "what_gets_in_the_way", "what_helps", "learn_best_learner_says",
            "prior_achievements", "achievements_learner_says", "vocational_areas_tried", "vocational_skills",
            "vocational_learner_says", "confidence", "working_with_others", "self_management", "independence",
            "behaviour", "personal_social_learner_says", "hobbies", "ambitions", "careers_needs",
            "interests_learner_says", "difficulties_learner_says", "aids", "access_arrangements",
            "communication_needs",
        ),
        **voice.say_all("medical_information", "ehc_plan_asks_for", sometimes=0.5),
        **voice.say_all(
            "personal_circumstances", "circumstances_support_needs", "circumstances_learner_says", sometimes=0.15
        ),
        "attendance_percent": round(rng.triangular(62, 100, 95), 1),
        "previous_schools": rng.choice(texts("people")["previous_schools"]),
        "nature_of_difficulty": texts("words")["nature_of_difficulty"][person.need],
        "vocational_interests": voice.fill("{job}; also {hobby}.", voice.slots()),
        "english_reading_level": person.reading_age or _LEVELS[reading],
        "english_writing_level": _LEVELS[near[0]],
        "english_speaking_listening_level": _LEVELS[near[1]],
        "mathematics_level": _LEVELS[near[2]],
        "ict_level": _LEVELS[near[3]],
    }  # fmt: skip


def _sources(rows: Rows, person: Person, assessment_id: int, on: dt.date) -> None:
    voice, rng = person.voice, person.voice.rng
    who = {"learner": person.name, "parent_carer": person.parent, "teacher_view": person.tutor.name}
    others = rng.sample(["ks3_teacher_assessment", "previous_work", "agency_report", "teacher_view", "parent_carer"], 2)
    for kind in ["learner", *others]:
        rows.add(
            Source, assessment_id=assessment_id, kind=kind, who=who.get(kind, ""), note=voice.say("source_note"),
            received_on=after(on, -12, 0, rng),
        )  # fmt: skip
    tool, score = rng.choice(texts("words")["tools"])
    rows.add(Method, assessment_id=assessment_id, kind="structured_tool", tool=tool, score=score, used_on=on)
    for kind in rng.sample(
        ["discussion", "staff_views", "practical_observed", "self_assessment", "written_records"], 2
    ):
        rows.add(Method, assessment_id=assessment_id, kind=kind, used_on=on, note=voice.say("method_note"))


def _need(rows: Rows, person: Person, assessment_id: int, entry: dict[str, Any], on: dt.date) -> KnownNeed:
    slots = person.voice.slots()
    need_id = rows.add(
        Need,
        learner_id=person.id,
        assessment_id=assessment_id,
        area=entry["area"],
        description=person.voice.fill(entry["need"], slots),
        priority=person.voice.rng.choice(("high", "high", "medium", "medium", "low")),
        source=person.voice.rng.choice(("teacher_view", "learner", "parent_carer", "observation")),
        found_on=on,
    )
    return KnownNeed(need_id, entry, slots)


def _summary(rows: Rows, person: Person, assessment_id: int, needs: list[KnownNeed]) -> None:
    by_area = {known.entry["area"]: known for known in needs}
    for area, known in by_area.items():
        need = rows.row(Need, known.id)
        rows.add(
            SkillProfile,
            assessment_id=assessment_id,
            area=area,
            level=person.voice.rng.choice(_LEVELS[1:]),
            needs=need["description"],
            priority=need["priority"],
            **person.voice.say_all("strengths", "support"),
        )
