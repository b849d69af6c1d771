"""What the tabs of the learner's page share: cards put together when they come to the front, lists, wizard buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlmodel import Session

from ilp_desktop.flows.flow import Choices
from ilp_desktop.gui.file_tools import NAME, FileTools
from ilp_desktop.gui.layout import button, card, column, empty, label, main_button, row, scrolled
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.record_dialog import Hints, RecordDialog
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.base import Row
from ilp_desktop.services import records
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.pages.learner import LearnerPage


NO_MORE: Mapping[str, tuple[str, Callable[[Any], None]]] = MappingProxyType({})


class Tab(QWidget):
    """A tab: a column of cards, put together anew when the record changes."""

    def __init__(self, page: LearnerPage) -> None:
        super().__init__()
        self.page, self.app = page, page.app
        self._waiting: Overview | None = None
        self.kept: tuple[QWidget, ...] = ()
        """Parts that stay, with what is being done in them, while the others are put together anew."""
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 2 * SPACE, SPACE, 0)
        self._cards.setSpacing(2 * SPACE)
        holder = QWidget()
        holder.setLayout(self._cards)
        self.setLayout(column(scrolled(holder)))

    def show_overview(self, shown: Overview) -> None:
        """Show the learner: now where this tab is in front, else when it comes to the front."""
        self._waiting = shown
        if self.isVisible():
            self._put_together()

    @raises_whole
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """A tab that comes to the front is put together."""
        self._put_together()
        super().showEvent(event)

    def _put_together(self) -> None:
        shown, self._waiting = self._waiting, None
        if shown is None:
            return
        focus = self.window().focusWidget()
        had_focus = (
            focus is not None and self.isAncestorOf(focus) and not any(part.isAncestorOf(focus) for part in self.kept)
        )
        for part in self.kept:
            self._cards.removeWidget(part)
        empty(self._cards)
        self._add(self.parts(shown))
        if had_focus:
            # The widget that had it is gone; from the tab bar one Tab leads back into this tab.
            self.page.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, parts: Sequence[QWidget]) -> None:
        for part in parts:
            self._cards.addWidget(part)
        for part in self.kept:
            part.setVisible(part in parts)
        self._cards.addStretch(1)
        if any(part in parts for part in self.kept):
            tab_through(parts)

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """The cards of this tab."""
        raise NotImplementedError

    def table(
        self,
        name: str,
        columns: list[Column[Any]],
        rows: Sequence[Any],
        chosen: Callable[[Any], None] | None = None,
        *,
        private: Callable[[Any], bool] | None = None,
    ) -> RowsView:
        """A table as tall as its rows: the tab scrolls, not each table in it. Private rows are not copied."""
        model: RowsModel[Any] = RowsModel(columns)
        model.set_rows(rows)
        view = RowsView(model, name)
        model.setParent(view)
        view.show_whole()
        if private:
            view.is_private = private
            view.kept_back.connect(lambda count: self.app.said.emit(_not_copied(count)))
        if chosen:
            view.chosen.connect(lambda number: chosen(model.rows[number]))
        return view

    def start(self, kind: str, record_id: int | None = None) -> None:
        """Open a wizard for this learner."""
        self.page.wizard_asked.emit(kind, self.page.learner_id, record_id)

    def wizard_button(self, shown: Overview, kind: str, words: str) -> QPushButton:
        """The button that begins a wizard, or goes on with its draft."""
        going_on = kind in shown.drafts
        return main_button(
            tr("Go on with the draft") if going_on else words, lambda: self.start(kind), self.app.colours
        )

    def form(
        self,
        title: str,
        fields: type[Any],
        save: Callable[[Session, Any], object],
        *,
        record: object | None = None,
        choices: Choices | None = None,
        hints: Hints = lambda _fields: [],
        begin_at: str = "",
    ) -> None:
        """Fill in a form in a small window; `save` writes what was typed, in a transaction.

        begin_at: the field to begin with, where those before it are filled as they usually are.
        """
        dialog = RecordDialog(
            self.app, title, fields, lambda new: self.app.write(save, new), record=record,
            learner_id=self.page.learner_id, choices=choices, hints=hints, parent=self,
        )  # fmt: skip
        if NAME in dialog.panel.binder.widgets:
            dialog.rejected.connect(FileTools(self.app, dialog.panel, self.page.learner_id).throw_away)
        dialog.open()
        if begin_at:
            dialog.panel.binder.widgets[begin_at].setFocus()

    def edit(self, kind: type[Row], fields: type[Any], record: Any, what: str) -> None:
        """Change one record of this learner in a small window."""
        RecordDialog(
            self.app, tr("Change {what}", what=what), fields, lambda new: self.app.write(records.change, kind, record.id, new),
            record=record, learner_id=self.page.learner_id, parent=self,
        ).open()  # fmt: skip

    def add(self, kind: type[Row], fields: type[Any], what: str) -> None:
        """Add one record to this learner in a small window."""
        owner = {"learner_id": self.page.learner_id}
        RecordDialog(
            self.app, tr("Add {what}", what=what), fields, lambda new: self.app.write(records.add, kind, new, **owner),
            learner_id=self.page.learner_id, parent=self,
        ).open()  # fmt: skip

    def record_list(
        self,
        title: str,
        kind: type[Row],
        fields: type[Any],
        what: str,
        columns: list[Column[Any]],
        rows: Sequence[Any],
        nothing: str,
        more: Mapping[str, tuple[str, Callable[[Any], None]]] = NO_MORE,
    ) -> QFrame:
        """A card with a list of records: add, open with Enter, delete the chosen one.

        more: words of a further button -> its icon, and what it does with the chosen one.
        """
        add = button(tr("Add {what}", what=what), lambda: self.add(kind, fields, what), icon="plus")
        if not rows:
            return card(row(label(title, "heading", wrap=False), None, add), label(nothing, "quiet"))

        def edit(record: Any) -> None:
            self.edit(kind, fields, record, what)

        def delete(record: Any) -> None:
            self.app.delete(kind, record.id, tr("the {what} “{name}”", what=what, name=columns[0].value(record)))

        view = self.table(title, columns, rows, edit)
        change, remove = (
            view.action(tr("Change…"), edit, icon="pencil"),
            view.action(tr("Delete"), delete, icon="trash-2"),
        )
        further = [view.action(words, do, icon=icon) for words, (icon, do) in more.items()]
        return card(row(label(title, "heading", wrap=False), None, *further, remove, change, add), view)


def tab_through(cards: Sequence[QWidget]) -> None:
    """Let Tab go through the cards as they stand, though some were made earlier than those before them."""
    stops = [
        each
        for card in cards
        for each in card.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is card.window()
    ]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def facts(title: str, pairs: Sequence[tuple[str, str]], *actions: QWidget) -> QFrame:
    """A card of named facts; those without a value are left out."""
    form = QFormLayout()
    form.setHorizontalSpacing(3 * SPACE)
    form.setVerticalSpacing(SPACE)
    for name, value in pairs:
        if value:
            form.addRow(_quiet(name), label(value))
    return card(row(label(title, "heading", wrap=False), None, *actions), form)


def _not_copied(count: int) -> str:
    return counted(
        count,
        "{n} line was not copied: restricted, or for staff only. Print it to give it to somebody.",
        "{n} lines were not copied: restricted, or for staff only. Print it to give it to somebody.",
    )


def _quiet(words: str) -> QLabel:
    made = label(words, "quiet", wrap=False)
    made.setMinimumWidth(170)
    return made


def distance_shown(value: int | None) -> str:
    """Distance travelled as filled dots and in words, such as ●●○○ 2 of 4."""
    if value is None:
        return ""
    return f"{'●' * value}{'○' * (4 - value)} " + tr("{number} of 4", number=value)
