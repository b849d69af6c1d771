"""A sheet on screen: its boxes under each other in the order of the print, filled in without the mouse."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ilp_desktop.flows.sheets import Box, BoxKind, Sheet, Values
from ilp_desktop.gui.binding import EMPTY_CHOICE, value_of
from ilp_desktop.gui.faces import FaceEdit
from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.theme import SPACE, TIGHT, Colours
from ilp_desktop.gui.widgets import Combo, DayEdit, TextEdit

_RETURN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_NARROW = {BoxKind.LINE: 420, BoxKind.DAY: 180, BoxKind.CHOICE: 420}
"""Pixels: what is short on the sheet is short on the screen."""


class SheetForm(QWidget):
    """The boxes of one sheet. Enter goes to the next box, Shift+Enter is a new line."""

    edited = Signal()
    entered = Signal(QWidget)
    """The keys go to this box now."""
    ended = Signal()
    """Enter in the last box."""

    def __init__(self, sheet: Sheet, values: Values, colours: Colours) -> None:
        super().__init__()
        self.widgets: dict[str, QWidget] = {}
        self._problems: dict[str, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACE, 0)
        layout.setSpacing(2 * SPACE)
        for box in sheet.boxes:
            layout.addLayout(self._make(box, values.get(box.name, ""), colours))
        layout.addStretch(1)

    def _make(self, box: Box, value: str, colours: Colours) -> QVBoxLayout:
        widget = _widget(box, value, colours)
        widget.setObjectName(box.name)
        widget.setAccessibleName(" – ".join(filter(None, (box.label, box.hint))))
        if box.kind in _NARROW:
            widget.setMaximumWidth(_NARROW[box.kind])
        self.widgets[box.name] = widget
        self._listen(widget)
        widget.installEventFilter(self)
        name, problem = (
            label(box.label, "heading" if box.kind is BoxKind.TEXT and box.hint else ""),
            label("", "problem"),
        )
        name.setBuddy(widget)
        problem.hide()
        self._problems[box.name] = problem
        above = [name, label(box.hint, "quiet")] if box.hint else [name]
        return column(*above, widget, problem, spacing=TIGHT)

    def _listen(self, widget: QWidget) -> None:
        match widget:
            case QLineEdit():
                widget.textEdited.connect(lambda _text: self._edited(widget))
            case QPlainTextEdit():
                widget.textChanged.connect(lambda: self._edited(widget))
            case QComboBox():
                widget.activated.connect(lambda _index: self._edited(widget))
            case FaceEdit():
                widget.edited.connect(lambda: self._edited(widget))
                widget.chosen.connect(lambda: self._go_on(widget))

    def _edited(self, widget: QWidget) -> None:
        self._problems[widget.objectName()].hide()
        self.edited.emit()

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter goes on, as it does down a sheet of paper."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(watched)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and isinstance(watched, QWidget):
            plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
            if plain and event.key() in _RETURN:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, widget: QWidget) -> None:
        boxes = list(self.widgets.values())
        if widget is boxes[-1]:
            self.ended.emit()
        else:
            boxes[boxes.index(widget) + 1].setFocus(Qt.FocusReason.TabFocusReason)

    def begin(self, kept: Mapping[str, str]) -> None:
        """Put the focus in the first box that this pile does not fill by itself."""
        first = next((name for name in self.widgets if not kept.get(name)), next(iter(self.widgets)))
        self.widgets[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> Values:
        """What is typed, valid or not."""
        return {name: _value(widget) for name, widget in self.widgets.items()}

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show each sentence beside its box, and put the focus in the first of them."""
        for name, shown in self._problems.items():
            shown.setText(problems.get(name, ""))
            shown.setVisible(name in problems)
            self.widgets[name].setAccessibleDescription(problems.get(name, ""))
        if first := next((name for name in self.widgets if name in problems), ""):
            self.widgets[first].setFocus(Qt.FocusReason.OtherFocusReason)


def _widget(box: Box, value: str, colours: Colours) -> QWidget:
    match box.kind:
        case BoxKind.TEXT:
            text = TextEdit()
            text.setPlainText(value)
            return text
        case BoxKind.FACE:
            faces = FaceEdit(box.choices, colours)
            faces.set_value(value)
            return faces
        case BoxKind.CHOICE:
            combo = Combo()
            for code, words in (EMPTY_CHOICE, *box.choices):
                combo.addItem(words, code)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            return combo
        case _:
            line = DayEdit() if box.kind is BoxKind.DAY else QLineEdit()
            line.setText(value)
            return line


def _value(widget: QWidget) -> str:
    return widget.value() if isinstance(widget, FaceEdit) else str(value_of(widget))
