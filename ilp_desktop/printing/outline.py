"""The bookmarks of a file: its papers, and below each its sections (ISO 32000-1, 12.3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ilp_desktop.printing.document import PaperDocument


@dataclass(frozen=True)
class Bookmark:
    """Both as a PDF writes them: a text string, and where it leads to, such as "[12 0 R/XYZ null 700 null]"."""

    title: str
    target: str


@dataclass
class _Entry:
    number: int
    mark: Bookmark
    before: int
    inside: range


class Outline:
    """Writes the bookmarks paper by paper: only the last one is held, since it names the one after it."""

    def __init__(self, document: PaperDocument) -> None:
        self._document = document
        self._root = document.take()
        self._count = 0
        self._first = 0
        self._last: _Entry | None = None

    def add(self, paper: Bookmark, sections: Sequence[Bookmark]) -> None:
        """The next paper and its sections."""
        number = self._document.take(1 + len(sections))
        inside = range(number + 1, number + 1 + len(sections))
        self._document.put_all(
            number + 1,
            [
                _entry(mark, number, each - 1 if each > inside.start else 0, each + 1 if each + 1 < inside.stop else 0)
                for each, mark in zip(inside, sections, strict=True)
            ],
        )
        before = self._last.number if self._last else 0
        self._put_last(number)
        self._first = self._first or number
        self._last = _Entry(number, paper, before, inside)
        self._count += 1

    def _put_last(self, after: int) -> None:
        """The sections of one paper alone are shown at once."""
        if last := self._last:
            inside, sign = last.inside, "" if after == last.before == 0 else "-"
            below = f"/First {inside[0]} 0 R/Last {inside[-1]} 0 R/Count {sign}{len(inside)}" if inside else ""
            self._document.put_all(last.number, [_entry(last.mark, self._root, last.before, after, below)])

    def finish(self) -> str:
        """Write what is left; returns what the catalog says of it."""
        if not self._last:
            self._document.put(self._root, b"<</Type/Outlines/Count 0>>")
            return ""
        self._put_last(0)
        shown = self._count + (len(self._last.inside) if self._count == 1 else 0)
        ends = f"/First {self._first} 0 R/Last {self._last.number} 0 R"
        self._document.put(self._root, f"<</Type/Outlines{ends}/Count {shown}>>".encode())
        return f"/Outlines {self._root} 0 R"


def _entry(mark: Bookmark, parent: int, before: int, after: int, below: str = "") -> str:
    beside = (f"/Prev {before} 0 R" if before else "") + (f"/Next {after} 0 R" if after else "")
    return f"<</Title{mark.title}/Parent {parent} 0 R/Dest{mark.target}{beside}{below}>>"
