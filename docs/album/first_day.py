"""A new school's first day, and the demonstration's bar."""

from __future__ import annotations

import tempfile
from pathlib import Path

from album.album import Album
from ilp_desktop.db import keys, places
from ilp_desktop.db.store import Store
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.base import today
from ilp_desktop.model.school import SchoolFields, Staff, StaffFields
from ilp_desktop.services import records, school


def first_day(album: Album) -> None:
    """Today with the checklist, and the screens of a school without learners."""
    folder = Path(tempfile.mkdtemp(prefix="ilp-first-day-"))
    (folder / "backups").mkdir()
    ring, _code = keys.create(folder, "first day", keys.Costs(8192, 1, 1))
    store = Store(folder / places.DATA_FILE, ring.data_key)
    fields = SchoolFields(school_name="Example Hall School", senco_name="Quintilla Marrowby")
    store.write(school.set_up, fields, today())
    app = App(store, ring, InlineJobs(), album.colours)
    for name in ("Quintilla Marrowby", "Barnaby Cloudberry"):
        store.write(records.add, Staff, StaffFields(name=name))
    window = MainWindow(app, Backups(app, folder / "backups"))
    window.show()
    for screen in window.screens.listed:
        window.show_page(screen.page())
        album.take(f"first-day-{screen.kind.__name__.removesuffix('Page').lower()}", window)
    window.hide()
    app.is_demo = True
    shown = MainWindow(app, Backups(app, folder / "backups"))
    shown.show()
    album.take("demonstration", shown)
    shown.hide()
    app.close()
