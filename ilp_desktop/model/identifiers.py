"""Check letters and digits of the numbers that learners, qualifications and units carry (FIELD §2).

Each `…_hint` gives one sentence (what is wrong, what to do) or None. A hint never stops anyone from saving:
the numbers come from other offices, and a learner may have none yet.
"""

from __future__ import annotations

import re

from ilp_desktop.words import tr

UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
"""Letters of a UPN by value, A=0 to Z=22: no I, O or S, which are read as 1, 0 and 5."""
UNIT_LETTERS = "ADFHJKLMRTY"
"""Letters of a unit reference by the remainder of its sum."""
_UPN_SHAPE = re.compile(rf"^[{UPN_LETTERS}][0-9]{{11}}[0-9{UPN_LETTERS}]$")
_MISREAD = {"I": "1", "O": "0", "S": "5"}
_ULN_LENGTH = 10
_QUALIFICATION_SHAPE = re.compile(r"^([0-9]{3})/?([0-9]{4})/?([0-9X])$")
_UNIT_SHAPE = re.compile(r"^([A-Z])/?([0-9]{3})/?([0-9]{4})$")


def tidy(text: str) -> str:
    """Write an identifier without spaces and in capitals, so that two ways of writing it compare equal."""
    return "".join(text.split()).upper()


def upn_hint(text: str) -> str | None:
    """Say what is wrong with a unique pupil number; a temporary one, which ends in a letter, is fine."""
    upn = tidy(text)
    if not upn or (_UPN_SHAPE.match(upn) and upn[0] == upn_letter(upn[1:])):
        return None
    misread = [letter for letter in _MISREAD if letter in upn]
    if misread:
        letter = misread[0]
        return tr(
            "A UPN never has the letter {letter}. Check whether it is a {misread}.",
            letter=letter,
            misread=_MISREAD[letter],
        )
    if not _UPN_SHAPE.match(upn):
        return tr("A UPN has 13 characters: a letter, then 12 digits (or 11 and a letter). Check it for slips.")
    return tr("This UPN's first letter does not fit its digits. Compare it with the school's records.")


def upn_letter(rest: str) -> str:
    """The check letter that belongs before the 12 other characters of a UPN."""
    values = [UPN_LETTERS.index(each) if each in UPN_LETTERS else int(each) for each in rest]
    return UPN_LETTERS[sum(value * weight for weight, value in enumerate(values, start=2)) % len(UPN_LETTERS)]


def uln_hint(text: str) -> str | None:
    """Say what is wrong with a unique learner number."""
    uln = tidy(text)
    if not uln or (_is_digits(uln, _ULN_LENGTH) and uln[-1] == uln_digit(uln[:-1])):
        return None
    if not _is_digits(uln, _ULN_LENGTH):
        return tr("A ULN has 10 digits. Check it for a missing or extra digit.")
    return tr("This ULN's last digit does not fit the others. Compare it with the exams office's list.")


def uln_digit(first_nine: str) -> str | None:
    """The check digit that belongs after nine digits of a ULN; None where no ULN begins so."""
    weights = range(10, 1, -1)
    remainder = sum(int(digit) * weight for digit, weight in zip(first_nine, weights, strict=True)) % 11
    return str(10 - remainder) if remainder else None


def qualification_number_hint(text: str) -> str | None:
    """Say what is wrong with a qualification number, nnn/nnnn/c; the strokes may be left out."""
    number = tidy(text)
    if not number:
        return None
    if not (match := _QUALIFICATION_SHAPE.match(number)):
        return tr("A qualification number is written like 601/0029/1. Check it for slips.")
    if match[3] != qualification_digit(match[1] + match[2]):
        return tr("This qualification number's last character does not fit. Check it in the awarding body's list.")
    return None


def qualification_digit(digits: str) -> str:
    """The last character that belongs after the seven digits of a qualification number."""
    remainder = _seven_digit_sum(digits)
    return "X" if remainder == 10 else str(remainder)  # noqa: PLR2004


def unit_reference_hint(text: str) -> str | None:
    """Say what is wrong with a unit reference, L/nnn/nnnn; the strokes may be left out."""
    reference = tidy(text)
    if not reference:
        return None
    if not (match := _UNIT_SHAPE.match(reference)):
        return tr("A unit reference is written like D/500/4687. Check it for slips.")
    if match[1] != unit_letter(match[2] + match[3]):
        return tr("This unit reference's letter does not fit its digits. Check it in the awarding body's list.")
    return None


def unit_letter(digits: str) -> str:
    """The letter that belongs before the seven digits of a unit reference."""
    return UNIT_LETTERS[_seven_digit_sum(digits)]


def _seven_digit_sum(digits: str) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, range(8, 1, -1), strict=True)) % 11


def _is_digits(text: str, length: int) -> bool:
    # Not str.isdigit: that takes the digits of every script, and ².
    return re.fullmatch(rf"[0-9]{{{length}}}", text) is not None
