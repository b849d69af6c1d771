"""Undo and redo on screen: the Edit menu tells what it will be, a bar offers it after a deletion, a list tells all."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QMenu, QStackedLayout, QWidget
from sqlalchemy.exc import SQLAlchemyError

from ilp_desktop.errors import UserError
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, column, fit, label, row
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import undo
from ilp_desktop.services.step_words import Done
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_EARLIER = tr("What was done before the program was opened can't be undone here. A backup holds it.")


class Undoing:
    """What the main window shows of undo."""

    def __init__(self, app: App, window: QWidget) -> None:
        self.app, self.window = app, window
        self.bar = UndoBar(self.undo)
        app.removed.connect(self.bar.offer)

    def fill(self, menu: QMenu) -> None:
        """Put Undo, Redo and the list into a menu; the words tell what each would do."""
        back, again = QAction(tr("&Undo"), menu), QAction(tr("&Redo"), menu)
        back.setShortcut(QKeySequence("Ctrl+Z"))
        again.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        listed = QAction(tr("&What was done…"), menu)
        for action, do in ((back, self.undo), (again, self.redo), (listed, self.show_list)):
            action.triggered.connect(lambda _checked=False, do=do: do())
            menu.addAction(action)
        menu.addSeparator()
        menu.aboutToShow.connect(lambda: self._tell(back, again))

    def _tell(self, back: QAction, again: QAction) -> None:
        for action, words, done in (
            (back, tr("&Undo"), self.app.read(undo.next_undo)),
            (again, tr("&Redo"), self.app.read(undo.next_redo)),
        ):
            action.setText(f"{words}: {_in_menu(done)}" if done else words)

    def undo(self) -> None:
        """Take back what was done last."""
        if self._do(self.app.undo, Done.taken_back, tr("There is nothing to undo.")):
            self.bar.hide()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._do(self.app.redo, lambda done: tr("Done again: {step}", step=done), tr("There is nothing to do again."))

    def _do(self, what: Callable[[], Done | None], said: Callable[[Done], str], nothing: str) -> bool:
        def act() -> None:
            done = what()
            self.app.said.emit(said(done) if done else nothing)

        return guarded(self.window, act)

    def show_list(self) -> DoneDialog:
        """Open the list of what was done."""
        dialog = DoneDialog(self.app, self.window)
        dialog.open()
        return dialog

    def end(self) -> None:
        """The session ends: deleted files go for good. A full disk must not keep the window open; the next start does it."""
        with contextlib.suppress(UserError, SQLAlchemyError):
            self.app.write(undo.end_session)


class UndoBar(QFrame):
    """Offers to bring back what was just deleted."""

    def __init__(self, do: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.words = label("")
        self.undo_button = button(tr("&Undo"), do, icon="undo-2")
        line = row(self.words, self.undo_button, button(tr("Dismiss"), self.hide), margin=SPACE)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.hide()

    def offer(self, what: str) -> None:
        """Say what was deleted."""
        self.words.setText(tr("Deleted {what}.", what=what))
        self.show()
        # In a line of text Ctrl+Z would undo the typing instead.
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)


class DoneDialog(QDialog):
    """The steps of this session, the newest first; any of them can be undone, or done again."""

    def __init__(self, app: App, parent: QWidget) -> None:
        super().__init__(parent)
        self.app = app
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What was done"))
        columns: list[Column[Done]] = [
            Column(tr("When"), lambda done: done.at, show=_moment, width=130),
            Column(tr("What"), lambda done: done.words[0].upper() + done.words[1:], bold=True),
            Column(tr("Whose"), lambda done: done.whose, width=200),
            Column("", lambda done: tr("Undone") if done.undone else "", width=90),
        ]
        self.rows = RowsModel(columns)
        self.table = RowsView(self.rows, tr("What was done"))
        self.table.wrap()
        self.undo_button = button(tr("&Undo this"), lambda: self._do(undo.undo), icon="undo-2")
        self.redo_button = button(tr("Do this &again"), lambda: self._do(undo.redo))
        self.table.selectionModel().selectionChanged.connect(lambda: self._chosen())
        close = button(tr("&Close"), self.accept)
        buttons = row(self.undo_button, self.redo_button, None, close)
        self._either = QStackedLayout()
        self._either.addWidget(self.table)
        self._either.addWidget(EmptyState(tr("Nothing was done yet. What you add, change or delete is listed here.")))
        heading = label(tr("What was done"), "title")
        self.setLayout(
            column(heading, self._either, label(_EARLIER, "quiet"), buttons, margin=3 * SPACE, spacing=SPACE)
        )
        fit(self, 860, 560)
        self._read()
        if self.rows.rows:
            self.table.selectRow(0)
            self.table.setFocus()

    def _read(self, at: int = -1) -> None:
        self.rows.set_rows(self.app.read(undo.steps))
        self._either.setCurrentIndex(0 if self.rows.rows else 1)
        self.table.fit_rows()
        if at >= 0:
            self.table.selectRow(at)
        self._chosen()

    def _chosen(self) -> None:
        done: Done | None = self.table.current_row()
        self.undo_button.setEnabled(done is not None and not done.undone)
        self.redo_button.setEnabled(done is not None and done.undone)

    def _do(self, what: Callable[..., Done]) -> None:
        done: Done | None = self.table.current_row()
        if done and guarded(self, lambda: self.app.write(what, done.step_id)):
            self._read(self.table.currentIndex().row())
            self.table.setFocus()


def _in_menu(done: Done) -> str:
    """An ampersand in a name is shown, not made a key."""
    return str(done).replace("&", "&&")


def _moment(at: dt.datetime) -> str:
    """A moment of the file (UTC) on the clock of this computer."""
    local = at.astimezone()
    return f"{local:%H:%M}" if local.date() == dt.datetime.now().astimezone().date() else f"{local:%d/%m %H:%M}"
