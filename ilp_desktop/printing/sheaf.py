"""Puts papers into one file: those that are set now, and kept ones, whose pages come in as they are."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import BinaryIO

import pypdfium2
from reportlab.platypus import Flowable

from ilp_desktop.printing.layout import PAGE_HEIGHT, PAGE_WIDTH, Press
from ilp_desktop.printing.paper import Running
from ilp_desktop.printing.styles import Styles

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
        self._parts: list[bytes | None] = []
        """Finished PDFs; None is a blank page."""
        self._press: Press | None = None
        self._open = io.BytesIO()

    def add(self, story: list[Flowable], running: Running, styles: Styles) -> int:
        """Set a paper; returns its number of pages."""
        if self._press is None:
            self._open = io.BytesIO()
            self._press = self._new_press(self._open, self.pages)
        pages = self._press.add(story, running, styles)
        self.pages = self._press.pages
        return pages

    def add_kept(self, pdf: bytes) -> int:
        """Put in a kept paper; returns its number of pages. Raises PdfiumError where it is none."""
        self._finish_press()
        if self._duplex and self.pages % 2:
            self._parts.append(None)
            self.pages += 1
        with pypdfium2.PdfDocument(pdf) as kept:
            pages = len(kept)
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


def _join(parts: list[bytes | None], out: BinaryIO) -> None:
    with pypdfium2.PdfDocument.new() as joined:
        for part in parts:
            if part is None:
                joined.new_page(PAGE_WIDTH, PAGE_HEIGHT)
                continue
            with pypdfium2.PdfDocument(part) as pages:
                joined.import_pages(pages)
        joined.save(out)
