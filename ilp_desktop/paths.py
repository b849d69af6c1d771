"""Where things are: the school's data, logs and backups, and the resources shipped with the program."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

PACKAGE = Path(__file__).resolve().parent


def home(name: str = "data") -> Path:
    """A folder of this user's (data, logs or backups), made with permissions for the user only.

    The environment variable ILP_DESKTOP_HOME puts all of them under one folder.
    """
    if under := os.environ.get("ILP_DESKTOP_HOME"):
        return private_folder(Path(under) / name)
    dirs = platformdirs.PlatformDirs("ilp_desktop", appauthor=False)
    places = {"data": dirs.user_data_path, "logs": dirs.user_log_path}
    return private_folder(places.get(name) or dirs.user_data_path / name)


def private_folder(folder: Path) -> Path:
    """Make a folder that only this user can read (mode 0700 where the system knows modes)."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
    return folder


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
