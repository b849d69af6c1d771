"""Writes lines of text on pages and marks them for those who hear the paper.

Orders are written straight into a page's code: reportlab's own text objects take about twice as long.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reportlab.lib.rl_accel import escapePDF, fp_str
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import ShapedStr

from ilp_desktop.printing import fonts, scripts
from ilp_desktop.printing.shaping import Shaped
from ilp_desktop.printing.tagging import ARTIFACT, END, Element, Heading, Place, Tags
from ilp_desktop.printing.typeset import SPACE_OF_WORDS, Colour, Run, Type

_ESCAPES = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})
_ASCII = range(32, 127)
_PIECES_KEPT = 4096
"""Encoded words kept for each file: what comes back on every paper, but no endless growth."""
Piece = tuple[int, str]
"""Number of a font's subset, and the words as they stand in a page's code."""


class TypeCase:
    """What one file calls its fonts, and the codes that it has for their letters."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._orders: dict[tuple[str, int, float], str] = {}
        self._pieces: dict[tuple[str, str], list[Piece]] = {}
        self._plain: dict[str, bool] = {}

    def is_plain(self, font: str) -> bool:
        """Whether all of ASCII is written as it is in this font's first subset."""
        known = self._plain.get(font)
        if known is None:
            found = fonts.face(font).font
            found.splitString("", self._document)  # the file takes the font up
            assigned = found.state[self._document].assignments
            known = self._plain[font] = all(assigned.get(code) == code for code in _ASCII)
        return known

    def pieces(self, font: str, words: str) -> list[Piece]:
        """The words, split by subset."""
        if words.isascii() and self.is_plain(font):
            return [(0, words.translate(_ESCAPES) if "(" in words or ")" in words or "\\" in words else words)]
        known = self._pieces.get((font, words))
        if known is None:
            if len(self._pieces) > _PIECES_KEPT:
                self._pieces.clear()
            split = fonts.face(font).font.splitString(words, self._document)
            known = self._pieces[font, words] = [(subset, escapePDF(codes)) for subset, codes in split]
        return known

    def order(self, font: str, subset: int, size: float) -> str:
        """The order that takes up a font's subset in this size (points)."""
        known = self._orders.get((font, subset, size))
        if known is None:
            name = fonts.face(font).font.getSubsetInternalName(subset, self._document)
            known = self._orders[font, subset, size] = f"{name} {fp_str(size)} Tf {fp_str(size)} TL"
        return known

    def spread(self, font: str, glyphs: ShapedStr) -> list[Piece]:
        """Shaped glyphs, each where harfbuzz places it, as numbers and words of a TJ order."""
        measures = iter(glyphs.__shapeData__)
        pieces = []
        for subset, codes in fonts.face(font).font.splitString(glyphs, self._document):
            parts: list[str] = []
            back = 0.0
            for code in codes:
                place = next(measures)
                if moved := back - place.x_offset:
                    parts.append(fp_str(moved))
                parts.append(f"({escapePDF(bytes([code]))})")
                back = place.width - place.x_advance + place.x_offset
            pieces.append((subset, " ".join([*parts, fp_str(back)] if back else parts)))
        return pieces


@lru_cache(256)
def _fill(colour: Colour) -> str:
    return f"{fp_str(*colour)} rg"


class Pen:
    """Writes lines on a canvas and marks them; what it writes stays together until something else is drawn."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self.tags: Tags = canvas.tags
        self._case: TypeCase = canvas.type_case
        self._code: list[str] = []
        """Of the page, while text is written."""
        self._is_open = False
        """Within a text object."""
        self._font: tuple[str, int, float] | None = None
        self._colour: Colour | None = None
        self._spacing = 0.0
        self._is_marked = False
        self._within_drawing = self.tags.is_artifact

    def enter(self, place: Place) -> None:
        """What follows belongs to that place of the structure."""
        self._end_mark()
        self.tags.place = place

    def begin(self, look: Type, said: str, top: float) -> None:
        """The next line, which begins at top, begins a paragraph with these words."""
        if not self.tags.is_quiet:
            self._end_mark()
            self.tags.begin(look.role, said, look.language)
            if look.role == "H2":
                place = self.canvas.absolutePosition(0, top)[1]
                self.tags.headings.append(Heading(said, self.tags.page, place))

    def begin_item(self) -> Element:
        """The next line is the number of a list's item; its text goes on with the element returned."""
        self._end_mark()
        return self.tags.begin_item()

    def go_on(self, element: Element) -> None:
        """The next line goes on with that element."""
        self._end_mark()
        self.tags.place.element = element

    def figure(self, meaning: str) -> Any:
        """The canvas, for a drawing that says something; end_figure() ends it."""
        self._put_down()
        self._end_artifact()
        self.canvas.addLiteral(self.tags.begin_figure(meaning))
        return self.canvas

    def end_figure(self) -> None:
        """The drawing is finished."""
        self.tags.is_quiet = False
        self.canvas.addLiteral(END)

    def write(self, runs: tuple[Run, ...], look: Type, x: float, baseline: float) -> None:
        """Write runs at the baseline (points)."""
        if not self._is_open:
            self._open()
        code, size = self._code, look.size
        if not self._is_marked and not self.tags.is_quiet:
            code.append(self.tags.mark(self.tags.begun()))
            self._is_marked = True
        if self._colour != look.colour:
            code.append(_fill(look.colour))
            self._colour = look.colour
        code.append(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm")
        for font, words in runs:
            if look.letter or self._spacing or isinstance(words, Shaped):
                self._write_said(font, words, look)
            else:
                self._show(font, size, self._case.pieces(font, words))
        code.append("T*")  # programs that copy text begin a new line there

    def _show(self, font: str, size: float, pieces: list[Piece]) -> None:
        for subset, words in pieces:
            self._take_up(font, subset, size)
            self._code.append(f"({words}) Tj")

    def _take_up(self, font: str, subset: int, size: float) -> None:
        if self._font != (font, subset, size):
            self._code.append(self._case.order(font, subset, size))
            self._font = (font, subset, size)

    def _write_said(self, font: str, words: str, look: Type) -> None:
        """Write letters that are shaped or spaced out, and say what they are: a reader would take gaps for spaces."""
        letter = 0.0 if isinstance(words, Shaped) else look.letter
        if self._spacing != letter:
            self._space_out(letter, look.size)
        # Readers turn what runs from right to left themselves, glyph by glyph, whatever is said.
        says = not scripts.has_right_to_left(words)
        if says:
            self._code.append(f"/Span <</ActualText <FEFF{words.encode('utf-16-be', 'replace').hex()}>>> BDC")
        if isinstance(words, Shaped):
            self._write_shaped(font, words, look.size)
        else:
            self._show(font, look.size, self._case.pieces(font, words))
        if says:
            self._code.append(END)

    def _write_shaped(self, font: str, word: Shaped, size: float) -> None:
        for rise, glyphs in word.pieces:
            if rise:
                self._code.append(f"{fp_str(rise * size)} Ts")
            for subset, parts in self._case.spread(font, glyphs):
                self._take_up(font, subset, size)
                self._code.append(f"[{parts}] TJ")
            if rise:
                self._code.append("0 Ts")

    def _space_out(self, letter: float, size: float) -> None:
        self._code.append(f"{fp_str(letter * size)} Tc {fp_str(letter * size * (SPACE_OF_WORDS - 1))} Tw")
        self._spacing = letter

    def drawing(self) -> Any:
        """The canvas, for lines and shapes that only adorn; text written so far is put down first."""
        self._put_down()
        if not self.tags.is_quiet and not self.tags.is_artifact:
            self.canvas.addLiteral(ARTIFACT)
            self.tags.is_artifact = True
        return self.canvas

    def close(self) -> None:
        """Put down what was written."""
        self._put_down()
        if self._within_drawing:
            self.drawing()
        else:
            self._end_artifact()

    def _open(self) -> None:
        if not self.tags.is_quiet:
            self._end_artifact()
        self._code = self.canvas._code  # noqa: SLF001  # looking a method up for each order costs as much as the order
        self._code.append("BT")
        self._is_open = True

    def _put_down(self) -> None:
        self._end_mark()
        if self._is_open:
            self._code.append("ET")
            self._is_open = False
        self._font = self._colour = None  # a drawing may set others

    def _end_mark(self) -> None:
        if self._is_marked:
            self._code.append(END)
            self._is_marked = False

    def _end_artifact(self) -> None:
        if self.tags.is_artifact:
            self.canvas.addLiteral(END)
            self.tags.is_artifact = False
