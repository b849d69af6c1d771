"""How fast the windows are with 2,000 learners and five years of reviews, each beside its floor in the same run.

.venv/bin/python benchmarks/screens.py [--runs 5]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

import school_file
from argon2.low_level import Type, hash_secret_raw
from PySide6.QtWidgets import QApplication
from sqlmodel import Session, text

from ilp_desktop.db import keys, places
from ilp_desktop.db.engine import connect
from ilp_desktop.db.store import Store
from ilp_desktop.flows import flow as flows
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import FLOWS, MainWindow
from ilp_desktop.model.caseload import EVERYBODY
from ilp_desktop.services import caseload, drafts, overview

_EMPTY = """
import time; t = time.perf_counter()
from PySide6.QtWidgets import QApplication, QWidget
a = QApplication([]); w = QWidget(); w.resize(900, 700); w.show(); a.processEvents()
print(time.perf_counter() - t)
"""
_UNLOCK = """
import time; t = time.perf_counter()
import sys; from pathlib import Path
import ilp_desktop.__main__
from ilp_desktop.gui import theme
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.jobs import Jobs
from PySide6.QtWidgets import QApplication
a = QApplication([]); d = Desk(a, Jobs(), theme.apply(a), Path(sys.argv[1])); d.begin(); d.start.repaint()
print(time.perf_counter() - t)
"""
Row = tuple[str, float, str, float]
"""What was measured, its milliseconds, the floor, the floor's milliseconds."""


def timed(action: Callable[[], Any], runs: int) -> float:
    """Median milliseconds of an action."""
    spent = []
    for _ in range(runs):
        begun = time.perf_counter()
        action()
        spent.append((time.perf_counter() - begun) * 1000)
    return statistics.median(spent)


def started(script: str, folder: str, runs: int) -> float:
    """Median milliseconds that a fresh Python needs until its window is drawn."""
    spent = []
    for _ in range(runs):
        done = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, text=True, check=True)
        spent.append(float(done.stdout) * 1000)
    return statistics.median(spent)


def start_rows(folder: Path, runs: int) -> list[Row]:
    """Start to the first window, and unlocking."""
    ring, _code = keys.create(folder, "benchmark words here")
    Store(folder / places.DATA_FILE, ring.data_key).close()
    first = started(_UNLOCK, str(folder), runs)
    empty = started(_EMPTY, str(folder), runs)
    slot = {"memory_cost": 262_144, "time_cost": 3, "parallelism": 2}
    unlock = timed(lambda: keys.unlock(folder, "benchmark words here"), runs)
    return [
        ("start to the unlock screen", first, "empty PySide6 window", empty),
        ("unlock", unlock, "Argon2id alone", timed(lambda: _argon(slot), runs)),
    ]


def _argon(slot: dict[str, int]) -> None:
    hash_secret_raw(b"benchmark words here", b"s" * 16, hash_len=32, type=Type.ID, **slot)


def caseload_ready(store: Store, ring: keys.KeyRing, colours: theme.Colours, application: QApplication) -> None:
    """From the opened key to the drawn caseload."""
    again = Store(store.path, ring.data_key)
    app = App(again, ring, InlineJobs(), colours)
    window = MainWindow(app, Backups(app, store.path.parent))
    window.show_page(window.caseload_page)
    window.show()
    application.processEvents()
    window.deleteLater()
    again.close()


def screen_rows(store: Store, application: QApplication, colours: theme.Colours, runs: int) -> list[Row]:
    """The screens with the large file."""
    ring = keys.KeyRing(school_file.KEY, "0" * 32, ())
    app = App(store, ring, InlineJobs(), colours)
    window = MainWindow(app, Backups(app, store.path.parent))
    window.show()
    window.show_page(window.caseload_page)
    application.processEvents()
    page, today = window.caseload_page, app.today
    ids = [row.id for row in page.rows if row.reviews > 3][:40]  # noqa: PLR2004
    letters, turn = "abcdefghijklmnopqrstuvwxyz", iter(ids * 100)
    bare = connect(store.path, school_file.KEY)
    search_sql = "SELECT id FROM learner WHERE surname LIKE ? OR forename LIKE ?"

    def bare_search(pattern: str) -> list[Any]:
        found: list[Any] = bare.execute(search_sql, (pattern, pattern)).fetchall()
        return found

    def keystroke(letter: str) -> None:
        page.search.setText(letter)
        application.processEvents()

    def open_learner() -> None:
        window.open_learner(next(turn))
        application.processEvents()

    def save_step() -> None:
        entries: dict[str, Any] = {"history": {"attitude_to_learning": f"{time.perf_counter()} " + "word " * 200}}
        store.write(drafts.save, "assessment", ids[0], "history", entries)

    def bare_save() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute(
            "UPDATE draft SET entries = ? WHERE learner_id = ?", (f"{time.perf_counter()} " + "word " * 200, ids[0])
        )
        bare.execute("COMMIT")

    save_step()
    # Each stroke differs from the one before: the same text again would be no work.
    strokes = [timed(partial(keystroke, letter), 1) for _ in range(runs) for letter in letters]
    bare_strokes = [timed(partial(bare_search, f"%{letter}%"), 1) for _ in range(runs) for letter in letters]
    page.search.clear()
    window.show_page(window.learner_page)
    rows: list[Row] = [
        ("caseload after the key is open", timed(lambda: caseload_ready(store, ring, colours, application), runs),
         "bare SQL of the caseload", timed(lambda: store.read(_bare_caseload), runs)),
        ("search keystroke, drawn", statistics.median(strokes), "bare SQL LIKE", statistics.median(bare_strokes)),
        ("open a learner, drawn", timed(open_learner, 3 * runs), "its reads alone",
         timed(lambda: store.read(overview.load, next(turn), today), 3 * runs)),
        ("save a wizard step", timed(save_step, 5 * runs), "bare UPDATE and COMMIT", timed(bare_save, 5 * runs)),
        ("open a review wizard's data", timed(lambda: store.read(flows.resume, FLOWS["review"], _with_plan(store, ids)), runs),
         "reading the caseload", timed(lambda: store.read(caseload.load, today), runs)),
    ]  # fmt: skip
    bare.close()
    return rows


def _with_plan(store: Store, ids: list[int]) -> int:
    return next(each for each in ids if store.read(overview.load, each, school_file.TODAY).versions)


def _bare_caseload(session: Session) -> int:
    return len(session.connection().execute(EVERYBODY).all())


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    application = QApplication(sys.argv[:1])
    colours = theme.apply(application)
    with tempfile.TemporaryDirectory() as folder, school_file.open_copy() as store:
        count = store.read(lambda session: session.exec(text("SELECT count(*) FROM learner")).one()[0])  # type: ignore[call-overload]
        rows = start_rows(Path(folder), runs) + screen_rows(store, application, colours, runs)
    print(f"{count:,} learners, medians of {runs} or more runs")
    print(f"{'what':<34}{'ms':>9}   {'floor':<28}{'ms':>9}{'ratio':>8}")
    for what, spent, floor, least in rows:
        print(f"{what:<34}{spent:>9.1f}   {floor:<28}{least:>9.1f}{spent / least:>8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
