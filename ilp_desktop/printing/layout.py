"""The page: its measures, header and footer, and the press that fills pages with a paper's story."""

from __future__ import annotations

import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import Gap, Grid, NewPage
from ilp_desktop.printing.formats import A4, PageFormat, SheetSize, placing
from ilp_desktop.printing.paper import Running
from ilp_desktop.printing.pen import Pen, TypeCase
from ilp_desktop.printing.styles import RULE, SOFT_INK, Styles
from ilp_desktop.printing.symbol_set import credits_of
from ilp_desktop.printing.tagging import END, PaperDocument, Structure, Tags
from ilp_desktop.printing.typeset import INK, TextLine, Type, one_line, width_of
from ilp_desktop.printing.wording import language_facts

# Streams as plain bytes: the usual text form of them makes each page a quarter longer, for mail of the last century.
rl_config.useA85 = 0

BODY_WIDTH = A4.body_width
"""Of papers on A4 upright; a paper in another format takes that format's."""
BODY_HEIGHT = A4.body_height
_KEPT_UP_TO = 0.85
"""Of the body's height: a higher card may be cut, else a heading before it would stand alone on its page."""
LOGO_HEIGHT = 10 * mm
LOGO_WIDTH = 34 * mm


@dataclass
class HeldPage:
    """What was drawn of one page, not yet in the file since its "page x of y" is not known."""

    code: list[str]
    forms: list[str] = field(default_factory=list)
    """Names of the pictures and drawings that it uses."""


class PaperCanvas(Canvas):  # type: ignore[misc]
    """A canvas that can hold a finished page back until the number of pages is known."""

    from_right = False
    """Whether the paper on it runs from the right: grids then exchange their sides."""

    def __init__(self, out: Any) -> None:
        super().__init__(out, invariant=1, pageCompression=1, lang="en-GB")
        self.tags = Tags()
        document = self.__dict__["_doc"]
        document.__class__, document.blocks = PaperDocument, {}
        self.structure = Structure(document)
        self.type_case = TypeCase(document)

    def hold(self) -> HeldPage:
        """Take what was drawn off the canvas and begin an empty page of the same number."""
        held = HeldPage(self.__dict__["_code"], self.__dict__["_formsinuse"])
        self._code: list[str] = []
        self._formsinuse: list[str] = []
        self.init_graphics_state()
        return held

    def put(self, *layers: HeldPage) -> None:
        """Draw what was held, the later on top of the earlier."""
        for held in layers:
            self._code += held.code
            self._formsinuse += held.forms

    def emit(self, width: float, height: float) -> None:
        """Close a page of that size (points)."""
        self.setPageSize((width, height))
        self.showPage()
        _pack(self.last_pages(1)[0])

    def last_pages(self, count: int) -> list[Any]:
        """The pages closed last."""
        pages: list[Any] = self.__dict__["_doc"].Pages.pages
        return pages[-count:]


def _pack(page: Any) -> None:
    """Compress a closed page now: a long batch would hold the text of all its pages until the file is written."""
    dictionary = PDFDictionary({"Filter": PDFName("FlateDecode")})
    page.Contents = PDFStream(dictionary, zlib.compress(page.stream.encode()))
    page.stream = None


class Press:
    """Sets papers one after the other into one file; holds no more than one paper in memory."""

    def __init__(
        self, out: Any, *, title: str, author: str, logo: ImageReader | None, duplex: bool, pages: int = 0,
        footer: str = "", names_school: bool = True,
    ) -> None:  # fmt: skip
        """pages: those that stand before these in the finished file; footer, names_school: as in PaperLook."""
        self.canvas = PaperCanvas(out)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator("ilp_desktop")
        self.canvas.setSubject(title)
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        self.logo = logo
        self.duplex = duplex
        self.pages = pages
        self.footer = footer
        self.names_school = names_school
        self.last_size = (A4.width, A4.height)
        """Of the page before the next one, in points."""

    def add(
        self,
        story: list[Flowable],
        running: Running,
        styles: Styles,
        page: PageFormat = A4,
        size: SheetSize = SheetSize.AS_IS,
    ) -> int:
        """Set one paper; returns its number of sheets' sides. With duplex it starts on a right-hand page."""
        if self.duplex and self.pages % 2:
            self._emit(self.last_size)
        self.canvas.from_right = styles.body.from_right
        place, before = placing(page, size), self.pages
        on_each = len(place.corners)
        tags = self.canvas.tags = Tags()
        held = fill_pages(self.canvas, story, page, on_each)
        for start in range(0, len(held), on_each):
            if start == 0:
                self._outline(running)
            sheet: list[HeldPage] = []
            for corner, body in enumerate(held[start : start + on_each]):
                frame = self._frame(running, styles, page, start + corner + 1, len(held), credits_of(body.forms))
                sheet += [HeldPage(place.begin(corner)), frame, body, HeldPage(place.end)]
            self.canvas.put(*sheet)
            self._emit((place.width, place.height))
        made = self.pages - before
        self.canvas.structure.add(tags, self.canvas.last_pages(made), running.title)
        return made

    def _emit(self, size: tuple[float, float]) -> None:
        self.canvas.emit(*size)
        self.last_size = size
        self.pages += 1

    def save(self) -> None:
        """Write the file."""
        self.canvas.structure.finish()
        self.canvas.save()

    def _outline(self, running: Running) -> None:
        key = f"paper-{self.pages}"
        self.canvas.bookmarkPage(key)
        entry = " – ".join(part for part in (running.learner_name, running.title) if part)
        self.canvas.addOutlineEntry(entry, key)

    def _frame(
        self, running: Running, styles: Styles, page: PageFormat, number: int, total: int, credit: list[str]
    ) -> HeldPage:
        """All of a page but its body: nobody who hears the paper wants it on each page."""
        self.canvas.tags.is_quiet = True
        self.canvas.addLiteral("/Artifact<</Type/Pagination>>BDC")
        if styles.tint:
            self.canvas.setFillColor(styles.tint)
            self.canvas.rect(0, 0, page.width, page.height, stroke=0, fill=1)
        self._header(running, styles, page)
        self._footer(running, styles, page, number, total, "  ·  ".join(filter(None, (self.footer, *credit))))
        self.canvas.addLiteral(END)
        return self.canvas.hold()

    def _header(self, running: Running, styles: Styles, page: PageFormat) -> None:
        foot = page.height - 18.5 * mm
        right = page.side + page.body_width
        from_right = styles.body.from_right
        logo = self._draw_logo(page, foot + 1.5 * mm, from_right=from_right)
        pen = Pen(self.canvas)
        room = page.body_width / 2
        if self.names_school:
            school = one_line(running.school_name, _SCHOOL.but(from_right=from_right), room - logo)
            school.draw(pen, right - room if from_right else page.side + logo, foot + 16)
        learner = one_line(running.learner_name, _LEARNER.but(from_right=from_right), room)
        learner.draw(pen, page.side if from_right else right - room, foot + 18)
        pen.close()
        self.canvas.setStrokeColor(styles.accent)
        self.canvas.setLineWidth(1.2)
        self.canvas.line(page.side, foot, right, foot)

    def _draw_logo(self, page: PageFormat, y: float, *, from_right: bool) -> float:
        """Draw the logo where a line begins; returns the width it takes, in points."""
        if self.logo is None:
            return 0
        width, height = self.logo.getSize()
        scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
        x = page.side + (page.body_width - width * scale if from_right else 0)
        self.canvas.drawImage(self.logo, x, y, width * scale, height * scale, mask="auto")
        return float(width * scale + 3 * mm)

    def _footer(self, running: Running, styles: Styles, page: PageFormat, number: int, total: int, last: str) -> None:
        """last: the school's own line, and whose symbols the page shows."""
        right = page.side + page.body_width
        self.canvas.setStrokeColor(RULE)
        self.canvas.setLineWidth(0.5)
        line = page.footer + (_FOR_LAST_LINE if last else 0)
        self.canvas.line(page.side, line, right, line)
        pen = Pen(self.canvas)
        y = line - 1.2 * mm
        room = page.body_width - _PAGE_OF
        words = language_facts(styles.profile.language).page.format(number=number, total=total)
        look = _FOOT.but(from_right=styles.body.from_right)
        of_page = one_line(words, look.but(align="right"), _PAGE_OF)
        of_page.draw(pen, page.side if look.from_right else right - _PAGE_OF, y)
        for each in _foot_lines(running, room, look, lines=2 if page.footer > A4.footer else 1):
            each.draw(pen, page.side + (_PAGE_OF if look.from_right else 0), y)
            y -= each.height
        if last:
            _fitting(last, page.body_width, look.but(size=_LAST_LINE_SIZE)).draw(pen, page.side, y)
        pen.close()


def _fitting(words: str, width: float, look: Type) -> TextLine:
    """The last line, smaller where it is long, so that nothing of it is cut."""
    wide = width_of(words, look)
    return one_line(words, look.but(size=look.size * min(1, 0.99 * width / wide)), width)


_PAGE_OF = 70
"""Points for "page x of y"."""
_SCHOOL = Type("staff", 10, 12, colour=SOFT_INK)
_LEARNER = Type("staff", 12, 14, bold=True, colour=INK, align="right")
_FOOT = Type("staff", 8.5, 11, colour=SOFT_INK)
_LAST_LINE_SIZE = 8.0
_FOR_LAST_LINE = 2.2 * mm
"""Points by which the footer moves up for it."""


def _foot_lines(running: Running, room: float, look: Type, *, lines: int) -> list[TextLine]:
    parts = [part for part in (running.title, running.own_version or running.version, running.date) if part]
    whole = "  ·  ".join(parts)
    if lines == 1 or width_of(whole, look) <= room:
        return [one_line(whole, look, room)]
    return [one_line("  ·  ".join(some), look, room) for some in (parts[:1], parts[1:])]


def fill_pages(canvas: PaperCanvas, story: list[Flowable], page: PageFormat, on_each: int) -> list[HeldPage]:
    """Draw a story page by page and hold the pages; on_each: how many of them a sheet takes."""
    waiting = deque(story)
    pages: list[HeldPage] = []
    while waiting:
        if pages and len(pages) % on_each == 0:
            canvas.tags.next_sheet()
        _fill_page(canvas, waiting, page)
        pages.append(canvas.hold())
    return pages


def _fill_page(canvas: PaperCanvas, waiting: deque[Flowable], page: PageFormat) -> None:
    y, space, width = page.top, 0.0, page.body_width
    while waiting:
        item = waiting[0]
        fresh = y == page.top
        if isinstance(item, NewPage):
            waiting.popleft()
            if fresh:
                continue
            return
        gap = 0.0 if fresh else max(space, item.getSpaceBefore())
        room = y - gap - page.bottom
        _, height = item.wrapOn(canvas, width, room)
        needs = 0.0 if fresh else _needs(item, waiting, height, page)
        if max(height, needs) > room:
            if needs > room or not _split(item, waiting, room, page, fresh=fresh, high=height):
                return
            item = waiting[0]
            _, height = item.wrapOn(canvas, width, room)
        waiting.popleft()
        y -= gap + height
        _draw(item, canvas, page.side, y)
        space = item.getSpaceAfter()


def _draw(item: Flowable, canvas: PaperCanvas, x: float, y: float) -> None:
    """Draw a piece; what one that is no Grid draws itself only adorns the grids and words within it."""
    if isinstance(item, Grid | Gap):
        item.drawOn(canvas, x, y)
        return
    pen = Pen(canvas)
    pen.drawing()
    item.drawOn(canvas, x, y)
    pen.close()


def _needs(item: Flowable, waiting: deque[Flowable], height: float, page: PageFormat) -> float:
    """Points that must be free for an item: a heading also asks for what begins below it, or all of it if kept whole."""
    needs: float = getattr(item, "needs", 0.0)
    following = waiting[1] if len(waiting) > 1 else None
    if needs and isinstance(following, Grid):
        _, high = following.wrap(page.body_width, page.body_height)
        wanted = high if following.keep and high <= _KEPT_UP_TO * page.body_height else following.least()
        needs = max(needs, height + max(item.getSpaceAfter(), following.getSpaceBefore()) + wanted)
    return needs


def _split(
    item: Flowable, waiting: deque[Flowable], room: float, page: PageFormat, *, fresh: bool, high: float
) -> bool:
    """Put the piece that fits before the rest; False where the whole item waits for the next page."""
    if not fresh and getattr(item, "keep", False) and high <= _KEPT_UP_TO * page.body_height:
        return False
    parts = item.splitOn(None, page.body_width, room)
    if not parts:
        if fresh:
            raise ValueError(f"A piece of {high:.0f} pt does not fit a page of {room:.0f} pt.")
        return False
    waiting.popleft()
    waiting.extendleft(reversed(parts))
    return True
