"""Time of a whole backup beside the bare copy by SQLite's backup API, which is the floor, in one run.

    .venv/bin/python benchmarks/backup.py [megabytes of attached files, 100 where none is said]

Whole: copy, hash, encrypt, sync, read back from the disk, decrypt, check every page and count every row.
"""

from __future__ import annotations

import datetime as dt
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlmodel import Session

from ilp_desktop.db import keys, places, snapshot
from ilp_desktop.db.backup import make_backup
from ilp_desktop.db.restore import restore
from ilp_desktop.db.store import Store
from ilp_desktop.model.school import Attachment, AttachmentContent

RUNS = 3
PIECE = 5_000_000


def main() -> None:
    """Fill a file, then print seconds and megabytes a second, medians of three runs."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("data", "backups", "second", "new laptop"):
            (folder / part).mkdir()
        measure(folder, megabytes)


def measure(folder: Path, megabytes: int) -> None:
    """Print a line for the floor and for each thing built on it."""
    path, second = folder / "data" / places.DATA_FILE, folder / "second"
    keyring, _ = keys.create(folder / "data", "benchmark")
    with Store(path, keyring.data_key) as store:
        for _ in range(0, megabytes * 1_000_000, PIECE):
            store.write(attach)
        size = path.stat().st_size + path.with_name("school.db-wal").stat().st_size

        def back_up(second_folder: Path | None = None) -> Path:
            return make_backup(
                path, keyring, folder / "backups", school_name="", reason="benchmark", second_folder=second_folder
            ).path

        report("backup API alone (the floor)", size, lambda: snapshot.copy(path, fresh(folder), keyring.data_key))
        report("make_backup, verified", size, back_up)
        report("make_backup, verified, second copy", size, lambda: back_up(second))
        report("check_store", size, lambda: snapshot.check_store(path, keyring.data_key))
    backup = back_up()
    report("restore, verified", size, lambda: restore(backup, keyring, folder / "new laptop"))


def attach(session: Session) -> None:
    """Add one attached file of random bytes, which no disk can compress."""
    attachment = Attachment(file_name="scan.pdf", size=PIECE, sha256="", added_at=dt.datetime.now(dt.UTC))
    session.add(attachment)
    session.flush()
    session.add(AttachmentContent(attachment_id=attachment.id or 0, content=os.urandom(PIECE)))


def fresh(folder: Path) -> Path:
    """A place for a copy, empty."""
    (folder / "copy.db").unlink(missing_ok=True)
    return folder / "copy.db"


def report(what: str, size: int, action: Callable[[], object]) -> None:
    """Run action three times; print the median."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        action()
        times.append(time.perf_counter() - began)
    seconds = statistics.median(times)
    print(f"{what:38} {seconds:7.2f} s {size / 1e6 / seconds:8.0f} MB/s   ({size / 1e6:.0f} MB)")


if __name__ == "__main__":
    main()
