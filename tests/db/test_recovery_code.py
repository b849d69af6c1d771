"""The printed code is read as people type it, and every slip is told from a wrong code."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.db import recovery_code
from ilp_desktop.db.recovery_code import ALPHABET, MistypedRecoveryCode

SECRETS = st.binary(min_size=20, max_size=20)


def test_a_new_code_is_in_groups_of_four_and_never_the_same() -> None:
    code = recovery_code.new()
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}", code)
    assert code != recovery_code.new()
    assert len(recovery_code.read(code)) * 8 == 160


@given(SECRETS)
def test_what_was_printed_is_read(secret: bytes) -> None:
    assert recovery_code.read(recovery_code.write(secret)) == secret


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: code.replace("-", "") + " \n",
        lambda code: code.replace("-", "–"),
        lambda code: code.replace("-", "_ . "),
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
        lambda code: "".join(chr(ord(c) + 0xFEE0) for c in code),
    ],
)
@given(secret=SECRETS)
def test_case_spaces_dashes_and_lookalikes_do_not_matter(typed, secret: bytes) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    assert recovery_code.read(typed(recovery_code.write(secret))) == secret


@given(SECRETS, st.integers(0, 33), st.sampled_from(ALPHABET + "U?é"))
def test_one_wrong_character_is_a_slip(secret: bytes, place: int, wrong: str) -> None:
    letters = list(recovery_code.write(secret).replace("-", ""))
    if letters[place] == wrong:
        return
    letters[place] = wrong
    with pytest.raises(MistypedRecoveryCode):
        recovery_code.read("".join(letters))


@given(SECRETS, st.integers(0, 31), st.integers(0, 31))
def test_two_swapped_characters_are_a_slip(secret: bytes, one: int, other: int) -> None:
    letters = list(recovery_code.write(secret).replace("-", ""))
    if letters[one] == letters[other]:
        return
    letters[one], letters[other] = letters[other], letters[one]
    with pytest.raises(MistypedRecoveryCode, match="One of the characters is mistyped"):
        recovery_code.read("".join(letters))


@pytest.mark.parametrize("typed", ["", "ABCD", "A" * 33, "A" * 35, "0" * 5000])
def test_a_code_of_the_wrong_length_says_how_many_characters_there_are(typed: str) -> None:
    with pytest.raises(MistypedRecoveryCode, match=f"34 characters, but {len(typed)} were typed"):
        recovery_code.read(typed)


@given(st.text(max_size=60))
def test_nothing_that_can_be_typed_is_a_bug(typed: str) -> None:
    try:
        recovery_code.read(typed)
    except MistypedRecoveryCode as told:
        assert told.what_to_do  # noqa: PT017


def test_the_age_identity_for_the_sheet_follows_from_the_code() -> None:
    code = recovery_code.write(bytes(20))
    assert recovery_code.age_identity(code.lower()) == recovery_code.age_identity(code)
    assert recovery_code.age_identity(code).startswith("AGE-SECRET-KEY-1")
