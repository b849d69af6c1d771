"""A grid of the parts of a record: arrows go from cell to cell, Space gives a cell its next answer, Delete takes it out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ilp_desktop.gui import theme
from ilp_desktop.gui.tables import BY_KEY
from ilp_desktop.model.parts import PARTS, Openness, Part
from ilp_desktop.words import tr

Index = QModelIndex | QPersistentModelIndex
OPENNESS_WORDS = {Openness.OPEN: tr("Open"), Openness.STAFF: tr("Staff only"), Openness.RESTRICTED: tr("Restricted")}
ROWS = tuple(Part)
_PADDING = 14
_TITLES = 262
"""Pixels of the row headings, which stay when the grid is moved sideways."""


class Tone(Enum):
    """How a cell looks beside its words."""

    PLAIN = "plain"
    QUIET = "quiet"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class GridColumn:
    """One column: the words of a cell, and the sentence that a screen reader says."""

    heading: str
    words: Callable[[Part], str]
    spoken: Callable[[Part], str]
    tone: Callable[[Part], Tone]
    answers: bool = True
    """Whether its cells can be given an answer."""
    width: int = 0
    """Pixels; 0: what is left."""


class AccessModel(QAbstractTableModel):
    """The parts under these columns."""

    def __init__(self, columns: Sequence[GridColumn], colours: theme.Colours) -> None:
        super().__init__()
        self.columns, self._colours = tuple(columns), colours

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """One for each part."""
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """The columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """The columns' headings, and the parts in the SENCO's words."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.columns[section].heading
        return PARTS[ROWS[section]].title

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, tone and the spoken sentence of a cell."""
        column, part = self.columns[index.column()], ROWS[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.words(part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.spoken(part)
        tone = column.tone(part)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(self._ink(tone))
        if role == Qt.ItemDataRole.BackgroundRole and tone is Tone.NO:
            return QColor(self._colours.bad_ground)
        if role == Qt.ItemDataRole.FontRole and tone in {Tone.YES, Tone.NO}:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _ink(self, tone: Tone) -> str:
        inks = {Tone.YES: self._colours.good, Tone.NO: self._colours.bad, Tone.QUIET: self._colours.quiet}
        return inks.get(tone, self._colours.text)

    def tell_changed(self) -> None:
        """The rules changed: every cell may."""
        last = self.index(len(ROWS) - 1, len(self.columns) - 1)
        self.dataChanged.emit(self.index(0, 0), last)


class AccessGrid(QTableView):
    """The grid on screen."""

    pressed_on = Signal(object, int)
    """Part and column: the next answer is wanted."""
    cleared_on = Signal(object, int)
    """Part and column: no answer of its own is wanted."""
    moved = Signal()

    def __init__(self, columns: Sequence[GridColumn], name: str, colours: theme.Colours) -> None:
        super().__init__()
        self.access_model = AccessModel(columns, colours)
        self.access_model.setParent(self)
        self.setModel(self.access_model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        titles = self.verticalHeader()
        titles.setDefaultSectionSize(self.fontMetrics().lineSpacing() + _PADDING)
        titles.setFixedWidth(_TITLES)
        titles.setSectionsClickable(False)
        titles.setHighlightSections(False)
        titles.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setCornerButtonEnabled(False)
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionsClickable(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        for number, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            heading.setSectionResizeMode(number, mode)
            if column.width:
                self.setColumnWidth(number, column.width)
        self.doubleClicked.connect(lambda _index: self._say(self.pressed_on))
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())

    @property
    def part(self) -> Part | None:
        """The part of the current cell."""
        row = self.currentIndex().row()
        return ROWS[row] if row >= 0 else None

    def first_answer(self) -> int:
        """The first column that takes answers."""
        return next(number for number, column in enumerate(self.access_model.columns) if column.answers)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Coming in by keyboard stands on a cell."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY and not self.currentIndex().isValid():
            self.setCurrentIndex(self.access_model.index(0, self.first_answer()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter give the next answer, Delete takes it out, the rest moves about."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._say(self.pressed_on)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._say(self.cleared_on)
        else:
            super().keyPressEvent(event)

    def _say(self, signal: Any) -> None:
        column = self.currentIndex().column()
        if self.part is not None and self.access_model.columns[column].answers:
            signal.emit(self.part, column)
