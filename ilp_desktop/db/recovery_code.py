"""The printed recovery code: 160 random bits as 34 characters, forgiving to read, and sure to show a slip."""

from __future__ import annotations

import re
import secrets
import unicodedata

from ilp_desktop.db import age
from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""
SECRET_BYTES = 20
_LETTERS = 32
_CHECK_LETTERS = 2
_PRIME = 1021
"""Largest prime below 32²: each single wrong character, and each two swapped ones, change the check."""
_AS_READ = str.maketrans("OIL", "011")
LENGTH = _LETTERS + _CHECK_LETTERS


class WrongRecoveryCode(UserError):  # noqa: N818
    """The code does not open this file or backup."""

    def __init__(
        self,
        title: str = tr("This recovery code does not fit."),
        what_to_do: str = tr(
            "Check that the sheet is the newest one for this school. For an older backup, "
            "use the sheet that was printed before that backup was made."
        ),
    ) -> None:
        super().__init__(title, what_to_do)


class MistypedRecoveryCode(WrongRecoveryCode):
    """What was typed can be no recovery code at all: a slip, told before any key is tried."""


def new() -> str:
    """Make a random code, formatted for printing."""
    return write(secrets.token_bytes(SECRET_BYTES))


def write(secret: bytes) -> str:
    """Format 20 bytes as groups of four characters; the last group is the two check characters."""
    number = int.from_bytes(secret)
    letters = [(number >> 5 * (_LETTERS - 1 - place)) & 31 for place in range(_LETTERS)]
    check = _check(letters)
    text = "".join(ALPHABET[value] for value in [*letters, check // 32, check % 32])
    return "-".join(text[at : at + 4] for at in range(0, LENGTH, 4))


def read(typed: str) -> bytes:
    """Read a code as people type it: any case, spaces or dashes anywhere, O for 0, I or L for 1.

    Returns the 20 secret bytes. Raises MistypedRecoveryCode for a slip.
    """
    plain = re.sub(r"[\s\W_]", "", unicodedata.normalize("NFKC", typed)).upper().translate(_AS_READ)
    if len(plain) != LENGTH:
        raise MistypedRecoveryCode(
            tr("The recovery code has {length} characters, but {number} were typed.", length=LENGTH, number=len(plain)),
            tr("Compare each group with the printed sheet, then type the code again."),
        )
    values = [ALPHABET.find(letter) for letter in plain]
    letters, check = values[:_LETTERS], values[_LETTERS] * 32 + values[-1]
    if min(values) < 0 or check != _check(letters):
        raise MistypedRecoveryCode(
            tr("One of the characters is mistyped."),
            tr("Compare each group with the printed sheet. Easily mixed up: 8 and B, 5 and S, 2 and Z, V and Y."),
        )
    number = sum(value << 5 * (_LETTERS - 1 - place) for place, value in enumerate(letters))
    return number.to_bytes(SECRET_BYTES)


def age_identity(code: str) -> str:
    """The age identity that opens backups with this code: for the technician's part of the printed sheet."""
    return age.identity(age.derive(read(code), "recovery identity"))


def _check(letters: list[int]) -> int:
    return sum(place * value for place, value in enumerate(letters, start=1)) % _PRIME
