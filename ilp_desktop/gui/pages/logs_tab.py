"""Learning logs on the learner's page: blocks of six weeks, and the entries that came back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.layout import button, card, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.tables import Column, british
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryEntry
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import comments, logs
from ilp_desktop.services.logs import Logged
from ilp_desktop.services.overview import Overview


class LogsTab(Tab):
    """Blocks, then entries."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Blocks, then entries."""
        return [self._blocks(shown), self._entries(shown)]

    # --- blocks ---------------------------------------------------------------------------------------------

    def _blocks(self, shown: Overview) -> QFrame:
        new = button("New block of six weeks", self.new_block, icon="plus")
        if not shown.blocks:
            words = "A block is six weekly sheets for one half-term. A lost one can be printed again with the same identity."
            return card(row(label("Log blocks", "heading", wrap=False), None, new), label(words, "quiet"))
        columns: list[Column[LogBlock]] = [
            Column("Block", lambda each: each.identity, bold=True),
            Column("Kind", lambda each: self.app.label("log_kind", each.kind), width=190),
            Column("Weeks", lambda each: each.starts_on, show=lambda on: british(on), width=110),
            Column("Until", logs.ends_on, width=110),
            Column("Printed", lambda each: each, show=_printed, sort=lambda each: each.times_printed, width=200),
            Column("Filed on", lambda each: each.filed_on, width=110),
        ]
        view = self.table("Log blocks", columns, shown.blocks, self._print_block)

        def delete(block: LogBlock) -> None:
            self.app.delete(LogBlock, block.id or 0, f"the log block {block.identity}")

        filing = view.action("File it", self.file, icon="check")
        filing.setToolTip("A block whose six weeks are over is filed at the review; a filed one can be taken out again")

        def name_it() -> None:
            block = view.current_row()
            filing.setText(" Take out again" if block and block.filed_on else " File it")

        view.selectionModel().selectionChanged.connect(name_it)
        again = view.action("Print…", self._print_block, icon="printer")
        remove = view.action("Delete", delete, icon="trash-2")
        return card(row(label("Log blocks", "heading", wrap=False), None, remove, filing, again, new), view)

    def file(self, block: LogBlock) -> None:
        """File a block, or take it out again where it is filed."""
        self.app.write(logs.file_block, block.id or 0, None if block.filed_on else self.app.today)

    def _print_block(self, block: LogBlock) -> None:
        self.page.print_asked.emit([PrintRequest("log_block", block.id or 0)])

    def new_block(self) -> None:
        """Begin a block."""
        learner_id = self.page.learner_id
        self.form(
            "New log block",
            LogBlockFields,
            lambda session, new: logs.new_block(session, learner_id, new),
            record=LogBlockFields(kind="weekly_diary", starts_on=self.app.today),
        )

    # --- entries --------------------------------------------------------------------------------------------

    def _entries(self, shown: Overview) -> QFrame:
        add = button("Add log entry", self.add_entry, icon="plus")
        if not shown.entries:
            nothing = (
                "What the learner wrote on the sheets, said or drew is kept here; "
                "it is offered when the next review is prepared."
            )
            return card(row(label("Log entries", "heading", wrap=False), None, add), label(nothing, "quiet"))
        columns: list[Column[Logged]] = [
            Column("Date", lambda each: each.entry.entry_on, width=110),
            Column("What I learned", lambda each: logs.said(each.entry), bold=True),
            Column("How it went", lambda each: each.entry.rating, show=self._face, width=140),
            Column("Targets", lambda each: "\n".join(each.targets)),
            Column("Block", lambda each: each.block, width=100),
            Column("Used", lambda each: "in a review" if each.entry.review_id else "", width=100),
        ]
        view = self.table("Log entries", columns, shown.entries, self.change_entry)

        def delete(logged: Logged) -> None:
            self.app.delete(LogEntry, logged.entry.id or 0, f"the log entry of {logged.entry.entry_on:%d/%m/%Y}")

        change = view.action("Change…", self.change_entry, icon="pencil")
        remove = view.action("Delete", delete, icon="trash-2")
        return card(row(label("Log entries", "heading", wrap=False), None, remove, change, add), view)

    def _face(self, rating: int | None) -> str:
        return self.app.label("rating", str(rating)) if rating else ""

    def add_entry(self) -> None:
        """Take in an entry of today, in the block that the learner has in hand."""
        learner_id = self.page.learner_id
        blocks = self.page.overview.blocks if self.page.overview else []
        in_hand = next((each.id for each in blocks if not each.filed_on and each.starts_on <= self.app.today), None)
        self.form(
            "Add log entry",
            LogEntryEntry,
            lambda session, new: logs.add_entry(session, learner_id, new),
            record=LogEntryEntry(entry_on=self.app.today, log_block_id=in_hand),
            choices=self._choices(),
            begin_at="what_i_learned",
        )

    def change_entry(self, logged: Logged) -> None:
        """Correct an entry."""
        entry_id = logged.entry.id or 0
        self.form(
            "Change log entry",
            LogEntryEntry,
            lambda session, new: logs.change_entry(session, entry_id, new),
            record=LogEntryEntry.model_construct(**logged.entry.model_dump(), target_ids=list(logged.target_ids)),
            choices=self._choices(),
        )

    def _choices(self) -> dict[str, list[tuple[str, str]]]:
        learner_id = self.page.learner_id
        return {
            "target_ids": self.app.read(comments.target_choices, learner_id),
            "log_block_id": self.app.read(logs.block_choices, learner_id),
        }


def _printed(block: LogBlock) -> str:
    """How often and when last, such as: twice, 12 Oct 2026."""
    if not block.times_printed:
        return "not yet"
    times = {1: "once", 2: "twice"}.get(block.times_printed, f"{block.times_printed} times")
    return f"{times}, {british(block.printed_on)}"
