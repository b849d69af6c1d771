"""For whom a print is and how it comes out: readers, both sides, grey, order, copies."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget

from ilp_desktop.gui.group_chooser import named
from ilp_desktop.gui.layout import column, row
from ilp_desktop.gui.print_readers import ReadersPanel
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.printing.formats import SheetSize
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.words import tr

_MOST_COPIES = 99
_SHEETS = {
    SheetSize.AS_IS: tr("As each paper is"),
    SheetSize.A3: tr("Enlarged to A3"),
    SheetSize.A5: tr("A5, two on a sheet"),
}


class PrintChoices(QWidget):
    """What the print dialog and the print centre both ask."""

    changed = Signal()
    """The papers must be made anew."""
    looks_changed = Signal()
    """They are to be shown otherwise."""
    order_changed = Signal()

    def __init__(self, *, many: bool) -> None:
        super().__init__()
        self.readers = ReadersPanel()
        self.duplex = _tick(tr("Both sides: each paper starts\non a right-hand page"))
        self.as_agreed = _tick(tr("Plans as they were agreed last:\nthe very pages that were signed"))
        self.grey = _tick(tr("Black and white"))
        self.order, self.sheet, self.copies = Combo(), Combo(), QSpinBox()
        for size, words in _SHEETS.items():
            self.sheet.addItem(words, size.value)
        self.sheet.setAccessibleName(tr("Sheets"))
        self.sheet.activated.connect(lambda *_: self.changed.emit())
        self.order.addItem(tr("All papers of one learner, then the next"), "learner")
        self.order.addItem(tr("One paper for all learners, then the next"), "paper")
        self.order.setAccessibleName(tr("Order"))
        self.copies.setMinimumHeight(self.sheet.minimumHeight())
        self.copies.setRange(1, _MOST_COPIES)
        self.copies.setAccessibleName(tr("Copies"))
        for signal in (self.readers.changed, self.duplex.clicked, self.as_agreed.clicked):
            signal.connect(lambda *_: self.changed.emit())
        self.grey.clicked.connect(lambda *_: self.looks_changed.emit())
        self.order.activated.connect(lambda *_: self.order_changed.emit())
        self._lay_out(many=many)

    def _lay_out(self, *, many: bool) -> None:
        order, more = QWidget(), row(named(tr("Shee&ts"), self.sheet), named(tr("&Number of copies"), self.copies))
        order.setLayout(named(tr("O&rder"), self.order))
        self.setLayout(column(self.readers, order, more, self.duplex, self.as_agreed, self.grey, spacing=SPACE))
        if not many:
            order.hide()

    def options(self, today: dt.date) -> PrintOptions:
        """What was chosen."""
        return PrintOptions(
            audience=self.readers.audience,
            ticked=self.readers.ticked,
            duplex=self.duplex.isChecked(),
            sheet=SheetSize(self.sheet.currentData()),
            as_agreed=self.as_agreed.isChecked() and self.as_agreed.isVisibleTo(self),
            today=today,
        )

    @property
    def by_paper(self) -> bool:
        """One paper for all learners, then the next."""
        return bool(self.order.currentData() == "paper")


def _tick(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setToolTip(words.replace("\n", " "))
    return box
