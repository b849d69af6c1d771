"""A restore brings back all of a backup or changes nothing, and keeps the files from before aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from school_world import CHEAP, PASSWORD, SURNAME, School, Watcher, add_attachment, everything_in, surnames_in

from ilp_desktop.db import backup, keys, migrate, places
from ilp_desktop.db.backup import Password, RecoveryCode
from ilp_desktop.db.keys import WrongPassword, WrongRecoveryCode
from ilp_desktop.db.restore import finish_interrupted_restore, restore
from ilp_desktop.errors import Cancelled, UserError

pytest_plugins = ["school_fixtures"]


@pytest.fixture
def backed_up(our_school: School) -> Path:
    """A backup with one learner; a second one came later. The app is closed."""
    path = our_school.back_up().path
    our_school.add("Later")
    our_school.store.close()
    return path


def test_the_records_are_those_of_the_backup_and_the_later_ones_are_kept_aside(
    our_school: School, backed_up: Path
) -> None:
    result = restore(backed_up, our_school.keyring, our_school.data)
    assert our_school.surnames() == [SURNAME]
    assert result.keyring == our_school.keyring
    assert result.manifest.learners == 1
    assert not result.password_of_backup
    assert result.kept_aside is not None
    assert surnames_in(result.kept_aside / places.DATA_FILE, our_school.keyring.data_key) == ["Later", SURNAME]
    assert keys.unlock(result.kept_aside, PASSWORD) == our_school.keyring
    assert {path.name for path in our_school.data.iterdir()} == {
        "school.db", "store.key", "store.key.copy", result.kept_aside.name
    }  # fmt: skip


def test_a_file_left_by_a_crash_is_kept_with_its_log(our_school: School) -> None:
    path = our_school.back_up().path
    our_school.add("Only in the log")
    assert (our_school.data / "school.db-wal").stat().st_size > 0
    result = restore(path, our_school.keyring, our_school.data)  # the store was never closed: as after a power cut
    assert result.kept_aside is not None
    assert surnames_in(result.kept_aside / places.DATA_FILE, our_school.keyring.data_key) == [
        "Only in the log",
        SURNAME,
    ]
    assert our_school.surnames() == [SURNAME]


@pytest.mark.parametrize("kind", ["password", "code"])
def test_the_stick_alone_restores_on_a_new_laptop(
    our_school: School, backed_up: Path, tmp_path: Path, kind: str
) -> None:
    laptop = tmp_path / "laptop"
    laptop.mkdir()
    secret = Password(PASSWORD) if kind == "password" else RecoveryCode(our_school.code)
    result = restore(backed_up, secret, laptop)
    assert result.kept_aside is None
    assert surnames_in(laptop / places.DATA_FILE, keys.unlock(laptop, PASSWORD).data_key) == [SURNAME]
    assert keys.unlock_with_recovery_code(laptop, our_school.code) == result.keyring


def test_an_older_password_comes_back_and_the_result_says_so(our_school: School, backed_up: Path) -> None:
    keys.set_password(our_school.data, our_school.keyring, "another one", CHEAP)
    result = restore(backed_up, our_school.keyring, our_school.data)
    assert result.password_of_backup
    assert keys.unlock(our_school.data, PASSWORD) == result.keyring
    with pytest.raises(WrongPassword):
        keys.unlock(our_school.data, "another one")
    keys.set_password(our_school.data, result.keyring, "chosen after the restore", CHEAP)
    assert keys.unlock(our_school.data, "chosen after the restore") == our_school.keyring


def test_restoring_twice_gives_the_same(our_school: School, backed_up: Path) -> None:
    first = restore(backed_up, our_school.keyring, our_school.data)
    second = restore(backed_up, our_school.keyring, our_school.data)
    assert first.kept_aside != second.kept_aside
    assert our_school.surnames() == [SURNAME]


def test_a_damaged_school_file_and_a_lost_key_are_replaced(our_school: School, backed_up: Path) -> None:
    our_school.path.write_bytes(b"rubbish")
    (our_school.data / places.KEY_FILE).unlink()
    (our_school.data / places.KEY_COPY).write_bytes(b"rubbish")
    restore(backed_up, RecoveryCode(our_school.code), our_school.data)
    assert our_school.surnames() == [SURNAME]
    assert keys.unlock(our_school.data, PASSWORD) == our_school.keyring


def test_wrong_secrets_change_nothing(our_school: School, backed_up: Path, other_school: School) -> None:
    before = everything_in(our_school.data)
    with pytest.raises(WrongPassword):
        restore(backed_up, Password("wrong"), our_school.data)
    with pytest.raises(WrongRecoveryCode):
        restore(backed_up, RecoveryCode(other_school.code), our_school.data)
    with pytest.raises(UserError, match="another school"):
        restore(backed_up, other_school.keyring, our_school.data)
    assert everything_in(our_school.data) == before


def test_another_schools_backup_is_refused_even_with_its_own_code(our_school: School, other_school: School) -> None:
    our_school.store.close()
    before = everything_in(our_school.data)
    path = other_school.back_up().path
    for secret in (RecoveryCode(other_school.code), Password(PASSWORD), other_school.keyring):
        with pytest.raises(UserError, match="another school"):
            restore(path, secret, our_school.data)
    assert everything_in(our_school.data) == before


def test_a_newer_backup_asks_for_a_newer_program(
    our_school: School, backed_up: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything_in(our_school.data)
    monkeypatch.setattr(migrate, "steps", lambda _folder=None: {0: Path()})
    with pytest.raises(UserError, match="newer version"):
        restore(backed_up, our_school.keyring, our_school.data)
    assert everything_in(our_school.data) == before


def test_a_restore_can_be_stopped_at_any_moment_and_changes_nothing(our_school: School) -> None:
    our_school.store.write(add_attachment, 2_000_000)
    path = our_school.back_up().path
    our_school.store.close()
    before = everything_in(our_school.data)
    for patience in range(20):
        try:
            restore(path, our_school.keyring, our_school.data, Watcher(patience))
        except Cancelled:
            assert everything_in(our_school.data) == before
        else:
            break
    assert 4 < patience < 19
    assert our_school.surnames() == [SURNAME]


def test_no_room_to_unpack_is_told_and_changes_nothing(our_school: School, small_disk: Path) -> None:
    our_school.store.write(add_attachment, 2_000_000)
    path = our_school.back_up().path
    with pytest.raises(UserError, match=r"Nothing was restored. The disk is full"):
        restore(path, our_school.keyring, small_disk)
    assert not list(small_disk.iterdir())


def test_a_full_disk_in_the_middle_changes_nothing(
    our_school: School, small_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1 << 40}))
    our_school.store.write(add_attachment, 2_000_000)
    path = our_school.back_up().path
    with pytest.raises(UserError, match=r"Nothing was restored. The disk is full"):
        restore(path, our_school.keyring, small_disk)
    assert not list(small_disk.iterdir())


def test_a_data_folder_that_cannot_be_written_is_told(
    our_school: School, backed_up: Path, read_only_disk: Path
) -> None:
    with pytest.raises(UserError, match="can't be written"):
        restore(backed_up, our_school.keyring, read_only_disk)


def test_a_backup_that_is_gone_is_told(our_school: School, backed_up: Path) -> None:
    before = everything_in(our_school.data)
    with pytest.raises(UserError, match="not there"):
        restore(backed_up.with_name("gone.ilpbackup"), our_school.keyring, our_school.data)
    assert everything_in(our_school.data) == before


@pytest.mark.parametrize("name", ["store.key", "store.key.copy", "school.db"])
def test_a_file_in_use_is_told_and_everything_is_put_back(
    our_school: School, backed_up: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = everything_in(our_school.data)
    original = Path.replace

    def in_use(self: Path, target: Path) -> Path:
        if self == our_school.data / name:
            raise PermissionError(13, "The process cannot access the file")
        return original(self, target)

    monkeypatch.setattr(Path, "replace", in_use)
    with pytest.raises(UserError, match="a file is in use"):
        restore(backed_up, our_school.keyring, our_school.data)
    monkeypatch.undo()
    assert finish_interrupted_restore(our_school.data) is None
    assert everything_in(our_school.data) == before


def test_a_restore_that_stops_half_way_in_is_finished_at_the_next_start(
    our_school: School, backed_up: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = Path.replace

    def in_use(self: Path, target: Path) -> Path:
        if self.parent.name.startswith("ready-") and self.name == places.KEY_FILE:
            raise PermissionError(13, "The process cannot access the file")
        return original(self, target)

    monkeypatch.setattr(Path, "replace", in_use)
    with pytest.raises(UserError, match="could not be finished") as told:
        restore(backed_up, our_school.keyring, our_school.data)
    assert "start the app again" in told.value.what_to_do
    monkeypatch.undo()
    kept = finish_interrupted_restore(our_school.data)
    assert kept is not None
    assert our_school.surnames() == [SURNAME]
    assert surnames_in(kept / places.DATA_FILE, our_school.keyring.data_key) == ["Later", SURNAME]


def test_at_start_what_a_crashed_backup_left_is_cleared(our_school: School) -> None:
    for left in ("working-abc", "incoming-20261124-080000-aa"):
        (our_school.data / left).mkdir()
        (our_school.data / left / "school.db").write_bytes(b"x")
    (our_school.data / ".store.key.aabbccdd.part").write_bytes(b"x")
    assert finish_interrupted_restore(our_school.data) is None
    assert {path.name for path in our_school.data.iterdir()} == {
        "school.db", "school.db-wal", "school.db-shm", "store.key", "store.key.copy"
    }  # fmt: skip


def test_a_restored_file_is_for_this_user_only(our_school: School, backed_up: Path) -> None:
    restore(backed_up, our_school.keyring, our_school.data)
    for name in ("school.db", "store.key", "store.key.copy"):
        assert (our_school.data / name).stat().st_mode & 0o077 == 0


def test_the_restored_file_can_be_backed_up_and_restored_again(our_school: School, backed_up: Path) -> None:
    restore(backed_up, our_school.keyring, our_school.data)
    again = backup.make_backup(
        our_school.path, our_school.keyring, our_school.backups, school_name="", reason="by-hand"
    )
    assert restore(again.path, RecoveryCode(our_school.code), our_school.data).manifest.learners == 1
