"""The school's own fields on a form, below those of the app: laid out, named and labelled as those are."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLayout, QLineEdit, QPlainTextEdit, QWidget

from ilp_desktop.flows.own_entries import Own, own_of
from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.widgets import Combo, DayEdit, TextEdit
from ilp_desktop.model.base import Fields
from ilp_desktop.model.own_fields import Kind

_BETWEEN = 4
"""Pixels between label, field and sentence, as in the forms of ui/."""
_BESIDE_TICK = 29
"""Pixels from the edge of a box to tick to its words."""
_WIDGETS: dict[Kind, type[QCheckBox | QComboBox | QLineEdit | QPlainTextEdit]] = {
    Kind.LINE: QLineEdit,
    Kind.TEXT: TextEdit,
    Kind.DAY: DayEdit,
    Kind.CHOICE: Combo,
    Kind.TICK: QCheckBox,
}


def add_own(form: QWidget, grid: QGridLayout, fields: type[Fields]) -> None:
    """Add the own fields of a Fields class to its form: texts alone in their row, others two beside each other."""
    row, at = grid.rowCount(), 0
    for name, own in own_of(fields).items():
        is_wide = own.kind is Kind.TEXT
        if is_wide and at:
            row, at = row + 1, 0
        grid.addLayout(_cell(form, name, own), row, at, 1, 2 if is_wide else 1)
        at += 2 if is_wide else 1
        if at > 1:
            row, at = row + 1, 0


def _cell(form: QWidget, name: str, own: Own) -> QLayout:
    widget = _WIDGETS[own.kind](form)
    widget.setObjectName(name)
    widget.setAccessibleName(own.label)
    words = own.label.replace("&", "&&")
    parts: list[QWidget] = [widget]
    if isinstance(widget, QCheckBox):
        widget.setText(words)
    else:
        title = label(words)
        title.setObjectName(f"label_{name}")
        title.setBuddy(widget)
        parts.insert(0, title)
    if own.help:
        widget.setAccessibleDescription(own.help)
        parts.insert(1, told := label(own.help, "quiet"))
        if own.kind is Kind.TICK:
            told.setContentsMargins(_BESIDE_TICK, 0, 0, 0)
    problem = label("")
    problem.setObjectName(f"problem_{name}")
    return column(*parts, problem, spacing=_BETWEEN)
