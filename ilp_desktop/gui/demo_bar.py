"""The bar that stands over every screen of the demonstration school."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from ilp_desktop.gui.layout import button, label, row
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr


class DemoBar(QFrame):
    """Says all the time that nothing here is real or kept, and leads back to the first window."""

    def __init__(self, leave: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self.words = label(
            tr("Demonstration school. All people are invented, and nothing you do here is kept."), "strong"
        )
        self.leave_button = button(tr("Leave the demonstration"), leave)
        line = row(self.words, self.leave_button, margin=SPACE)
        line.setStretch(0, 1)
        self.setLayout(line)
