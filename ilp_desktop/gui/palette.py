"""The command palette (Ctrl+K): one box that finds learners, screens, papers and whatever the menus do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QDialog

from ilp_desktop.gui.bank_picker import search_box
from ilp_desktop.gui.findable import Entry, Findable
from ilp_desktop.gui.layout import column, fit, label
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.tables import Column, RowsModel, RowsView
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.main_window import MainWindow

_MOVES = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}


class Palette(QDialog):
    """Type, choose with the arrow keys, press Enter."""

    def __init__(self, findable: Findable, parent: MainWindow) -> None:
        super().__init__(parent)
        self._findable = findable
        self._entries = findable.entries()
        self.setWindowTitle(tr("Find anything"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = search_box(tr("A learner, a screen, a paper, or what you want to do"), self.show_matching)
        self.search.installEventFilter(self)
        self.search.returnPressed.connect(self.use)
        columns: list[Column[Entry]] = [
            Column(tr("What"), lambda each: each.words, bold=True),
            Column(tr("Where"), lambda each: each.kind, width=280),
            Column(tr("Shortcut"), lambda each: each.keys, width=110),
        ]
        self.model: RowsModel[Entry] = RowsModel(columns)
        self.table = RowsView(self.model, tr("What was found"))
        self.table.horizontalHeader().hide()
        self.table.chosen.connect(lambda _number: self.use())
        self.nothing = label("", "quiet")
        layout = column(self.search, self.table, self.nothing, margin=2 * SPACE, spacing=SPACE)
        layout.setStretch(1, 1)
        layout.addStretch(0)  # the sentence stands at the top where there is no list
        self.setLayout(layout)
        fit(self, 760, 520)
        self.show_matching()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_matching(self) -> None:
        """Show what fits; the first is chosen, so that Enter takes it."""
        typed = self.search.text().strip()
        found = self._findable.matching(self._entries, typed)
        self.model.set_rows(found)
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.table.selectRow(0)
        else:
            self.nothing.setText(tr("Nothing fits “{typed}”. Try fewer letters, or another word for it.", typed=typed))
        self._tell()

    def use(self) -> None:
        """Close, then do what was chosen."""
        entry: Entry | None = self.table.current_row() if self.model.rows else None
        if entry:
            self.accept()
            self._findable.use(entry)

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Up and down move through what was found, while the hands stay in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.table.keyPressEvent(event)
            self._tell()
            return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        """Let a screen reader say the chosen line: the focus stays in the box."""
        entry: Entry | None = self.table.current_row() if self.model.rows else None
        said = ", ".join(filter(None, (entry.words, entry.kind, entry.keys))) if entry else self.nothing.text()
        self.search.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleEvent(self.search, QAccessible.Event.DescriptionChanged))
