"""What every screen is given: the store, the jobs, the signal of changes, undo and redo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal
from sqlmodel import Session, SQLModel

from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.gui import sound, theme
from ilp_desktop.gui.jobs import Jobs
from ilp_desktop.gui.pictures import Thumbnails
from ilp_desktop.gui.printing_out import ViewerFiles
from ilp_desktop.model.base import Row, today
from ilp_desktop.services import pick_lists, records, school, undo
from ilp_desktop.services.step_words import Done

P = ParamSpec("P")
T = TypeVar("T")


class App(QObject):
    """The open school. Passed in; no screen looks for it."""

    changed = Signal(frozenset)
    """Names of the tables that a commit changed."""
    removed = Signal(str)
    """What was just deleted and can be brought back."""
    save_now = Signal()
    """Wizards keep what was typed: something is about to fail, or the app to lock or close."""
    in_use = Signal()
    """Somebody is at work without keys or clicks, such as speaking into the microphone: no time to lock."""
    said = Signal(str)
    """A short word for the status line."""

    def __init__(self, store: Store, keyring: KeyRing, jobs: Jobs, colours: theme.Colours) -> None:
        super().__init__()
        self.store, self.keyring, self.jobs, self.colours = store, keyring, jobs, colours
        self.is_demo = False
        self.microphone: Callable[[], sound.Microphone] = sound.open_microphone
        self.has_loudspeaker: Callable[[], bool] = sound.has_loudspeaker
        self.viewer = ViewerFiles()
        self.thumbnails = Thumbnails(self)
        self._lists: pick_lists.Lists | None = None
        store.on_change = self._after_commit
        store.who = self.read(lambda session: school.settings(session).senco_name)
        self.unsaved_backup = False
        """Whether something changed since the last backup."""

    @property
    def folder(self) -> Path:
        """The folder of the school's file."""
        return self.store.path.parent

    @property
    def today(self) -> dt.date:
        """The school's calendar day."""
        return today()

    def read(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read in one transaction."""
        return self.store.read(action, *args, **kwargs)

    def write(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Write in one transaction; screens that show the changed tables hear of it."""
        return self.store.write(action, *args, **kwargs)

    def delete(self, kind: type[Row], record_id: int, what: str) -> None:
        """Delete a record with all that belongs to it, as a step that can be undone."""
        self.write(records.delete_called, kind, record_id, what)
        self.removed.emit(what)

    def undo(self) -> Done | None:
        """Take back what was done last; None where there is nothing. Raises UserError."""
        return self.write(undo.undo_last)

    def redo(self) -> Done | None:
        """Do again what was undone last; None where there is nothing. Raises UserError."""
        return self.write(undo.redo_last)

    def choices(self, list_name: str, *, own_scales: bool = False) -> list[tuple[str, str]]:
        """(code, label) of a pick-list's values in use; levels of the school's own scales only where asked for."""
        found = [choice for choice in self._all_lists().get(list_name, []) if choice.active]
        return [(choice.code, choice.label) for choice in found if own_scales or not choice.scale]

    def label(self, list_name: str, code: str) -> str:
        """The label of a code, or the code itself where the list lacks it."""
        labels = {choice.code: choice.label for choice in self._all_lists().get(list_name, [])}
        return labels.get(code, code)

    def staff(self, *, all_of_them: bool = False) -> list[tuple[str, str]]:
        """(id, name) of the staff still at the school, or of all."""
        return [(str(each.id), each.name) for each in self.read(school.staff, all_of_them=all_of_them)]

    def providers(self, *, all_of_them: bool = False) -> list[tuple[str, str]]:
        """(id, name) of the providers in use, or of all."""
        return [(str(each.id), each.name) for each in self.read(school.providers, all_of_them=all_of_them)]

    def begin_day(self) -> None:
        """It is another day: what every screen shows may be due now, or overdue."""
        self.changed.emit(frozenset(SQLModel.metadata.tables))

    def close(self) -> None:
        """Wait for the jobs, then close the file."""
        self.jobs.wait()
        self.store.close()

    def _all_lists(self) -> pick_lists.Lists:
        if self._lists is None:
            self._lists = self.read(pick_lists.all_lists)
        return self._lists

    def _after_commit(self, tables: frozenset[str]) -> None:
        if "pick_list_item" in tables:
            self._lists = None
        self.unsaved_backup = True
        self.changed.emit(tables)
