"""Blanks of the bank: found, walked through, and refused where they are not well-formed."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from ilp_desktop.model.bank import BankStrategyFields, BankTargetFields, alike, blanks, next_blank


def test_blanks_are_words_in_curly_brackets() -> None:
    assert blanks("I will read {how many} pages of {what}.") == ["{how many}", "{what}"]
    assert blanks("{zadań} and {by when}") == ["{zadań}", "{by when}"]
    assert blanks("{} {1} {a\nb} {" + "x" * 40 + "} [what]") == []


def test_the_next_blank_is_found_from_a_place_on() -> None:
    words = "{who} reads {what}"
    assert next_blank(words) == (0, 5)
    assert next_blank(words, 5) == (12, 18)
    assert next_blank(words, 18) is None


@pytest.mark.parametrize("words", ["Read {what", "Read what}", "Read {}", "Read {{what}}", "Read {3}"])
def test_a_bracket_that_is_no_blank_is_refused(words: str) -> None:
    for fields in ({"words": words}, {"words": "Read {what}", "success_criteria": words}):
        with pytest.raises(ValidationError, match="words in curly brackets"):
            BankTargetFields.model_validate({"area": "english"} | fields)
    with pytest.raises(ValidationError, match="words in curly brackets"):
        BankStrategyFields(area="english", words=words)


def test_wordings_are_compared_without_case_spaces_and_stops() -> None:
    assert alike("  I will READ,\n aloud. ") == alike("I will read aloud")
    assert alike("Łukasz, 5 £") == "łukasz 5"
