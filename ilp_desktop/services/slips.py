"""Slips: what a provider or a teacher sent back on paper. What they saw is kept once, as comments."""

from __future__ import annotations

from collections.abc import Mapping

from sqlmodel import Session, col, select

from ilp_desktop.model.plan import ProgressNote, ProgressNoteFields
from ilp_desktop.model.review import Slip, SlipFields
from ilp_desktop.model.school import Provider, Staff
from ilp_desktop.services import records

Comments = Mapping[int | None, str]
"""Target id (None: the learner as a whole) -> what was written."""


def add(session: Session, learner_id: int, fields: SlipFields, comments: Comments) -> Slip:
    """Keep a slip with its comments."""
    slip = records.add(session, Slip, fields, learner_id=learner_id)
    _keep_comments(session, slip, comments)
    return slip


def change(session: Session, slip_id: int, fields: SlipFields, comments: Comments) -> Slip:
    """Correct a slip: its comments become these."""
    slip = records.change(session, Slip, slip_id, fields)
    _keep_comments(session, slip, comments)
    return slip


def _keep_comments(session: Session, slip: Slip, comments: Comments) -> None:
    """Make the comments of a slip equal to these; one stays the same record where it is about the same."""
    have = {note.target_id: note for note in notes(session, records.identity(slip))}
    for target_id in [each for each in have if not comments.get(each, "").strip()]:
        records.delete(session, ProgressNote, records.identity(have[target_id]))
    author = sender(session, slip)
    for target_id, words in comments.items():
        if not words.strip():
            continue
        fields = ProgressNoteFields(noted_on=slip.seen_on, author=author, target_id=target_id, note=words)
        if target_id in have:
            staff_only = have[target_id].staff_only
            fields = fields.model_copy(update={"staff_only": staff_only})
            records.change(session, ProgressNote, records.identity(have[target_id]), fields)
        else:
            records.add(session, ProgressNote, fields, learner_id=slip.learner_id, slip_id=slip.id)


def notes(session: Session, slip_id: int) -> list[ProgressNote]:
    """The comments of a slip: the one on the learner as a whole first."""
    query = select(ProgressNote).where(ProgressNote.slip_id == slip_id)
    return list(session.exec(query.order_by(col(ProgressNote.target_id), col(ProgressNote.id))))


def to_pass_on(session: Session, slip_id: int) -> list[ProgressNote]:
    """The comments of a slip that may stand in a review: it goes to the learner, and a note for staff only does not."""
    return [note for note in notes(session, slip_id) if not note.staff_only]


def sender(session: Session, slip: Slip) -> str:
    """Whom a slip is from, with the subject, such as Mr Oak, Science."""
    provider = session.get(Provider, slip.provider_id) if slip.provider_id else None
    staff = session.get(Staff, slip.staff_id) if slip.staff_id else None
    name = slip.name or next((each.name for each in (provider, staff) if each), "")
    return ", ".join(filter(None, (name, slip.subject)))[:200]


def unused(session: Session, learner_id: int) -> list[Slip]:
    """The slips that no review has used yet, oldest first: they prepare the next one."""
    query = select(Slip).where(Slip.learner_id == learner_id, col(Slip.review_id).is_(None))
    return list(session.exec(query.order_by(col(Slip.seen_on), col(Slip.id))))
