"""Targets between two reviews: what is achieved, changed or stopped on any day is noted on that day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import LINE_LENGTH
from ilp_desktop.model.learner import Achievement, AchievementFields
from ilp_desktop.model.plan import (
    OPEN_STATUSES,
    Plan,
    PlanStatus,
    ProgressNote,
    ProgressNoteFields,
    Target,
    TargetProgressFields,
    TargetStatus,
)
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.services import pick_lists, records, reviews
from ilp_desktop.words import in_figures, tr


@dataclass(frozen=True)
class Step:
    """How far a target had come at one review: 0 to 4 from the baseline."""

    review: int
    """Its number."""
    on: dt.date
    distance: int


def note_progress(session: Session, target_id: int, fields: TargetProgressFields) -> ProgressNote:
    """Give a target its status on a day, with a comment that says so; an achieved one may be kept as an achievement.

    Raises UserError where the day is before the target was set, or where the plan is closed.
    """
    target = records.get(session, Target, target_id)
    plan = records.get(session, Plan, target.plan_id)
    _check(plan, target, fields)
    reviews.give_outcome(session, target_id, fields.status, fields.noted_on)
    if fields.is_achievement:
        _keep_achievement(session, plan.learner_id, target, fields)
    comment = ProgressNoteFields(
        noted_on=fields.noted_on,
        author=fields.author,
        target_id=target_id,
        note=f"{_label(session, fields.status)}. {fields.note}".strip(),
    )
    return records.add(session, ProgressNote, comment, learner_id=plan.learner_id)


def _check(plan: Plan, target: Target, fields: TargetProgressFields) -> None:
    if plan.status == PlanStatus.CLOSED.value:
        raise UserError(
            tr("This plan is closed."), tr("Open the record again under Moving on, then note the progress.")
        )
    if fields.noted_on < target.set_on:
        raise UserError(
            tr(
                "This target was set on {set_on}; nothing can be noted before that day.",
                set_on=in_figures(target.set_on),
            ),
            tr("Correct the date, then save again."),
        )
    if fields.is_achievement and fields.status != TargetStatus.ACHIEVED.value:
        raise UserError(
            tr("Only a target that was achieved is kept under Achievements."),
            tr("Choose the status Achieved, or take the tick away, then save again."),
        )


def _keep_achievement(session: Session, learner_id: int, target: Target, fields: TargetProgressFields) -> None:
    title = target.what_i_will_do.splitlines()[0]
    short = title if len(title) <= LINE_LENGTH else title[: LINE_LENGTH - 1] + "…"
    kept = AchievementFields(title=short, achieved_on=fields.noted_on, description=fields.note)
    records.add(session, Achievement, kept, learner_id=learner_id)


def _label(session: Session, status: str) -> str:
    known = {choice.code: choice.label for choice in pick_lists.all_lists(session).get("target_status", [])}
    return known.get(status, status)


def carried(session: Session, target_ids: Sequence[int]) -> dict[int, int]:
    """Target id -> how many reviews looked at it and let it go on; those that none did are left out."""
    query = select(TargetOutcome.target_id, func.count(col(TargetOutcome.id)))
    query = query.where(col(TargetOutcome.target_id).in_(target_ids), col(TargetOutcome.outcome).in_(OPEN_STATUSES))
    return dict(session.exec(query.group_by(col(TargetOutcome.target_id))).all())


def distances(session: Session, plan_id: int) -> dict[int, list[Step]]:
    """Target id -> its distance at each review that gave one, the oldest first, for a whole plan in one read."""
    query = (
        select(TargetOutcome, Review.number, col(Review.reviewed_on))
        .join(Review, col(Review.id) == col(TargetOutcome.review_id))
        .join(Target, col(Target.id) == col(TargetOutcome.target_id))
        .where(Target.plan_id == plan_id, col(TargetOutcome.distance).is_not(None))
        .order_by(col(Review.number))
    )
    found: dict[int, list[Step]] = {}
    for each, number, on in session.exec(query):
        found.setdefault(each.target_id, []).append(Step(number, on, each.distance or 0))
    return found
