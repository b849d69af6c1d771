"""The grid of a review day: a row for each target, filled in with the keyboard alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QMenu,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.review_model import FIELDS, FIRST, HEADINGS, TEXTS, Index, ReviewModel, scales, value_of
from ilp_desktop.gui.review_painting import LINES, PADDING, CellPainter
from ilp_desktop.services.review_round import GridRow
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_WIDTHS = {"learner": 214, "outcome": 120, "distance": 134}
_SHARES = {"target": 4, "note": 3, "next_step": 3}
"""How the columns without a width share what is left."""
_LEAST_SHARE = 120
"""Pixels."""
_EDITOR_LINES = 5
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CLEAR = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_OPEN = {Qt.Key.Key_Space, Qt.Key.Key_F2, Qt.Key.Key_F4}
_PUT_BY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CellDelegate(CellPainter):
    """Draws the cells, and gives notes and next steps a place to type in that Enter, Tab and Esc leave."""

    def __init__(self, view: ReviewGrid, app: App) -> None:
        super().__init__(view, app.colours)
        self._view = view
        self.editor: QPlainTextEdit | None = None

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A place for a few lines; what is there already stays, and typing goes on behind it."""
        made = QPlainTextEdit(parent)
        made.setAccessibleName(HEADINGS[index.column()])
        made.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
        made.moveCursor(made.textCursor().MoveOperation.End)
        made.textChanged.connect(self._view.typing)
        self.editor = made
        return made

    def setEditorData(self, _editor: QWidget, _index: Index) -> None:  # noqa: N802
        """Loaded once, when made: a cell that is saved while one types must not move the cursor."""

    @raises_whole
    def setModelData(self, editor: QWidget, _model: object, index: Index) -> None:  # noqa: N802
        """Save what was typed."""
        if isinstance(editor, QPlainTextEdit):
            self._view.enter(index.row(), FIELDS[index.column()], editor.toPlainText().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # noqa: N802
        """Higher than the cell, so that a sentence is seen whole."""
        place = option.rect
        height = max(place.height(), _EDITOR_LINES * editor.fontMetrics().lineSpacing() + 2 * PADDING)
        room = self._view.viewport().height()
        editor.setGeometry(place.x(), max(0, min(place.y(), room - height)), place.width(), height)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Forget it."""
        self.editor = None
        super().destroyEditor(editor, index)

    @raises_whole
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter goes to the next target, Tab to the next cell; Shift+Enter is a new line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QPlainTextEdit):
            then = self._then(event)
            if then:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                then()
                return True
            return False
        return super().eventFilter(editor, event)

    def _then(self, event: QKeyEvent) -> Any:
        """What to do when a key ends typing; nothing where it does not."""
        key, modifiers = event.key(), event.modifiers()
        if key in _ENTER and modifiers & Qt.KeyboardModifier.ControlModifier:
            return self._view.finish_asked.emit
        if key in _ENTER and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            return self._view.next_target
        steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if key in steps:
            return partial(self._view.step, steps[Qt.Key(key)])
        return self._view.setFocus if key == Qt.Key.Key_Escape else None


class ReviewGrid(QTableView):
    """One cell is current, large and clear. Digits and letters choose, Tab goes to the next cell, Enter to the next target."""

    entered = Signal(int, str, object)
    """Row number, field, value."""
    finish_asked = Signal()
    refused = Signal()
    """A key was pressed on a review that is finished."""
    complete = Signal()
    """Enter on the last target of a learner whose targets all have an outcome."""
    moved = Signal()
    typed = Signal()
    """Something was typed into an open cell and is not saved yet."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.review_model = ReviewModel(scales(app))
        self.setModel(self.review_model)
        self.cells = CellDelegate(self, app)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(tr("Targets to review"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINES * self.fontMetrics().lineSpacing() + 2 * PADDING)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(lambda _index: self.open_choices())
        self.selectionModel().currentChanged.connect(self._moved)

    # --- where one is ---------------------------------------------------------------------------------------

    @property
    def row(self) -> GridRow | None:
        """The row of the current cell."""
        number = self.currentIndex().row()
        return self.review_model.rows[number] if 0 <= number < len(self.review_model.rows) else None

    @property
    def field(self) -> str:
        """What the current cell holds."""
        return FIELDS[max(FIRST, self.currentIndex().column())]

    def go(self, number: int, name: str = "outcome") -> None:
        """Make a cell the current one, with its whole learner in sight where there is room."""
        if not self.review_model.rows:
            return
        column, rows = FIELDS.index(name) if name in FIELDS[FIRST:] else FIRST, self.review_model.rows
        last = max(each for each, row in enumerate(rows) if row.entry_id == rows[number].entry_id)
        self.scrollTo(self.review_model.index(last, column))
        self.setCurrentIndex(self.review_model.index(number, column))

    def step(self, by: int) -> bool:
        """Go to the next cell to fill in, over the end of the row; False at the very end."""
        across = len(FIELDS) - FIRST
        at = self.currentIndex().row() * across + self.currentIndex().column() - FIRST + by
        if not 0 <= at < across * len(self.review_model.rows):
            return False
        self.go(at // across, FIELDS[FIRST + at % across])
        return True

    def next_target(self) -> None:
        """Go to the learner's next target; behind the last to one without an outcome, so that Ctrl+Enter is never another's."""
        rows, at = self.review_model.rows, self.currentIndex().row()
        group = [each for each, row in enumerate(rows) if self.row and row.entry_id == self.row.entry_id]
        if not group:
            return
        later = [each for each in group if each > at]
        unseen = [each for each in group if not rows[each].outcome]
        self.go((later or unseen or [at])[0])
        if not later and not unseen:
            self.complete.emit()

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        for number in {now.row(), before.row()} - {-1}:  # the whole row is marked
            for column in range(len(FIELDS)):
                self.update(self.review_model.index(number, column))
        self.moved.emit()

    # --- filling in -----------------------------------------------------------------------------------------

    def enter(self, number: int, name: str, value: str) -> None:
        """Save a cell, where it changed."""
        if value != value_of(self.review_model.rows[number], name):
            self.entered.emit(number, name, value)

    def typing(self) -> None:
        """Tell that an open cell changed."""
        self.typed.emit()

    def save_open_cell(self) -> None:
        """Save what stands in an open cell and leave it open."""
        if self.cells.editor is not None and self.row:
            self.enter(self.currentIndex().row(), self.field, self.cells.editor.toPlainText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and digits first; what is left is Qt's: arrows, and a letter that begins a note."""
        key, controlled = event.key(), event.modifiers() & _PUT_BY
        if key in _ENTER:
            self.finish_asked.emit() if controlled else self.next_target()
        elif self.row is None or controlled:
            super().keyPressEvent(event)
        elif self.row.is_finished and ((event.text().isprintable() and event.text()) or key in _CLEAR):
            self.refused.emit()
        elif self.field in self.review_model.scales and self._chosen_by(event):
            event.accept()
        elif key in _CLEAR and self.field in TEXTS:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _chosen_by(self, event: QKeyEvent) -> bool:
        """Whether a key chose, cleared or opened something in a cell with choices."""
        number, name, scale = self.currentIndex().row(), self.field, self.review_model.scales[self.field]
        if event.key() in _CLEAR:
            self.enter(number, name, "")
            return True
        if event.key() in _OPEN:
            self.open_choices()
            return True
        code, only = scale.by_key(event.text()), True
        if code is None and event.text().isalpha():
            code, only = scale.by_letter(event.text(), value_of(self.review_model.rows[number], name))
        if code is None:
            return bool(event.text().strip())  # a wrong key must not look for a row
        self.enter(number, name, code)
        if only:
            self.step(1)
        return True

    def open_choices(self) -> None:
        """The choices of the current cell as a menu, for the mouse."""
        if self.row is None or self.field not in self.review_model.scales:
            return
        if self.row.is_finished:
            self.refused.emit()
            return
        menu, number, name = QMenu(self), self.currentIndex().row(), self.field
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, code, words in self.review_model.scales[name].choices:
            shown = words if words.startswith(key) else f"{key}  {words}"
            menu.addAction(shown).triggered.connect(partial(self._choose, number, name, code))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def _choose(self, number: int, name: str, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.enter(number, name, code)
        self.step(1)

    # --- Qt's own -------------------------------------------------------------------------------------------

    def moveCursor(self, action: Any, modifiers: Any) -> QModelIndex:  # noqa: N802
        """Arrows stay among the cells that can be filled in."""
        index = super().moveCursor(action, modifiers)
        return self.review_model.index(index.row(), max(FIRST, index.column())) if index.isValid() else index

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802, FBT001
        """Tab goes from cell to cell, and out of the grid behind the last."""
        return self.step(1 if forward else -1) or super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on a name or target goes to the outcome of that row."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() < FIRST:
            self.go(index.row())
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Targets, notes and next steps share what the other columns leave."""
        super().resizeEvent(event)
        left = max(0, self.viewport().width() - sum(_WIDTHS.values()))
        for column, name in enumerate(FIELDS):
            share = left * _SHARES.get(name, 0) // sum(_SHARES.values())
            self.setColumnWidth(column, _WIDTHS.get(name) or max(_LEAST_SHARE, share))
