"""Logs and papers on the learner's page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.layout import button, card, column, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryFields
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import logs, moving_on
from ilp_desktop.services.overview import Overview


class LogsTab(Tab):
    """Learning logs: blocks of six weeks, and what came back."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Blocks, then entries."""
        return [self._blocks(shown), self._entries(shown)]

    def _blocks(self, shown: Overview) -> QFrame:
        new = button("New block of six weeks", self.new_block, icon="plus")
        if not shown.blocks:
            words = "A block is six weekly sheets for one half-term. A lost one can be printed again with the same identity."
            return card(row(label("Log blocks", "heading", wrap=False), None, new), label(words, "quiet"))
        columns: list[Column[LogBlock]] = [
            Column("Block", lambda each: each.identity, bold=True),
            Column("Kind", lambda each: self.app.label("log_kind", each.kind), width=200),
            Column("From", lambda each: each.starts_on, width=130),
            Column("Printed", lambda each: _times(each.times_printed), width=120),
            Column("Done", lambda each: each.filed_on, width=130),
        ]
        view = self.table("Log blocks", columns, shown.blocks, self._print_block)

        def put_away(block: LogBlock) -> None:
            self.app.write(logs.file_block, block.id or 0, self.app.today)

        filing = view.action("Put away as done", put_away, icon="check")
        again = view.action("Print…", self._print_block, icon="printer")
        return card(row(label("Log blocks", "heading", wrap=False), None, filing, again, new), view)

    def _print_block(self, block: LogBlock) -> None:
        self.page.print_asked.emit([PrintRequest("log_block", block.id or 0)])

    def new_block(self) -> None:
        """Begin a block."""
        fields = LogBlockFields(kind="weekly_diary", starts_on=self.app.today)
        RecordDialog(
            self.app, "New log block", LogBlockFields,
            lambda new: self.app.write(logs.new_block, self.page.learner_id, new), record=fields, parent=self,
        ).open()  # fmt: skip

    def _entries(self, shown: Overview) -> QFrame:
        columns: list[Column[LogEntry]] = [
            Column("Date", lambda each: each.entry_on, width=130),
            Column("What I learned", lambda each: each.what_i_learned, bold=True),
            Column("How it went", lambda each: each.rating, show=_of_five, width=120),
            Column("Used", lambda each: "in a review" if each.review_id else "", width=120),
        ]
        nothing = "What the learner wrote on the sheets is typed here; it is offered when the next review is prepared."
        return self.record_list("Log entries", LogEntry, LogEntryFields, "log entry", columns, shown.entries, nothing)


class PapersTab(Tab):
    """The papers of this learner."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """One card a paper, with what it is for and its print button."""
        moving = self.app.read(moving_on.current, self.page.learner_id) is not None
        return [self._paper(shown, key, moving=moving) for key, paper in PAPERS.items() if paper.subject != "round"]

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


def _times(count: int) -> str:
    return {0: "not yet", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _of_five(rating: int | None) -> str:
    return f"{rating} of 5" if rating else ""


def request_for(shown: Overview, key: str, *, moving: bool) -> tuple[PrintRequest | None, str]:
    """What to print of one paper for a learner, or why there is nothing yet. moving: there is a moving-on plan."""
    mine = PrintRequest(key, shown.learner.id or 0)
    match PAPERS[key].subject:
        case _ if key == "story":
            return mine, ""
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
