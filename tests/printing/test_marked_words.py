"""Two texts are shown as one, with what went and what came."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.printing.marked_words import Mark, marked

SAME, OUT, IN = Mark.SAME, Mark.OUT, Mark.IN


@pytest.mark.parametrize(
    ("before", "after", "pieces"),
    [
        ("", "Read", [(IN, "Read")]),
        ("Read", "", [(OUT, "Read")]),
        ("I read a page", "I read two pages", [(SAME, "I read"), (OUT, " a page"), (IN, " two pages")]),
        ("don't stop", "don't ever stop", [(SAME, "don't"), (IN, " ever"), (SAME, " stop")]),
        ("I will read a book to Ms A at noon on my own", "I will read two books to Ms A at one on my own", [
            (SAME, "I will read"), (OUT, " a book"), (IN, " two books"), (SAME, " to Ms A at"),
            (OUT, " noon"), (IN, " one"), (SAME, " on my own"),
        ]),
        ("I am well and go to bed at nine each day", "I am tired and stay in bed at nine each day", [
            (SAME, "I am"), (OUT, " well and go to"), (IN, " tired and stay in"), (SAME, " bed at nine each day"),
        ]),
        ("Not started", "Achieved", [(OUT, "Not started"), (SAME, " → "), (IN, "Achieved")]),
        ("Same", "Same", [(SAME, "Same")]),
    ],
)  # fmt: skip
def test_words_are_marked(before: str, after: str, pieces: list[tuple[Mark, str]]) -> None:
    assert marked(before, after) == pieces


@given(st.text("ab c.\n’", max_size=30), st.text("ab c.\n’", max_size=30))
def test_both_texts_can_be_read_from_the_pieces(before: str, after: str) -> None:
    pieces = [piece for piece in marked(before, after) if piece != (SAME, " → ")]
    for whole, other in ((before, IN), (after, OUT)):
        read = "".join(text for mark, text in pieces if mark is not other)
        assert "".join(read.split()) == "".join(whole.split()), "no letter is lost or moved"
