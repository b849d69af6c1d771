"""Copies, counts and checks a school's file while the app goes on using it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from ilp_desktop.db.connection import connect
from ilp_desktop.db.migrate import version_of
from ilp_desktop.errors import FOLDER_GONE, LOCKED, UserError
from ilp_desktop.words import tr


@dataclass(frozen=True)
class Facts:
    """What a file holds: its schema number, the rows of each table, the moment of the last change (UTC) or ''."""

    schema_version: int
    rows: dict[str, int]
    last_change: str


def copy(source: Path, target: Path, key: bytes) -> None:
    """Copy one state of the file at source to target, encrypted with the same key; writers go on meanwhile.

    Raises UserError where source is gone, sqlcipher3's errors where it is damaged or the disk is full.
    """
    if not source.exists():  # connecting would make an empty one
        raise UserError(*FOLDER_GONE)
    with _opened(source, key) as original, _opened(target, key) as copied:
        copied.execute("PRAGMA synchronous = OFF")  # nobody needs this file after a power cut
        # All pages in one step: smaller steps start anew at each change, and beside a writer never end.
        original.backup(copied, pages=-1)
        copied.execute("PRAGMA journal_mode = DELETE")  # one file alone, also for plain sqlcipher


def facts(path: Path, key: bytes) -> Facts:
    """Count what the file holds. Raises sqlcipher3's errors."""
    with _opened(path, key) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
        tables = [name for (name,) in names if not name.startswith("sqlite_")]
        rows = {name: _one(connection, f'SELECT count(*) FROM "{name}"') for name in tables}  # noqa: S608
        last = _one(connection, "SELECT max(at) FROM change_history") if "change_history" in rows else ""
        return Facts(version_of(connection), rows, last or "")


def check_store(path: Path, key: bytes) -> list[str]:
    """Check each page's seal, the structure and the references; return the problems, none for a sound file.

    Raises UserError where another program is in the middle of reading or writing.
    """
    if not path.exists():
        return [FOLDER_GONE[0]]
    try:
        with _opened(path, key) as connection:
            # Pages that are still in the write-ahead log would raise false alarms.
            if _one(connection, "PRAGMA wal_checkpoint(TRUNCATE)"):
                raise UserError(*LOCKED)
            return list(_problems(connection))
    except sqlcipher.Error as error:
        return [tr("The file can't be read: {error}.", error=error)]


def _problems(connection: Any) -> Iterator[str]:
    yield from (str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check"))
    yield from (str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok")
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    yield from (
        tr("A row of {table} refers to a missing row of {parent}.", table=table, parent=parent)
        for table, _row, parent, _key in broken
    )


def _one(connection: Any, query: str) -> Any:
    return connection.execute(query).fetchone()[0]


@contextlib.contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Any]:
    connection = connect(path, key, settings=())
    try:
        yield connection
    finally:
        connection.close()
