"""A backup is made while people work, is read back before it counts, and says what it holds."""

from __future__ import annotations

import datetime as dt
import os
import threading
from pathlib import Path

import pytest
from school_world import CHEAP, PASSWORD, SURNAME, School, Watcher, add_attachment, add_learner, everything_in

from ilp_desktop.db import archive, backup, files, keys, snapshot
from ilp_desktop.db.backup import Password, RecoveryCode, list_backups
from ilp_desktop.db.connection import connect
from ilp_desktop.db.keys import WrongPassword, WrongRecoveryCode
from ilp_desktop.db.migrate import migrate, steps
from ilp_desktop.errors import Cancelled, UserError

pytest_plugins = ["school_fixtures"]
NEWEST = max(steps())
NOW = dt.datetime(2026, 11, 24, 9, 30, tzinfo=dt.UTC)


def test_a_backup_says_what_it_holds(our_school: School) -> None:
    our_school.store.write(add_attachment, 3_000_000)
    info = our_school.back_up(reason="before-update")
    found = our_school.preview(info.path)
    assert found == info.manifest
    assert (found.school_name, found.reason, found.learners) == ("St Mildred's", "before-update", 1)
    assert found.rows["attachment_content"] == 1
    assert found.rows["change_history"] == 2
    assert found.store_id == our_school.keyring.store_id
    assert found.last_change
    assert info.size == info.path.stat().st_size > 3_000_000
    assert dt.datetime.fromisoformat(found.made_at).tzinfo == dt.UTC


def test_the_three_secrets_open_a_backup(our_school: School) -> None:
    path = our_school.back_up().path
    for secret in (our_school.keyring, Password(PASSWORD), RecoveryCode(our_school.code.lower())):
        assert backup.preview(path, secret).learners == 1
        assert PASSWORD not in repr(secret)
        assert our_school.code.lower() not in repr(secret)


def test_wrong_secrets_are_told(our_school: School, other_school: School) -> None:
    path = our_school.back_up().path
    with pytest.raises(WrongPassword):
        backup.preview(path, Password("wrong"))
    with pytest.raises(WrongRecoveryCode, match="does not fit"):
        backup.preview(path, RecoveryCode(other_school.code))
    with pytest.raises(WrongRecoveryCode, match=r"mistyped|characters"):
        backup.preview(path, RecoveryCode(our_school.code[:-1]))
    with pytest.raises(UserError, match="another school"):
        backup.preview(path, other_school.keyring)


def test_the_password_needs_the_key_file_beside_the_backup(our_school: School, tmp_path: Path) -> None:
    alone = tmp_path / "carried off.ilpbackup"
    alone.write_bytes(our_school.back_up().path.read_bytes())
    with pytest.raises(UserError, match="key file of this backup is not beside it"):
        backup.preview(alone, Password(PASSWORD))
    beside = next(our_school.backups.glob("*.key"))
    (tmp_path / beside.name).write_bytes(beside.read_bytes())
    assert backup.preview(alone, Password(PASSWORD)).learners == 1


def test_a_new_password_reaches_the_key_file_beside_the_backups(our_school: School) -> None:
    our_school.back_up()
    keys.set_password(our_school.data, our_school.keyring, "another one", CHEAP)
    path = our_school.back_up().path
    assert backup.preview(path, Password("another one")).learners == 1


def test_after_a_new_recovery_code_backups_open_with_the_new_one_only(our_school: School) -> None:
    before = our_school.back_up().path
    newer = keys.new_recovery_code(our_school.data, our_school.keyring)
    after = our_school.back_up().path  # with the key ring from before: the app is still open
    assert backup.preview(after, RecoveryCode(newer)).learners == 1
    assert backup.preview(before, RecoveryCode(our_school.code)).learners == 1
    with pytest.raises(WrongRecoveryCode):
        backup.preview(after, RecoveryCode(our_school.code))


def test_what_was_typed_a_moment_ago_is_in_the_backup(our_school: School) -> None:
    assert our_school.path.with_name("school.db-wal").stat().st_size > 0
    our_school.add("Only in the log")
    assert our_school.preview(our_school.back_up().path).learners == 2


def test_people_go_on_typing_while_a_backup_is_made(our_school: School) -> None:
    our_school.store.write(add_attachment, 2_000_000)
    typed: list[int] = []
    stop, begun = threading.Event(), threading.Event()

    def type_on() -> None:
        while not stop.is_set():
            typed.append(our_school.add(f"Typed {len(typed)}"))
            begun.set()

    typist = threading.Thread(target=type_on)
    typist.start()
    begun.wait(10)
    try:
        info = our_school.back_up()
    finally:
        stop.set()
        typist.join()
    assert len(typed) > 1
    assert 1 <= info.manifest.learners <= len(typed) + 1
    assert info.manifest.rows["learner"] + 2 == info.manifest.rows["change_history"] + 1  # one state, not a mix


def test_nothing_but_backups_key_and_instructions_is_left(our_school: School) -> None:
    data = set(our_school.data.iterdir())
    info = our_school.back_up()
    key_file = f"school-{our_school.keyring.store_id[:8]}.key"
    assert {path.name for path in our_school.backups.iterdir()} == {info.path.name, key_file, "HOW-TO-RESTORE.txt"}
    assert set(our_school.data.iterdir()) == data


def test_nothing_that_was_typed_can_be_read_in_any_file(our_school: School, tmp_path: Path) -> None:
    our_school.back_up()
    for name, content in everything_in(tmp_path).items():
        for text in (SURNAME, "St Mildred", our_school.keyring.data_key.hex(), PASSWORD):
            assert text.encode() not in content, name
            assert text.encode("utf-16-le") not in content, name
        assert our_school.keyring.data_key not in content
        assert SURNAME not in name
    assert any(name.endswith("-wal") for name in everything_in(tmp_path))


def test_two_backups_in_one_second_are_two_files(our_school: School) -> None:
    paths = {our_school.back_up().path for _ in range(3)}
    assert len(paths) == 3
    assert [each.path for each in list_backups(our_school.backups)] == sorted(paths, reverse=True)


@pytest.mark.parametrize("reason", ["", "Ada Quizzlewick", "../daily", "a--b", "Daily"])
def test_the_reason_can_bring_no_name_into_a_file_name(our_school: School, reason: str) -> None:
    with pytest.raises(ValueError, match="reason"):
        our_school.back_up(reason=reason)
    assert not list(our_school.backups.iterdir())


def test_progress_goes_from_nought_to_one_and_says_what_is_done(our_school: School) -> None:
    watcher = Watcher()
    our_school.store.write(add_attachment, 4_000_000)
    second = our_school.backups / "second"
    second.mkdir()
    our_school.back_up(progress=watcher, second_folder=second)
    shares = [share for share, _ in watcher.told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)
    assert len(shares) > 15
    assert list(dict.fromkeys(what for _, what in watcher.told)) == [
        "Copying the school's file",
        "Writing the backup",
        "Reading the backup back",
        "Checking the backup",
        "Copying to the second folder",
        "Done",
    ]


def test_a_backup_can_be_stopped_at_any_moment_and_leaves_nothing(our_school: School) -> None:
    our_school.store.write(add_attachment, 2_000_000)
    watcher = Watcher()
    our_school.back_up(progress=watcher)
    before, data = set(our_school.backups.iterdir()), set(our_school.data.iterdir())
    for patience in range(len(watcher.told) - 1):
        with pytest.raises(Cancelled):
            our_school.back_up(progress=Watcher(patience))
    assert set(our_school.backups.iterdir()) == before
    assert set(our_school.data.iterdir()) == data


def test_the_second_folder_gets_the_same_bytes_and_restores_alone(our_school: School, tmp_path: Path) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    info = our_school.back_up(second_folder=second)
    assert info.second_folder_problem == ""
    assert info.second_path is not None
    assert info.second_path.read_bytes() == info.path.read_bytes()
    assert backup.preview(info.second_path, Password(PASSWORD)).learners == 1


def test_a_missing_stick_is_told_but_the_backup_counts(our_school: School, tmp_path: Path) -> None:
    info = our_school.back_up(second_folder=tmp_path / "no stick")
    assert info.second_path is None
    assert "The backup was made, but not copied to the second folder." in info.second_folder_problem
    assert our_school.preview(info.path).learners == 1


def test_a_full_stick_is_told_and_left_as_it_was(our_school: School, small_disk: Path) -> None:
    our_school.store.write(add_attachment, 2_000_000)
    info = our_school.back_up(second_folder=small_disk)
    assert "The disk is full." in info.second_folder_problem
    assert not list(small_disk.glob("*.ilpbackup"))
    assert not list(small_disk.glob(".*"))


def test_a_stick_that_cannot_be_written_is_told(our_school: School, read_only_disk: Path) -> None:
    assert "can't be written" in our_school.back_up(second_folder=read_only_disk).second_folder_problem


def test_a_stick_that_keeps_other_bytes_is_told(
    our_school: School, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    monkeypatch.setattr(backup, "_copy", with_rot(second, backup._copy))
    info = our_school.back_up(second_folder=second)
    assert "could not be read back" in info.second_folder_problem
    assert not list(second.glob("*.ilpbackup"))


def with_rot(folder: Path, copy):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
    def rotten(info: backup.BackupInfo, target: Path, stage: object) -> None:
        synced = files.forget_cached

        def rot(path: Path) -> None:
            if path.parent == folder:
                flip(path, 5000)

        files.forget_cached = rot
        try:
            copy(info, target, stage)
        finally:
            files.forget_cached = synced

    return rotten


def test_a_full_disk_leaves_no_half_backup(our_school: School, small_disk: Path) -> None:
    our_school.store.write(add_attachment, 2_000_000)
    with pytest.raises(UserError, match=r"No backup was made. The disk is full") as told:
        backup.make_backup(our_school.path, our_school.keyring, small_disk, school_name="", reason="daily")
    assert "Your records are safe" in told.value.what_to_do
    assert not list(small_disk.glob("*.ilpbackup"))
    assert not list(small_disk.glob(".*"))


def test_a_missing_folder_is_told_and_not_made(our_school: School, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not there"):
        backup.make_backup(our_school.path, our_school.keyring, tmp_path / "E", school_name="", reason="daily")
    with pytest.raises(UserError, match="not there"):
        list_backups(tmp_path / "E")
    assert not (tmp_path / "E").exists()


def test_a_file_in_place_of_the_folder_is_told(our_school: School, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="not there"):
        backup.make_backup(our_school.path, our_school.keyring, tmp_path / "file", school_name="", reason="daily")


def test_a_folder_that_cannot_be_written_is_told(our_school: School, read_only_disk: Path) -> None:
    with pytest.raises(UserError, match="can't be written"):
        backup.make_backup(our_school.path, our_school.keyring, read_only_disk, school_name="", reason="daily")


def test_a_disk_that_keeps_other_bytes_is_found_out(our_school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "forget_cached", lambda path: flip(path, path.stat().st_size // 2))
    with pytest.raises(UserError, match="could not be read back") as told:
        our_school.back_up()
    assert "may be failing" in told.value.what_to_do
    assert not list(our_school.backups.glob("*.ilpbackup"))


def test_a_damaged_school_file_gives_no_backup(our_school: School) -> None:
    our_school.store.write(add_attachment, 500_000)
    our_school.store.close()
    flip(our_school.path, 300_000)
    with pytest.raises(UserError, match=r"No backup was made. The school's file is damaged"):
        our_school.back_up()
    assert not list(our_school.backups.glob("*.ilpbackup"))


def test_a_school_file_that_is_gone_is_not_made_anew(our_school: School) -> None:
    our_school.store.close()
    our_school.path.unlink()
    with pytest.raises(UserError, match="not there"):
        our_school.back_up()
    assert not our_school.path.exists()


def test_half_written_backups_of_a_crashed_app_are_cleared_after_an_hour(our_school: School) -> None:
    beginning = f".school-{our_school.keyring.store_id[:8]}-20261124-080000-daily.ilpbackup."
    old, young = our_school.backups / f"{beginning}aa.part", our_school.backups / f"{beginning}bb.part"
    for part in (old, young):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    our_school.back_up()
    assert young.exists()
    assert not old.exists()


def test_only_backups_are_listed(our_school: School, other_school: School) -> None:
    path = our_school.back_up().path
    other = backup.make_backup(
        other_school.path, other_school.keyring, our_school.backups, school_name="", reason="by-hand"
    )
    (our_school.backups / "notes.txt").write_text("x")
    (our_school.backups / path.name.replace("daily", "Ada Quizzlewick")).write_text("x")
    (our_school.backups / "school-0123abcd-20269999-000000-daily.ilpbackup").write_text("x")
    broken = our_school.backups / "school-0123abcd-20261124-000000-daily.ilpbackup"
    broken.write_bytes(b"")
    found = {each.path: each for each in list_backups(our_school.backups)}
    assert set(found) == {path, other.path, broken}
    assert found[path].whole
    assert not found[broken].whole
    assert found[path].store == our_school.keyring.store_id[:8]
    assert found[other.path].reason == "by-hand"
    assert found[path].made_at == dt.datetime.fromisoformat(our_school.preview(path).made_at)


def test_a_preview_of_a_large_backup_reads_only_its_beginning(
    our_school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    our_school.store.write(add_attachment, 5_000_000)
    path = our_school.back_up().path
    read: list[int] = []
    original = archive._Watched.read

    def counting(self: archive._Watched, size: int = -1) -> bytes:
        piece = original(self, size)
        read.append(len(piece))
        return piece

    monkeypatch.setattr(archive._Watched, "read", counting)
    assert our_school.preview(path).learners == 1
    assert sum(read) < 200_000


def test_the_snapshot_before_an_update_can_be_made_by_a_backup(
    our_school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    our_school.store.close()
    made: list[backup.BackupInfo] = []
    monkeypatch.setattr("ilp_desktop.db.migrate.steps", lambda _folder=None: school_update(our_school))
    connection = connect(our_school.path, our_school.keyring.data_key)
    migrate(connection, snapshot=lambda: made.append(our_school.back_up(reason="before-update")))
    connection.close()
    assert made[0].manifest.schema_version == NEWEST
    assert snapshot.facts(our_school.path, our_school.keyring.data_key).schema_version == NEWEST + 1


def school_update(our_school: School) -> dict[int, Path]:
    script = our_school.data.parent / "more.sql"
    script.write_text("CREATE TABLE more (id INTEGER PRIMARY KEY);\n")
    return {NEWEST: script, NEWEST + 1: script}


def flip(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1]))


def test_a_change_of_the_schools_file_is_no_change_of_its_backup(our_school: School) -> None:
    path = our_school.back_up().path
    before = path.read_bytes()
    our_school.store.write(add_learner, "Later")
    assert path.read_bytes() == before
    assert our_school.preview(path).learners == 1
