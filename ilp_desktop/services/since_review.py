"""What came in since a learner's last review: teachers' comments, slips, and what the learner logged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from ilp_desktop.model.plan import Plan, ProgressNote, Target
from ilp_desktop.model.review import Review
from ilp_desktop.services import comments, drafts, logs, reviews
from ilp_desktop.words import tr


@dataclass(frozen=True)
class Noted:
    """Something that somebody noticed on a day."""

    on: dt.date
    who: str
    words: str
    about: str = ""
    """The target that it is about, in words."""
    staff_only: bool = False


def of_learner(session: Session, learner_id: int) -> list[Noted]:
    """Comments and log entries since the last review, the newest first."""
    last = reviews.last(session, learner_id)
    found = [
        Noted(each.note.noted_on, each.note.author, each.note.note, each.target, each.note.staff_only)
        for each in comments.of_learner(session, learner_id, since=last)
    ]
    found += [
        Noted(each.entry.entry_on, tr("from the log"), words, "; ".join(each.targets))
        for each in logs.entries(session, learner_id)
        if each.entry.review_id is None and (words := logs.said(each.entry))
    ]
    return sorted(found, key=lambda each: each.on, reverse=True)


def about(session: Session, target_ids: Sequence[int], kind: str) -> dict[int, str]:
    """Target id -> what was said of it since its learner's last review, and in a draft of the next one; the newest first.

    kind: the kind of that draft.
    """
    numbers = select(func.max(col(Review.number))).where(Review.learner_id == ProgressNote.learner_id)
    newest = numbers.correlate(ProgressNote).scalar_subquery()
    query = (
        select(ProgressNote)
        .join(
            Review,
            (col(Review.learner_id) == ProgressNote.learner_id) & (col(Review.number) == newest),
            isouter=True,
        )
        .where(col(ProgressNote.target_id).in_(target_ids))
        .where(col(Review.id).is_(None) | comments.came_in_since(col(Review.id), col(Review.reviewed_on)))
        .order_by(col(ProgressNote.noted_on).desc(), col(ProgressNote.id).desc())
    )
    found: dict[int, list[str]] = _in_drafts(session, target_ids, kind)
    for note in session.exec(query):
        if note.target_id:
            who = " ".join(filter(None, (note.author, tr("(staff only)") if note.staff_only else "")))
            found.setdefault(note.target_id, []).append(": ".join(filter(None, (who, note.note))))
    return {target_id: "; ".join(" ".join(each.split()) for each in said) for target_id, said in found.items()}


def _in_drafts(session: Session, target_ids: Sequence[int], kind: str) -> dict[int, list[str]]:
    query = select(Plan.learner_id).join(Target, col(Target.plan_id) == col(Plan.id))
    found: dict[int, list[str]] = {}
    for learner_id in session.exec(query.where(col(Target.id).in_(target_ids)).distinct()).all():
        draft = drafts.find(session, kind, learner_id)
        for row in drafts.entries_of(draft).get("targets", []) if draft else []:
            if row.get("comment"):
                found[int(row["target_id"])] = [str(row["comment"])]
    return found
