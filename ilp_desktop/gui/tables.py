"""Lists of frozen rows: sorted by a click on a heading, copied with Ctrl+C, the same everywhere."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ilp_desktop.gui import keys
from ilp_desktop.gui.layout import button
from ilp_desktop.gui.window_state import Widths
from ilp_desktop.words import short_day

R = TypeVar("R")
_BORDERS = 4
_PADDING = 16
"""Pixels beside the text of a cell."""
_MOST_WRAPPED = 300
"""Rows up to which each row is measured."""
BY_KEY = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
"""Reasons of a focus that came by keyboard."""
_LEAST_WIDTH = 160
"""Pixels."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its heading, the value of a row, and how to show and colour it."""

    heading: str
    value: Callable[[R], Any]
    show: Callable[[Any], str] | None = None
    sort: Callable[[R], Any] | None = None
    width: int = 0
    """Pixels; 0 stretches."""
    colour: Callable[[R], str | None] = lambda _row: None
    bold: bool = False
    picture: Callable[[R], Callable[[], QPixmap] | None] = lambda _row: None
    """How to make a row's picture, which is made when it is first on the screen; None: it has none."""
    picture_side: int = 0
    """Pixels that a picture takes, where it is higher than a line of text."""


def british(day: dt.date | None) -> str:
    """A day as 3 Sep 2026, or nothing."""
    return short_day(day) if day else ""


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind under columns. Sorting orders the rows themselves; nothing is filtered here."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.rows: list[R] = []
        self._order: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows, in the order chosen by the user if there is one."""
        self.beginResetModel()
        self.rows = list(rows)
        self._apply_order()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Rows at the top level."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Columns at the top level."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """The headings."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, colour and weight of one cell."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:  # Qt takes a tip with a tag in it for markup
            return f"<span>{html.escape(self.text(row, column), quote=False)}</span>"
        if role == Qt.ItemDataRole.DecorationRole and (make := column.picture(row)):
            return make()
        if role == Qt.ItemDataRole.ForegroundRole and (colour := column.colour(row)):
            return QColor(colour)
        if role == Qt.ItemDataRole.FontRole and column.bold:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def has_picture(self, row: int, column: int) -> bool:
        """Whether a cell shows a picture."""
        return self.columns[column].picture(self.rows[row]) is not None

    def text(self, row: R, column: Column[R]) -> str:
        """What a cell shows."""
        value = column.value(row)
        if column.show:
            return column.show(value)
        if isinstance(value, dt.date):
            return british(value)
        return "" if value is None else str(value)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by one column; cells without a value come last both ways."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        self._apply_order()
        self.layoutChanged.emit()

    def _apply_order(self) -> None:
        if self._order is None or self._order[0] < 0:
            return
        column = self.columns[self._order[0]]
        key = column.sort or column.value
        some = [row for row in self.rows if key(row) is not None]
        none = [row for row in self.rows if key(row) is None]
        descending = self._order[1] is Qt.SortOrder.DescendingOrder
        self.rows = sorted(some, key=lambda row: _comparable(key(row)), reverse=descending) + none


def _comparable(value: Any) -> Any:
    return value.casefold() if isinstance(value, str) else value


class _WrappedCells(QStyledItemDelegate):
    """Measures a cell's text in the width that the theme's padding leaves: else a last word is cut off."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """The size that the text needs, or the picture, which is not made for that."""
        model = index.model()
        if isinstance(model, RowsModel) and model.has_picture(index.row(), index.column()):
            side = model.columns[index.column()].picture_side
            if side:
                return QSize(side, side + _PADDING // 2)
        inner = QStyleOptionViewItem(option)
        inner.rect.setWidth(option.rect.width() - _PADDING)
        return super().sizeHint(inner, index)


class RowsView(QTableView):
    """A calm table: whole rows, a row chosen with Enter or a double click, Ctrl+C copies."""

    chosen = Signal(int)
    """Row number."""
    kept_back = Signal(int)
    """So many rows were not copied, since they are private."""

    def __init__(self, model: RowsModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 18)
        self.rows_model = model
        self.is_private: Callable[[Any], bool] = lambda _row: False
        """Rows that are never put on the clipboard, from where they could go anywhere."""
        self._whole = self._wraps = self._is_sharing = False
        self._widths = Widths(f"{name} {' '.join(column.heading for column in model.columns)}".replace("/", " "))
        self._columns = model.columns
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # else the next line sorts
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.horizontalHeader().sectionResized.connect(self._width_chosen)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Columns without a width share what is left, but never less than can be read."""
        super().resizeEvent(event)
        wide = [number for number, column in enumerate(self._columns) if not column.width]
        left = self.viewport().width() - sum(column.width for column in self._columns)
        self._is_sharing = True
        for number, column in enumerate(self._columns):
            shared = column.width or max(_LEAST_WIDTH, left // max(1, len(wide)))
            self.setColumnWidth(number, self._widths.get(number) or shared)
        self._is_sharing = False
        if event.size().width() != event.oldSize().width():
            self.fit_rows()

    def _width_chosen(self, column: int, _before: int, pixels: int) -> None:
        if not self._is_sharing:
            self._widths.choose(column, pixels)
            self.fit_rows()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Coming in by keyboard marks a row, so that Enter has something to act on."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY and not self.currentIndex().isValid() and self.rows_model.rows:
            self.selectRow(0)

    def current_row(self) -> Any:
        """The chosen row, or None."""
        number = self.currentIndex().row()
        return self.rows_model.rows[number] if 0 <= number < len(self.rows_model.rows) else None

    def action(self, words: str, do: Callable[[Any], object], *, icon: str = "") -> QPushButton:
        """A button that acts on the chosen row, and is pale while none is chosen."""

        def act() -> None:
            if (row := self.current_row()) is not None:
                do(row)

        made = button(words, act, icon=icon)
        made.setEnabled(False)
        self.selectionModel().selectionChanged.connect(lambda: made.setEnabled(self.selectionModel().hasSelection()))
        self.rows_model.modelReset.connect(lambda: made.setEnabled(False))
        return made

    def deletes_with(self, press: QPushButton) -> None:
        """Let the Delete key press a button of action()."""
        keys.bind(keys.DELETE, self, press.click, Qt.ShortcutContext.WidgetShortcut)

    def wrap(self) -> None:
        """Let long texts take several lines; fit_rows() after new rows were set."""
        self._wraps = True
        self.setItemDelegate(_WrappedCells(self))
        self.setWordWrap(True)
        self.verticalHeader().setMinimumSectionSize(self.verticalHeader().defaultSectionSize())
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def fit_rows(self) -> None:
        """Give each row the height of its texts; a very long list keeps even rows, since measuring it takes seconds."""
        if self._wraps and len(self.rows_model.rows) <= _MOST_WRAPPED:
            self.resizeRowsToContents()
        if self._whole:
            self.setFixedHeight(self._height_of_rows())

    def show_whole(self) -> None:
        """Wrap long texts and be as tall as all rows: for a screen that scrolls as one."""
        self._whole = True
        self.wrap()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self._height_of_rows())

    def _height_of_rows(self) -> int:
        """Pixels that all rows and the headings need."""
        rows = range(self.rows_model.rowCount())
        return sum(self.rowHeight(row) for row in rows) + self.horizontalHeader().sizeHint().height() + _BORDERS

    def set_height_for(self, rows: int, most: int) -> None:
        """Make the table just as tall as so many rows, up to a number; it scrolls beyond."""
        lines = max(1, min(most, rows)) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(lines + self.horizontalHeader().sizeHint().height() + _BORDERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter chooses the current row; Ctrl+C copies the selected rows."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def copy(self) -> None:
        """Put the selected rows (or all) that are not private on the clipboard, with headings, a tab between cells."""
        model = self.rows_model
        wanted = [model.rows[number] for number in self.selected_rows() or range(len(model.rows))]
        copied = [each for each in wanted if not self.is_private(each)]
        lines = [[column.heading for column in model.columns]]
        lines += [[model.text(each, column) for column in model.columns] for each in copied]
        if len(copied) < len(wanted):
            self.kept_back.emit(len(wanted) - len(copied))
        QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in lines))
