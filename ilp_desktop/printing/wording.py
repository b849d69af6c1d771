"""The words of the papers, kept as data so that they can be reworded or translated."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any

from ilp_desktop.paths import resource

OwnWords = Mapping[str, Mapping[str, str]]
"""Wording file, such as learner/en/my_plan -> where in it, such as plain/faces/0 -> the school's own words."""

_OWN: ContextVar[_Own | None] = ContextVar("own_words", default=None)
"""Of the print that this thread is at; no other thread sees it."""


class _Own:
    """A school's words, each file laid over the app's once."""

    def __init__(self, words: OwnWords) -> None:
        self._words = words
        self._files: dict[str, dict[str, Any]] = {}

    def laid_over(self, name: str) -> dict[str, Any]:
        """The file of that name with them."""
        if name not in self._files:
            own = self._words.get(name)
            self._files[name] = _laid_over(shipped(name), own) if own else shipped(name)
        return self._files[name]


@contextmanager
def own_words(words: OwnWords) -> Iterator[None]:
    """Within, the school's own words stand in the place of the app's."""
    before = _OWN.set(_Own(words))
    try:
        yield
    finally:
        _OWN.reset(before)


def wording(name: str) -> dict[str, Any]:
    """The wording file of that name, with the school's own words laid over it."""
    own = _OWN.get()
    return own.laid_over(name) if own else shipped(name)


def paper_words(paper: str) -> dict[str, Any]:
    """The headings and labels of a staff paper."""
    words: dict[str, Any] = wording("papers")[paper]
    return words


@cache
def shipped(name: str) -> dict[str, Any]:
    """The wording file of that name as the app has it."""
    words: dict[str, Any] = json.loads(resource(f"wording/{name}.json").read_text(encoding="utf-8"))
    return words


_OF_STAFF = ("papers", "blanks", "staff_guidance", "plan_differences")
_NO_WORDS = {"titles", "left_out"}
"""Of plan_differences: names of fields."""


@cache
def shipped_words() -> dict[tuple[str, str], str]:
    """(wording file, where in it) -> the app's words, of all papers in all languages."""
    top = resource("wording")
    sources = [*_OF_STAFF, *sorted(f"learner/{file.parent.name}/{file.stem}" for file in top.glob("learner/*/*.json"))]
    return {
        (source, place): words
        for source in sources
        for place, words in flat(shipped(source)).items()
        if source != "plan_differences" or place.split("/")[0] not in _NO_WORDS
    }


def _laid_over(words: Any, own: Mapping[str, str], at: str = "") -> Any:
    if isinstance(words, str):
        return own.get(at, words)
    inside = f"{at}/" if at else ""
    if isinstance(words, dict):
        return {key: _laid_over(each, own, f"{inside}{key}") for key, each in words.items()}
    if isinstance(words, list):
        return [_laid_over(each, own, f"{inside}{number}") for number, each in enumerate(words)]
    return words


def flat(words: Any, at: str = "") -> dict[str, str]:
    """Every wording of a file by where it stands in it."""
    if isinstance(words, str):
        return {at: words}
    inside = f"{at}/" if at else ""
    pairs = words.items() if isinstance(words, dict) else enumerate(words) if isinstance(words, list) else ()
    return {place: word for key, each in pairs for place, word in flat(each, f"{inside}{key}").items()}


def learner_words(name: str, language: str, *, plain: bool) -> dict[str, Any]:
    """A learner's paper's words, plain or standard; what their language lacks is in English.

    Files: wording/learner/<language>/<name>.json, {"plain": all words, "standard": those that differ}.
    """
    english = _in_style(wording(f"learner/en/{name}"), plain=plain)
    file = f"learner/{language}/{name}"
    if language == "en" or not resource(f"wording/{file}.json").exists():
        return english
    return english | _in_style(wording(file), plain=plain)


@dataclass(frozen=True)
class Language:
    """What papers need to know of the language of their prompts."""

    name: str
    english_name: str
    direction: str
    """ltr or rtl."""
    reviewed_by: str
    """Who of that language has checked the words; empty: nobody yet."""
    months: tuple[str, ...]
    """As they stand in a date."""
    weekdays: tuple[str, ...]
    """From Monday."""
    date: str
    """Day, month and year in their order."""
    span: str
    page: str

    @property
    def from_right(self) -> bool:
        """Whether papers in it are laid out from the right."""
        return self.direction == "rtl"

    def day(self, day: dt.date | None) -> str:
        """A date as it is read, such as 3 September 2026; empty where there is none."""
        return self.date.format(day=day.day, month=self.months[day.month - 1], year=day.year) if day else ""

    def days(self, first: dt.date, last: dt.date) -> str:
        """From one day to another; month and year are said once where they are the same."""
        same = 1 if (first.year, first.month) == (last.year, last.month) else 2 if first.year == last.year else 3
        return self.span.format(first=" ".join(self.day(first).split()[:same]), last=self.day(last))


@cache
def language_facts(code: str) -> Language:
    """The language of that code; English where there are no words of it."""
    known = resource(f"wording/learner/{code}/about.json").exists()
    facts = shipped(f"learner/{code if known else 'en'}/about")
    return Language(**{**facts, "months": tuple(facts["months"]), "weekdays": tuple(facts["weekdays"])})


@cache
def languages() -> dict[str, Language]:
    """Every language that there are words of, by its code; English first."""
    codes = sorted(file.parent.name for file in resource("wording/learner").glob("*/about.json"))
    return {code: language_facts(code) for code in sorted(codes, key=lambda code: code != "en")}


def _in_style(words: dict[str, Any], *, plain: bool) -> dict[str, Any]:
    return {**words["plain"], **({} if plain else words.get("standard", {}))}
