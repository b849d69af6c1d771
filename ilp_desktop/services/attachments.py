"""Files kept in a learner's record: a photograph of work, a report, a voice note; each may belong to a record."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Method, Source
from ilp_desktop.model.base import Row
from ilp_desktop.model.plan import ProgressNote
from ilp_desktop.model.review import LogEntry
from ilp_desktop.model.school import Attachment, AttachmentContent, AttachmentFields
from ilp_desktop.services import pick_lists, records, school
from ilp_desktop.words import in_figures, tr

_SHOWN = 50
"""Characters of a log entry or comment that name it in a list."""
_OWNERS: dict[str, type[Row]] = {
    "log_entry": LogEntry, "progress_note": ProgressNote, "source": Source, "method": Method,
}  # fmt: skip
"""Table -> the kinds of record that files belong to; the attachment's column is the table's name with _id."""


@dataclass(frozen=True)
class File:
    """A file without its bytes, and the record that it belongs to."""

    attachment: Attachment
    belongs_to: str
    """Such as log_entry-5; empty: the learner as a whole."""
    owner: str
    """That record in words."""


def of_learner(session: Session, learner_id: int) -> list[File]:
    """A learner's files, the newest first."""
    query = select(Attachment).where(Attachment.learner_id == learner_id).order_by(col(Attachment.id).desc())
    found = list(session.exec(query))
    words = dict(owner_choices(session, learner_id)) if found else {}
    return [File(each, code, words.get(code, "")) for each in found for code in [_code(each)]]


def _code(attachment: Attachment) -> str:
    ids = ((table, getattr(attachment, f"{table}_id")) for table in _OWNERS)
    return next((f"{table}-{owner_id}" for table, owner_id in ids if owner_id), "")


def some(session: Session, attachment_ids: Sequence[int]) -> list[Attachment]:
    """These files without their bytes, in this order; those that are gone are left out."""
    query = select(Attachment).where(col(Attachment.id).in_(attachment_ids))
    return sorted(session.exec(query), key=lambda each: attachment_ids.index(each.id or 0))


def by_owner(session: Session, kind: type[Row], learner_id: int) -> dict[int, list[Attachment]]:
    """Id of a log entry, comment, source or method -> its files, the oldest first, for all of a learner's in one read."""
    column = f"{kind.__tablename__}_id"
    query = select(Attachment).where(Attachment.learner_id == learner_id, col(getattr(Attachment, column)).is_not(None))
    found: dict[int, list[Attachment]] = {}
    for each in session.exec(query.order_by(col(Attachment.id))):
        found.setdefault(getattr(each, column), []).append(each)
    return found


def ids_of(session: Session, kind: type[Row], owner_id: int) -> list[int]:
    """The ids of the files of one record, the oldest first."""
    owned = records.of(session, Attachment, **{f"{kind.__tablename__}_id": owner_id})
    return [records.identity(each) for each in owned]


def belong_to(session: Session, owner: Row, learner_id: int, wanted: Collection[int]) -> None:
    """Make exactly these files of the learner belong to a record; those that did before stay with the learner."""
    column, owner_id = f"{type(owner).__tablename__}_id", records.identity(owner)
    before = set(ids_of(session, type(owner), owner_id))
    for each in session.exec(select(Attachment).where(col(Attachment.id).in_(before | set(wanted)))).all():
        if each.learner_id == learner_id:
            _give(each, column, owner_id if each.id in wanted else None)
            session.add(each)
    session.flush()


def _give(attachment: Attachment, column: str, owner_id: int | None) -> None:
    for table in _OWNERS:
        setattr(attachment, f"{table}_id", None)
    setattr(attachment, column, owner_id)


def owner_choices(session: Session, learner_id: int) -> list[tuple[str, str]]:
    """(code, words) of the records that a file can belong to: log entries, comments, then assessments, newest first."""
    entries = session.exec(
        select(LogEntry).where(LogEntry.learner_id == learner_id).order_by(col(LogEntry.entry_on).desc())
    )
    notes = session.exec(
        select(ProgressNote).where(ProgressNote.learner_id == learner_id).order_by(col(ProgressNote.noted_on).desc())
    )
    return [
        *(
            (
                f"log_entry-{each.id}",
                _named(tr("Log of {entry_on}", entry_on=in_figures(each.entry_on)), each.what_i_learned),
            )
            for each in entries
        ),
        *(
            (
                f"progress_note-{each.id}",
                _named(tr("Comment of {noted_on}", noted_on=in_figures(each.noted_on)), each.note),
            )
            for each in notes
        ),
        *_assessed(session, learner_id),
    ]


def _assessed(session: Session, learner_id: int) -> list[tuple[str, str]]:
    """Code and words of each source, then of each method of the assessments, the newest first."""
    lists = pick_lists.all_lists(session)
    found: list[tuple[str, str]] = []
    kind: Any
    for kind, list_name, more in ((Source, "source_kind", "who"), (Method, "method_kind", "tool")):
        labels = {choice.code: choice.label for choice in lists.get(list_name, [])}
        query = (
            select(kind, col(Assessment.assessed_on))
            .join(Assessment, col(Assessment.id) == col(kind.assessment_id))
            .where(Assessment.learner_id == learner_id)
            .order_by(col(Assessment.assessed_on).desc(), col(kind.id))
        )
        for each, on in session.exec(query):
            words = (tr("Assessment of {on}", on=in_figures(on)), labels.get(each.kind, each.kind), getattr(each, more))
            found.append((f"{kind.__tablename__}-{each.id}", ", ".join(filter(None, words))))
    return found


def _named(title: str, words: str) -> str:
    line = " ".join(words.split())
    short = line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
    return f"{title}: {short}" if short else title


def add(
    session: Session, learner_id: int, file_name: str, content: bytes, media_type: str, fields: AttachmentFields
) -> Attachment:
    """Keep a file. Raises UserError above 20 MB."""
    kept = school.attach(session, file_name, content, media_type, learner_id=learner_id)
    return change(session, records.identity(kept), fields)


def change(session: Session, attachment_id: int, fields: AttachmentFields) -> Attachment:
    """Change what a file shows, and which record it belongs to."""
    attachment = records.change(session, Attachment, attachment_id, fields)
    owner = _owner(session, attachment.learner_id, fields.belongs_to)
    column = f"{owner.__tablename__}_id" if owner else "log_entry_id"
    _give(attachment, column, owner.id if owner else None)
    session.add(attachment)
    session.flush()
    return attachment


def _owner(session: Session, learner_id: int | None, code: str) -> Row | None:
    """The record behind a code; nothing where it is none of this learner's."""
    kind, _, number = code.partition("-")
    if kind not in _OWNERS or not number.isdecimal():
        return None
    owner = session.get(_OWNERS[kind], int(number))
    if isinstance(owner, Source | Method):
        assessment = session.get(Assessment, owner.assessment_id)
        return owner if assessment and assessment.learner_id == learner_id else None
    return owner if isinstance(owner, LogEntry | ProgressNote) and owner.learner_id == learner_id else None


def content(session: Session, attachment_id: int) -> bytes:
    """The bytes of a file. Raises UserError where it is gone."""
    found = session.get(AttachmentContent, attachment_id)
    if found is None:
        raise UserError(tr("This file is no longer there."), tr("It may have been deleted. Look at the list again."))
    return found.content
