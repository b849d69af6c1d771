"""The week in the plan wizard: sessions go with their components, drafts keep them, clashes are hints."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any

import pytest
from filling import PLAN, agreement, at, finished, kept, opened, short_term
from release_before import updates_before
from sqlmodel import Session, select

from ilp_desktop.db.connection import connect
from ilp_desktop.db.migrate import migrate
from ilp_desktop.db.store import Store
from ilp_desktop.flows import flow, plan
from ilp_desktop.flows.flow import Raw
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import Plan, ProgrammeComponentFields, ProgrammeSession
from ilp_desktop.services import plans, records


def component(title: str, **values: Any) -> Raw:
    return flow.row(ProgrammeComponentFields, strand="other", title=title, **values)


def two_sessions(session: Session, learner: Learner) -> int:
    """A plan with English on Monday and Wednesday; return its id."""
    entries = opened(session, PLAN, learner)
    english = component("English")
    entries["programme"] = [english]
    entries["week"] = [at(english, "monday", "9:15", "10:15"), at(english, "wednesday", "11:00", "12:00")]
    return finished(session, PLAN, learner, entries)


def times(session: Session) -> list[tuple[str, str]]:
    return [(each.weekday, each.starts_at) for each in session.exec(select(ProgrammeSession))]


def test_a_component_has_several_sessions_and_they_come_back(school: Session, learner: Learner) -> None:
    two_sessions(school, learner)
    assert times(school) == [("monday", "09:15"), ("wednesday", "11:00")]
    again = opened(school, PLAN, learner)
    assert [(row["weekday"], row["starts_at"]) for row in again["week"]] == [
        ("monday", "09:15"),
        ("wednesday", "11:00"),
    ]
    assert {row["component_key"] for row in again["week"]} == {again["programme"][0]["key"]}


def test_a_component_that_is_taken_off_takes_its_sessions_along(school: Session, learner: Learner) -> None:
    two_sessions(school, learner)
    entries = opened(school, PLAN, learner)
    art = component("Art")
    entries["programme"] = [art]
    entries["week"].append(at(art, "friday", "9:00", "10:00"))
    finished(school, PLAN, learner, entries)
    assert times(school) == [("friday", "09:00")]


def test_a_changed_time_of_an_agreed_plan_begins_the_next_version(school: Session, learner: Learner) -> None:
    plan_id = two_sessions(school, learner)
    entries = opened(school, PLAN, learner)
    entries["short_term"], entries["agreement"] = [short_term("Read a page")], [agreement("A")]
    finished(school, PLAN, learner, entries)
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    assert records.get(school, Plan, plan_id).status == "agreed", "nothing was changed"
    entries = opened(school, PLAN, learner)
    entries["week"][0]["weekday"] = "tuesday"
    finished(school, PLAN, learner, entries)
    assert (records.get(school, Plan, plan_id).status, records.get(school, Plan, plan_id).version) == ("draft", 2)
    assert len(plans.versions(school, plan_id)) == 1


def test_a_draft_keeps_its_times_while_those_left_alone_follow_the_records(school: Session, learner: Learner) -> None:
    two_sessions(school, learner)
    entries = opened(school, PLAN, learner)
    entries["week"][0]["starts_at"] = "9:3"
    kept(school, PLAN, learner, entries)
    second = school.exec(select(ProgrammeSession).where(ProgrammeSession.weekday == "wednesday")).one()
    second.starts_at = "11:15"
    school.flush()
    again = opened(school, PLAN, learner)["week"]
    assert [row["starts_at"] for row in again] == ["9:3", "11:15"], "also what is no time yet is kept as typed"


def test_clashes_and_components_without_a_time_are_hints_and_never_a_block(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    english, bricks, art = (component(title) for title in ("English", "Bricklaying", "Art"))
    entries["programme"] = [english, bricks, art]
    entries["week"] = [at(english, "tuesday", "9:30", "10:30"), at(bricks, "tuesday", "9:00", "12:00")]
    hints = plan.hints(school, records.identity(learner), entries)
    assert "Tuesday 9:30 to 10:30: Bricklaying and English clash." in hints
    assert "“Art” has no time in the week yet." in hints
    assert flow.all_problems(school, PLAN, records.identity(learner), entries) == []
    finished(school, PLAN, learner, entries)
    assert len(times(school)) == 2


def test_a_time_that_is_none_is_told_with_its_session(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["programme"] = [component("Art")]
    entries["week"] = [at(entries["programme"][0], "tuesday", "10:00", "9:00")]
    (problem,) = flow.all_problems(school, PLAN, records.identity(learner), entries)
    assert (problem.step, problem.field, problem.row) == ("week", "ends_at", 0)
    assert problem.sentence == "This ends before it starts. Check both times."


# --- a file of the version before: one time stood in the component itself ------------------------------------------


def old_row(title: str, weekday: str, starts_at: str, **more: Any) -> Raw:
    return {
        "strand": "other", "title": title, "provider_id": "", "place": "", "teacher": "", "level": "",
        "weekday": weekday, "starts_at": starts_at, "ends_at": "",
    } | more  # fmt: skip


@pytest.fixture
def old_file(tmp_path: Path) -> tuple[Path, bytes]:
    """A plan with English on Monday, Art without a time, and a draft that moves English and adds Music."""
    key = secrets.token_bytes(32)
    file = connect(tmp_path / "school.db", key)
    migrate(file, folder=updates_before(tmp_path / "before", "week"))
    file.execute("PRAGMA foreign_keys = OFF")
    insert(file, "learner", id=1, forename="Anna", surname="Nowak")
    insert(file, "plan", id=1, learner_id=1, starts_on="2026-09-07", status="draft", version=1)
    insert(file, "programme_component", id=4, plan_id=1, strand="other", title="English", weekday="monday",
           starts_at="09:15", ends_at="10:15")  # fmt: skip
    insert(file, "programme_component", id=7, plan_id=1, strand="other", title="Art", position=1)
    begun = [
        old_row("English", "monday", "09:15", key="r4", id=4, ends_at="10:15"),
        old_row("Art", "", "", key="r7", id=7),
    ]
    moved = [begun[0] | {"weekday": "tuesday"}, begun[1] | {"weekday": "friday"}]
    moved.append(old_row("Music", "thursday", "9:1", key="ab12", id=None))
    entries = {"programme": moved, "_record": 1, "_begun": {"programme": begun}}
    insert(file, "draft", id=1, kind="plan", learner_id=1, step="programme", entries=json.dumps(entries),
           changed_at="2026-11-01 10:00:00")  # fmt: skip
    file.close()
    return tmp_path / "school.db", key


def insert(file: Any, table: str, **values: Any) -> None:
    """A row of an old file, with the other columns empty."""
    for _, name, kind, required, default, _ in file.execute(f"PRAGMA table_info({table})").fetchall():
        if required and default is None:
            values.setdefault(name, 0 if kind == "INTEGER" else "")
    names = ", ".join(values)
    file.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", tuple(values.values()))


def test_a_file_of_the_version_before_keeps_its_times_and_its_draft(old_file: tuple[Path, bytes]) -> None:
    with Store(*old_file) as store:
        assert store.read(times) == [("monday", "09:15")]
        entries = store.read(flow.resume, PLAN, 1)[1]
    titles = {row["key"]: row["title"] for row in entries["programme"]}
    found = [
        (titles[row["component_key"]], row["weekday"], row["starts_at"], row["ends_at"]) for row in entries["week"]
    ]
    assert found == [
        ("English", "tuesday", "09:15", "10:15"),
        ("Art", "friday", "", ""),
        ("Music", "thursday", "9:1", ""),
    ]
    assert isinstance(entries["week"][0]["id"], int), "it moves what is in the records, and adds no second one"
    assert "weekday" not in entries["programme"][0]
