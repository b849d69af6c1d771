"""The page: its measures, header and footer, and the press that fills pages with a paper's story."""

from __future__ import annotations

from collections import deque
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import Grid, NewPage
from ilp_desktop.printing.paper import Running
from ilp_desktop.printing.styles import RULE, SOFT_INK, Styles
from ilp_desktop.printing.typeset import INK, Pen, Type, one_line

# Streams as plain bytes: the usual text form of them makes each page a quarter longer, for mail of the last century.
rl_config.useA85 = 0

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE = 15 * mm
"""Left and right margin: wide enough for the file's punched holes."""
TOP = PAGE_HEIGHT - 22 * mm
BOTTOM = 15 * mm
BODY_WIDTH = PAGE_WIDTH - 2 * SIDE
BODY_HEIGHT = TOP - BOTTOM
_KEPT_UP_TO = 0.85 * BODY_HEIGHT
"""Points: a higher card may be cut, else a heading before it would stand alone on its page."""
LOGO_HEIGHT = 10 * mm
LOGO_WIDTH = 34 * mm


class PageCode(list[str]):
    """The drawing orders of one page, not yet in the file since its "page x of y" is not known."""

    forms: tuple[str, ...] = ()
    """Names of the pictures and drawings that it uses."""


class PaperCanvas(Canvas):  # type: ignore[misc]
    """A canvas that can hold a finished page back until the number of pages is known."""

    def hold(self) -> PageCode:
        """Take what was drawn off the canvas and begin an empty page of the same number."""
        held = PageCode(self.__dict__["_code"])
        held.forms = tuple(self.__dict__["_formsinuse"])
        self._code: list[str] = []
        self._formsinuse: list[str] = []
        self.init_graphics_state()
        return held

    def emit(self, held: PageCode) -> None:
        """Put a held page on top of what is drawn now, and close the page."""
        self._code += held
        self._formsinuse += held.forms
        self.showPage()


class Press:
    """Sets papers one after the other into one file; holds no more than one paper in memory."""

    def __init__(
        self, out: Any, *, title: str, author: str, logo: ImageReader | None, duplex: bool, pages: int = 0
    ) -> None:
        """pages: those that stand before these in the finished file."""
        self.canvas = PaperCanvas(out, pagesize=A4, invariant=1, pageCompression=1, lang="en-GB")
        self.canvas.setTitle(title)
        self.canvas.setAuthor(author)
        self.canvas.setCreator("ilp_desktop")
        self.canvas.setSubject(title)
        self.logo = logo
        self.duplex = duplex
        self.pages = pages

    def add(self, story: list[Flowable], running: Running, styles: Styles) -> int:
        """Set one paper; returns its number of pages. With duplex it starts on a right-hand page."""
        if self.duplex and self.pages % 2:
            self.canvas.emit(PageCode())
            self.pages += 1
        held = fill_pages(self.canvas, story)
        for number, code in enumerate(held, start=1):
            self._ground(styles)
            if number == 1:
                self._outline(running)
            self._header(running, styles)
            self._footer(running, number, len(held))
            self.canvas.emit(code)
        self.pages += len(held)
        return len(held)

    def save(self) -> None:
        """Write the file."""
        self.canvas.save()

    def _outline(self, running: Running) -> None:
        key = f"paper-{self.pages}"
        self.canvas.bookmarkPage(key)
        entry = " – ".join(part for part in (running.learner_name, running.title) if part)
        self.canvas.addOutlineEntry(entry, key)

    def _ground(self, styles: Styles) -> None:
        if styles.tint:
            self.canvas.setFillColor(styles.tint)
            self.canvas.rect(0, 0, PAGE_WIDTH, PAGE_HEIGHT, stroke=0, fill=1)

    def _header(self, running: Running, styles: Styles) -> None:
        foot = PAGE_HEIGHT - 18.5 * mm
        left = SIDE + self._draw_logo(foot + 1.5 * mm)
        pen = Pen(self.canvas)
        room = BODY_WIDTH / 2
        one_line(running.school_name, _SCHOOL, room - (left - SIDE)).draw(pen, left, foot + 16)
        one_line(running.learner_name, _LEARNER, room).draw(pen, SIDE + BODY_WIDTH - room, foot + 18)
        pen.close()
        self.canvas.setStrokeColor(styles.accent)
        self.canvas.setLineWidth(1.2)
        self.canvas.line(SIDE, foot, SIDE + BODY_WIDTH, foot)

    def _draw_logo(self, y: float) -> float:
        """Draw the logo; returns the width it takes, in points."""
        if self.logo is None:
            return 0
        width, height = self.logo.getSize()
        scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
        self.canvas.drawImage(self.logo, SIDE, y, width * scale, height * scale, mask="auto")
        return float(width * scale + 3 * mm)

    def _footer(self, running: Running, number: int, total: int) -> None:
        self.canvas.setStrokeColor(RULE)
        self.canvas.setLineWidth(0.5)
        self.canvas.line(SIDE, 12 * mm, SIDE + BODY_WIDTH, 12 * mm)
        pen = Pen(self.canvas)
        what = "  ·  ".join(part for part in (running.title, running.version, running.date) if part)
        one_line(what, _FOOT, BODY_WIDTH - 70).draw(pen, SIDE, 10.8 * mm)
        page = f"Page {number} of {total}"
        one_line(page, _FOOT_RIGHT, 70).draw(pen, SIDE + BODY_WIDTH - 70, 10.8 * mm)
        pen.close()


_SCHOOL = Type("staff", 10, 12, colour=SOFT_INK)
_LEARNER = Type("staff", 12, 14, bold=True, colour=INK, align="right")
_FOOT = Type("staff", 8.5, 11, colour=SOFT_INK)
_FOOT_RIGHT = _FOOT.but(align="right")


def fill_pages(canvas: PaperCanvas, story: list[Flowable]) -> list[PageCode]:
    """Draw a story page by page and hold the pages."""
    waiting = deque(story)
    pages: list[PageCode] = []
    while waiting:
        _fill_page(canvas, waiting)
        pages.append(canvas.hold())
    return pages


def _fill_page(canvas: PaperCanvas, waiting: deque[Flowable]) -> None:
    y, space = TOP, 0.0
    while waiting:
        item = waiting[0]
        fresh = y == TOP
        if isinstance(item, NewPage):
            waiting.popleft()
            if fresh:
                continue
            return
        gap = 0.0 if fresh else max(space, item.getSpaceBefore())
        room = y - gap - BOTTOM
        _, height = item.wrapOn(canvas, BODY_WIDTH, room)
        needs = 0.0 if fresh else _needs(item, waiting, height)
        if max(height, needs) > room:
            if needs > room or not _split(item, waiting, room, fresh=fresh, high=height):
                return
            item = waiting[0]
            _, height = item.wrapOn(canvas, BODY_WIDTH, room)
        waiting.popleft()
        y -= gap + height
        item.drawOn(canvas, SIDE, y)
        space = item.getSpaceAfter()


def _needs(item: Flowable, waiting: deque[Flowable], height: float) -> float:
    """Points that must be free for an item: a heading also asks for what begins below it, or all of it if kept whole."""
    needs: float = getattr(item, "needs", 0.0)
    following = waiting[1] if len(waiting) > 1 else None
    if needs and isinstance(following, Grid):
        _, high = following.wrap(BODY_WIDTH, BODY_HEIGHT)
        wanted = high if following.keep and high <= _KEPT_UP_TO else following.least()
        needs = max(needs, height + max(item.getSpaceAfter(), following.getSpaceBefore()) + wanted)
    return needs


def _split(item: Flowable, waiting: deque[Flowable], room: float, *, fresh: bool, high: float) -> bool:
    """Put the piece that fits before the rest; False where the whole item waits for the next page."""
    if not fresh and getattr(item, "keep", False) and high <= _KEPT_UP_TO:
        return False
    parts = item.splitOn(None, BODY_WIDTH, room)
    if not parts:
        if fresh:
            raise ValueError(f"A piece of {high:.0f} pt does not fit a page of {room:.0f} pt.")
        return False
    waiting.popleft()
    waiting.extendleft(reversed(parts))
    return True
