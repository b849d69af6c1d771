"""The learner's log beside a target in the review: what was logged about it since the last one, as evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ilp_desktop.gui.files import in_a_few_words, open_files
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import logs
from ilp_desktop.services.logs import Logged
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.wizard_pages import ListPage


class LogTools(QObject):
    """Adds what was logged about the chosen target above its evidence."""

    def __init__(self, app: App, page: ListPage, learner_id: int) -> None:
        super().__init__(page)
        self.app, self.page, self.learner_id = app, page, learner_id
        self._by_target: dict[int, list[Logged]] = {}
        box, cell = page.panel.binder.widgets["evidence"], page.panel.findChild(QVBoxLayout, "cell_evidence")
        if not isinstance(box, QPlainTextEdit) or not isinstance(cell, QVBoxLayout):
            raise TypeError("the form has no place for evidence")
        self.box: QPlainTextEdit = box
        self.words = label("")
        self.use_button = button(tr("&Use as evidence"), self.use)
        self.look_button = button(tr("Loo&k or listen…"), self.look, icon="external-link")
        self.frame = QFrame()
        self.frame.setProperty("role", "bar")
        title = label(tr("From the log, since the last review"), "quiet")
        buttons = row(self.use_button, self.look_button, None)
        self.frame.setLayout(column(title, self.words, buttons, margin=SPACE))
        cell.insertWidget(1, self.frame)
        QWidget.setTabOrder(page.panel.binder.widgets["distance"], self.use_button)
        QWidget.setTabOrder(self.use_button, self.look_button)
        QWidget.setTabOrder(self.look_button, self.box)
        page.shown.connect(self._show)
        app.changed.connect(self._read)
        self._read(frozenset({"log_entry"}))

    def _read(self, tables: frozenset[str]) -> None:
        if tables & {"log_entry", "log_entry_target", "attachment"}:
            self._by_target = self.app.read(logs.by_target, self.learner_id, unused=True)
            self._show()

    def _logged(self) -> list[Logged]:
        """What was logged about the target in the form, the newest first."""
        target_id = self.page.panel.binder.raw().get("target_id") if self.page.is_one_chosen else None
        return self._by_target.get(int(target_id), []) if target_id else []

    def _show(self) -> None:
        found = self._logged()
        files = [file for each in found for file in each.files]
        told = filter(None, (logs.in_words(found), in_a_few_words(files)))
        self.words.setText("\n".join(told) or tr("{number} without words", number=len(found)))
        self.use_button.setEnabled(bool(logs.in_words(found)))
        self.look_button.setVisible(bool(files))
        self.frame.setVisible(bool(found))

    def use(self) -> None:
        """Add what the learner logged to the evidence; Ctrl+Z takes it out again."""
        cursor = self.box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if self.box.toPlainText().strip():
            cursor.insertText("\n")
        cursor.insertText(logs.in_words(self._logged()))
        cursor.endEditBlock()
        self.box.setTextCursor(cursor)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self) -> None:
        """Show the photos and play the recordings."""
        open_files(self.app, [file for each in self._logged() for file in each.files], self.page.window())
