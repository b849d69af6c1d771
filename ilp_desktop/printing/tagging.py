"""The structure of a finished paper for those who hear it: headings, paragraphs, lists, tables, figures (ISO 32000-1, 14.7).

What is drawn is marked by number while it is drawn; an element knows the numbers of its own marks. A paper's elements
are written as soon as its pages are, so that a long batch holds those of one paper only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ilp_desktop.printing import scripts
from ilp_desktop.printing.document import PaperDocument, language_tag, text_string

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


class Heading(NamedTuple):
    """A section's heading: its words, its page within the paper, and where its line begins on it (points)."""

    words: str
    page: int
    top: float


class Tags:
    """The marks of the paper that is drawn now."""

    def __init__(self) -> None:
        self.root = Element("Sect")
        self.place = Place(self.root)
        self.sheets: list[list[Element]] = [[]]
        """For each sheet, the element of each mark."""
        self.headings: list[Heading] = []
        """Of its sections."""
        self.page = 0
        """That is drawn now, of the paper's own pages; a sheet may take several."""
        self.is_quiet = False
        """Nothing is marked: within a figure, and in what stands on every page."""
        self.is_artifact = False
        """What is drawn now is no content."""

    def next_page(self, *, new_sheet: bool) -> None:
        """What is drawn from now on stands on another page."""
        self.page += 1
        if new_sheet:
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


class Structure:
    """The structure of a whole file."""

    def __init__(self, document: PaperDocument) -> None:
        self._document = document
        self._root, self.whole, self._parents = (document.take() for _ in range(3))
        self._papers: list[int] = []
        self._sheets: list[int] = []
        """Of each page that has a key, the number of the list of its marks' elements."""
        self._languages: dict[str, None] = {}

    @property
    def next_key(self) -> int:
        """The key of the first page of the next paper; those of its other pages follow."""
        return len(self._sheets)

    @property
    def language(self) -> str:
        """Of the whole file: that of its papers, or English where they are in several."""
        return next(iter(self._languages)) if len(self._languages) == 1 else language_tag("en")

    def add(self, tags: Tags, pages: Sequence[int], title: str, language: str) -> None:
        """Write the elements of a paper that stands on the pages of these numbers; language: as files say it."""
        if not pages:
            return
        tags.root.extra = f"/T{text_string(title)}/Lang({language})"
        first = self._document.objectcounter + 1
        last = _give_numbers(tags.root, first)
        contents: list[str] = []
        _write(tags.root, self.whole, pages, contents)
        contents += [f"[{' '.join([f'{element.number} 0 R' for element in marks])}]" for marks in tags.sheets]
        self._document.put_all(self._document.take(len(contents)), contents)
        self.take_in([first], range(last, first + len(contents)), language)

    def take_in(self, papers: Sequence[int], sheets: Sequence[int], language: str) -> None:
        """A paper that is in the file already: numbers of its elements, and of its pages' lists of marks."""
        self._papers += papers
        self._sheets += sheets
        self._languages[language] = None

    def finish(self) -> str:
        """Write what holds the papers together; returns what the catalog says of it."""
        papers = " ".join(f"{number} 0 R" for number in self._papers)
        sheets = " ".join(f"{key} {number} 0 R" for key, number in enumerate(self._sheets))
        root, whole, parents, put = self._root, self.whole, self._parents, self._document.put
        next_key = f"/ParentTreeNextKey {len(self._sheets)}"
        put(root, f"<</Type/StructTreeRoot/K {whole} 0 R/ParentTree {parents} 0 R{next_key}>>".encode())
        put(whole, f"<</Type/StructElem/S/Document/P {root} 0 R/Lang({self.language})/K[{papers}]>>".encode())
        put(parents, f"<</Nums[{sheets}]>>".encode())
        return f"/StructTreeRoot {root} 0 R/MarkInfo<</Marked true>>/Lang({self.language})"


def _give_numbers(element: Element, number: int) -> int:
    """The element gets the number, those within it the next; returns the one after them."""
    element.number = number
    number += 1
    for kid in element.kids:
        if isinstance(kid, Element):
            number = _give_numbers(kid, number)
    return number


def _write(element: Element, parent: int, pages: Sequence[int], contents: list[str]) -> None:
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
