"""Which symbols there are: those shipped with the app, by name and by word, and in their place the school's own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from ilp_desktop.paths import resource
from ilp_desktop.printing.svg import Box, read_svg

CREDIT = "Symbols: OpenMoji, CC BY-SA 4.0"
"""Stands on each page that shows one of the shipped symbols, as their licence asks."""
SHIPPED = "symbol-"
"""How the names of shipped symbols begin within a PDF."""
OWN = "ownsymbol-"
"""How the names of the school's own begin there."""
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


class Picture(Protocol):
    """What a symbol shows, in its own size; ink: the left, lower, right and upper edge of what is drawn in it."""

    @property
    def width(self) -> float: ...  # noqa: D102
    @property
    def height(self) -> float: ...  # noqa: D102
    @property
    def ink(self) -> Box: ...  # noqa: D102

    def put(self, canvas: Any) -> None:
        """Draw it with its lower left corner at the origin."""


@dataclass(frozen=True)
class Symbol:
    """A picture that can be drawn at any size; name: what it is called within a PDF, where it stands once."""

    name: str
    drawing: Picture

    def draw(self, canvas: Any, x: float, top: float, size: float) -> None:
        """Draw it in a square of that size with the left upper corner at x, top (points)."""
        drawing = self.drawing
        if not canvas.hasForm(self.name):
            canvas.beginForm(self.name, 0, 0, drawing.width, drawing.height)
            drawing.put(canvas)
            canvas.endForm()
        left, low, right, high = drawing.ink
        scale = size / max(right - left, high - low, max(drawing.width, drawing.height) / _LARGEST_ZOOM)
        before = canvas.move(x + (size - (left + right) * scale) / 2, top - (size + (low + high) * scale) / 2)
        canvas.scale(scale, scale)
        canvas.doForm(self.name)
        canvas.move_back(before)


class OwnSet(Protocol):
    """The school's own symbols in one print."""

    credit: str
    trouble: dict[str, None]

    def find(self, word: str) -> Symbol | None:
        """Its symbol for a word, or None."""


_OWN: ContextVar[OwnSet | None] = ContextVar("own_symbols", default=None)
"""Of the print that this thread is at; no other thread sees it."""


@contextmanager
def own_symbols(found: OwnSet | None) -> Iterator[None]:
    """Within, the school's own symbols go before the app's."""
    before = _OWN.set(found)
    try:
        yield
    finally:
        _OWN.reset(before)


def symbol(name: str) -> Symbol:
    """The school's own symbol of that name, or the shipped one. Raises KeyError where none is shipped."""
    return own_symbol(name) or _shipped(name)


def symbol_for(word: str, language: str) -> Symbol | None:
    """The symbol that stands for a word as it is written here, or None; own ones are named in English.

    A shipped symbol can stand for several words (early, late): the school's own stands for its word and its forms only.
    """
    names = names_by_word(language)
    if found := own_symbol(word) if names else None:
        return found
    name = names.get(word)
    if name is None:
        return None
    return symbol(name) if word.lower().startswith(name) else _shipped(name)


def own_symbol(word: str) -> Symbol | None:
    """The school's own symbol for a word, or None."""
    own = _OWN.get()
    return own.find(word) if own else None


def own_trouble() -> list[str]:
    """What of the school's own symbols could not be used in this print so far, in sentences."""
    own = _OWN.get()
    return list(own.trouble) if own else []


def credits_of(forms: Iterable[str]) -> list[str]:
    """Whose symbols a page shows that uses forms of these names."""
    used, own = list(forms), _OWN.get()
    lines = [CREDIT] if any(form.startswith(SHIPPED) for form in used) else []
    if own and own.credit and any(form.startswith(OWN) for form in used):
        lines.append(own.credit)
    return lines


@cache
def _shipped(name: str) -> Symbol:
    file = resource(f"{_FOLDER}/{shipped()[name].file}")
    return Symbol(f"{SHIPPED}{name}", read_svg(file.read_bytes()))
