"""A file of an earlier version is brought to this one: a backup first, then each change, behind a progress window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ilp_desktop import paths
from ilp_desktop.db import backup, migrate
from ilp_desktop.db.connection import connect
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.errors import Cancelled
from ilp_desktop.gui.jobs import Report
from ilp_desktop.words import tr

_BACKUP = 0.7
"""The share of the work that the backup is."""


def is_of_earlier_version(path: Path, keyring: KeyRing) -> bool:
    """Whether a school's file lacks changes that this version needs. Raises UserError where it is of a later one."""
    opened = connect(path, keyring.data_key)
    try:
        version = migrate.version_of(opened)
    finally:
        opened.close()
    migrate.refuse_newer(version)
    return 0 < version < max(migrate.steps())


def bring_up_to_date(path: Path, keyring: KeyRing, report: Report) -> None:
    """Back up, then make the changes one after the other; each is whole or not there, so a stop in between loses nothing.

    Raises UserError, OSError, Cancelled; the file can be opened again in each case.
    """

    def backed_up() -> None:
        name = _school_name(opened)
        folder = paths.home("backups")
        told = lambda share, what: report(share * _BACKUP, what)  # noqa: E731
        backup.make_backup(path, keyring, folder, school_name=name, reason="before-update", progress=told)

    def between(done: int, all_of_them: int) -> None:
        words = tr("Change {number} of {all}", number=done + 1, all=all_of_them)
        if not report(_BACKUP + (1 - _BACKUP) * done / all_of_them, words):
            raise Cancelled

    opened = connect(path, keyring.data_key)
    try:
        migrate.migrate(opened, snapshot=backed_up, before_each=between)
    finally:
        opened.close()


def _school_name(opened: Any) -> str:
    """Read with bare SQL: the models may be newer than the file."""
    found = opened.execute("SELECT school_name FROM school").fetchone()
    return str(found[0]) if found else ""
