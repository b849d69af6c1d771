"""Sentences in the language of the windows, numbers and days in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from ilp_desktop import words


@pytest.fixture
def another_language() -> Iterator[None]:
    words.speak_with({"{name} has {count} targets": "Targedau {name}: {count}"}.__getitem__)
    yield
    words.speak_with(lambda sentence: sentence)


def test_a_sentence_stands_as_it_was_written_until_another_language_is_chosen() -> None:
    assert words.tr("{name} has {count} targets", name="Ada", count=3) == "Ada has 3 targets"


def test_braces_of_a_sentence_without_values_are_left_alone() -> None:
    assert words.tr("Type {name} where the name belongs") == "Type {name} where the name belongs"


@pytest.mark.usefixtures("another_language")
def test_another_language_puts_the_values_where_it_needs_them() -> None:
    assert words.tr("{name} has {count} targets", name="Ada", count=3) == "Targedau Ada: 3"


def test_a_number_of_things_and_a_day_as_one_says_them() -> None:
    assert words.counted(1, "target") == "1 target"
    assert words.counted(3, "target") == "3 targets"
    assert words.in_figures(dt.date(2026, 9, 3)) == "03/09/2026"
