"""A microphone that hears what a test says, and sounds to hear."""

from __future__ import annotations

import array
import math
from collections.abc import Callable

from ilp_desktop.gui.sound import RATE


class FakeMicrophone:
    """Gives what the test speaks, as a device does: while it is on."""

    def __init__(self) -> None:
        self._heard: Callable[[bytes], None] | None = None
        self._lost: Callable[[], None] | None = None

    def start(self, heard: Callable[[bytes], None], lost: Callable[[], None]) -> None:
        self._heard, self._lost = heard, lost

    def stop(self) -> None:
        self._heard = self._lost = None

    @property
    def is_on(self) -> bool:
        return self._heard is not None

    def speak(self, seconds: float, loudness: float = 0.5) -> None:
        """Let it hear a tone; a switched-off microphone hears nothing."""
        if self._heard:
            self._heard(tone(seconds, loudness))

    def unplug(self) -> None:
        assert self._lost
        self._lost()


def tone(seconds: float, loudness: float = 0.5) -> bytes:
    """A tone of 440 Hz as the recorder takes it."""
    values = (round(32_767 * loudness * math.sin(math.tau * 440 * at / RATE)) for at in range(round(seconds * RATE)))
    return array.array("h", values).tobytes()
