"""A school with an open file, a key, and a folder of backups."""

from __future__ import annotations

import datetime as dt
import random
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from ilp_desktop.db import backup, keys, places
from ilp_desktop.db.archive import Manifest
from ilp_desktop.db.backup import BackupInfo
from ilp_desktop.db.store import Store
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.school import Attachment, AttachmentContent

CHEAP = keys.Costs(memory_kib=16, passes=1, lanes=1)
PASSWORD = "Ein päßchen für Łódź"  # noqa: S105
SURNAME = "Quizzlewick"


@dataclass
class School:
    """One school's data folder and backups folder."""

    data: Path
    backups: Path
    keyring: keys.KeyRing
    code: str
    store: Store

    @property
    def path(self) -> Path:
        return self.data / places.DATA_FILE

    def add(self, surname: str = SURNAME) -> int:
        return self.store.write(add_learner, surname)

    def surnames(self) -> list[str]:
        return surnames_in(self.path, self.keyring.data_key)

    def back_up(self, **changed: Any) -> BackupInfo:
        usual: dict[str, Any] = {"school_name": "St Mildred's", "reason": "daily"}
        return backup.make_backup(self.path, self.keyring, self.backups, **(usual | changed))

    def preview(self, path: Path) -> Manifest:
        return backup.preview(path, self.keyring)


class Watcher:
    """Someone who watches the progress, and stops the job after so many messages."""

    def __init__(self, patience: int = 10_000) -> None:
        self.patience = patience
        self.told: list[tuple[float, str]] = []

    def __call__(self, share: float, what: str) -> bool:
        self.told.append((share, what))
        return len(self.told) <= self.patience


def add_learner(session: Session, surname: str) -> int:
    learner = Learner(forename="Ada", surname=surname)
    session.add(learner)
    session.flush()
    assert learner.id
    return learner.id


def add_attachment(session: Session, size: int) -> None:
    attachment = Attachment(file_name="report.pdf", size=size, sha256="", added_at=dt.datetime.now(dt.UTC))
    session.add(attachment)
    session.flush()
    content = random.Random(size).randbytes(size)  # noqa: S311
    session.add(AttachmentContent(attachment_id=attachment.id or 0, content=content))
    session.flush()


def surnames_in(path: Path, key: bytes) -> list[str]:
    with Store(path, key) as store:
        return store.read(lambda session: sorted(session.exec(select(Learner.surname))))


def make_school(folder: Path) -> School:
    data, backups = folder / "data", folder / "backups"
    data.mkdir(parents=True)
    backups.mkdir()
    keyring, code = keys.create(data, PASSWORD, CHEAP)
    store = Store(data / places.DATA_FILE, keyring.data_key)
    store.who = "SENCO"
    return School(data, backups, keyring, code, store)


def everything_in(folder: Path) -> dict[str, bytes]:
    """All files under folder with their content, to tell whether anything was changed."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def mount(folder: Path, options: str) -> None:
    command = shutil.which("mount")
    if command is None:
        pytest.skip("no mount command: can't make a small or read-only disk")
    line = [command, "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    done = subprocess.run(line, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        pytest.skip("mounting isn't permitted here: can't make a small or read-only disk")


def unmount(folder: Path) -> None:
    subprocess.run([shutil.which("umount") or "umount", "-l", folder], check=True)  # noqa: S603
