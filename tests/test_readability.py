"""How hard a text is to read: for the app's own words to learners, and for what a target says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ilp_desktop.paths import resource
from ilp_desktop.readability import (
    LEARNER_AGE,
    LONGEST_SENTENCE,
    hints,
    long_words,
    reading_age,
    sentences,
    syllables,
    words,
)

WORDS_FOR_LEARNERS = [
    file for file in sorted(resource("wording/learner/en").glob("*.json")) if file.stem not in {"about", "footer"}
]
_ENOUGH = 3
"""Sentences: fewer say nothing about how a paper reads."""


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cook", 1), ("time", 1), ("walked", 1), ("faces", 2), ("table", 2), ("agreed", 2), ("being", 2), ("quiet", 2),
        ("whole", 1), ("language", 2), ("area", 3), ("employer", 3), ("everyday", 3), ("responsibility", 6),
        ("qualification", 5), ("I'll", 1), ("a", 1),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_a_line_and_what_follows_a_colon_are_sentences_of_their_own() -> None:
    text = "I can cook. I like: soup\nand bread! Do you?"
    assert sentences(text) == ["I can cook.", "I like:", "soup", "and bread!", "Do you?"] or sentences(text) == [
        "I can cook.", "I like", "soup", "and bread!", "Do you?"
    ]  # fmt: skip


def test_school_english_reads_at_an_older_age_than_plain_words() -> None:
    plain = "I will go to college by bus. I will do it on my own two days a week."
    official = "Independently utilise public transportation to access vocational provision on a twice-weekly basis."
    assert reading_age(plain) < LEARNER_AGE < 14 < reading_age(official)


@pytest.mark.parametrize("text", ["", "12 34", "?!", "Łódź", "🙂"])
def test_text_without_english_words_has_the_youngest_age(text: str) -> None:
    assert reading_age(text) <= LEARNER_AGE
    assert hints(text) == []


def test_a_long_sentence_is_named_with_its_number_of_words() -> None:
    long = " ".join(["I go to the shop and"] + ["then I walk home and"] * 3)
    assert [each.split(":")[0] for each in hints(long)] == [f"This sentence has {len(words(long))} words"]
    assert hints("I go to the shop. Then I walk home.") == []


def test_hard_words_are_named_where_the_whole_is_hard() -> None:
    found = hints("Demonstrate appropriate organisational strategies during independent vocational activities.")
    assert len(found) == 1
    assert "“appropriate”" in found[0]
    assert long_words("My family is important. Everybody can do it.") == []


def test_a_short_text_with_one_long_word_is_left_alone() -> None:
    assert hints("I will use a calculator.") == []


def texts(words_file: Any) -> Iterator[str]:
    """All sentences of a wording file."""
    match words_file:
        case str():
            yield words_file
        case dict():
            for each in words_file.values():
                yield from texts(each)
        case list():
            for each in words_file:
                yield from texts(each)


@pytest.mark.parametrize("file", WORDS_FOR_LEARNERS, ids=lambda file: file.stem)
def test_our_own_words_for_learners_read_at_age_8_or_lower(file: Path) -> None:
    plain = [each for text in texts(json.loads(file.read_text())["plain"]) for each in sentences(text)]
    assert [each for each in plain if len(words(each)) > LONGEST_SENTENCE] == []
    whole = [each for each in plain if len(words(each)) > 4]
    # Labels of a word or two say nothing about how sentences read.
    assert len(whole) < _ENOUGH or reading_age("\n".join(whole)) <= LEARNER_AGE


def test_each_paper_of_the_learners_has_its_words_measured() -> None:
    assert {"my_plan", "log_block"} <= {file.stem for file in WORDS_FOR_LEARNERS}
