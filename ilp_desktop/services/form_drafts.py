"""What was typed into a small window and not saved yet: kept as typed, offered again when the same window opens."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from ilp_desktop.model.base import Fields, now, refers_to_table
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.school import FormDraft
from ilp_desktop.services import records, steps
from ilp_desktop.services.drafts import Unfinished


@dataclass(frozen=True)
class Begun:
    """What was typed before, and when."""

    typed: dict[str, Any]
    """Field -> value, for the fields that were changed."""
    at: dt.datetime


def begun(session: Session, place: str, fields: type[Fields]) -> Begun | None:
    """What was typed at a place; choices that are gone since are left out."""
    draft = _find(session, place)
    if draft is None:
        return None
    typed: dict[str, Any] = json.loads(draft.typed)
    tables = {name: refers_to_table(fields, name) for name in typed if name in fields.model_fields}
    kept = {
        name: typed[name]
        for name, table in tables.items()
        if not table
        or not typed[name]
        or isinstance(typed[name], list)
        or records.is_there(session, table, typed[name])
    }
    return Begun(kept, draft.changed_at)


def keep(session: Session, place: str, title: str, learner_id: int | None, typed: dict[str, Any]) -> None:
    """Keep what was typed, valid or not; nothing typed: keep nothing. Raises UserError where the learner was deleted."""
    if not typed:
        discard(session, place)
        return
    steps.while_typing(session)
    if learner_id:
        records.get(session, Learner, learner_id)
    draft = _find(session, place) or FormDraft(place=place, title=title, learner_id=learner_id)
    # In ASCII, since a pasted half of a surrogate pair can't be written as UTF-8.
    draft.typed, draft.changed_at = json.dumps(typed), now()
    session.add(draft)
    session.flush()


def discard(session: Session, place: str) -> None:
    """What was typed is saved in the record now, or thrown away."""
    steps.while_typing(session)
    if draft := _find(session, place):
        session.delete(draft)
        session.flush()


def unfinished(session: Session) -> list[Unfinished]:
    """What was begun in small windows, the newest first; a school's own form has no learner."""
    query = select(FormDraft, Learner).join(Learner, col(FormDraft.learner_id) == col(Learner.id), isouter=True)
    return [
        Unfinished(
            draft_id=draft.id or 0,
            kind=draft.title,
            learner_id=draft.learner_id or 0,
            learner=listed_name(learner) if draft.learner_id else "",
            step="",
            days=(now() - draft.changed_at).days,
            is_form=True,
        )
        for draft, learner in session.exec(query.order_by(col(FormDraft.changed_at).desc()))
    ]


def _find(session: Session, place: str) -> FormDraft | None:
    return session.exec(select(FormDraft).where(FormDraft.place == place)).first()
