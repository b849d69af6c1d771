"""Shows the pages of a finished PDF, drawn by pdfium, as wide as the window allows."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pypdfium2
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ilp_desktop.gui.theme import PAPER_HATCH, PAPER_VEIL, SPACE
from ilp_desktop.printing.left_out import Marks, Place
from ilp_desktop.words import tr

_MOST_PAGES = 40
"""Pages drawn in a preview; a batch of hundreds shows its beginning."""
_WIDEST = 900
_HATCH_SCALE = 1.5
_MOST_DOTS = 16_000_000
"""Dots of a page that are drawn: 64 MB, and twice of what A4 has at 200 % or on a printer."""


class Preview(QScrollArea):
    """Pages under each other, the first forty of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Preview of the pages"))
        self._pages = QVBoxLayout()
        self._pages.setSpacing(2 * SPACE)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        holder = QWidget()
        holder.setLayout(self._pages)
        self.setWidget(holder)
        self._document: pypdfium2.PdfDocument | None = None
        self.marks: Marks = []
        """What is hatched, on each page."""
        self.grey = False
        """Whether the pages are shown as a black and white printer would print them."""

    def show_pdf(self, content: bytes, marks: Marks | None = None) -> None:
        """Show a PDF, with places of its pages hatched."""
        self.close_pdf()
        self._document = pypdfium2.PdfDocument(content)
        self.marks = marks or []
        self._draw()
        self._go_to_first_mark()

    def _go_to_first_mark(self) -> None:
        """What is hatched is seen without looking for it."""
        number = next((number for number, places in enumerate(self.marks) if places), None)
        holder = self.widget()
        if number is None or holder is None or number >= self._pages.count():
            return
        holder.adjustSize()
        self._pages.activate()
        picture = self.page(number)
        at = picture.y() + self.marks[number][0].top * picture.height()
        self.verticalScrollBar().setValue(int(at - self.viewport().height() / 3))

    def close_pdf(self) -> None:
        """Let go of the file."""
        while (item := self._pages.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
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
            page = self.page(number)
            page.setPixmap(self._picture(self._document, number, width))
        self._say_more(len(self._document) - count)

    def _picture(self, document: pypdfium2.PdfDocument, number: int, width: int) -> QPixmap:
        image = page_image(document, number, width * self.devicePixelRatioF())
        if self.grey:
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        if number < len(self.marks) and self.marks[number]:
            image = _hatched(image, self.marks[number])
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        return pixmap

    def page(self, number: int) -> QLabel:
        """The picture of a page."""
        while self._pages.count() <= number:
            page = QLabel()
            page.setAccessibleName(tr("Page {count}", count=self._pages.count() + 1))
            page.setStyleSheet("border: 1px solid palette(mid);")
            self._pages.addWidget(page)
        widget = self._pages.itemAt(number).widget()  # type: ignore[union-attr]
        if not isinstance(widget, QLabel):
            raise TypeError("only pages stand here")
        return widget

    def _say_more(self, left: int) -> None:
        if left > 0 and self._pages.count() == _MOST_PAGES:
            self._pages.addWidget(QLabel(tr("… and {left} more pages", left=left)))


def _hatched(image: QImage, places: Sequence[Place]) -> QImage:
    """The image with grey hatching over these places, through which the words can still be read."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    brush = QBrush(PAPER_HATCH, Qt.BrushStyle.BDiagPattern)
    brush.setTransform(QTransform.fromScale(_HATCH_SCALE, _HATCH_SCALE))
    for place in places:
        area = QRectF(
            place.left * image.width(), place.top * image.height(),
            (place.right - place.left) * image.width(), (place.bottom - place.top) * image.height(),
        )  # fmt: skip
        painter.fillRect(area, PAPER_VEIL)
        painter.fillRect(area, brush)
    painter.end()
    return image


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
