"""The outlines of an SVG drawing as orders of a PDF: path data, and the plain figures as outlines of their own."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator

Point = tuple[float, float]
Order = tuple[str, tuple[Point, ...]]
"""A PDF order (m, l, c or h) and its points."""

MOST_ORDERS = 20_000
"""Orders of one outline; a drawing with more is no symbol."""
_FAR = 1e6
"""A coordinate beyond this is no drawing."""
_ROUND = 0.5522847498
"""Length of the handles with which four curves make a circle, in radii."""

_FLAG = re.compile(r"[\s,]*([01])")
_NUMBER = re.compile(r"[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_LETTER = re.compile(r"[\s,]*([A-Za-z])")
_NEEDS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


class Unreadable(Exception):  # noqa: N818
    """A picture that can't be used; its message says why, in words for a SENCO."""


def number(typed: str) -> float:
    """A coordinate or length. Raises Unreadable where it is none that a drawing can have."""
    try:
        value = float(typed)
    except ValueError:
        raise Unreadable("a number in it can't be read") from None
    if not abs(value) < _FAR:
        raise Unreadable("a number in it is too large")
    return value


class Outline:
    """Draws one outline; keeps what the shorthands of path data look back at."""

    def __init__(self) -> None:
        self.orders: list[Order] = []
        self.at: Point = (0.0, 0.0)
        self.start: Point = (0.0, 0.0)
        self.handle: Point | None = None
        """The last handle of a cubic curve, or None."""
        self.bend: Point | None = None
        """The handle of a quadratic curve, or None."""

    def move(self, to: Point) -> None:
        """Begin a new part."""
        self._add("m", to)
        self.start = to

    def line(self, to: Point) -> None:
        """A straight line."""
        self._add("l", to)

    def curve(self, one: Point, two: Point, to: Point) -> None:
        """A cubic curve."""
        self._add("c", one, two, to)
        self.handle = two

    def bent(self, bend: Point, to: Point) -> None:
        """A quadratic curve, drawn as the cubic one of the same shape."""
        (x0, y0), (bx, by), (x1, y1) = self.at, bend, to
        self.curve(
            (x0 + (bx - x0) * 2 / 3, y0 + (by - y0) * 2 / 3), (x1 + (bx - x1) * 2 / 3, y1 + (by - y1) * 2 / 3), to
        )
        self.handle, self.bend = None, bend

    def close(self) -> None:
        """A line back to where the part began."""
        self._add("h")
        self.at = self.start

    def _add(self, name: str, *points: Point) -> None:
        if len(self.orders) >= MOST_ORDERS:
            raise Unreadable("it has too many lines for a symbol")
        self.orders.append((name, points))
        self.handle = self.bend = None
        if points:
            self.at = points[-1]


def path(data: str) -> list[Order]:
    """The orders of path data. Raises Unreadable where it can't be read."""
    outline = Outline()
    for letter, values in _commands(data):
        if not outline.orders and letter not in "Mm":
            raise Unreadable("a line in it has no beginning")
        _draw(outline, letter, values)
    return outline.orders


def _commands(data: str) -> Iterator[tuple[str, list[float]]]:
    """Each command with its numbers; further numbers repeat it, after a move as lines."""
    place, letter, has_begun, end = 0, "", False, len(data.rstrip(" \t\r\n,"))
    while place < end:
        found = _LETTER.match(data, place)
        if found:
            letter, place, has_begun = found[1], found.end(), False
        needs = _NEEDS.get(letter.upper())
        if needs is None or (needs == 0 and not found):
            raise Unreadable("a line in it can't be read")
        values, place = _values(data, place, letter.upper(), needs)
        if has_begun and letter in "Mm":
            letter = "L" if letter == "M" else "l"
        has_begun = True
        yield letter, values


def _values(data: str, place: int, letter: str, needs: int) -> tuple[list[float], int]:
    values: list[float] = []
    for position in range(needs):
        # The two flags of an arc may stand without a space before what follows.
        found = (_FLAG if letter == "A" and position in {3, 4} else _NUMBER).match(data, place)
        if not found:
            raise Unreadable("a line in it can't be read")
        values.append(number(found[1]))
        place = found.end()
    return values, place


def _draw(outline: Outline, letter: str, values: list[float]) -> None:
    x0, y0 = outline.at if letter.islower() else (0.0, 0.0)
    name = letter.upper()
    if name == "H":
        outline.line((x0 + values[0], outline.at[1]))
    elif name == "V":
        outline.line((outline.at[0], y0 + values[0]))
    elif name == "A":
        _arc(outline, values, (x0 + values[5], y0 + values[6]))
    else:
        points = [(x0 + x, y0 + y) for x, y in zip(values[::2], values[1::2], strict=True)]
        _DRAWS[name](outline, points)


def _smooth(outline: Outline, points: list[Point]) -> None:
    outline.curve(_mirrored(outline.handle, outline.at), *points)


def _smooth_bent(outline: Outline, points: list[Point]) -> None:
    outline.bent(_mirrored(outline.bend, outline.at), points[0])


def _mirrored(handle: Point | None, at: Point) -> Point:
    return (2 * at[0] - handle[0], 2 * at[1] - handle[1]) if handle else at


_DRAWS: dict[str, Callable[[Outline, list[Point]], None]] = {
    "M": lambda outline, points: outline.move(points[0]),
    "L": lambda outline, points: outline.line(points[0]),
    "C": lambda outline, points: outline.curve(*points),
    "S": _smooth,
    "Q": lambda outline, points: outline.bent(*points),
    "T": _smooth_bent,
    "Z": lambda outline, _points: outline.close(),
}


def _arc(outline: Outline, values: list[float], to: Point) -> None:
    """An arc of an ellipse by its ends, as curves of a quarter at most (SVG 2, appendix B.2)."""
    rx, ry, turn, large, sweep = abs(values[0]), abs(values[1]), math.radians(values[2]), values[3], values[4]
    (x1, y1), (x2, y2) = outline.at, to
    if (x1, y1) == (x2, y2):
        return
    if not rx or not ry:
        outline.line(to)
        return
    cos, sin = math.cos(turn), math.sin(turn)
    dx, dy = (x1 - x2) / 2, (y1 - y2) / 2
    x, y = cos * dx + sin * dy, -sin * dx + cos * dy
    too_small = math.sqrt((x / rx) ** 2 + (y / ry) ** 2)
    if too_small > 1:
        rx, ry = rx * too_small, ry * too_small
    part = (rx * y) ** 2 + (ry * x) ** 2
    reach = math.sqrt(max(0.0, ((rx * ry) ** 2 - part) / part)) * (-1 if large == sweep else 1)
    cx, cy = reach * rx * y / ry, -reach * ry * x / rx
    begin = math.atan2((y - cy) / ry, (x - cx) / rx)
    angle = math.atan2((-y - cy) / ry, (-x - cx) / rx) - begin
    if sweep and angle < 0:
        angle += 2 * math.pi
    elif not sweep and angle > 0:
        angle -= 2 * math.pi
    middle = (cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2)

    def place(along: float, across: float) -> Point:
        return middle[0] + cos * rx * along - sin * ry * across, middle[1] + sin * rx * along + cos * ry * across

    pieces = max(1, math.ceil(abs(angle) / (math.pi / 2) - 1e-9))
    step = angle / pieces
    handle = 4 / 3 * math.tan(step / 4)
    for piece in range(pieces):
        a, b = begin + piece * step, begin + (piece + 1) * step
        outline.curve(
            place(math.cos(a) - handle * math.sin(a), math.sin(a) + handle * math.cos(a)),
            place(math.cos(b) + handle * math.sin(b), math.sin(b) - handle * math.cos(b)),
            to if piece == pieces - 1 else place(math.cos(b), math.sin(b)),
        )


def ellipse(cx: float, cy: float, rx: float, ry: float) -> list[Order]:
    """A whole ellipse."""
    outline = Outline()
    outline.move((cx + rx, cy))
    _corners(outline, cx, cy, rx, ry, inner=(0.0, 0.0))
    outline.close()
    return outline.orders


def _corners(outline: Outline, cx: float, cy: float, rx: float, ry: float, inner: Point) -> None:
    """Four quarters of an ellipse, with straight sides of twice `inner` between them."""
    wide, high = inner
    for along, across in ((1, 1), (-1, 1), (-1, -1), (1, -1)):
        x, y = cx + along * wide, cy + across * high
        if along == across:
            ends = ((x + along * rx, y), (x, y + across * ry))
            handles = ((x + along * rx, y + across * ry * _ROUND), (x + along * rx * _ROUND, y + across * ry))
        else:
            ends = ((x, y + across * ry), (x + along * rx, y))
            handles = ((x + along * rx * _ROUND, y + across * ry), (x + along * rx, y + across * ry * _ROUND))
        if outline.at != ends[0]:
            outline.line(ends[0])
        outline.curve(*handles, ends[1])


def rectangle(x: float, y: float, width: float, height: float, rx: float, ry: float) -> list[Order]:
    """A rectangle, its corners rounded by rx and ry."""
    outline = Outline()
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    if not rx or not ry:
        outline.move((x, y))
        for corner in ((x + width, y), (x + width, y + height), (x, y + height)):
            outline.line(corner)
    else:
        outline.move((x + width, y + height - ry))
        inner = (width / 2 - rx, height / 2 - ry)
        _corners(outline, x + width / 2, y + height / 2, rx, ry, inner)
    outline.close()
    return outline.orders


def polyline(points: str, *, closed: bool) -> list[Order]:
    """Straight lines from point to point. Raises Unreadable where they can't be read."""
    values = [number(each) for each in re.split(r"[\s,]+", points.strip()) if each]
    outline = Outline()
    for position, point in enumerate(zip(values[::2], values[1::2], strict=False)):
        (outline.line if position else outline.move)(point)
    if closed and outline.orders:
        outline.close()
    return outline.orders
