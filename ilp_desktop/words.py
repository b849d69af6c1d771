"""Sentences in the language of the windows, and how numbers and days stand in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Translate = Callable[[str, int | None], str]
"""(sentence, the number whose plural form is wanted) -> the sentence in another language; blank: not translated."""


def _not_translated(_sentence: str, _number: int | None) -> str:
    return ""


_translate: Translate = _not_translated
_on_paper: ContextVar[bool] = ContextVar("on_paper", default=False)


def speak_with(translate: Translate) -> None:
    """Say all sentences through this from now on: the translator of Qt, which layers below the windows don't know.

    Sentences that stand in constants are said when their module is imported: call this first.
    """
    global _translate  # noqa: PLW0603
    _translate = translate


@contextmanager
def as_on_paper() -> Iterator[None]:
    """What is said in here goes on a paper: papers are in the school's language, whatever the windows speak."""
    token = _on_paper.set(True)
    try:
        yield
    finally:
        _on_paper.reset(token)


def tr(sentence: str, /, **values: object) -> str:
    """A sentence for the user in the language of the windows.

    Values stand in {named} places of it, so that another language can put them where it needs them; never glue two
    translated pieces together. The sentence is a literal, as translators are given what is found in the source.
    """
    said = _in_other_words(sentence, None) or sentence
    return said.format(**values) if values else said


def counted(number: int, one: str, many: str, /, **values: object) -> str:
    """A number of things with {n} for the number, such as "{n} target" and "{n} targets"; both are literals.

    Other languages have more forms than two: translators are given the second, and each form that theirs has.
    """
    said = _in_other_words(many, number) or (one if number == 1 else many)
    return said.format(n=number, **values)


def one_or_many(one: str, many: str) -> tuple[str, str]:
    """The two literals of a number of things that is counted elsewhere."""
    return one, many


def _in_other_words(sentence: str, number: int | None) -> str:
    return "" if _on_paper.get() else _translate(sentence, number)


def listed(names: list[str]) -> str:
    """Names in a sentence, such as: Ana, Ben and Cara."""
    *before, last = names
    return tr("{names} and {last}", names=", ".join(before), last=last) if before else last


def month_short(day: dt.date) -> str:
    """The month of a day in three letters or so, such as: Sep."""
    names = (
        tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May"), tr("Jun"),
        tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
    )  # fmt: skip
    return names[day.month - 1]


def month_name(day: dt.date) -> str:
    """The month of a day in full, such as: September."""
    names = (
        tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
        tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
    )  # fmt: skip
    return names[day.month - 1]


def weekday_name(day: dt.date) -> str:
    """The day of the week, such as: Thursday."""
    names = (
        tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"),
    )  # fmt: skip
    return names[day.weekday()]


def short_day(day: dt.date) -> str:
    """A day in a list, such as: 3 Sep 2026."""
    return tr("{day} {month} {year}", day=day.day, month=month_short(day), year=day.year)


def moment_words(at: dt.datetime) -> str:
    """A day and time, such as: 3 Sep 2026, 14:05."""
    return tr("{day}, {time}", day=short_day(at), time=f"{at:%H:%M}")


def in_figures(day: dt.date) -> str:
    """A day as it is typed and said here: 03/09/2026, the year in four figures on every system."""
    return f"{day:%d/%m}/{day.year:04}"
