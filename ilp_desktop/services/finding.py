"""How well what somebody typed fits a name: by the beginnings of its words, in any order."""

from __future__ import annotations

import re

from ilp_desktop.services.caseload import folded

_BETWEEN = re.compile(r"[\W_]+")
BEGINS, WORDS, INITIALS, INSIDE = range(4)
"""From the best fit to the least: the text begins so; each word typed begins a word; the letters begin the words one after
another (nl: New learner); each word typed stands somewhere inside."""
_LEAST_INSIDE = 3
"""Letters from which a piece inside a word is looked for: fewer stand in almost any word."""


def fit(typed: list[str], text: str) -> int | None:
    """How well folded words fit a folded text, the smaller the better; None where they don't."""
    if not typed or text.startswith(" ".join(typed)):
        return BEGINS
    spaced = f" {text}"
    if all(f" {word}" in spaced for word in typed):
        return WORDS
    if len(typed) == 1 and len(typed[0]) > 1 and typed[0] in "".join(word[0] for word in text.split()):
        return INITIALS
    if all(f" {word}" in spaced or (len(word) >= _LEAST_INSIDE and word in text) for word in typed):
        return INSIDE
    return None


def words_of(typed: str) -> list[str]:
    """What was typed, as fit() compares it."""
    return searchable(typed).split()


def searchable(text: str) -> str:
    """A text as fit() compares it: folded, with hyphens, quotes and such as spaces."""
    return _BETWEEN.sub(" ", folded(text)).strip()
