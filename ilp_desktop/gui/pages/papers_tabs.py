"""The papers of one learner, on the learner's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.layout import button, card, column, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.model.plan import PlanStatus
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import moving_on
from ilp_desktop.services.overview import Overview


class PapersTab(Tab):
    """The papers of this learner."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """One card a paper, with what it is for and its print button."""
        moving = self.app.read(moving_on.current, self.page.learner_id) is not None
        return [
            self._paper(shown, key, moving=moving)
            for key, paper in PAPERS.items()
            if paper.subject not in {"round", "group", "school"}
        ]

    def _paper(self, shown: Overview, key: str, *, moving: bool) -> QFrame:
        paper = PAPERS[key]
        request, lacking = request_for(shown, key, moving=moving)
        printing = button("Preview and print…", lambda: self.page.print_asked.emit([request]), icon="printer")
        printing.setAccessibleName(f"Preview and print {paper.title}")
        printing.setEnabled(request is not None)
        words = column(label(paper.title, "heading"), label(lacking or paper.purpose, "quiet"), spacing=2)
        line = row(words, printing)
        line.setStretch(0, 1)
        return card(line)


def request_for(shown: Overview, key: str, *, moving: bool) -> tuple[PrintRequest | None, str]:
    """What to print of one paper for a learner, or why there is nothing yet. moving: there is a moving-on plan."""
    mine = PrintRequest(key, shown.learner.id or 0)
    match PAPERS[key].subject:
        case _ if key in {"story", "who_can_see"}:
            return mine, ""
        case _ if key == "plan_changes":
            changed = shown.plan and len(shown.versions) > (shown.plan.status != PlanStatus.DRAFT.value)
            return (mine, "") if changed else (None, "No agreed plan was changed yet.")
        case _ if key == "moving_on":
            return (mine, "") if moving else (None, "There is no moving-on plan yet: make it under Moving on.")
        case "review":
            newest = shown.held[0].id if shown.held else None
            return (PrintRequest(key, newest), "") if newest else (None, "There is no review yet.")
        case "log_block":
            block = shown.blocks[0].id if shown.blocks else None
            return (
                (PrintRequest(key, block), "") if block else (None, "There is no log block yet: begin one under Logs.")
            )
        case _:
            return (mine, "") if shown.plan else (None, "There is no plan yet.")
