"""Progress reviews: numbered in sequence, and what prepares the next one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from ilp_desktop.model.plan import Target, TargetStatus
from ilp_desktop.model.review import LogEntry, Review, TargetOutcome
from ilp_desktop.services import records
from ilp_desktop.services.plans import CLOSED_STATUSES


@dataclass(frozen=True)
class Outcome:
    """What a review said of one target."""

    target: str
    outcome: str
    distance: int | None
    comment: str


def of_learner(session: Session, learner_id: int) -> list[Review]:
    """A learner's reviews, the newest first."""
    return list(session.exec(select(Review).where(Review.learner_id == learner_id).order_by(col(Review.number).desc())))


def last(session: Session, learner_id: int) -> Review | None:
    """The learner's newest review, or None."""
    return next(iter(of_learner(session, learner_id)), None)


def next_number(session: Session, learner_id: int) -> int:
    """The number that the learner's next review gets: reviews are numbered in sequence from 1."""
    return (session.exec(select(func.max(Review.number)).where(Review.learner_id == learner_id)).one() or 0) + 1


def outcomes_of_learner(session: Session, learner_id: int) -> dict[int, list[Outcome]]:
    """Review id -> the outcome of each target in it, for all of a learner's reviews in one read."""
    query = (
        select(TargetOutcome, Target.what_i_will_do)
        .join(Review, col(Review.id) == col(TargetOutcome.review_id))
        .join(Target, col(Target.id) == col(TargetOutcome.target_id))
        .where(Review.learner_id == learner_id)
        .order_by(col(Target.position))
    )
    found: dict[int, list[Outcome]] = {}
    for each, words in session.exec(query):
        outcome = Outcome(words, each.outcome, each.distance, each.comment)
        found.setdefault(each.review_id, []).append(outcome)
    return found


def distances(session: Session, plan_id: int) -> dict[int, int | None]:
    """Target id -> the distance (0 to 4) that its newest review gave it, for a whole plan."""
    query = (
        select(TargetOutcome.target_id, TargetOutcome.distance)
        .join(Target, col(Target.id) == col(TargetOutcome.target_id))
        .where(Target.plan_id == plan_id)
        .order_by(col(TargetOutcome.review_id))
    )
    return dict(session.exec(query).all())


def last_distance(session: Session, target_id: int) -> int | None:
    """The distance (0 to 4) that the newest review gave a target."""
    query = (
        select(TargetOutcome.distance)
        .where(TargetOutcome.target_id == target_id)
        .order_by(col(TargetOutcome.review_id).desc())
    )
    return session.exec(query).first()


def give_outcome(session: Session, target_id: int, outcome: str, on: dt.date) -> None:
    """Set a target's status to the outcome of a review; a closing outcome dates its end."""
    target = records.get(session, Target, target_id)
    target.status = TargetStatus(outcome).value
    target.closed_on = on if outcome in CLOSED_STATUSES else None
    session.add(target)
    session.flush()


def unused_log_entries(session: Session, learner_id: int) -> list[LogEntry]:
    """The log entries that no review has used yet, oldest first: they prepare the next one."""
    query = select(LogEntry).where(LogEntry.learner_id == learner_id, col(LogEntry.review_id).is_(None))
    return list(session.exec(query.order_by(col(LogEntry.entry_on))))


def gather(entries: list[LogEntry], name: str) -> str:
    """What the learner wrote under one prompt, an entry a line."""
    return "\n".join(text for entry in entries if (text := getattr(entry, name).strip()))
