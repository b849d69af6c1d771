"""Everything that the learner's page shows, in one read."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.model.assessment import Assessment, Need
from ilp_desktop.model.learner import Achievement, Learner, PrintProfile, PrintProfileFields
from ilp_desktop.model.plan import Plan, PlanVersion, Target
from ilp_desktop.model.review import LogBlock, Review
from ilp_desktop.model.school import Contact, Staff
from ilp_desktop.services import caseload, drafts, logs, needs, plans, records, reviews
from ilp_desktop.services.caseload import LearnerRow


@dataclass(frozen=True)
class TargetLine:
    """A target with what the last review said of it."""

    target: Target
    distance: int | None


@dataclass(frozen=True)
class Overview:
    """One learner, whole."""

    learner: Learner
    row: LearnerRow
    tutor: str
    contacts: list[Contact]
    profile: PrintProfileFields
    assessments: list[Assessment]
    needs: list[Need]
    needs_met: list[Need]
    unanswered: frozenset[int]
    """Ids of the needs that no target answers."""
    plan: Plan | None
    versions: list[PlanVersion]
    long_term: list[TargetLine]
    short_term: list[TargetLine]
    held: list[Review]
    outcomes: dict[int, list[reviews.Outcome]]
    """Review id -> what it said of each target."""
    blocks: list[LogBlock]
    entries: list[logs.Logged]
    achievements: list[Achievement]
    drafts: frozenset[str]
    """Kinds of wizard that were left unfinished."""


def load(session: Session, learner_id: int, today: dt.date) -> Overview:
    """Read one learner whole. Raises UserError where the learner is gone."""
    learner = records.get(session, Learner, learner_id)
    tutor = session.get(Staff, learner.tutor_id) if learner.tutor_id else None
    plan = plans.current(session, learner_id)
    held = reviews.of_learner(session, learner_id)
    unanswered = frozenset(need.id or 0 for need in plans.needs_without_target(session, learner_id))
    return Overview(
        learner=learner,
        row=caseload.load_one(session, learner_id, today),
        tutor=tutor.name if tutor else "",
        contacts=records.of(session, Contact, learner_id=learner_id),
        profile=profile(session, learner_id),
        assessments=_newest_first(session, learner_id),
        needs=plans.needs(session, learner_id),
        needs_met=needs.met(session, learner_id),
        unanswered=unanswered,
        plan=plan,
        versions=plans.versions(session, plan.id) if plan and plan.id else [],
        long_term=_lines(session, plan, long_term=True),
        short_term=_lines(session, plan, long_term=False),
        held=held,
        outcomes=reviews.outcomes_of_learner(session, learner_id),
        blocks=logs.blocks(session, learner_id),
        entries=logs.entries(session, learner_id),
        achievements=list(
            session.exec(
                select(Achievement)
                .where(Achievement.learner_id == learner_id)
                .order_by(col(Achievement.achieved_on).desc())
            )
        ),
        drafts=frozenset(drafts.kinds(session, learner_id)),
    )


def profile(session: Session, learner_id: int) -> PrintProfileFields:
    """The learner's print profile, or the usual one."""
    kept = session.exec(select(PrintProfile).where(PrintProfile.learner_id == learner_id)).first()
    return PrintProfileFields.model_validate(kept.model_dump()) if kept else PrintProfileFields()


def set_profile(session: Session, learner_id: int, fields: PrintProfileFields) -> PrintProfile:
    """Keep how the learner's papers look."""
    kept = session.exec(select(PrintProfile).where(PrintProfile.learner_id == learner_id)).first()
    if kept is None:
        return records.add(session, PrintProfile, fields, learner_id=learner_id)
    return records.change(session, PrintProfile, records.identity(kept), fields)


def _newest_first(session: Session, learner_id: int) -> list[Assessment]:
    query = select(Assessment).where(Assessment.learner_id == learner_id)
    return list(session.exec(query.order_by(col(Assessment.assessed_on).desc(), col(Assessment.id).desc())))


def _lines(session: Session, plan: Plan | None, *, long_term: bool) -> list[TargetLine]:
    if plan is None or plan.id is None:
        return []
    distances = reviews.distances(session, plan.id)
    return [
        TargetLine(target, distances.get(target.id or 0))
        for target in plans.targets(session, plan.id, long_term=long_term)
    ]
