"""How the fields of a form stand on paper to be filled in by hand: lines, ruled texts, boxes to tick, empty tables."""

from __future__ import annotations

import types
import typing
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ilp_desktop.model.base import TEXT_LENGTH, Fields, pick_list_of
from ilp_desktop.printing.flow import Cell, Grid, Look, Part
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.pen import Pen
from ilp_desktop.printing.shapes import Line, Space, ruled, tick_box
from ilp_desktop.printing.styles import SOFT_INK, Styles
from ilp_desktop.printing.typeset import INK, Type, one_line, width_of

WRITING = 24.0
"""Points from line to line: 8.5 mm, so that a pen has room."""
_GAP = 14.0
_TABLE = Look(pad_x=4, pad_y=3, rule=SOFT_INK, border=SOFT_INK, radius=0)
_BOX = 9.0
_BOX_LINE = 17.0
"""Points from one line of boxes to the next."""
_FEW = 4
"""Choices that are ticked within a table; more stand below it and are written."""


_NAMED = 3.0
"""The share of a column in which names are printed."""


class Kind(Enum):
    """How a field is filled in by hand; the value is its share of a table's width."""

    LINE = 2.2
    DAY = 1.4
    NUMBER = 1.0
    TEXT = 4.0
    CHOICE = 1.9
    TICK = 0.9


@dataclass(frozen=True)
class Column:
    """One field of a form."""

    name: str
    label: str
    kind: Kind
    choices: tuple[str, ...] = ()


def kind_of(fields: type[Fields], name: str) -> Kind:
    """How a field is filled in, by its type and its marks."""
    field = fields.model_fields[name]
    if pick_list_of(fields, name):
        return Kind.CHOICE
    plain = _plain_types(field.annotation)
    if bool in plain:
        return Kind.TICK
    if any(each.__name__ == "date" for each in plain):
        return Kind.DAY
    if str not in plain:
        return Kind.LINE if name.endswith("_id") else Kind.NUMBER
    longest = max((limit for mark in field.metadata if (limit := getattr(mark, "max_length", None))), default=0)
    return Kind.TEXT if longest >= TEXT_LENGTH else Kind.LINE


def _plain_types(annotation: Any) -> set[type]:
    """The types that a field's value may have, out of all unions and annotations."""
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return {annotation}
    parts = typing.get_args(annotation)
    if typing.get_origin(annotation) not in {typing.Union, types.UnionType}:
        parts = parts[:1]
    return {found for part in parts for found in _plain_types(part)}


class ChoiceLine:
    """One line of boxes to tick, each with its words."""

    __slots__ = ("boxes", "height", "look")

    def __init__(self, boxes: Sequence[tuple[float, str]], look: Type) -> None:
        self.boxes = boxes
        self.look = look
        self.height = max(_BOX_LINE, look.leading)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the boxes, then the words."""
        canvas = pen.drawing()
        canvas.setStrokeColor(INK)
        canvas.setLineWidth(0.9)
        for place, _ in self.boxes:
            canvas.rect(x + place, top - (self.height + _BOX) / 2, _BOX, _BOX, stroke=1, fill=0)
        for place, words in self.boxes:
            lead = (self.height - self.look.leading) / 2
            one_line(words, self.look, BODY_WIDTH).draw(pen, x + place + _BOX + 4, top - lead)


def choice_lines(choices: Sequence[str], look: Type, width: float) -> list[ChoiceLine]:
    """Boxes to tick in as many lines as they take."""
    lines: list[list[tuple[float, str]]] = [[]]
    used = 0.0
    for words in choices:
        wide = _BOX + 4 + width_of(words, look)
        if lines[-1] and used + wide > width:
            lines.append([])
            used = 0.0
        lines[-1].append((used, words))
        used += wide + _GAP
    return [ChoiceLine(line, look) for line in lines if line]


def single(columns: Sequence[Column], styles: Styles, lines: int, across: int = 2) -> Grid:
    """Fields that stand on the form once."""
    return fill(Grid([BODY_WIDTH]), columns, styles, BODY_WIDTH, lines, across)


def fill(grid: Grid, columns: Sequence[Column], styles: Styles, width: float, lines: int, across: int = 2) -> Grid:
    """Put fields into a grid of that width inside (points): short ones side by side, long ones alone.

    In a card, which is one of several, texts stand side by side too.
    """
    pad = 2 * grid.look.pad_x
    share = (width - _GAP * (across - 1)) / across
    waiting: list[Column] = []

    def put() -> None:
        if waiting:
            cells: list[Cell] = [()] * (2 * across - 1)
            cells[: 2 * len(waiting) : 2] = [_to_fill_in(each, styles, share - pad, lines) for each in waiting]
            grid.row(*cells, widths=_shares(share, across, pad))
            waiting.clear()

    for column in columns:
        if _is_narrow(column, styles, share - pad, texts_too=pad > 0):
            waiting.append(column)
            if len(waiting) == across:
                put()
        else:
            put()
            grid.row(_to_fill_in(column, styles, width, lines), widths=[width + pad])
    put()
    return grid


def _shares(share: float, across: int, pad: float) -> list[float]:
    widths = [share, _GAP] * across
    widths = widths[:-1]
    widths[-1] += pad
    return widths


def _is_narrow(column: Column, styles: Styles, width: float, *, texts_too: bool) -> bool:
    if column.kind is Kind.CHOICE:
        return len(choice_lines(column.choices, styles.body, width)) <= 1
    return texts_too or column.kind is not Kind.TEXT


def _to_fill_in(column: Column, styles: Styles, width: float, lines: int) -> list[Part]:
    label: Part = (column.label, styles.small)
    if column.kind is Kind.TEXT:
        return [label, *ruled(lines, width, WRITING), Space(5)]
    if column.kind is Kind.TICK:
        return [Space(10), *choice_lines((column.label,), styles.body, width)]
    if column.choices:
        return [Space(2), label, *choice_lines(column.choices, styles.body, width), Space(2)]
    return [label, Line(width, WRITING - 4), Space(4)]


class _Edge:
    """The upright line between two cells of a table, as high as the row (points)."""

    __slots__ = ("height", "long")

    def __init__(self, long: float) -> None:
        self.height = 0.0
        self.long = long

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the row's top to its foot."""
        canvas = pen.drawing()
        canvas.setStrokeColor(SOFT_INK)
        canvas.setLineWidth(0.5)
        left, upper = x - _TABLE.pad_x, top + _TABLE.pad_y
        canvas.line(left, upper, left, upper - self.long)


def tabled(columns: Sequence[Column], styles: Styles, rows: int, names: Sequence[str] = ()) -> list[Grid]:
    """An empty table, a row for each name or so many rows, and below it the choices that are to be written."""
    shares = [column.kind.value for column in columns]
    if names:
        shares[0] = _NAMED
    widths = [BODY_WIDTH * share / sum(shares) for share in shares]
    table = Grid(widths, _TABLE, after=4)
    table.head(*(column.label for column in columns), look=styles.head_cell)
    boxes = [_within(column, styles, width - 2 * _TABLE.pad_x) for column, width in zip(columns, widths, strict=True)]
    least = WRITING * (2 if any(column.kind is Kind.TEXT for column in columns) else 1.2)
    high = max([least, *(sum(atom.height for atom in cell) + 2 * _TABLE.pad_y for cell in boxes)])
    for name in names or [""] * rows:
        cells: list[Cell] = [[_Edge(high) if place else Space(0), *cell] for place, cell in enumerate(boxes)]
        if name:
            cells[0] = (name, styles.strong)
        table.row(*cells, least=high)
    first = 1 if names else 0
    written = [(each.label, each.choices) for each in columns[first:] if each.choices and not _is_ticked(each)]
    notes = [f"{label}: {', '.join(choices)}." for label, choices in written]
    return [table, *(Grid([BODY_WIDTH], after=2).row((note, styles.small)) for note in notes)]


def _is_ticked(column: Column) -> bool:
    return 0 < len(column.choices) <= _FEW


def _within(column: Column, styles: Styles, width: float) -> list[Any]:
    """What stands in a cell of an empty table: boxes to tick, or room to write."""
    if column.kind is Kind.TICK:
        return [Space(3), tick_box(_BOX + 2)]
    if column.kind is Kind.CHOICE and _is_ticked(column):
        return [line for each in column.choices for line in choice_lines((each,), styles.small, width)]
    return []
