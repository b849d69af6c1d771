"""Reads an SVG drawing into the orders of a PDF: outlines, their colours and widths, groups and transforms.

Only what a symbol needs is read. What the drawing holds beyond that (text, pictures, gradients, programs, other
files) makes it unreadable as a whole, so that no half drawing is printed; nothing is ever opened or fetched.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from PIL import ImageColor

from ilp_desktop.printing import svg_path
from ilp_desktop.printing.svg_path import Order, Point, Unreadable, number

LARGEST_FILE = 500_000
"""Bytes."""
_MOST_ELEMENTS = 3_000
_DEEPEST = 50
_MOST_ORDERS = 60_000
_MOST_RULES = 500

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
_SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

# Told apart from what is drawn: these and all within them say something about the drawing only.
_TOLD = {"title", "desc", "metadata", "defs", "namedview"}
_INHERITED = (
    "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-dasharray", "fill-rule", "fill-opacity", "stroke-opacity", "color", "visibility",
)  # fmt: skip
_REFERRING = ("clip-path", "mask", "filter")
_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_FAINT = 0.05
"""An opacity below this shows nothing."""


@dataclass(frozen=True)
class Drawing:
    """Orders of a PDF for a drawing of that size in points, y upwards from its lower left corner."""

    width: float
    height: float
    orders: str
    ink: Box
    """Left, lower, right and upper edge of what is drawn, within the drawing's own size."""

    def put(self, canvas: Any) -> None:
        """Draw it in its own size with its lower left corner at the origin."""
        canvas.addLiteral(self.orders)


@dataclass
class _Reader:
    """What has been read so far; states hold the style and place of each open element."""

    states: list[tuple[dict[str, str], Matrix]] = field(default_factory=lambda: [({}, _SAME)])
    orders: list[str] = field(default_factory=list)
    rules: dict[str, dict[str, str]] = field(default_factory=dict)
    count: int = 0
    points: int = 0
    told: int = 0
    """How deep within an element that is not drawn."""
    css: list[str] | None = None
    box: Box | None = None
    """Left, top, width and height of the page."""
    edges: list[Box] = field(default_factory=list)
    """Left, top, right and bottom of each figure on the page, handles of curves and the width of the pen included."""

    def start(self, full_name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = full_name.rpartition(":")[2]
        self.count += 1
        if self.count > _MOST_ELEMENTS or len(self.states) > _DEEPEST:
            raise Unreadable("it has too many parts for a symbol")
        if name == "style":
            self.css = []
        elif self.told or name in _TOLD:
            self.told += 1
        else:
            self._enter(name, attributes)

    def end(self, full_name: str) -> None:
        """An element ends."""
        if full_name.rpartition(":")[2] == "style":
            self._read_rules("".join(self.css or []))
            self.css = None
        elif self.told:
            self.told -= 1
        else:
            self.states.pop()

    def text(self, typed: str) -> None:
        """Letters between elements count in a style sheet only."""
        if self.css is not None:
            self.css.append(typed)

    def _read_rules(self, css: str) -> None:
        """Rules of classes, as drawing programs write them; other selectors are for pages, not for drawings."""
        css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
        for selectors, body in re.findall(r"([^{}]*)\{([^{}]*)\}", css)[:_MOST_RULES]:
            for selector in selectors.split(","):
                if re.fullmatch(r"\s*\.[\w-]+\s*", selector):
                    self.rules.setdefault(selector.strip()[1:], {}).update(_declarations(body))

    def _enter(self, name: str, attributes: dict[str, str]) -> None:
        if self.box is None and name != "svg":
            raise Unreadable("it is no SVG drawing")
        own = dict(attributes)
        for each in attributes.get("class", "").split():
            own |= self.rules.get(each, {})
        own |= _declarations(attributes.get("style", ""))
        for each in _REFERRING:
            if own.get(each, "none") != "none":
                raise Unreadable(f"it uses {each}, which can't be printed")
        style, place = self.states[-1]
        style = style | {each: own[each].strip() for each in _INHERITED if own.get(each, "inherit") != "inherit"}
        # Groups fade as one; a symbol has no overlapping faint parts where that shows.
        if "opacity" in own:
            faint = str(_share(own["opacity"]) * _share(style.get("fill-opacity", "1")))
            style |= {"fill-opacity": faint, "stroke-opacity": faint}
        if own.get("display") == "none":
            style |= {"visibility": "hidden"}
        place = _within(place, _matrix(own.get("transform", "")))
        self.states.append((style, place))
        if name == "svg":
            self._page(own)
        elif name in _FIGURES:
            self._paint(_FIGURES[name](own), style, place)
        elif name not in {"g", "a"}:
            raise Unreadable(f"it holds “{name[:30]}”, which can't be printed")

    def _page(self, own: dict[str, str]) -> None:
        if self.box is not None:
            raise Unreadable("it holds a drawing within the drawing")
        if "viewBox" in own:
            values = [number(each) for each in re.split(r"[\s,]+", own["viewBox"].strip())]
        else:
            values = [0.0, 0.0, _length(own.get("width", "")), _length(own.get("height", ""))]
        if len(values) != 4 or min(values[2:]) <= 0:  # noqa: PLR2004
            raise Unreadable("it has no size")
        self.box = (values[0], values[1], values[2], values[3])

    def _paint(self, outline: list[Order], style: dict[str, str], place: Matrix) -> None:
        fill = _colour(style, "fill", "black")
        stroke = _colour(style, "stroke", "none")
        width = _length(style.get("stroke-width", "1"))
        if style.get("visibility", "visible") != "visible" or not outline:
            return
        stroke = stroke if width > 0 else None
        even = "*" if style.get("fill-rule") == "evenodd" else ""
        if not fill and not stroke:
            return
        self.points += len(outline)
        if self.points > _MOST_ORDERS:
            raise Unreadable("it has too many lines for a symbol")
        self.edges.append(_edges(outline, place, width if stroke else 0))
        self.orders.append("q")
        if place != _SAME:
            self.orders.append(f"{_numbers(place)} cm")
        self.orders += _paints(fill, stroke)
        if stroke:
            self.orders += _pen(style, width)
        self.orders += (f"{_numbers(each for point in points for each in point)} {name}" for name, points in outline)
        self.orders.append(
            {(True, True): f"B{even}", (True, False): f"f{even}", (False, True): "S"}[bool(fill), bool(stroke)]
        )
        self.orders.append("Q")


def read_svg(data: bytes) -> Drawing:
    """A drawing from the bytes of an SVG file. Raises Unreadable with the reason."""
    if len(data) > LARGEST_FILE:
        raise Unreadable("it is too large for a symbol")
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _no_entities
    parser.buffer_text = True
    try:
        parser.Parse(data, True)  # noqa: FBT003
    except (expat.ExpatError, UnicodeError, LookupError):
        raise Unreadable("it is no SVG drawing, or it is damaged") from None
    except (ArithmeticError, ValueError):
        raise Unreadable("a number in it can't be drawn") from None
    if reader.box is None or not reader.orders:
        raise Unreadable("nothing is drawn in it")
    left, top, width, height = reader.box
    orders = "\n".join((f"{_numbers((1, 0, 0, -1, -left, top + height))} cm", *reader.orders))
    return Drawing(width, height, orders, _ink(reader.edges, reader.box))


def _edges(outline: list[Order], place: Matrix, width: float) -> Box:
    a, b, c, d, e, f = place
    points = [(a * x + c * y + e, b * x + d * y + f) for _, points in outline for x, y in points]
    half = width / 2 * math.sqrt(abs(a * d - b * c))
    across, down = [x for x, _ in points], [y for _, y in points]
    return min(across) - half, min(down) - half, max(across) + half, max(down) + half


def _ink(edges: list[Box], page: Box) -> Box:
    """All edges together, cut to the page; upwards from its lower left corner. Raises Unreadable where it is empty."""
    left, top, width, height = page
    x0, y0 = max(min(each[0] for each in edges) - left, 0.0), max(min(each[1] for each in edges) - top, 0.0)
    x1, y1 = min(max(each[2] for each in edges) - left, width), min(max(each[3] for each in edges) - top, height)
    if not (x1 > x0 and y1 > y0):
        raise Unreadable("nothing is drawn in it")
    return x0, height - y1, x1, height - y0


def _no_entities(*_declared: object) -> None:
    """Entities could read other files, or grow without end; a symbol needs none."""
    raise Unreadable("it defines entities, which no symbol needs")


def _declarations(body: str) -> dict[str, str]:
    pairs = (each.partition(":") for each in body.split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in pairs if value}


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:.4f}".rstrip("0").rstrip(".") or "0" for value in values)


_UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}


def _length(typed: str) -> float:
    found = re.fullmatch(r"\s*([-+.\deE]+?)\s*(px|pt|mm|cm|in|)\s*", typed)
    if not found:
        raise Unreadable("a length in it can't be read")
    return number(found[1]) * _UNITS[found[2]]


def _share(typed: str) -> float:
    typed = typed.strip()
    value = number(typed[:-1]) / 100 if typed.endswith("%") else number(typed or "1")
    return min(1.0, max(0.0, value))


def _colour(style: dict[str, str], name: str, usual: str) -> tuple[float, ...] | None:
    """Red, green and blue from 0 to 1, or None where nothing is painted; a faint colour is mixed with white."""
    typed = style.get(name, usual)
    typed = style.get("color", "black") if typed.lower() == "currentcolor" else typed
    share = _share(style.get(f"{name}-opacity", "1"))
    if typed in {"none", "transparent"} or share < _FAINT:
        return None
    if typed.startswith("url("):
        raise Unreadable("it uses a gradient or pattern, which can't be printed")
    try:
        rgb = ImageColor.getrgb(typed)
    except ValueError:
        raise Unreadable("a colour in it can't be read") from None
    share *= rgb[3] / 255 if len(rgb) > 3 else 1  # noqa: PLR2004
    return tuple(1 - (1 - each / 255) * share for each in rgb[:3])


def _paints(fill: tuple[float, ...] | None, stroke: tuple[float, ...] | None) -> list[str]:
    return [f"{_numbers(colour)} {name}" for colour, name in ((fill, "rg"), (stroke, "RG")) if colour]


def _pen(style: dict[str, str], width: float) -> list[str]:
    cap = _CAPS.get(style.get("stroke-linecap", "butt"), 0)
    join = _JOINS.get(style.get("stroke-linejoin", "miter"), 0)
    limit = max(1.0, number(style.get("stroke-miterlimit", "4")))
    orders = [f"{_numbers([width])} w", f"{cap} J", f"{join} j", f"{_numbers([limit])} M"]
    dashes = style.get("stroke-dasharray", "none")
    if dashes != "none":
        lengths = [_length(each) for each in re.split(r"[\s,]+", dashes.strip())]
        if min(lengths) >= 0 and sum(lengths) > 0:
            orders.append(f"[{_numbers(lengths)}] 0 d")
    return orders


def _within(outer: Matrix, inner: Matrix) -> Matrix:
    """Do inner first, then outer."""
    a, b, c, d, e, f = outer
    g, h, i, j, k, m = inner
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f


def _matrix(typed: str) -> Matrix:
    place = _SAME
    rest = re.sub(r"([a-zA-Z]+)\s*\(([^()]*)\)", "", typed).strip(" ,\t\r\n")
    if rest:
        raise Unreadable("a transform in it can't be read")
    for name, inside in re.findall(r"([a-zA-Z]+)\s*\(([^()]*)\)", typed)[:_DEEPEST]:
        values = [number(each) for each in re.split(r"[\s,]+", inside.strip()) if each]
        make = _TRANSFORMS.get((name, len(values)))
        if make is None:
            raise Unreadable("a transform in it can't be read")
        place = _within(place, make(*values))
    return place


def _rotate(degrees: float) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return cos, sin, -sin, cos, 0.0, 0.0


def _rotate_about(degrees: float, x: float, y: float) -> Matrix:
    return _within(_within((1, 0, 0, 1, x, y), _rotate(degrees)), (1, 0, 0, 1, -x, -y))


_TRANSFORMS: dict[tuple[str, int], Callable[..., Matrix]] = {
    ("matrix", 6): lambda *values: values,
    ("translate", 1): lambda x: (1, 0, 0, 1, x, 0),
    ("translate", 2): lambda x, y: (1, 0, 0, 1, x, y),
    ("scale", 1): lambda x: (x, 0, 0, x, 0, 0),
    ("scale", 2): lambda x, y: (x, 0, 0, y, 0, 0),
    ("rotate", 1): _rotate,
    ("rotate", 3): _rotate_about,
    ("skewX", 1): lambda degrees: (1, 0, math.tan(math.radians(degrees)), 1, 0, 0),
    ("skewY", 1): lambda degrees: (1, math.tan(math.radians(degrees)), 0, 1, 0, 0),
}


def _values(own: dict[str, str], *names: str) -> list[float]:
    return [_length(own.get(name, "0")) for name in names]


def _circle(own: dict[str, str]) -> list[Order]:
    cx, cy, r = _values(own, "cx", "cy", "r")
    return svg_path.ellipse(cx, cy, r, r) if r > 0 else []


def _ellipse(own: dict[str, str]) -> list[Order]:
    cx, cy, rx, ry = _values(own, "cx", "cy", "rx", "ry")
    return svg_path.ellipse(cx, cy, rx, ry) if rx > 0 and ry > 0 else []


def _line(own: dict[str, str]) -> list[Order]:
    x1, y1, x2, y2 = _values(own, "x1", "y1", "x2", "y2")
    ends: tuple[Point, Point] = ((x1, y1), (x2, y2))
    return [("m", ends[:1]), ("l", ends[1:])]


def _rect(own: dict[str, str]) -> list[Order]:
    x, y, width, height = _values(own, "x", "y", "width", "height")
    rx = _length(own.get("rx", own.get("ry", "0")))
    ry = _length(own.get("ry", own.get("rx", "0")))
    return svg_path.rectangle(x, y, width, height, rx, ry) if width > 0 and height > 0 else []


_FIGURES: dict[str, Callable[[dict[str, str]], list[Order]]] = {
    "path": lambda own: svg_path.path(own.get("d", "")),
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "rect": _rect,
    "polyline": lambda own: svg_path.polyline(own.get("points", ""), closed=False),
    "polygon": lambda own: svg_path.polyline(own.get("points", ""), closed=True),
}
