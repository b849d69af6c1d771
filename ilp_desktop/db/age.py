"""The age file format (https://age-encryption.org/v1), through pyrage: streams, and the texts of keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

import pyrage  # type: ignore[import-untyped]
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


class NotForThisKey(Exception):  # noqa: N818
    """The file is a sound age file, for other keys than this one."""


class Unreadable(Exception):  # noqa: N818
    """The file is no age file, or it was cut short or altered."""


class Source(Protocol):
    """Gives encrypted bytes."""

    def read(self, size: int = -1, /) -> bytes:
        """Give at most size bytes; none at the end."""


class Sink(Protocol):
    """Takes bytes as they come; decrypted ones are already authenticated."""

    def write(self, data: bytes, /) -> int:
        """Take all of data; return its length."""


def derive(secret: bytes, purpose: str, *, salt: bytes | None = None) -> bytes:
    """Derive 32 bytes for one purpose from a secret of full strength (HKDF-SHA256)."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=b"ilp_desktop " + purpose.encode()).derive(secret)


def identity(secret: bytes) -> str:
    """The text of the age identity (private key) for 32 secret bytes: AGE-SECRET-KEY-1…."""
    return _bech32("age-secret-key-", secret).upper()


def recipient(identity_text: str) -> str:
    """The public key of an identity: age1…."""
    return str(pyrage.x25519.Identity.from_str(identity_text).to_public())


def encrypt(pieces: Iterable[bytes], target: Sink, recipients: Iterable[str]) -> None:
    """Encrypt pieces, read one at a time, to recipients. Raises what pieces or target raise."""
    source, guarded = _Reader(pieces), _Writer(target)
    keys = [pyrage.x25519.Recipient.from_str(text) for text in recipients]
    try:
        pyrage.encrypt_io(source, guarded, keys)
    except Exception as error:  # noqa: BLE001 (passed on)
        raise source.failure or guarded.failure or error from None
    # pyrage loses an error of the very last write.
    if failure := source.failure or guarded.failure:
        raise failure


def decrypt(source: Source, sink: Sink, identity_text: str) -> None:
    """Decrypt source into sink piece by piece.

    Raises NotForThisKey, Unreadable, and what sink or source raise. What the sink got before an Unreadable
    is genuine but incomplete.
    """
    guarded, reader = _Writer(sink), _Source(source)
    try:
        pyrage.decrypt_io(reader, guarded, [pyrage.x25519.Identity.from_str(identity_text)])
    except Exception as error:  # noqa: BLE001 (passed on)
        if failure := guarded.failure or reader.failure:
            raise failure from None
        if "No matching keys" in str(error):
            raise NotForThisKey from None
        raise Unreadable(str(error)) from None
    if guarded.failure:
        raise guarded.failure


class _Writer:
    """Remembers the sink's exception, which pyrage may turn into text or drop."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self.failure: BaseException | None = None

    def write(self, data: bytes) -> int:
        try:
            self._sink.write(data)
        except BaseException as error:
            self.failure = self.failure or error
            raise
        return len(data)

    def flush(self) -> None:
        """Do nothing: the owner of the sink flushes it."""


class _Source:
    """Remembers the file's exception."""

    def __init__(self, file: Source) -> None:
        self._file = file
        self.failure: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._file.read(size)
        except BaseException as error:
            self.failure = error
            raise


class _Reader:
    """Makes a readable stream of pieces, and remembers their exception."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces: Iterator[bytes] = iter(pieces)
        self._left = memoryview(b"")
        self.failure: BaseException | None = None

    def read(self, size: int) -> bytes:
        try:
            while not self._left:
                self._left = memoryview(next(self._pieces))
        except StopIteration:
            return b""
        except BaseException as error:
            self.failure = error
            raise
        piece, self._left = bytes(self._left[:size]), self._left[size:]
        return piece


def _bech32(prefix: str, data: bytes) -> str:
    # BIP 173, encoding only: pyrage makes random identities, and takes others as text alone.
    bits = "".join(f"{byte:08b}" for byte in data)
    values = [int(bits[at : at + 5].ljust(5, "0"), 2) for at in range(0, len(bits), 5)]
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    remainder = _polymod([*expanded, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    check = [(remainder >> 5 * (5 - place)) & 31 for place in range(6)]
    return prefix + "1" + "".join(_BECH32[value] for value in values + check)


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            check ^= generator if (top >> place) & 1 else 0
    return check
