"""The key file opens with the password or the printed code, survives damage, and can't be used against the school."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from argon2.exceptions import HashingError
from school_world import CHEAP, PASSWORD

from ilp_desktop.db import age, files, keys, places, recovery_code
from ilp_desktop.db.keys import Costs, KeyFileDamaged, KeyFileMissing, KeyRing, WrongPassword, WrongRecoveryCode
from ilp_desktop.errors import UserError

pytest_plugins = ["school_fixtures"]


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, KeyRing, str]:
    keyring, code = keys.create(tmp_path, PASSWORD, CHEAP)
    return tmp_path, keyring, code


Made = tuple[Path, KeyRing, str]


def test_the_same_key_comes_from_the_password_and_from_the_printed_code(made: Made) -> None:
    folder, keyring, code = made
    assert keys.unlock(folder, PASSWORD) == keyring
    assert keys.unlock_with_recovery_code(folder, code.lower().replace("-", " ")) == keyring
    assert len(keyring.data_key) == 32
    assert len(set(keyring.recipients)) == 2


def test_the_usual_costs_are_those_that_were_decided(tmp_path: Path) -> None:
    assert Costs(256 * 1024, 3, 2) == keys.USUAL
    keyring, _ = keys.create(tmp_path, PASSWORD)
    assert keys.unlock(tmp_path, PASSWORD) == keyring


def test_a_wrong_password_is_told_and_changes_nothing(made: Made) -> None:
    folder, _, _ = made
    before = (folder / places.KEY_FILE).read_bytes()
    with pytest.raises(WrongPassword) as told:
        keys.unlock(folder, PASSWORD + " ")
    assert "Caps Lock" in told.value.what_to_do
    assert (folder / places.KEY_FILE).read_bytes() == before


def test_a_wrong_code_is_told_from_a_slip(made: Made) -> None:
    folder, _, code = made
    with pytest.raises(WrongRecoveryCode, match="does not fit"):
        keys.unlock_with_recovery_code(folder, recovery_code.new())
    with pytest.raises(WrongRecoveryCode, match="mistyped"):
        keys.unlock_with_recovery_code(folder, ("2" if code[0] != "2" else "3") + code[1:])


def test_accents_typed_in_another_way_are_the_same_password(tmp_path: Path) -> None:
    keys.create(tmp_path, "caf\u00e9", CHEAP)
    assert keys.unlock(tmp_path, "cafe\u0301")


@pytest.mark.parametrize("password", ["\ud800", "x" * 10_000, " ", "🦉"])
def test_any_password_that_can_be_typed_works(tmp_path: Path, password: str) -> None:
    keyring, _ = keys.create(tmp_path, password, CHEAP)
    assert keys.unlock(tmp_path, password) == keyring


def test_an_empty_password_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="empty password"):
        keys.create(tmp_path, "", CHEAP)
    assert not list(tmp_path.iterdir())


def test_a_new_password_takes_the_place_of_the_old(made: Made) -> None:
    folder, keyring, code = made
    keys.set_password(folder, keyring, "another one", CHEAP)
    assert keys.unlock(folder, "another one") == keyring
    assert keys.unlock_with_recovery_code(folder, code) == keyring
    with pytest.raises(WrongPassword):
        keys.unlock(folder, PASSWORD)


def test_a_new_recovery_code_takes_the_place_of_the_old(made: Made) -> None:
    folder, keyring, code = made
    newer = keys.new_recovery_code(folder, keyring)
    fresh = keys.unlock_with_recovery_code(folder, newer)
    assert fresh.data_key == keyring.data_key
    assert keys.refresh(folder, keyring) == fresh == keys.unlock(folder, PASSWORD)
    assert fresh.recipients != keyring.recipients
    with pytest.raises(WrongRecoveryCode):
        keys.unlock_with_recovery_code(folder, code)


def test_another_schools_key_ring_changes_nothing(made: Made, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    stranger, _ = keys.create(other, PASSWORD, CHEAP)
    with pytest.raises(KeyFileDamaged):
        keys.set_password(made[0], stranger, "mine now", CHEAP)
    assert keys.unlock(made[0], PASSWORD) == made[1]


@pytest.mark.parametrize("name", [places.KEY_FILE, places.KEY_COPY, places.DATA_FILE])
def test_a_key_is_never_made_over_a_schools_file(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"something")
    with pytest.raises(UserError, match="already"):
        keys.create(tmp_path, PASSWORD, CHEAP)
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", [places.KEY_FILE, places.KEY_COPY])
@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "flipped"])
def test_either_copy_is_mended_from_the_other(made: Made, name: str, damage: str) -> None:
    folder, keyring, _ = made
    whole = (folder / name).read_bytes()
    spoil(folder / name, damage)
    assert keys.unlock(folder, PASSWORD) == keyring
    assert (folder / name).read_bytes() == whole


def test_a_folder_that_cannot_be_mended_still_opens(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, keyring, _ = made
    (folder / places.KEY_FILE).unlink()

    def read_only(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(files, "write", read_only)
    assert keys.unlock(folder, PASSWORD) == keyring


def test_the_newer_file_wins_when_a_crash_came_between_the_two(made: Made) -> None:
    folder, keyring, _ = made
    old = (folder / places.KEY_COPY).read_bytes()
    keys.set_password(folder, keyring, "another one", CHEAP)
    (folder / places.KEY_COPY).write_bytes(old)
    assert keys.unlock(folder, "another one") == keyring
    assert (folder / places.KEY_COPY).read_bytes() == (folder / places.KEY_FILE).read_bytes()


def test_missing_and_damaged_key_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(KeyFileMissing, match="missing"):
        keys.unlock(tmp_path, PASSWORD)
    (tmp_path / places.KEY_COPY).write_bytes(b"{}")
    with pytest.raises(KeyFileDamaged, match="damaged"):
        keys.unlock(tmp_path, PASSWORD)
    assert keys.store_id_of(tmp_path) is None


def test_no_flipped_bit_gives_another_key_or_a_wrong_password(made: Made) -> None:
    folder, keyring, _ = made
    whole = (folder / places.KEY_FILE).read_bytes()
    (folder / places.KEY_COPY).unlink()
    for place in range(len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << place % 8
        (folder / places.KEY_FILE).write_bytes(flipped)
        try:
            # A blank for another blank changes nothing that counts.
            assert keys.unlock_copy(folder / places.KEY_FILE, PASSWORD) == keyring
        except KeyFileDamaged:
            continue
        assert json.loads(flipped) == json.loads(whole)


def forged(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the key files as someone could who knows the format, but no secret."""
    document = json.loads((folder / places.KEY_FILE).read_bytes())
    change(document)
    document["checksum"] = keys._checksum(document)
    keys.save_both(folder, json.dumps(document).encode())


HOSTILE: dict[str, Callable[[dict[str, Any]], object]] = {
    "memory": lambda d: d["password"].update(memory_kib=64 * 1024 * 1024),
    "passes": lambda d: d["password"].update(passes=10**9),
    "lanes": lambda d: d["password"].update(lanes=2**24 - 1),
    "no lanes": lambda d: d["password"].update(lanes=0),
    "text for a number": lambda d: d["password"].update(passes="3"),
    "truth for a number": lambda d: d["password"].update(passes=True),
    "short salt": lambda d: d["password"].update(salt=""),
    "no hex": lambda d: d["password"].update(nonce="zz"),
    "no slot": lambda d: d.pop("password"),
    "a list for a slot": lambda d: d.update(password=[]),
    "a list for the id": lambda d: d.update(store_id=["a"]),
    "no public key": lambda d: d.update(recovery_recipient=None),
    "other format": lambda d: d.update(format="other"),
    "no version": lambda d: d.update(version=None),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_key_file_neither_hangs_nor_crashes(made: Made, change: Callable[[dict[str, Any]], object]) -> None:
    forged(made[0], change)
    with pytest.raises(KeyFileDamaged):
        keys.unlock(made[0], PASSWORD)


@pytest.mark.parametrize("content", [b"[" * 60_000, b"9" * 60_000, b"null", b'"x"', b"\xff\xfe", b"x" * 10_000_000])
def test_no_file_content_is_a_bug(tmp_path: Path, content: bytes) -> None:
    (tmp_path / places.KEY_FILE).write_bytes(content)
    with pytest.raises(KeyFileDamaged):
        keys.unlock(tmp_path, PASSWORD)


def test_nobody_can_slip_in_a_reader_of_later_backups(made: Made) -> None:
    mallory = age.recipient(age.identity(b"\x07" * 32))
    forged(made[0], lambda document: document.update(recovery_recipient=mallory))
    with pytest.raises(KeyFileDamaged):
        keys.unlock(made[0], PASSWORD)
    with pytest.raises(KeyFileDamaged):
        keys.refresh(made[0], made[1])


def test_the_settings_of_a_slot_cannot_be_changed_unseen(made: Made) -> None:
    forged(made[0], lambda document: document.update(store_id="00" * 16))
    with pytest.raises(WrongPassword):
        keys.unlock(made[0], PASSWORD)


def test_a_newer_key_file_asks_for_a_newer_program(made: Made) -> None:
    forged(made[0], lambda document: document.update(version=2))
    with pytest.raises(UserError, match="newer version"):
        keys.unlock(made[0], PASSWORD)


def test_no_secret_is_written_shown_or_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        keyring, code = keys.create(tmp_path, PASSWORD, CHEAP)
        keys.unlock(tmp_path, PASSWORD)
    written = (tmp_path / places.KEY_FILE).read_text()
    for secret in (keyring.data_key.hex(), code, recovery_code.read(code).hex(), PASSWORD, keyring.identity):
        assert secret not in written + repr(keyring) + caplog.text
    assert repr(keyring.data_key) not in repr(keyring)


def test_too_little_memory_is_told(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_: object, **_costs: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(keys, "hash_secret_raw", no_memory)
    with pytest.raises(UserError, match="too little free memory"):
        keys.unlock(made[0], PASSWORD)


def test_a_full_disk_leaves_the_old_password(small_disk: Path) -> None:
    keyring, _ = keys.create(small_disk, PASSWORD, CHEAP)
    room = 2_097_152 - sum(4096 for _ in small_disk.iterdir())
    (small_disk / "rest").write_bytes(bytes(room))
    with pytest.raises(OSError, match="space"):
        keys.set_password(small_disk, keyring, "another one", CHEAP)
    assert keys.unlock(small_disk, PASSWORD) == keyring


def spoil(file: Path, damage: str) -> None:
    content = file.read_bytes()
    if damage == "missing":
        file.unlink()
    else:
        flipped = content.replace(b'"passes": 1', b'"passes": 2')
        file.write_bytes({"empty": b"", "cut": content[:300], "flipped": flipped}[damage])
