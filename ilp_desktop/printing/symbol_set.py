"""Which symbols there are: those shipped with the app, by name and by the words they stand for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from ilp_desktop.paths import resource
from ilp_desktop.printing.svg import Drawing, read_svg

CREDIT = "Symbols: OpenMoji, CC BY-SA 4.0"
"""Stands on each page that shows one of the shipped symbols, as their licence asks."""
SHIPPED = "symbol-"
"""How the names of shipped symbols begin within a PDF."""
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
            drawing.put(canvas)
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
    return Symbol(f"{SHIPPED}{name}", read_svg(file.read_bytes()))
