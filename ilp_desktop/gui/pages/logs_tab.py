"""Learning logs on the learner's page: blocks of six weeks, and the entries that came back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from ilp_desktop.gui.faces import face
from ilp_desktop.gui.files import in_a_few_words, open_files
from ilp_desktop.gui.layout import button, card, column, fit, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.pictures import THUMBNAIL
from ilp_desktop.gui.tables import Column, RowsModel, RowsView, british
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.parts import Part
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, LogEntryEntry
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import access, comments, logs
from ilp_desktop.services.logs import Logged
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import counted, in_figures, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class LogsTab(Tab):
    """Blocks, then entries."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """Blocks, then entries."""
        return [self._blocks(shown), self._entries(shown)]

    # --- blocks ---------------------------------------------------------------------------------------------

    def _blocks(self, shown: Overview) -> QFrame:
        new = button(tr("New block of six weeks"), self.new_block, icon="plus")
        if not shown.blocks:
            words = tr(
                "A block is six weekly sheets for one half-term. A lost one can be printed again with the same identity."
            )
            return card(row(label(tr("Log blocks"), "heading", wrap=False), None, new), label(words, "quiet"))
        columns: list[Column[LogBlock]] = [
            Column(tr("Block"), lambda each: each.identity, bold=True),
            Column(tr("Kind"), lambda each: self.app.label("log_kind", each.kind), width=190),
            Column(tr("From"), lambda each: each.starts_on, width=130),
            Column(tr("To"), logs.ends_on, width=130),
            Column(tr("Printed"), lambda each: each, show=_printed, sort=lambda each: each.times_printed, width=170),
            Column(tr("Filed on"), lambda each: each.filed_on, width=130),
        ]
        view = self.table(tr("Log blocks"), columns, shown.blocks, self._print_block)

        def delete(block: LogBlock) -> None:
            self.app.delete(LogBlock, block.id or 0, tr("the log block {identity}", identity=block.identity))

        filing = view.action(tr("File it"), self.file, icon="check")
        filing.setToolTip(
            tr("A block whose six weeks are over is filed at the review; a filed one can be taken out again")
        )

        def name_it() -> None:
            block = view.current_row()
            filing.setText(" " + (tr("Take out again") if block and block.filed_on else tr("File it")))

        view.selectionModel().selectionChanged.connect(name_it)
        again = view.action(tr("Print…"), self._print_block, icon="printer")
        remove = view.action(tr("Delete"), delete, icon="trash-2")
        return card(row(label(tr("Log blocks"), "heading", wrap=False), None, remove, filing, again, new), view)

    def file(self, block: LogBlock) -> None:
        """File a block, or take it out again where it is filed."""
        self.app.write(logs.file_block, block.id or 0, None if block.filed_on else self.app.today)

    def _print_block(self, block: LogBlock) -> None:
        self.page.print_asked.emit([PrintRequest("log_block", block.id or 0)])

    def new_block(self) -> None:
        """Begin a block."""
        learner_id = self.page.learner_id
        self.form(
            tr("New log block"),
            LogBlockFields,
            lambda session, new: logs.new_block(session, learner_id, new),
            record=LogBlockFields(kind="weekly_diary", starts_on=self.app.today),
        )

    # --- entries --------------------------------------------------------------------------------------------

    def _entries(self, shown: Overview) -> QFrame:
        add = button(tr("Add log entry"), self.add_entry, icon="plus")
        if not shown.entries:
            nothing = tr(
                "What the learner wrote on the sheets, said or drew is kept here; "
                "it is offered when the next review is prepared."
            )
            return card(row(label(tr("Log entries"), "heading", wrap=False), None, add), label(nothing, "quiet"))
        is_open = self.app.read(access.rules, self.page.learner_id).is_open((Part.LOG,))
        columns = entry_columns(self.app, shown.entries)
        view = self.table(
            tr("Log entries"), columns, shown.entries, self.change_entry, private=lambda _each: not is_open
        )

        def delete(logged: Logged) -> None:
            self.app.delete(
                LogEntry,
                logged.entry.id or 0,
                tr("the log entry of {entry_on}", entry_on=in_figures(logged.entry.entry_on)),
            )

        look = view.action(
            tr("Look or listen…"), lambda each: open_files(self.app, each.files, self), icon="external-link"
        )
        change = view.action(tr("Change…"), self.change_entry, icon="pencil")
        remove = view.action(tr("Delete"), delete, icon="trash-2")
        return card(row(label(tr("Log entries"), "heading", wrap=False), None, look, remove, change, add), view)

    def add_entry(self) -> None:
        """Take in an entry of today, in the block that the learner has in hand."""
        learner_id = self.page.learner_id
        blocks = self.page.overview.blocks if self.page.overview else []
        in_hand = next((each.id for each in blocks if not each.filed_on and each.starts_on <= self.app.today), None)
        self.form(
            tr("Add log entry"),
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
            tr("Change log entry"),
            LogEntryEntry,
            lambda session, new: logs.change_entry(session, entry_id, new),
            record=LogEntryEntry.model_construct(
                **logged.entry.model_dump(),
                target_ids=list(logged.target_ids),
                file_ids=[each.id or 0 for each in logged.files],
            ),
            choices=self._choices(),
        )

    def _choices(self) -> dict[str, list[tuple[str, str]]]:
        learner_id = self.page.learner_id
        return {
            "target_ids": self.app.read(comments.target_choices, learner_id),
            "log_block_id": self.app.read(logs.block_choices, learner_id),
        }


class EntriesDialog(QDialog):
    """What the learner logged about one target."""

    def __init__(self, app: App, target: str, found: Sequence[Logged], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("From the log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        model: RowsModel[Logged] = RowsModel(entry_columns(app, found))
        model.set_rows(found)
        view = RowsView(model, tr("Log entries about this target"), self)
        model.setParent(view)
        view.wrap()
        view.chosen.connect(lambda number: open_files(app, model.rows[number].files, self))
        look = view.action(tr("&Look or listen…"), lambda each: open_files(app, each.files, self), icon="external-link")
        buttons = row(look, None, button(tr("&Close"), self.accept))
        self.setLayout(column(label(target, "heading"), view, buttons, margin=3 * SPACE, spacing=2 * SPACE))
        fit(self, 1040, 560)
        view.fit_rows()
        view.selectRow(0)


def entry_columns(app: App, shown: Sequence[Logged]) -> list[Column[Logged]]:
    """How log entries are listed, here and beside a target: with pictures where any entry has one."""

    def thumbnail(logged: Logged) -> Callable[[], QPixmap] | None:
        pictures = [each.id or 0 for each in logged.files if each.media_type.startswith("image/")]
        return (lambda: app.thumbnails.of(pictures[0])) if pictures else None

    def a_face(logged: Logged) -> Callable[[], QPixmap] | None:
        rating = logged.entry.rating
        return (lambda: face(rating, app.colours)) if rating else None

    def rating(value: int | None) -> str:
        return app.label("rating", str(value)).partition("– ")[2] if value else ""

    wide = any(map(thumbnail, shown))
    return [
        Column(tr("Date"), lambda each: each.entry.entry_on, width=120),
        Column(tr("What I learned"), lambda each: logs.said(each.entry), bold=True),
        Column(tr("How it went"), lambda each: each.entry.rating, show=rating, width=130, picture=a_face),
        Column(tr("Targets"), lambda each: "\n".join(each.targets)),
        Column(
            tr("Files"), lambda each: in_a_few_words(each.files), width=180 if wide else 110, picture=thumbnail,
            picture_side=THUMBNAIL,
        ),
        Column(tr("Block"), lambda each: each, show=_block_shown, sort=lambda each: each.block or None, width=120),
    ]  # fmt: skip


def _block_shown(logged: Logged) -> str:
    """The block that an entry came in, and whether a review used it."""
    return "\n".join(filter(None, (logged.block, tr("reviewed") if logged.entry.review_id else "")))


def _printed(block: LogBlock) -> str:
    """How often and when last, such as: twice, 12 Oct 2026."""
    if not block.times_printed:
        return tr("not yet")
    many = counted(block.times_printed, "{n} time", "{n} times")
    times = {1: tr("once"), 2: tr("twice")}.get(block.times_printed, many)
    return f"{times}, {british(block.printed_on)}"
