"""Text with a small symbol before each key word, for learners who read with symbols.

A symbol is as high as its line allows, so that lines keep their height; each is shown once a sentence. A word that
begins with a capital within a sentence is a name and gets none (Mr Cook), unless the capital belongs to it (English).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ilp_desktop.printing import scripts, typeset
from ilp_desktop.printing.pen import Pen
from ilp_desktop.printing.symbol_set import Symbol, symbol_for
from ilp_desktop.printing.typeset import Atom, TextLine, Type

_SIZE = 1.25
"""Times the size of the text."""
_OF_LINE = 0.94
"""Of the line's height: symbols of two lines don't touch."""
_GAP = 0.22
"""Between a symbol and its word, times the size of the text."""
# A word at the beginning of what stands between two spaces, with what follows up to the space; or a sentence's end.
_PIECES = re.compile(r"(?<!\S)[(\[“‘\"']*(?P<word>[^\W\d_]+(?:[-’'][^\W\d_]+)*)(?P<rest>\S*)|(?P<end>[.!?:;\n]+)")
_ENDS = re.compile(r"[.!?:;]")
# Stands for the room of a symbol while lines are broken: it is in all fonts, and people hardly type it.
_ROOM = "¤"


@dataclass(frozen=True)
class KeyWords:
    """The words of one language that have a symbol."""

    language: str

    def lines(self, typed: str, look: Type, width: float) -> list[Atom]:
        """Lines no wider than width (points), with symbols."""
        size = min(_SIZE * look.size, _OF_LINE * look.leading)
        room = _ROOM * math.ceil((size + _GAP * look.size) / typeset.width_of(_ROOM, look))
        found = list(self._found(typed, look, width - typeset.width_of(room, look)))
        # Such a line is drawn in another order, or in other letters, than it is read: it stays without symbols.
        if not found or _ROOM in typed or look.from_right or scripts.needs_shaping(typed):
            return typeset.text(typed, look, width)
        marked, last = [], 0
        for start, _ in found:
            marked += [typed[last:start], room]
            last = start
        symbols = iter([each for _, each in found])
        lines = typeset.text("".join([*marked, typed[last:]]), look, width)
        return [_pictured(line, room, symbols, size) if isinstance(line, TextLine) else line for line in lines]

    def width(self, typed: str, look: Type) -> float:
        """Points that a text takes on one line."""
        found = sum(1 for _ in self._found(typed, look, math.inf))
        size = min(_SIZE * look.size, _OF_LINE * look.leading)
        # One room more than the symbol itself: lines are broken in whole rooms.
        return typeset.width_of(typed, look) + found * (size + look.size)

    def _found(self, typed: str, look: Type, widest: float) -> Iterator[tuple[int, Symbol]]:
        """Where each key word begins, and its symbol; none for a word that fills a line by itself."""
        shown: set[str] = set()
        begins = True
        for piece in _PIECES.finditer(typed):
            word, rest = piece["word"] or "", piece["rest"] or ""
            found = self._symbol(word, begins=begins)
            if found and found.name not in shown and typeset.width_of(piece[0], look) <= widest:
                shown.add(found.name)
                yield piece.start("word"), found
            begins = bool(piece["end"] or _ENDS.search(rest) or (begins and not word))
            if begins:
                shown.clear()

    def _symbol(self, word: str, *, begins: bool) -> Symbol | None:
        word = re.sub("[’']s$", "", word)
        found = symbol_for(word, self.language)
        return found or (symbol_for(word[:1].lower() + word[1:], self.language) if begins and word else None)


class _PicturedLine:
    """A line of text with the symbols that stand in it; places are points from its left end."""

    __slots__ = ("height", "look", "said", "size", "symbols", "texts")

    def __init__(self, look: Type, said: str, size: float) -> None:
        self.look = look
        self.said = said
        """As of a TextLine."""
        self.height = look.leading
        self.size = size
        self.texts: list[tuple[float, TextLine]] = []
        self.symbols: list[tuple[float, Symbol]] = []

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line, which may begin a paragraph."""
        if self.said:
            pen.begin(self.look, self.said, top)
        self.go_on(pen, x, top)

    def go_on(self, pen: Pen, x: float, top: float) -> None:
        """Draw the words, then the symbols in the middle of the line's height."""
        for place, line in self.texts:
            line.go_on(pen, x + place, top)
        canvas: Any = pen.drawing()
        for place, each in self.symbols:
            each.draw(canvas, x + place, top - (self.height - self.size) / 2, self.size)


def _pictured(line: TextLine, room: str, symbols: Iterator[Symbol], size: float) -> Atom:
    """The line with symbols in place of their rooms, which are a little wider."""
    look = line.look
    rooms = sum(words.count(room) for _, words in line.runs)
    if not rooms:
        return line
    step = size + _GAP * look.size
    made = _PicturedLine(look, line.said.replace(room, ""), size)
    at = line.shift + _NARROWER[look.align] * rooms * (typeset.width_of(room, look) - step)
    for font, run in line.runs:
        for number, words in enumerate(run.split(room)):
            if number:
                made.symbols.append((at, next(symbols)))
                at += step
            if words:
                made.texts.append((at, TextLine(((font, words),), look, 0)))
                at += typeset.width_as_is(words, look)
    return made


_NARROWER = {"left": 0.0, "centre": 0.5, "right": 1.0}
"""How far a line moves right, of what it is narrower than it was measured."""
