"""Sentences in the language of the windows, numbers and days in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from ilp_desktop import words

_WELSH = {
    ("{name} has {count} targets", None): "Targedau {name}: {count}",
    ("{n} targets", 1): "{n} targed",
    ("{n} targets", 2): "{n} darged",
}


@pytest.fixture
def another_language() -> Iterator[None]:
    words.speak_with(lambda sentence, number: _WELSH.get((sentence, number), ""))
    yield
    words.speak_with(lambda _sentence, _number: "")


def test_a_sentence_stands_as_it_was_written_until_another_language_is_chosen() -> None:
    assert words.tr("{name} has {count} targets", name="Ada", count=3) == "Ada has 3 targets"


def test_braces_of_a_sentence_without_values_are_left_alone() -> None:
    assert words.tr("Type {name} where the name belongs") == "Type {name} where the name belongs"


@pytest.mark.usefixtures("another_language")
def test_another_language_puts_the_values_where_it_needs_them() -> None:
    assert words.tr("{name} has {count} targets", name="Ada", count=3) == "Targedau Ada: 3"


@pytest.mark.usefixtures("another_language")
def test_what_another_language_does_not_know_stands_as_it_was_written() -> None:
    assert words.tr("Nothing was changed.") == "Nothing was changed."


@pytest.mark.usefixtures("another_language")
def test_a_number_of_things_has_the_forms_of_its_language() -> None:
    said = [words.counted(number, "{n} target", "{n} targets") for number in (1, 2, 3)]
    assert said == ["1 targed", "2 darged", "3 targets"]


@pytest.mark.usefixtures("another_language")
def test_papers_do_not_follow_the_language_of_the_windows() -> None:
    with words.as_on_paper():
        assert words.counted(2, "{n} target", "{n} targets") == "2 targets"
    assert words.counted(2, "{n} target", "{n} targets") == "2 darged"


def test_names_are_listed_and_a_day_is_written_as_one_says_them() -> None:
    assert words.listed(["Ada"]) == "Ada"
    assert words.listed(["Ada", "Ben", "Cara"]) == "Ada, Ben and Cara"
    assert words.in_figures(dt.date(2026, 9, 3)) == "03/09/2026"
