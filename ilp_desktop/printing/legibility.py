"""Measures how readable a finished PDF is: the numbers of the British Dyslexia Association and of Easy Read (FIELD §7).

Only what is on the page counts: type, lines and sentences are read back from the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import mode

from ilp_desktop import readability
from ilp_desktop.printing.formats import A4
from ilp_desktop.printing.reading_back import Box, Line, PageRead, read_back
from ilp_desktop.printing.styles import SMALLEST_FOR_LEARNERS

LONGEST_LINE = 70
"""Characters."""
HEADING_OVER_BODY = 1.2
_LINE_SPACING = 1.5
_ROUNDING = 0.03
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
_UNDER = 0.32
"""Times the size: a rule this near below a baseline, and no longer than the text, underlines it."""


@dataclass(frozen=True)
class Fault:
    """One thing that makes a paper harder to read; page counts from 1."""

    page: int
    what: str
    text: str

    def __str__(self) -> str:
        return f"Page {self.page}: {self.what}: “{self.text}”"


@dataclass(frozen=True)
class Legibility:
    """The measures of a paper."""

    body_size: float
    """Points of most of its text."""
    smallest_size: float
    """Points."""
    longest_line: int
    """Characters."""
    line_spacing: float | None
    """Smallest distance of two lines of a paragraph, times the size; None where no text has two lines."""
    reading_age: float
    """Years."""
    longest_sentence: int
    """Words."""
    faults: tuple[Fault, ...]


def measure(pdf: bytes, *, spacing: float = _LINE_SPACING) -> Legibility:
    """The measures of a learner's paper in English; spacing: the line spacing that its print profile asks for."""
    pages = [_body(page) for page in read_back(pdf)]
    lines = [line for page in pages for line in page.lines]
    if not lines:
        return Legibility(0, 0, 0, None, readability.reading_age(""), 0, ())
    body = mode(line.size for line in lines for _ in line.text)
    paragraphs = [paragraph for page in pages for paragraph in paragraphs_of(page.lines)]
    text = "\n".join(" ".join(line.text for line in paragraph) for paragraph in paragraphs)
    gaps = [gap for paragraph in paragraphs for gap in _gaps(paragraph)]
    faults = [fault for number, page in enumerate(pages, start=1) for fault in _faults(number, page, body, spacing)]
    return Legibility(
        body_size=body,
        smallest_size=min(line.size for line in lines),
        longest_line=max(len(line.text) for line in lines),
        line_spacing=min(gaps, default=None),
        reading_age=readability.reading_age(text),
        longest_sentence=max((len(readability.words(each)) for each in readability.sentences(text)), default=0),
        faults=tuple(faults),
    )


def _body(page: PageRead) -> PageRead:
    """A page without its header and footer, which are for the file and not for the learner."""
    top, bottom = page.height - A4.upper, A4.bottom
    lines = tuple(line for line in page.lines if bottom - line.size < line.baseline < top and line.text.strip())
    return PageRead(page.width, page.height, lines, page.rules)


def paragraphs_of(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of one size and font that follow each other from the same left edge."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _follows(paragraph[-1], line):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _follows(last: Line, line: Line) -> bool:
    down = (last.baseline - line.baseline) / line.size
    alike = last.size == line.size and last.is_bold == line.is_bold
    return alike and abs(last.x - line.x) < 1 and 0 < down <= _MOST_SPACING and not _ends(last)


_MOST_SPACING = 2.6
"""Times the size: what is further below is another paragraph."""


def _ends(line: Line) -> bool:
    return line.text.rstrip().endswith((".", "!", "?", ":"))


def _gaps(paragraph: Sequence[Line]) -> Iterator[float]:
    return ((above.baseline - below.baseline) / below.size for above, below in pairwise(paragraph))


def _faults(number: int, page: PageRead, body: float, spacing: float) -> Iterator[Fault]:
    for line in page.lines:
        for what in _line_faults(line, page.rules, body):
            yield Fault(number, what, line.text)
    for paragraph in paragraphs_of(page.lines):
        is_heading = paragraph[0].size > body * (1 + _ROUNDING)
        if not is_heading and min(_gaps(paragraph), default=spacing) < spacing - _ROUNDING:
            yield Fault(number, f"lines closer than {spacing:g} times the size", paragraph[0].text)


def _line_faults(line: Line, rules: Sequence[Box], body: float) -> Iterator[str]:
    if line.size < SMALLEST_FOR_LEARNERS - _ROUNDING:
        yield f"smaller than {SMALLEST_FOR_LEARNERS:g} pt ({line.size:.1f} pt)"
    if len(line.text) > LONGEST_LINE:
        yield f"a line of more than {LONGEST_LINE} characters ({len(line.text)})"
    if line.leans:
        yield "italics"
    if _CAPITALS.search(line.text):
        yield "block capitals"
    if any(_underlines(rule, line) for rule in rules):
        yield "underlined"
    if body * (1 + _ROUNDING) < line.size < body * HEADING_OVER_BODY - _ROUNDING:
        yield f"a heading less than {HEADING_OVER_BODY:g} times the text"


def _underlines(rule: Box, line: Line) -> bool:
    near = 0 < line.baseline - rule.top < line.size * _UNDER
    return near and line.ink.left - 2 <= rule.left and rule.right <= line.ink.right + 2
