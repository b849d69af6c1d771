"""The print register on screen: what went to whom, when, in which version; searched and filtered."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ilp_desktop.gui import print_jobs
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import column, label, row
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo, as_search
from ilp_desktop.model.parts import AUDIENCES
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import print_register
from ilp_desktop.services.print_register import Line
from ilp_desktop.words import counted, moment_words, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class RegisterView(QWidget):
    """The whole school's register."""

    print_asked = Signal(list)
    """PrintRequests."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self._lines: list[Line] = []
        self.model: RowsModel[Line] = RowsModel(
            [Column(tr("Learner"), lambda each: each.learner, bold=True), *columns()]
        )
        self.table = RowsView(self.model, tr("Print register"))
        self.table.wrap()
        self.again = self.table.action(tr("Print agai&n…"), self._print_again, icon="printer")
        self.table.chosen.connect(lambda number: self._print_again(self.model.rows[number]))
        self.search, self.paper, self.readers = QLineEdit(), Combo(), Combo()
        self.search.setPlaceholderText(tr("Search learner or version"))
        self.search.setAccessibleName(tr("Search the print register"))
        as_search(self.search)
        self._fill(self.paper, tr("All papers"), [(key, paper.title) for key, paper in PAPERS.items()])
        self._fill(self.readers, tr("For anyone"), [(each.value, words.title) for each, words in AUDIENCES.items()])
        self.search.textChanged.connect(lambda _text: self.show_matching())
        self.count = label("", "quiet")
        self.nothing = EmptyState(
            tr("Nothing was printed yet. What you print or save stands here: what, for whom, when.")
        )
        filters = row(self.search, self.paper, self.readers, self.again)
        filters.setStretch(0, 1)
        self.setLayout(column(filters, self.table, self.nothing, self.count, margin=SPACE, spacing=SPACE))

    def _fill(self, combo: Combo, everything: str, choices: list[tuple[str, str]]) -> None:
        combo.setAccessibleName(everything)
        combo.addItem(everything, None)
        for value, words in choices:
            combo.addItem(words, value)
        combo.setMinimumWidth(190)
        combo.currentIndexChanged.connect(lambda _index: self.show_matching())

    def refresh(self) -> None:
        """Read the register anew."""
        self._lines = self.app.read(print_register.lines)
        self.show_matching()

    def show_matching(self) -> None:
        """Show the lines that fit the search and the filters."""
        found = print_register.matching(
            self._lines, self.search.text(), self.paper.currentData(), self.readers.currentData()
        )
        self.model.set_rows(found)
        self.table.fit_rows()
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not self._lines)
        total = len(self._lines)
        some = (
            counted(total, "{number} of {n} paper", "{number} of {n} papers", number=len(found))
            if len(found) != total
            else counted(total, "{n} paper", "{n} papers")
        )
        self.count.setText(some if total else "")

    def _print_again(self, line: Line) -> None:
        self.print_asked.emit([again(line)])


def again(line: Line) -> PrintRequest:
    """What to print, so that a paper comes out once more as it is now; a fixed version as it was."""
    whom = (line.learner_id,) if line.learner_id else ()
    wanted = print_register.Wanted(line.paper, line.subject_id, line.audience.value, whom, line.details)
    return print_jobs.as_item(wanted).request


def columns() -> list[Column[Line]]:
    """What is told of each line beside the learner."""
    return [
        Column(tr("Paper"), lambda each: title(each.paper), width=190),
        Column(tr("Version"), lambda each: each.version, width=190),
        Column(tr("For"), lambda each: each.readers, width=140),
        Column(tr("When"), lambda each: each.at, show=moment, width=130),
        Column(tr("How"), lambda each: each.way, width=190),
    ]


def title(paper: str) -> str:
    """A paper's title; its key where this release knows it no more."""
    return PAPERS[paper].title if paper in PAPERS else paper


def moment(at: dt.datetime) -> str:
    """A day and time, such as 3 Sep 2026, 14:05."""
    return moment_words(at)
