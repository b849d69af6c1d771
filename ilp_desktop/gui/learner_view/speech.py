"""Reading aloud with a voice of the system. Where there is none, nothing is offered and nothing breaks."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

Engines = Callable[[], Sequence[str]]
_FOR_TESTS = "mock"
"""Qt's engine without a sound."""
_LINUX_LIBRARY = "libspeechd.so.2"
_SLOWER = -0.15
"""Of -1 to 1: a little slower than people talk."""


class Reader(QObject):
    """Reads aloud; one thing at a time."""

    changed = Signal(bool)
    """Whether it is reading."""

    def __init__(self, engine: QTextToSpeech) -> None:
        super().__init__()
        self._engine = engine
        engine.setParent(self)
        engine.setRate(_SLOWER)
        engine.stateChanged.connect(lambda _state: self.changed.emit(self.is_reading))

    @property
    def is_reading(self) -> bool:
        """Whether a voice is heard."""
        return self._engine.state() is type(self._engine).State.Speaking

    def read(self, words: str) -> None:
        """Read this, instead of what is read now."""
        self.stop()
        self._engine.say(words)

    def stop(self) -> None:
        """Be silent."""
        if self.is_reading:
            self._engine.stop()


def engines_of_the_system() -> Sequence[str]:
    """The names of the speech engines that can work here. Loads Qt's speech module, if there is any use in it."""
    if sys.platform.startswith("linux") and not _can_load(_LINUX_LIBRARY):
        return []
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  # a tenth of a second that only this costs

    return [name for name in QTextToSpeech.availableEngines() if name != _FOR_TESTS]


def find_reader(engines: Engines = engines_of_the_system) -> Reader | None:
    """A reader with an English voice if there is one, else any voice; None where this laptop can't speak."""
    try:
        return next((reader for name in engines() if (reader := _reader(name))), None)
    except (ImportError, OSError):  # a library of the system is missing
        return None


def _reader(name: str) -> Reader | None:
    from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415

    engine = QTextToSpeech(name)
    if engine.state() is QTextToSpeech.State.Error:
        return None
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    english = [each for each in engine.availableLocales() if each.language() is QLocale.Language.English]
    if english:
        engine.setLocale(british if british in english else english[0])
    return Reader(engine) if engine.availableVoices() else None


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
