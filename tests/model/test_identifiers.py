"""Numbers from other offices: a slip is pointed out, nothing is refused."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ilp_desktop.model import identifiers
from ilp_desktop.model.identifiers import (
    UPN_LETTERS,
    qualification_digit,
    qualification_number_hint,
    uln_digit,
    uln_hint,
    unit_letter,
    unit_reference_hint,
    upn_hint,
    upn_letter,
)

HINTS = [upn_hint, uln_hint, qualification_number_hint, unit_reference_hint]
digits = st.text("0123456789", min_size=1, max_size=1)


def digits_of(length: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=length, max_size=length)


@pytest.mark.parametrize("upn", ["B801200005001", "R674123101121", " b801 2000 05001 "])
def test_a_right_upn_gets_no_hint(upn: str) -> None:
    assert upn_hint(upn) is None


@pytest.mark.parametrize("number", ["500/5952/X", "601/0029/1", "5005952x", " 601/0029/1"])
def test_a_right_qualification_number_gets_no_hint(number: str) -> None:
    assert qualification_number_hint(number) is None


@pytest.mark.parametrize("reference", ["D/500/4687", "Y/500/8902", "F/502/4625", "R/651/6411", "d5004687"])
def test_a_right_unit_reference_gets_no_hint(reference: str) -> None:
    assert unit_reference_hint(reference) is None


@pytest.mark.parametrize("hint", HINTS)
@pytest.mark.parametrize("blank", ["", "   ", "\t\n", "\u00a0"])
def test_blank_is_fine(hint: object, blank: str) -> None:
    assert hint(blank) is None  # type: ignore[operator]


@pytest.mark.parametrize("la_code", ["674", "838", "940", "941"])
def test_no_local_authority_is_doubted(la_code: str) -> None:
    rest = la_code + "123401001"
    assert upn_hint(upn_letter(rest) + rest) is None


@pytest.mark.parametrize(
    ("upn", "advice"),
    [
        ("A801200005001", "first letter does not fit"),
        ("B80120000500", "13 characters"),
        ("B8012000050011", "13 characters"),
        ("B8O1200005001", "Check whether it is a 0"),
        ("S801200005001", "Check whether it is a 5"),
        ("not known yet", "never has the letter O"),
        ("B80120000500²", "13 characters"),
        ("B٨01200005001", "13 characters"),
    ],
)
def test_a_slip_in_a_upn_is_pointed_out(upn: str, advice: str) -> None:
    assert advice in str(upn_hint(upn))


def test_slips_in_the_other_numbers_are_pointed_out() -> None:
    assert "10 digits" in str(uln_hint("123"))
    assert "last digit does not fit" in str(uln_hint("1000000042"))
    assert "like 601/0029/1" in str(qualification_number_hint("601-0029-1"))
    assert "last character does not fit" in str(qualification_number_hint("601/0029/2"))
    assert "like D/500/4687" in str(unit_reference_hint("500/4687/D"))
    assert "letter does not fit" in str(unit_reference_hint("Y/500/4687"))


@given(digits_of(11), st.sampled_from("0123456789" + UPN_LETTERS))
def test_every_upn_with_its_own_letter_is_right_and_with_another_wrong(first: str, last: str) -> None:
    rest = first + last
    right = upn_letter(rest)
    assert [letter for letter in UPN_LETTERS if upn_hint(letter + rest) is None] == [right]


@given(digits_of(12), st.integers(0, 11), digits)
def test_one_wrong_digit_in_a_upn_is_always_noticed(rest: str, place: int, other: str) -> None:
    assume(rest[place] != other)
    assert upn_hint(upn_letter(rest) + rest[:place] + other + rest[place + 1 :])


@given(digits_of(9))
def test_a_uln_has_one_right_last_digit_or_none(first_nine: str) -> None:
    right = [digit for digit in "0123456789" if uln_hint(first_nine + digit) is None]
    assert right == [digit for digit in [uln_digit(first_nine)] if digit is not None]


@given(digits_of(7), st.integers(0, 6), digits)
def test_one_wrong_digit_in_a_qualification_or_unit_number_is_noticed(seven: str, place: int, other: str) -> None:
    number = f"{seven[:3]}/{seven[3:]}/{qualification_digit(seven)}"
    reference = f"{unit_letter(seven)}/{seven[:3]}/{seven[3:]}"
    assert qualification_number_hint(number) is None
    assert unit_reference_hint(reference) is None
    assume(seven[place] != other)
    wrong = seven[:place] + other + seven[place + 1 :]
    assert qualification_number_hint(f"{wrong[:3]}/{wrong[3:]}/{number[-1]}")
    assert unit_reference_hint(f"{reference[0]}/{wrong[:3]}/{wrong[3:]}")


@given(st.text(max_size=30))
def test_whatever_is_typed_the_answer_is_a_sentence_or_nothing(text: str) -> None:
    for hint in HINTS:
        answer = hint(text)
        assert answer is None or (answer[0].isupper() and answer.endswith(".") and len(answer) < 140)


@given(st.text(max_size=30))
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert identifiers.tidy(identifiers.tidy(text)) == identifiers.tidy(text)
