"""The structure of a finished paper for those who hear it: headings, paragraphs, lists, tables, figures (ISO 32000-1, 14.7).

What is drawn is marked by number while it is drawn; an element knows the numbers of its own marks. A paper's elements
are written as soon as its pages are, so that a long batch holds those of one paper only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFFile, PDFIndirectObject, PDFObject, PDFTrailer

from ilp_desktop.printing import scripts

ARTIFACT, END = "/Artifact BMC", "EMC"
"""Around what is no content: rules, fills, what stands on every page."""
TABLE_HEAD = "/A<</O/Table/Scope/Column>>"
_SHEET = 1 << 16
"""A mark is one number: the sheet within its paper, times this, and its number on that sheet."""


class Element:
    """A piece of the structure: its kind as in the standard, and what is in it, in reading order."""

    __slots__ = ("extra", "kids", "kind", "number")

    def __init__(self, kind: str, extra: str = "") -> None:
        self.kind = kind
        self.extra = extra
        """Further entries of its dictionary."""
        self.kids: list[Element | int] = []
        self.number = 0
        """Of its object in the file, once it is written."""

    def add(self, kind: str, extra: str = "") -> Element:
        """A new element within, after the others."""
        element = Element(kind, extra)
        self.kids.append(element)
        return element


class Place:
    """Where in the structure the next words belong; kept where a cell goes on overleaf."""

    __slots__ = ("element", "items", "parent")

    def __init__(self, parent: Element) -> None:
        self.parent = parent
        self.element: Element | None = None
        """What was begun last and goes on with the next line."""
        self.items: Element | None = None
        """The list whose items follow each other."""


class Tags:
    """The marks of the paper that is drawn now."""

    def __init__(self) -> None:
        self.root = Element("Sect")
        self.place = Place(self.root)
        self.sheets: list[list[Element]] = [[]]
        """For each sheet, the element of each mark."""
        self.headings: list[tuple[int, str]] = []
        """Sheet and words of each section's heading."""
        self.is_quiet = False
        """Nothing is marked: within a figure, and in what stands on every page."""
        self.is_artifact = False
        """What is drawn now is no content."""

    def next_sheet(self) -> None:
        """What is drawn from now on stands on another sheet."""
        self.sheets.append([])

    def mark(self, element: Element) -> str:
        """The order that begins a piece of that element."""
        marks = self.sheets[-1]
        number = len(marks)
        marks.append(element)
        element.kids.append((len(self.sheets) - 1) * _SHEET + number)
        return f"/{element.kind}<</MCID {number}>>BDC"

    def begin(self, role: str, words: str, language: str) -> None:
        """The next line begins a paragraph, or a heading where its type has such a role."""
        place = self.place
        place.items = None
        if place.element is place.parent and not place.element.kids:
            return  # a cell with one paragraph only is that paragraph
        extra = f"/Lang({language})" if language else ""
        if not words.isascii() and scripts.has_right_to_left(words):
            extra += f"/ActualText{text_string(words)}"  # its letters are drawn joined and from the right
        place.element = place.parent.add(role or "P", extra)
        if role == "H2":
            self.headings.append((len(self.sheets) - 1, words))

    def begin_item(self) -> Element:
        """The next words are the number of a list's item; returns where its text belongs."""
        place = self.place
        if place.items is None:
            place.items = place.parent.add("L")
        item = place.items.add("LI")
        place.element = item.add("Lbl")
        return item.add("LBody")

    def begun(self) -> Element:
        """What the next line goes on with."""
        place = self.place
        if place.element is None:
            place.element = place.parent.add("P")
        return place.element

    def begin_figure(self, meaning: str) -> str:
        """The order that begins a drawing that says this; nothing in it is marked."""
        element = self.place.parent.add("Figure", f"/Alt{text_string(meaning)}")
        self.is_quiet = True
        return self.mark(element)


class PaperDocument(PDFDocument):  # type: ignore[misc]
    """A PDF with many small objects that are finished text: they are kept in blocks, one for each paper."""

    blocks: dict[int, list[str]]
    """Number of the first object -> what is in each."""

    def put(self, contents: list[str]) -> None:
        """Objects whose numbers follow the last one's."""
        self.blocks[self.objectcounter + 1] = contents
        self.objectcounter += len(contents)

    def format(self) -> bytes:
        """The whole file. As reportlab writes it, and the blocks."""
        file = self.__accum__ = PDFFile(self._pdfVersion)
        self.encrypt.prepare(self)
        root, info = self.Reference(self.Catalog), self.Reference(self.info)
        places: list[int] = []
        while len(places) < self.objectcounter:  # formatting an object may bring others
            number = len(places) + 1
            if block := self.blocks.pop(number, None):
                places += _add_block(file, number, block)
            else:
                name = self.numberToId[number]
                places.append(file.add(PDFIndirectObject(name, self.idToObject[name]).format(self)))
        lines = "".join(f"{place:010} 00000 n \n" for place in places)
        start = file.add(f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{lines}")
        trailer = PDFTrailer(startxref=start, Size=len(places) + 1, Root=root, Info=info, ID=self.ID())
        file.add(trailer.format(self))
        whole: bytes = file.format(self)
        return whole


def _add_block(file: Any, first: int, contents: list[str]) -> list[int]:
    """Write the objects; returns the place of each."""
    texts = [f"{number} 0 obj\n{content}\nendobj\n" for number, content in enumerate(contents, first)]
    start: int = file.add("".join(texts))
    return list(accumulate(map(len, texts[:-1]), initial=start))


class _Written(PDFObject):  # type: ignore[misc]
    """A value that is finished text."""

    def __init__(self, content: str) -> None:
        self.content = content

    def format(self, _document: Any) -> bytes:
        return self.content.encode("latin-1")


class Structure:
    """The structure of a whole file."""

    def __init__(self, document: PaperDocument) -> None:
        self._document = document
        self._root, self._whole, self._parents = _Written(""), _Written(""), _Written("")
        self._root_number, self._whole_number, self._parents_number = (
            self._number(each) for each in (self._root, self._whole, self._parents)
        )
        self._papers: list[int] = []
        self._sheets: list[int] = []
        document.Catalog.StructTreeRoot = self._root
        document.Catalog.MarkInfo = _Written("<</Marked true>>")

    def _number(self, content: PDFObject) -> int:
        reference = self._document.Reference(content)
        number: int = self._document.idToObjectNumberAndVersion[reference.name][0]
        return number

    def add(self, tags: Tags, pages: Sequence[Any], title: str) -> None:
        """Write the elements of a paper that stands on these pages of the file."""
        tags.root.extra = f"/T{text_string(title)}"
        numbers = [self._document.idToObjectNumberAndVersion[page.__InternalName__][0] for page in pages]
        first: int = self._document.objectcounter + 1
        self._papers.append(first)
        last = _give_numbers(tags.root, first)
        contents: list[str] = []
        _write(tags.root, self._whole_number, numbers, contents)
        for page, marks in zip(pages, tags.sheets, strict=False):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = len(self._sheets), "/S"
            self._sheets.append(last)
            last += 1
            contents.append(f"[{' '.join([f'{element.number} 0 R' for element in marks])}]")
        self._document.put(contents)

    def finish(self) -> None:
        """Write what holds the papers together."""
        papers = " ".join(f"{number} 0 R" for number in self._papers)
        sheets = " ".join(f"{key} {number} 0 R" for key, number in enumerate(self._sheets))
        root, whole, parents = self._root_number, self._whole_number, self._parents_number
        self._root.content = (
            f"<</Type/StructTreeRoot/K {whole} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {len(self._sheets)}>>"
        )
        self._whole.content = f"<</Type/StructElem/S/Document/P {root} 0 R/K[{papers}]>>"
        self._parents.content = f"<</Nums[{sheets}]>>"


def _give_numbers(element: Element, number: int) -> int:
    """The element gets the number, those within it the next; returns the one after them."""
    element.number = number
    number += 1
    for kid in element.kids:
        if isinstance(kid, Element):
            number = _give_numbers(kid, number)
    return number


def _write(element: Element, parent: int, pages: list[int], contents: list[str]) -> None:
    """Add the element and those within it, in the order of their numbers."""
    home, kids, inner = -1, [], []
    for kid in element.kids:
        if isinstance(kid, Element):
            inner.append(kid)
            kids.append(f"{kid.number} 0 R")
            continue
        sheet, mark = divmod(kid, _SHEET)
        home = sheet if home < 0 else home
        kids.append(str(mark) if sheet == home else f"<</Type/MCR/Pg {pages[sheet]} 0 R/MCID {mark}>>")
    page = f"/Pg {pages[home]} 0 R" if home >= 0 else ""
    inside = f"/K[{' '.join(kids)}]" if kids else ""
    contents.append(f"<</Type/StructElem/S/{element.kind}/P {parent} 0 R{page}{element.extra}{inside}>>")
    for kid in inner:
        _write(kid, element.number, pages, contents)


def text_string(words: str) -> str:
    """Words as a PDF writes them outside of pages."""
    if words.isascii() and words.isprintable():
        return "(" + words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"<feff{words.encode('utf-16-be', 'replace').hex()}>"
