"""A list of which some are ticked, in an order that is changed by keyboard or button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ilp_desktop.gui import keys
from ilp_desktop.gui.layout import as_list, button, column, row
from ilp_desktop.gui.theme import HAIR
from ilp_desktop.gui.widgets import height_of_line
from ilp_desktop.words import tr

_MOST = 9
"""Lines shown at once."""


class Ticked(NamedTuple):
    """A line of the list."""

    key: str
    words: str
    on: bool


class _Lines(QListWidget):
    """As tall as its lines with all their words, up to nine of them."""

    def fit(self) -> None:
        """Fit the height to the lines."""
        shown = range(min(_MOST, self.count()))
        self.setFixedHeight(sum(height_of_line(self, number) for number in shown) + 2 * self.frameWidth() + HAIR)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words wrap at another place, and take another height."""
        super().resizeEvent(event)
        self.fit()


class ArrangedList(QWidget):
    """Space ticks a line, Alt+Up and Alt+Down move it."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.list = _Lines()
        as_list(self.list, name)
        self.list.setAccessibleDescription(tr("Space ticks, Alt+Up and Alt+Down move"))
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.up, self.down = button(tr("Up"), lambda: self.move_by(-1)), button(tr("Down"), lambda: self.move_by(1))
        self.up.setAccessibleName(tr("Move up in {name}", name=name))
        self.down.setAccessibleName(tr("Move down in {name}", name=name))
        here = Qt.ShortcutContext.WidgetShortcut
        keys.bind(keys.MOVE_UP, self.list, lambda: self.move_by(-1), here)
        keys.bind(keys.MOVE_DOWN, self.list, lambda: self.move_by(1), here)
        self.buttons = row(None, self.up, self.down)
        self.setLayout(column(self.list, self.buttons))

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put buttons before those that move a line, for the eye and for Tab."""
        before: QWidget = self.list
        for number, each in enumerate(buttons):
            self.buttons.insertWidget(number, each)
            QWidget.setTabOrder(before, each)
            before = each

    def set_lines(self, lines: Sequence[Ticked]) -> None:
        """Show these; the chosen line stays chosen by its place; gives no `changed`."""
        place = max(0, self.list.currentRow())
        self.list.blockSignals(True)  # noqa: FBT003
        self.list.clear()
        for line in lines:
            item = QListWidgetItem(line.words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, line.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if line.on else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(min(place, len(lines) - 1))
        self.list.blockSignals(False)  # noqa: FBT003
        self.list.fit()

    def lines(self) -> list[Ticked]:
        """The lines in their order."""
        items = [self.list.item(number) for number in range(self.list.count())]
        return [
            Ticked(each.data(Qt.ItemDataRole.UserRole), each.text(), each.checkState() is Qt.CheckState.Checked)
            for each in items
        ]

    def move_by(self, by: int) -> None:
        """Move the chosen line."""
        at, lines = self.list.currentRow(), self.lines()
        if 0 <= at < len(lines) and 0 <= at + by < len(lines):
            lines.insert(at + by, lines.pop(at))
            self.set_lines(lines)
            self.list.setCurrentRow(at + by)
            self.changed.emit()
