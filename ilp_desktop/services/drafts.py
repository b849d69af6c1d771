"""Unfinished wizards: raw entries, kept as typed, offered again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from ilp_desktop.model.base import now
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.school import Draft
from ilp_desktop.services import records, steps

Entries = dict[str, Any]
"""Step name -> {field: value}, or a list of such for steps with many records."""


@dataclass(frozen=True)
class Unfinished:
    """A draft as Today lists it."""

    draft_id: int
    kind: str
    learner_id: int
    learner: str
    step: str
    days: int
    """Whole days since the last keystroke."""
    is_form: bool = False
    """Typed into a small window, whose title `kind` is then."""


def find(session: Session, kind: str, learner_id: int) -> Draft | None:
    """The draft of one kind for one learner; there is at most one."""
    return session.exec(select(Draft).where(Draft.kind == kind, Draft.learner_id == learner_id)).first()


def save(session: Session, kind: str, learner_id: int, step: str, entries: Entries) -> None:
    """Keep the entries as they are, valid or not. Raises UserError where the learner was deleted."""
    steps.while_typing(session)
    records.get(session, Learner, learner_id)
    draft = find(session, kind, learner_id) or Draft(kind=kind, learner_id=learner_id)
    # In ASCII, since a pasted half of a surrogate pair can't be written as UTF-8.
    draft.step, draft.entries, draft.changed_at = step, json.dumps(entries), now()
    session.add(draft)
    session.flush()


def entries_of(draft: Draft) -> Entries:
    """The raw entries of a draft."""
    entries: Entries = json.loads(draft.entries)
    return entries


def discard(session: Session, kind: str, learner_id: int) -> None:
    """Remove the draft, if there is one."""
    if draft := find(session, kind, learner_id):
        session.delete(draft)
        session.flush()


def kinds(session: Session, learner_id: int) -> list[str]:
    """The kinds of wizard that were left unfinished for one learner."""
    return list(session.exec(select(Draft.kind).where(Draft.learner_id == learner_id)))


def unfinished(session: Session) -> list[Unfinished]:
    """All drafts, the newest first."""
    query = select(Draft, Learner).where(Draft.learner_id == Learner.id).order_by(col(Draft.changed_at).desc())
    return [
        Unfinished(
            draft_id=draft.id or 0,
            kind=draft.kind,
            learner_id=draft.learner_id,
            learner=listed_name(learner),
            step=draft.step,
            days=(now() - draft.changed_at).days,
        )
        for draft, learner in session.exec(query)
    ]
