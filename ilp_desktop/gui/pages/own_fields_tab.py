"""The school's own fields in the settings: what is asked beside the app's own, in which order, and no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ilp_desktop.gui.arranged_list import ArrangedList, Ticked
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import button, card, column, label, row, scrolled
from ilp_desktop.gui.own_field_dialog import OwnFieldDialog, kind_words, step_titles
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.own_fields import OwnField, Record
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import own_fields
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class OwnFieldsTab(Page):
    """A card each for assessment, plan and review."""

    tables: ClassVar[frozenset[str]] = frozenset({"own_field"})

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.cards = {
            Record.ASSESSMENT: RecordCard(app, Record.ASSESSMENT, tr("Initial assessment")),
            Record.PLAN: RecordCard(app, Record.PLAN, tr("Plan")),
            Record.REVIEW: RecordCard(app, Record.REVIEW, tr("Review")),
        }
        words = tr(
            "Does your school ask for something that is not here? Add a field of your own, such as a box to tick in the"
            " plan: “Bus pass applied for”. Its wizard asks it, and the learner's page and the papers show it."
        )
        hint = tr(
            "Untick what is no longer asked: old records keep what they say. Alt+Up and Alt+Down move a line. Under"
            " “Papers” all of them can be saved to a file, for another school."
        )
        holder = QWidget()
        holder.setLayout(column(label(words), label(hint, "quiet"), *self.cards.values(), spacing=2 * SPACE))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        holder.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(column(scrolled(holder)))

    def refresh(self) -> None:
        """Read the fields anew."""
        for each in self.cards.values():
            each.refresh()


class RecordCard(QWidget):
    """The own fields of one record. What is ticked or moved is kept at once; Undo takes it back."""

    def __init__(self, app: App, record: Record, title: str) -> None:
        super().__init__()
        self.app, self.record = app, record
        self.fields: dict[str, OwnField] = {}
        self.list = ArrangedList(tr("Own fields: {record}", record=title))
        self.list.changed.connect(self._arrange)
        self.list.list.itemActivated.connect(lambda _item: self.change())
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete)
        change = button(tr("Change…"), self.change, icon="pencil")
        change.setAccessibleName(tr("Change a field: {record}", record=title))
        remove = button(tr("Delete"), self.delete, icon="trash-2")
        remove.setAccessibleName(tr("Delete a field: {record}", record=title))
        self.list.add_buttons(change, remove)
        self.nothing = label(tr("No own field yet."), "quiet")
        self.add_button = button(tr("Add a field…"), self.add, icon="plus")
        self.add_button.setAccessibleName(tr("Add a field: {record}", record=title))
        heading = row(label(title, "heading", wrap=False), None, self.add_button)
        self.setLayout(column(card(heading, self.nothing, self.list)))

    def refresh(self) -> None:
        """Read the fields anew."""
        found = self.app.read(own_fields.of_record, self.record)
        self.fields = {str(each.id): each for each in found}
        self.list.set_lines([Ticked(key, self._told(each), each.asked) for key, each in self.fields.items()])
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _told(self, field: OwnField) -> str:
        words = {
            "label": field.label,
            "kind": kind_words()[field.kind],
            "step": step_titles(self.record)[field.step],
            "papers": ", ".join(PAPERS[each].title for each in field.papers),
        }
        if field.papers:
            return tr("{label} – {kind}; step: {step}; papers: {papers}", **words)
        return tr("{label} – {kind}; step: {step}; on no paper", **words)

    @property
    def chosen(self) -> OwnField | None:
        """The field that is chosen in the list."""
        item = self.list.list.currentItem()
        return self.fields.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _arrange(self) -> None:
        order = [(int(line.key), line.on) for line in self.list.lines()]
        self.app.write(own_fields.arrange, self.record, order)

    def add(self) -> None:
        """Add a field at the end."""
        OwnFieldDialog(
            self.app, self.record, lambda new: self.app.write(own_fields.add, self.record, new), parent=self
        ).open()

    def change(self) -> None:
        """Change the chosen field."""
        if field := self.chosen:
            field_id = field.id or 0
            OwnFieldDialog(
                self.app, self.record, lambda new: self.app.write(own_fields.change, field_id, new), field=field,
                parent=self,
            ).open()  # fmt: skip

    def delete(self) -> None:
        """Delete the chosen field, where nobody filled it in; Undo brings it back."""
        if field := self.chosen:
            guarded(self, lambda: self.app.write(own_fields.delete, field.id or 0))
