"""The records that a record of a wizard's list owns, a few fields for each: units under their qualification."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilp_desktop.flows.flow import Raw, Step, new_row
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.theme import SPACE, TIGHT
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_TAKEN = "arudcbnfkmt"
"""Letters that are keys of the wizard and of its lists already."""


class PartsEditor(QWidget):
    """The fields of each record under each other. `after` is the widget from which Tab comes here."""

    edited = Signal()
    begun = Signal(object)
    """The fields of a record that was just put in."""

    def __init__(self, app: App, step: Step, after: QWidget) -> None:
        super().__init__()
        self._app, self._step, self._after = app, step, after
        self._lines: list[_Line] = []
        self._removed: tuple[int, Raw] | None = None
        self.told = label("", "quiet", wrap=False)
        self.add_button = button(_with_key(tr("Add {noun}", noun=step.noun)), self.add, icon="plus")
        self.undo_button = button(_with_key(tr("Undo")), self.undo_remove, icon="undo-2")
        self._holder = QVBoxLayout()
        self._holder.setSpacing(2 * SPACE)
        heading = row(label(step.title, "heading", wrap=False), None, self.told)
        self.setLayout(column(heading, self._holder, row(self.add_button, self.undo_button, None)))

    def load(self, rows: Sequence[Raw]) -> None:
        """Show these records."""
        while self._lines:
            self._take_out(0)
        self._removed = None
        for number, values in enumerate(rows):
            self._put_in(number, values)
        self._in_order()

    def entries(self) -> list[Raw]:
        """The records as typed."""
        return [line.panel.binder.raw() for line in self._lines]

    def check(self) -> None:
        """Show what is wrong beside the fields, the focus on the first."""
        next((line for line in self._lines if line.panel.binder.check()), None)

    def show_problem(self, number: int, problems: Mapping[str, str]) -> None:
        """Show problems beside the fields of one record."""
        self._lines[number].panel.binder.show_problems(problems)

    def add(self) -> None:
        """Begin a new record at the end."""
        self._insert(len(self._lines), new_row(self._step))

    def remove(self, line: _Line) -> None:
        """Remove a record; one step of undo brings it back."""
        number = self._lines.index(line)
        self._removed = (number, line.panel.binder.raw())
        self._take_out(number)
        self._in_order()
        near = self._lines[min(number, len(self._lines) - 1)].remove_button if self._lines else self.add_button
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def undo_remove(self) -> None:
        """Bring back the record that was removed last."""
        if self._removed:
            number, values = self._removed
            self._removed = None
            self._insert(number, values)

    def _insert(self, number: int, values: Raw) -> None:
        self._put_in(number, values)
        self._in_order()
        self._lines[number].panel.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit(self._lines[number])
        self.edited.emit()

    def _put_in(self, number: int, values: Raw) -> None:
        line = _Line(self._app, self._step)
        line.panel.binder.load(values)
        line.panel.edited.connect(self.edited)
        line.removing.connect(lambda: self.remove(line))
        self._lines.insert(number, line)
        self._holder.insertWidget(number, line)
        line.show()  # at once: the layout would do it later, and a key pressed before that would go astray

    def _take_out(self, number: int) -> None:
        line = self._lines.pop(number)
        self._holder.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _in_order(self) -> None:
        """Names over the first line only, each line called by its number, Tab from line to line."""
        before = self._after
        for number, line in enumerate(self._lines):
            line.place(number, self._step.noun)
            for stop in line.stops():
                QWidget.setTabOrder(before, stop)
                before = stop
        for stop in (self.add_button, self.undo_button):
            QWidget.setTabOrder(before, stop)
            before = stop
        self.undo_button.setVisible(self._removed is not None)


class _Line(QWidget):
    """The fields of one record close together, and a button that removes it."""

    removing = Signal()

    def __init__(self, app: App, step: Step) -> None:
        super().__init__()
        self.panel = FormPanel(app, step.fields)
        self.remove_button = button("", self.removing.emit, icon="trash-2")
        self.remove_button.setText("")
        self._names = {each: each.accessibleName() for each in self.panel.binder.widgets.values()}
        self._labels = [each for each in self.panel.findChildren(QLabel) if each.buddy()]
        self._labels.append(label(" ", wrap=False))
        cell = column(self._labels[-1], self.remove_button, spacing=TIGHT)
        cell.addStretch(1)
        line = row(self.panel, cell)
        line.setStretch(0, 1)
        self.setLayout(line)

    def place(self, number: int, noun: str) -> None:
        """Be the record of this number."""
        for each in self._labels:
            each.setVisible(number == 0)
        for widget, name in self._names.items():
            widget.setAccessibleName(f"{noun.capitalize()} {number + 1}: {name}")
        self.remove_button.setAccessibleName(tr("Remove {noun} {number}", noun=noun, number=number + 1))
        self.remove_button.setToolTip(tr("Remove {noun} {number}", noun=noun, number=number + 1))

    def stops(self) -> Iterator[QWidget]:
        """What Tab goes to, in order."""
        yield from self.panel.binder.widgets.values()
        yield self.remove_button


def _with_key(words: str) -> str:
    """Words of a button with the first letter marked that is no key yet."""
    at = next((place for place, letter in enumerate(words) if letter.isalpha() and letter.lower() not in _TAKEN), None)
    return words if at is None else f"{words[:at]}&{words[at:]}"
