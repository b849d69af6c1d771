"""Puts papers into one file: those that are set now, and kept ones, whose pages come in as they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from reportlab.platypus import Flowable

from ilp_desktop.printing.formats import PageFormat, SheetSize
from ilp_desktop.printing.kept_pages import KeptPdf
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.paper import Running
from ilp_desktop.printing.styles import Styles


class Sheaf:
    """Papers in their order. One kept paper alone is written byte for byte; without any paper nothing is written."""

    def __init__(self, out: BinaryIO, new_press: Callable[[BinaryIO], Press]) -> None:
        self._out, self._new_press = out, new_press
        self._press: Press | None = None
        self._alone: tuple[bytes, KeptPdf] | None = None
        """A kept paper that no other has followed so far."""

    @property
    def pages(self) -> int:
        """In the file so far, blank ones included."""
        return len(self._alone[1].pages) if self._alone else self._press.pages if self._press else 0

    def add(self, story: list[Flowable], running: Running, styles: Styles, page: PageFormat, size: SheetSize) -> int:
        """Set a paper; returns its number of pages."""
        return self._opened().add(story, running, styles, page, size)

    def add_kept(self, pdf: bytes, size: SheetSize) -> int:
        """Put in a kept paper; returns its number of pages. Raises ValueError where it is none."""
        kept = KeptPdf(pdf)
        if self._press or self._alone or size is SheetSize.A3:
            return self._opened().add_kept(kept, size)
        self._alone = pdf, kept
        return len(kept.pages)

    def write(self) -> None:
        """Write what is left of the file."""
        if self._alone:
            self._out.write(self._alone[0])
        elif self._press:
            self._press.save()

    def _opened(self) -> Press:
        if self._press is None:
            self._press = self._new_press(self._out)
        if self._alone:
            self._press.add_kept(self._alone[1], SheetSize.AS_IS)
            self._alone = None
        return self._press
