"""Which papers the print window is opened with: certain ones, or those of a few learners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ilp_desktop.gui.print_jobs import Item
from ilp_desktop.gui.print_outcome import Lacking
from ilp_desktop.gui.print_panel import Chosen
from ilp_desktop.printing import available
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import caseload
from ilp_desktop.words import counted

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App
    from ilp_desktop.gui.print_dialog import ChosenOf
    from ilp_desktop.printing.batch import PrintRequest


@dataclass(frozen=True)
class Wanted:
    """What the print window begins with."""

    chosen: ChosenOf
    ticked: list[str]
    offered: list[str]
    """Keys of papers."""
    who: str


def these(app: App, requests: Sequence[PrintRequest]) -> Wanted:
    """Certain papers."""
    items = [Item(each, app.read(available.learners_of, each)) for each in requests]
    keys = list(dict.fromkeys(each.paper for each in requests))

    def chosen(ticked: set[str]) -> Chosen:
        return Chosen(tuple(each for each in items if each.request.paper in ticked))

    return Wanted(chosen, keys, keys, "papers")


def for_learners(app: App, learner_ids: list[int], ticked: Sequence[str] = ("ilp",)) -> Wanted:
    """Papers of a few learners: all papers of one, then of the next."""
    held = app.read(available.held, learner_ids)
    names = {each: app.read(caseload.name_of, each) for each in learner_ids}
    offered = [key for key, paper in PAPERS.items() if paper.subject in {"learner", "review", "log_block"}]

    def chosen(ticked: set[str]) -> Chosen:
        items, lacking = [], []
        for learner_id in learner_ids:
            for paper in (PAPERS[key] for key in offered if key in ticked):
                if request := held[learner_id].request(paper, learner_id):
                    items.append(Item(request, (learner_id,)))
                else:
                    lacking.append(Lacking(names[learner_id], paper.title, held[learner_id].lacks(paper)))
        return Chosen(tuple(items), tuple(lacking), names)

    who = names[learner_ids[0]] if len(learner_ids) == 1 else counted(len(learner_ids), "{n} learner", "{n} learners")
    return Wanted(chosen, list(ticked), offered, who)
