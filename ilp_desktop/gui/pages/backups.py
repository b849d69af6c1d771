"""Backups: make one, see those there are, restore one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QVBoxLayout

from ilp_desktop.db.backup import BackupFile, BackupInfo, reason_in_words
from ilp_desktop.errors import UserError
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.dialogs import guarded, tell, tell_error
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.jobs import run_with_progress
from ilp_desktop.gui.layout import button, card, column, label, main_button, row
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import HAIR, SPACE
from ilp_desktop.services import school
from ilp_desktop.words import counted, moment_words, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_MEGABYTE = 1024 * 1024


class BackupsPage(Page):
    """The backups of this school."""

    tables: ClassVar[frozenset[str]] = frozenset({"school"})
    restore_asked = Signal(Path)
    made = Signal()

    def __init__(self, app: App, backups: Backups) -> None:
        super().__init__(app)
        self.backups = backups
        self.model: RowsModel[BackupFile] = RowsModel(
            [
                Column(tr("Made on"), lambda each: each.made_at, show=_moment, bold=True),
                Column(tr("Why"), lambda each: reason_in_words(each.reason), width=200),
                Column(
                    tr("Size"),
                    lambda each: each.size,
                    show=lambda size: tr("{size} MB", size=f"{size / _MEGABYTE:.1f}"),
                    width=120,
                ),
                Column(tr("File"), lambda each: each.path.name, width=430),
            ]
        )
        self.table = RowsView(self.model, tr("Backups"))
        self.table.chosen.connect(lambda number: self.restore_asked.emit(self.model.rows[number].path))
        self.nothing = EmptyState(
            tr("There is no backup yet. The first one is also made by itself when you close the app after a change."),
            button(tr("Make the first backup"), self.make),
        )
        self.where = label("", "quiet")
        self.second = label("")
        self._lay_out()

    def _lay_out(self) -> None:
        self.make_button = main_button(tr("Back up &now"), self.make, self.app.colours, icon="archive-restore")
        restore = self.table.action(tr("&Restore the chosen one…"), lambda each: self.restore_asked.emit(each.path))
        other = button(tr("Restore from an&other file…"), self._restore_file)
        choose = button(tr("Choose &second folder…"), self.choose_second)
        self.forget_button = button(tr("Stop second copies"), lambda: self._set_second(""))
        explanation = label(
            tr(
                "A backup is one encrypted file. It is read back and checked before it counts. One is made by itself when "
                "you close the app after a change. Keep a second copy on a memory stick or share, away from this laptop."
            ),
            "quiet",
        )
        top = row(label(tr("Backups"), "title", wrap=False), None, self.make_button)
        second = card(
            row(
                column(label(tr("Second folder"), "heading"), self.second, spacing=HAIR),
                None,
                self.forget_button,
                choose,
            )
        )
        self.setLayout(
            column(
                top,
                explanation,
                second,
                self.table,
                self.nothing,
                self.where,
                *([] if self.app.is_demo else [row(None, other, restore)]),
                margin=3 * SPACE,
                spacing=2 * SPACE,
            )
        )
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setStretchFactor(self.table, 1)
            layout.addStretch(0)

    def refresh(self) -> None:
        """List the backups."""
        self.model.set_rows([])
        guarded(self, lambda: self.model.set_rows(self.backups.list()))
        self.nothing.take_place_of(self.table, when=not self.model.rows)
        self.where.setText(tr("Kept in {folder}", folder=self.backups.folder))
        second = self.backups.second_folder
        self.forget_button.setEnabled(second is not None)
        if second is None:
            words = tr("None yet.")
        elif second.is_dir():
            words = str(second)
        else:
            words = tr(
                "{folder} is not there now. Plug the memory stick in or connect the share, or choose another folder.",
                folder=second,
            )
        self.second.setText(words)
        self.second.setProperty("role", "" if second is None or second.is_dir() else "problem")
        self.second.style().polish(self.second)

    def make(self) -> None:
        """Make a backup now."""
        run_with_progress(
            self.app.jobs,
            self,
            tr("Making a backup"),
            lambda report: self.backups.make("by-hand", report),
            self._made,
            lambda error: tell_error(self, error),
        )

    def _made(self, info: BackupInfo) -> None:
        self.refresh()
        self.made.emit()
        learners = counted(info.manifest.learners, "{n} learner", "{n} learners")
        details = tr(
            "It was read back and holds all records of {learners}. Size: {size} MB.",
            learners=learners,
            size=f"{info.size / _MEGABYTE:.1f}",
        )
        if info.second_folder_problem:
            tell(self, tr("The backup is made, but the second copy is not."), f"{details} {info.second_folder_problem}")
        else:
            tell(self, tr("The backup is made and checked."), details, QMessageBox.Icon.Information)

    def choose_second(self) -> None:
        """Choose a memory stick or share for second copies."""
        if folder := QFileDialog.getExistingDirectory(self, tr("Second folder for backups")):
            guarded(self, lambda: self._use_second(Path(folder)))

    def _use_second(self, folder: Path) -> None:
        if folder.resolve() == self.backups.folder.resolve():
            raise UserError(tr("This is the first folder."), tr("Choose another one: a memory stick, or a share."))
        self._set_second(str(folder))

    def _set_second(self, folder: str) -> None:
        self.app.write(school.set_second_folder, folder)
        self.refresh()

    def _restore_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Restore a backup"), "", tr("Backups (*.ilpbackup)"))
        if path:
            self.restore_asked.emit(Path(path))


def _moment(moment: dt.datetime) -> str:
    local = (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone()
    return moment_words(local)
