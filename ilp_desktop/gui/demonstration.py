"""Makes the throw-away demonstration school."""

from __future__ import annotations

from pathlib import Path

from ilp_desktop.db import keys, places
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.gui.jobs import Report
from ilp_desktop.gui.main_window import FREEZE
from ilp_desktop.model.base import today
from ilp_desktop.services import demo
from ilp_desktop.words import tr

_COSTS = keys.Costs(memory_kib=8192, passes=1, lanes=1)
"""Nothing here needs protection."""


def make(folder: Path, report: Report) -> tuple[Store, KeyRing]:
    """Make the file with its invented learners in a folder; return it open. Runs in a job."""
    report(0.1, tr("Making the file"))
    ring, _code = keys.create(folder, "demonstration", _COSTS)
    store = Store(folder / places.DATA_FILE, ring.data_key)
    report(0.3, tr("Inventing learners"))
    store.write(demo.fill, today=today(), freeze=FREEZE)
    return store, ring
