"""One learner's way through the app, without windows: set-up, assessment, plan, agreement, two reviews."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from typing import Any

import pytest
from filling import PLAN, agreement, days_ago, finished, kept, long_term, need, opened, short_term, targets
from sqlmodel import Session, SQLModel, col, select

from ilp_desktop.db.store import Store
from ilp_desktop.flows import assessment, review
from ilp_desktop.flows.flow import as_typed
from ilp_desktop.model.assessment import Assessment, Need
from ilp_desktop.model.base import Row, today
from ilp_desktop.model.due import Due, DueKind, Stage
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Agreement, Plan, Target
from ilp_desktop.model.review import LogEntry, LogEntryFields, Review
from ilp_desktop.model.school import ChangeHistory, SchoolFields, StaffFields
from ilp_desktop.model.school import Staff as StaffMember
from ilp_desktop.services import caseload, drafts, plans, records, reviews, undo
from ilp_desktop.services import school as schools
from ilp_desktop.services.caseload import LearnerRow

ENTRY = today() - dt.timedelta(days=40)
AGREED_DAYS_AGO = 30


class Job:
    """The SENCO at work on one learner: each step is a transaction of its own."""

    def __init__(self, store: Store) -> None:
        self.store = store
        store.who = "SENCO"
        store.write(schools.set_up, SchoolFields(school_name="Hillside"), today())
        tutor = store.write(records.add, StaffMember, StaffFields(name="Ms Okafor", role="tutor"))
        fields = LearnerFields(
            forename="Łukasz", surname="Nowak", entry_date=ENTRY, tutor_id=tutor.id, review_cadence="four_weekly"
        )
        self.learner = store.write(records.add, Learner, fields)
        self.learner_id = records.identity(self.learner)

    def row(self) -> LearnerRow:
        (row,) = self.store.read(caseload.load, today())
        return row

    def assess(self) -> int:
        entries = self.store.read(opened, assessment.FLOW, self.learner)
        entries["interests"] |= {"ambitions": "Bus driver", "interests_learner_says": "I know every bus."}
        entries["summary"][0] |= {"strengths": "Speaks clearly", "priority": "high"}
        entries["needs"] = [need("Reading timetables", priority="high"), need("Asking for help")]
        self.store.write(kept, assessment.FLOW, self.learner, entries, "needs")
        return self.store.write(finished, assessment.FLOW, self.learner, entries)

    def plan(self) -> int:
        reading, asking = (records.identity(each) for each in self.needs())
        entries = self.store.read(opened, PLAN, self.learner)
        entries["start"]["starts_on"] = as_typed(ENTRY)
        entries["destination"]["career_aspiration"] = "Bus driver"
        far = long_term("Travel alone", need_ids=[reading, asking])
        entries["long_term"] = [far]
        entries["short_term"] = [
            short_term("Read a timetable", need_ids=[reading], long_term_key=far["key"]),
            short_term("Ask the driver", need_ids=[asking], long_term_key=far["key"]),
        ]
        return self.store.write(finished, PLAN, self.learner, entries)

    def agree(self) -> int:
        entries = self.store.read(opened, PLAN, self.learner)
        entries["agreement"] = [
            agreement("Łukasz Nowak", on=AGREED_DAYS_AGO),
            agreement("Ms Okafor", "tutor", on=AGREED_DAYS_AGO),
        ]
        return self.store.write(finished, PLAN, self.learner, entries)

    def log(self, what_i_learned: str, ago: int) -> None:
        fields = LogEntryFields(entry_on=today() - dt.timedelta(days=ago), what_i_learned=what_i_learned)
        self.store.write(records.add, LogEntry, fields, learner_id=self.learner_id)

    def begin_review(self) -> Any:
        return self.store.read(opened, review.FLOW, self.learner)

    def finish_review(self, entries: Any) -> Review:
        review_id = self.store.write(finished, review.FLOW, self.learner, entries)
        return self.store.read(records.get, Review, review_id)

    def review_first(self) -> Review:
        self.log("I found stop B", ago=12)
        entries = self.begin_review()
        entries["start"]["reviewed_on"] = days_ago(2)
        for row, (outcome, distance) in zip(
            entries["targets"], [("achieved", "4"), ("working_on_it", "2"), ("not_started", "")], strict=True
        ):
            row |= {"outcome": outcome, "distance": distance}
        entries["new_targets"] = [short_term("Buy a ticket", long_term_key=f"r{entries['targets'][2]['target_id']}")]
        entries["next_steps"]["next_review_on"] = days_ago(-26)
        entries["agreement"] = [agreement("Łukasz Nowak", on=2)]
        return self.finish_review(entries)

    def review_second(self) -> Review:
        entries = self.begin_review()
        for row in entries["targets"]:
            row["outcome"] = "achieved"
        return self.finish_review(entries)

    def needs(self) -> list[Need]:
        return self.store.read(plans.needs, self.learner_id)

    def targets(self, plan_id: int) -> list[tuple[str, str]]:
        return [(each.what_i_will_do, each.status) for each in self.store.read(targets, plan_id)]


@pytest.fixture
def job(store: Store) -> Job:
    return Job(store)


def history(session: Session, table: str) -> list[ChangeHistory]:
    query = select(ChangeHistory).where(ChangeHistory.table_name == table).order_by(col(ChangeHistory.id))
    return list(session.exec(query))


def test_the_whole_job_from_entry_to_the_second_review(job: Job) -> None:
    assert (job.row().stage, job.row().tutor) == (Stage.ASSESSMENT, "Ms Okafor")
    assert job.row().due == Due(DueKind.ASSESSMENT, ENTRY + dt.timedelta(weeks=6))

    assessment_id = job.assess()
    assert job.store.read(records.get, Assessment, assessment_id).ambitions == "Bus driver"
    assert [each.description for each in job.needs()] == ["Reading timetables", "Asking for help"]
    assert job.store.read(drafts.unfinished) == []
    assert (job.row().stage, job.row().due) == (Stage.PLAN, Due(DueKind.PLAN))

    plan_id = job.plan()
    assert job.store.read(plans.needs_without_target, job.learner_id) == []
    assert (job.row().stage, job.row().due) == (Stage.PLAN, Due(DueKind.AGREEMENT))

    assert job.agree() == plan_id
    (version,) = job.store.read(plans.versions, plan_id)
    names = job.store.read(records.of, Agreement, plan_version_id=version.id)
    assert [each.name for each in names] == ["Łukasz Nowak", "Ms Okafor"]
    assert job.row().stage is Stage.REVIEW
    assert job.row().due == Due(DueKind.REVIEW, today() - dt.timedelta(days=AGREED_DAYS_AGO - 28))
    assert caseload.is_overdue(job.row(), today())

    first = job.review_first()
    assert (first.number, first.plan_id, first.what_i_learned) == (1, plan_id, "I found stop B")
    assert job.targets(plan_id) == [
        ("Read a timetable", "achieved"),
        ("Ask the driver", "working_on_it"),
        ("Buy a ticket", "not_started"),
    ]
    assert (job.row().reviews, job.row().due) == (1, Due(DueKind.REVIEW, today() + dt.timedelta(days=26)))

    second = job.review_second()
    assert (second.number, second.what_i_learned) == (2, "")
    assert {status for _, status in job.targets(plan_id)} == {"achieved"}
    told = job.store.read(reviews.outcomes_of_learner, job.learner_id)
    assert [each.target for each in told[records.identity(first)]] == [
        "Read a timetable",
        "Travel alone",
        "Ask the driver",
    ]
    assert {each.target for each in told[records.identity(second)]} == {
        "Ask the driver",
        "Buy a ticket",
        "Travel alone",
    }
    assert (job.row().reviews, job.row().due) == (2, Due(DueKind.REVIEW, today() + dt.timedelta(days=28)))
    assert job.store.read(plans.versions, plan_id)[0].content == version.content


def test_the_second_review_goes_on_where_the_first_ended(job: Job) -> None:
    job.assess(), job.plan(), job.agree(), job.review_first()
    job.log("I bought a ticket", ago=1)
    entries = job.begin_review()
    offered = [(row["target"], row["outcome"], row["distance"]) for row in entries["targets"]]
    assert offered == [("Ask the driver", "", "2"), ("Buy a ticket", "", ""), ("Travel alone", "not_started", "")]
    assert entries["learner_says"]["what_i_learned"] == "I bought a ticket"


def test_the_history_tells_the_story(job: Job) -> None:
    plan_id = (job.assess(), job.plan(), job.agree())[-1]
    job.review_first(), job.review_second()
    story = job.store.read(lambda session: session.exec(select(ChangeHistory)).all())
    assert {each.who for each in story} == {"SENCO"}
    assert {each.action for each in story if each.table_name == "draft"} == {"deleted"}
    counts = Counter((each.table_name, each.action) for each in story)
    assert counts[("need", "added")] == 2
    assert counts[("review", "added")] == 2
    assert counts[("target_outcome", "added")] == 6
    assert not [each for each in story if each.action == "deleted" and each.table_name != "draft"]

    (made, agreed) = job.store.read(history, "plan")
    assert (made.action, agreed.action, made.record_id) == ("added", "changed", plan_id)
    assert json.loads(agreed.changes) == {"status": ["draft", "agreed"]}

    ask = next(each for each in job.store.read(targets, plan_id) if each.what_i_will_do == "Ask the driver")
    changes = [json.loads(each.changes) for each in job.store.read(history, "target") if each.record_id == ask.id]
    statuses = [each["status"] for each in changes if "status" in each]
    assert statuses == [[None, "not_started"], ["not_started", "working_on_it"], ["working_on_it", "achieved"]]


def test_the_learner_goes_with_the_whole_job_and_comes_back_with_it(job: Job) -> None:
    plan_id = (job.assess(), job.plan(), job.agree())[-1]
    job.review_first()
    before, offered = job.row(), job.begin_review()
    job.store.write(records.delete, Learner, job.learner_id)
    assert job.store.read(caseload.load, today()) == []
    kinds: tuple[type[Row], ...] = (Plan, Target, Need, Review, LogEntry)
    assert not job.store.read(lambda session: [each for kind in kinds for each in records.of(session, kind)])
    job.store.write(undo.undo_last)
    assert job.row() == before
    assert job.begin_review() == offered
    assert len(job.targets(plan_id)) == 3


def test_the_whole_job_can_be_undone_step_by_step_and_done_again(job: Job) -> None:
    job.store.write(undo.end_session)
    states = [job.store.read(dump)]
    for act in (job.assess, job.plan, job.agree, job.review_first, job.review_second):
        act()
        states.append(job.store.read(dump))
    done = [str(each) for each in job.store.read(undo.steps)]
    assert done == [
        "review finished (Łukasz Nowak)",
        "review finished (Łukasz Nowak)",
        "log entry added (Łukasz Nowak)",
        "plan agreed (Łukasz Nowak)",
        "plan finished (Łukasz Nowak)",
        "initial assessment finished (Łukasz Nowak)",
    ]
    job.store.write(undo.undo_last)
    assert job.store.read(dump) == states[4]
    job.store.write(undo.undo_last), job.store.write(undo.undo_last)
    assert job.store.read(dump) == states[3]
    for state in (states[2], states[1], states[0]):
        job.store.write(undo.undo_last)
        assert job.store.read(dump) == state
    assert [each.kind for each in job.store.read(drafts.unfinished)] == ["assessment"]  # it can be finished anew
    for _ in done:
        job.store.write(undo.redo_last)
    assert job.store.read(dump) == states[5]


def dump(session: Session) -> dict[str, list[Any]]:
    """Every record of the file; the history goes on, and unfinished work comes back with an undo."""
    tables = set(SQLModel.metadata.tables) - {"change_history", "undo_step", "draft", "kept_paper", "frozen_font"}
    return {
        name: list(session.connection().execute(SQLModel.metadata.tables[name].select())) for name in sorted(tables)
    }
