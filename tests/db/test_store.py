"""Every change is kept whole or not at all, nobody waits for readers, and nothing is written into a lost file."""

from __future__ import annotations

import itertools
import os
import secrets
import shutil
import threading
from contextlib import suppress
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from school_world import SURNAME, add_learner, everything_in
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, select

from ilp_desktop.db import connection
from ilp_desktop.db.connection import connect
from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError, explain
from ilp_desktop.model.learner import Learner

pytest_plugins = ["school_fixtures"]


def names(session: Session) -> list[str]:
    return sorted(session.exec(select(Learner.surname)))


def test_what_was_saved_is_there_after_a_restart(tmp_path: Path) -> None:
    path, key = tmp_path / "school.db", secrets.token_bytes(32)
    with Store(path, key) as store:
        store.write(add_learner, SURNAME)
    with Store(path, key) as store:
        assert store.read(names) == [SURNAME]


def test_a_change_that_fails_half_way_is_not_kept(store: Store) -> None:
    def half(session: Session) -> None:
        add_learner(session, SURNAME)
        raise KeyError

    with pytest.raises(KeyError):
        store.write(half)
    assert store.read(names) == []


def test_a_reader_keeps_no_change(store: Store) -> None:
    store.read(add_learner, SURNAME)
    assert store.read(names) == []


def test_the_changed_tables_are_told_once_after_the_change_is_kept(store: Store) -> None:
    told: list[frozenset[str]] = []

    def listen(tables: frozenset[str]) -> None:
        assert store.read(names)
        told.append(tables)

    store.on_change = listen
    store.write(add_learner, SURNAME)
    store.write(names)
    assert told == [frozenset({"learner"})]


def test_a_second_writer_is_told_that_the_file_is_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LOCK_WAIT", 0)
    path, key = tmp_path / "school.db", secrets.token_bytes(32)
    with Store(path, key) as store, Store(path, key) as second:

        def meanwhile(session: Session) -> None:
            add_learner(session, SURNAME)
            with pytest.raises(OperationalError) as caught:
                second.write(add_learner, "Too early")
            assert (told := explain(caught.value)) is not None
            assert "busy" in told.title
            assert second.read(names) == []  # a reader goes on, and sees the state from before

        store.write(meanwhile)
        second.write(add_learner, "Then")
        assert store.read(names) == [SURNAME, "Then"]


def test_writers_in_two_threads_wait_for_each_other(store: Store) -> None:
    def add_ten() -> None:
        for number in range(10):
            store.write(add_learner, f"{threading.get_ident()} {number}")

    threads = [threading.Thread(target=add_ten) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.read(names)) == 20


def test_a_reader_sees_one_state_however_long_it_takes(store: Store) -> None:
    def twice(session: Session) -> tuple[int, int]:
        before = len(names(session))
        store.write(add_learner, SURNAME)
        return before, len(names(session))

    assert store.read(twice) == (0, 0)
    assert store.read(names) == [SURNAME]


@pytest.mark.skipif(os.name != "posix", reason="Windows does not let an open file be moved")
@pytest.mark.parametrize("what", ["deleted", "moved", "replaced by another", "replaced by a copy"])
def test_nothing_is_written_into_a_file_that_is_no_longer_there(store: Store, what: str) -> None:
    store.write(add_learner, SURNAME)
    aside = store.path.with_name("aside.db")
    shutil.copy(store.path, aside)
    if what == "moved":
        store.path.rename(store.path.with_name("moved.db"))
    elif what == "replaced by another":
        store.path.write_bytes(b"")
        store.path.unlink()
        store.path.write_bytes(b"something else")
        aside.replace(store.path.with_name("kept.db"))
    elif what == "replaced by a copy":
        aside.replace(store.path)
    else:
        store.path.unlink()
    with pytest.raises(UserError, match="moved, removed or replaced") as told:
        store.write(add_learner, "Lost")
    assert "not saved" in told.value.what_to_do


def test_a_wrong_key_is_no_empty_file(store: Store) -> None:
    store.write(add_learner, SURNAME)
    before = store.path.read_bytes()
    with pytest.raises(sqlcipher.DatabaseError) as caught:
        Store(store.path, secrets.token_bytes(32))
    assert explain(caught.value) is not None
    assert store.path.read_bytes() == before


def test_the_file_is_kept_safe_against_power_cuts_and_leftovers(store: Store) -> None:
    opened = connect(store.path, store.key)
    settings = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "cache_size")
    found = [opened.execute(f"PRAGMA {setting}").fetchone()[0] for setting in settings]
    opened.close()
    assert found == ["wal", 2, 1, 1, -64000]


def test_nothing_that_was_typed_or_deleted_can_be_read_in_the_files(tmp_path: Path) -> None:
    with Store(tmp_path / "school.db", secrets.token_bytes(32)) as store:
        number = store.write(add_learner, SURNAME)
        store.write(lambda session: session.delete(session.get(Learner, number)))
        content = everything_in(tmp_path)
        assert "school.db-wal" in content
        for bytes_of_file in content.values():
            assert SURNAME.encode() not in bytes_of_file
            assert b"learner" not in bytes_of_file
            assert b"SQLite format" not in bytes_of_file


def test_the_key_and_what_was_typed_are_in_no_error_message(store: Store) -> None:
    def twice(session: Session) -> None:
        for _ in range(2):
            session.connection().exec_driver_sql("INSERT INTO learner (forename) VALUES (?)", (SURNAME,))

    with pytest.raises(Exception, match="NOT NULL") as caught:
        store.write(twice)
    assert SURNAME not in str(caught.value)
    assert store.key.hex() not in str(caught.value) + repr(store._engine.url)


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_only_this_user_can_read_the_file(store: Store) -> None:
    store.write(add_learner, SURNAME)
    for file in store.path.parent.glob("school.db*"):
        assert file.stat().st_mode & 0o077 == 0, file.name


def test_a_disk_without_any_room_is_told_as_full_and_not_as_damage(disk_for_a_school: Path) -> None:
    path, key = disk_for_a_school / "school.db", secrets.token_bytes(32)
    Store(path, key).close()
    with suppress(OSError), (disk_for_a_school / "filler").open("wb") as filler:
        while True:
            filler.write(bytes(4096))
            filler.flush()
    with pytest.raises(OSError, match="No space") as told:
        Store(path, key)
    known = explain(told.value)
    assert known is not None
    assert known.title == "The disk is full."


def test_a_full_disk_is_told_and_what_was_saved_stays(disk_for_a_school: Path) -> None:
    path, key = disk_for_a_school / "school.db", secrets.token_bytes(32)
    with Store(path, key) as store:
        saved = fill(store)
        with pytest.raises(OperationalError) as caught:
            store.write(add_learner, "x" * 50_000)
        assert (told := explain(caught.value)) is not None
        assert told.title == "The disk is full."
    with Store(path, key) as store:
        assert len(store.read(names)) == saved > 0


def fill(store: Store) -> int:
    """Add learners until the disk is full; return how many were saved."""
    for number in itertools.count():
        try:
            store.write(add_learner, f"{number}-" + "x" * 20_000)
        except OperationalError:
            return number
    raise AssertionError


def test_closing_leaves_one_file(store: Store) -> None:
    store.write(add_learner, SURNAME)
    store.close()
    assert [path.name for path in store.path.parent.glob("school.db*")] == ["school.db"]
