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
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KINDS = {
    RowKind.NEW: tr("New"),
    RowKind.CHANGED: tr("Changed"),
    RowKind.SAME: tr("The same"),
    RowKind.UNREADABLE: tr("Left out"),
    RowKind.AMBIGUOUS: tr("Left out"),
    RowKind.DUPLICATE: tr("Left out"),
}
_NAMED = 6
_EMPTY = tr("(empty)")
_FIELDS = {
    "forename": tr("Forename"),
    "surname": tr("Surname"),
    "preferred_forename": tr("Preferred forename"),
    "preferred_surname": tr("Preferred surname"),
    "middle_names": tr("Middle names"),
    "date_of_birth": tr("Date of birth"),
    "sex": tr("Sex"),
    "year_group": tr("Year group"),
    "form_group": tr("Form group"),
    "tutor_id": tr("Tutor / key worker"),
    "entry_date": tr("Entry date"),
    "leaving_date": tr("Leaving date"),
    "review_cadence": tr("Review cadence"),
    "upn": tr("UPN"),
    "uln": tr("ULN"),
    "home_language": tr("Home language"),
    "english_additional_language": tr("English additional language"),
    "sen_provision": tr("SEN provision"),
    "primary_need": tr("Primary need"),
    "further_needs": tr("Further needs"),
}
_BY_ITSELF = tr("Automatic")
_ENCODINGS = {
    "utf-8": "UTF-8", "cp1252": tr("Western (Windows)"), "utf-16": "UTF-16", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE",
    "cp1250": tr("Central European (Windows)"), "iso8859-15": tr("Western (ISO)"), "mac_roman": tr("Western (Mac)"),
}  # fmt: skip


class CsvImport(QDialog):
    """The window of one import."""

    imported = Signal(object)
    """An ImportResult."""

    def __init__(self, app: App, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.app = app
        self.setWindowTitle(tr("Import learners – {name}", name=path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = path.read_bytes()
        self.table_: Table = csv_reading.read_table(self._data)
        self.preview: Preview | None = None
        self.columns: dict[str, Combo] = {}
        self.encoding = Combo()
        self.encoding.setAccessibleName(tr("Encoding of the file"))
        self.encoding.addItem(_BY_ITSELF, None)
        for code in csv_reading.ENCODINGS:
            self.encoding.addItem(_ENCODINGS.get(code, code), code)
        self.encoding.activated.connect(lambda _index: self._read_again())
        self.model: RowsModel[PreviewRow] = RowsModel(self._preview_columns())
        self.rows = RowsView(self.model, tr("What the import would do"))
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
            label(tr("Columns of the list"), "heading"),
            label(tr("Guessed from the headings. Correct what is wrong."), "quiet"),
            scrolled(holder),
            label(tr("Letters look wrong? Try another way of reading the file:"), "quiet"),
            self.encoding,
        )
        left.setFixedWidth(420)
        self.import_button = main_button(tr("&Import"), self.run, self.app.colours)
        right = column(
            self.summary, self.rows, self.notes, row(None, button(tr("&Cancel"), self.reject), self.import_button)
        )
        layout = row(left, spacing=2 * SPACE, margin=2 * SPACE)
        layout.addLayout(right, 1)
        self.setLayout(layout)

    def _preview_columns(self) -> list[Column[PreviewRow]]:
        colours = self.app.colours
        ink = {RowKind.NEW: colours.good, RowKind.CHANGED: colours.accent, RowKind.SAME: colours.quiet}
        return [
            Column(tr("Line"), lambda each: each.line, width=60),
            Column(tr("Learner"), lambda each: each.name, width=190, bold=True),
            Column(
                tr("What"),
                lambda each: _KINDS[each.kind],
                width=110,
                colour=lambda each: ink.get(each.kind, colours.bad),
            ),
            Column(tr("Details"), _details),
        ]

    def _offer_columns(self) -> None:
        empty(self.grid)
        self.columns = {}
        guesses = import_values.guess_columns(self.table_.headings)
        for number, heading in enumerate(self.table_.headings):
            combo = Combo()
            combo.addItem(tr("(leave out)"), None)
            for name in _importable():
                combo.addItem(_words(name), name)
            combo.setCurrentIndex(max(0, combo.findData(guesses[heading])))
            combo.setAccessibleName(tr("Column {heading}", heading=heading))
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
        self.summary.setText(
            tr(
                "{new} new, {changed} changed, {same} the same, {left_out} left out",
                new=new,
                changed=changed,
                same=counts[RowKind.SAME],
                left_out=left_out,
            )
        )
        self.import_button.setEnabled(bool(new + changed))
        self.import_button.setText(tr("&Import {new}", new=new + changed) if new + changed else tr("Nothing to import"))
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
    return _FIELDS.get(name, name.replace("_", " ").capitalize())


def _details(each: PreviewRow) -> str:
    if each.problems:
        return " ".join(f"{_words(name)}: {words}" if name else words for name, words in each.problems.items())
    changes = [f"{_words(name)}: {change.old or _EMPTY} → {change.new}" for name, change in each.changes.items()]
    return "; ".join([*changes, *each.hints.values()])


def _notes(preview: Preview) -> list[str]:
    notes = []
    if preview.new_tutors:
        notes.append(tr("New tutors on the staff list: {names}.", names=", ".join(preview.new_tutors)))
    if preview.missing:
        names = ", ".join(each.name for each in preview.missing[:_NAMED])
        if (more := len(preview.missing) - _NAMED) > 0:
            names = tr("{names} and {number} more", names=names, number=more)
        notes.append(tr("On record but not on this list, and left as they are: {names}.", names=names))
    if preview.not_needed:
        notes.append(tr("Not read, since plans do not need it: {names}.", names=", ".join(preview.not_needed)))
    return notes
