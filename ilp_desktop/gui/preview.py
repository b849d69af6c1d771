"""Shows the pages of a finished PDF, drawn by pdfium, as wide as the window allows."""

from __future__ import annotations

import math

import pypdfium2
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.gui.theme import SPACE

_MOST_PAGES = 40
"""Pages drawn in a preview; a batch of hundreds shows its beginning."""
_WIDEST = 900
_MOST_DOTS = 16_000_000
"""Dots of a page that are drawn: 64 MB, and twice of what A4 has at 200 % or on a printer."""


class Preview(QScrollArea):
    """Pages under each other, the first forty of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName("Preview of the pages")
        self._pages = QVBoxLayout()
        self._pages.setSpacing(2 * SPACE)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        holder = QWidget()
        holder.setLayout(self._pages)
        self.setWidget(holder)
        self._document: pypdfium2.PdfDocument | None = None

    def show_pdf(self, content: bytes) -> int:
        """Show a PDF; return its number of pages."""
        self.close_pdf()
        self._document = pypdfium2.PdfDocument(content)
        self._draw()
        return len(self._document)

    def close_pdf(self) -> None:
        """Let go of the file."""
        while (item := self._pages.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        if self._document:
            self._document.close()
            self._document = None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Draw anew for another width."""
        super().resizeEvent(event)
        if self._document and event.size().width() != event.oldSize().width():
            self._draw()

    def _draw(self) -> None:
        if self._document is None:
            return
        width = min(_WIDEST, max(200, self.viewport().width() - 6 * SPACE))
        count = min(_MOST_PAGES, len(self._document))
        for number in range(count):
            page = self._label(number)
            page.setPixmap(page_pixmap(self._document, number, width, self.devicePixelRatioF()))
        self._say_more(len(self._document) - count)

    def _label(self, number: int) -> QLabel:
        while self._pages.count() <= number:
            page = QLabel()
            page.setAccessibleName(f"Page {self._pages.count() + 1}")
            page.setStyleSheet("border: 1px solid #b8bfc9;")
            self._pages.addWidget(page)
        widget = self._pages.itemAt(number).widget()  # type: ignore[union-attr]
        if not isinstance(widget, QLabel):
            raise TypeError("only pages stand here")
        return widget

    def _say_more(self, left: int) -> None:
        if left > 0 and self._pages.count() == _MOST_PAGES:
            self._pages.addWidget(QLabel(f"… and {left} more pages"))


def page_pixmap(document: pypdfium2.PdfDocument, number: int, width: int, ratio: float = 1.0) -> QPixmap:
    """One page as a picture, width pixels wide, crisp at the screen's scaling."""
    image = page_image(document, number, width * ratio)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def page_image(document: pypdfium2.PdfDocument, number: int, width: float) -> QImage:
    """One page as an image, width pixels wide; less where it is so long that it would fill the memory."""
    page = document[number]
    across, down = page.get_size()
    scale = min(width / across, math.sqrt(_MOST_DOTS / (across * down)))
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    size = QSize(bitmap.width, bitmap.height)
    image = QImage(
        bytes(bitmap.buffer), size.width(), size.height(), bitmap.stride, QImage.Format.Format_RGBX8888
    ).copy()
    page.close()
    return image
