"""The demonstration school, opened to take pictures of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from sqlmodel import Session, select

from ilp_desktop.db import keys, places
from ilp_desktop.db.store import Store
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import FREEZE, MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.base import today
from ilp_desktop.model.due import DueKind
from ilp_desktop.model.school import Attachment
from ilp_desktop.services import caseload, demo
from ilp_desktop.services.caseload import LearnerRow


class Album:
    """Opens the demonstration school and takes pictures of it."""

    def __init__(self, application: QApplication, colours: theme.Colours, out: Path, wanted: set[str]) -> None:
        self.application, self.out, self._wanted = application, out, wanted
        self.folder = Path(tempfile.mkdtemp(prefix="ilp-pictures-"))
        ring, self.code = keys.create(self.folder, "demonstration", keys.Costs(8192, 1, 1))
        self.store = Store(self.folder / places.DATA_FILE, ring.data_key)
        self.store.write(demo.fill, today=today(), freeze=FREEZE)
        self.app = App(self.store, ring, InlineJobs(), colours)
        self.colours = colours
        (self.folder / "backups").mkdir()
        self.backups = Backups(self.app, self.folder / "backups")
        self.backups.make("by-hand", lambda _share, _what: True)
        self.window = MainWindow(self.app, self.backups)
        self.window.show()
        self.rows = self.app.read(caseload.load, today())

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of a window."""
        if self._wanted and name not in self._wanted:
            return
        self.settle()
        (widget or self.window).grab().save(str(self.out / f"{name}.png"))

    def settle(self) -> None:
        """Let the windows find their places."""
        for _ in range(3):
            self.application.processEvents()

    def open_wizard(self, kind: str, learner_id: int, record_id: int | None = None) -> Wizard:
        """A wizard over a learner's record."""
        wizard = self.window.open_wizard(kind, learner_id, record_id)
        if wizard is None:
            raise RuntimeError(kind)
        return wizard

    def learner(self, kind: DueKind, reviews: int = 0) -> LearnerRow:
        """A learner for whom this is due and who was reviewed so often."""
        return next(row for row in self.rows if row.due.kind is kind and row.reviews >= reviews)


def with_a_voice_note(album: Album) -> int:
    """A learner with a picture and a tone in the log, reviewed most often."""
    heard = album.app.read(_with_a_sound)
    return max((row for row in album.rows if row.id in heard), key=lambda row: row.reviews).id


def _with_a_sound(session: Session) -> set[int]:
    kept = session.exec(select(Attachment.learner_id).where(Attachment.media_type == "audio/wav"))
    return {learner_id for learner_id in kept if learner_id}


def newest_assessment(session: Session, learner_id: int) -> int | None:
    """Of a learner; None if there is none."""
    return session.exec(select(Assessment.id).where(Assessment.learner_id == learner_id)).first()
