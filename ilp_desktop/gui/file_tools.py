"""Files beside a record's form: added, recorded, looked at, and taken off again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.files import choose_file, named, open_files, sign_of, size_shown, take_in
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.layout import button, row
from ilp_desktop.gui.voice_dialog import VoiceDialog
from ilp_desktop.gui.widgets import FileList
from ilp_desktop.model.school import Attachment, AttachmentFields
from ilp_desktop.services import attachments, records
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

NAME = "file_ids"
"""The field that holds the ids of a record's files."""


class FileTools(QObject):
    """Adds the buttons to a form that has files. What is added is in the record at once, encrypted: a crash loses nothing."""

    def __init__(self, app: App, panel: FormPanel, learner_id: int) -> None:
        super().__init__(panel)
        self.app, self.panel, self.learner_id = app, panel, learner_id
        self._added: list[int] = []
        files, cell = panel.binder.widgets[NAME], panel.findChild(QVBoxLayout, f"cell_{NAME}")
        if not isinstance(files, FileList) or not isinstance(cell, QVBoxLayout):
            raise TypeError("the form has no place for files")
        self.list: FileList = files
        add = button(tr("Add file…"), self.add, icon="paperclip")
        record = button(tr("Record…"), self.record, icon="mic")
        self.open_button = button(tr("Look or listen…"), self.open, icon="external-link")
        self.off_button = button(tr("Take off"), self.take_off, icon="x")
        self.off_button.setToolTip(tr("It is no longer part of this record, and stays under Comments and files"))
        cell.insertLayout(2, row(add, record, None, self.open_button, self.off_button))
        before: QWidget = self.list
        for each in (add, record, self.open_button, self.off_button):
            QWidget.setTabOrder(before, each)
            before = each
        self.list.set_shown(self._shown)
        self.list.itemActivated.connect(lambda _item: self.open())
        self.list.currentRowChanged.connect(lambda _row: self._show_state())
        self._show_state()

    def _shown(self, ids: Sequence[int]) -> dict[int, tuple[QIcon, str]]:
        files = self.app.read(attachments.some, ids)
        return {each.id or 0: (sign_of(self.app, each), f"{named(each)}\n{size_shown(each.size)}") for each in files}

    def _show_state(self) -> None:
        for each in (self.open_button, self.off_button):
            each.setEnabled(self.list.current() is not None)

    # --- adding ---------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Choose a file and add it."""
        if path := choose_file(self.panel.window()):
            guarded(self.panel.window(), lambda: self.add_file(path))

    def add_file(self, path: Path) -> None:
        """Add a file. Raises UserError where it can't be kept."""
        self._take(take_in(self.app, self.learner_id, path, AttachmentFields()))

    def record(self) -> VoiceDialog:
        """Record a voice note."""
        dialog = VoiceDialog(self.app, self.learner_id, self.panel.window())
        dialog.kept.connect(self._take)
        dialog.open()
        return dialog

    def _take(self, attachment_id: int) -> None:
        self._added.append(attachment_id)
        self.list.add(attachment_id)

    # --- what is there --------------------------------------------------------------------------------------

    def open(self) -> None:
        """Show the chosen file."""
        if (chosen := self.list.current()) is not None:
            open_files(self.app, self.app.read(attachments.some, [chosen]), self.panel.window())

    def take_off(self) -> None:
        """Take the chosen file off the record."""
        self.list.take_current()
        self._show_state()

    def throw_away(self) -> None:
        """The form was closed without saving: what was added in it goes with what was typed."""
        for each in self.app.read(attachments.some, self._added):
            self.app.write(records.delete, Attachment, each.id or 0)
        self._added = []
