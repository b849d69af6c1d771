"""Full-text search of the guide: which headings speak of some words, the likeliest first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ilp_desktop.about.guide import Chapter, Heading, chapters

_MARKS = (
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"^\| *---.*$", re.MULTILINE), ""),
    (re.compile(r"^#+ ", re.MULTILINE), ""),
    (re.compile(r"\*\*|`|(?<!\w)\*(?=\S)|(?<=\S)\*(?!\w)"), ""),
    (re.compile(r" *\| *"), "  "),
)
"""Markdown's marks and what is read instead of them."""
_AROUND = 70
"""Letters shown before and after a word that was found."""


@dataclass(frozen=True)
class Section:
    """What stands under one heading, as it is read."""

    chapter: str
    heading: Heading
    text: str


@dataclass(frozen=True)
class Hit:
    """A heading that speaks of all words that were looked for."""

    section: Section
    excerpt: str

    @property
    def where(self) -> str:
        """Chapter and heading."""
        same = self.section.chapter == self.section.heading.title
        return self.section.chapter if same else f"{self.section.chapter} › {self.section.heading.title}"


def search(typed: str) -> list[Hit]:
    """The sections that hold every typed word, or a word that begins so; those named by it first."""
    patterns = [re.compile(each, re.IGNORECASE) for each in patterns_of(typed)]
    if not patterns:
        return []
    found = [each for each in _sections() if all(pattern.search(each.text) for pattern in patterns)]
    found.sort(key=lambda each: (-_named(each, patterns), -_often(each, patterns)))
    return [Hit(each, _excerpt(each.text, patterns)) for each in found]


def patterns_of(typed: str) -> list[str]:
    """Regular expressions that find the typed words in a text, from the beginning of a word on."""
    return [rf"(?<!\w){re.escape(word)}" for word in typed.split()]


def _named(section: Section, patterns: list[re.Pattern[str]]) -> int:
    return sum(bool(pattern.search(section.heading.title)) for pattern in patterns)


def _often(section: Section, patterns: list[re.Pattern[str]]) -> int:
    return sum(len(pattern.findall(section.text)) for pattern in patterns)


def _excerpt(text: str, patterns: list[re.Pattern[str]]) -> str:
    """The words around the first that was found below the heading."""
    body = text.partition("\n")[2] or text
    found = next((each for each in (pattern.search(body) for pattern in patterns) if each), None)
    at = found.start() if found else 0
    before, after = body[max(0, at - _AROUND) : at], body[at : at + _AROUND]
    if at > _AROUND:
        before = f"… {before.partition(' ')[2]}"
    if at + _AROUND < len(body):
        after = f"{after.rpartition(' ')[0]} …"
    return " ".join(f"{before}{after}".split())


@lru_cache(maxsize=1)
def _sections() -> tuple[Section, ...]:
    return tuple(section for chapter in chapters() for section in _sections_of(chapter))


def _sections_of(chapter: Chapter) -> list[Section]:
    parts = re.split(r"^#{1,3} .+$", chapter.text, flags=re.MULTILINE)[1:]
    return [
        Section(chapter.title, heading, f"{heading.title}\n{plain(part)}")
        for heading, part in zip(chapter.headings, parts, strict=True)
    ]


def plain(markdown: str) -> str:
    """Markdown as it is read."""
    for pattern, instead in _MARKS:
        markdown = pattern.sub(instead, markdown)
    return markdown.strip()
