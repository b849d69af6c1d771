"""Teachers' comments: a running progress history beside the reviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, SQLColumnExpression, literal, true
from sqlmodel import Session, SQLModel, col, func, select

from ilp_desktop.model.plan import Plan, ProgressNote, ProgressNoteEntry, Target
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import Attachment, ChangeHistory
from ilp_desktop.services import attachments, plans, records


@dataclass(frozen=True)
class Comment:
    """A comment, and the words of the target that it is about, if any."""

    note: ProgressNote
    target: str
    files: tuple[Attachment, ...]
    """Without their bytes."""


def of_learner(session: Session, learner_id: int, *, since: Review | None = None) -> list[Comment]:
    """The comments, or those that came in since a review, the newest first."""
    query = (
        select(ProgressNote, Target.what_i_will_do)
        .join(Target, col(Target.id) == col(ProgressNote.target_id), isouter=True)
        .where(ProgressNote.learner_id == learner_id)
        .order_by(col(ProgressNote.noted_on).desc(), col(ProgressNote.id).desc())
    )
    if since:
        query = query.where(came_in_since(literal(since.id), literal(since.reviewed_on)))
    files = attachments.by_owner(session, ProgressNote, learner_id)
    return [
        Comment(note, words or "", tuple(files.get(records.identity(note), ()))) for note, words in session.exec(query)
    ]


def came_in_since(review_id: SQLColumnExpression[Any], reviewed_on: SQLColumnExpression[Any]) -> ColumnElement[bool]:
    """Whether a comment is for the review after this one.

    A comment of the day of the review stood beside it, and is not offered again, unless it was written down after the
    review was. Where the history doesn't tell it is offered: twice is better than never.
    """
    later = _written(ProgressNote, col(ProgressNote.id)) > _written(Review, review_id)
    same_day = (col(ProgressNote.noted_on) == reviewed_on) & func.coalesce(later, true())
    return (col(ProgressNote.noted_on) > reviewed_on) | same_day


def _written(table: type[SQLModel], record_id: SQLColumnExpression[Any]) -> ColumnElement[Any]:
    """Place in the change history where a record was first written down; null: it is not there."""
    query = select(func.min(ChangeHistory.id)).where(
        ChangeHistory.table_name == table.__tablename__, col(ChangeHistory.record_id) == record_id
    )
    return query.where(ChangeHistory.action == "added").scalar_subquery()


def add(session: Session, learner_id: int, fields: ProgressNoteEntry) -> ProgressNote:
    """Write a comment, with its files."""
    note = records.add(session, ProgressNote, fields, learner_id=learner_id)
    attachments.belong_to(session, note, learner_id, fields.file_ids)
    return note


def change(session: Session, note_id: int, fields: ProgressNoteEntry) -> ProgressNote:
    """Correct a comment, and which files belong to it. Raises UserError where it is gone."""
    note = records.change(session, ProgressNote, note_id, fields)
    attachments.belong_to(session, note, note.learner_id, fields.file_ids)
    return note


def target_choices(session: Session, learner_id: int) -> list[tuple[str, str]]:
    """(id, words) of the targets that a comment can be about: those of the newest plan, then older ones."""
    query = (
        select(Target)
        .join(Plan, col(Plan.id) == col(Target.plan_id))
        .where(Plan.learner_id == learner_id)
        .order_by(col(Target.plan_id).desc(), col(Target.is_long_term), col(Target.position), col(Target.id))
    )
    found = sorted(session.exec(query), key=lambda target: target.status in plans.CLOSED_STATUSES)
    return [(str(records.identity(target)), target.what_i_will_do) for target in found]
