"""What takes the place of what is deleted, and what was done in a session."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from album.album import Album
from ilp_desktop.gui.taking_place import TakingPlace
from ilp_desktop.model.base import today
from ilp_desktop.model.due import DueKind
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import ProgressNote, ProgressNoteFields
from ilp_desktop.model.school import Staff, StaffFields
from ilp_desktop.services import caseload, moving_on, records, replacing
from ilp_desktop.words import tr


def taking_place(album: Album) -> None:
    """What takes the place of a tutor."""
    page = album.window.settings_page
    album.window.show_page(page)
    page.tabs.setCurrentIndex(1)
    rows = page.staff.rows_model.rows
    uses = [len(album.app.read(replacing.uses_of_record, Staff, each.id)) for each in rows]
    page.staff.selectRow(uses.index(max(uses)))
    next(each for each in page.tabs.currentWidget().findChildren(QPushButton) if tr("&Delete") in each.text()).click()
    [shown] = album.window.findChildren(TakingPlace)
    shown.chosen.setCurrentIndex(1)
    album.take("taking-place", shown)
    shown.close()


def steps(album: Album) -> None:
    """What was done in a session, one step of it undone."""
    learner = album.learner(DueKind.REVIEW, reviews=1).id
    note = ProgressNoteFields(noted_on=today(), author="Mr Finch", note="Read the whole page.")
    album.app.write(records.add, ProgressNote, note, learner_id=learner)
    album.app.write(records.add, Staff, StaffFields(name="Ottoline Fernwhistle", role="tutor"))
    album.app.write(moving_on.close_record, album.learner(DueKind.PLAN).id, today())
    album.app.undo()
    album.app.delete(Learner, learner, f"the record of {album.app.read(caseload.name_of, learner)}")
    shown = album.window.undoing.show_list()
    album.take("what-was-done", shown)
    shown.close()
    album.app.undo()
