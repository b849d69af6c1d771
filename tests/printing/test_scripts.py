"""Right-to-left writing."""

from __future__ import annotations

import pytest

from ilp_desktop.printing import scripts


@pytest.mark.parametrize(
    ("letters", "joined"),
    [
        ("ب", "\ufe8f"),
        ("بب", "\ufe91\ufe90"),
        ("ببب", "\ufe91\ufe92\ufe90"),
        ("دب", "\ufea9\ufe8f"),
        ("لا", "\ufefb"),
        ("سلا", "\ufeb3\ufefc"),
    ],
)
def test_letters_take_the_form_of_their_place(letters: str, joined: str) -> None:
    assert scripts.join_arabic(letters) == joined


def test_marks_stay_with_their_letter() -> None:
    assert scripts.join_arabic("بَب") == "\ufe91\u064e\ufe90"


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
