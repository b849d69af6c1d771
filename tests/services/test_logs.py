"""Log blocks carry an identity that a replacement shares; their entries are the learner's own."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from learner_story import agreed_plan, begin_step, review, target
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryEntry, LogEntryFields
from ilp_desktop.services import logs, records, undo

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


@pytest.mark.parametrize("which", [0, 1], ids=["an older block", "the newest block"])
def test_the_identity_of_a_deleted_block_is_never_given_again(school: Session, learner: Learner, which: int) -> None:
    made = [new_block(school, learner), new_block(school, learner)]
    begin_step(school)
    records.delete(school, LogBlock, records.identity(made[which]))
    begin_step(school)
    assert new_block(school, learner).identity == f"L{learner.id}-B3"
    undo.undo(school, undo.steps(school)[1].step_id)
    assert len({block.identity for block in logs.blocks(school, records.identity(learner))}) == 3
    undo.undo_last(school)
    begin_step(school)
    assert new_block(school, learner).identity == f"L{learner.id}-B4"


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
    logs.file_block(school, records.identity(block), None)
    assert block.filed_on is None


def test_a_block_has_run_out_on_its_last_day_unless_it_is_filed(school: Session, learner: Learner) -> None:
    block, learner_id = new_block(school, learner), records.identity(learner)
    last = DAY + dt.timedelta(days=41)
    assert logs.ends_on(block) == last
    assert logs.run_out(school, learner_id, last - dt.timedelta(days=1)) == []
    assert logs.run_out(school, learner_id, last) == [block]
    logs.file_block(school, records.identity(block), last)
    assert logs.run_out(school, learner_id, last) == []


def test_a_block_that_is_gone_can_be_neither_printed_nor_filed(school: Session) -> None:
    with pytest.raises(UserError, match="no longer there"):
        logs.were_printed(school, [7], DAY)
    with pytest.raises(UserError, match="no longer there"):
        logs.file_block(school, 7, DAY)


def entry_of(school: Session, learner: Learner, day: int = 8, **values: Any) -> LogEntry:
    fields = LogEntryEntry(entry_on=dt.date(2026, 9, day), what_i_learned=f"On day {day}", **values)
    return logs.add_entry(school, records.identity(learner), fields)


def test_entries_come_the_newest_first_and_outlive_their_block(school: Session, learner: Learner) -> None:
    block, learner_id = new_block(school, learner), records.identity(learner)
    for day in (8, 15):
        entry_of(school, learner, day, log_block_id=block.id)
    assert [each.block for each in logs.entries(school, learner_id)] == [block.identity] * 2
    records.delete(school, LogBlock, records.identity(block))
    found = [(each.entry.what_i_learned, each.block) for each in logs.entries(school, learner_id)]
    assert found == [("On day 15", ""), ("On day 8", "")]


def test_an_entry_tells_of_several_targets_until_it_is_corrected(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    read, count = target(school, plan, "Read"), target(school, plan, "Count")
    both = [records.identity(each) for each in (read, count)]
    entry = entry_of(school, learner, target_ids=both)
    assert logs.entries(school, learner_id)[0].targets == ("Read", "Count")
    fields = LogEntryEntry(entry_on=entry.entry_on, target_ids=both[1:])
    logs.change_entry(school, records.identity(entry), fields)
    assert list(logs.by_target(school, learner_id)) == both[1:]
    assert logs.by_target(school, learner_id)[both[1]][0].entry == entry


def test_an_entry_is_tied_to_nothing_of_another_learner(school: Session, learner: Learner) -> None:
    other = records.add(school, Learner, LearnerFields(forename="Ana", surname="Silva"))
    theirs = target(school, agreed_plan(school, records.identity(other)))
    entry = entry_of(school, learner, target_ids=[theirs.id], log_block_id=new_block(school, other).id)
    assert entry.log_block_id is None
    assert logs.entries(school, records.identity(learner))[0].target_ids == ()


def test_only_entries_that_no_review_used_are_offered_for_a_target(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    plan = agreed_plan(school, learner_id)
    about = records.identity(target(school, plan))
    old, new = (entry_of(school, learner, day, target_ids=[about]) for day in (8, 15))
    old.review_id = review(school, plan, 1, dt.date(2026, 9, 10)).id
    school.flush()
    assert [each.entry for each in logs.by_target(school, learner_id)[about]] == [new, old]
    assert [each.entry for each in logs.by_target(school, learner_id, unused=True)[about]] == [new]


def test_entries_make_evidence_in_the_order_of_their_days(school: Session, learner: Learner) -> None:
    entry_of(school, learner, 15)
    entry_of(school, learner, 8)
    records.add(school, LogEntry, LogEntryFields(entry_on=DAY, rating=5), learner_id=records.identity(learner))
    found = logs.entries(school, records.identity(learner))
    assert logs.in_words(found) == "08/09/2026: On day 8\n15/09/2026: On day 15"
