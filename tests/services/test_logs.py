"""Log blocks carry an identity that a replacement shares; their entries are the learner's own."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryFields
from ilp_desktop.services import logs, records

DAY = dt.date(2026, 9, 7)


def new_block(session: Session, learner: Learner) -> LogBlock:
    return logs.new_block(session, records.identity(learner), LogBlockFields(kind="weekly_diary", starts_on=DAY))


def test_blocks_of_six_weeks_are_numbered_per_learner(school: Session, learner: Learner) -> None:
    first, second = new_block(school, learner), new_block(school, learner)
    assert [first.identity, second.identity] == [f"L{learner.id}-B1", f"L{learner.id}-B2"]
    assert first.weeks == 6
    other = records.add(school, Learner, LearnerFields(forename="Ana", surname="Silva"))
    assert new_block(school, other).identity == f"L{other.id}-B1"
    assert logs.blocks(school, records.identity(learner)) == [second, first]


def test_no_identity_is_given_twice_while_its_block_is_there(school: Session, learner: Learner) -> None:
    first, second = new_block(school, learner), new_block(school, learner)
    removed = records.delete(school, LogBlock, records.identity(first))
    assert new_block(school, learner).identity not in {first.identity, second.identity}
    records.undo(school, removed)
    assert len({block.identity for block in logs.blocks(school, records.identity(learner))}) == 3


def test_a_replacement_is_the_same_block_printed_again(school: Session, learner: Learner) -> None:
    block = new_block(school, learner)
    assert (block.times_printed, block.printed_on) == (0, None)
    for printed in (DAY, DAY + dt.timedelta(days=9)):
        logs.were_printed(school, [records.identity(block)], printed)
    assert (block.times_printed, block.printed_on) == (2, DAY + dt.timedelta(days=9))
    assert logs.blocks(school, records.identity(learner)) == [block]


def test_a_completed_block_is_filed(school: Session, learner: Learner) -> None:
    block = new_block(school, learner)
    logs.file_block(school, records.identity(block), DAY)
    assert block.filed_on == DAY


def test_a_block_that_is_gone_can_be_neither_printed_nor_filed(school: Session) -> None:
    with pytest.raises(UserError, match="no longer there"):
        logs.were_printed(school, [7], DAY)
    with pytest.raises(UserError, match="no longer there"):
        logs.file_block(school, 7, DAY)


def test_entries_come_the_newest_first_and_outlive_their_block(school: Session, learner: Learner) -> None:
    block = new_block(school, learner)
    learner_id = records.identity(learner)
    for day in (8, 15):
        fields = LogEntryFields(entry_on=dt.date(2026, 9, day), what_i_learned=f"On day {day}", rating=5)
        records.add(school, LogEntry, fields, learner_id=learner_id, log_block_id=block.id)
    records.delete(school, LogBlock, records.identity(block))
    found = logs.entries(school, learner_id)
    assert [(each.what_i_learned, each.log_block_id) for each in found] == [("On day 15", None), ("On day 8", None)]
