"""What lets a window be used where there is little room, as at 200 % on a laptop: sides of pictures, pages that scroll."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ilp_desktop.gui.layout import column
from ilp_desktop.gui.theme import SPACE

ROOM = 1040
"""Pixels of a window from which its side shows words beside the pictures."""
_PICTURES = 64
"""Pixels of a side without words."""


class OnePage(QStackedWidget):
    """Pages one at a time; it asks for no more room than the page that is shown."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Of the page that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()


class _PicturesAlone(QStyledItemDelegate):
    """Lines without their words, which a screen reader still says and a tip still shows."""

    def initStyleOption(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave the words out."""
        super().initStyleOption(option, index)
        option.text = ""


class Side(QWidget):
    """The side of a window: a heading, where one can go, and buttons below."""

    def __init__(self, heading: QWidget, places: QListWidget, buttons: Sequence[QPushButton], width: int) -> None:
        super().__init__()
        self._heading, self._places, self._buttons, self._width = heading, places, list(buttons), width
        self._usual, self._pictures = places.itemDelegate(), _PicturesAlone(places)
        self.setProperty("role", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.foot = QWidget()
        self.foot.setLayout(column(*self._buttons, margin=SPACE))
        self.foot.setVisible(bool(buttons))
        self._texts = [each.text() for each in self._buttons]
        for each in self._buttons:
            each.setAccessibleName(each.text().replace("&", "").strip())
            each.setToolTip(each.accessibleName())
        self.setLayout(column(heading, places, self.foot, spacing=0))
        self.setFixedWidth(width)

    def be_narrow(self, *, narrow: bool) -> None:
        """Show pictures alone, or words beside them."""
        self.setFixedWidth(_PICTURES if narrow else self._width)
        self._heading.setVisible(not narrow)
        self._places.setItemDelegate(self._pictures if narrow else self._usual)
        for each, text in zip(self._buttons, self._texts, strict=True):
            each.setText("" if narrow else text)
