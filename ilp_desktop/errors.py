"""Expected trouble, told as one sentence of what happened and one of what to do. Everything else is a bug."""

from __future__ import annotations

import errno

from ilp_desktop.words import tr

DISK_FULL = (
    tr("The disk is full."),
    tr("Nothing was lost: the last change was not saved. Free some space, then do it again."),
)
READ_ONLY = (
    tr("This folder or file can't be written to."),
    tr("Choose another folder, or ask your technician for the right to write there."),
)
LOCKED = (
    tr("The school's file is busy."),
    tr("Another program, perhaps a virus scan, is using it. Wait a moment, then do it again."),
)
IN_USE = (
    tr("This file is in use by another program."),
    tr("Close it there, perhaps a PDF viewer, a spreadsheet or a virus scan, then do it again."),
)
DAMAGED = (
    tr("The school's file is damaged."),
    tr(
        "Nothing was changed. Restore the newest backup: “Restore a backup…” below the password. The damaged file is kept aside."
    ),
)
IS_FOLDER = (tr("This is a folder, not a file."), tr("Choose a file, or another name for it."))
FOLDER_GONE = (
    tr("The folder or file is not there."),
    tr("Plug the memory stick in or connect the share, or choose another folder."),
)


class UserError(Exception):
    """Trouble that the user can do something about."""

    def __init__(self, title: str, what_to_do: str) -> None:
        super().__init__(title)
        self.title = title
        self.what_to_do = what_to_do


class Cancelled(Exception):  # noqa: N818
    """The user stopped a long job; nothing of it is kept."""


def explain(exception: BaseException) -> UserError | None:
    """The UserError that this exception amounts to, or None where it is a bug."""
    if isinstance(exception, UserError):
        return exception
    if isinstance(exception, OSError):
        return _explain_os(exception)
    original = getattr(exception, "orig", None) or exception
    if "sqlcipher3" in type(original).__module__ or "sqlite3" in type(original).__module__:
        return _explain_database(str(original).lower())
    return None


def _explain_os(error: OSError) -> UserError | None:
    # Windows says "access denied" for these three too; its own number tells them apart.
    windows = {21: FOLDER_GONE, 32: IN_USE, 33: IN_USE}.get(getattr(error, "winerror", None) or 0)
    if windows:
        return UserError(*windows)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return UserError(*DISK_FULL)
    if error.errno in {errno.EACCES, errno.EROFS, errno.EPERM}:
        return UserError(*READ_ONLY)
    if error.errno == errno.EISDIR:
        return UserError(*IS_FOLDER)
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.EIO, errno.ENODEV, errno.ESTALE}:
        return UserError(*FOLDER_GONE)
    return None


def _explain_database(message: str) -> UserError | None:
    causes = {
        "disk is full": DISK_FULL,
        "readonly": READ_ONLY,
        "unable to open": READ_ONLY,
        "locked": LOCKED,
        "not a database": DAMAGED,
        "malformed": DAMAGED,
        "disk i/o error": DAMAGED,
    }
    return next((UserError(*cause) for words, cause in causes.items() if words in message), None)
