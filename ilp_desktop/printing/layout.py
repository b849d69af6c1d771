"""The page: its measures, header and footer, and the press that fills pages with a paper's story."""

from __future__ import annotations

import io
import zlib
from collections import deque
from dataclasses import dataclass, field
from textwrap import shorten
from typing import BinaryIO

from reportlab import rl_config
from reportlab.lib.rl_accel import fp_str
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilp_desktop.printing.document import canvas_document, language_tag, text_string
from ilp_desktop.printing.flow import Gap, Grid, NewPage
from ilp_desktop.printing.formats import A4, PageFormat, Placing, SheetSize, placing
from ilp_desktop.printing.kept_pages import KeptPdf, take_in
from ilp_desktop.printing.outline import Bookmark, Outline
from ilp_desktop.printing.paper import Running
from ilp_desktop.printing.pen import Pen, TypeCase
from ilp_desktop.printing.styles import RULE, SOFT_INK, Styles
from ilp_desktop.printing.symbol_set import credits_of
from ilp_desktop.printing.tagging import END, Heading, Structure, Tags
from ilp_desktop.printing.typeset import INK, TextLine, Type, one_line, width_of
from ilp_desktop.printing.wording import language_facts

# Streams as plain bytes: the usual text form of them makes each page a quarter longer, for mail of the last century.
rl_config.useA85 = 0

BODY_WIDTH = A4.body_width
"""Of papers on A4 upright; a paper in another format takes that format's."""
BODY_HEIGHT = A4.body_height
_KEPT_UP_TO = 0.85
"""Of the body's height: a higher card may be cut, else a heading before it would stand alone on its page."""
_LONGEST_BOOKMARK = 90
"""Letters of a heading that a list of bookmarks has room for."""
LOGO_HEIGHT = 10 * mm
LOGO_WIDTH = 34 * mm


Matrix = tuple[float, float, float, float, float, float]


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

    def __init__(self, out: BinaryIO) -> None:
        super().__init__(io.BytesIO(), invariant=1, pageCompression=1)
        self.tags = Tags()
        self.document = canvas_document(self, out)
        self.structure, self.outline = Structure(self.document), Outline(self.document)
        self.type_case = TypeCase(self.document)

    def _make_preamble(self) -> None:
        """Nothing before a page's own orders: reportlab would name a font here that is not in the file."""
        self._preamble = ""

    def move(self, x: float, y: float) -> Matrix:
        """Draw from there (points) until move_back(); returns what that takes. saveState() would keep far more."""
        before: Matrix = self.__dict__["_currentMatrix"]
        a, b, c, d, e, f = before
        self._currentMatrix = (a, b, c, d, a * x + c * y + e, b * x + d * y + f)
        self._code += ("q", f"1 0 0 1 {fp_str(x, y)} cm")  # reportlab reads the last order, and knows only its own
        return before

    def move_back(self, before: Matrix) -> None:
        """End a move."""
        self._currentMatrix = before
        self._code.append("Q")

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

    def emit(self, width: float, height: float, key: int | None = None) -> int:
        """Close a page of that size (points) and write it; returns its number in the file.

        key: that by which its structure is found; None where it has none.
        """
        document, code = self.document, "\n".join(self._code)
        page = document.take(2)
        document.put_stream(page + 1, "/Filter/FlateDecode", zlib.compress(code.encode()))
        names = map(document.getXObjectName, dict.fromkeys(self._formsinuse))
        drawings = "".join([f"/{name} {document.number_of(name)} 0 R" for name in names])
        resources = f"/Font {document.fonts} 0 R/XObject<<{drawings}>>"
        tagged = "" if key is None else f"/StructParents {key}/Tabs/S"
        size = f"/MediaBox[0 0 {width:.2f} {height:.2f}]"
        entries = f"/Parent {document.pages} 0 R{size}/Contents {page + 1} 0 R/Resources<<{resources}>>{tagged}"
        document.put_all(page, [f"<</Type/Page{entries}>>"])
        document.kids.append(page)
        self.hold()
        return page

    def finish(self) -> None:
        """Write what is left of the file."""
        shown = "/ViewerPreferences<</DisplayDocTitle true>>"
        self.document.finish(self.structure.finish() + self.outline.finish() + shown)


class Press:
    """Sets papers one after the other into one file, page by page; holds no more than one paper in memory."""

    def __init__(
        self, out: BinaryIO, *, title: str, author: str, logo: ImageReader | None, duplex: bool,
        footer: str = "", names_school: bool = True,
    ) -> None:  # fmt: skip
        """footer, names_school: as in PaperLook."""
        self.canvas = PaperCanvas(out)
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator("ilp_desktop")
        self.canvas.setSubject(title)
        self.logo = logo
        self.duplex = duplex
        self.pages = 0
        """In the file so far, blank ones included."""
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
        self._turn_over()
        self.canvas.from_right = styles.body.from_right
        place, on_each = placing(page, size), len(placing(page, size).corners)
        tags = self.canvas.tags = Tags()
        held = fill_pages(self.canvas, story, page, on_each)
        numbers: list[int] = []
        for start in range(0, len(held), on_each):
            sheet: list[HeldPage] = []
            for corner, body in enumerate(held[start : start + on_each]):
                frame = self._frame(running, styles, page, start + corner + 1, len(held), credits_of(body.forms))
                sheet += [HeldPage(place.begin(corner)), frame, body, HeldPage(place.end)]
            self.canvas.put(*sheet)
            numbers.append(self._emit((place.width, place.height), self.canvas.structure.next_key + len(numbers)))
        self._bookmark(running, tags.headings, numbers, place)
        self.canvas.structure.add(tags, numbers, running.title, language_tag(styles.profile.language))
        return len(numbers)

    def add_kept(self, kept: KeptPdf, size: SheetSize) -> int:
        """Put in a finished file's pages as they are, or enlarged; returns their number."""
        self._turn_over()
        canvas = self.canvas
        self.last_size = take_in(kept, canvas.document, canvas.structure, canvas.outline, size)
        self.pages += len(kept.pages)
        return len(kept.pages)

    def _turn_over(self) -> None:
        """With duplex what follows begins on a right-hand page."""
        if self.duplex and self.pages % 2:
            self._emit(self.last_size)

    def _emit(self, size: tuple[float, float], key: int | None = None) -> int:
        number = self.canvas.emit(*size, key)
        self.last_size = size
        self.pages += 1
        return number

    def save(self) -> None:
        """Write the end of the file."""
        self.canvas.finish()

    def _bookmark(self, running: Running, headings: list[Heading], pages: list[int], place: Placing) -> None:
        """The paper, and below it its sections; name and title are none."""
        sections, own = [], {running.learner_name, running.title}
        for words, number, top in headings:
            sheet, corner = divmod(number, len(place.corners))
            if words not in own:
                y = place.corners[corner][1] + place.scale * top
                target = f"[{pages[sheet]} 0 R/XYZ null {y:.0f} null]"
                sections.append(Bookmark(text_string(shorten(words, _LONGEST_BOOKMARK, placeholder="…")), target))
        entry = " – ".join(part for part in (running.learner_name, running.title) if part)
        if pages:
            self.canvas.outline.add(Bookmark(text_string(entry), f"[{pages[0]} 0 R/Fit]"), sections)

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
        if pages:
            canvas.tags.next_page(new_sheet=len(pages) % on_each == 0)
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
