"""The key of the school's file: 32 random bytes, wrapped by the password and by the printed recovery code.

Beside the file lie store.key and store.key.copy: JSON, the same content, each written whole. They hold
- the store's id, and the public key of the recovery code, so that automatic backups need no secret;
- a slot for the password: Argon2id, then AES-256-GCM, with settings and store id as associated data;
- a slot for the recovery code: HKDF-SHA256, then AES-256-GCM;
- a seal (HMAC by the data key) that tells tampering, and a checksum that tells damage before a try.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ilp_desktop.db import age, files, recovery_code
from ilp_desktop.db.places import KEY_COPY, KEY_FILE, holds_a_school
from ilp_desktop.db.recovery_code import MistypedRecoveryCode, WrongRecoveryCode
from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

__all__ = [
    "Costs",
    "KeyRing",
    "MistypedRecoveryCode",
    "WrongPassword",
    "WrongRecoveryCode",
    "create",
    "unlock",
]

_FORMAT = "ilp_desktop key"
_VERSION = 1
_LARGEST = 65_536
_KEY_BYTES, _SALT_BYTES, _NONCE_BYTES, _TAG_BYTES = 32, 16, 12, 16
Document = dict[str, Any]


@dataclass(frozen=True)
class Costs:
    """What one try of a password costs: Argon2id memory (KiB), passes and lanes."""

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 2

    def within_reason(self) -> bool:
        """Tell whether a key file may ask for this; a hostile one must not stop the machine."""
        return (
            all(type(cost) is int for cost in (self.memory_kib, self.passes, self.lanes))
            and 1 <= self.lanes <= 8  # noqa: PLR2004
            and 1 <= self.passes <= 10  # noqa: PLR2004
            and 8 * self.lanes <= self.memory_kib <= 1_048_576  # noqa: PLR2004
        )


USUAL = Costs()


@dataclass(frozen=True)
class KeyRing:
    """An opened key file: the data key, the store's id (32 hex digits), and its backups' age recipients."""

    data_key: bytes = field(repr=False)
    store_id: str
    recipients: tuple[str, ...]

    @property
    def identity(self) -> str:
        """The age identity of the store itself, which opens its backups."""
        return age.identity(age.derive(self.data_key, "store identity"))


class WrongPassword(UserError):  # noqa: N818
    """The password does not open this file."""

    def __init__(self) -> None:
        super().__init__(
            tr("This password does not fit."),
            tr("Check Caps Lock and the keyboard's language, type it again, or use the printed recovery code."),
        )


class KeyFileMissing(UserError):  # noqa: N818
    """Neither key file is there."""

    def __init__(self) -> None:
        super().__init__(
            tr("The key file is missing."),
            tr(
                "Without it the school's file can't be opened. Nothing was changed. "
                "Restore the newest backup, which holds the key, or put store.key back beside school.db."
            ),
        )


class KeyFileDamaged(UserError):  # noqa: N818
    """No sound key file is there."""

    def __init__(self) -> None:
        super().__init__(
            tr("The key file is damaged."),
            tr(
                "Nothing was changed. Restore the newest backup, which holds the key, "
                "or put an undamaged store.key back beside school.db."
            ),
        )


def create(folder: Path, password: str, costs: Costs = USUAL) -> tuple[KeyRing, str]:
    """Make the key of a new school's file; return it and the recovery code to print.

    Raises UserError where the folder holds a school's file or key already, and OSError.
    """
    if holds_a_school(folder):
        raise UserError(
            tr("There is a school's file in this folder already."),
            tr("Open it, or choose an empty folder for the new one."),
        )
    data_key, code, store_id = secrets.token_bytes(_KEY_BYTES), recovery_code.new(), secrets.token_hex(16)
    document: Document = {"format": _FORMAT, "version": _VERSION, "store_id": store_id}
    document["password"] = _password_slot(store_id, data_key, password, costs)
    document |= _recovery_part(store_id, data_key, code)
    _save(folder, document, data_key)
    return _ring(document, data_key), code


def unlock(folder: Path, password: str) -> KeyRing:
    """Open the key file with the password. Raises WrongPassword, KeyFileMissing, KeyFileDamaged."""
    return _open_with_password(_load(folder), password)


def unlock_with_recovery_code(folder: Path, code: str) -> KeyRing:
    """Open the key file with the printed code.

    Raises MistypedRecoveryCode for a slip, WrongRecoveryCode, KeyFileMissing, KeyFileDamaged.
    """
    secret = recovery_code.read(code)
    document = _load(folder)
    slot = document["recovery"]
    wrapping = age.derive(secret, "recovery wrap", salt=bytes.fromhex(slot["salt"]))
    try:
        return _ring(document, _unwrap(document["store_id"], slot, wrapping))
    except InvalidTag:
        raise WrongRecoveryCode from None


def unlock_copy(file: Path, password: str) -> KeyRing:
    """Open one key file that lies elsewhere, such as the copy beside the backups. Raises as unlock does."""
    if not file.exists():
        raise KeyFileMissing
    return _open_with_password(_parse(file), password)


def refresh(folder: Path, keyring: KeyRing) -> KeyRing:
    """Read the recipients anew: they change with the recovery code. Raises as set_password does."""
    return _ring(_load(folder), keyring.data_key)


def set_password(folder: Path, keyring: KeyRing, new_password: str, costs: Costs = USUAL) -> None:
    """Put a new password in place of the old one. Raises KeyFileMissing, KeyFileDamaged, OSError."""
    document = _own(folder, keyring)
    document["password"] = _password_slot(keyring.store_id, keyring.data_key, new_password, costs)
    _save(folder, document, keyring.data_key)


def new_recovery_code(folder: Path, keyring: KeyRing) -> str:
    """Make a new recovery code in place of the old one; return it for printing.

    Backups made before still open with the old code only. Raises KeyFileMissing, KeyFileDamaged, OSError.
    """
    code = recovery_code.new()
    document = _own(folder, keyring) | _recovery_part(keyring.store_id, keyring.data_key, code)
    _save(folder, document, keyring.data_key)
    return code


def content(folder: Path) -> bytes:
    """The key file as it is, sound, for copying into a backup. Raises KeyFileMissing, KeyFileDamaged."""
    return _bytes(_load(folder))


def save_both(folder: Path, key_file: bytes) -> None:
    """Write the two key files of a folder. Raises OSError."""
    for name in (KEY_FILE, KEY_COPY):
        files.write(folder / name, key_file)


def store_id_of(folder: Path) -> str | None:
    """The id of the school's file in folder, or None where no sound key file says so."""
    try:
        return str(_load(folder)["store_id"])
    except (KeyFileMissing, KeyFileDamaged):
        return None


def _own(folder: Path, keyring: KeyRing) -> Document:
    document = _load(folder)
    _ring(document, keyring.data_key)
    return document


def _open_with_password(document: Document, password: str) -> KeyRing:
    slot = document["password"]
    try:
        data_key = _unwrap(document["store_id"], slot, _stretch(password, slot))
    except InvalidTag:
        raise WrongPassword from None
    return _ring(document, data_key)


def _ring(document: Document, data_key: bytes) -> KeyRing:
    # Whoever can write to the folder could otherwise slip in their own recipient and read all later backups.
    if not hmac.compare_digest(_seal(document, data_key), str(document["seal"])):
        raise KeyFileDamaged
    store = age.recipient(age.identity(age.derive(data_key, "store identity")))
    return KeyRing(data_key, document["store_id"], (store, document["recovery_recipient"]))


def _password_slot(store_id: str, data_key: bytes, password: str, costs: Costs) -> Document:
    if not password or not costs.within_reason():
        raise ValueError("an empty password, or costs out of bounds")
    slot: Document = {"slot": "password", "salt": secrets.token_hex(_SALT_BYTES), **asdict(costs)}
    return _wrap(store_id, slot, _stretch(password, slot), data_key)


def _recovery_part(store_id: str, data_key: bytes, code: str) -> Document:
    slot: Document = {"slot": "recovery", "salt": secrets.token_hex(_SALT_BYTES)}
    wrapping = age.derive(recovery_code.read(code), "recovery wrap", salt=bytes.fromhex(slot["salt"]))
    public = age.recipient(recovery_code.age_identity(code))
    return {"recovery": _wrap(store_id, slot, wrapping, data_key), "recovery_recipient": public}


def _stretch(password: str, slot: Document) -> bytes:
    # NFKC: the same letters typed on another system or keyboard give the same bytes.
    plain = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    costs = {"time_cost": slot["passes"], "memory_cost": slot["memory_kib"], "parallelism": slot["lanes"]}
    try:
        return hash_secret_raw(plain, bytes.fromhex(slot["salt"]), **costs, hash_len=_KEY_BYTES, type=Type.ID)
    except HashingError:
        raise UserError(
            tr("There is too little free memory to check the password."),
            tr(
                "It takes {megabytes} MB for a moment. Close other programs, then try again.",
                megabytes=slot["memory_kib"] // 1024,
            ),
        ) from None


def _wrap(store_id: str, slot: Document, wrapping: bytes, data_key: bytes) -> Document:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    wrapped = AESGCM(wrapping).encrypt(nonce, data_key, _associated(store_id, slot))
    return slot | {"nonce": nonce.hex(), "wrapped": wrapped.hex()}


def _unwrap(store_id: str, slot: Document, wrapping: bytes) -> bytes:
    nonce, wrapped = bytes.fromhex(slot["nonce"]), bytes.fromhex(slot["wrapped"])
    return AESGCM(wrapping).decrypt(nonce, wrapped, _associated(store_id, slot))


def _associated(store_id: str, slot: Document) -> bytes:
    settings = {name: value for name, value in slot.items() if name not in {"nonce", "wrapped"}}
    return _canonical({"store_id": store_id, **settings})


def _canonical(document: Document) -> bytes:
    return json.dumps(document, sort_keys=True, separators=(",", ":")).encode()


def _seal(document: Document, data_key: bytes) -> str:
    sealed = {name: value for name, value in document.items() if name not in {"seal", "checksum"}}
    return hmac.new(age.derive(data_key, "key file seal"), _canonical(sealed), hashlib.sha256).hexdigest()


def _checksum(document: Document) -> str:
    counted = {name: value for name, value in document.items() if name != "checksum"}
    return hashlib.sha256(_canonical(counted)).hexdigest()


def _save(folder: Path, document: Document, data_key: bytes) -> None:
    document["seal"] = _seal(document, data_key)
    document["checksum"] = _checksum(document)
    save_both(folder, _bytes(document))


def _bytes(document: Document) -> bytes:
    return json.dumps(document, indent=1).encode() + b"\n"


def _load(folder: Path) -> Document:
    """Read the first sound one of the two key files, and mend the other from it."""
    pair = [folder / KEY_FILE, folder / KEY_COPY]
    found = [file for file in pair if file.exists()]
    if not found:
        raise KeyFileMissing
    for file in found:
        with contextlib.suppress(KeyFileDamaged):
            document = _parse(file)
            _mend(pair, _bytes(document))
            return document
    raise KeyFileDamaged


def _mend(pair: list[Path], sound: bytes) -> None:
    # The first one is the newer where both are sound: a crash may have come between writing the two.
    for file in pair:
        # A read-only folder must not stop anyone from opening their file.
        with contextlib.suppress(OSError):
            if not file.exists() or file.read_bytes() != sound:
                files.write(file, sound)


def _parse(file: Path) -> Document:
    try:
        if file.stat().st_size > _LARGEST:
            raise KeyFileDamaged
        document = json.loads(file.read_bytes())
        _check(document)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise KeyFileDamaged from None
    return dict(document)


def _check(document: Document) -> None:
    """Raise ValueError (or KeyError, TypeError) unless document is a key file that is safe to try."""
    if document["format"] == _FORMAT and document["version"] > _VERSION:
        raise UserError(
            tr("The key file was made by a newer version of the program."),
            tr("Nothing was changed. Install the newest version of the program, then open the file again."),
        )
    password, recovery = document["password"], document["recovery"]
    sound = (
        document["format"] == _FORMAT
        and document["checksum"] == _checksum(document)
        and len(bytes.fromhex(document["store_id"])) == _SALT_BYTES
        and Costs(password["memory_kib"], password["passes"], password["lanes"]).within_reason()
        and all(_slot_fits(slot) for slot in (password, recovery))
        and type(document["recovery_recipient"]) is str
        and type(document["seal"]) is str
    )
    if not sound:
        raise ValueError("not a key file")


def _slot_fits(slot: Document) -> bool:
    lengths = {"salt": _SALT_BYTES, "nonce": _NONCE_BYTES, "wrapped": _KEY_BYTES + _TAG_BYTES}
    return all(len(bytes.fromhex(slot[name])) == length for name, length in lengths.items())
