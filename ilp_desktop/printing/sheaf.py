"""Puts papers into one file: those that are set now, and kept ones, whose pages come in as they are."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO

import pypdfium2
from pypdfium2 import raw
from reportlab.platypus import Flowable

from ilp_desktop.printing.formats import A4, PageFormat, SheetSize, scale_of
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.paper import Running
from ilp_desktop.printing.styles import Styles

Size = tuple[float, float]
NewPress = Callable[[BinaryIO, int], Press]
"""(file, pages that stand before) -> a press."""


class Sheaf:
    """Papers in their order. One kept paper alone is written byte for byte.

    pdfium takes one caller at a time: while a job makes papers, the window shows none.
    """

    def __init__(self, new_press: NewPress, *, duplex: bool) -> None:
        self.pages = 0
        """In the file so far, blank ones included."""
        self._new_press, self._duplex = new_press, duplex
        self._parts: list[bytes | Size] = []
        """Finished PDFs, and the sizes of blank pages."""
        self._last_size: Size = (A4.width, A4.height)
        self._press: Press | None = None
        self._open = io.BytesIO()

    def add(self, story: list[Flowable], running: Running, styles: Styles, page: PageFormat, size: SheetSize) -> int:
        """Set a paper; returns its number of pages."""
        if self._press is None:
            self._open = io.BytesIO()
            self._press = self._new_press(self._open, self.pages)
            self._press.last_size = self._last_size
        pages = self._press.add(story, running, styles, page, size)
        self.pages, self._last_size = self._press.pages, self._press.last_size
        return pages

    def add_kept(self, pdf: bytes, size: SheetSize) -> int:
        """Put in a kept paper; returns its number of pages. Raises PdfiumError where it is none."""
        self._finish_press()
        if self._duplex and self.pages % 2:
            self._parts.append(self._last_size)
            self.pages += 1
        if size is SheetSize.A3:
            pdf = _enlarged(pdf)
        with pypdfium2.PdfDocument(pdf) as kept:
            pages = len(kept)
            self._last_size = kept.get_page_size(pages - 1)
        self.pages += pages
        self._parts.append(pdf)
        return pages

    def write(self, out: BinaryIO) -> None:
        """Write the file."""
        self._finish_press()
        match self._parts:
            case [bytes(alone)]:
                out.write(alone)
            case parts:
                _join(parts, out)

    def _finish_press(self) -> None:
        if self._press:
            self._press.save()
            self._parts.append(self._open.getvalue())
            self._press = None


def _join(parts: list[bytes | Size], out: BinaryIO) -> None:
    with pypdfium2.PdfDocument.new() as joined:
        for part in parts:
            if not isinstance(part, bytes):
                joined.new_page(*part)
                continue
            with pypdfium2.PdfDocument(part) as pages:
                joined.import_pages(pages)
        joined.save(out)


def _enlarged(pdf: bytes) -> bytes:
    """Kept pages as A3."""
    out = io.BytesIO()
    with pypdfium2.PdfDocument(pdf) as kept:
        for page in kept:
            width, height = page.get_size()
            scale = scale_of(PageFormat("", width, height), SheetSize.A3)
            page.set_mediabox(0, 0, width * scale, height * scale)
            raw.FPDFPage_TransFormWithClip(page, raw.FS_MATRIX(scale, 0, 0, scale, 0, 0), None)
            page.close()
        kept.save(out)
    return out.getvalue()
