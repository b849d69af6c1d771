"""The user guide as chapters with headings, each with the name by which a screen finds it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ilp_desktop.paths import guide_folder

FILE = "user-guide.md"
_HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Heading:
    """A heading of the guide; a chapter has level 2, a heading in it level 3."""

    level: int
    title: str

    @property
    def anchor(self) -> str:
        """Its name in links, made as code hosts make it: “The plan” is the-plan."""
        return re.sub(r"[^\w\- ]", "", self.title.casefold()).replace(" ", "-")


@dataclass(frozen=True)
class Chapter:
    """One chapter as Markdown, its heading first."""

    headings: tuple[Heading, ...]
    text: str

    @property
    def title(self) -> str:
        """Its heading."""
        return self.headings[0].title

    @property
    def anchor(self) -> str:
        """The name of its heading."""
        return self.headings[0].anchor


@lru_cache(maxsize=1)
def chapters() -> tuple[Chapter, ...]:
    """The guide as it was shipped; what stands before the first chapter is one too."""
    return split((guide_folder() / FILE).read_text(encoding="utf-8"))


def split(text: str) -> tuple[Chapter, ...]:
    """Cut Markdown into chapters at its headings of levels 1 and 2."""
    found = list(_HEADING.finditer(text))
    starts = [each.start() for each in found if len(each[1]) < 3]  # noqa: PLR2004  # level 3 stays in its chapter
    return tuple(_chapter(text[start:end]) for start, end in zip(starts, [*starts[1:], len(text)], strict=True))


def _chapter(text: str) -> Chapter:
    return Chapter(tuple(Heading(len(each[1]), each[2]) for each in _HEADING.finditer(text)), text)


def chapter_of(anchor: str) -> Chapter | None:
    """The chapter in which a heading stands; None where the guide has no such heading."""
    return next((each for each in chapters() if anchor in {heading.anchor for heading in each.headings}), None)
