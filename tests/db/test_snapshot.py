"""The check of the school's file finds damage and raises no false alarms."""

from __future__ import annotations

import random
import secrets
import subprocess
import sys
from pathlib import Path

import pytest
from school_world import School, add_attachment
from sqlmodel import Session

from ilp_desktop.db import connection, snapshot
from ilp_desktop.db.connection import connect
from ilp_desktop.db.snapshot import check_store
from ilp_desktop.errors import UserError

pytest_plugins = ["school_fixtures"]


def test_a_sound_file_has_no_problems_even_while_it_is_in_use(our_school: School) -> None:
    for number in range(20):
        our_school.add(f"Learner {number}")
    assert our_school.path.with_name("school.db-wal").stat().st_size > 0
    assert check_store(our_school.path, our_school.keyring.data_key) == []


def test_a_flipped_bit_is_found_wherever_it_is(our_school: School) -> None:
    our_school.store.write(add_attachment, 300_000)
    our_school.store.close()
    whole = our_school.path.read_bytes()
    for place in random.Random(3).sample(range(len(whole)), 40):  # noqa: S311
        flipped = bytearray(whole)
        flipped[place] ^= 1 << place % 8
        our_school.path.write_bytes(flipped)
        assert check_store(our_school.path, our_school.keyring.data_key), place


def test_a_file_that_was_cut_short_is_found(our_school: School) -> None:
    our_school.store.close()
    whole = our_school.path.read_bytes()
    our_school.path.write_bytes(whole[: len(whole) // 2])
    assert check_store(our_school.path, our_school.keyring.data_key)


def test_a_missing_file_is_told_and_not_made(tmp_path: Path) -> None:
    assert check_store(tmp_path / "school.db", bytes(32))
    assert not (tmp_path / "school.db").exists()


def test_a_file_with_another_key_is_told(our_school: School) -> None:
    assert check_store(our_school.path, secrets.token_bytes(32))


def test_a_row_that_refers_to_nothing_is_told(our_school: School) -> None:
    connection = connect(our_school.path, our_school.keyring.data_key, settings=())
    connection.execute("INSERT INTO draft VALUES (1, 'plan', 999, '', '{}', '2026-11-24')")
    connection.close()
    assert check_store(our_school.path, our_school.keyring.data_key) == [
        "A row of draft refers to a missing row of learner."
    ]


def test_a_file_that_someone_is_reading_is_told_as_busy(our_school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "LOCK_WAIT", 0)

    def meanwhile(session: Session) -> None:
        session.connection().exec_driver_sql("SELECT count(*) FROM learner").fetchone()
        our_school.add("Later")
        with pytest.raises(UserError, match="busy"):
            check_store(our_school.path, our_school.keyring.data_key)

    our_school.store.read(meanwhile)
    assert check_store(our_school.path, our_school.keyring.data_key) == []


def test_a_copy_is_one_file_alone_under_the_same_key(our_school: School, tmp_path: Path) -> None:
    snapshot.copy(our_school.path, tmp_path / "copy.db", our_school.keyring.data_key)
    assert not list(tmp_path.glob("copy.db-*"))
    key = our_school.keyring.data_key
    assert snapshot.facts(tmp_path / "copy.db", key) == snapshot.facts(our_school.path, key)
    assert (tmp_path / "copy.db").read_bytes()[:16] != our_school.path.read_bytes()[:16]  # a salt of its own


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_a_bug(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        connect(tmp_path / "school.db", bytes(length))


def test_the_unlock_screen_and_a_restore_do_without_sqlalchemy() -> None:
    script = "import sys; import ilp_desktop.db.keys, ilp_desktop.db.restore; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603
