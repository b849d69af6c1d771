"""Marks what was taken out of a text and what was put in, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import Enum

_WORDS = re.compile(r"\s*\S+\s*?(?=\s|$)|\s+")
_SCATTERED = 0.5
"""Share of common words below which the texts have nothing to do with each other: both are shown whole."""
_TOO_SHORT = 2
"""Words between two changes that are read more easily as part of the change."""


class Mark(Enum):
    """What happened to some words."""

    SAME = "same"
    OUT = "out"
    IN = "in"


def marked(before: str, after: str) -> list[tuple[Mark, str]]:
    """The two texts as one, in pieces; spaces between words count as the same."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    matcher = SequenceMatcher(None, [word.strip() for word in old], [word.strip() for word in new], autojunk=False)
    if matcher.ratio() < _SCATTERED:
        arrow = [(Mark.SAME, " → ")] if before and after else []
        return [(Mark.OUT, before)] * bool(before) + arrow + [(Mark.IN, after)] * bool(after)
    pieces: list[tuple[Mark, str]] = []
    for same, out, put in _spans(matcher, old, new):
        pieces += [(mark, "".join(words)) for mark, words in zip(Mark, (same, out, put), strict=True) if words]
    return pieces


def _spans(
    matcher: SequenceMatcher[str], old: list[str], new: list[str]
) -> list[tuple[list[str], list[str], list[str]]]:
    """In turn: words in both, or words taken out with those put in. A word or two between changes go with them."""
    spans: list[tuple[list[str], list[str], list[str]]] = []
    codes = matcher.get_opcodes()
    for number, (kind, old_from, old_to, new_from, new_to) in enumerate(codes):
        was, now = old[old_from:old_to], new[new_from:new_to]
        inside = 0 < number < len(codes) - 1
        if kind == "equal" and not (inside and len(now) <= _TOO_SHORT):
            spans.append((now, [], []))
        elif spans and not spans[-1][0]:
            spans[-1] = ([], spans[-1][1] + was, spans[-1][2] + now)
        else:
            spans.append(([], was, now))
    return spans
