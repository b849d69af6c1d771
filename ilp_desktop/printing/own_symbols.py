"""The school's own symbols: a folder of pictures, each named as the word it stands for (read.svg, bus.png).

They stay in their folder, since licences such as Widgit's forbid copies. It may be on a drive that is gone or slow, and
anybody may have put files there: it is listed when a paper first asks for a symbol, each file is read when its word is
met, within limits of time and size, and what can't be used is left out and told.
"""

from __future__ import annotations

import hashlib
import os
import stat
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple, TypeVar

from reportlab.lib.utils import ImageReader

from ilp_desktop.printing.pictures import NoPicture, read_picture
from ilp_desktop.printing.svg import LARGEST_FILE, read_svg
from ilp_desktop.printing.svg_path import Unreadable
from ilp_desktop.printing.symbol_set import OWN, Symbol

T = TypeVar("T")

MOST_FILES = 5_000
"""Symbols of one folder."""
_MOST_SEEN = 50_000
"""Names in the folder, of whatever kind."""
_LARGEST_PNG = 2_000_000
"""Bytes."""
_MOST_PIXELS = 16_000_000
_KEPT = (500, 500)
"""Pixels of a symbol in the file: 2 cm high at 600 dots an inch."""
_MOST_BYTES = 100_000_000
"""Of all files of one print."""
_LONGEST = 4.0
"""Seconds for an answer of the folder's drive; one that took longer is not asked again in this print."""
_KINDS = (".svg", ".png")


class Found(NamedTuple):
    """One file of the folder: its word, its bytes, and why it can't be used, or nothing."""

    word: str
    is_drawing: bool
    """An SVG, not a PNG."""
    content: bytes
    problem: str


@dataclass(frozen=True)
class _Dots:
    """A picture made of dots, as wide and high as it has pixels."""

    picture: ImageReader
    width: float
    height: float

    @property
    def ink(self) -> tuple[float, float, float, float]:
        """All of it."""
        return 0, 0, self.width, self.height

    def put(self, canvas: Any) -> None:
        """Draw it in its own size with its lower left corner at the origin."""
        canvas.drawImage(self.picture, 0, 0, self.width, self.height, mask="auto")


@dataclass
class OwnSymbols:
    """The symbols of a folder for one print."""

    folder: Path
    credit: str = ""
    trouble: dict[str, None] = field(default_factory=dict)
    """What could not be used so far, in sentences."""
    _read: dict[str, Symbol | None] = field(default_factory=dict)
    _bytes: int = 0
    _is_gone: bool = False

    def find(self, word: str) -> Symbol | None:
        """The folder's symbol for a word, in whatever letters it is written; None where it has none that can be used."""
        key = _key(word)
        if key not in self.files:
            return None
        if key not in self._read:
            self._read[key] = self._symbol(self.files[key])
        return self._read[key]

    def everything(self) -> Iterator[Found]:
        """Each file in turn, to be looked at."""
        for word, path in self.files.items():
            if self._is_gone:
                return
            content, problem = b"", ""
            try:
                content = self._content(path)
                _drawn(path.name, content)
            except (Unreadable, OSError) as error:
                problem = _reason(error)
            yield Found(word, path.suffix.lower() == ".svg", content, problem)

    @cached_property
    def files(self) -> dict[str, Path]:
        """Word -> its file; empty where the folder can't be read."""
        try:
            found, are_all = _in_time(lambda: _listed(self.folder))
        except OSError as error:
            self._is_gone = True
            late = isinstance(error, TimeoutError)
            why = "does not answer" if late else "can't be found or read"
            self.trouble[f"The folder of your own symbols {why}. The app's symbols are used."] = None
            return {}
        if not are_all:
            self.trouble[f"The folder of your own symbols holds too many files: {len(found)} of them are used."] = None
        return found

    def _symbol(self, path: Path) -> Symbol | None:
        if self._is_gone:
            return None
        try:
            content = self._content(path)
            drawing = _drawn(path.name, content)
        except (Unreadable, OSError) as error:
            self.trouble[f"Your own symbol “{path.name}” is left out: {_reason(error)}."] = None
            return None
        return Symbol(f"{OWN}{hashlib.sha256(content).hexdigest()[:20]}", drawing)

    def _content(self, path: Path) -> bytes:
        """Raises Unreadable and OSError."""
        limit = LARGEST_FILE if path.suffix.lower() == ".svg" else _LARGEST_PNG
        try:
            content = _in_time(lambda: _bytes_of(path, limit))
        except TimeoutError:
            self._is_gone = True
            raise
        self._bytes += len(content)
        if self._bytes > _MOST_BYTES:
            raise Unreadable("all symbols together are too large")
        return content


def _key(word: str) -> str:
    return unicodedata.normalize("NFC", word).strip().casefold()


def _listed(folder: Path) -> tuple[dict[str, Path], bool]:
    """The pictures right in the folder by their words, and whether these are all; an SVG goes before a PNG."""
    found: dict[str, Path] = {}
    with os.scandir(folder) as entries:
        for seen, entry in enumerate(entries):
            if seen >= _MOST_SEEN or len(found) >= MOST_FILES:
                return _sorted(found), False
            path = Path(entry.path)
            kind = path.suffix.lower()
            key = _key(path.stem)
            if kind not in _KINDS or not key or not entry.is_file(follow_symlinks=False):
                continue
            if key not in found or kind == ".svg":
                found[key] = path
    return _sorted(found), True


def _sorted(found: dict[str, Path]) -> dict[str, Path]:
    return {key: found[key] for key in sorted(found)}


def _bytes_of(path: Path, limit: int) -> bytes:
    """Raises Unreadable where there are more, and OSError: also for what became a link or a pipe since it was listed."""
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NOFOLLOW", "O_NONBLOCK"):
        flags |= getattr(os, name, 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError("no plain file")
        content = file.read(limit + 1)
    if len(content) > limit:
        raise Unreadable("it is too large for a symbol")
    return content


def _drawn(name: str, content: bytes) -> Any:
    """Raises Unreadable."""
    if name.lower().endswith(".svg"):
        return read_svg(content)
    try:
        picture = read_picture(content, _KEPT, most_pixels=_MOST_PIXELS, formats=("PNG",))
    except NoPicture:
        raise Unreadable("it is no PNG picture, it is damaged, or it has too many pixels") from None
    return _Dots(picture, *map(float, picture.getSize()))


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "its folder does not answer"
    return str(error) if isinstance(error, Unreadable) else "it can't be read"


def _in_time(action: Callable[[], T]) -> T:
    """What the action gives. Raises TimeoutError where the drive is slow, and what the action raises.

    A drive of a network that is gone can hold a call for minutes: it is left to a thread that nobody waits for.
    """
    given: list[T] = []
    raised: list[Exception] = []

    def run() -> None:
        try:
            given.append(action())
        except (OSError, ValueError, Unreadable) as error:
            raised.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(_LONGEST)
    if raised:
        raise OSError(str(raised[0])) if isinstance(raised[0], ValueError) else raised[0]
    if not given:
        raise TimeoutError
    return given[0]
