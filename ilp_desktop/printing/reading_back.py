"""Reads a finished PDF back as a reader sees it: lines of text with their place, size and font, and thin rules."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

_ITALIC = 1 << 6
"""Flag of a font that leans (PDF 1.7, table 123)."""
_SAME_BASELINE = 0.1
_WORD_GAP = 1.5
"""Times the size: a wider gap begins another line, that of the next column."""
_THIN = 1.6
"""Points: a path no higher than this is a rule."""
_NAME_LENGTH = 128


@dataclass(frozen=True)
class Box:
    """A rectangle on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    def overlap(self, other: Box) -> tuple[float, float]:
        """Width and height in points of what both cover; negative where they are apart."""
        return (
            min(self.right, other.right) - max(self.left, other.left),
            min(self.top, other.top) - max(self.bottom, other.bottom),
        )

    def joined(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


@dataclass(frozen=True)
class Glyph:
    """One character as it stands on the page; size in points."""

    character: str
    ink: Box
    x: float
    baseline: float
    size: float
    font: str
    leans: bool


@dataclass(frozen=True)
class Line:
    """Characters side by side on one baseline."""

    text: str
    ink: Box
    """Around all that is drawn."""
    x: float
    """Where it starts, in points."""
    baseline: float
    size: float
    fonts: tuple[str, ...]
    leans: bool

    @property
    def is_bold(self) -> bool:
        """Whether all of it is set in a bold font."""
        return all("bold" in font.lower() for font in self.fonts)


@dataclass(frozen=True)
class PageRead:
    """What stands on one page, in the order it was written; width and height in points."""

    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Box, ...]
    """Thin horizontal lines."""


def read_back(pdf: bytes) -> list[PageRead]:
    """The pages of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [_page(document[number]) for number in range(len(document))]


def _page(page: Any) -> PageRead:
    paths = (_path(*each.get_bounds()) for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=1))
    flat = tuple(each for each in paths if each.top - each.bottom <= _THIN)
    return PageRead(page.get_width(), page.get_height(), tuple(_lines(_glyphs(page.get_textpage()))), flat)


def _path(left: float, bottom: float, right: float, top: float) -> Box:
    """The box of a path, without the point that pdfium leaves around its stroke."""
    return Box(left + 1, bottom + 1, right - 1, top - 1)


def _glyphs(textpage: Any) -> Iterator[Glyph]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    x, y = ctypes.c_double(), ctypes.c_double()
    for i in range(textpage.count_chars()):
        if pdfium.FPDFText_IsGenerated(textpage, i) == 1:
            continue
        pdfium.FPDFText_GetCharBox(textpage, i, left, right, bottom, top)
        pdfium.FPDFText_GetCharOrigin(textpage, i, x, y)
        name, leans = _font(textpage, i)
        yield Glyph(
            chr(pdfium.FPDFText_GetUnicode(textpage, i)),
            Box(left.value, bottom.value, right.value, top.value),
            x.value,
            y.value,
            pdfium.FPDFText_GetFontSize(textpage, i),
            name,
            leans,
        )


def _font(textpage: Any, i: int) -> tuple[str, bool]:
    name, flags = ctypes.create_string_buffer(_NAME_LENGTH), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage, i, name, _NAME_LENGTH, flags)
    font = name.value.decode("utf-8", "replace")
    return font, bool(flags.value & _ITALIC) or font.lower().endswith(("italic", "oblique"))


def _lines(glyphs: Iterator[Glyph]) -> Iterator[Line]:
    run: list[Glyph] = []
    for glyph in glyphs:
        if run and not _goes_on(run[-1], glyph):
            yield _line(run)
            run = []
        run.append(glyph)
    if run:
        yield _line(run)


def _goes_on(last: Glyph, glyph: Glyph) -> bool:
    level = abs(last.baseline - glyph.baseline) <= _SAME_BASELINE
    return level and last.size == glyph.size and abs(glyph.x - last.ink.right) <= glyph.size * _WORD_GAP


def _line(run: list[Glyph]) -> Line:
    inked = [each.ink for each in run if not each.character.isspace()] or [run[0].ink]
    ink = inked[0]
    for each in inked[1:]:
        ink = ink.joined(each)
    return Line(
        text="".join(each.character for each in run),
        ink=ink,
        x=run[0].x,
        baseline=run[0].baseline,
        size=run[0].size,
        fonts=tuple(dict.fromkeys(each.font for each in run)),
        leans=any(each.leans for each in run),
    )
