"""Symbols beside the words of learners' papers: which there are, and how they are drawn at any size."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from ilp_desktop.paths import resource
from ilp_desktop.printing.flow import Grid, heading
from ilp_desktop.printing.shapes import Shape
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.svg import Drawing, read_svg

CREDIT = "Symbols: OpenMoji, CC BY-SA 4.0"
"""Stands on each paper that shows one of the shipped symbols, as their licence asks."""
_FOLDER = "symbols/openmoji"
_LARGEST_ZOOM = 1.5
"""How much larger than its drawing allows a symbol with much white around it is shown."""


@dataclass(frozen=True)
class Entry:
    """One shipped symbol: its file, and the words it stands for in each language."""

    file: str
    words: dict[str, list[str]]


@cache
def shipped() -> dict[str, Entry]:
    """The shipped symbols by their names."""
    found = json.loads(resource(f"{_FOLDER}/index.json").read_text(encoding="utf-8"))
    return {name: Entry(each["file"], each["words"]) for name, each in found.items()}


@cache
def names_by_word(language: str) -> dict[str, str]:
    """Word of that language -> name of its symbol."""
    return {word: name for name, entry in shipped().items() for word in entry.words.get(language, ())}


@dataclass(frozen=True)
class Symbol:
    """A picture that can be drawn at any size; name: what it is called within a PDF, where it stands once."""

    name: str
    drawing: Drawing

    def draw(self, canvas: Any, x: float, top: float, size: float) -> None:
        """Draw it in a square of that size with the left upper corner at x, top (points)."""
        drawing = self.drawing
        if not canvas.hasForm(self.name):
            canvas.beginForm(self.name, 0, 0, drawing.width, drawing.height)
            canvas.addLiteral(drawing.orders)
            canvas.endForm()
        left, low, right, high = drawing.ink
        scale = size / max(right - left, high - low, max(drawing.width, drawing.height) / _LARGEST_ZOOM)
        canvas.saveState()
        canvas.translate(x + (size - (left + right) * scale) / 2, top - (size + (low + high) * scale) / 2)
        canvas.scale(scale, scale)
        canvas.doForm(self.name)
        canvas.restoreState()


@cache
def symbol(name: str) -> Symbol:
    """The shipped symbol of that name. Raises KeyError where there is none."""
    file = resource(f"{_FOLDER}/{shipped()[name].file}")
    return Symbol(f"symbol-{name}", read_svg(file.read_bytes()))


def symbol_shape(name: str, size: float, *, meaning: str = "") -> Shape:
    """The shipped symbol in a square of that size (points); meaning: in words, where they don't stand beside it.

    Raises KeyError where there is none of that name.
    """
    found = symbol(name)
    return Shape(size, lambda canvas: found.draw(canvas, 0, 0, size), meaning)


def picture_heading(
    name: str, title: str, styles: Styles, width: float, *, before: float = 14, needs: float = 80
) -> Grid:
    """A section's heading on a learner's paper: the symbol of that name left, the words right, where symbols are on."""
    if not styles.profile.symbols:
        return heading(title, styles, width, before=before, needs=needs)
    size = styles.heading.leading
    row = Grid([size + 10, width - size - 10], before=before, after=5, needs=needs)
    return row.row(symbol_shape(name, size), (title, styles.heading))
