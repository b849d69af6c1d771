"""Makes backups: one age file each, read back and checked before it counts; lists and previews them."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import importlib.metadata
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

import sqlcipher3.dbapi2 as sqlcipher

from ilp_desktop.db import age, archive, files, keys, places, recovery_code, snapshot
from ilp_desktop.db.archive import Manifest, NotABackup
from ilp_desktop.db.keys import KeyRing, WrongRecoveryCode
from ilp_desktop.db.places import BACKUP_ENDING, DATA_FILE, KEY_FILE, WORKING
from ilp_desktop.db.progress import Progress, Stage, silent
from ilp_desktop.errors import DISK_FULL, FOLDER_GONE, UserError, explain
from ilp_desktop.words import tr

HOW_TO = Path(__file__).resolve().parent / "how_to_restore.txt"
HOW_TO_BESIDE = "HOW-TO-RESTORE.txt"
_NAME = re.compile(rf"school-([0-9a-f]{{8}})-(\d{{8}}-\d{{6}})-([a-z]+(?:-[a-z]+)*){re.escape(BACKUP_ENDING)}")
_MOMENT = "%Y%m%d-%H%M%S"
_ABANDONED = 3600
"""Seconds after which a half-written backup belongs to no running app any more."""
_PIECE = 1 << 20


@dataclass(frozen=True)
class BackupFile:
    """A backup in a folder, as its name tells: when it was made (UTC), of which store (8 hex digits) and why."""

    path: Path
    made_at: dt.datetime
    size: int
    """Bytes."""
    store: str = ""
    reason: str = ""
    whole: bool = True
    """False where the file does not even begin like a backup."""


@dataclass(frozen=True)
class BackupInfo:
    """A finished backup, read back and found to hold what the school's file held."""

    path: Path
    manifest: Manifest
    size: int
    """Bytes."""
    sha256: str
    second_path: Path | None = None
    second_folder_problem: str = ""
    """A sentence for the user where there is no second copy although one was asked for."""


@dataclass(frozen=True)
class Password:
    """Opens backups through the copy of the key file that lies beside them."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class RecoveryCode:
    """Opens backups that were made while this code was the newest."""

    text: str = field(repr=False)


Secret = KeyRing | Password | RecoveryCode


def make_backup(
    store_path: Path,
    keyring: KeyRing,
    folder: Path,
    *,
    school_name: str,
    reason: str,
    progress: Progress = silent,
    second_folder: Path | None = None,
) -> BackupInfo:
    """Back up the school's file, which may be in use, into folder; read it back; copy it to the second folder.

    reason is a word or two such as "daily" or "before-update"; it goes into the file name. Where the second folder
    fails, the backup still counts and the info says what happened. Raises UserError, Cancelled.
    """
    if not re.fullmatch("[a-z]+(-[a-z]+)*", reason):
        raise ValueError("the reason goes into a file name: small letters and dashes only")
    with telling(tr("No backup was made.")):
        keyring = keys.refresh(store_path.parent, keyring)
        if not folder.is_dir():
            raise UserError(tr("No backup was made. {why}", why=FOLDER_GONE[0]), FOLDER_GONE[1])
        _remove_abandoned(folder, keyring.store_id)
        key_file = keys.content(store_path.parent)
        _put_beside(folder, keyring, key_file)
        with working_folder(store_path.parent) as working:
            stage = Stage(progress, tr("Copying the school's file"), 0, 0.2)
            contents, manifest = _gather(store_path, keyring, key_file, working, school_name, reason, stage)
            path = _free_name(folder, keyring.store_id, manifest)
            digest = _write(path, contents, keyring, working, progress)
    info = BackupInfo(path, manifest, path.stat().st_size, digest)
    if second_folder:
        info = _with_second_copy(info, second_folder, keyring, key_file, progress)
    progress(1.0, tr("Done"))
    return info


_REASONS = {
    "by-hand": tr("by hand"),
    "on-closing": tr("on closing"),
    "before-restore": tr("before a restore"),
    "before-update": tr("before an update"),
}


def reason_in_words(reason: str) -> str:
    """Why a backup was made, such as: on closing; another program's reason as its file name has it."""
    return _REASONS.get(reason, reason.replace("-", " "))


def list_backups(folder: Path) -> list[BackupFile]:
    """The backups in folder, newest first. Raises UserError where the folder is not there."""
    try:
        found = [_described(path, match) for path in folder.iterdir() if (match := _NAME.fullmatch(path.name))]
    except (FileNotFoundError, NotADirectoryError):
        raise UserError(*FOLDER_GONE) from None
    return sorted((each for each in found if each), key=lambda each: each.made_at, reverse=True)


def preview(path: Path, secret: Secret) -> Manifest:
    """Read what a backup holds, without unpacking it.

    Raises NotABackup, WrongPassword, WrongRecoveryCode, UserError for another school's backup.
    """
    opener, manifest = open_with(path, secret), []

    def stop(found: Manifest) -> None:
        manifest.append(found)
        raise _Enough

    stage = Stage(silent, "", 0, 1)
    with contextlib.suppress(_Enough), telling_keys(secret), telling(tr("The backup can't be read.")):
        archive.unpack(path, opener.identity, path.parent, stage, stop)
    return manifest[0]


@dataclass(frozen=True)
class Opener:
    """What a secret amounts to: the age identity, and the key ring where it is known before the backup is open."""

    identity: str = field(repr=False)
    keyring: KeyRing | None


def open_with(path: Path, secret: Secret) -> Opener:
    """Turn a secret into the identity that opens the backup at path. Raises UserError."""
    if isinstance(secret, RecoveryCode):
        return Opener(recovery_code.age_identity(secret.text), None)
    keyring = keys.unlock_copy(_key_beside(path), secret.text) if isinstance(secret, Password) else secret
    return Opener(keyring.identity, keyring)


@contextlib.contextmanager
def telling_keys(secret: Secret) -> Iterator[None]:
    """Turn "not for this key" into what it means for this kind of secret."""
    try:
        yield
    except age.NotForThisKey:
        if isinstance(secret, RecoveryCode):
            raise WrongRecoveryCode from None
        raise UserError(
            tr("This backup belongs to another school's file, or its beginning is damaged."),
            tr("Nothing was changed. Choose another backup, or use the recovery code printed with that file."),
        ) from None


def check_unpacked(folder: Path, manifest: Manifest, data_key: bytes, stage: Stage) -> None:
    """Open the database of an unpacked backup and compare it with the manifest. Raises NotABackup, Cancelled."""
    stage.at(0)
    path = folder / DATA_FILE
    if snapshot.check_store(path, data_key):
        raise NotABackup
    stage.at(0.8)
    found = snapshot.facts(path, data_key)
    if found != snapshot.Facts(manifest.schema_version, manifest.rows, manifest.last_change):
        raise NotABackup
    stage.at(1)


@contextlib.contextmanager
def working_folder(beside: Path) -> Iterator[Path]:
    """A private folder on the disk of the school's file, removed at the end; what it holds is encrypted."""
    folder = Path(tempfile.mkdtemp(prefix=WORKING, dir=beside))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Enough(Exception):  # noqa: N818
    pass


@contextlib.contextmanager
def telling(beginning: str) -> Iterator[None]:
    """Say what the trouble means for a backup: the school's file itself is as it was."""
    try:
        yield
    except (OSError, sqlcipher.Error) as error:
        known = explain(error)
        if known is None:
            raise
        full = known.title == DISK_FULL[0]
        advice = (
            tr("Your records are safe. Free some space there, or choose another folder.") if full else known.what_to_do
        )
        raise UserError(f"{beginning} {known.title}", advice) from error


def _gather(
    store_path: Path,
    keyring: KeyRing,
    key_file: bytes,
    working: Path,
    school_name: str,
    reason: str,
    stage: Stage,
) -> tuple[dict[str, bytes | Path], Manifest]:
    copied = working / DATA_FILE
    contents: dict[str, bytes | Path] = {
        archive.README: HOW_TO.read_bytes(),
        KEY_FILE: key_file,
        archive.DATA_KEY: keyring.data_key.hex().encode() + b"\n",
        DATA_FILE: copied,
    }
    stage.at(0)
    snapshot.copy(store_path, copied, keyring.data_key)
    stage.at(0.7)
    manifest = Manifest(
        school_name=school_name,
        store_id=keyring.store_id,
        made_at=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        reason=reason,
        app_version=_app_version(),
        **asdict(snapshot.facts(copied, keyring.data_key)),
        members={name: archive.measure(content) for name, content in contents.items()},
    )
    stage.at(1)
    return {archive.MANIFEST: manifest.to_json(), **contents}, manifest


def _app_version() -> str:
    try:
        return importlib.metadata.version("ilp_desktop")
    except importlib.metadata.PackageNotFoundError:
        return "unknown"


def _write(path: Path, contents: dict[str, bytes | Path], keyring: KeyRing, working: Path, progress: Progress) -> str:
    """Write the backup and read it back before it gets its name; return its SHA-256."""
    with files.writing(path) as file:
        hashed = _Hashed(file)
        tar = archive.pieces(contents, Stage(progress, tr("Writing the backup"), 0.2, 0.45))
        age.encrypt(tar, hashed, keyring.recipients)
        files.sync(file)
        _read_back(Path(file.name), keyring, working, progress)
    return hashed.digest.hexdigest()


def _read_back(path: Path, keyring: KeyRing, working: Path, progress: Progress) -> None:
    (working / DATA_FILE).unlink()
    files.forget_cached(path)
    try:
        stage = Stage(progress, tr("Reading the backup back"), 0.45, 0.65)
        unpacked = archive.unpack(path, keyring.identity, working, stage, lambda _manifest: None)
        stage = Stage(progress, tr("Checking the backup"), 0.65, 0.9)
        check_unpacked(working, unpacked.manifest, unpacked.data_key, stage)
    except (NotABackup, age.NotForThisKey) as error:
        raise UserError(
            tr("No backup was made: it could not be read back as it was written."),
            tr(
                "Your records are safe. The disk or memory stick may be failing: choose another folder, "
                "and check the school's file under Backups."
            ),
        ) from error


def _put_beside(folder: Path, keyring: KeyRing, key_file: bytes) -> None:
    """Put key file and instructions beside the backups: with the password they restore on a new machine."""
    beside = {f"school-{keyring.store_id[:8]}.key": key_file, HOW_TO_BESIDE: HOW_TO.read_bytes()}
    for name, content in beside.items():
        path = folder / name
        if not path.exists() or path.read_bytes() != content:
            files.write(path, content)


def _key_beside(path: Path) -> Path:
    match = _NAME.fullmatch(path.name)
    found = sorted(path.parent.glob(f"school-{match[1]}.key" if match else "school-*.key"))
    if len(found) != 1:
        raise UserError(
            tr("The key file of this backup is not beside it."),
            tr(
                "Copy the file that begins with school- and ends in .key from the folder where the backup was made, "
                "or use the printed recovery code."
            ),
        )
    return found[0]


def _free_name(folder: Path, store_id: str, manifest: Manifest) -> Path:
    moment = dt.datetime.fromisoformat(manifest.made_at)
    while True:
        path = folder / f"school-{store_id[:8]}-{moment.strftime(_MOMENT)}-{manifest.reason}{BACKUP_ENDING}"
        if not path.exists():
            return path
        moment += dt.timedelta(seconds=1)


def _remove_abandoned(folder: Path, store_id: str) -> None:
    for part in folder.glob(f".school-{store_id[:8]}-*{places.PART}"):
        if part.stat().st_mtime < time.time() - _ABANDONED:
            part.unlink()


def _described(path: Path, match: re.Match[str]) -> BackupFile | None:
    try:
        made_at = dt.datetime.strptime(match[2], _MOMENT).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    with path.open("rb") as file:
        whole = file.read(22) == b"age-encryption.org/v1\n"
    return BackupFile(path, made_at, path.stat().st_size, match[1], match[3], whole)


def _with_second_copy(
    info: BackupInfo, folder: Path, keyring: KeyRing, key_file: bytes, progress: Progress
) -> BackupInfo:
    second = folder / info.path.name
    try:
        _put_beside(folder, keyring, key_file)
        _copy(info, second, Stage(progress, tr("Copying to the second folder"), 0.9, 1))
    except OSError as error:
        known = explain(error)
        why = known.title if known else error.strerror
        problem = tr("The backup was made, but not copied to the second folder. {why}", why=why)
        return replace(info, second_folder_problem=problem)
    except NotABackup:
        problem = tr(
            "The backup was made, but not copied to the second folder: what was written there could not be read back."
        )
        return replace(info, second_folder_problem=problem)
    return replace(info, second_path=second)


def _copy(info: BackupInfo, target: Path, stage: Stage) -> None:
    with info.path.open("rb") as source, files.writing(target) as file:
        while piece := source.read(_PIECE):
            file.write(piece)
            stage.at(file.tell() / info.size)
        files.sync(file)
        files.forget_cached(Path(file.name))
        if archive.measure(Path(file.name)).sha256 != info.sha256:
            raise NotABackup


class _Hashed:
    """Passes bytes on to a file and hashes them."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self.digest.update(data)
        return self._file.write(data)
