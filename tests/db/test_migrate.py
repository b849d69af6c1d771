"""A file is brought to the newest schema whole or not at all, after a snapshot, and never by an older program."""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from release_before import updates_before
from school_world import School, add_learner

from ilp_desktop.db.connection import connect
from ilp_desktop.db.migrate import SCHEMA, migrate, refuse_newer, statements, steps, version_of
from ilp_desktop.db.store import Store
from ilp_desktop.errors import Cancelled, UserError, explain

pytest_plugins = ["school_fixtures"]
FIRST = """
CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE);
INSERT INTO parent VALUES (1, 'a');
INSERT INTO child VALUES (1, 1);
"""
REBUILD = """
CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL, more TEXT NOT NULL DEFAULT '');
INSERT INTO new_parent (id, name) SELECT id, name FROM parent;
DROP TABLE parent;
ALTER TABLE new_parent RENAME TO parent;
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "0001_first.sql").write_text(FIRST)
    return tmp_path


@pytest.fixture
def file(folder: Path) -> Iterator[Any]:
    connection = connect(folder / "school.db", secrets.token_bytes(32))
    migrate(connection, folder=folder)
    yield connection
    connection.close()


def all_of(connection: Any, query: str) -> list[Any]:
    return list(connection.execute(query).fetchall())


def schema_of(connection: Any) -> list[Any]:
    return all_of(connection, "SELECT name, sql FROM sqlite_master ORDER BY name")


def test_a_new_file_and_an_old_one_take_the_same_path(folder: Path, file: Any) -> None:
    (folder / "0002_rebuild.sql").write_text(REBUILD)
    assert migrate(file, folder=folder) == 1
    fresh = connect(folder / "fresh.db", secrets.token_bytes(32))
    assert migrate(fresh, folder=folder) == 2
    assert schema_of(fresh) == schema_of(file)
    assert version_of(file) == version_of(fresh) == 2
    assert migrate(file, folder=folder) == 0
    fresh.close()


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(folder: Path, file: Any) -> None:
    (folder / "0002_rebuild.sql").write_text(REBUILD)
    migrate(file, folder=folder)
    assert all_of(file, "SELECT * FROM child") == [(1, 1)]
    assert all_of(file, "PRAGMA foreign_keys") == [(1,)]


@pytest.mark.parametrize(
    "script",
    [
        REBUILD + "INSERT INTO parent VALUES (1, 'twice', '');",
        REBUILD + "DELETE FROM parent;",
        REBUILD + "SELEC nonsense;",
        "CREATE TABLE more (id INTEGER);\nINSERT INTO nowhere VALUES (1);",
    ],
    ids=["constraint", "broken reference", "syntax", "missing table"],
)
def test_an_update_that_fails_leaves_the_file_as_it_was(folder: Path, file: Any, script: str) -> None:
    before = schema_of(file), all_of(file, "SELECT * FROM parent"), all_of(file, "SELECT * FROM child")
    (folder / "0002_bad.sql").write_text(script)
    with pytest.raises(Exception, match=r"UNIQUE|references|syntax|nowhere"):
        migrate(file, folder=folder)
    assert (schema_of(file), all_of(file, "SELECT * FROM parent"), all_of(file, "SELECT * FROM child")) == before
    assert version_of(file) == 1
    assert all_of(file, "PRAGMA foreign_keys") == [(1,)]
    assert not file.in_transaction


def test_the_updates_before_a_failing_one_stay(folder: Path, file: Any) -> None:
    (folder / "0002_rebuild.sql").write_text(REBUILD)
    (folder / "0003_bad.sql").write_text("SELEC nonsense;")
    with pytest.raises(Exception, match="syntax"):
        migrate(file, folder=folder)
    assert version_of(file) == 2


def test_a_snapshot_comes_before_the_first_change_and_only_once(folder: Path, file: Any) -> None:
    seen: list[int] = []
    for number in (2, 3):
        (folder / f"000{number}_more.sql").write_text(f"CREATE TABLE more{number} (id INTEGER);")
    migrate(file, snapshot=lambda: seen.append(version_of(file)), folder=folder)
    assert seen == [1]
    migrate(file, snapshot=lambda: seen.append(version_of(file)), folder=folder)
    assert seen == [1]


def test_a_snapshot_that_fails_stops_the_update(folder: Path, file: Any) -> None:
    def full() -> None:
        raise UserError("The disk is full.", "Free some space.")

    (folder / "0002_rebuild.sql").write_text(REBUILD)
    with pytest.raises(UserError, match="full"):
        migrate(file, snapshot=full, folder=folder)
    assert version_of(file) == 1


def test_a_new_file_needs_no_snapshot(folder: Path) -> None:
    def never() -> None:
        pytest.fail("there is nothing to copy yet")

    fresh = connect(folder / "fresh.db", secrets.token_bytes(32))
    migrate(fresh, snapshot=never, folder=folder)
    fresh.close()


def test_it_tells_before_each_change_how_many_are_done_and_can_be_stopped_between(folder: Path, file: Any) -> None:
    told: list[tuple[int, int]] = []

    def stop_at_the_third(done: int, all_of_them: int) -> None:
        told.append((done, all_of_them))
        if done == 2:
            raise Cancelled

    for number in (2, 3, 4):
        (folder / f"000{number}_more.sql").write_text(f"CREATE TABLE more{number} (id INTEGER);")
    with pytest.raises(Cancelled):
        migrate(file, before_each=stop_at_the_third, folder=folder)
    assert told == [(0, 3), (1, 3), (2, 3)]
    assert version_of(file) == 3
    assert migrate(file, folder=folder) == 1


def test_a_newer_file_is_refused_and_left_alone(store: Store) -> None:
    store.write(add_learner, "Kept")
    connection = connect(store.path, store.key)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    store.close()
    before = store.path.read_bytes()
    with pytest.raises(UserError, match="newer version") as told:
        Store(store.path, store.key)
    assert "Install the newest version" in told.value.what_to_do
    assert store.path.read_bytes() == before
    with pytest.raises(UserError):
        refuse_newer(999)
    refuse_newer(max(steps()))


def test_a_disk_that_fills_up_in_an_update_is_told_and_the_file_stays(folder: Path, small_disk: Path) -> None:
    connection = connect(small_disk / "school.db", secrets.token_bytes(32))
    migrate(connection, folder=folder)
    filler = "INSERT INTO big SELECT randomblob(4000) FROM (VALUES" + ",".join(["(1)"] * 900) + ");\n"
    (folder / "0002_big.sql").write_text("CREATE TABLE big (content BLOB);\n" + filler)
    with pytest.raises(Exception, match="full") as caught:
        migrate(connection, folder=folder)
    assert (told := explain(caught.value)) is not None
    assert told.title == "The disk is full."
    assert version_of(connection) == 1
    assert all_of(connection, "SELECT * FROM child") == [(1, 1)]
    connection.close()


def test_statements_are_split_with_triggers_and_quotes_whole() -> None:
    script = """-- a comment; with a semicolon
    CREATE TABLE a (name TEXT DEFAULT 'x;y');
    CREATE TRIGGER t AFTER INSERT ON a BEGIN
        DELETE FROM a; -- gone
        SELECT 1;
    END;
    """
    found = list(statements(script))
    assert len(found) == 2
    assert "END;" in found[1]
    assert not list(statements("-- nothing\n\n"))


def test_the_numbers_of_the_updates_have_no_gap() -> None:
    assert list(steps()) == list(range(1, len(steps()) + 1))
    assert {file.parent for file in steps().values()} == {SCHEMA}


def test_a_statement_without_its_semicolon_is_not_left_out(folder: Path, file: Any) -> None:
    (folder / "0002_more.sql").write_text("CREATE TABLE more (id INTEGER)\n")
    migrate(file, folder=folder)
    assert all_of(file, "SELECT * FROM more") == []


def test_a_schools_file_opens_with_every_update_done(our_school: School) -> None:
    connection = connect(our_school.path, our_school.keyring.data_key)
    assert version_of(connection) == max(steps())
    connection.close()


def test_files_targets_and_blocks_of_the_log_are_taken_over(tmp_path: Path) -> None:
    connection = connect(tmp_path / "school.db", secrets.token_bytes(32))
    migrate(connection, folder=updates_before(tmp_path / "older", "logs"))
    connection.execute("PRAGMA foreign_keys = OFF")
    insert(connection, "learner", id=4)
    insert(connection, "log_block", id=1, learner_id=4, identity="L4-B12")
    for attachment_id in (1, 2, 3):
        insert(connection, "attachment", id=attachment_id, learner_id=4)
    insert(connection, "log_entry", id=7, learner_id=4, log_block_id=1, target_id=9, attachment_id=1)
    insert(connection, "source", id=5, attachment_id=2, assessment_id=6)
    insert(connection, "target", id=9, plan_id=8, status="not_started")
    insert(connection, "plan", id=8, learner_id=4, status="draft", version=1)
    insert(connection, "assessment", id=6, learner_id=4)
    migrate(connection)
    belongs = "SELECT id, log_entry_id, source_id FROM attachment ORDER BY id"
    assert all_of(connection, belongs) == [(1, 7, None), (2, None, 5), (3, None, None)]
    assert all_of(connection, "SELECT log_entry_id, target_id FROM log_entry_target") == [(7, 9)]
    assert all_of(connection, "SELECT log_blocks_begun FROM learner") == [(12,)]
    connection.close()


def test_symbols_that_were_on_or_off_become_modes(tmp_path: Path) -> None:
    connection = connect(tmp_path / "school.db", secrets.token_bytes(32))
    migrate(connection, folder=updates_before(tmp_path / "older", "symbols"))
    for learner_id, symbols in ((4, 1), (5, 0)):
        insert(connection, "learner", id=learner_id)
        insert(connection, "print_profile", learner_id=learner_id, symbols=symbols)
    migrate(connection)
    modes = "SELECT learner_id, symbols FROM print_profile ORDER BY learner_id"
    assert all_of(connection, modes) == [(4, "headings"), (5, "off")]
    connection.close()


def insert(connection: Any, table: str, **values: Any) -> None:
    """Add a row; columns that can't be empty and are not given get the least that they take."""
    least = {"INTEGER": 0, "REAL": 0.0, "TEXT": "2026-01-01", "BLOB": b""}
    row = {
        name: least[kind]
        for _, name, kind, needed, _, is_key in connection.execute(f"PRAGMA table_info({table})")
        if needed and not is_key
    } | values
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()])


def test_an_updated_file_knows_from_when_on_its_prints_are_known(tmp_path: Path) -> None:
    before = tmp_path / "schema"
    before.mkdir()
    for file in SCHEMA.glob("*.sql"):
        if file.name < "0024":
            shutil.copy(file, before)
    old = connect(tmp_path / "old.db", secrets.token_bytes(32))
    migrate(old, folder=before)
    columns = [
        (name, kind)
        for _, name, kind, needed, default, key in all_of(old, "PRAGMA table_info(school)")
        if needed and not key and default is None
    ]
    values = ", ".join("'x'" if kind == "TEXT" else "1" for _, kind in columns)
    old.execute(f"INSERT INTO school ({', '.join(name for name, _ in columns)}) VALUES ({values})")
    migrate(old, folder=SCHEMA)
    [(since,)] = all_of(old, "SELECT prints_known_since FROM school")
    assert dt.date.fromisoformat(since)
    old.close()
