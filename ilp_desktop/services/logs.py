"""Learning logs: blocks of six weeks with an identity, and their entries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, select

from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry
from ilp_desktop.services import records


def blocks(session: Session, learner_id: int) -> list[LogBlock]:
    """A learner's log blocks, the newest first."""
    query = select(LogBlock).where(LogBlock.learner_id == learner_id).order_by(col(LogBlock.id).desc())
    return list(session.exec(query))


def entries(session: Session, learner_id: int) -> list[LogEntry]:
    """A learner's log entries, the newest first."""
    query = select(LogEntry).where(LogEntry.learner_id == learner_id).order_by(col(LogEntry.entry_on).desc())
    return list(session.exec(query))


def new_block(session: Session, learner_id: int, fields: LogBlockFields) -> LogBlock:
    """Begin a block. Its identity, such as L107-B3, stays the same on a replacement printed later."""
    number = len(blocks(session, learner_id)) + 1
    taken = set(session.exec(select(LogBlock.identity)))
    while (identity := f"L{learner_id}-B{number}") in taken:
        number += 1
    return records.add(session, LogBlock, fields, learner_id=learner_id, identity=identity)


def were_printed(session: Session, block_ids: Sequence[int], on: dt.date) -> None:
    """Note that the sheets of these blocks were printed (again)."""
    for block_id in block_ids:
        block = records.get(session, LogBlock, block_id)
        block.times_printed += 1
        block.printed_on = on
        session.add(block)
    session.flush()


def file_block(session: Session, block_id: int, on: dt.date) -> None:
    """File a completed block at the review."""
    block = records.get(session, LogBlock, block_id)
    block.filed_on = on
    session.add(block)
    session.flush()
