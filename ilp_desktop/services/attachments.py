"""Files kept in a learner's record: a photograph of work, a report, a voice note; each may belong to a record."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Source
from ilp_desktop.model.review import LogEntry
from ilp_desktop.model.school import Attachment, AttachmentContent, AttachmentFields
from ilp_desktop.services import pick_lists, records, school

_SHOWN = 50
"""Characters of a log entry that name it in a list."""
_OWNERS: dict[str, type[Source | LogEntry]] = {"log_entry": LogEntry, "source": Source}


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
    owners = _owners(session, learner_id) if found else []
    words = {attachment_id: (code, name) for code, name, attachment_id in owners if attachment_id}
    return [File(each, *words.get(each.id or 0, ("", ""))) for each in found]


def owner_choices(session: Session, learner_id: int) -> list[tuple[str, str]]:
    """(code, words) of the records that a file can belong to, the newest first."""
    return [(code, name) for code, name, _ in _owners(session, learner_id)]


def _owners(session: Session, learner_id: int) -> list[tuple[str, str, int | None]]:
    """Code, words and attachment id of each log entry, then of each source of an assessment."""
    labels = {choice.code: choice.label for choice in pick_lists.all_lists(session).get("source_kind", [])}
    entries = session.exec(
        select(LogEntry).where(LogEntry.learner_id == learner_id).order_by(col(LogEntry.entry_on).desc())
    )
    sources = session.exec(
        select(Source, col(Assessment.assessed_on))
        .join(Assessment, col(Assessment.id) == col(Source.assessment_id))
        .where(Assessment.learner_id == learner_id)
        .order_by(col(Assessment.assessed_on).desc(), col(Source.id))
    )
    found = [
        (f"log_entry-{each.id}", f"Log of {each.entry_on:%d/%m/%Y}: {_begin(each.what_i_learned)}", each.attachment_id)
        for each in entries
    ]
    return found + [
        (
            f"source-{each.id}",
            ", ".join(filter(None, (f"Assessment of {on:%d/%m/%Y}", labels.get(each.kind, each.kind), each.who))),
            each.attachment_id,
        )
        for each, on in sources
    ]


def _begin(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"


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
    for kind in _OWNERS.values():
        for before in session.exec(select(kind).where(kind.attachment_id == attachment_id)).all():
            before.attachment_id = None
            session.add(before)
    if owner:
        owner.attachment_id = attachment_id
        session.add(owner)
    session.flush()
    return attachment


def _owner(session: Session, learner_id: int | None, code: str) -> Source | LogEntry | None:
    """The record behind a code; nothing where it is none of this learner's."""
    kind, _, number = code.partition("-")
    if kind not in _OWNERS or not number.isdecimal():
        return None
    owner = session.get(_OWNERS[kind], int(number))
    if isinstance(owner, Source):
        assessment = session.get(Assessment, owner.assessment_id)
        return owner if assessment and assessment.learner_id == learner_id else None
    return owner if isinstance(owner, LogEntry) and owner.learner_id == learner_id else None


def content(session: Session, attachment_id: int) -> bytes:
    """The bytes of a file. Raises UserError where it is gone."""
    found = session.get(AttachmentContent, attachment_id)
    if found is None:
        raise UserError("This file is no longer there.", "It may have been deleted. Look at the list again.")
    return found.content
