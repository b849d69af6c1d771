"""The names of what lies in the school's folder. Imports nothing heavy: the first window asks before all else loads."""

from __future__ import annotations

from pathlib import Path

DATA_FILE = "school.db"
KEY_FILE = "store.key"
KEY_COPY = "store.key.copy"
INCOMING, READY, KEPT = "incoming-", "ready-", "kept-"
"""Begin the names of the folders of a restore: being checked, checked and due to be put in place, the files from before."""
BACKUP_ENDING = ".ilpbackup"
"""Ends the name of a backup; the system's file manager knows this kind of file by it."""
WORKING = "working-"
"""Begins the name of a folder that lasts as long as one backup."""
PART = ".part"
"""Ends the name of a file that is being written."""


def holds_a_school(folder: Path) -> bool:
    """Whether a school's file, or the key of one, is there."""
    return any((folder / name).exists() for name in (DATA_FILE, KEY_FILE, KEY_COPY))


def was_interrupted(folder: Path) -> bool:
    """Whether a crash left something of a backup or a restore, which is to be finished or cleared away."""
    return any(True for start in (INCOMING, READY, WORKING) for _ in folder.glob(f"{start}*")) or any(
        True for _ in folder.glob(f".*{PART}")
    )
