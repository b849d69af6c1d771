"""Whatever a file that calls itself a backup holds, a restore tells it and changes nothing."""

from __future__ import annotations

import io
import json
import random
import secrets
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from school_world import CHEAP, PASSWORD, School, everything_in, make_school

from ilp_desktop.db import age, archive, backup, keys, places
from ilp_desktop.db.archive import Manifest, NotABackup
from ilp_desktop.db.backup import RecoveryCode
from ilp_desktop.db.restore import restore
from ilp_desktop.errors import UserError

pytest_plugins = ["school_fixtures"]
Members = dict[str, bytes]


class Forger:
    """Someone who has the stick, the public keys and the format, and makes backups of their own."""

    def __init__(self, our_school: School) -> None:
        self.school = our_school
        self.original = our_school.back_up().path
        our_school.store.close()
        self.content = self.original.read_bytes()
        plain = io.BytesIO()
        age.decrypt(io.BytesIO(self.content), plain, our_school.keyring.identity)
        self.tar = plain.getvalue()
        with tarfile.open(fileobj=io.BytesIO(self.tar)) as tar:
            self.members: Members = {m.name: tar.extractfile(m).read() for m in tar}  # type: ignore[union-attr]
        self.before = everything_in(our_school.data)

    def encrypted(self, tar: bytes) -> bytes:
        target = io.BytesIO()
        age.encrypt([tar], target, self.school.keyring.recipients)
        return target.getvalue()

    def refused(self, content: bytes, match: str = "no backup, or it is damaged|does not fit|another school") -> None:
        """Check that content is refused by the store's key and by the code, and that nothing was changed."""
        path = self.original.with_name("forged.ilpbackup")
        path.write_bytes(content)
        for secret in (self.school.keyring, RecoveryCode(self.school.code)):
            with pytest.raises(UserError, match=match):
                restore(path, secret, self.school.data)
        assert everything_in(self.school.data) == self.before
        assert not (self.school.data.parent / "evil").exists()

    def refused_tar(self, tar: bytes, **options: str) -> None:
        self.refused(self.encrypted(tar), **options)

    def with_manifest(self, members: Members) -> Members:
        """Make the manifest fit members that were changed, as a careful forger would."""
        manifest = json.loads(members[archive.MANIFEST])
        for name, content in members.items():
            if name != archive.MANIFEST:
                measured = archive.measure(content)
                manifest["members"][name] = {"size": measured.size, "sha256": measured.sha256}
        return members | {archive.MANIFEST: json.dumps(manifest).encode().ljust(len(members[archive.MANIFEST]))}


@pytest.fixture
def forger(our_school: School) -> Forger:
    return Forger(our_school)


def tar_of(members: Members, change: Callable[[tarfile.TarInfo], object] = lambda _info: None) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            change(info)
            tar.addfile(info, io.BytesIO(content) if info.isreg() else None)
    return target.getvalue()


def test_a_forgers_tools_work(forger: Forger) -> None:
    path = forger.original.with_name("copy.ilpbackup")
    path.write_bytes(forger.encrypted(tar_of(forger.with_manifest(forger.members))))
    assert restore(path, forger.school.keyring, forger.school.data).manifest.learners == 1


@pytest.mark.parametrize(
    "content", [b"", b"x", b"PK\x03\x04" + bytes(500), b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 "]
)
def test_a_file_that_is_no_backup_is_told(forger: Forger, content: bytes) -> None:
    forger.refused(content)


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.001, 0.3, 0.5, 0.9, 0.99999])
def test_a_backup_that_was_cut_short_is_told(forger: Forger, share: float) -> None:
    forger.refused(forger.content[: int(len(forger.content) * share)])


def test_a_backup_without_its_last_byte_or_with_one_more_is_told(forger: Forger) -> None:
    forger.refused(forger.content[:-1])
    forger.refused(forger.content + b"\0")


def flips(forger: Forger, places: list[int]) -> None:
    for place in places:
        flipped = bytearray(forger.content)
        flipped[place] ^= 1 << place % 8
        forger.refused(bytes(flipped))


def test_no_flipped_bit_is_read_silently(forger: Forger) -> None:
    dice = random.Random(7)  # noqa: S311
    flips(forger, [*range(0, 500, 17), *dice.sample(range(len(forger.content)), 25)])


@pytest.mark.heavy
def test_none_of_many_flipped_bits_is_read_silently(forger: Forger) -> None:
    dice = random.Random(8)  # noqa: S311
    flips(forger, [*range(600), *dice.sample(range(len(forger.content)), 3000)])


def test_a_tar_cut_short_inside_sound_encryption_is_told(forger: Forger) -> None:
    for size in (0, 1, 511, 512, 700, len(forger.tar) // 2, len(forger.tar) - 2000):
        forger.refused_tar(forger.tar[:size])


@pytest.mark.parametrize("name", ["../evil", "/tmp/evil", "evil/../../evil", "school.db/../../evil", "C:\\evil", ""])  # noqa: S108
def test_no_member_is_written_elsewhere(forger: Forger, name: str) -> None:
    for victim in archive.ORDER:
        renamed = {(name if each == victim else each): content for each, content in forger.members.items()}
        forger.refused_tar(tar_of(renamed))


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE, tarfile.XHDTYPE])
def test_only_plain_files_are_taken(forger: Forger, kind: bytes) -> None:
    def change(info: tarfile.TarInfo) -> None:
        if info.name == places.DATA_FILE:
            info.type, info.linkname = kind, "../evil"

    forger.refused_tar(tar_of(forger.members, change))


def test_members_in_another_order_twice_missing_or_more_are_refused(forger: Forger) -> None:
    members = forger.members
    forger.refused_tar(tar_of(dict(reversed(members.items()))))
    for name in members:
        forger.refused_tar(tar_of({other: content for other, content in members.items() if other != name}))
    forger.refused_tar(tar_of(members | {"evil": b"x"}))
    forger.refused_tar(tar_of(members)[:-9000] + tar_of(members))


def test_huge_members_are_refused_before_anything_is_written(forger: Forger) -> None:
    huge = tarfile.TarInfo(places.DATA_FILE)
    huge.size = 1 << 60
    start = forger.tar[: forger.tar.index(places.DATA_FILE.encode() + bytes(80))]
    forger.refused_tar(start + huge.tobuf(tarfile.GNU_FORMAT), match="The disk is full")
    for name in (archive.MANIFEST, archive.README, places.KEY_FILE):
        members = forger.with_manifest({**forger.members, name: forger.members[name] + b" " * 2_000_000})
        forger.refused_tar(tar_of(members))


MANIFESTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "other rows": lambda m: m["rows"].update(learner=2),
    "other last change": lambda m: m.update(last_change="2030-01-01"),
    "other schema": lambda m: m.update(schema_version=0),
    "other store": lambda m: m.update(store_id="00" * 16),
    "other hash": lambda m: m["members"]["school.db"].update(sha256="00" * 32),
    "other size": lambda m: m["members"]["README.txt"].update(size=1),
    "no hash": lambda m: m["members"].pop("data.key"),
    "no members": lambda m: m.pop("members"),
    "odd rows": lambda m: m.update(rows=[1]),
    "odd size": lambda m: m["members"]["school.db"].update(size="x"),
    "other format": lambda m: m.update(format="zip"),
}


@pytest.mark.parametrize("change", MANIFESTS.values(), ids=MANIFESTS)
def test_a_manifest_that_does_not_fit_is_told(forger: Forger, change: Callable[[dict[str, Any]], object]) -> None:
    manifest = json.loads(forger.members[archive.MANIFEST])
    change(manifest)
    forger.refused_tar(tar_of({**forger.members, archive.MANIFEST: json.dumps(manifest).encode()}))


@pytest.mark.parametrize("content", [b"[]", b"null", b"\xff", b"[" * 100_000, b"{}"])
def test_no_manifest_is_a_bug(content: bytes) -> None:
    with pytest.raises(NotABackup):
        Manifest.from_json(content)


@pytest.mark.parametrize("change", [{"version": 2}, {"schema_version": 999}])
def test_a_newer_backup_asks_for_a_newer_program(forger: Forger, change: dict[str, int]) -> None:
    manifest = json.loads(forger.members[archive.MANIFEST]) | change
    members = {**forger.members, archive.MANIFEST: json.dumps(manifest).encode()}
    forger.refused_tar(tar_of(members), match="newer version")


def test_a_backup_made_by_someone_who_only_knows_the_public_keys_is_refused(forger: Forger, tmp_path: Path) -> None:
    """A whole, consistent backup of a file of the forger's own, under a key that the forger knows."""
    mine = make_school(tmp_path / "mine")
    mine.store.close()
    document = json.loads((mine.data / places.KEY_FILE).read_bytes())
    document["store_id"] = forger.school.keyring.store_id
    keys._save(mine.data, document, mine.keyring.data_key)
    plain = mine.data / places.DATA_FILE
    members = forger.members | {
        places.KEY_FILE: (mine.data / places.KEY_FILE).read_bytes(),
        archive.DATA_KEY: mine.keyring.data_key.hex().encode(),
        places.DATA_FILE: plain.read_bytes(),
    }
    forger.refused_tar(tar_of(forger.with_manifest(members)))


def test_a_database_under_another_key_is_refused(forger: Forger) -> None:
    members = forger.members | {archive.DATA_KEY: secrets.token_hex(32).encode()}
    forger.refused_tar(tar_of(forger.with_manifest(members)))
    members = forger.members | {places.DATA_FILE: secrets.token_bytes(8192)}
    forger.refused_tar(tar_of(forger.with_manifest(members)))
    members = forger.members | {places.KEY_FILE: b"{}"}
    forger.refused_tar(tar_of(forger.with_manifest(members)))
    members = forger.members | {archive.DATA_KEY: b"\xff" * 64}
    forger.refused_tar(tar_of(forger.with_manifest(members)))


def test_a_hostile_key_file_beside_the_backup_is_told(forger: Forger) -> None:
    beside = next(forger.school.backups.glob("*.key"))
    document = json.loads(beside.read_bytes())
    document["password"]["memory_kib"] = 1 << 30
    document["checksum"] = keys._checksum(document)
    beside.write_bytes(json.dumps(document).encode())
    with pytest.raises(UserError, match="key file is damaged"):
        restore(forger.original, backup.Password(PASSWORD), forger.school.data)
    beside.unlink()
    with pytest.raises(UserError, match="not beside it"):
        restore(forger.original, backup.Password(PASSWORD), forger.school.data)
    keys.set_password(forger.school.data, forger.school.keyring, PASSWORD, CHEAP)
