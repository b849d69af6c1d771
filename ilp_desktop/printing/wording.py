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
    """A learner's paper's words, plain or standard; what their language lacks is in English.

    Files: wording/learner/<language>/<name>.json, {"plain": all words, "standard": those that differ}.
    """
    english = _in_style(wording(f"learner/en/{name}"), plain=plain)
    file = f"learner/{language}/{name}"
    if language == "en" or not resource(f"wording/{file}.json").exists():
        return english
    return english | _in_style(wording(file), plain=plain)


def _in_style(words: dict[str, Any], *, plain: bool) -> dict[str, Any]:
    return {**words["plain"], **({} if plain else words.get("standard", {}))}
