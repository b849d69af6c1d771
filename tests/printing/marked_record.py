"""A learner whose record holds, in each part, a word that stands nowhere else."""

from __future__ import annotations

import datetime as dt
from typing import Any

import paper_factory as make
from own_making import own
from sqlmodel import Session, SQLModel

from ilp_desktop.model.assessment import Assessment, AssessmentFields, Need, SkillProfile
from ilp_desktop.model.learner import Achievement, LearnerFields, MovingOnFields, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.own_fields import Record
from ilp_desktop.model.parts import Part, parts_of
from ilp_desktop.model.plan import (
    AccessArrangement,
    Agreement,
    Placement,
    Plan,
    PlanFields,
    PlanVersion,
    ProgrammeComponent,
    ProgressNote,
    Qualification,
    StatutoryExpectation,
    Support,
    Target,
)
from ilp_desktop.model.review import LogEntry, Participant, Review, ReviewFields, ReviewView, TargetOutcome
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundLearner, ReviewRoundTarget
from ilp_desktop.model.school import Contact
from ilp_desktop.printing import plan_content
from ilp_desktop.printing.plan_loading import load_plan_content

DAY = dt.date(2026, 9, 30)
_WORDS = {part: f"W{number:02}X" for number, part in enumerate(Part, start=1)}


def word(*parts: Part) -> str:
    """The words of these parts."""
    return " ".join(_WORDS[part] for part in parts)


def parts_in(text: str) -> set[Part]:
    """The parts whose word stands in a text."""
    return {part for part in Part if _WORDS[part] in text}


def _texts(fields: type[SQLModel]) -> dict[str, Any]:
    """A text for each field that tells of a part."""
    return {
        name: word(*parts)
        for name, field in fields.model_fields.items()
        if field.default == "" and (parts := parts_of(fields, name))
    }


def marked_learner(session: Session) -> dict[str, int]:
    """The learner with all that belongs to the record; ids by the subject of a paper."""
    make.school(session)
    learner_id = _person(session)
    plan_id = _plan(session, learner_id)
    goal, step = _targets(session, learner_id, plan_id)
    review_id = _review(session, learner_id, plan_id, [goal, step])
    return {
        "learner": learner_id,
        "review": review_id,
        "log_block": make.log_block(session, learner_id),
        "group": 0,
        "achievement": 1,
        "round": _round(session, learner_id, [goal, step]),
        "school": 0,
    }


def _person(session: Session) -> int:
    sen: dict[str, Any] = dict.fromkeys(("sen_provision", "primary_need", "further_needs"), word(Part.DIFFICULTIES))
    learner_id = make.empty_learner(session, entry_date=DAY, **sen, **_texts(LearnerFields))
    make.put(session, Assessment(learner_id=learner_id, assessed_on=DAY, **_texts(AssessmentFields)))
    _own(session, Record.ASSESSMENT, 1)
    make.put(session, SkillProfile(assessment_id=1, area="english", strengths=word(Part.NEEDS)))
    make.put(session, Achievement(learner_id=learner_id, title=word(Part.ACHIEVEMENTS), achieved_on=DAY))
    make.put(session, Contact(learner_id=learner_id, name="Anna", phone=word(Part.CONTACTS)))
    make.put(session, MovingOnPlan(learner_id=learner_id, **_texts(MovingOnFields), destination=_going()))
    make.put(session, MovingOnVisit(moving_on_plan_id=1, visit_on=DAY, place=word(Part.MOVING_ON)))
    make.put(session, LogEntry(learner_id=learner_id, entry_on=DAY, what_i_learned=word(Part.LOG), rating=5))
    make.put(session, ProgressNote(learner_id=learner_id, noted_on=DAY, note=word(Part.COMMENTS)))
    return learner_id


def _own(session: Session, record: Record, record_id: int) -> None:
    """A field of the school's own that tells of each part."""
    for part in Part:
        own(session, record, record_id, part.value, word(part), part=part.value)


def _going() -> str:
    return word(Part.MOVING_ON, Part.DESTINATION)


def _plan(session: Session, learner_id: int) -> int:
    progression: dict[str, Any] = {"anticipated_progression": word(Part.DESTINATION)}
    plan = make.put(session, Plan(learner_id=learner_id, starts_on=DAY, **progression | _texts(PlanFields)))
    owner: dict[str, Any] = {"plan_id": plan.id}
    make.put(session, ProgrammeComponent(strand="other", title=word(Part.PROGRAMME), provider_id=1, **owner))
    make.put(session, Qualification(title=word(Part.QUALIFICATIONS), result_on=DAY, **owner))
    make.put(session, Placement(employer=word(Part.PLACEMENTS), starts_on=DAY, **owner))
    make.put(session, Support(kind="learning", description=word(Part.SUPPORT), **owner))
    make.put(session, AccessArrangement(kind="reader", evidence=word(Part.SUPPORT), **owner))
    make.put(session, StatutoryExpectation(subject="pe", how_it_is_met=word(Part.STATUTORY), **owner))
    _own(session, Record.PLAN, int(plan.id))
    return int(plan.id)


def _targets(session: Session, learner_id: int, plan_id: int) -> tuple[int, int]:
    goal = Target(plan_id=plan_id, area="english", is_long_term=True, what_i_will_do=word(Part.LONG_TERM), set_on=DAY)
    goal_id = int(make.put(session, goal).id)
    step = Target(plan_id=plan_id, area="english", what_i_will_do=word(Part.SHORT_TERM), set_on=DAY)
    step.long_term_target_id = goal_id
    step_id = int(make.put(session, step).id)
    make.put(session, Need(learner_id=learner_id, area="english", description=word(Part.NEEDS), met_on=DAY))
    make.put(session, Need(learner_id=learner_id, area="english", description=word(Part.NEEDS)))
    note = ProgressNote(learner_id=learner_id, target_id=step_id, noted_on=DAY, note=word(Part.COMMENTS))
    make.put(session, note)
    return goal_id, step_id


def _review(session: Session, learner_id: int, plan_id: int, targets: list[int]) -> int:
    owner: dict[str, Any] = {"learner_id": learner_id, "plan_id": plan_id, "reviewed_on": DAY}
    make.put(session, Review(number=1, progress_as_a_whole=word(Part.REVIEW_OUTCOMES), **owner))
    review_id = int(make.put(session, Review(number=2, attendance_percent=81.5, **owner, **_texts(ReviewFields))).id)
    _own(session, Record.REVIEW, review_id)
    for target_id in targets:
        outcome: dict[str, Any] = {"outcome": "nearly_there", "distance": 3, "evidence": word(Part.REVIEW_OUTCOMES)}
        make.put(session, TargetOutcome(review_id=review_id, target_id=target_id, **outcome))
    make.put(session, ReviewView(review_id=review_id, role="tutor", view=word(Part.REVIEW_VIEWS)))
    make.put(session, Participant(review_id=review_id, name=word(Part.REVIEW_VIEWS)))
    make.put(session, Agreement(review_id=review_id, role="tutor", name=word(Part.AGREEMENT), agreed_on=DAY))
    make.put(
        session,
        Target(plan_id=plan_id, area="ict", what_i_will_do=word(Part.SHORT_TERM), set_in_review_id=review_id),
    )
    return review_id


def _round(session: Session, learner_id: int, targets: list[int]) -> int:
    held = ReviewRound(group_kind="learners", group_label="All", held_on=DAY, state="open", at_field="")
    round_id = int(make.put(session, held).id)
    entry = ReviewRoundLearner(review_round_id=round_id, learner_id=learner_id, reviews_before=0)
    entry_id = int(make.put(session, entry).id)
    for target_id in targets:
        cell: dict[str, Any] = {"outcome": "achieved", "note": word(Part.REVIEW_OUTCOMES), "next_step": ""}
        make.put(session, ReviewRoundTarget(review_round_learner_id=entry_id, target_id=target_id, **cell))
    return round_id


def agreed_version(session: Session, learner_id: int) -> int:
    """The plan frozen as it is and agreed, after a bare first version; the newer version's id."""
    content = load_plan_content(session, learner_id)
    bare = plan_content.PlanContent(
        content.school_name, content.learner, content.plan_id, version=1, status="agreed", starts_on=DAY
    )
    for number, frozen in enumerate((bare, content), start=1):
        row = PlanVersion(plan_id=content.plan_id, number=number, agreed_on=DAY, content=plan_content.to_json(frozen))
        version_id = int(make.put(session, row).id)
    signer = Agreement(plan_version_id=version_id, role="tutor", name=word(Part.AGREEMENT), agreed_on=DAY)
    make.put(session, signer)
    plan = session.get(Plan, content.plan_id)
    assert plan
    plan.status, plan.version = "agreed", 2
    make.put(session, plan)
    return version_id
