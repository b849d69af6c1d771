"""Trouble that people can do something about is told with advice; everything else is a bug."""

from __future__ import annotations

import errno

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import OperationalError

from ilp_desktop import errors
from ilp_desktop.errors import Cancelled, UserError, explain

OS_ERRORS = {
    errno.ENOSPC: errors.DISK_FULL,
    errno.EDQUOT: errors.DISK_FULL,
    errno.EACCES: errors.READ_ONLY,
    errno.EROFS: errors.READ_ONLY,
    errno.EPERM: errors.READ_ONLY,
    errno.ENOENT: errors.FOLDER_GONE,
    errno.ENOTDIR: errors.FOLDER_GONE,
    errno.EIO: errors.FOLDER_GONE,
    errno.ENODEV: errors.FOLDER_GONE,
    errno.ESTALE: errors.FOLDER_GONE,
}
WINDOWS_ERRORS = {32: errors.IN_USE, 33: errors.IN_USE, 21: errors.FOLDER_GONE, 5: errors.READ_ONLY}
DATABASE_ERRORS = {
    "database or disk is full": errors.DISK_FULL,
    "attempt to write a readonly database": errors.READ_ONLY,
    "unable to open database file": errors.READ_ONLY,
    "database is locked": errors.LOCKED,
    "file is not a database": errors.DAMAGED,
    "database disk image is malformed": errors.DAMAGED,
    "disk I/O error": errors.DAMAGED,
}


def told(error: BaseException) -> tuple[str, str]:
    found = explain(error)
    assert found is not None
    return found.title, found.what_to_do


@pytest.mark.parametrize(("number", "advice"), OS_ERRORS.items())
def test_trouble_with_files(number: int, advice: tuple[str, str]) -> None:
    assert told(OSError(number, "in the system's words")) == advice


@pytest.mark.parametrize(("number", "advice"), WINDOWS_ERRORS.items())
def test_trouble_with_files_on_windows(number: int, advice: tuple[str, str]) -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    assert told(error) == advice


@pytest.mark.parametrize(("message", "advice"), DATABASE_ERRORS.items())
def test_trouble_with_the_schools_file(message: str, advice: tuple[str, str]) -> None:
    error = sqlcipher.OperationalError(message)
    assert told(error) == advice
    assert told(OperationalError("SELECT 1", {}, error)) == advice


def test_a_user_error_explains_itself() -> None:
    error = UserError("It rains.", "Take an umbrella.")
    assert explain(error) is error
    assert str(error) == "It rains."


@pytest.mark.parametrize(
    "bug", [ValueError("locked"), OSError(errno.EBADF, "x"), sqlcipher.OperationalError("no such table"), Cancelled()]
)
def test_everything_else_is_a_bug(bug: BaseException) -> None:
    assert explain(bug) is None
