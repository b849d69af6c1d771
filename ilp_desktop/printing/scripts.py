"""Scripts that need more than one glyph a letter: which they are, and the order in which a line is drawn."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bidi import get_display

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_COMPLEX = re.compile("[\u0300-\u036f\u0590-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Digits run from left to right in every script and keep their glyphs.
_DIGITS = "\u0660-\u0669\u06f0-\u06f9"
_STRETCH = re.compile(
    f"(?P<right>(?:(?![{_DIGITS}])[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200c\u200d\u0300-\u036f])+)"
    "|(?P<left>[\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u200c\u200d]+"
    "|[^\\s\u0300-\u036f][\u0300-\u036f]+)"
)
JOINERS = "\u200c\u200d"
"""Say whether two letters join; they have no shape of their own."""
_MIRRORED = "()[]{}<>«»‹›"
_TURNED = str.maketrans(_MIRRORED, ")(][}{><»«›‹")
# A selector takes the direction of the sign before it: on which side of it the library puts the selector says
# whether the sign is to be mirrored. Typed ones are taken out before (typeset), so it stands for nothing else.
_PROBE = "\U000e0100"
_BETWEEN, _MARK = "·", "\u200f"
"""A dot parts a name or a number from what follows: the mark keeps the two from running as one from the left."""


def has_right_to_left(text: str) -> bool:
    """Whether any character runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def needs_shaping(text: str) -> bool:
    """Whether letters change their shape or place beside their neighbours."""
    return _COMPLEX.search(text) is not None


def starts_right_to_left(text: str, *, otherwise: bool = False) -> bool:
    """Whether the first letter with a direction runs from right to left, and so the paragraph; without one: otherwise."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    first = next((kind for kind in kinds if kind in {"L", "R", "AL"}), None)
    return otherwise if first is None else first != "L"


def visual_order(line: str, *, right_to_left: bool) -> str:
    """The characters of one line in the order they are drawn from left to right, brackets turned where they must be.

    Stretches of right-to-left letters come out backwards, as UAX 9 has it.
    """
    probed = re.sub(f"[{re.escape(_MIRRORED)}]", lambda found: found.group() + _PROBE, line)
    if right_to_left:
        probed = probed.replace(_BETWEEN, f"{_MARK}{_BETWEEN}{_MARK}")
    drawn = get_display(probed, base_dir="R" if right_to_left else "L")
    return _turned(str(drawn).replace(_MARK, ""))


def _turned(drawn: str) -> str:
    out: list[str] = []
    at = 0
    while at < len(drawn):
        character, following = drawn[at], drawn[at + 1 : at + 2]
        if character == _PROBE:
            out.append(following.translate(_TURNED))
        else:
            out.append(character)
        at += 2 if character == _PROBE or (following == _PROBE and character in _MIRRORED) else 1
    return "".join(out)


def stretches(line: str, *, turned: bool) -> Iterator[tuple[str, str]]:
    """Pieces of a line: (text in reading order, "rtl" or "ltr" where it needs shaping, else "").

    turned: the line is in visual order, so that right-to-left letters stand backwards.
    """
    at = 0
    for found in _STRETCH.finditer(line):
        if found.start() > at:
            yield line[at : found.start()], ""
        right = found.group("right")
        yield (right[::-1] if turned else right, "rtl") if right else (found.group(), "ltr")
        at = found.end()
    if at < len(line):
        yield line[at:], ""
