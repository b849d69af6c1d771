"""Stage 1 as a wizard: what have I achieved, what am I good at, what do I need help with."""

from __future__ import annotations

from sqlmodel import Session

from ilp_desktop.flows import own_entries
from ilp_desktop.flows.flow import RECORD, Filled, Flow, Problem, Step, raw, row
from ilp_desktop.model.assessment import (
    AchievementsSoFarFields,
    Assessment,
    AssessmentFields,
    AssessmentStartFields,
    CircumstancesFields,
    HowILearnBestFields,
    InterestsFields,
    LearningDifficultiesFields,
    LearningHistoryFields,
    MedicalAccessFields,
    Method,
    MethodEntry,
    Need,
    NeedFields,
    PersonalSocialFields,
    SkillProfile,
    SkillProfileFields,
    Source,
    SourceEntry,
    VocationalSkillsFields,
)
from ilp_desktop.model.base import day_or_none, today
from ilp_desktop.services import attachments, days_in_order, pick_lists, records
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import in_figures, tr

KIND = "assessment"
STEPS = (
    Step("start", tr("Start"), tr("When was the assessment made, and who led it?"), AssessmentStartFields),
    Step("history", tr("Learning history"), tr("How has school gone so far?"), LearningHistoryFields),
    Step(
        "learn_best",
        tr("How I learn best"),
        tr("What helps this learner to learn, and what gets in the way?"),
        HowILearnBestFields,
    ),
    Step(
        "achievements",
        tr("Achievements so far"),
        tr("What have I achieved? At which level do I work now?"),
        AchievementsSoFarFields,
    ),
    Step(
        "vocational",
        tr("Vocational skills"),
        tr("Which subjects and vocational areas were tried, and how did it go?"),
        VocationalSkillsFields,
    ),
    Step(
        "personal_social",
        tr("Personal and social"),
        tr("What am I good at? What do I need help with?"),
        PersonalSocialFields,
    ),
    Step(
        "interests", tr("Interests and ambitions"), tr("What does the learner like, and hope to do?"), InterestsFields
    ),
    Step(
        "difficulties",
        tr("Learning difficulties"),
        tr("Which difficulty or disability matters for learning?"),
        LearningDifficultiesFields,
    ),
    Step(
        "medical",
        tr("Medical and access"),
        tr("What must staff know? Medical information is never printed unless you tick it."),
        MedicalAccessFields,
    ),
    Step(
        "circumstances",
        tr("Circumstances"),
        tr("Only where appropriate. Sensitive: never printed unless you tick it."),
        CircumstancesFields,
    ),
    Step(
        "sources",
        tr("Sources"),
        tr("Where does the information come from?"),
        SourceEntry,
        many=True,
        noun=tr("source"),
        shows=("kind", "who"),
    ),
    Step(
        "methods",
        tr("Methods"),
        tr("How was it found out? Good practice uses several methods."),
        MethodEntry,
        many=True,
        noun=tr("method"),
        shows=("kind", "tool"),
    ),
    Step(
        "summary",
        tr("Summary by skill area"),
        tr("For each area: strengths, needs, priority, support. Leave an area empty if there is nothing to say."),
        SkillProfileFields,
        many=True,
        noun=tr("area"),
        shows=("area", "level"),
        given=True,
        given_field="area",
    ),
    Step(
        "needs",
        tr("Needs"),
        tr("What do I need help with? The plan must answer each need."),
        NeedFields,
        many=True,
        noun=tr("need"),
        shows=("description", "area", "priority"),
    ),
)
SECTIONS = tuple(step.name for step in STEPS if not step.many)


def begin(session: Session, _learner_id: int, record_id: int | None) -> Entries:
    """Start a new assessment, or correct the one with record_id."""
    assessment = records.get(session, Assessment, record_id) if record_id else None
    entries: Entries = {step.name: raw(step.fields, assessment) for step in STEPS if not step.many}
    if assessment is None:
        entries["start"]["assessed_on"] = in_figures(today())
    entries["sources"] = [
        row(SourceEntry, each, **_files(session, each)) for each in _parts(session, Source, record_id)
    ]
    entries["methods"] = [
        row(MethodEntry, each, **_files(session, each)) for each in _parts(session, Method, record_id)
    ]
    entries["needs"] = [row(NeedFields, each) for each in _parts(session, Need, record_id)]
    entries["summary"] = _summary(session, record_id)
    own_entries.add_to(session, KIND, record_id, entries)
    return entries | {RECORD: record_id}


def _parts(session: Session, kind: type[records.R], record_id: int | None) -> list[records.R]:
    return records.of(session, kind, assessment_id=record_id) if record_id else []


def _files(session: Session, part: Source | Method) -> dict[str, list[int]]:
    return {"file_ids": attachments.ids_of(session, type(part), records.identity(part))}


def _summary(session: Session, record_id: int | None) -> list[dict[str, object]]:
    """One row for each skill area of the school, those already summed up filled in."""
    done = {each.area: each for each in _parts(session, SkillProfile, record_id)}
    areas = pick_lists.all_lists(session).get("skill_area", [])
    codes = [area.code for area in areas if area.active or area.code in done]
    return [row(SkillProfileFields, done.get(code)) | {"area": code, "key": code} for code in codes]


def finish(session: Session, learner_id: int, filled: Filled) -> int:
    """Write the assessment with its sources, methods, summary and needs."""
    fields = AssessmentFields.model_validate(filled.values(*SECTIONS))
    if filled.record_id:
        assessment = records.change(session, Assessment, filled.record_id, fields)
    else:
        assessment = records.add(session, Assessment, fields, learner_id=learner_id)
    assessment.finished_on = assessment.finished_on or today()
    owner = {"assessment_id": records.identity(assessment)}
    for step, kind in (("sources", Source), ("methods", Method)):
        for part, item in zip(
            records.keep_in_step(session, kind, owner, filled.entries(step)), filled.lists[step], strict=True
        ):
            if isinstance(item.fields, SourceEntry | MethodEntry):
                attachments.belong_to(session, part, learner_id, item.fields.file_ids)
    records.keep_in_step(session, SkillProfile, owner, filled.entries("summary"))
    own_entries.write(session, KIND, owner["assessment_id"], filled.ones)
    records.keep_in_step(session, Need, owner | {"learner_id": learner_id}, filled.entries("needs"))
    return owner["assessment_id"]


def check(session: Session, learner_id: int, entries: Entries) -> list[Problem]:
    """Nobody is assessed before birth."""
    day = day_or_none(entries["start"]["assessed_on"])
    sentence = days_in_order.assessed_before_birth(session, learner_id, day) if day else ""
    return [Problem("start", "assessed_on", sentence)] if sentence else []


def hints(session: Session, learner_id: int, entries: Entries) -> list[str]:
    """What good practice would add, and a day that can hardly be."""
    day = day_or_none(entries["start"]["assessed_on"])
    early = days_in_order.assessed_before_entry(session, learner_id, day) if day else ""
    found = [early] if early else []
    if not entries["needs"]:
        found.append(tr("No need is written down yet. The plan starts from the needs."))
    if len({values.get("kind") for values in entries["methods"]}) < 2:  # noqa: PLR2004
        found.append(tr("Good practice uses several methods. Add what else was done."))
    if not any(value for step in SECTIONS for name, value in entries[step].items() if name.endswith("_learner_says")):
        found.append(tr("Nothing is in the learner's own words yet."))
    return found


FLOW = Flow(KIND, tr("Initial assessment"), STEPS, begin, finish, check=check, hints=hints)
