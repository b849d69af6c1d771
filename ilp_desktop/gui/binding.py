"""Binds a Designer form to a Fields class: the widget's name is the field's name, and nothing else is needed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ilp_desktop.flows.flow import Choices, Raw, form_problems
from ilp_desktop.gui.aloud import say
from ilp_desktop.gui.widgets import CheckList, FileList
from ilp_desktop.model.base import Fields, second_looks

EMPTY_CHOICE = ("", "—")


class FormBinder(QObject):
    """Loads raw values into a form without making it dirty, reads them back, shows problems beside the fields."""

    edited = Signal()

    def __init__(self, form: QWidget, fields: type[Fields]) -> None:
        super().__init__(form)
        self.fields = fields
        self.widgets: dict[str, QWidget] = {}
        self._labels: dict[str, QLabel] = {}
        self._rest: Raw = {}
        self._old: dict[str, str] = {}
        """Field -> the value of the record shown that can no longer be chosen; the next record is not offered it."""
        self._problems: Mapping[str, str] = {}
        self.look: Callable[[Raw], Mapping[str, str]] = partial(second_looks, fields)
        """Raw values -> field -> what is worth another look there; shown beside the field, and never refused."""
        self.name_of: Callable[[str, str], str] = lambda _field, value: value
        """(field, value) -> how a value is called that is no longer among the choices."""
        for name in fields.model_fields:
            widget = form.findChild(QWidget, name)
            if widget is None:
                continue
            self.widgets[name] = widget
            self._listen(widget)
            if label := form.findChild(QLabel, f"problem_{name}"):
                label.setProperty("role", "problem")
                label.hide()
                self._labels[name] = label

    def _listen(self, widget: QWidget) -> None:
        """Only what the user does makes a form dirty: loading a value emits none of these."""
        changed = partial(self._edited, widget)
        match widget:
            case QLineEdit():
                widget.textEdited.connect(changed)
                widget.editingFinished.connect(self._mark_all)
            case QPlainTextEdit():
                widget.textChanged.connect(changed)
            case QComboBox():
                widget.activated.connect(changed)
            case QCheckBox():
                widget.clicked.connect(changed)
            case CheckList():
                widget.ticked.connect(changed)
            case FileList():
                widget.edited.connect(changed)
            case _:
                raise TypeError(f"no way to bind a {type(widget).__name__}")

    def _edited(self, widget: QWidget, *_: object) -> None:
        self._problems = {name: words for name, words in self._problems.items() if name != widget.objectName()}
        # Half a number is no slip yet: what is being typed is looked at when it is left.
        self._mark_all(but=widget if isinstance(widget, QLineEdit) else None)
        self.edited.emit()

    def set_choices(self, choices: Choices) -> None:
        """Fill the drop-downs; what is chosen stays chosen."""
        for name, pairs in choices.items():
            widget = self.widgets.get(name)
            if isinstance(widget, QComboBox):
                _fill(widget, pairs)
            elif isinstance(widget, CheckList):
                widget.set_choices(pairs, widget.values())

    def load(self, values: Mapping[str, Any]) -> None:
        """Show these raw values; values without a widget are kept and given back by raw()."""
        self._rest = {name: value for name, value in values.items() if name not in self.widgets}
        for name, widget in self.widgets.items():
            widget.blockSignals(True)  # noqa: FBT003
            self._show(name, widget, values.get(name, ""))
            widget.blockSignals(False)  # noqa: FBT003
        self.show_problems({})

    def _show(self, name: str, widget: QWidget, value: Any) -> None:
        if isinstance(widget, QComboBox):
            self._offer_old(name, widget, str(value))
        _show(widget, value)

    def _offer_old(self, name: str, combo: QComboBox, value: str) -> None:
        """An old code, or somebody who left, is shown by name, so that loading never loses it."""
        if (before := combo.findData(self._old.pop(name, ""))) > 0:
            combo.removeItem(before)
        if value and combo.findData(value) < 0:
            combo.addItem(self.name_of(name, value), value)
            self._old[name] = value

    def choose(self, name: str, value: str) -> None:
        """Choose in a drop-down, as the user would."""
        widget = self.widgets[name]
        if isinstance(widget, QComboBox):
            _choose(widget, value)
            self._edited(widget)

    def keep(self, values: Raw) -> None:
        """Keep these values, which have no widget here."""
        self._rest |= values
        self._mark_all()

    def raw(self) -> Raw:
        """The values as they stand, valid or not."""
        return self._rest | {name: value_of(widget) for name, widget in self.widgets.items()}

    def check(self) -> dict[str, str]:
        """Validate, show the problems beside their fields, put the focus on the first and say it; return them."""
        problems = form_problems(self.fields, self.raw())
        self.show_problems(problems)
        if first := next((name for name in self.widgets if name in problems), None):
            self.widgets[first].setFocus(Qt.FocusReason.OtherFocusReason)
            say(self.widgets[first], problems[first], at_once=True)
        return problems

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show each sentence beside its field; fields without one lose theirs."""
        self._problems = problems
        self._mark_all()

    def _mark_all(self, *, but: QWidget | None = None) -> None:
        hints = self.look(self.raw())
        for name, widget in self.widgets.items():
            problem = self._problems.get(name, "")
            self._mark(name, problem or (hints.get(name, "") if widget is not but else ""), is_problem=bool(problem))

    def _mark(self, name: str, sentence: str, *, is_problem: bool) -> None:
        widget, label = self.widgets[name], self._labels.get(name)
        if label is None or (label.text() == sentence and bool(widget.property("faulty")) is is_problem):
            return
        label.setText(sentence)
        label.setVisible(bool(sentence))
        label.setProperty("role", "problem" if is_problem else "warn")
        widget.setAccessibleDescription(sentence)
        widget.setProperty("faulty", is_problem)
        for each in (label, widget):
            each.style().unpolish(each)
            each.style().polish(each)


def _fill(combo: QComboBox, pairs: list[tuple[str, str]]) -> None:
    before = combo.currentData()
    combo.blockSignals(True)  # noqa: FBT003
    combo.clear()
    for value, label in [EMPTY_CHOICE, *pairs]:
        combo.addItem(label, value)
    _choose(combo, before or "")
    combo.blockSignals(False)  # noqa: FBT003


def _choose(combo: QComboBox, value: str) -> None:
    """Choose a value; one that the list lacks (an old code) is added, so that loading never loses it."""
    position = combo.findData(value)
    if position < 0:
        combo.addItem(value, value)
        position = combo.count() - 1
    combo.setCurrentIndex(position)


def _show(widget: QWidget, value: Any) -> None:
    match widget:
        case QLineEdit():
            widget.setText(str(value))
            if not widget.hasFocus():
                widget.setCursorPosition(0)  # else a long text shows its end
        case QPlainTextEdit():
            widget.setPlainText(str(value))
        case QComboBox():
            _choose(widget, str(value))
        case QCheckBox():
            widget.setChecked(value is True or value == "true")
        case CheckList():
            chosen = [str(each) for each in value] if isinstance(value, list) else []
            pairs = [
                (widget.item(i).data(Qt.ItemDataRole.UserRole), widget.item(i).text()) for i in range(widget.count())
            ]
            widget.set_choices(pairs, chosen)
        case FileList():
            widget.set_values([int(each) for each in value] if isinstance(value, list) else [])


def value_of(widget: QWidget) -> Any:
    """What stands in a field, as typed or as the code that is chosen."""
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case QComboBox():
            return widget.currentData() or ""
        case QCheckBox():
            return widget.isChecked()
        case CheckList():
            return [int(value) for value in widget.values()]
        case FileList():
            return widget.values()
        case _:
            raise TypeError(type(widget).__name__)
