"""Where things are: the school's data, logs and backups, and the resources shipped with the program."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

import platformdirs

from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

PACKAGE = Path(__file__).resolve().parent
HOME = "ILP_DESKTOP_HOME"
"""The environment variable that puts all data under one folder."""
PORTABLE_DATA = "ILP Desktop data"
"""The folder beside the program that holds everything when the program is carried on a memory stick."""
PORTABLE_MARKS = ("portable", "portable.txt")
"""A file of such a name beside the program does the same as --portable. Windows hides and adds the ending."""


def home(name: str = "data") -> Path:
    """A folder of this user's (data, logs or backups), made with permissions for the user only.

    The environment variable HOME puts all of them under one folder.
    """
    if under := os.environ.get(HOME):
        return private_folder(Path(under) / name)
    dirs = platformdirs.PlatformDirs("ilp_desktop", appauthor=False)
    places = {"data": dirs.user_data_path, "logs": dirs.user_log_path}
    return private_folder(places.get(name) or dirs.user_data_path / name)


def private_folder(folder: Path) -> Path:
    """Make a folder that only this user can read (mode 0700 where the system knows modes)."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        with contextlib.suppress(PermissionError):  # a memory stick keeps no modes; what matters there is encrypted
            folder.chmod(0o700)
    return folder


def program_folder() -> Path:
    """The folder that holds the program, or the source tree; on macOS the one that holds its bundle."""
    if not getattr(sys, "frozen", False):
        return PACKAGE.parent
    program = Path(sys.executable).resolve()
    bundle = next((each for each in program.parents if each.suffix == ".app"), program)
    return bundle.parent


def is_marked_portable() -> bool:
    """Whether a file beside the program says that its data are to be kept there."""
    return not os.environ.get(HOME) and any((program_folder() / mark).exists() for mark in PORTABLE_MARKS)


def carry_along() -> None:
    """Keep all data beside the program from now on. Raises UserError where nothing can be written there."""
    folder = program_folder() / PORTABLE_DATA
    try:
        folder.mkdir(exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError as error:
        raise UserError(
            tr("The records are to be kept beside the program, but nothing can be written there."),
            tr(
                "Copy the program's whole folder to a memory stick or into your own files and start it there. "
                "If it is on a stick, see whether the stick is full or has a lock switch. The folder is {folder}.",
                folder=program_folder(),
            ),
        ) from error
    os.environ[HOME] = str(folder)


def resource(name: str) -> Path:
    """A file or folder under resources/, in an installed package or in a source tree."""
    installed = PACKAGE / "resources"
    return (installed if installed.exists() else PACKAGE.parent / "resources") / name


def guide_folder() -> Path:
    """Where the user guide and its pictures are: shipped with the package, or docs/ in a source tree."""
    installed = PACKAGE / "guide"
    return installed if installed.exists() else PACKAGE.parent / "docs"


def document(name: str) -> Path:
    """A file that lies at the top of the source tree and is shipped with the package, such as CHANGELOG.md."""
    installed = PACKAGE / "guide" / name
    return installed if installed.exists() else PACKAGE.parent / name
