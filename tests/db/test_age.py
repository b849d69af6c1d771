"""Key texts and streams are those of the age format, and no failure is lost on the way."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from ilp_desktop.db import age

IDENTITY = age.identity(bytes(range(32)))
PUBLIC = age.recipient(IDENTITY)


def test_the_key_text_is_the_one_of_the_age_test_vectors() -> None:
    assert age.identity(b"\x42" * 32) == "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"
    public = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    assert age.recipient(age.identity(b"\x42" * 32)) == public


@pytest.mark.parametrize("first", range(0, 256, 51))
def test_the_public_key_is_that_of_x25519(first: int) -> None:
    secret = bytes((first + place) % 256 for place in range(32))
    public = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    assert age.recipient(age.identity(secret)) == age._bech32("age", public)


@pytest.mark.parametrize("size", [0, 1, 8191, 65536, 65537, 300_000])
def test_what_went_in_comes_out(size: int) -> None:
    content = bytes(place % 251 for place in range(size))
    assert decrypted(encrypted([content[:100], b"", content[100:]])) == content


def test_an_error_of_the_source_is_passed_on() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"x"
        raise OSError(5, "stick pulled out")

    with pytest.raises(OSError, match="stick pulled out"):
        age.encrypt(pieces(), io.BytesIO(), [PUBLIC])


@pytest.mark.parametrize("size", [10, 500_000])
def test_an_error_of_the_target_is_passed_on_even_at_the_very_end(size: int) -> None:
    with pytest.raises(OSError, match="full"):
        age.encrypt([bytes(size)], _Full(), [PUBLIC])


def test_errors_are_passed_on_when_decrypting() -> None:
    with pytest.raises(OSError, match="full"):
        age.decrypt(io.BytesIO(encrypted([b"abc"])), _Full(), IDENTITY)
    with pytest.raises(OSError, match="gone"):
        age.decrypt(_Gone(), io.BytesIO(), IDENTITY)


def test_another_key_is_told_from_damage() -> None:
    with pytest.raises(age.NotForThisKey):
        age.decrypt(io.BytesIO(encrypted([b"abc"])), io.BytesIO(), age.identity(b"\x01" * 32))
    with pytest.raises(age.Unreadable):
        age.decrypt(io.BytesIO(b"PK\x03\x04 a zip file"), io.BytesIO(), IDENTITY)


class _Full:
    def write(self, _data: bytes) -> int:
        raise OSError(28, "disk full")


class _Gone:
    def read(self, _size: int = -1) -> bytes:
        raise OSError(2, "gone")


def encrypted(pieces: list[bytes]) -> bytes:
    target = io.BytesIO()
    age.encrypt(pieces, target, [PUBLIC])
    return target.getvalue()


def decrypted(content: bytes) -> bytes:
    target = io.BytesIO()
    age.decrypt(io.BytesIO(content), target, IDENTITY)
    return target.getvalue()
