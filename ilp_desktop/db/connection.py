"""Opens the school's file: SQLCipher with a raw key, settings that lose no acknowledged work.

Apart from the engine, so that the unlock screen, backups and restores do without SQLAlchemy's import (0.13 s).
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

KEY_BYTES = 32
LOCK_WAIT = 5
"""Seconds that a second writer waits."""
_LEAST_FREE = 65_536
"""Bytes that SQLite needs beside an open file."""
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -64000",  # KiB; pages stay decrypted, so screens cost about what plain SQLite costs
)


def connect(path: Path, key: bytes, settings: tuple[str, ...] = _SETTINGS) -> Any:
    """Open one connection and prove that the key fits. Without settings, opening leaves the file as it is.

    Raises sqlcipher3's DatabaseError ("file is not a database") where the key is wrong or the file damaged,
    and OSError where the disk is full.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the data key has 32 bytes")
    connection = sqlcipher.connect(str(path), timeout=LOCK_WAIT, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for setting in settings:
            connection.execute(setting)
    except BaseException as error:
        connection.close()
        # Where there is no room for the index of the log, SQLite speaks of an I/O error, as of a damaged file.
        if "disk I/O error" in str(error) and shutil.disk_usage(path.parent).free < _LEAST_FREE:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise
    return connection


def versions() -> dict[str, str]:
    """The versions of SQLCipher and of the SQLite in it."""
    connection = sqlcipher.connect(":memory:")
    try:
        cipher = str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()
    return {"SQLCipher": cipher, "SQLite": str(sqlcipher.sqlite_version)}
