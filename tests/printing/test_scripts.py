"""Right-to-left writing."""

from __future__ import annotations

import pytest

from ilp_desktop.printing import scripts


@pytest.mark.parametrize(
    ("line", "right_to_left", "drawn"),
    [
        ("abc", False, "abc"),
        ("אבג", True, "גבא"),
        ("abc אבג def", False, "abc גבא def"),
        ("אבג def הוז", True, "זוה def גבא"),
        ("אבג 123", True, "123 גבא"),
        ("אבג 12 הוז", True, "זוה 12 גבא"),
        ("(אבג)", True, "(גבא)"),
        ("אב (12) ab", True, "ab (12) בא"),
        ("אב ab (note) אב", True, "בא ab (note) בא"),
        ("1.", True, ".1"),
        ("x אב 12 y", False, "x 12 בא y"),
        ("", False, ""),
    ],
)
def test_the_order_a_line_is_drawn_in(line: str, drawn: str, *, right_to_left: bool) -> None:
    assert scripts.visual_order(line, right_to_left=right_to_left) == drawn


def test_the_first_letter_gives_the_paragraph_its_direction() -> None:
    assert scripts.starts_right_to_left("12 – שלום")
    assert not scripts.starts_right_to_left("12 – hello שלום")
    assert not scripts.starts_right_to_left("12")


def test_digits_have_no_say_in_the_direction() -> None:
    assert scripts.starts_right_to_left("12", otherwise=True)


def test_only_words_of_joining_scripts_are_shaped() -> None:
    assert list(scripts.stretches("ab سلام 12", turned=False)) == [("ab ", ""), ("سلام", "rtl"), (" 12", "")]
    assert list(scripts.stretches("ab مالس", turned=True)) == [("ab ", ""), ("سلام", "rtl")]
    assert list(scripts.stretches("हिन्दी x", turned=True)) == [("हिन्दी", "ltr"), (" x", "")]
