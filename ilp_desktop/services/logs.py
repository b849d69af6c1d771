"""Learning logs: blocks of six weeks with an identity, and their entries, tied to targets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import Plan, Target
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryEntry, LogEntryTarget
from ilp_desktop.model.school import Attachment
from ilp_desktop.services import attachments, pick_lists, records, steps
from ilp_desktop.words import in_figures, tr


@dataclass(frozen=True)
class Logged:
    """A log entry with what it is tied to."""

    entry: LogEntry
    block: str
    """Identity of the block that it came in; empty: none."""
    target_ids: tuple[int, ...]
    targets: tuple[str, ...]
    """The words of those targets."""
    files: tuple[Attachment, ...]
    """Its photos, scans and recordings, without their bytes."""


# --- blocks -------------------------------------------------------------------------------------------------


def blocks(session: Session, learner_id: int) -> list[LogBlock]:
    """A learner's log blocks, the newest first."""
    query = select(LogBlock).where(LogBlock.learner_id == learner_id).order_by(col(LogBlock.id).desc())
    return list(session.exec(query))


def new_block(session: Session, learner_id: int, fields: LogBlockFields) -> LogBlock:
    """Begin a block. Its identity, such as L107-B3, is on each sheet, also of a replacement, and never given twice."""
    steps.called(session, tr("block of log sheets added"))
    learner = records.get(session, Learner, learner_id)
    learner.log_blocks_begun += 1
    session.add(learner)
    identity = f"L{learner_id}-B{learner.log_blocks_begun}"
    return records.add(session, LogBlock, fields, learner_id=learner_id, identity=identity)


def ends_on(block: LogBlock) -> dt.date:
    """The last day of a block."""
    return block.starts_on + dt.timedelta(weeks=block.weeks, days=-1)


def were_printed(session: Session, block_ids: Sequence[int], on: dt.date) -> None:
    """Note that the sheets of these blocks were printed (again). What is on paper can't be undone."""
    steps.not_undoable(session)
    for block_id in block_ids:
        block = records.get(session, LogBlock, block_id)
        block.times_printed += 1
        block.printed_on = on
        session.add(block)
    session.flush()


def file_block(session: Session, block_id: int, on: dt.date | None) -> None:
    """File a completed block at the review; None: take it out again."""
    block = records.get(session, LogBlock, block_id)
    block.filed_on = on
    session.add(block)
    session.flush()


def run_out(session: Session, learner_id: int, on: dt.date) -> list[LogBlock]:
    """The blocks not filed yet whose six weeks are over on a day: they are filed at a review of that day."""
    return [block for block in blocks(session, learner_id) if not block.filed_on and ends_on(block) <= on]


# --- entries ------------------------------------------------------------------------------------------------


def entries(session: Session, learner_id: int) -> list[Logged]:
    """A learner's log entries, the newest first."""
    query = (
        select(LogEntry, LogBlock.identity)
        .join(LogBlock, col(LogBlock.id) == col(LogEntry.log_block_id), isouter=True)
        .where(LogEntry.learner_id == learner_id)
        .order_by(col(LogEntry.entry_on).desc(), col(LogEntry.id).desc())
    )
    targets = _targets(session, learner_id)
    files = attachments.by_owner(session, LogEntry, learner_id)
    found = []
    for entry, block in session.exec(query):
        mine = targets.get(records.identity(entry), {})
        its_files = files.get(records.identity(entry), [])
        found.append(Logged(entry, block or "", tuple(mine), tuple(mine.values()), tuple(its_files)))
    return found


def _targets(session: Session, learner_id: int) -> dict[int, dict[int, str]]:
    """Log entry id -> target id -> its words, for all of a learner's entries in one read."""
    query = (
        select(LogEntryTarget, Target.what_i_will_do)
        .join(LogEntry, col(LogEntry.id) == col(LogEntryTarget.log_entry_id))
        .join(Target, col(Target.id) == col(LogEntryTarget.target_id))
        .where(LogEntry.learner_id == learner_id)
        .order_by(col(Target.position), col(Target.id))
    )
    found: dict[int, dict[int, str]] = {}
    for link, words in session.exec(query):
        found.setdefault(link.log_entry_id, {})[link.target_id] = words
    return found


def by_target(session: Session, learner_id: int, *, unused: bool = False) -> dict[int, list[Logged]]:
    """Target id -> the entries that tell of it, the newest first; unused: only those that no review has used yet."""
    found: dict[int, list[Logged]] = {}
    for each in entries(session, learner_id):
        if not (unused and each.entry.review_id):
            for target_id in each.target_ids:
                found.setdefault(target_id, []).append(each)
    return found


def add_entry(session: Session, learner_id: int, fields: LogEntryEntry) -> LogEntry:
    """Take an entry into the log."""
    return _tie(session, records.add(session, LogEntry, fields, learner_id=learner_id), fields)


def change_entry(session: Session, entry_id: int, fields: LogEntryEntry) -> LogEntry:
    """Correct an entry. Raises UserError where it is gone."""
    return _tie(session, records.change(session, LogEntry, entry_id, fields), fields)


def _tie(session: Session, entry: LogEntry, fields: LogEntryEntry) -> LogEntry:
    """Tie an entry to exactly these targets and files of its learner, and to no block of another's."""
    entry_id = records.identity(entry)
    block = session.get(LogBlock, entry.log_block_id) if entry.log_block_id else None
    if block and block.learner_id != entry.learner_id:
        entry.log_block_id = None
    mine = session.exec(
        select(Target.id).join(Plan, col(Plan.id) == col(Target.plan_id)).where(Plan.learner_id == entry.learner_id)
    )
    wanted = {target_id for target_id in mine if target_id in fields.target_ids and target_id}
    tied = {each.target_id: each for each in records.of(session, LogEntryTarget, log_entry_id=entry_id)}
    for target_id in tied.keys() - wanted:
        session.delete(tied[target_id])
    session.add_all(LogEntryTarget(log_entry_id=entry_id, target_id=each) for each in sorted(wanted - tied.keys()))
    attachments.belong_to(session, entry, entry.learner_id, fields.file_ids)
    return entry


def block_choices(session: Session, learner_id: int) -> list[tuple[str, str]]:
    """(id, words) of the blocks that an entry can come from, the newest first."""
    kinds = {choice.code: choice.label for choice in pick_lists.all_lists(session).get("log_kind", [])}
    return [
        (
            str(block.id),
            tr(
                "{identity}, from {starts_on}, {kind}",
                identity=block.identity,
                starts_on=in_figures(block.starts_on),
                kind=kinds.get(block.kind, block.kind),
            ),
        )
        for block in blocks(session, learner_id)
    ]


def in_words(found: Iterable[Logged]) -> str:
    """What entries say of a target, as evidence for a review: a line each, the oldest first."""
    return "\n".join(
        f"{each.entry.entry_on:%d/%m/%Y}: {words}"
        for each in sorted(found, key=lambda each: each.entry.entry_on)
        if (words := said(each.entry))
    )


def said(entry: LogEntry) -> str:
    """What an entry says first, in one line; empty for one of a picture, a sound or a face only."""
    told = (entry.what_i_learned, entry.what_i_enjoyed, entry.how_i_learned_it, entry.something_unexpected)
    return " ".join(next(filter(None, told), entry.what_was_hard).split())
