"""Choosing a wording of the bank: by area first, then by words; with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ilp_desktop.gui.layout import button, column, fit, label, main_button, row
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo, as_search
from ilp_desktop.model.bank import BankItem, BankKind
from ilp_desktop.services import bank
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

TITLES = {BankKind.TARGET: tr("Targets of the bank"), BankKind.STRATEGY: tr("Strategies of the bank")}
_AREA_WIDTH = 230


class BankPicker(QDialog):
    """Shows the bank's wordings of one kind; `picked` tells the one that was chosen."""

    picked = Signal(object)
    """A BankItem."""

    def __init__(self, app: App, kind: BankKind, area: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLES[kind])
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items = app.read(bank.items, kind)
        self.area = area_filter(app, self.show_matching)
        self.search = search_box(tr("Search the bank"), self.show_matching)
        self.search.installEventFilter(self)
        self.model: RowsModel[BankItem] = RowsModel(wordings_columns(app))
        self.table = RowsView(self.model, TITLES[kind])
        self.table.wrap()
        self.table.chosen.connect(lambda _number: self.pick())
        self.about = label("", "quiet")
        self.count = label("", "quiet", wrap=False)
        self._lay_out(app, kind)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._describe())
        self.area.setCurrentIndex(max(0, self.area.findData(area)))
        self.show_matching()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, app: App, kind: BankKind) -> None:
        self.insert_button = main_button(tr("&Insert"), self.pick, app.colours)
        self.insert_button.setDefault(True)
        words = tr("Choose one, then fill in its blanks: it counts only once it is this learner's own.")
        filters = row(self.area, self.search)
        filters.setStretch(1, 1)
        buttons = row(self.count, None, button(tr("&Cancel"), self.reject), self.insert_button)
        parts = column(
            label(TITLES[kind], "heading"), label(words, "quiet"), filters, self.table, self.about, buttons,
            margin=3 * SPACE, spacing=2 * SPACE,
        )  # fmt: skip
        parts.setStretch(3, 1)
        self.setLayout(parts)
        self.about.setVisible(kind is BankKind.TARGET)
        fit(self, 980, 720)

    def show_matching(self) -> None:
        """Show what fits area and search; the first is chosen, so that Enter takes it."""
        found = bank.matching(self._items, self.search.text(), self.area.currentData() or "")
        self.model.set_rows(found)
        self.table.fit_rows()
        if found:
            self.table.selectRow(0)
        self.insert_button.setEnabled(bool(found))
        nothing = tr("Nothing fits. Choose another area, or fewer words.")
        self.count.setText(
            tr("{number} of {number_2}", number=len(found), number_2=len(self._items)) if found else nothing
        )
        self._describe()

    def _describe(self) -> None:
        item = self.table.current_row()
        how = item.success_criteria if item else ""
        self.about.setText(tr("How we will know: {how}", how=how) if how else "")

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Up and down in the search box move through the list, so that the hands stay where they type."""
        moves = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def pick(self) -> None:
        """Take the chosen wording."""
        if item := self.table.current_row():
            self.picked.emit(item)
            self.accept()


def area_filter(app: App, changed: Callable[[], None]) -> Combo:
    """The skill areas, after “All areas”; `changed` is called without arguments."""
    combo = Combo()
    combo.setAccessibleName(tr("Area"))
    combo.setMinimumContentsLength(24)
    combo.addItem(tr("All areas"), "")
    for code, words in app.choices("skill_area"):
        combo.addItem(words, code)
    combo.currentIndexChanged.connect(lambda _index: changed())
    return combo


def search_box(name: str, changed: Callable[[], None]) -> QLineEdit:
    """A box to search as one types; `changed` is called without arguments."""
    box = QLineEdit()
    box.setPlaceholderText(name)
    box.setAccessibleName(name)
    as_search(box)
    box.textChanged.connect(lambda _text: changed())
    return box


def wordings_columns(app: App) -> list[Column[BankItem]]:
    """The wording and its area."""
    return [
        Column(tr("Wording"), lambda each: each.words, bold=True),
        Column(tr("Area"), lambda each: app.label("skill_area", each.area), width=_AREA_WIDTH),
    ]
