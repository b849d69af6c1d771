"""The papers of one learner, on the learner's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.layout import button, card, column, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.printing import available
from ilp_desktop.printing.available import Held
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services.overview import Overview


class PapersTab(Tab):
    """The papers of this learner."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """One card a paper, with what it is for and its print button."""
        learner_id = shown.learner.id or 0
        held = self.app.read(available.held, [learner_id])[learner_id]
        return [
            self._paper(held, key) for key, paper in PAPERS.items() if paper.subject not in {"round", "group", "school"}
        ]

    def _paper(self, held: Held, key: str) -> QFrame:
        paper = PAPERS[key]
        request = held.request(paper, self.page.learner_id)
        printing = button("Preview and print…", lambda: self.page.print_asked.emit([request]), icon="printer")
        printing.setAccessibleName(f"Preview and print {paper.title}")
        printing.setEnabled(request is not None)
        words = column(label(paper.title, "heading"), label(held.lacks(paper) or paper.purpose, "quiet"), spacing=2)
        line = row(words, printing)
        line.setStretch(0, 1)
        return card(line)
