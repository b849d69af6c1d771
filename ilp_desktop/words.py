"""Sentences in the language of the windows, and how numbers and days stand in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable


def _as_written(sentence: str) -> str:
    return sentence


_translate: Callable[[str], str] = _as_written


def speak_with(translate: Callable[[str], str]) -> None:
    """Say all sentences through this from now on: the translator of Qt, which layers below the windows don't know."""
    global _translate  # noqa: PLW0603
    _translate = translate


def tr(sentence: str, **values: object) -> str:
    """A sentence for the user in the language of the windows.

    Values stand in {named} places of it, so that another language can put them where it needs them; never glue two
    translated pieces together. The sentence is a literal, as translators are given what is found in the source.
    """
    said = _translate(sentence)
    return said.format(**values) if values else said


def counted(number: int, noun: str) -> str:
    """A number of things, such as 1 target or 3 targets."""
    return f"{number} {noun}{'s' * (number != 1)}"


def in_figures(day: dt.date) -> str:
    """A day as it is typed and said here: 03/09/2026, the year in four figures on every system."""
    return f"{day:%d/%m}/{day.year:04}"
