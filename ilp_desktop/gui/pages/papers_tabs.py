"""The papers of one learner, on the learner's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.layout import button, card, column, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.print_register_view import again, columns
from ilp_desktop.gui.theme import HAIR
from ilp_desktop.printing import available
from ilp_desktop.printing.available import Held
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import print_register
from ilp_desktop.services.overview import Overview
from ilp_desktop.services.print_register import Line
from ilp_desktop.words import tr


class PapersTab(Tab):
    """The papers of this learner."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """One card a paper, with what it is for and its print button."""
        learner_id = shown.learner.id or 0
        held = self.app.read(available.held, [learner_id])[learner_id]
        papers = [
            self._paper(held, key) for key, paper in PAPERS.items() if paper.subject not in {"round", "group", "school"}
        ]
        return [*papers, self._register(learner_id)]

    def _register(self, learner_id: int) -> QFrame:
        """What was printed or saved of this learner, the newest first."""
        lines = self.app.read(print_register.lines, learner_id)
        if not lines:
            return card(
                label(tr("What was printed"), "heading"), label(tr("Nothing was printed or saved yet."), "quiet")
            )

        def print_again(line: Line) -> None:
            self.page.print_asked.emit([again(line)])

        view = self.table(tr("What was printed"), columns(), lines, print_again)
        pressing = view.action(tr("Print again…"), print_again, icon="printer")
        return card(row(label(tr("What was printed"), "heading", wrap=False), None, pressing), view)

    def _paper(self, held: Held, key: str) -> QFrame:
        paper = PAPERS[key]
        request = held.request(paper, self.page.learner_id)
        printing = button(tr("Preview and print…"), lambda: self.page.print_asked.emit([request]), icon="printer")
        printing.setAccessibleName(tr("Preview and print {title}", title=paper.title))
        printing.setEnabled(request is not None)
        words = column(label(paper.title, "heading"), label(held.lacks(paper) or paper.purpose, "quiet"), spacing=HAIR)
        line = row(words, printing)
        line.setStretch(0, 1)
        return card(line)
