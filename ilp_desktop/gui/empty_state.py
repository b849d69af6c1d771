"""What every empty screen, tab and list says: what belongs there, and the button that begins it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from ilp_desktop.gui.layout import column, label, row
from ilp_desktop.gui.theme import SPACE


class EmptyState(QFrame):
    """A sentence in a card, with its buttons below; no taller than they are."""

    def __init__(self, sentence: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.sentence = label(sentence, "quiet")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        parts = column(self.sentence, margin=2 * SPACE, spacing=2 * SPACE)
        if buttons:
            parts.addLayout(row(None, *buttons, None))
        self.setLayout(parts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def take_place_of(self, *widgets: QFrame, when: bool) -> None:
        """Stand in the place of a list where there is nothing to list; else leave it its place."""
        self.setVisible(when)
        for each in widgets:
            each.setHidden(when)
