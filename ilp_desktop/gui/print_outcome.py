"""Papers, pages and sheets of a print, paper by paper; and for whom a paper can't be printed, with the reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.model.parts import AUDIENCES
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.print_jobs import Item, Outcome


@dataclass(frozen=True)
class Lacking:
    """A paper that can't be printed for a learner."""

    learner: str
    paper: str
    """Its title."""
    why: str


@dataclass(frozen=True)
class PaperLine:
    """What comes out of one kind of paper. pages and sheets: None where they were not counted yet."""

    title: str
    readers: str
    papers: int
    pages: int | None
    sheets: int | None


class OutcomeView(QWidget):
    """A table of the papers, and one of what is missing."""

    def __init__(self, count: Callable[[], None]) -> None:
        super().__init__()
        self.model: RowsModel[PaperLine] = RowsModel(_columns())
        self.table = RowsView(self.model, tr("Papers that come out"))
        self.missing: RowsModel[Lacking] = RowsModel(_missing_columns())
        self.missing_table = RowsView(self.missing, tr("What can't be printed"))
        self.table.wrap()
        self.missing_table.wrap()
        self.count_button = button(tr("Count the pages"), count, icon="calculator")
        self._duplex = False
        self.missing_heading = label(tr("Can't be printed"), "heading")
        self.setLayout(column(self.table, row(self.count_button, None), self.missing_heading, self.missing_table))

    def show_outcome(
        self, items: Sequence[Item], options: PrintOptions, found: Outcome | None, lacking: Sequence[Lacking]
    ) -> None:
        """Show the numbers of all papers; found: None where nobody counted yet."""
        self._duplex = options.duplex
        lines = _lines(items, options, found)
        self.model.set_rows([*lines, _total(lines)] if len(lines) > 1 else lines)
        self.table.fit_rows()
        self.count_button.setVisible(found is None)
        more = [Lacking("", "", each.reason) for each in found.missing] if found else []
        self.missing.set_rows([*lacking, *more])
        self.missing_table.fit_rows()
        for widget in (self.missing_heading, self.missing_table):
            widget.setVisible(bool(self.missing.rows))

    def summary(self, items: Sequence[Item], found: Outcome | None) -> str:
        """Such as 3 learners, 6 papers, 14 pages on 8 sheets."""
        if not items:
            return tr("Nothing to print yet")
        learners = {learner for item in items for learner in item.learner_ids}
        papers = counted(len(found.made) if found else len(items), "{n} paper", "{n} papers")
        parts = [counted(len(learners), "{n} learner", "{n} learners"), papers] if learners else [papers]
        if found is None:
            return tr("{papers}; pages not counted yet", papers=", ".join(parts))
        if not found.pages:
            return tr("Nothing to print")
        sheets = counted(
            sum(_sheets(each.pages, duplex=self._duplex) for each in found.made), "{n} sheet", "{n} sheets"
        )
        return tr(
            "{papers}, {pages} on {sheets} of paper",
            papers=", ".join(parts),
            pages=counted(found.pages, "{n} page", "{n} pages"),
            sheets=sheets,
        )


def _lines(items: Sequence[Item], options: PrintOptions, found: Outcome | None) -> list[PaperLine]:
    wanted: dict[str, int] = defaultdict(int)
    for item in items:
        wanted[item.request.paper] += 1
    pages: dict[str, list[int]] = defaultdict(list)
    for made in found.made if found else ():
        pages[made.request.paper].append(made.pages)
    return [
        PaperLine(
            PAPERS[key].title,
            AUDIENCES[options.audience or PAPERS[key].audience].title,
            len(pages[key]) if found else number,
            sum(pages[key]) if found else None,
            sum(_sheets(each, duplex=options.duplex) for each in pages[key]) if found else None,
        )
        for key, number in wanted.items()
    ]


def _total(lines: Sequence[PaperLine]) -> PaperLine:
    counted_all = all(each.pages is not None for each in lines)
    return PaperLine(
        tr("All together"),
        "",
        sum(each.papers for each in lines),
        sum(each.pages or 0 for each in lines) if counted_all else None,
        sum(each.sheets or 0 for each in lines) if counted_all else None,
    )


def _sheets(pages: int, *, duplex: bool) -> int:
    """Sheets of paper: with both sides a paper begins on a sheet of its own."""
    return (pages + 1) // 2 if duplex else pages


def _columns() -> list[Column[PaperLine]]:
    def number(value: int | None) -> str:
        return "–" if value is None else str(value)

    return [
        Column(tr("Paper"), lambda each: each.title, bold=True),
        Column(tr("For"), lambda each: each.readers, width=150),
        Column(tr("Papers"), lambda each: each.papers, width=86),
        Column(tr("Pages"), lambda each: each.pages, show=number, width=86),
        Column(tr("Sheets"), lambda each: each.sheets, show=number, width=86),
    ]


def _missing_columns() -> list[Column[Lacking]]:
    return [
        Column(tr("Learner"), lambda each: each.learner, width=150),
        Column(tr("Paper"), lambda each: each.paper, width=140),
        Column(tr("Why"), lambda each: each.why),
    ]
