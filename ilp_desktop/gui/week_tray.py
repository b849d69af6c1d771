"""Above the drawn week: what has no time yet, and what the patterns mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from ilp_desktop.gui.layout import as_list, column, label, row
from ilp_desktop.gui.theme import SPACE, Colours
from ilp_desktop.gui.week_painting import EDGE, WeekPainter
from ilp_desktop.gui.week_view import TRAY
from ilp_desktop.model.week import Part, WeekSession
from ilp_desktop.words import tr

_MOST_ROWS = 3
"""Of the list; it scrolls beyond."""
_BORDERS = 10
_SWATCH = QSize(2 * EDGE, 16)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _List(QListWidget):
    """Components to drag into the week, or to place with Enter."""

    place_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        as_list(self, tr("Not in the week yet"))
        self.setDragEnabled(True)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(True)
        self.itemDoubleClicked.connect(lambda item: self.place_asked.emit(item.data(Qt.ItemDataRole.UserRole)))

    def add(self, key: str, words: str) -> None:
        """Add a component or session."""
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, key)
        room = self.fontMetrics()
        item.setSizeHint(QSize(room.horizontalAdvance(words) + 4 * SPACE, room.lineSpacing() + 2 * SPACE))
        self.addItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Be as high as the rows that the items need in this width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the list the height of its rows."""
        last = self.item(self.count() - 1)
        if last is not None:
            most = _MOST_ROWS * last.sizeHint().height()
            wanted = self.visualItemRect(last).bottom() + self.verticalScrollBar().value()
            self.setFixedHeight(min(wanted, most) + _BORDERS)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter places the chosen one."""
        if event.key() in _ENTER and (item := self.currentItem()):
            self.place_asked.emit(item.data(Qt.ItemDataRole.UserRole))
        else:
            super().keyPressEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802
        """Take the key of the chosen one along."""
        if item := self.currentItem():
            drag, mime = QDrag(self), QMimeData()
            mime.setData(TRAY, item.data(Qt.ItemDataRole.UserRole).encode())
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)


class WeekTray(QFrame):
    """What has no day and time yet; hidden while there is nothing in it."""

    place_asked = Signal(str)
    """Key of a component without a session, or of a session that is not settled."""

    def __init__(self) -> None:
        super().__init__()
        self.list = _List()
        self.list.place_asked.connect(self.place_asked)
        words = tr("Drag it into the week, or press Enter: it goes to the first free hour.")
        heading = row(label(tr("No time yet"), "heading", wrap=False), label(words, "quiet"))
        heading.setStretch(1, 1)
        self.setLayout(column(heading, self.list, spacing=SPACE // 2))

    def show_items(self, parts: Sequence[Part], sessions: Sequence[WeekSession]) -> None:
        """Show components without a session, and sessions that are not settled."""
        chosen = self.list.currentRow()
        self.list.clear()
        for part in parts:
            self.list.add(part.key, part.title)
        for each in sessions:
            self.list.add(each.key, f"{each.part.title}, {each.when}")
        self.list.setCurrentRow(min(max(chosen, 0), self.list.count() - 1))
        self.setVisible(self.list.count() > 0)
        self.list.fit()


class _Swatch(QWidget):
    """A piece of an edge as it is drawn in the week."""

    def __init__(self, colours: Colours, kind: str) -> None:
        super().__init__()
        self._colours, self._kind = colours, kind
        self.setFixedSize(_SWATCH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw it as the week does."""
        painter = QPainter(self)
        draw = WeekPainter(painter, self._colours, self.font())
        place = QRectF(self.rect())
        if self._kind == "clash":
            draw.clash_edge(place)
        else:
            off_site = self._kind == "off site"
            draw.site_edge(place, off_site=off_site)
            painter.setPen(QColor(self._colours.warn if off_site else self._colours.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class WeekLegend(QWidget):
    """What the edges mean, with the hours that they stand for."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.on_site, self.off_site = label("", wrap=False), label("", wrap=False)
        self._clash = QWidget()
        self._clash.setLayout(row(_Swatch(colours, "clash"), label(tr("Clash"), wrap=False)))
        pairs = ((_Swatch(colours, "on site"), self.on_site), (_Swatch(colours, "off site"), self.off_site))
        self.setLayout(row(*(row(swatch, words) for swatch, words in pairs), self._clash, None, spacing=3 * SPACE))

    def show_hours(self, on_site: str, off_site: str, *, has_clash: bool) -> None:
        """Say how long the learner is where."""
        self.on_site.setText(tr("On site: {on_site}", on_site=on_site))
        self.off_site.setText(tr("Off site: {off_site}", off_site=off_site))
        self._clash.setVisible(has_clash)
