"""Opens the school's file: SQLCipher with a raw key, settings that lose no acknowledged work.

Apart from the engine, so that the unlock screen, backups and restores do without SQLAlchemy's import (0.13 s).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

KEY_BYTES = 32
LOCK_WAIT = 5
"""Seconds that a second writer waits."""
_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA cache_size = -64000",  # KiB; pages stay decrypted, so screens cost about what plain SQLite costs
)


def connect(path: Path, key: bytes, settings: tuple[str, ...] = _SETTINGS) -> Any:
    """Open one connection and prove that the key fits. Without settings, opening leaves the file as it is.

    Raises sqlcipher3's DatabaseError ("file is not a database") where the key is wrong or the file damaged.
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
    except BaseException:
        connection.close()
        raise
    return connection
