"""Shapes words of scripts whose letters join, stack or change places (harfbuzz), so that their text can still be read back."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any

import uharfbuzz
from reportlab.pdfbase.ttfonts import SUBSETN, ShapeData, ShapedStr, TTFont

_PRIVATE = 0xF0000
"""Where the codes begin that stand for a glyph and the letters it shows."""


_LAST_OF_FOUR_DIGITS = 0xFFFF
"""Codes above are written by reportlab with five digits, which no reader takes for one character."""


class Font(TTFont):  # type: ignore[misc]
    """A font that can show any of its glyphs, each with the letters that it stands for."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self._shaper: Any = None
        self._codes: dict[tuple[int, str], int] = {}
        self._letters: dict[int, str] = {}

    @property
    def shaper(self) -> Any:
        """Harfbuzz' view of the font, made when first needed."""
        if self._shaper is None:
            self._shaper = uharfbuzz.Font(self.hbFace)
        return self._shaper

    def code_for(self, glyph: int, letters: str) -> int:
        """A character's code that draws the glyph and is read back as these letters."""
        face = self.face
        if len(letters) == 1 and face.charToGlyph.get(ord(letters)) == glyph:
            return ord(letters)
        code = self._codes.get((glyph, letters))
        if code is None:
            code = self._codes[glyph, letters] = _PRIVATE + len(self._codes)
            self._letters[code] = letters
            face.charToGlyph[code] = glyph
            face.charWidths[code] = self.pdfScale(self.shaper.get_glyph_h_advance(glyph))
        return code

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Put the font into the file, with what each of its codes says."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            if max(subset, default=0) > _LAST_OF_FOUR_DIGITS:
                self._tell(doc.idToObject[_map_name(self.face, number)], subset)

    def _tell(self, stream: Any, subset: list[int]) -> None:
        for place, code in enumerate(subset):
            if code > _LAST_OF_FOUR_DIGITS:
                letters = self._letters.get(code, chr(code))
                said = letters.encode("utf-16-be").hex().upper()
                stream.content = stream.content.replace(
                    f"\n<{place:02X}> <{code:04X}>\n", f"\n<{place:02X}> <{said}>\n"
                )


def _map_name(face: Any, number: int) -> str:
    """What reportlab calls the map from a subset's codes to letters."""
    name: bytes = SUBSETN(number) + b"+" + face.name + face.subfontNameX
    return "toUnicodeCMap:" + name.decode("pdfdoc")


class Shaped(str):
    """A word as typed, and how it is drawn: pieces of glyphs with the rise of each, in em; its width in em."""

    __slots__ = ("pieces", "width")
    pieces: tuple[tuple[float, ShapedStr], ...]
    width: float


@lru_cache(20_000)
def shaped(font: Font, word: str, direction: str) -> Shaped:
    """Shape a word in reading order that is set in one font; direction "rtl" or "ltr"."""
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(word)
    buffer.direction = direction
    buffer.guess_segment_properties()
    uharfbuzz.shape(font.shaper, buffer)
    made = Shaped(word)
    drawn = list(_glyphs(font, word, buffer))
    made.width = sum(data.x_advance for _, data, _ in drawn) / 1000
    made.pieces = tuple(
        (rise, ShapedStr("".join(chr(code) for code, _, _ in part), [data for _, data, _ in part]))
        for rise, part in ((rise, list(part)) for rise, part in groupby(drawn, key=itemgetter(2)))
    )
    return made


def _glyphs(font: Font, word: str, buffer: Any) -> Iterator[tuple[int, ShapeData, float]]:
    """Code, measures in thousandths of an em, and rise in em of each glyph, from left to right."""
    infos, positions, scale = buffer.glyph_infos, buffer.glyph_positions, font.pdfScale
    letters = _letters_of([info.cluster for info in infos], word)
    for info, place, said in zip(infos, positions, letters, strict=True):
        code = font.code_for(info.codepoint, said)
        width = font.face.charWidths[code]
        yield (
            code,
            ShapeData(0, scale(place.x_advance), 0, scale(place.x_offset), 0, width),
            scale(place.y_offset) / 1000,
        )


_ONE_GLYPH = (*range(0xFBEA, 0xFBFA), *range(0xFC00, 0xFD3E), *range(0xFEF5, 0xFEFD))
"""Unicode's Arabic letters that stand for several, such as lam with alef."""
_JOINED = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in reversed(_ONE_GLYPH)}
"""Readers of a file turn Arabic letter by letter, so that the two letters of one glyph would change places."""


def _letters_of(clusters: list[int], word: str) -> list[str]:
    """What each glyph says: the first of those that show letters together says them all, the others nothing."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(word)], strict=True))
    told: set[int] = set()
    said = []
    for cluster in clusters:
        letters = "" if cluster in told else word[cluster : ends[cluster]]
        said.append(_JOINED.get(letters, letters))
        told.add(cluster)
    return said
