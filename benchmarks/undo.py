"""How long undo takes, and what keeping the steps costs each save.

Run: .venv/bin/python benchmarks/undo.py. An import of 500 learners is undone and done again; a learner with a whole
record is deleted and brought back; a wizard step is saved as it is typed, and a record changed, 200 times each.
"""

from __future__ import annotations

import secrets
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlmodel import Session, select

from ilp_desktop.db.store import Store
from ilp_desktop.gui.main_window import FREEZE
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.review import Review
from ilp_desktop.services import demo, drafts, learner_import, records, undo

LEARNERS = 500
SAVES = 200


def timed(what: str, action: Callable[[], object], times: int = 1) -> None:
    """Print the milliseconds that an action takes."""
    begun = time.perf_counter()
    for _ in range(times):
        action()
    print(f"{what:45}{(time.perf_counter() - begun) * 1000 / times:9.1f} ms")


def whole_record(session: Session) -> int:
    """A learner with a review, so with an assessment and a plan too."""
    return session.exec(select(Review.learner_id)).first() or 0


def main() -> None:
    """Measure on the demonstration school."""
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "school.db", secrets.token_bytes(32)) as store:
        store.write(demo.fill, today=today(), freeze=FREEZE)
        lines = "".join(f"Name{number},Other{number},9,Tutor {number % 9}\n" for number in range(LEARNERS))
        table = learner_import.read_table(f"Forename,Surname,Year,Tutor\n{lines}".encode())
        shown = store.read(learner_import.preview, table, learner_import.guess_columns(table.headings))
        timed(f"import of {LEARNERS} learners", lambda: store.write(learner_import.apply, shown))
        timed("  undone", lambda: store.write(undo.undo_last))
        timed("  done again", lambda: store.write(undo.redo_last))
        learner = store.read(whole_record)
        timed("a learner with a whole record deleted", lambda: store.write(records.delete, Learner, learner))
        timed("  undone", lambda: store.write(undo.undo_last))
        words = iter(range(10 * SAVES))
        timed(
            "a wizard step saved as typed",
            lambda: store.write(drafts.save, "plan", learner, "start", {"start": {"advised_by": str(next(words))}}),
            SAVES,
        )
        timed(
            "a record changed",
            lambda: store.write(
                records.change, Learner, learner, LearnerFields(forename="Ada", surname=f"Bell {next(words)}")
            ),
            SAVES,
        )
        timed("what was done: the menu", lambda: store.read(undo.next_undo))
        timed(f"what was done: the list of {SAVES} steps", lambda: store.read(undo.steps))


if __name__ == "__main__":
    main()
