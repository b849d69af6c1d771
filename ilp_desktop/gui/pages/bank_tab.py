"""The target and strategy bank in the settings: looked through, added to, reworded, taken out of use."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from ilp_desktop.gui.bank_picker import area_filter, search_box, wordings_columns
from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.bank import BankItem, BankKind, BankStrategyFields, BankTargetFields
from ilp_desktop.services import bank
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_FIELDS: dict[BankKind, type[BankTargetFields | BankStrategyFields]] = {
    BankKind.TARGET: BankTargetFields,
    BankKind.STRATEGY: BankStrategyFields,
}
_ADD = {BankKind.TARGET: tr("Add a target"), BankKind.STRATEGY: tr("Add a strategy")}
_CHANGE = {BankKind.TARGET: tr("Change this target"), BankKind.STRATEGY: tr("Change this strategy")}
_HINT = tr(
    "{what} marks a blank: in a plan it is filled in, so that the target becomes this learner's. "
    "Plans keep the words they have when a wording is changed here or taken out of use."
)


class BankTab(Page):
    """The bank of the school."""

    tables: ClassVar[frozenset[str]] = frozenset({"bank_item", "pick_list_item"})

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._items: list[BankItem] = []
        self.kind = Combo()
        self.kind.setAccessibleName(tr("Targets or strategies"))
        for kind, words in ((BankKind.TARGET, tr("Targets")), (BankKind.STRATEGY, tr("Strategies"))):
            self.kind.addItem(words, kind)
        self.kind.currentIndexChanged.connect(lambda _index: self._read())
        self.area = area_filter(app, self.show_matching)
        self.search = search_box(tr("Search the bank"), self.show_matching)
        in_use: Column[BankItem] = Column(tr("In use"), lambda each: tr("yes") if each.active else "no", width=90)
        self.model: RowsModel[BankItem] = RowsModel([*wordings_columns(app), in_use])
        self.table = RowsView(self.model, tr("Wordings of the bank"))
        self.table.wrap()
        self.table.chosen.connect(lambda number: self._change(self.model.rows[number]))
        self.nothing = EmptyState(tr("Nothing fits. Choose another area, or fewer words."))
        self.count = label("", "quiet", wrap=False)
        self._lay_out()

    def _lay_out(self) -> None:
        use = self.table.action(tr("&In or out of use"), self._use)
        change = self.table.action(tr("&Change…"), self._change, icon="pencil")
        filters = row(self.kind, self.area, self.search)
        filters.setStretch(2, 1)
        buttons = row(self.count, None, use, change, button(tr("&Add…"), self.add, icon="plus"))
        parts = column(label(_HINT, "quiet"), filters, buttons, self.table, self.nothing, spacing=2 * SPACE)
        parts.setContentsMargins(0, SPACE, 0, 0)
        parts.setStretch(3, 1)
        self.setLayout(parts)

    @property
    def shown_kind(self) -> BankKind:
        """What the tab shows: targets or strategies."""
        return BankKind(self.kind.currentData())

    def refresh(self) -> None:
        """Read the wordings anew; the chosen one stays chosen."""
        chosen = self.table.current_row()
        self._items = self.app.read(bank.items, self.shown_kind, all_of_them=True)
        self.show_matching()
        ids = [each.id for each in self.model.rows]
        if chosen and chosen.id in ids:
            self.table.selectRow(ids.index(chosen.id))

    def show_matching(self) -> None:
        """Show what fits area and search."""
        found = bank.matching(self._items, self.search.text(), self.area.currentData() or "")
        self.model.set_rows(found)
        self.table.fit_rows()
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.count.setText(tr("{number} of {all}", number=len(found), all=len(self._items)))

    def add(self) -> None:
        """Open the form of a new wording."""
        kind = self.shown_kind
        dialog = RecordDialog(
            self.app, _ADD[kind], _FIELDS[kind], lambda new: self.app.write(bank.add, kind, new),
            hints=bank.hints, parent=self,
        )  # fmt: skip
        if area := self.area.currentData():
            dialog.panel.binder.choose("area", area)
        dialog.open()

    def _change(self, item: BankItem) -> None:
        kind = BankKind(item.kind)
        RecordDialog(
            self.app, _CHANGE[kind], _FIELDS[kind],
            lambda new: self.app.write(bank.change, item.id or 0, new), record=item, parent=self,
        ).open()  # fmt: skip

    def _use(self, item: BankItem) -> None:
        self.app.write(bank.set_in_use, item.id or 0, active=not item.active)
