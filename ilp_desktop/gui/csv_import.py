"""Import learners from the list that the school's system writes: look first, then write; a second time changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, card, column, empty, fit, label, main_button, row, scrolled
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.learner import LearnerFields
from ilp_desktop.services import csv_reading, import_values, learner_import
from ilp_desktop.services.csv_reading import Table
from ilp_desktop.services.learner_import import ImportResult, Preview
from ilp_desktop.services.row_sorting import PreviewRow, RowKind

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KINDS = {
    RowKind.NEW: "New",
    RowKind.CHANGED: "Changed",
    RowKind.SAME: "The same",
    RowKind.UNREADABLE: "Left out",
    RowKind.AMBIGUOUS: "Left out",
    RowKind.DUPLICATE: "Left out",
}
_BY_ITSELF = "Automatic"
_ENCODINGS = {
    "utf-8": "UTF-8", "cp1252": "Western (Windows)", "utf-16": "UTF-16", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE",
    "cp1250": "Central European (Windows)", "iso8859-15": "Western (ISO)", "mac_roman": "Western (Mac)",
}  # fmt: skip


class CsvImport(QDialog):
    """The window of one import."""

    imported = Signal(object)
    """An ImportResult."""

    def __init__(self, app: App, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.setWindowTitle(f"Import learners – {path.name}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = path.read_bytes()
        self.table_: Table = csv_reading.read_table(self._data)
        self.preview: Preview | None = None
        self.columns: dict[str, Combo] = {}
        self.encoding = Combo()
        self.encoding.setAccessibleName("Encoding of the file")
        self.encoding.addItem(_BY_ITSELF, None)
        for code in csv_reading.ENCODINGS:
            self.encoding.addItem(_ENCODINGS.get(code, code), code)
        self.encoding.activated.connect(lambda _index: self._read_again())
        self.model: RowsModel[PreviewRow] = RowsModel(self._preview_columns())
        self.rows = RowsView(self.model, "What the import would do")
        self.rows.wrap()
        self.summary = label("", "heading")
        self.notes = label("", "quiet")
        self._lay_out()
        self._offer_columns()
        self.show_preview()
        fit(self, 1140, 800)

    def _lay_out(self) -> None:
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(SPACE)
        self.grid.setVerticalSpacing(6)
        holder = QWidget()
        holder.setLayout(self.grid)
        left = card(
            label("Columns of the list", "heading"),
            label("Guessed from the headings. Correct what is wrong.", "quiet"),
            scrolled(holder),
            label("Letters look wrong? Try another way of reading the file:", "quiet"),
            self.encoding,
        )
        left.setFixedWidth(420)
        self.import_button = main_button("&Import", self.run, self.app.colours)
        right = column(
            self.summary, self.rows, self.notes, row(None, button("&Cancel", self.reject), self.import_button)
        )
        layout = row(left, spacing=2 * SPACE, margin=2 * SPACE)
        layout.addLayout(right, 1)
        self.setLayout(layout)

    def _preview_columns(self) -> list[Column[PreviewRow]]:
        colours = self.app.colours
        ink = {RowKind.NEW: colours.good, RowKind.CHANGED: colours.accent, RowKind.SAME: colours.quiet}
        return [
            Column("Line", lambda each: each.line, width=60),
            Column("Learner", lambda each: each.name, width=190, bold=True),
            Column(
                "What", lambda each: _KINDS[each.kind], width=110, colour=lambda each: ink.get(each.kind, colours.bad)
            ),
            Column("Details", _details),
        ]

    def _offer_columns(self) -> None:
        empty(self.grid)
        self.columns = {}
        guesses = import_values.guess_columns(self.table_.headings)
        for number, heading in enumerate(self.table_.headings):
            combo = Combo()
            combo.addItem("(leave out)", None)
            for name in _importable():
                combo.addItem(_words(name), name)
            combo.setCurrentIndex(max(0, combo.findData(guesses[heading])))
            combo.setAccessibleName(f"Column {heading}")
            combo.activated.connect(lambda _index: self.show_preview())
            self.columns[heading] = combo
            self.grid.addWidget(label(heading), number, 0)
            self.grid.addWidget(combo, number, 1)
        self.grid.setRowStretch(len(self.table_.headings), 1)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)

    def _read_again(self) -> None:
        def read() -> None:
            self.table_ = csv_reading.read_table(self._data, self.encoding.currentData())

        if guarded(self, read):
            self._offer_columns()
            self.show_preview()

    def show_preview(self) -> None:
        """Say what the import would do, with the columns as chosen."""
        chosen = {heading: combo.currentData() for heading, combo in self.columns.items()}
        self.preview = None
        self.import_button.setEnabled(False)

        def make() -> None:
            self.preview = self.app.read(learner_import.preview, self.table_, chosen)

        if guarded(self, make) and self.preview:
            self._show(self.preview)

    def _show(self, preview: Preview) -> None:
        order = [RowKind.UNREADABLE, RowKind.AMBIGUOUS, RowKind.DUPLICATE, RowKind.CHANGED, RowKind.NEW, RowKind.SAME]
        self.model.set_rows(sorted(preview.rows, key=lambda each: (order.index(each.kind), each.line)))
        self.rows.fit_rows()
        counts = {kind: len(preview.of(kind)) for kind in RowKind}
        left_out = counts[RowKind.UNREADABLE] + counts[RowKind.AMBIGUOUS] + counts[RowKind.DUPLICATE]
        new, changed = counts[RowKind.NEW], counts[RowKind.CHANGED]
        self.summary.setText(f"{new} new, {changed} changed, {counts[RowKind.SAME]} the same, {left_out} left out")
        self.import_button.setEnabled(bool(new + changed))
        self.import_button.setText(f"&Import {new + changed}" if new + changed else "Nothing to import")
        self.notes.setText("\n".join(_notes(preview)))

    def run(self) -> None:
        """Write what the preview shows."""
        done: list[ImportResult] = []
        preview = self.preview
        if preview and guarded(self, lambda: done.append(self.app.write(learner_import.apply, preview))):
            self.accept()
            self.imported.emit(done[0])


def _importable() -> list[str]:
    return [name for name in LearnerFields.model_fields if name != "staff_notes"]


def _words(name: str) -> str:
    special = {"upn": "UPN", "uln": "ULN", "tutor_id": "Tutor / key worker", "sen_provision": "SEN provision"}
    return special.get(name, name.replace("_", " ").capitalize())


def _details(each: PreviewRow) -> str:
    if each.problems:
        return " ".join(f"{_words(name)}: {words}" if name else words for name, words in each.problems.items())
    changes = [f"{_words(name)}: {change.old or '(empty)'} → {change.new}" for name, change in each.changes.items()]
    return "; ".join([*changes, *each.hints.values()])


def _notes(preview: Preview) -> list[str]:
    notes = []
    if preview.new_tutors:
        notes.append(f"New tutors on the staff list: {', '.join(preview.new_tutors)}.")
    if preview.missing:
        names = ", ".join(each.name for each in preview.missing[:6])
        more = f" and {len(preview.missing) - 6} more" if len(preview.missing) > 6 else ""  # noqa: PLR2004
        notes.append(f"On record but not on this list, and left as they are: {names}{more}.")
    if preview.not_needed:
        notes.append(f"Not read, since plans do not need it: {', '.join(preview.not_needed)}.")
    return notes
