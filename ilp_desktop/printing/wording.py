"""The words of the papers, kept as data so that they can be reworded or translated."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from ilp_desktop.paths import resource


@cache
def wording(name: str) -> dict[str, Any]:
    """The wording file of that name."""
    words: dict[str, Any] = json.loads(resource(f"wording/{name}.json").read_text(encoding="utf-8"))
    return words


def learner_words(name: str, language: str, *, plain: bool) -> dict[str, Any]:
    """A learner's paper's words in their language (English where it lacks), plain or standard."""
    languages = wording(name)
    words: dict[str, Any] = languages.get(language) or languages["en"]
    return {**words["plain"], **({} if plain else words.get("standard", {}))}
