"""A school's file of the release before opens with this one: nothing is lost, the papers print, drafts go on."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from release_before import FIRST, of_the_release_before
from sqlmodel import Session, select

from ilp_desktop.db.connection import connect
from ilp_desktop.db.migrate import steps, version_of
from ilp_desktop.db.store import Store
from ilp_desktop.flows import assessment, flow, plan
from ilp_desktop.flows.flow import Flow
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import PlanVersion
from ilp_desktop.model.review import LogBlock, Review
from ilp_desktop.model.school import Draft
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import PrintRequest, render_bytes
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import school
from ilp_desktop.services.frozen import Freeze

KEY = secrets.token_bytes(32)
Tables = dict[str, list[dict[str, Any]]]
MOVED = {
    "programme_component": {"weekday", "starts_at", "ends_at"},
    "log_entry": {"target_id", "attachment_id"},
    "source": {"attachment_id"},
    "method": {"attachment_id"},
    "draft": {"entries"},
    "print_profile": {"symbols"},
}
"""Table -> columns that have a place of their own in this release."""
FLOWS = {each.kind: each for each in (assessment.FLOW, plan.flow(Freeze(freezing.content, freezing.paper)))}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of the release before, encrypted as it was."""
    return of_the_release_before(tmp_path / "school.db", KEY)


@pytest.fixture
def opened(file: Path) -> Iterator[Store]:
    """That file, opened with this release as the app does it."""
    with Store(file, KEY) as made:
        made.write(school.seed)
        made.write(school.keep_calendar, today())
        yield made


def tables_of(path: Path) -> Tables:
    connection = connect(path, KEY, settings=())
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    found: Tables = {}
    for (name,) in names.fetchall():
        rows = connection.execute(f"SELECT * FROM {name} ORDER BY rowid")
        columns = [each[0] for each in rows.description]
        found[name] = [dict(zip(columns, row, strict=True)) for row in rows.fetchall()]
    connection.close()
    return found


def test_every_row_of_the_release_before_is_there_with_its_words(file: Path) -> None:
    before = tables_of(file)
    Store(file, KEY).close()
    after = tables_of(file)
    assert sum(map(len, before.values())) > 1500
    for name, rows in before.items():
        moved = MOVED.get(name, set())
        kept = [{column: value for column, value in row.items() if column not in moved} for row in rows]
        assert [
            {column: row.get(column) for column in old} for old, row in zip(kept, after[name], strict=False)
        ] == kept
    lessons = [each for each in before["programme_component"] if each["weekday"]]
    assert len(after["programme_session"]) == len(lessons) > 0
    logged = [each for each in before["log_entry"] if each["target_id"]]
    assert len(after["log_entry_target"]) == len(logged) > 0


def test_it_is_brought_to_the_newest_schema_and_holds_together(file: Path) -> None:
    Store(file, KEY).close()
    connection, fresh = connect(file, KEY), connect(file.with_name("fresh.db"), KEY)
    Store(file.with_name("fresh.db"), KEY).close()
    assert version_of(connection) == version_of(fresh)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    fresh.close()


@pytest.mark.parametrize("number", [number for number in steps() if number >= FIRST])
def test_a_file_of_any_schema_since_then_becomes_the_same(tmp_path: Path, number: int) -> None:
    file = of_the_release_before(tmp_path / "school.db", KEY, schema=number)
    straight = of_the_release_before(tmp_path / "straight.db", KEY)
    for each in (file, straight):
        Store(each, KEY).close()
    assert tables_of(file) == tables_of(straight)


def _ids(session: Session, kind: Any) -> list[int]:
    return list(session.exec(select(kind.id)))


def test_its_papers_print(opened: Store) -> None:
    options = PrintOptions(today=today())
    subjects: dict[str, Any] = {"learner": Learner, "review": Review, "log_block": LogBlock}
    for key, paper in PAPERS.items():
        if paper.subject not in subjects or key == "plan_changes":  # a file of then has no rounds and no changes
            continue
        ids = opened.read(_ids, subjects[paper.subject])
        pages = render_bytes([PrintRequest(key, each) for each in ids[-6:]], opened.read, options)[1].pages
        assert pages > 0, key


def test_plans_agreed_then_print_as_they_were_agreed(opened: Store) -> None:
    versions = opened.read(lambda session: list(session.exec(select(PlanVersion))))
    for each in versions:
        content, made = render_bytes(
            [PrintRequest("ilp", 1, version_id=each.id)], opened.read, PrintOptions(today=today())
        )
        assert made.missing == []
        assert content.startswith(b"%PDF")
    assert len(versions) == 9


def test_unfinished_wizards_go_on(opened: Store) -> None:
    drafts = [each for each in opened.read(lambda session: list(session.exec(select(Draft)))) if each.kind in FLOWS]
    assert {each.kind for each in drafts} == set(FLOWS)
    for draft in drafts:
        made: Flow = FLOWS[draft.kind]
        entries = opened.read(flow.resume, made, draft.learner_id)[1]
        opened.write(flow.finish, made, draft.learner_id, entries)
    kinds = opened.read(lambda session: list(session.exec(select(Draft.kind))))
    assert set(kinds).isdisjoint(FLOWS)
