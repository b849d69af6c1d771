"""Puts a backup in place of the school's file: checked first, all of it or nothing, the old files kept aside.

The commit point is one rename: a checked set lies in the folder incoming-…, and counts from the moment it is called
ready-…. From there every step may be repeated, so that a crash is mended by finish_interrupted_restore.
"""

from __future__ import annotations

import datetime as dt
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from ilp_desktop.db import archive, backup, files, keys, migrate, places
from ilp_desktop.db.archive import Manifest, NotABackup
from ilp_desktop.db.backup import Opener, RecoveryCode, Secret
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.places import DATA_FILE, INCOMING, KEPT, KEY_COPY, KEY_FILE, READY, WORKING
from ilp_desktop.db.progress import Progress, Stage, silent
from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

# The database goes in first and out last: a key file alone would look like a new school, and get an empty file.
_NEW = (DATA_FILE, KEY_FILE, KEY_COPY)
_OLD = (KEY_COPY, KEY_FILE, f"{DATA_FILE}-wal", f"{DATA_FILE}-shm", DATA_FILE)


@dataclass(frozen=True)
class RestoreResult:
    """A finished restore."""

    kept_aside: Path | None
    """Where the files from before are; None where there were none."""
    manifest: Manifest
    keyring: KeyRing
    """Opens the restored file."""
    password_of_backup: bool
    """True where the key file differs from the one before: password and recovery code are those of the backup's
    time. keys.set_password(folder, keyring, …) gives a new one without knowing the old."""


def restore(path: Path, secret: Secret, data_folder: Path, progress: Progress = silent) -> RestoreResult:
    """Restore the backup at path into data_folder; the Store must be closed.

    Raises UserError (another school's, damaged, newer, wrong secret, no room) or Cancelled, with nothing changed.
    """
    finish_interrupted_restore(data_folder)
    opener = backup.open_with(path, secret)
    stamp = f"{dt.datetime.now(dt.UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    incoming = data_folder / f"{INCOMING}{stamp}"
    try:
        with backup.telling(tr("Nothing was restored.")), backup.telling_keys(secret):
            incoming.mkdir(mode=0o700)
            manifest, keyring = _bring_in(path, secret, opener, incoming, progress)
            differs = _key_file(incoming) != _key_file(data_folder)
            ready = incoming.rename(data_folder / f"{READY}{stamp}")
            files.sync_folder(data_folder)
    finally:
        shutil.rmtree(incoming, ignore_errors=True)
    kept = _put_in_place(ready)
    progress(1.0, tr("Restored"))
    return RestoreResult(kept, manifest, keyring, differs)


def finish_interrupted_restore(data_folder: Path) -> Path | None:
    """Finish what a crash interrupted, and clear what it left; call this at start, before the file is opened.

    Only one app may be using data_folder. Returns where the files from before are kept, where a restore was finished.
    Raises UserError where the files are in use.
    """
    kept = None
    for ready in sorted(data_folder.glob(f"{READY}*")):
        kept = _put_in_place(ready)
    for left in (*data_folder.glob(f"{INCOMING}*"), *data_folder.glob(f"{WORKING}*")):
        shutil.rmtree(left, ignore_errors=True)
    for part in data_folder.glob(f".*{places.PART}"):
        part.unlink()
    return kept


def _bring_in(
    path: Path, secret: Secret, opener: Opener, incoming: Path, progress: Progress
) -> tuple[Manifest, KeyRing]:
    """Unpack and check a backup, and tell whether it is genuine: made by someone who knew the data key."""
    present = keys.store_id_of(incoming.parent)

    def acceptable(manifest: Manifest) -> None:
        migrate.refuse_newer(manifest.schema_version)
        if present not in {None, manifest.store_id}:
            raise UserError(
                tr("This backup belongs to another school's file."),
                tr("Nothing was changed. Choose a backup of this school, or restore into an empty folder."),
            )

    unpacked = archive.unpack(
        path, opener.identity, incoming, Stage(progress, tr("Unpacking the backup"), 0, 0.5), acceptable
    )
    keys.save_both(incoming, (incoming / KEY_FILE).read_bytes())
    keyring = _own_keyring(incoming, secret, opener)
    # Anyone can encrypt to the public keys: only the data key, vouched for by the secret, proves the origin.
    if keyring.data_key != unpacked.data_key or keyring.store_id != unpacked.manifest.store_id:
        raise NotABackup
    backup.check_unpacked(incoming, unpacked.manifest, keyring.data_key, Stage(progress, tr("Checking"), 0.5, 0.98))
    files.sync_file(incoming / DATA_FILE)
    files.sync_folder(incoming)
    return unpacked.manifest, keyring


def _own_keyring(incoming: Path, secret: Secret, opener: Opener) -> KeyRing:
    try:
        if isinstance(secret, RecoveryCode):
            return keys.unlock_with_recovery_code(incoming, secret.text)
        assert opener.keyring is not None  # noqa: S101 (every other secret has one)
        return keys.refresh(incoming, opener.keyring)
    except UserError as error:
        raise NotABackup from error


def _key_file(folder: Path) -> bytes | None:
    path = folder / KEY_FILE
    return path.read_bytes() if path.exists() else None


def _put_in_place(ready: Path) -> Path | None:
    """Move the files from before aside and the checked set in; each step may be repeated after a crash."""
    folder, kept = ready.parent, ready.with_name(ready.name.replace(READY, KEPT, 1))
    try:
        # Once one new file is in place, the old ones are all aside: what lies there now is new.
        if all((ready / name).exists() for name in _NEW):
            _move_aside(ready, kept)
        for name in _NEW:
            if (ready / name).exists():
                (ready / name).replace(folder / name)
        files.sync_folder(folder)
        ready.rmdir()
    except OSError as error:
        raise UserError(
            tr("The restore could not be finished: a file is in use."),
            tr(
                "The backup is checked and lies ready. Close all programs that use the school's folder and start the app "
                "again: it will finish the restore."
            ),
        ) from error
    return kept if kept.exists() else None


def _move_aside(ready: Path, kept: Path) -> None:
    folder = ready.parent
    present = [name for name in _OLD if (folder / name).exists()]
    if present:
        kept.mkdir(mode=0o700, exist_ok=True)
    try:
        for name in present:
            (folder / name).replace(kept / name)
    except OSError as error:
        _put_back(ready, kept)
        raise UserError(
            tr("Nothing was restored: a file is in use."),
            tr("Nothing was changed. Close all programs that use the school's folder, then restore again."),
        ) from error
    files.sync_folder(folder)


def _put_back(ready: Path, kept: Path) -> None:
    for name in reversed(_OLD):
        if (kept / name).exists():
            (kept / name).replace(ready.parent / name)
    kept.rmdir()
    # Renamed first: a half-removed "ready" would be taken for a half-finished restore.
    shutil.rmtree(ready.rename(ready.with_name(ready.name.replace(READY, INCOMING, 1))), ignore_errors=True)
