"""The few widgets of our own that the Designer forms are promoted to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ilp_desktop.gui import keys, theme
from ilp_desktop.words import tr

_LEAST_LINES, _MOST_LINES = 2, 10
_MOST_LINES_TICKED = 6
_CALENDAR = QSize(380, 290)
_FILE_ICON = 48
_BESIDE_WORDS = 4
"""Pixels that Qt leaves beside the words of a drop-down."""


class TextEdit(QPlainTextEdit):
    """Free text that grows with what is written, from two to ten lines; Tab goes to the next field."""

    def __init__(self, parent: QWidget | None = None, *, least_lines: int = _LEAST_LINES) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Wrap anew, and fit the height to it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(self._least_lines, min(_MOST_LINES, int(self.document().size().height())))
        margins = 2 * int(self.document().documentMargin()) + 14
        height = lines * self.fontMetrics().lineSpacing() + margins
        if self.height() != height:
            self.setFixedHeight(height)


class Combo(QComboBox):
    """A list to choose from that a turning mouse wheel does not change by accident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.setMinimumHeight(34)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Words that are too long end in an ellipsis: Qt would cut through a letter."""
        painter, option, style = QStylePainter(self), QStyleOptionComboBox(), QStyle
        self.initStyleOption(option)
        field = self.style().subControlRect(
            style.ComplexControl.CC_ComboBox, option, style.SubControl.SC_ComboBoxEditField, self
        )
        room = field.width() - _BESIDE_WORDS
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(style.ComplexControl.CC_ComboBox, option)
        painter.drawControl(style.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll the page instead of the value."""
        event.ignore()


def as_search(box: QLineEdit) -> None:
    """A glass before what is typed, and a cross behind it that empties the box; both have a name."""
    box.setClearButtonEnabled(True)
    for cross in box.findChildren(QAction):
        cross.setText(tr("Clear"))
    glass = box.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
    glass.setText(tr("Search"))


class DayEdit(QLineEdit):
    """A day as people in England write it, with a calendar behind F4 or the button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("dd/mm/yyyy")
        self._open = QAction(theme.icon("calendar"), tr("Choose a day (F4)"), self)
        self._open.triggered.connect(self.choose)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """F4 opens the calendar, as in other date fields."""
        if QKeySequence(event.keyCombination()).toString() in keys.CALENDAR:
            self.choose()
        else:
            super().keyPressEvent(event)

    def choose(self) -> None:
        """Open the calendar on the day that is typed, or on today."""
        frame = QWidget(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(frame)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt's red for weekends says nothing here and is hard to read.
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        calendar.setMinimumSize(_CALENDAR)
        typed = QDate.fromString(self.text().strip(), "d/M/yyyy")
        calendar.setSelectedDate(typed if typed.isValid() else QDate.currentDate())
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(*[theme.TIGHT] * 4)
        layout.addWidget(calendar)
        for chosen in (calendar.clicked, calendar.activated):
            chosen.connect(lambda day: self._take(day, frame))
        frame.move(self.mapToGlobal(QPoint(0, self.height())))
        frame.show()
        calendar.setFocus()

    def _take(self, day: QDate, frame: QWidget) -> None:
        frame.close()
        self.setText(day.toString("dd/MM/yyyy"))
        self.textEdited.emit(self.text())


def height_of_line(shown: QListWidget, number: int) -> int:
    """Pixels of a line wrapped at the width there is, with its spacing; Qt's own hint for a line knows of no width."""
    option, index, spacing = QStyleOptionViewItem(), shown.indexFromItem(shown.item(number)), shown.spacing()
    shown.initViewItemOption(option)
    option.rect = QRect(0, 0, shown.viewport().width() - 2 * spacing, shown.height())
    return shown.itemDelegateForIndex(index).sizeHint(option, index).height() + 2 * spacing


class CheckList(QListWidget):
    """Several choices to tick, such as the needs that a target answers."""

    ticked = Signal()

    def __init__(self, parent: QWidget | None = None, *, most_lines: int = _MOST_LINES_TICKED) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSpacing(theme.HAIR)
        self.itemChanged.connect(lambda _item: self.ticked.emit())

    def set_choices(self, choices: list[tuple[str, str]], values: list[str]) -> None:
        """Show these (value, label) pairs, those ticked first; gives no `ticked`."""
        self.blockSignals(True)  # noqa: FBT003
        self.clear()
        for value, label in sorted(choices, key=lambda choice: choice[0] not in values):
            item = QListWidgetItem(label, self)
            item.setData(Qt.ItemDataRole.UserRole, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if value in values else Qt.CheckState.Unchecked)
        self.blockSignals(False)  # noqa: FBT003
        self.updateGeometry()

    def values(self) -> list[str]:
        """The ticked values."""
        items = (self.item(row) for row in range(self.count()))
        return [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked]

    def sizeHint(self) -> QSize:  # noqa: N802
        """As tall as its choices with all their lines, up to six lines, or as many as were asked for."""
        wanted = sum(height_of_line(self, row) for row in range(self.count()))
        most = self._most_lines * (self.fontMetrics().lineSpacing() + 4 * self.spacing())
        return QSize(200, max(40, min(wanted, most) + 18))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words wrap at another place, and take another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Never squeezed below its hint."""
        return self.sizeHint()


class FileList(QListWidget):
    """The files of a record, by their ids; names and pictures come from `set_shown`."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(_FILE_ICON, _FILE_ICON))
        self.setSpacing(theme.HAIR)
        self._shown: Callable[[list[int]], dict[int, tuple[QIcon, str]]] = lambda _ids: {}

    def set_shown(self, shown: Callable[[list[int]], dict[int, tuple[QIcon, str]]]) -> None:
        """Say how files are shown: ids -> id -> picture and words; those that are gone are left out of the answer."""
        self._shown = shown
        self.set_values(self.values())

    def set_values(self, ids: list[int]) -> None:
        """Show these files; gives no `edited`."""
        self.clear()
        known = self._shown(ids)
        for each in ids:
            icon, words = known.get(each, (QIcon(), tr("A file that is no longer there")))
            item = QListWidgetItem(icon, words, self)
            item.setData(Qt.ItemDataRole.UserRole, each)
        self.setFixedHeight(self.sizeHint().height())

    def values(self) -> list[int]:
        """The ids of the files."""
        return [self.item(number).data(Qt.ItemDataRole.UserRole) for number in range(self.count())]

    def add(self, file_id: int) -> None:
        """Add a file at the end and choose it."""
        self.set_values([*self.values(), file_id])
        self.setCurrentRow(self.count() - 1)
        self.edited.emit()

    def current(self) -> int | None:
        """The id of the chosen file."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def take_current(self) -> None:
        """Take the chosen file out."""
        if self.takeItem(self.currentRow()):
            self.setFixedHeight(self.sizeHint().height())
            self.edited.emit()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As tall as its files, up to three of them."""
        rows = range(min(3, self.count()))
        return QSize(200, max(44, sum(self.sizeHintForRow(row) + 4 for row in rows) + 16))
