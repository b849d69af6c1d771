"""The app on a small, slow laptop: at most 1 GiB of memory of its own, and a disk that is slow to write and to sync.

    .venv/bin/python benchmarks/slow_laptop.py            (needs strace: apt-get install strace)

The same work runs twice in one run, in a fresh process each: as it is here, and held back. strace holds each sync back
by 30 ms and each written block by 0.4 ms (a hard disk of 5,400 turns: about 10 MB/s in blocks of 4 KiB), and the system
refuses memory beyond the limit: of 4 GB, a system with a browser and a virus scan leaves about that much.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

import school_file
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from ilp_desktop.db import backup, keys, places
from ilp_desktop.db.connection import connect
from ilp_desktop.db.store import Store
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.plan import Plan
from ilp_desktop.printing import batch
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.services import drafts

MEMORY = 1024**3
"""Bytes that the process may have for itself."""
SYNC, BLOCK = "30ms", "400us"
PLANS, STEPS, LEARNERS = 200, 20, 30
PASSWORD = "benchmark words here"  # noqa: S105
_SLOW = [
    "strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,fdatasync,pwrite64",
    "-e", f"inject=fsync,fdatasync:delay_exit={SYNC}", "-e", f"inject=pwrite64:delay_exit={BLOCK}",
]  # fmt: skip


def main() -> int:
    """Run both, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    if folder := parser.parse_args().work:
        print(json.dumps(Work(folder).measured()))
        return 0
    if not shutil.which("strace"):
        print("strace is missing, which slows the disk down: apt-get install strace")
        return 1
    here, slow = _run([], None), _run(_SLOW, MEMORY)
    print(f"{school_file.LEARNERS:,} learners; held back: sync {SYNC}, block {BLOCK}, memory {MEMORY >> 20} MiB")
    print(f"{'what':<44}{'here':>12}{'held back':>12}{'ratio':>8}")
    for what, value in here.items():
        unit = "MB" if "memory" in what else "ms"
        print(f"{what:<44}{value:>9.0f} {unit}{slow[what]:>9.0f} {unit}{slow[what] / value:>8.2f}")
    return 0


def _run(before: list[str], memory: int | None) -> dict[str, float]:
    """The measured work in a process of its own, on a fresh copy of the school."""

    def limit() -> None:
        if memory:
            resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))

    with tempfile.TemporaryDirectory(prefix="ilp-slow-") as name:
        _lay_out(Path(name))
        command = [*before, sys.executable, __file__, "--work", name]
        done = subprocess.run(command, capture_output=True, text=True, check=True, preexec_fn=limit)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _lay_out(folder: Path) -> None:
    """A folder as the app has it: the large school, its key, room for backups."""
    ring, _code = keys.create(folder, PASSWORD)
    path = folder / places.DATA_FILE
    shutil.copyfile(school_file.school_file(), path)
    opened = connect(path, school_file.KEY)
    opened.execute("PRAGMA journal_mode = DELETE")
    opened.execute(f"PRAGMA rekey = \"x'{ring.data_key.hex()}'\"")
    opened.close()
    (folder / "backups").mkdir()


class Work:
    """A morning with the app: open, look, type, print, back up."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.application = QApplication(sys.argv[:1])
        self.colours = theme.apply(self.application)

    def measured(self) -> dict[str, float]:
        """Milliseconds of each piece of work, and the most memory (MB) that the process took."""
        spent = {"unlock (Argon2id)": _timed(self._unlock)}
        spent["open the file, draw the caseload"] = _timed(self._open)
        app, window = self.app, self.window
        ids = [row.id for row in window.caseload_page.rows]
        spent["open a learner, drawn"] = self._each(window.open_learner, ids[:LEARNERS])
        spent["save a wizard step"] = self._each(self._save, ids[:STEPS])
        spent[f"print {PLANS} plans"] = _timed(self._print)
        spent["back up, read back and checked"] = _timed(self._back_up)
        window.deleteLater()
        spent["close"] = _timed(app.close)
        spent["most memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        return spent

    def _unlock(self) -> None:
        self.ring = keys.unlock(self.folder, PASSWORD)

    def _open(self) -> None:
        self.app = App(Store(self.folder / places.DATA_FILE, self.ring.data_key), self.ring, InlineJobs(), self.colours)
        self.window = MainWindow(self.app, Backups(self.app, self.folder))
        self.window.show_page(self.window.caseload_page)
        self.window.show()
        self.application.processEvents()

    def _each(self, action: Callable[[int], Any], ids: list[int]) -> float:
        def drawn(learner_id: int) -> None:
            action(learner_id)
            self.application.processEvents()

        return statistics.median(_timed(lambda each=each: drawn(each)) for each in ids)  # type: ignore[misc]

    def _save(self, learner_id: int) -> None:
        entries = {"history": {"attitude_to_learning": "word " * 200}}
        self.app.write(drafts.save, "assessment", learner_id, "history", entries)

    def _print(self) -> None:
        plans = self.app.read(lambda session: list(session.exec(select(Plan.learner_id).limit(PLANS))))
        requests = [PrintRequest("ilp", each) for each in plans]
        batch.render(requests, self.app.read, PrintOptions(today=school_file.TODAY), io.BytesIO())

    def _back_up(self) -> None:
        path, folder = self.app.store.path, self.folder / "backups"
        backup.make_backup(path, self.ring, folder, school_name="", reason="benchmark")


def _timed(action: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    sys.exit(main())
