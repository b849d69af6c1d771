"""Writes files so that a crash leaves the old one or the new one, whole, and never half of either."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ilp_desktop.db.places import PART

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextlib.contextmanager
def writing(path: Path, *, private: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write that takes path's place when the block ends without an exception.

    It is written beside path, synced and renamed; its own path is file.name. Where the block or the disk
    fails, path stays as it was and nothing is left behind. A private file is readable by this user only.
    Raises OSError (disk full, read-only, folder gone), for errors.explain.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{PART}")
    try:
        with create(part, private=private) as file:
            yield file
            sync(file)
        part.replace(path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def create(path: Path, *, private: bool = True) -> BinaryIO:
    """Open a new file for writing and reading. Raises OSError, also where it is there already."""

    def opener(name: str, _flags: int) -> int:
        return os.open(name, _FLAGS, 0o600 if private else 0o666)

    return open(path, "w+b", buffering=1 << 20, opener=opener)


def write(path: Path, content: bytes, *, private: bool = True) -> None:
    """Put content at path, whole or not at all. Raises OSError."""
    with writing(path, private=private) as file:
        file.write(content)


def sync(file: BinaryIO) -> None:
    """Return when the file's content is on the disk. Raises OSError, also for a write that failed late."""
    file.flush()
    os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """Sync a file that something else wrote."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make renames in folder last through a power cut, where the system has a call for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        # Some network shares and memory sticks refuse to sync a folder; the file itself is synced already.
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def forget_cached(path: Path) -> None:
    """Ask the system to read path from the disk next time, not from its memory."""
    if not hasattr(os, "posix_fadvise"):
        return
    with path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
