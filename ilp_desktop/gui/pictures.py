"""Pictures of the record: decoded from memory, small enough to be safe, never written to the disk."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from ilp_desktop.errors import UserError, explain
from ilp_desktop.gui import theme
from ilp_desktop.services import attachments
from ilp_desktop.services.file_kinds import Kind, kind_of
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_MOST_DOTS = 64_000_000
"""Dots of a picture that is decoded whole: 256 MB. A phone's JPEG of any size is made smaller while it is decoded."""
_MOST_JPEG_DOTS = 400_000_000
_LARGEST_SIDE = 4096
"""Dots of the longer side that a picture is shown with."""
_LOGO_SIDE = 1200
"""Dots that a logo is kept with at most."""
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
            tr(
                "This picture is too large to show: {width} by {height} dots.", width=size.width(), height=size.height()
            ),
            tr("Save a smaller copy of it, and add that instead."),
        )
    if max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise UserError(tr("This picture is damaged, or not a picture."), tr("Add it again from where it came from."))
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


def as_png(content: bytes, side: int = _LOGO_SIDE) -> bytes:
    """A picture that a person chose as PNG, no larger than papers need. Raises UserError where it is none."""
    buffer = QBuffer()
    if not read_picture(content, side).save(buffer, "PNG"):  # type: ignore[call-overload]
        raise UserError(tr("This picture can't be read."), tr("Save it anew as PNG or JPEG, and choose it again."))
    return bytes(buffer.data().data())
