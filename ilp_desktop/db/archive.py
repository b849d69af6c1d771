"""The inside of a backup: a tar of five members in fixed order, written and read as a stream."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import re
import shutil
import tarfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import BinaryIO

from ilp_desktop.db import age, files
from ilp_desktop.db.places import DATA_FILE, KEY_FILE
from ilp_desktop.db.progress import Stage
from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

MANIFEST, README, DATA_KEY = "manifest.json", "README.txt", "data.key"
ORDER = (MANIFEST, README, KEY_FILE, DATA_KEY, DATA_FILE)
"""The manifest comes first, so that a preview reads a few kilobytes of a large file."""
_FORMAT, _VERSION = "ilp_desktop backup", 1
_TEXTS = ("school_name", "store_id", "made_at", "reason", "app_version", "last_change")
_PIECE = 1 << 20
_LARGEST_SMALL_MEMBER = 1 << 20
_ON_DISK = frozenset({KEY_FILE, DATA_FILE})
"""What unpacking puts on the disk; the rest, above all the bare data key, stays in memory."""


class NotABackup(UserError):  # noqa: N818
    """The file is no backup of this program, or it was cut short or altered."""

    def __init__(self) -> None:
        super().__init__(
            tr("This file is no backup, or it is damaged."),
            tr("Nothing was changed. Choose another backup from the list."),
        )


@dataclass(frozen=True)
class Member:
    """One file of a backup: bytes, and SHA-256 in hex."""

    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """What a backup holds. Moments are UTC, ISO 8601."""

    school_name: str
    store_id: str
    made_at: str
    reason: str
    app_version: str
    schema_version: int
    rows: dict[str, int]
    last_change: str
    members: dict[str, Member]

    @property
    def learners(self) -> int:
        """How many learners the backup holds."""
        return self.rows.get("learner", 0)

    def to_json(self) -> bytes:
        """Write the manifest, with the number of learners for people who read it."""
        extra = {"format": _FORMAT, "version": _VERSION, "learners": self.learners}
        return json.dumps(extra | asdict(self), indent=1, ensure_ascii=False).encode() + b"\n"

    @classmethod
    def from_json(cls, content: bytes) -> Manifest:
        """Read a manifest. Raises NotABackup, and UserError for one of a newer program."""
        try:
            found = json.loads(content)
            _refuse_newer(found)
            return cls(
                **{name: str(found[name]) for name in _TEXTS},
                schema_version=int(found["schema_version"]),
                rows={str(table): int(count) for table, count in found["rows"].items()},
                members={name: Member(int(m["size"]), str(m["sha256"])) for name, m in found["members"].items()},
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise NotABackup from None


def _refuse_newer(found: dict[str, object]) -> None:
    if found["format"] == _FORMAT and found["version"] != _VERSION:
        raise UserError(
            tr("This backup was made by a newer version of the program."),
            tr("Nothing was changed. Install the newest version of the program, then restore again."),
        )
    if found["format"] != _FORMAT:
        raise NotABackup


def measure(content: bytes | Path) -> Member:
    """Size and SHA-256 of a member. Raises OSError."""
    if isinstance(content, bytes):
        return Member(len(content), hashlib.sha256(content).hexdigest())
    with content.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Member(content.stat().st_size, digest)


def pieces(contents: Mapping[str, bytes | Path], stage: Stage) -> Iterator[bytes]:
    """The tar as a stream, so that the bare data key never touches the disk. Raises OSError, Cancelled."""
    for name in ORDER:
        content = contents[name]
        size = len(content) if isinstance(content, bytes) else content.stat().st_size
        yield _header(name, size)
        with io.BytesIO(content) if isinstance(content, bytes) else content.open("rb") as file:
            done = 0
            while piece := file.read(_PIECE):
                done += len(piece)
                if name == DATA_FILE:  # the others are small
                    stage.at(done / size)
                yield piece
        yield bytes(-size % tarfile.BLOCKSIZE)
    yield bytes(2 * tarfile.BLOCKSIZE)


def _header(name: str, size: int) -> bytes:
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    return info.tobuf(tarfile.GNU_FORMAT)


class Unpacker:
    """Takes a backup's tar as a stream: keeps manifest and data key, puts key file and database into folder.

    Only the five known members are taken, each once, in order, as plain files, of the size and with the SHA-256 that
    the manifest says. So a hostile tar can't name another place or fill the disk. Raises NotABackup.
    """

    def __init__(self, folder: Path, on_manifest: Callable[[Manifest], None]) -> None:
        self.folder = folder
        self.contents: dict[str, bytes] = {}
        self._on_manifest = on_manifest
        self._manifest: Manifest | None = None
        self._awaited = list(ORDER)
        self._header = bytearray()
        self._left = self._padding = 0
        self._digest = hashlib.sha256()
        self._target: BinaryIO = io.BytesIO()

    @property
    def manifest(self) -> Manifest:
        """The manifest, once it was read."""
        if self._manifest is None:
            raise NotABackup
        return self._manifest

    @property
    def data_key(self) -> bytes:
        """The bare data key that the backup holds."""
        text = self.contents.get(DATA_KEY, b"").decode("ascii", "replace").strip()
        if not re.fullmatch("[0-9a-f]{64}", text):
            raise NotABackup
        return bytes.fromhex(text)

    def write(self, data: bytes) -> int:
        """Take the next bytes of the tar."""
        rest = memoryview(data)
        while rest:
            rest = rest[self._take(rest) :]
        return len(data)

    def finish(self) -> None:
        """Check that all members came."""
        if self._awaited or self._left or self._header:
            raise NotABackup

    def close(self) -> None:
        """Let go of a file that an error left open."""
        self._target.close()

    def _take(self, data: memoryview) -> int:
        if self._left:
            return self._take_content(data[: self._left])
        if self._padding:
            skipped = min(self._padding, len(data))
            self._padding -= skipped
            return skipped
        part = data[: tarfile.BLOCKSIZE - len(self._header)]
        self._header += part
        if len(self._header) == tarfile.BLOCKSIZE:
            block, self._header = bytes(self._header), bytearray()
            self._begin(block)
        return len(part)

    def _take_content(self, part: memoryview) -> int:
        self._target.write(part)
        self._digest.update(part)
        self._left -= len(part)
        if not self._left:
            self._end()
        return len(part)

    def _begin(self, block: bytes) -> None:
        if not any(block) and not self._awaited:
            return
        try:
            info = tarfile.TarInfo.frombuf(block, "ascii", "strict")
        except (tarfile.TarError, ValueError):
            raise NotABackup from None
        if not self._awaited or info.name != self._awaited[0] or not info.isreg() or not self._size_fits(info):
            raise NotABackup
        self._left, self._padding = info.size, -info.size % tarfile.BLOCKSIZE
        self._digest = hashlib.sha256()
        self._target = files.create(self.folder / info.name) if info.name in _ON_DISK else io.BytesIO()

    def _size_fits(self, info: tarfile.TarInfo) -> bool:
        if info.name == DATA_FILE and info.size > shutil.disk_usage(self.folder).free:
            raise OSError(errno.ENOSPC, "no room to unpack the backup")
        if info.name != DATA_FILE and not 0 < info.size <= _LARGEST_SMALL_MEMBER:
            return False
        promised = self._manifest.members if self._manifest else {}
        return info.name == MANIFEST or (info.name in promised and info.size == promised[info.name].size)

    def _end(self) -> None:
        name = self._awaited.pop(0)
        if isinstance(self._target, io.BytesIO):
            self.contents[name] = self._target.getvalue()
        size = self._target.tell()
        self._target.close()
        if name == MANIFEST:
            self._manifest = Manifest.from_json(self.contents[name])
            self._on_manifest(self._manifest)
        elif self.manifest.members[name] != Member(size, self._digest.hexdigest()):
            raise NotABackup


def unpack(path: Path, identity: str, folder: Path, stage: Stage, on_manifest: Callable[[Manifest], None]) -> Unpacker:
    """Decrypt the backup at path into folder and check every member against the manifest.

    on_manifest is called before anything large is written, and may raise to stop. Raises NotABackup,
    age.NotForThisKey, OSError, Cancelled.
    """
    unpacker = Unpacker(folder, on_manifest)
    try:
        with path.open("rb") as file:
            age.decrypt(_Watched(file, path.stat().st_size, stage), unpacker, identity)
        unpacker.finish()
    except age.Unreadable:
        raise NotABackup from None
    finally:
        unpacker.close()
    return unpacker


class _Watched:
    """A file that reports how far it was read."""

    def __init__(self, file: BinaryIO, size: int, stage: Stage) -> None:
        self._file, self._size, self._stage = file, size, stage
        self._done = self._told = 0

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self._done += len(piece)
        if self._done - self._told >= _PIECE:
            self._told = self._done
            self._stage.at(self._done / self._size)
        return piece
