"""Turns text that a person typed into lines of measured runs: the one door through which text reaches a paper.

Text is never read as markup, so nothing typed can break or dress a paper. Characters that the font lacks come
from another shipped font; a character that no font has is named in square brackets, never dropped.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from ilp_desktop.printing import fonts, scripts
from ilp_desktop.printing.shaping import Shaped, shaped

if TYPE_CHECKING:
    from ilp_desktop.printing.pen import Pen

Colour = tuple[float, float, float]
"""Red, green, blue from 0 to 1."""
BLACK: Colour = (0.0, 0.0, 0.0)
INK: Colour = (0.10, 0.11, 0.13)

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# East Asian text has no spaces: a line may end after any of these characters.
_BREAKS_ANYWHERE = re.compile("([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff])")
_NO_JOINERS = dict.fromkeys(map(ord, scripts.JOINERS))
_SHORT_OF_COLUMN = 0.6
_SHORT_TEXT = 40
_GOOD_BREAKS = "-/@_.,;:)&=?"


@dataclass(frozen=True)
class Type:
    """How text looks: a family of `fonts.FAMILIES`, size and leading in points."""

    family: str
    size: float
    leading: float
    bold: bool = False
    colour: Colour = INK
    align: str = "left"
    """left, right or centre, as seen on a paper that runs from the left."""
    letter: float = 0.0
    """Space between letters, in times the size."""
    from_right: bool = False
    """The paper runs from the right: left and right are exchanged."""
    key_words: Pictured | None = None
    """What sets this text with symbols beside its key words."""
    role: str = ""
    """H1 or H2 where this type makes a line a heading for those who hear the paper."""
    language: str = ""
    """Of words that are in another language than the file, such as "pl"."""

    def __post_init__(self) -> None:
        self.__dict__["hash"] = hash(tuple(self.__dict__.values()))

    def __hash__(self) -> int:
        """Of all its values; made once, since each line of a paper asks for it."""
        made: int = self.__dict__["hash"]
        return made

    def but(self, **changes: Any) -> Type:
        """The same with some changes."""
        return replace(self, **changes)


class Atom(Protocol):
    """The smallest piece of a paper that is not cut: a line of text or a small drawing."""

    @property
    def height(self) -> float:
        """Points."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw with the left upper corner at x, top (points)."""


class Pictured(Protocol):
    """Sets text with symbols; equal ones are told by their hash."""

    def lines(self, typed: str, look: Type, width: float) -> list[Atom]:
        """Lines no wider than width (points)."""

    def width(self, typed: str, look: Type) -> float:
        """Points of the text on one line."""


Run = tuple[str, str]
"""A font's name, and the text set in it: a plain string, or one that is Shaped."""
SPACE_OF_WORDS = 3.5
"""Space between words, beyond a space's own width, in times of that between letters (British Dyslexia Association)."""


class TextLine:
    """One line of text, broken and measured."""

    __slots__ = ("height", "look", "runs", "said", "shift")

    def __init__(self, runs: tuple[Run, ...], look: Type, shift: float) -> None:
        self.runs = runs
        self.look = look
        self.height = look.leading
        self.shift = shift
        self.said = ""
        """The whole paragraph, where this is its first line."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line with capitals centred in its leading."""
        if self.said:
            pen.begin(self.look, self.said, top)
        self.go_on(pen, x, top)

    def go_on(self, pen: Pen, x: float, top: float) -> None:
        """Draw it as a part of what was begun."""
        look = self.look
        pen.write(self.runs, look, x + self.shift, top - look.leading / 2 - look.size * 0.34)


def text(typed: object, look: Type, width: float) -> list[Atom]:
    """Set what was typed in lines no wider than width (points); line ends are kept, empty text is no line."""
    cleaned = _clean(str(typed))
    if not cleaned:
        return []
    if look.key_words is not None:
        return look.key_words.lines(cleaned, look.but(key_words=None), width)
    return list(_short_lines(cleaned, look, width) if len(cleaned) < _SHORT_TEXT else _lines(cleaned, look, width))


def _lines(cleaned: str, look: Type, width: float) -> list[TextLine]:
    lines: list[TextLine] = []
    for paragraph in cleaned.split("\n"):
        found = _paragraph(paragraph, look, width)
        if found:
            found[0].said = paragraph
        lines += found
    return lines


@lru_cache(4096)
def _short_lines(cleaned: str, look: Type, width: float) -> list[TextLine]:
    """Labels, statuses and dates come back on every paper; their lines are shared."""
    return _lines(cleaned, look, width)


def width_of(typed: str, look: Type) -> float:
    """Width in points of text set on one line."""
    if look.key_words is not None:
        return look.key_words.width(typed, look.but(key_words=None))
    return width_as_is(_clean(typed), look)


def width_as_is(part: str, look: Type) -> float:
    """Width in points of a part of a line, spaces at its ends included."""
    return _measure(part, look) * look.size


_READABLE = 60
"""Letters of usual width to a line of a learner's paper: with narrow letters none gets longer than 70 (BDA)."""
_USUAL = "We will talk about what you want to do, and how to get there. "


@lru_cache(256)
def readable_width(look: Type) -> float:
    """Points after which a line of running text gets too long for a new reader; no end for the staff's own papers."""
    if look.family == "staff" or look.align != "left" or look.from_right:
        return math.inf
    return _READABLE * width_as_is(_USUAL, look) / len(_USUAL)


@lru_cache(1024)
def one_line(typed: str, look: Type, width: float) -> TextLine:
    """Set text on one line; where it is too long, as much as fits and an ellipsis (for page headers only)."""
    look = look.but(key_words=None) if look.key_words else look
    words = _named_where_missing(" ".join(_clean(typed).split()), look)
    wide = width_of(words, look)
    if wide > width:
        room = width - width_of("…", look)
        words = _head(words, lambda part: width_of(part, look), room).rstrip() + "…"
        wide = width_of(words, look)
    lines = text(words, look.but(align="left"), math.inf)
    runs = next((line.runs for line in lines if isinstance(line, TextLine)), ())
    return TextLine(runs, look, _shift(look, width - wide))


def _clean(typed: str) -> str:
    if typed.isascii() and typed.isprintable():
        return typed.strip()
    normal = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", typed))
    cleaned = "".join(map(_printable, normal)).strip()
    return cleaned if scripts.needs_shaping(cleaned) else cleaned.translate(_NO_JOINERS)


@lru_cache(4096)
def _printable(character: str) -> str:
    kind = unicodedata.category(character)
    if character == "\n":
        return character
    if kind in {"Cc", "Zl", "Zp"}:
        return " "
    # Direction marks and variation selectors have no shape of their own; joiners say how letters meet.
    selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    invisible = selector or (kind == "Cf" and character not in scripts.JOINERS)
    return "" if invisible else character


def _paragraph(paragraph: str, look: Type, width: float) -> list[TextLine]:
    face = fonts.main_face(look.family, bold=look.bold)
    is_plain = paragraph.isascii() or not scripts.needs_shaping(paragraph)
    if is_plain and face.covered.issuperset(paragraph) and not (look.from_right and _has_no_letter(paragraph)):
        return _plain_lines(paragraph, face, look, width)
    return _mixed_lines(paragraph, look, width)


def _has_no_letter(paragraph: str) -> bool:
    """Numbers and signs alone run as the paper does."""
    return not any(character.isalpha() for character in paragraph)


def _plain_lines(paragraph: str, face: fonts.Face, look: Type, width: float) -> list[TextLine]:
    room = width / look.size + 1e-6
    measure = _spaced(face, look.letter) if look.letter else face.width
    space = measure(" ")
    lines: list[TextLine] = []
    line: list[str] = []
    used = 0.0
    for word in paragraph.split(" "):
        wide = measure(word)
        if line and used + space + wide > room:
            lines.append(_plain_line([*line, ""], used, face, look, width))
            line, used = [], 0.0
        while wide > room:
            head = _head(word, measure, room)
            lines.append(_plain_line([head], measure(head), face, look, width))
            word = word[len(head) :]  # noqa: PLW2901
            wide = measure(word)
        if word:
            used += wide + (space if line else 0.0)
            line.append(word)
    if line or not lines:
        lines.append(_plain_line(line, used, face, look, width))
    return lines


def _plain_line(words: list[str], used: float, face: fonts.Face, look: Type, width: float) -> TextLine:
    """used: the width without a space at the end, which stands there only for those who hear the line."""
    return TextLine(((face.name, " ".join(words)),), look, _shift(look, width - used * look.size))


def _spaced(face: fonts.Face, letter: float) -> Callable[[str], float]:
    """Measures text of one font with this space between its letters, in times the size."""
    return lambda part: face.width(part) + letter * (len(part) + part.count(" ") * (SPACE_OF_WORDS - 1))


def _shift(look: Type, spare: float) -> float:
    if look.align == "centre":
        return spare / 2
    return spare if (look.align == "right") != look.from_right else 0.0


def _head(word: str, measure: Any, room: float) -> str:
    """As much of a word as fits, at least one character; cut after a sign where one is near the end."""
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(word[:middle]) <= room else (low, middle - 1)
    good = max((word.rfind(sign, low // 2, low) for sign in _GOOD_BREAKS), default=-1)
    return word[: good + 1] if good > 0 else word[:low]


def _mixed_lines(paragraph: str, look: Type, width: float) -> list[TextLine]:
    shown = _named_where_missing(paragraph, look)
    # On a paper from the right, a name or number at the beginning does not turn the words around it.
    from_right = (look.from_right and scripts.has_right_to_left(shown)) or scripts.starts_right_to_left(
        shown, otherwise=look.from_right
    )
    lines: list[str] = []
    line, used, room = "", 0.0, width / look.size + 1e-6
    for glue, word in _words(shown):
        wide = _measure(word, look)
        lead = _measure(glue, look) if line else 0.0
        if line and used + lead + wide > room:
            lines.append(line + glue)
            line, used, lead = "", 0.0, 0.0
        rest = word
        while wide > room:
            head = _head(rest, lambda part: _measure(part, look), room)
            lines.append(head)
            rest = rest[len(head) :]
            wide = _measure(rest, look)
        line += (glue if line else "") + rest
        used += lead + wide
    lines.append(line)
    if (
        not look.from_right
        and from_right
        and look.align == "left"
        and (len(lines) > 1 or used > room * _SHORT_OF_COLUMN)
    ):
        # A name among English labels stays under its label; sentences begin at the right.
        look = look.but(align="right")
    return [_mixed_line(each, look, width, right_to_left=from_right) for each in lines if each]


def _words(paragraph: str) -> list[tuple[str, str]]:
    """Pairs of what stands before a word on the same line, and the word."""
    pairs: list[tuple[str, str]] = []
    for word in paragraph.split(" "):
        parts = [part for part in _BREAKS_ANYWHERE.split(word) if part]
        pairs += [("" if i else " ", part) for i, part in enumerate(parts)]
    return pairs


def _mixed_line(line: str, look: Type, width: float, *, right_to_left: bool) -> TextLine:
    turned = right_to_left or scripts.has_right_to_left(line)
    seen = line.removesuffix(" ")  # the space between two lines is there only for those who hear the paragraph
    drawn = scripts.visual_order(seen, right_to_left=right_to_left) if turned else line
    return TextLine(_runs(drawn, look, turned=turned), look, _shift(look, width - _measure(seen, look) * look.size))


def _named_where_missing(paragraph: str, look: Type) -> str:
    return "".join(_shown(character, look.family, look.bold) for character in paragraph)


@lru_cache(4096)
def _shown(character: str, family: str, bold: bool) -> str:  # noqa: FBT001
    if character in scripts.JOINERS or fonts.face_for(character, family, bold=bold):
        return character
    return f"[{unicodedata.name(character, '').lower() or f'U+{ord(character):04X}'}]"


def _measure(part: str, look: Type) -> float:
    wide = sum(fonts.face(name).width(run) for name, run in _runs(part, look))
    if not look.letter:
        return wide
    apart = [run for _, run in _runs(part, look) if not isinstance(run, Shaped)]
    return wide + look.letter * sum(len(run) + run.count(" ") * (SPACE_OF_WORDS - 1) for run in apart)


@lru_cache(4096)
def _runs(line: str, look: Type, *, turned: bool = False) -> tuple[Run, ...]:
    """The line's runs, each in one font; turned: it is in visual order."""
    runs: list[Run] = []
    for name, part in _by_font(line, look):
        if scripts.needs_shaping(part):
            font = fonts.face(name).font
            for piece, direction in scripts.stretches(part, turned=turned):
                runs.append((name, shaped(font, piece, direction) if direction else piece))
        elif drawn := part.translate(_NO_JOINERS):
            runs.append((name, drawn))
    return tuple(runs)


def _by_font(line: str, look: Type) -> list[Run]:
    runs: list[Run] = []
    for character in line:
        face = fonts.face_for(character, look.family, bold=look.bold)
        name = face.name if face else fonts.main_face(look.family, bold=look.bold).name
        if runs and (runs[-1][0] == name or character in scripts.JOINERS):
            runs[-1] = (runs[-1][0], runs[-1][1] + character)
        else:
            runs.append((name, character))
    return runs
