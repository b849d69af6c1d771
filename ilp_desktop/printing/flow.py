"""The pieces a paper's story is made of: grids of text that split anywhere between two lines, and headings.

Text is broken when it is put in, since the paper's width is known; so nothing is measured twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from reportlab.platypus import Flowable

from ilp_desktop.printing.pen import Pen
from ilp_desktop.printing.styles import RULE, Styles
from ilp_desktop.printing.tagging import ARTIFACT, END, TABLE_HEAD, Element, Place
from ilp_desktop.printing.typeset import Atom, Colour, TextLine, Type, readable_width, text

Part = tuple[object, Type] | Atom
"""Text and how it looks, or a drawing."""
Cell = Part | Sequence[Part]

_CUT_OVER = 200.0
"""Points: a row higher than this may be cut between lines, a lower one moves to the next page whole."""
_LEAST_PIECE = 40.0
"""Points of a cut row that are worth leaving on a page."""


@dataclass(frozen=True)
class Look:
    """The look of a grid; lengths in points."""

    pad_x: float = 5
    pad_y: float = 2.2
    rule: Colour | None = None
    """Hairlines between rows."""
    fill: Colour | None = None
    border: Colour | None = None
    radius: float = 0
    outdent: bool = False
    """Text of the first column starts at the margin instead of a pad's width inside."""
    bar: Colour | None = None
    """A thick bar down the left edge, for what the learner says."""
    border_width: float = 0.7


PLAIN = Look(pad_x=0, pad_y=0)
TABLE = Look(rule=RULE)


@dataclass
class _Row:
    cells: list[list[Atom]]
    widths: Sequence[float]
    height: float
    fill: Colour | None = None
    places: list[Place] = field(default_factory=list)
    """Of its cells in the paper's structure, once it is drawn; both pieces of a cut row have the same."""


class Grid(Flowable):  # type: ignore[misc]
    """Rows of cells; each cell is a stack of lines and small drawings. Columns in points.

    keep: move to the next page whole where that helps. needs: points that must be free, so that a heading is
    never the last thing on a page.
    """

    def __init__(
        self,
        widths: Sequence[float],
        look: Look = PLAIN,
        *,
        before: float = 0,
        after: float = 0,
        keep: bool = False,
        needs: float = 0,
    ) -> None:
        super().__init__()
        self.widths = widths
        self.look = look
        self.before = before
        self.after = after
        self.keep = keep
        self.needs = needs
        self.heads = 0
        self.rows: list[_Row] = []
        self.room = 0.0
        self.tables: list[Element] = []
        """The one table of the structure that this is a piece of, once it is drawn; none where there are no heads."""

    def row(
        self, *cells: Cell, widths: Sequence[float] | None = None, fill: Colour | None = None, least: float = 0
    ) -> Grid:
        """Add a row; widths where it differs from the grid's; least: smallest height in points."""
        columns = widths or self.widths
        pad = 2 * self.look.pad_x
        stacks = [_stack(cell, width - pad) for cell, width in zip(cells, columns, strict=True)]
        height = max((sum(atom.height for atom in stack) for stack in stacks), default=0)
        self.rows.append(_Row(stacks, columns, max(height + 2 * self.look.pad_y, least), fill))
        return self

    def head(self, *titles: str, look: Type, fill: Colour | None = None) -> Grid:
        """Add a heading row, repeated where the grid goes on overleaf."""
        self.row(*((title, look) for title in titles), fill=fill)
        self.heads += 1
        return self

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Points."""
        return self.before

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Points."""
        return self.after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Size in points."""
        self.room = width
        self.width, self.height = sum(self.widths), sum(row.height for row in self.rows)
        return self.width, self.height

    def least(self) -> float:
        """Points of the smallest piece that can stand at the foot of a page: headings and the first row below them."""
        heads, first = self.rows[: self.heads], self.rows[self.heads : self.heads + 1]
        cut = _LEAST_PIECE + 2 * self.look.pad_y
        return sum(row.height for row in heads) + sum(cut if row.height > _CUT_OVER else row.height for row in first)

    def split(self, _width: float, available: float) -> list[Grid]:
        """Two grids, the first no higher than what is available (points); none where nothing useful fits."""
        taken, used = 0, 0.0
        while taken < len(self.rows) and used + self.rows[taken].height <= available:
            used += self.rows[taken].height
            taken += 1
        first, rest = self.rows[:taken], self.rows[taken:]
        if rest and (cut := _cut(rest[0], available - used, self.look.pad_y)):
            first, rest = [*first, cut[0]], [cut[1], *rest[1:]]
        if len(first) <= self.heads:
            return []
        return [self._part(first, after=0.0), self._part([*self.rows[: self.heads], *rest], after=self.after)]

    def _part(self, rows: list[_Row], *, after: float) -> Grid:
        part = Grid(self.widths, self.look, after=after)
        part.heads, part.rows, part.tables = self.heads, rows, self.tables
        return part

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw with the lower left corner at x, y (points)."""
        self.canv = canvas
        before = canvas.move(x, y)
        self.draw()
        canvas.move_back(before)
        del self.canv

    def draw(self) -> None:
        """Draw on the canvas with the origin at the grid's lower left corner."""
        pen = Pen(self.canv)
        mirrored = getattr(self.canv, "from_right", False)
        if mirrored:
            self.canv.translate(max(0.0, self.room - self.width), 0)
        _draw_ground(pen, self.look, self.width, self.height)
        _draw_rules(pen, self.look, self.rows, self.height, mirrored=mirrored)
        top = self.height
        goes_on = bool(self.tables)
        for number, row in enumerate(self.rows):
            is_head = number < self.heads
            if is_head and goes_on:
                _draw_again(pen, self.look, row, top, mirrored=mirrored)
            else:
                self._take_place(row, pen.tags.root, "TH" if is_head else "TD")
                _draw_row(pen, self.look, row, top, mirrored=mirrored)
            top -= row.height
        pen.close()

    def _take_place(self, row: _Row, root: Element, kind: str) -> None:
        """Give the row's cells their places in the structure: of a table, or one after the other."""
        if row.places:
            return
        if not self.heads:
            row.places += [Place(root) for _ in row.cells]
            return
        if not self.tables:
            self.tables.append(root.add("Table"))
        inside = self.tables[0].add("TR")
        for stack in row.cells:
            cell = inside.add(kind, TABLE_HEAD if kind == "TH" else "")
            place = Place(cell)
            if [bool(getattr(atom, "said", "")) for atom in stack].count(True) == 1:
                place.element = cell  # its one paragraph
            row.places.append(place)


def _stack(cell: Any, width: float) -> list[Atom]:
    if isinstance(cell, tuple) and len(cell) == 2 and isinstance(cell[1], Type):  # noqa: PLR2004
        return text(cell[0], cell[1], min(width, readable_width(cell[1])))
    if isinstance(cell, tuple | list):
        return [atom for part in cell for atom in _stack(part, width)]
    return [cell]


def _cut(row: _Row, available: float, pad_y: float) -> tuple[_Row, _Row] | None:
    room = available - 2 * pad_y
    if row.height <= _CUT_OVER or room < _LEAST_PIECE:
        return None
    upper, lower = [], []
    for stack in row.cells:
        count, used = 0, 0.0
        while count < len(stack) and used + stack[count].height <= room:
            used += stack[count].height
            count += 1
        upper.append(stack[:count])
        lower.append(stack[count:])
    if not any(upper) or not any(lower):
        return None
    return _again(row, upper, pad_y), _again(row, lower, pad_y)


def _again(row: _Row, cells: list[list[Atom]], pad_y: float) -> _Row:
    height = max(sum(atom.height for atom in stack) for stack in cells)
    return _Row(cells, row.widths, height + 2 * pad_y, row.fill, row.places)


def _draw_ground(pen: Pen, look: Look, width: float, height: float) -> None:
    if look.fill and not look.border:
        canvas = pen.drawing()
        canvas.setFillColor(look.fill)
        if look.radius:
            canvas.roundRect(0, 0, width, height, look.radius, stroke=0, fill=1)
        else:
            canvas.rect(0, 0, width, height, stroke=0, fill=1)
    elif look.border:
        canvas = pen.drawing()
        canvas.setFillColor(look.fill or (1, 1, 1))
        canvas.setStrokeColor(look.border)
        canvas.setLineWidth(look.border_width)
        canvas.roundRect(0, 0, width, height, look.radius, stroke=1, fill=1 if look.fill else 0)


def _draw_rules(pen: Pen, look: Look, rows: Sequence[_Row], top: float, *, mirrored: bool) -> None:
    """All that lies under the text, in one go."""
    if look.bar:
        canvas = pen.drawing()
        canvas.setFillColor(look.bar)
        canvas.rect(sum(rows[0].widths) - 2.5 if mirrored else 0, 0, 2.5, top, stroke=0, fill=1)
    for number, row in enumerate(rows):
        if row.fill:
            canvas = pen.drawing()
            canvas.setFillColor(row.fill)
            canvas.rect(0, top - row.height, sum(row.widths), row.height, stroke=0, fill=1)
        if number and look.rule:
            canvas = pen.drawing()
            canvas.setStrokeColor(look.rule)
            canvas.setLineWidth(0.5)
            canvas.line(0, top, sum(row.widths), top)
        top -= row.height


def _draw_again(pen: Pen, look: Look, row: _Row, top: float, *, mirrored: bool) -> None:
    """The headings of a table overleaf: they were said already."""
    pen.drawing().addLiteral(END)
    pen.tags.is_artifact = False
    pen.canvas.addLiteral(ARTIFACT)
    pen.tags.is_quiet = True
    row.places[:] = [pen.tags.place] * len(row.cells)
    _draw_row(pen, look, row, top, mirrored=mirrored)
    pen.close()
    pen.tags.is_quiet = False
    pen.canvas.addLiteral(END)


def _draw_row(pen: Pen, look: Look, row: _Row, top: float, *, mirrored: bool) -> None:
    width = sum(row.widths)
    left = 0.0
    for stack, column, place in zip(row.cells, row.widths, row.places, strict=True):
        pen.enter(place)
        y = top - look.pad_y
        begin = (width - left - column if mirrored else left) + look.pad_x
        for atom in stack:
            # A drawing narrower than its cell stands where text begins.
            narrow = getattr(atom, "width", 0) if mirrored else 0
            atom.draw(pen, begin + column - 2 * look.pad_x - narrow if narrow else begin, y)
            y -= atom.height
        left += column


class _Hung:
    """A line of a list's item, with its number where it is the first."""

    __slots__ = ("height", "indent", "line", "number")

    def __init__(self, number: TextLine | None, line: TextLine, indent: float) -> None:
        self.number = number
        self.line = line
        self.indent = indent
        self.height = line.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw number and line."""
        if self.number:
            body = pen.begin_item()
            self.number.go_on(pen, x, top)
            pen.go_on(body)
        self.line.go_on(pen, x + self.indent, top)


def hanging(number: str, typed: str, look: Type, width: float, indent: float) -> list[Atom]:
    """An item of a list: its number before the text, which stays behind it; lengths in points."""
    mark = cast("TextLine", text(number, look.but(bold=True), width)[0])
    lines = cast("list[TextLine]", text(typed, look, min(width - indent, readable_width(look))))
    behind = 0.0 if look.from_right else indent
    return [_Hung(mark if i == 0 else None, line, behind) for i, line in enumerate(lines)]


class NewPage(Flowable):  # type: ignore[misc]
    """What follows starts on a new page."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Takes no room."""
        return 0, 0


class Gap(Flowable):  # type: ignore[misc]
    """Space of so many points; none at the top of a page."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """No room of its own: it keeps the pieces around it apart."""
        return 0, 0

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Points."""
        return 0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Points."""
        return self.height

    def draw(self) -> None:
        """Nothing to draw."""


def heading(title: str, styles: Styles, width: float, *, before: float = 7, needs: float = 80) -> Grid:
    """A section's heading; stays with what follows."""
    return Grid([width], before=before, after=2, needs=needs).row((title, styles.heading))


def height_of(pieces: Iterable[Flowable]) -> float:
    """Points that pieces take at most: space between two is counted for both."""
    return float(sum(each.wrap(0, 0)[1] + each.getSpaceBefore() + each.getSpaceAfter() for each in pieces))


def filled(parts: Iterable[tuple[object, Type]]) -> list[tuple[object, Type]]:
    """Those parts that have any text."""
    return [part for part in parts if str(part[0]).strip()]


_SHORT = 110
"""Characters up to which two labelled texts stand side by side."""


def labelled(pairs: Sequence[tuple[str, str]], styles: Styles, width: float) -> Grid:
    """Labels with their texts: two to a row where all are short, else one."""
    label = width * 0.21 if len(pairs) == 1 or any(len(typed) > _SHORT for _, typed in pairs) else width * 0.18
    per_row = 1 if label > width * 0.2 else 2
    table = Grid([label, width / per_row - label] * per_row, TABLE)
    for start in range(0, len(pairs), per_row):
        cells: list[Cell] = []
        for name, typed in pairs[start : start + per_row]:
            cells += [(name, styles.label), (typed, styles.body)]
        table.row(*cells, *[()] * (2 * per_row - len(cells)))
    return table
