"""Takes the pages of a kept PDF into another file as they are, with their structure and bookmarks.

Only files that this app has written are read: each object is plain text with a classic table of places (ISO 32000-1, 7.5.4).
What is drawn on a page is copied byte for byte; only the numbers by which objects name each other change.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

from ilp_desktop.printing.document import PaperDocument, language_tag
from ilp_desktop.printing.formats import PageFormat, SheetSize, scale_of
from ilp_desktop.printing.outline import Bookmark, Outline
from ilp_desktop.printing.tagging import Structure

_LITERAL = re.compile(rb"\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f\s]*>", re.DOTALL)
"""Words. They may look like anything."""
_LITERAL_OR_NAME_OF_OBJECT = re.compile(rb"%b|\b(\d+) 0 R\b" % _LITERAL.pattern, re.DOTALL)
_STREAM = re.compile(rb">>\s*stream\r?\n")
_TITLE = re.compile(rb"/Title\s*(%b)" % _LITERAL.pattern, re.DOTALL)
_TARGET = re.compile(rb"/Dest\s*(\[[^\]]*\]|\d+ 0 R)")
_LANGUAGE = re.compile(rb"/Lang\s*\(([^()]*)\)")
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")
_CONTENTS = re.compile(rb"/Contents\s+(\d+ 0 R)")
_KEY = re.compile(rb"/StructParents\s+(\d+)")
_SHARED_FROM = 1000
"""Bytes of a font or picture from which it is worth a look whether the file has it already."""


class KeptPdf:
    """A finished PDF, read. Raises ValueError where it is none of ours."""

    def __init__(self, pdf: bytes) -> None:
        try:
            start = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
            self.objects = _objects(pdf, start)
            """By number."""
            root = self.objects[_named(pdf[start:], b"Root")]
            self.tree = _named(root, b"Pages")
            """The object that holds the pages."""
            self.pages = _all_named(self.objects[self.tree], b"Kids")
            structure = self.objects[_named(root, b"StructTreeRoot")]
            self.whole = _named(structure, b"K")
            """The element that holds the papers."""
            self.papers = _all_named(self.objects[self.whole], b"K")
            self.sheets = _all_named(self.objects[_named(structure, b"ParentTree")], b"Nums")
            """Of each page that has a key, in the keys' order, the list of its marks' elements."""
            outline = self.objects[_named(root, b"Outlines")]
            self.bookmarks = [(each, self._below(each)) for each in self._below(outline)]
            """Each paper's, and those of its sections."""
        except (KeyError, IndexError, ValueError) as fault:
            raise ValueError("These are no pages of ours.") from fault
        self.language = found[1].decode() if (found := _LANGUAGE.search(root)) else language_tag("en")

    @property
    def size(self) -> tuple[float, float]:
        """Of the last page, in points."""
        return _size(self.objects[self.pages[-1]])

    def _below(self, entry: bytes) -> list[bytes]:
        found: list[bytes] = []
        number = _next(entry, b"First")
        while number is not None:
            found.append(self.objects[number])
            number = _next(found[-1], b"Next")
        return found


def _objects(pdf: bytes, end: int) -> dict[int, bytes]:
    """What stands between the number and the end of each; end: where the table of places begins."""
    lines = pdf[end : pdf.index(b"trailer", end)].split()
    places = {number: int(place) for number, place in enumerate(lines[6::3], start=1)}
    ordered = sorted(places.values())
    ends = dict(zip(ordered, [*ordered[1:], end], strict=True))
    return {number: _content(pdf[place : ends[place]]) for number, place in places.items()}


def _content(stands: bytes) -> bytes:
    """Of an object: what stands between its number and its end."""
    return stands[stands.index(b"obj") + 3 : stands.rindex(b"endobj")].strip(b"\r\n")


def _named(content: bytes, key: bytes) -> int:
    """The object that an entry of an object names. Raises KeyError where it has none."""
    found = re.search(rb"/%b\s+(\d+) 0 R" % key, content)
    if found is None:
        raise KeyError(key)
    return int(found[1])


def _next(entry: bytes, key: bytes) -> int | None:
    """As _named, of an entry with words in it; None where it has none."""
    bare = _LITERAL.sub(b"", entry)
    return _named(bare, key) if b"/" + key in bare else None


def _all_named(content: bytes, key: bytes) -> list[int]:
    """All objects that an array of an object names."""
    found = re.search(rb"/%b\s*\[([^\]]*)\]" % key, content)
    if found is None:
        raise KeyError(key)
    return [int(each) for each in re.findall(rb"(\d+) 0 R", found[1])]


def _size(page: bytes) -> tuple[float, float]:
    found = _MEDIA_BOX.search(page)
    if found is None:
        raise KeyError("MediaBox")
    return float(found[1]), float(found[2])


class _Copier:
    """Copies objects into a document, each once, and with it all that it names."""

    def __init__(self, kept: KeptPdf, document: PaperDocument, numbers: dict[int, int]) -> None:
        """numbers: of objects that the document has its own of."""
        self._kept, self._document, self._numbers = kept, document, numbers
        self._waiting: list[int] = []

    def number(self, old: int) -> int:
        """The object's number in the document."""
        if old not in self._numbers:
            new = self._shared(self._kept.objects[old])
            if new is None:
                new = self._document.take()
                self._waiting.append(old)
            self._numbers[old] = new
        return self._numbers[old]

    def _shared(self, content: bytes) -> int | None:
        """The same font or picture, where one of the pages before brought it; else it is noted for those to come."""
        head, stream = _apart(content)
        if len(stream) < _SHARED_FROM or b" 0 R" in head:
            return None
        mark, shared = hashlib.sha256(content).digest(), self._document.shared
        if mark not in shared:
            shared[mark] = self._document.take()
            self._document.put(shared[mark], content)
        return shared[mark]

    def renumbered(self, content: bytes) -> bytes:
        """The content with the numbers of the document."""

        def new(found: re.Match[bytes]) -> bytes:
            return b"%d 0 R" % self.number(int(found[1])) if found[1] else found[0]

        return _LITERAL_OR_NAME_OF_OBJECT.sub(new, content)

    def write(self, changed: Callable[[int, bytes], bytes]) -> None:
        """Write all that was named; changed(number of old, its dictionary) -> as it is in the document."""
        while self._waiting:
            old = self._waiting.pop()
            head, stream = _apart(self._kept.objects[old])
            self._document.put(self.number(old), changed(old, self.renumbered(head)) + stream)


def _apart(content: bytes) -> tuple[bytes, bytes]:
    """The dictionary of an object, and its stream."""
    found = _STREAM.search(content)
    return (content, b"") if found is None else (content[: found.start()], content[found.start() :])


def take_in(
    kept: KeptPdf, document: PaperDocument, structure: Structure, outline: Outline, size: SheetSize
) -> tuple[float, float]:
    """Put the pages behind those that are there, as they are or as large as A3; returns the last one's size (points)."""
    copier = _Copier(kept, document, {kept.tree: document.pages, kept.whole: structure.whole})
    pages, papers, sheets = ([copier.number(each) for each in some] for some in (kept.pages, kept.papers, kept.sheets))
    first_key, is_larger = structure.next_key, size is SheetSize.A3

    def changed(old: int, content: bytes) -> bytes:
        if old in kept.papers and not _LANGUAGE.search(content):
            return content.replace(b"/S/Sect", b"/S/Sect/Lang(%b)" % kept.language.encode(), 1)
        if old in kept.pages:
            content = _KEY.sub(lambda found: b"/StructParents %d" % (first_key + int(found[1])), content)
            return _enlarged(content, document) if is_larger else content
        return content

    copier.write(changed)
    document.kids += pages
    structure.take_in(papers, sheets, kept.language)
    for paper, sections in kept.bookmarks:
        marks = [_bookmark(each, kept, copier, page_only=is_larger) for each in (paper, *sections)]
        outline.add(marks[0], marks[1:])
    width, height = kept.size
    scale = _scale(width, height) if is_larger else 1
    return width * scale, height * scale


def _scale(width: float, height: float) -> float:
    return scale_of(PageFormat("", width, height), SheetSize.A3)


def _enlarged(page: bytes, document: PaperDocument) -> bytes:
    """A page as A3: its own orders stay as they are, between two that change the scale."""
    width, height = _size(page)
    scale, orders = _scale(width, height), document.take(2)
    document.put_stream(orders, "", f"q {scale:.6f} 0 0 {scale:.6f} 0 0 cm".encode())
    document.put_stream(orders + 1, "", b"Q")
    page = _MEDIA_BOX.sub(f"/MediaBox[0 0 {width * scale:.2f} {height * scale:.2f}]".encode(), page)
    return _CONTENTS.sub(rb"/Contents[%d 0 R \1 %d 0 R]" % (orders, orders + 1), page)


def _bookmark(entry: bytes, kept: KeptPdf, copier: _Copier, *, page_only: bool) -> Bookmark:
    """page_only: places on the page are no longer what they were."""
    title, target = _TITLE.search(entry), _TARGET.search(_LITERAL.sub(b"", entry))
    if title is None or target is None:
        raise ValueError("A bookmark without a title or target.")
    place = target[1] if target[1].startswith(b"[") else kept.objects[int(target[1].split()[0])]
    place = copier.renumbered(place)
    if page_only:
        place = b"[%b/Fit]" % place[place.index(b"[") + 1 : place.index(b"R") + 1]
    return Bookmark(title[1].decode("ascii"), place.decode("ascii"))
