"""The print register: what was sent to whom; a print that stopped; what is due because it was not printed."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import agreed_plan, put
from sqlmodel import Session, select

from ilp_desktop.db.store import Store
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Learner, LearnerFields, MovingOnPlan
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.print_register import How, PrintedPaper
from ilp_desktop.model.review import LogBlock, LogBlockFields
from ilp_desktop.model.school import School
from ilp_desktop.services import logs, papers_due, print_register, records, undo
from ilp_desktop.services.print_register import Sent, Wanted

TODAY = dt.date(2026, 10, 12)
OPTIONS = {"audience": "", "ticked": ["medical"], "duplex": False, "as_agreed": False}


def plan_of(learner_id: int) -> Wanted:
    return Wanted("ilp", learner_id, Audience.FILE.value, (learner_id,))


def begin(session: Session, *wanted: Wanted, copies: int = 1) -> int:
    return print_register.begin(session, How.PRINTER, "Corridor", copies, OPTIONS, wanted)


def send(session: Session, job_id: int, *positions: int, missing: tuple[int, ...] = ()) -> None:
    sent = [Sent(position, 4, "Version 2") for position in positions]
    print_register.were_sent(session, job_id, sent, [], TODAY, missing)


def other(session: Session, surname: str) -> int:
    return records.identity(records.add(session, Learner, LearnerFields(forename="Ben", surname=surname)))


def test_a_line_tells_what_went_to_whom_and_how(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    job = begin(school, plan_of(learner_id), copies=2)
    assert print_register.lines(school, learner_id) == [], "begun is not sent"
    send(school, job, 0)
    [line] = print_register.lines(school, learner_id)
    assert (line.paper, line.version, line.readers, line.pages) == ("ilp", "Version 2", "The school's file", 4)
    assert line.way == "Printed, 2 copies; with medical information"
    assert print_register.lines(school, learner_id + 1) == []


def test_a_paper_about_a_group_stands_with_each_of_its_learners(school: Session, learner: Learner) -> None:
    both = (records.identity(learner), other(school, "Bell"))
    job = begin(school, Wanted("classroom_sheet", 0, Audience.TEACHERS.value, both))
    _, rest = print_register.rest(school, job)
    assert rest[0].learner_ids == both
    send(school, job, 0)
    assert [len(print_register.lines(school, each)) for each in both] == [1, 1]


def test_a_print_that_stopped_says_how_far_it_came_and_what_is_left(school: Session, learner: Learner) -> None:
    ids = [records.identity(learner), other(school, "Bell"), other(school, "Cole")]
    job = begin(school, *(plan_of(each) for each in ids))
    assert print_register.unfinished(school) == [], "nothing was sent: nothing is lost"
    send(school, job, 0, 1)
    [stopped] = print_register.unfinished(school)
    assert (stopped.sent, stopped.of, stopped.what) == (2, 3, "learner")
    assert list(print_register.rest(school, job)[1]) == [2]
    send(school, job, 2)
    assert print_register.unfinished(school) == []


def test_papers_that_had_nothing_to_print_do_not_wait(school: Session, learner: Learner) -> None:
    job = begin(school, plan_of(records.identity(learner)), plan_of(other(school, "Bell")))
    send(school, job, 0, missing=(1,))
    assert print_register.unfinished(school) == []
    assert len(school.exec(select(PrintedPaper)).all()) == 1


def test_a_print_of_which_nothing_was_sent_is_forgotten_by_the_next(school: Session, learner: Learner) -> None:
    first = begin(school, plan_of(records.identity(learner)))
    second = begin(school, plan_of(records.identity(learner)))
    assert {each.print_job_id for each in school.exec(select(PrintedPaper))} == {second} != {first}


def test_the_lines_go_and_come_back_with_the_learner(store: Store, school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    send(school, begin(school, plan_of(learner_id)), 0)
    school.commit()
    store.write(records.delete_called, Learner, learner_id, "the record")
    assert store.read(print_register.lines) == []
    store.write(undo.undo_last)
    assert [each.paper for each in store.read(print_register.lines, learner_id)] == ["ilp"]


def test_printing_is_no_step_of_undo(store: Store, school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    school.commit()
    before = store.read(undo.next_undo)
    job = store.write(print_register.begin, How.FILE, "", 1, OPTIONS, [plan_of(learner_id)])
    store.write(print_register.were_sent, job, [Sent(0, 4, "")], [], TODAY, [])
    assert store.read(undo.next_undo) == before


def test_a_printed_log_block_is_counted(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    block = logs.new_block(school, learner_id, LogBlockFields(kind="weekly_diary", starts_on=TODAY))
    job = begin(school, Wanted("log_block", records.identity(block), "learner", (learner_id,)))
    print_register.were_sent(school, job, [Sent(0, 8, "")], [records.identity(block)], TODAY, [])
    assert block.times_printed == 1


# --- what is due --------------------------------------------------------------------------------------------


def due(session: Session, today: dt.date = TODAY) -> dict[str, str]:
    return {each.paper: each.why for each in papers_due.load(session, today)}


def test_an_agreed_plan_is_due_until_it_is_printed(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    agreed_plan(school, learner_id)
    today = dt.datetime.now().astimezone().date()
    assert "not printed since" in due(school, today)["ilp"]
    send(school, begin(school, plan_of(learner_id)), 0)
    assert "ilp" not in due(school, today)
    assert "my_plan" in due(school, today), "each paper for itself"


@pytest.mark.parametrize(("days", "is_due"), [(0, True), (41, True), (43, False)])
def test_an_assessment_is_due_for_six_weeks(school: Session, learner: Learner, days: int, *, is_due: bool) -> None:
    day = TODAY - dt.timedelta(days=days)
    put(school, Assessment(learner_id=records.identity(learner), assessed_on=day, finished_on=day))
    assert ("assessment_summary" in due(school)) is is_due


def test_what_was_there_before_prints_were_kept_is_not_due(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    settings = school.exec(select(School)).one()
    settings.prints_known_since = TODAY
    put(school, settings)
    for days in (0, 1):
        day = TODAY - dt.timedelta(days=days)
        put(school, Assessment(learner_id=learner_id, assessed_on=day, finished_on=day))
        assert ("assessment_summary" in due(school)) is (days == 0)
        for row in school.exec(select(Assessment)).all():
            school.delete(row)
        school.flush()


def test_a_learner_who_leaves_soon_is_told_of_all_the_same(school: Session, learner: Learner) -> None:
    settings = school.exec(select(School)).one()
    settings.prints_known_since = TODAY
    learner.leaving_date = TODAY + dt.timedelta(days=5)
    put(school, settings)
    put(school, learner)
    put(school, MovingOnPlan(learner_id=records.identity(learner), destination="North College"))
    assert "moving_on" in due(school)


def test_a_log_block_is_due_when_begun_and_asks_for_the_next_when_it_runs_out(
    school: Session, learner: Learner
) -> None:
    learner_id = records.identity(learner)
    block = logs.new_block(school, learner_id, LogBlockFields(kind="weekly_diary", starts_on=TODAY))
    [begun] = papers_due.load(school, TODAY)
    assert (begun.why, begun.first) == ("Log block L1-B1 begun, not printed yet", "")
    block.times_printed = 1
    school.add(block)
    assert papers_due.load(school, TODAY) == []
    [ending] = papers_due.load(school, logs.ends_on(block))
    assert ending.first == "Begin the next block under Logs, then print it."
    assert isinstance(block, LogBlock)
