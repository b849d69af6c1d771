"""The pages of a wizard: a form, a list of records with a form, and the last look before finishing."""

from __future__ import annotations

import html
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ilp_desktop.flows.flow import Choices, Problem, Raw, Step, is_left_blank, new_row, parts_of, problems_of
from ilp_desktop.gui import theme
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.layout import as_list, button, card, column, empty, label, row, scrolled
from ilp_desktop.gui.parts_editor import PartsEditor
from ilp_desktop.gui.theme import SPACE, TIGHT
from ilp_desktop.model.base import pick_list_of
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LIST_WIDTH = 270
_LIST_PADDING = 96
"""Pixels of a line that icon, padding and scroll bar take."""
_LONGEST_TITLE = 90


class FormPage(QWidget):
    """A step with one form."""

    edited = Signal()

    def __init__(self, app: App, step: Step) -> None:
        super().__init__()
        self.step = step
        self.panel = FormPanel(app, step.fields)
        self.panel.edited.connect(self.edited)
        holder = QWidget()
        holder.setLayout(column(card(self.panel)))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        self.setLayout(column(scrolled(holder)))

    def load(self, entry: Raw) -> None:
        """Show the step's values."""
        self.panel.binder.load(entry)

    def entry(self) -> Raw:
        """The step's values as typed."""
        return self.panel.binder.raw()

    def check(self) -> bool:
        """Show what is wrong beside the fields; tell whether nothing is."""
        return not self.panel.binder.check()

    def show_problem(self, problem: Problem) -> None:
        """Show one problem beside its field."""
        self.panel.binder.show_problems({problem.field: problem.sentence})

    def set_choices(self, choices: Choices) -> None:
        """Fill the drop-downs."""
        self.panel.set_choices(choices)

    def begin(self) -> None:
        """Put the focus on the first field."""
        self.panel.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)


class ListPage(QWidget):
    """A step with a list of records on the left and the form of the chosen one on the right."""

    edited = Signal()
    shown = Signal()
    """Another record is in the form, or none."""

    def __init__(self, app: App, step: Step) -> None:
        super().__init__()
        self.step, self._app = step, app
        self._rows: list[Raw] = []
        self._current = -1
        self._removed: tuple[int, Raw] | None = None
        self.list = QListWidget()
        as_list(self.list, step.title)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentRowChanged.connect(self._choose)
        self.panel = FormPanel(app, step.fields)
        self.panel.edited.connect(self._edited)
        if step.given_field:
            # What a given record is about can't be changed: it stands as the heading.
            self.panel.hide_field(step.given_field)
        self.parts = PartsEditor(app, step.parts, list(self.panel.binder.widgets.values())[-1]) if step.parts else None
        if self.parts:
            self.parts.edited.connect(self._parts_edited)
            self.parts.begun.connect(self._scroll_to)
        self.count = label("", "quiet")
        self.context, self.before = label("", "heading"), label("", "quiet")
        self.nothing = label(tr("There is no {noun} here yet. “Add {noun}” begins one.", noun=step.noun), "quiet")
        self._lay_out()

    def _lay_out(self) -> None:
        self.add_button = button(tr("&Add {noun}", noun=self.step.noun), self.add, icon="plus")
        self.remove_button = button(tr("&Remove"), self.remove, icon="trash-2")
        self.undo_button = button(tr("&Undo"), self.undo_remove, icon="undo-2")
        self.undo_button.hide()
        self._left = left = column(self.list)
        if self.step.given_field:
            left.addWidget(self.count)
        if not self.step.given:
            left.addLayout(row(self.add_button, None))
            left.addLayout(row(self.remove_button, self.undo_button, None))
        holder = QWidget()
        inside: list[QWidget | QLayout] = [column(self.context, self.before, spacing=TIGHT), self.nothing, self.panel]
        if self.parts:
            inside.append(self.parts)
        holder.setLayout(column(card(*inside, spacing=2 * SPACE)))
        holder.layout().addStretch(1)  # type: ignore[union-attr]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3 * SPACE)
        layout.addLayout(left)
        self._area = scrolled(holder)
        layout.addWidget(self._area, 1)

    def load(self, entry: list[Raw]) -> None:
        """Show the records; the first is chosen."""
        self._rows, self._current, self._removed = [dict(values) for values in entry], -1, None
        self.undo_button.hide()
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.clear()
        for values in self._rows:
            self.list.addItem(self._describe(QListWidgetItem(), values))
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.setCurrentRow(0 if self._rows else -1)
        self._choose(self.list.currentRow())
        self._say_how_many()

    def entry(self) -> list[Raw]:
        """The records as typed."""
        self._take()
        return [dict(values) for values in self._rows]

    def check(self) -> bool:
        """Choose the first record that is not complete and show what is wrong; tell whether none is."""
        self._take()
        for number, values in enumerate(self._rows):
            if not is_left_blank(self.step, values) and problems_of(self.step, [values]):
                self.list.setCurrentRow(number)
                if not self.panel.binder.check() and self.parts:
                    self.parts.check()
                return False
        return True

    def show_problem(self, problem: Problem) -> None:
        """Choose the record with the problem and show it beside its field."""
        if problem.row is not None:
            self.list.setCurrentRow(problem.row)
        shown = {problem.field: problem.sentence}
        if self.parts and problem.part is not None:
            self.parts.show_problem(problem.part, shown)
        else:
            self.panel.binder.show_problems(shown)

    def set_choices(self, choices: Choices) -> None:
        """Fill the drop-downs."""
        self.panel.set_choices(choices)

    def begin(self) -> None:
        """Put the focus where one goes on: the list, or the button that adds the first record."""
        (self.list if self._rows else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Begin a new record."""
        self._take()
        self._insert(len(self._rows), new_row(self.step))
        self.panel.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Remove the chosen record; one step of undo brings it back."""
        if self._current < 0:
            return
        self._take()
        number = self._current
        self._removed = (number, self._rows.pop(number))
        self._current = -1
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.takeItem(number)
        self.list.blockSignals(False)  # noqa: FBT003
        self._choose(self.list.currentRow())
        self.undo_button.show()
        self.edited.emit()

    def undo_remove(self) -> None:
        """Bring back the record that was removed last."""
        if self._removed:
            number, values = self._removed
            self._removed = None
            self._insert(number, values)

    def _insert(self, number: int, values: Raw) -> None:
        self._take()
        self._current = -1
        self._rows.insert(number, values)
        self.list.insertItem(number, self._describe(QListWidgetItem(), values))
        self.list.setCurrentRow(number)
        self._choose(number)
        self.undo_button.setVisible(self._removed is not None)
        self.edited.emit()

    def _edited(self) -> None:
        self._take()
        if self._current >= 0:
            self._describe(self.list.item(self._current), self._rows[self._current])
        self._say_how_many()
        self.edited.emit()

    def _parts_edited(self) -> None:
        if self.parts and self.step.parts:
            self.panel.binder.keep({self.step.parts.name: self.parts.entries()})
            self.parts.told.setText(self.step.told(self.panel.binder.raw()))
            self._edited()

    def _scroll_to(self, part: QWidget) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # else it has no place yet
        self._area.ensureWidgetVisible(part)

    def _say_how_many(self) -> None:
        """Of how many given records something is said."""
        done = sum(not is_left_blank(self.step, values) for values in self._rows)
        self.count.setText(tr("{done} of {number} filled in", done=done, number=len(self._rows)))

    def _take(self) -> None:
        """Take what the form holds into the current record."""
        if 0 <= self._current < len(self._rows):
            self._rows[self._current] = self.panel.binder.raw()

    def _choose(self, number: int) -> None:
        if number != self._current:
            self._take()
        self._current = number
        chosen = number >= 0
        if chosen:
            self.panel.binder.load(self._rows[number])
            self.context.setText(self._heading(self._rows[number]))
            self.before.setText(_before(self._rows[number]))
            self._load_parts(self._rows[number])
        self.panel.setVisible(chosen)
        if self.parts:
            self.parts.setVisible(chosen)
        for given in (self.context, self.before):
            given.setVisible(chosen and bool(given.text()))
        self.nothing.setVisible(not chosen)
        self.remove_button.setEnabled(chosen)
        self.shown.emit()

    def _load_parts(self, values: Raw) -> None:
        if self.parts:
            self.parts.load(parts_of(self.step, values))
            self.parts.told.setText(self.step.told(values))

    @property
    def is_one_chosen(self) -> bool:
        """Whether a record is in the form."""
        return self._current >= 0

    def add_tool(self, tool: QWidget) -> None:
        """Put a button that acts on the chosen record below the list."""
        self._left.addLayout(row(tool, None))
        QWidget.setTabOrder(self.undo_button, tool)

    def _heading(self, values: Raw) -> str:
        """For given records: what they are about, since their form does not say it."""
        if "target" in values:
            target = str(values["target"])
            return tr("Long-term: {target}", target=target) if values.get("long_term") else target
        return self._shown(values, self.step.given_field) if self.step.given_field else ""

    def _describe(self, item: QListWidgetItem, values: Raw) -> QListWidgetItem:
        parts = [self._shown(values, name) for name in self.step.shows]
        title, rest = (
            parts[0] or tr("(new {noun})", noun=self.step.noun),
            " · ".join(part for part in parts[1:] if part),
        )
        title = title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"
        item.setText(f"{title}\n{rest}" if rest else title)
        width = _LIST_WIDTH - _LIST_PADDING
        flags = int(Qt.TextFlag.TextWordWrap)
        wanted = self.list.fontMetrics().boundingRect(0, 0, width, 1000, flags, item.text())
        item.setSizeHint(QSize(0, wanted.height() + 2 * SPACE))
        done = not is_left_blank(self.step, values) and not problems_of(self.step, [values])
        item.setIcon(
            theme.icon("circle-check", self._app.colours.good)
            if done
            else theme.icon("circle", self._app.colours.control)
        )
        return item

    def _shown(self, values: Raw, name: str) -> str:
        value = str(values.get(name, ""))
        list_name = pick_list_of(self.step.fields, name) if name in self.step.fields.model_fields else None
        return self._app.label(list_name, value) if list_name and value else value


def carried_over(reviews: int) -> str:
    """How often a target was carried over, in a sentence; nothing where it is new."""
    return "" if not reviews else counted(reviews, "Carried over at {n} review.", "Carried over at {n} reviews.")


def _before(values: Raw) -> str:
    """Where a target under review began, and how often it was carried over."""
    began = tr("Where it began: {baseline}", baseline=values["baseline"]) if values.get("baseline") else ""
    over = carried_over(0 if values.get("long_term") else int(values.get("carried") or 0))
    return "\n".join(filter(None, (began, over)))


class LastPage(QWidget):
    """The last look: what is not complete, with a way there; hints that never block."""

    go_to = Signal(object)
    """A Problem."""

    def __init__(self, finish_words: str) -> None:
        super().__init__()
        self._words = finish_words
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._list)
        self.setLayout(column(scrolled(holder)))

    def show_state(self, problems: list[tuple[str, Problem]], hints: list[str], *more: QWidget) -> None:
        """Show where something is missing, with a way there, and the hints; or that all is complete; then the rest."""
        empty(self._list)
        for words, problem in problems:
            go = button(words.replace("&", "&&"), partial(self.go_to.emit, problem), role="link")
            go.setIcon(theme.icon("circle-alert"))
            # A button can't wrap: a long one must not push the hints out of a narrow window.
            go.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            go.setToolTip(f"<span>{html.escape(words, quote=False)}</span>")
            self._list.addWidget(go)
        if not problems and not hints:
            self._list.addWidget(label(self._words, "good"))
        if hints:
            words = tr("Worth another look") if problems else tr("You can finish. Worth another look before you do:")
            self._list.addWidget(label(words, "heading"))
            for hint in hints:
                self._list.addWidget(label(hint, "hint"))
        for widget in more:
            self._list.addWidget(widget)
        self._list.addStretch(1)
