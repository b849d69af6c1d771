"""Finds, in a paper as the file has it, the words that its readers do not get: by comparing two finished PDFs.

The readers' paper is the file's paper without some of its words, in the same order. So what stands in the file's paper
and not, in its order, in the readers' paper is what was left out; this holds for any paper, whatever it is made of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from ctypes import c_double
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate

import pypdfium2
import pypdfium2.raw as pdfium

_UPPER, _LOWER = 62.0, 42.0
"""Points of a page that header and footer take."""
_PAD = 1.5
"""Points around a word."""
Paper = tuple[bytes, Sequence[int]]
"""A PDF, and the pages of each paper in it, in their order."""


@dataclass(frozen=True)
class Place:
    """A place on a page, in parts of its width and height from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


Marks = list[list[Place]]
"""The places of each page."""


@dataclass(frozen=True)
class _Word:
    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


def marks(shown: Paper, full: Paper) -> Marks:
    """Where on the pages of the full papers stands what the shown ones lack; both hold the same papers."""
    with pypdfium2.PdfDocument(shown[0]) as less, pypdfium2.PdfDocument(full[0]) as more:
        found: Marks = [[] for _ in range(len(more))]
        sizes = [more[number].get_size() for number in range(len(more))]
        for there, whole in zip(_papers(shown[1]), _papers(full[1]), strict=True):
            for word in _lines(_missing(list(_words(less, there)), list(_words(more, whole)))):
                found[word.page].append(_place(word, *sizes[word.page]))
    return found


def _papers(pages: Sequence[int]) -> Iterator[range]:
    ends = list(accumulate(pages))
    return (range(end - count, end) for end, count in zip(ends, pages, strict=True))


def _missing(shown: list[_Word], full: list[_Word]) -> Iterator[_Word]:
    matcher = SequenceMatcher(None, [word.text for word in shown], [word.text for word in full], autojunk=False)
    for kind, _, _, begin, end in matcher.get_opcodes():
        if kind in {"insert", "replace"}:
            yield from full[begin:end]


def _words(document: pypdfium2.PdfDocument, pages: Iterable[int]) -> Iterator[_Word]:
    """The words of some pages between header and footer, in the order of the text."""
    for number in pages:
        page = document[number]
        text = page.get_textpage()
        body = (_LOWER, page.get_height() - _UPPER)
        yield from (word for word in _on_page(text, number) if body[0] <= word.bottom and word.top <= body[1])
        text.close()
        page.close()


def _on_page(text: pypdfium2.PdfTextPage, number: int) -> Iterator[_Word]:
    letters: list[tuple[str, tuple[float, float, float, float]]] = []
    for index in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, index))
        if letter.isspace() or not letter.isprintable():
            yield from _word(letters, number)
            letters = []
        else:
            letters.append((letter, _box(text, index)))
    yield from _word(letters, number)


def _box(text: pypdfium2.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    left, right, bottom, top = (c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
    return left.value, bottom.value, right.value, top.value


def _word(letters: list[tuple[str, tuple[float, float, float, float]]], page: int) -> Iterator[_Word]:
    if letters:
        lefts, bottoms, rights, tops = zip(*(box for _, box in letters), strict=True)
        yield _Word("".join(letter for letter, _ in letters), page, min(lefts), min(bottoms), max(rights), max(tops))


def _lines(words: Iterable[_Word]) -> Iterator[_Word]:
    """Words that follow each other on one line, as one."""
    line: _Word | None = None
    for word in words:
        if line and _goes_on(line, word):
            line = _Word("", line.page, line.left, min(line.bottom, word.bottom), word.right, max(line.top, word.top))
        else:
            if line:
                yield line
            line = word
    if line:
        yield line


def _goes_on(line: _Word, word: _Word) -> bool:
    height = line.top - line.bottom
    same_line = line.page == word.page and abs(line.bottom - word.bottom) < height / 2
    return same_line and 0 <= word.left - line.right < 2 * height


def _place(word: _Word, width: float, height: float) -> Place:
    return Place(
        (word.left - _PAD) / width,
        1 - (word.top + _PAD) / height,
        (word.right + _PAD) / width,
        1 - (word.bottom - _PAD) / height,
    )
