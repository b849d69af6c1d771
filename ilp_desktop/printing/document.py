"""A PDF that goes into its file piece by piece: what is finished is written at once, and only its place is remembered.

Fonts, pictures and symbols are reportlab's own objects and are written last, since it is known only then which letters
were used. All else is text that is made here: reportlab's way of writing objects one by one costs twice as much, and it
holds all of them until the end (ISO 32000-1, 7.5).
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDocument, PDFIndirectObject

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_LINES_AT_ONCE = 4096
"""Of the table of places."""


class PaperDocument(PDFDocument):  # type: ignore[misc]
    """Objects by number; one that is written can't be changed any more."""

    def begin(self, out: BinaryIO) -> None:
        """Write into that file from now on."""
        self._out = out
        self._length = 0
        self._write(_HEAD)
        self._places = array("Q", [0])
        """By number; 0 while it is not written."""
        self.kids: list[int] = []
        """The pages, in their order."""
        self.shared: dict[bytes, int] = {}
        """Fonts and pictures that came with kept pages: mark of the content -> number."""
        self.pages = self.take()

    def take(self, count: int = 1) -> int:
        """The first of so many free numbers that follow each other."""
        first: int = self.objectcounter + 1
        self.objectcounter += count
        return first

    def put(self, number: int, content: bytes) -> None:
        """Write the object of that number."""
        self._note(number, [self._length])
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, content))

    def put_all(self, first: int, contents: list[str]) -> None:
        """Write objects whose numbers follow each other, in ASCII."""
        if not contents:
            return
        texts = [f"{number} 0 obj\n{content}\nendobj\n" for number, content in enumerate(contents, first)]
        self._note(first, list(accumulate(map(len, texts[:-1]), initial=self._length)))
        self._write("".join(texts).encode("ascii"))

    def put_stream(self, number: int, head: str, content: bytes) -> None:
        """Write a stream; head: its dictionary's entries, without its length."""
        self.put(number, b"<<%b/Length %d>>\nstream\n%b\nendstream" % (head.encode("ascii"), len(content), content))

    def number_of(self, name: str) -> int:
        """The number of one of reportlab's own objects."""
        number: int = self.idToObjectNumberAndVersion[name][0]
        return number

    @property
    def fonts(self) -> int:
        """The number of the dictionary that names all fonts of the file."""
        return self.number_of(BasicFonts)

    def finish(self, root: str) -> None:
        """Write what is left; root: entries of the catalog."""
        for font in self.delayedFonts:
            font.addObjects(self)
        self.info.digest(self.signature)
        info = self.number_of(self.Reference(self.info).name)
        kids = " ".join(f"{kid} 0 R" for kid in self.kids)
        self.put(self.pages, f"<</Type/Pages/Count {len(self.kids)}/Kids[{kids}]>>".encode())
        catalog = self.take()
        self.put(catalog, f"<</Type/Catalog/Pages {self.pages} 0 R{root}>>".encode())
        self._put_own()
        start = self._length
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % len(self._places))
        for lines in self._lines():
            self._write(lines)
        self._write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R/ID%b>>\nstartxref\n%d\n%%%%EOF\n"
            % (len(self._places), catalog, info, self.ID(), start)
        )

    def _put_own(self) -> None:
        """Write reportlab's objects; formatting one may bring others."""
        number = 0
        while number < self.objectcounter:
            number += 1
            if number >= len(self._places) or not self._places[number]:
                name = self.numberToId[number]
                self._note(number, [self._length])
                self._write(PDFIndirectObject(name, self.idToObject[name]).format(self))

    def _lines(self) -> Iterator[bytes]:
        for start in range(1, len(self._places), _LINES_AT_ONCE):
            places = self._places[start : start + _LINES_AT_ONCE]
            yield "".join([f"{place:010} 00000 n \n" for place in places]).encode()

    def _note(self, first: int, places: list[int]) -> None:
        after = first + len(places)
        if (missing := after - len(self._places)) > 0:
            self._places.extend([0] * missing)
        self._places[first:after] = array("Q", places)

    def _write(self, content: bytes) -> None:
        self._out.write(content)
        self._length += len(content)


def text_string(words: str) -> str:
    """Words as a PDF writes them outside of pages."""
    if words.isascii() and words.isprintable():
        return "(" + words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"<feff{words.encode('utf-16-be', 'replace').hex()}>"


def language_tag(code: str) -> str:
    """A language as files say it: English of Britain, which its readers speak it in."""
    return "en-GB" if code == "en" else code


def canvas_document(canvas: Any, out: BinaryIO) -> PaperDocument:
    """The document behind a canvas of reportlab, which makes its own: from now on it is one of these."""
    document: PaperDocument = canvas._doc  # noqa: SLF001
    document.__class__ = PaperDocument
    document.begin(out)
    return document
