"""The fonts shipped with the app, loaded when first needed, and which characters each can show."""

from __future__ import annotations

from functools import cache
from string import ascii_lowercase

from reportlab.pdfbase import pdfmetrics

from ilp_desktop.paths import resource
from ilp_desktop.printing.shaping import Font, Shaped

_WORDS_KEPT = 20_000
"""Widths kept per font: a school's vocabulary, but no endless growth in a long batch."""

FAMILIES = {
    "andika": ("Andika-Regular", "Andika-Bold"),
    "opendyslexic": ("OpenDyslexic-Regular", "OpenDyslexic-Bold"),
    "atkinson": ("AtkinsonHyperlegible-Regular", "AtkinsonHyperlegible-Bold"),
    "lexend": ("Lexend-Regular", "Lexend-Bold"),
    "plain": ("DejaVuSans", "DejaVuSans-Bold"),
    "staff": ("Carlito-Regular", "Carlito-Bold"),
    "code": ("DejaVuSansMono-Bold", "DejaVuSansMono-Bold"),
}
"""Print font of a profile (or of the app's own papers) to its regular and bold files."""

# Arabic comes first, so that a word of Urdu is not set from two fonts; the largest file comes last.
_FALLBACKS = (
    "NotoSansArabic-Regular",
    "DejaVuSans",
    *(
        f"NotoSans{script}-Regular"
        for script in (
            "Devanagari", "Bengali", "Gurmukhi", "Gujarati", "Tamil", "Telugu", "Kannada",
            "Malayalam", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Ethiopic",
        )
    ),
    "Symbola",
    "WenQuanYiMicroHei",
)  # fmt: skip
_BOLD_FALLBACKS = ("NotoSansArabic-Bold", "DejaVuSans-Bold")


class Face:
    """One font file: what it covers, and how wide its words are."""

    def __init__(self, name: str) -> None:
        self.font = font = Font(name, _file(name))
        pdfmetrics.registerFont(font)
        self.name = name
        self.covered = frozenset(chr(code) for code, glyph in font.face.charToGlyph.items() if glyph)
        self._measure = font.stringWidth
        self._widths: dict[str, float] = {}

    def width(self, word: str) -> float:
        """Width in units of the font size (multiply by points)."""
        if isinstance(word, Shaped):
            return word.width
        known = self._widths.get(word)
        if known is None:
            if len(self._widths) > _WORDS_KEPT:
                self._widths.clear()
            known = self._widths[word] = self._measure(word, 1)
        return known

    def letter(self) -> float:
        """Average width of a small letter, in units of the font size."""
        return self.width(ascii_lowercase) / len(ascii_lowercase)


def _file(name: str) -> str:
    folder = resource("fonts")
    collection = folder / f"{name}.ttc"
    return str(collection if collection.exists() else folder / f"{name}.ttf")


@cache
def face(name: str) -> Face:
    """The face of that file name, registered with reportlab at the first call."""
    return Face(name)


@cache
def main_face(family: str, *, bold: bool) -> Face:
    """The face that a family's text is set in; an unknown family is Andika, the learners' default."""
    regular, strong = FAMILIES.get(family, FAMILIES["andika"])
    return face(strong if bold else regular)


@cache
def face_for(character: str, family: str, *, bold: bool) -> Face | None:
    """The first face that can show the character, the family's own first; None where no font can."""
    main = main_face(family, bold=bold)
    fallbacks = (*_BOLD_FALLBACKS, *_FALLBACKS) if bold else _FALLBACKS
    arabic = face(fallbacks[0])
    # Other fonts have some of the letters only: a word must not be set from two, since its letters would not join.
    if "\u0600" <= character <= "\u06ff" and character in arabic.covered:
        return arabic
    if character in main.covered:
        return main
    return next((found for name in fallbacks if character in (found := face(name)).covered), None)
