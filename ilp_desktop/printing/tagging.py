"""The structure of a finished paper for those who hear it: headings, paragraphs, lists, tables, figures (ISO 32000-1, 14.7).

What is drawn is marked by number while it is drawn; an element knows the numbers of its own marks. A paper's elements
are written as soon as its pages are, so that a long batch holds those of one paper only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

from ilp_desktop.printing import scripts

ARTIFACT, END = "/Artifact BMC", "EMC"
"""Around what is no content: rules, fills, what stands on every page."""
TABLE_HEAD = "/A<</O/Table/Scope/Column>>"
_SHEET = 1 << 16
"""A mark is one number: the sheet within its paper, times this, and its number on that sheet."""


class Element:
    """A piece of the structure: its kind as in the standard, and what is in it, in reading order."""

    __slots__ = ("extra", "kids", "kind")

    def __init__(self, kind: str, extra: str = "") -> None:
        self.kind = kind
        self.extra = extra
        """Further entries of its dictionary."""
        self.kids: list[Element | int] = []

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


class _Written(PDFObject):  # type: ignore[misc]
    """An object of the file that is finished text."""

    __slots__ = ("__InternalName__", "content")
    __RefOnly__ = 1

    def __init__(self, content: str) -> None:
        self.content = content

    def format(self, _document: Any) -> bytes:
        return self.content.encode("latin-1")


class Structure:
    """The structure of a whole file."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._root, self._whole, self._parents = _Written(""), _Written(""), _Written("")
        self._root_number = self._number(self._root)
        self._whole_number, self._parents_number = self._number(self._whole), self._number(self._parents)
        self._papers: list[int] = []
        self._sheets: list[int] = []
        catalog = document.Catalog
        catalog.StructTreeRoot = self._root
        catalog.MarkInfo = _Written("<</Marked true>>")

    def _number(self, content: _Written) -> int:
        reference: PDFObjectReference = self._document.Reference(content)
        number: int = self._document.idToObjectNumberAndVersion[reference.name][0]
        return number

    def add(self, tags: Tags, pages: Sequence[Any], title: str) -> None:
        """Write the elements of a paper that stands on these pages of the file."""
        tags.root.extra = f"/T{text_string(title)}"
        numbers = [self._document.idToObjectNumberAndVersion[page.__InternalName__][0] for page in pages]
        known: dict[int, int] = {}
        self._papers.append(self._write(tags.root, self._whole_number, numbers, known))
        for page, marks in zip(pages, tags.sheets, strict=False):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = len(self._sheets), "/S"
            parents = " ".join(f"{known[id(element)]} 0 R" for element in marks)
            self._sheets.append(self._number(_Written(f"[{parents}]")))

    def _write(self, element: Element, parent: int, pages: list[int], known: dict[int, int]) -> int:
        written = _Written("")
        number = known[id(element)] = self._number(written)
        home = next((kid // _SHEET for kid in element.kids if isinstance(kid, int)), None)
        kids = []
        for kid in element.kids:
            if isinstance(kid, Element):
                kids.append(f"{self._write(kid, number, pages, known)} 0 R")
            elif kid // _SHEET == home:
                kids.append(str(kid % _SHEET))
            else:
                kids.append(f"<</Type/MCR/Pg {pages[kid // _SHEET]} 0 R/MCID {kid % _SHEET}>>")
        page = "" if home is None else f"/Pg {pages[home]} 0 R"
        inside = f"/K[{' '.join(kids)}]" if kids else ""
        written.content = f"<</Type/StructElem/S/{element.kind}/P {parent} 0 R{page}{element.extra}{inside}>>"
        return number

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


def text_string(words: str) -> str:
    """Words as a PDF writes them outside of pages."""
    if words.isascii() and words.isprintable():
        return "(" + words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return f"<feff{words.encode('utf-16-be', 'replace').hex()}>"
