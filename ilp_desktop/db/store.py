"""The store owns the school's file: every transaction begins and ends here, and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import event
from sqlmodel import Session

from ilp_desktop.db import history
from ilp_desktop.db.connection import connect
from ilp_desktop.db.engine import make_engine
from ilp_desktop.db.migrate import migrate
from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

P = ParamSpec("P")
T = TypeVar("T")
ChangeListener = Callable[[frozenset[str]], None]


class Store:
    """One open school file.

    `read` and `write` take a function whose first argument is a session; it flushes, the store commits.
    After each commit that changed something, `on_change` is called with the names of the changed tables.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        """Open (or make) the file at path and bring it to the newest schema."""
        self.path = path
        self.key = key
        self.who = ""
        self.on_change: ChangeListener = lambda _tables: None
        _prepare(path, key)
        self._engine = make_engine(path, key)
        self._identity = _identity(path)
        self._closed = False

    def read(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run action in one reading transaction: it sees one state of the file, and can't keep a change."""
        self._check_open()
        with Session(self._engine, expire_on_commit=False) as session:
            return action(session, *args, **kwargs)

    def write(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run action in one writing transaction: all of it is kept, or nothing.

        Raises UserError where the file was removed or replaced under the app.
        """
        self._check_open()
        with Session(self._engine, expire_on_commit=False) as session:
            session.connection(execution_options={"begin": "BEGIN IMMEDIATE"})
            changed: set[str] = set()
            session.info.update(who=self.who, changed=changed)
            event.listen(session, "after_flush", history.record)
            result = action(session, *args, **kwargs)
            session.flush()
            history.name_step(session)
            self._check_still_there()
            session.commit()
        if changed:
            self.on_change(frozenset(changed))
        return result

    def close(self) -> None:
        """Close all connections; the write-ahead log is folded into the file. Nothing opens it again."""
        self._closed = True
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._closed:
            raise UserError(
                tr("The school's file is closed."), tr("Open it again with the password, then do it again.")
            )

    def _check_still_there(self) -> None:
        # A file that is deleted or replaced under us would take changes silently and lose them.
        if _identity(self.path) != self._identity:
            raise UserError(
                tr("The school's file was moved, removed or replaced while the app was open."),
                tr("The last change was not saved. Put the file back, or close the app and restore a backup."),
            )


def _prepare(path: Path, key: bytes) -> None:
    fresh = not path.exists()
    connection: Any = connect(path, key)
    try:
        if fresh and os.name == "posix":
            path.chmod(0o600)
        migrate(connection)
    finally:
        connection.close()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
