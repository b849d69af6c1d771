"""Pictures of the record: decoded from memory, small enough to be safe, never written to the disk."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPen, QPixmap

from ilp_desktop.errors import UserError, explain
from ilp_desktop.gui import theme
from ilp_desktop.services import attachments
from ilp_desktop.services.file_kinds import Kind, kind_of

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_MOST_DOTS = 64_000_000
"""Dots of a picture that is decoded whole: 256 MB. A phone's JPEG of any size is made smaller while it is decoded."""
_MOST_JPEG_DOTS = 400_000_000
_LARGEST_SIDE = 4096
"""Dots of the longer side that a picture is shown with."""
_KEPT = 200
"""Thumbnails in memory."""
THUMBNAIL = 72
"""Pixels of a thumbnail's side."""


def read_picture(content: bytes, side: int = _LARGEST_SIDE) -> QImage:
    """Decode a picture, upright, its longer side at most so many dots. Raises UserError where that can't be."""
    data = QBuffer()
    data.setData(QByteArray(content))
    data.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(data)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    is_jpeg = reader.format().data() == b"jpeg"
    if size.width() * size.height() > (_MOST_JPEG_DOTS if is_jpeg else _MOST_DOTS):
        raise UserError(
            f"This picture is too large to show: {size.width()} by {size.height()} dots.",
            "Save a smaller copy of it, and add that instead.",
        )
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise UserError("This picture is damaged, or not a picture.", "Add it again from where it came from.")
    return image


class Thumbnails:
    """Small pictures of files, kept in memory while the school is open."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()

    def of(self, attachment_id: int) -> QPixmap:
        """A file's picture, THUMBNAIL pixels high and wide at most; a sign where it can't be shown."""
        if attachment_id in self._kept:
            self._kept.move_to_end(attachment_id)
        else:
            self._kept[attachment_id] = self._make(attachment_id)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return self._kept[attachment_id]

    def _make(self, attachment_id: int) -> QPixmap:
        try:
            content = self._app.read(attachments.content, attachment_id)
            if kind_of("", content) is Kind.PICTURE:
                return QPixmap.fromImage(read_picture(content, THUMBNAIL))
        except Exception as error:
            if explain(error) is None:
                raise
        return theme.icon("image", self._app.colours.quiet).pixmap(THUMBNAIL // 2)


def face(rating: int, colours: theme.Colours, side: int = 26) -> QPixmap:
    """The face of a rating: 1 (very sad) to 5 (very happy), as on the printed sheets."""
    ratio = 3
    drawn = QPixmap(side * ratio, side * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side * ratio / 100, side * ratio / 100)
    painter.setPen(QPen(QColor(colours.text), 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawEllipse(6, 6, 88, 88)
    painter.setBrush(QColor(colours.text))
    for x in (32, 62):
        painter.drawEllipse(x, 34, 6, 8)
    bend = (rating - 3) * 13
    if bend:
        top = 62 - abs(bend) // 2 - (abs(bend) if bend > 0 else 0) // 2
        start, span = (180, 180) if bend > 0 else (0, 180)
        painter.drawArc(30, top, 40, 2 * abs(bend), start * 16, span * 16)
    else:
        painter.drawLine(32, 66, 68, 66)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn
