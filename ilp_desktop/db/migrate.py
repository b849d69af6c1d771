"""Brings a file to the newest schema: numbered SQL files, each alone in a transaction with its number."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

SCHEMA = Path(__file__).resolve().parent / "schema"


def steps(folder: Path = SCHEMA) -> dict[int, Path]:
    """The migrations by number, lowest first."""
    return {int(file.name[:4]): file for file in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql"))}


def version_of(connection: Any) -> int:
    """The schema number of an open file; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: Any,
    *,
    snapshot: Callable[[], object] | None = None,
    before_each: Callable[[int, int], object] = lambda _done, _all: None,
    folder: Path = SCHEMA,
) -> int:
    """Run the migrations that the file lacks; return how many ran.

    snapshot is called once before the first change to a file that already holds records; before_each is told how many
    of all that are missing ran already. What they raise stops here, with the changes so far kept.
    Raises UserError where the file is newer than this program.
    """
    known, current = steps(folder), version_of(connection)
    refuse_newer(current, max(known))
    missing = {number: file for number, file in known.items() if number > current}
    if missing and current and snapshot:
        snapshot()
    for done, (number, file) in enumerate(missing.items()):
        before_each(done, len(missing))
        _run(connection, number, file.read_text(encoding="utf-8"))
    return len(missing)


def refuse_newer(version: int, newest: int | None = None) -> None:
    """Raise UserError where a file's schema number is beyond the newest that this program knows."""
    if version > (max(steps()) if newest is None else newest):
        raise UserError(
            tr("This file was made by a newer version of the program."),
            tr("Nothing was changed. Install the newest version of the program, then open the file again."),
        )


def _run(connection: Any, number: int, script: str) -> None:
    # With foreign keys on, rebuilding a parent table would empty its children through ON DELETE CASCADE.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(script):
            connection.execute(statement)
        _check_references(connection, number)
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk ends it by itself, and must not be hidden by a second error
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _check_references(connection: Any, number: int) -> None:
    if broken := connection.execute("PRAGMA foreign_key_check").fetchall():
        raise RuntimeError(f"migration {number} breaks {len(broken)} references")


def statements(script: str) -> Iterator[str]:
    """Split a script into statements, keeping triggers and quoted semicolons whole."""
    pending = ""
    for line in re.sub(r"^\s*--.*$", "", script, flags=re.MULTILINE).splitlines(keepends=True):
        pending += line
        if pending.strip() and sqlite3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending
