"""Voice notes: recorded into memory, listened to from memory. Qt's sound is loaded when it is first asked for."""

from __future__ import annotations

import array
import io
import math
import wave
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

RATE = 16_000
"""Samples a second: enough for a voice, a quarter of the size of music."""
LONGEST = 600
"""Seconds of one recording, so that it stays below the limit of a file (20 MB)."""
_BYTES_A_SECOND = 2 * RATE
_HEARD_BY = 3
"""Seconds after which a recording without any sound is worth a word."""
_SILENCE = 40
"""Of 32,768: a switched-off microphone gives less."""
NO_MICROPHONE = UserError(
    tr("No microphone was found."),
    tr("Plug one in, then press Record again. You can also attach a recording made with another device."),
)
LOST = tr("The microphone was unplugged or is used by another program. What was heard until then is here.")
FULL = tr(
    "{longest} minutes are the longest: the recording was stopped. Keep it, then record the rest as another.",
    longest=LONGEST // 60,
)
SILENT = tr(
    "Nothing is heard. Check that the microphone is not muted, and that the system's privacy settings let programs use it."
)


class Microphone(Protocol):
    """Where sound comes from."""

    def start(self, heard: Callable[[bytes], None], lost: Callable[[], None]) -> None:
        """Give what is heard as 16-bit samples, one channel, RATE a second; say when it is gone. Raises UserError."""

    def stop(self) -> None:
        """Stop hearing; what was heard by then is given before this returns."""


class Recorder(QObject):
    """One recording, in memory only."""

    heard = Signal()
    """The time and the level changed."""
    ended = Signal(str)
    """It stopped by itself: why."""

    def __init__(self, microphone: Microphone) -> None:
        super().__init__()
        self._microphone = microphone
        self._samples = bytearray()
        self._loudest = 0
        self.is_recording = False
        self.level = 0.0
        """How loud it is now, 0 to 1."""

    def start(self) -> None:
        """Begin. Raises UserError where the microphone gives nothing."""
        self._microphone.start(self._take, lambda: self._end(LOST))
        self.is_recording = True

    def stop(self) -> None:
        """Stop; what was heard stays."""
        if self.is_recording:
            self.is_recording = False
            self._microphone.stop()
            self.level = 0.0

    def _take(self, samples: bytes) -> None:
        room = LONGEST * _BYTES_A_SECOND - len(self._samples)
        self._samples += samples[:room]
        self.level = self._measure(samples)
        if len(samples) >= room and self.is_recording:
            self._end(FULL)
        self.heard.emit()

    def _measure(self, samples: bytes) -> float:
        values = array.array("h", samples[: len(samples) // 2 * 2])
        highest, lowest = max(values, default=0), min(values, default=0)
        loudest = max(highest, -lowest)
        self._loudest = max(self._loudest, loudest)
        return min(1.0, math.sqrt(loudest / 32_768))

    def _end(self, why: str) -> None:
        if self.is_recording:
            self.stop()
            self.ended.emit(why)

    @property
    def seconds(self) -> float:
        """How long it is by now."""
        return len(self._samples) / _BYTES_A_SECOND

    @property
    def is_silent(self) -> bool:
        """Whether nothing was heard although it runs for a while."""
        return self.seconds >= _HEARD_BY and self._loudest < _SILENCE

    def wav(self) -> bytes:
        """The recording as a WAV file; empty where nothing was recorded."""
        return to_wav(bytes(self._samples)) if self._samples else b""


def to_wav(samples: bytes) -> bytes:
    """16-bit samples of one channel as a WAV file."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples)
    return made.getvalue()


def clock(seconds: float) -> str:
    """A length as people read it, such as 0:07."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


class ToVoice:
    """Turns what a microphone gives into 16-bit samples, one channel, RATE a second."""

    def __init__(self, rate: int, channels: int, kind: str) -> None:
        """kind: the array code of a sample: h for 16 bits, i for 32, f for numbers from -1 to 1, B for 8."""
        self._step, self._channels, self._kind = rate / RATE, channels, kind
        self._scale, self._zero = {"h": (1.0, 0), "i": (1 / 65_536, 0), "f": (32_767.0, 0), "B": (256.0, 128)}[kind]
        self._rest = b""
        self._at = 0.0
        """Place of the next sample that is given, in samples taken in."""
        self._last = 0.0

    def __call__(self, raw: bytes) -> bytes:
        """The next piece; a part of a sample at its end waits for the next."""
        raw = self._rest + raw
        whole = len(raw) - len(raw) % (array.array(self._kind).itemsize * self._channels)
        self._rest = raw[whole:]
        values = array.array(self._kind, raw[:whole])
        mixed = [
            (sum(values[at : at + self._channels]) / self._channels - self._zero) * self._scale
            for at in range(0, len(values), self._channels)
        ]
        return self._resampled([self._last, *mixed]) if mixed else b""

    def _resampled(self, values: list[float]) -> bytes:
        """Samples between two are drawn on a line: a voice does not need more."""
        made = array.array("h")
        while (before := int(self._at)) + 1 < len(values):
            share = self._at - before
            value = values[before] * (1 - share) + values[before + 1] * share
            made.append(max(-32_768, min(32_767, round(value))))
            self._at += self._step
        self._at -= len(values) - 1
        self._last = values[-1]
        return made.tobytes()


def open_microphone() -> Microphone:
    """The system's microphone. Raises UserError where there is none, or where the system can't do sound."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415  # a sixth of a second, needed by a voice log only
    except ImportError:
        raise NO_MICROPHONE from None
    device = QMediaDevices.defaultAudioInput()
    if device.isNull():
        raise NO_MICROPHONE
    return _QtMicrophone(device)


def has_loudspeaker() -> bool:
    """Whether there is something to listen with."""
    try:
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415
    except ImportError:
        return False
    return not QMediaDevices.defaultAudioOutput().isNull()


class _QtMicrophone(QObject):
    """The system's microphone through Qt, read as it comes: no file is made."""

    def __init__(self, device: QAudioDevice) -> None:
        super().__init__()
        self._device = device
        self._source: Any = None
        self._stream: Any = None

    def start(self, heard: Callable[[bytes], None], lost: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QAudio, QAudioSource  # noqa: PLC0415

        wanted, convert = _format(self._device)
        self._source = QAudioSource(self._device, wanted, self)
        self._stream = self._source.start()
        if self._stream is None or self._source.error() != QAudio.Error.NoError:
            self._source = self._stream = None
            raise UserError(
                tr("The microphone can't be used."),
                tr("Close other programs that use it, check the system's privacy settings, then press Record again."),
            )

        def read() -> None:
            if self._stream is not None and (raw := bytes(self._stream.readAll().data())):
                heard(convert(raw))

        def changed(state: QAudio.State) -> None:
            if state is QAudio.State.StoppedState and self._source is not None:
                lost()

        self._read = read
        self._stream.readyRead.connect(read)
        self._source.stateChanged.connect(changed)

    def stop(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            self._read()
            source.stop()
            source.deleteLater()
            self._stream = None


def _format(device: QAudioDevice) -> tuple[QAudioFormat, ToVoice]:
    """The nearest to a voice that a device gives, and how to turn it into one."""
    from PySide6.QtMultimedia import QAudioFormat  # noqa: PLC0415

    kinds = {
        QAudioFormat.SampleFormat.Int16: "h", QAudioFormat.SampleFormat.Int32: "i",
        QAudioFormat.SampleFormat.Float: "f", QAudioFormat.SampleFormat.UInt8: "B",
    }  # fmt: skip
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    if not device.isFormatSupported(wanted):
        wanted = device.preferredFormat()
        if wanted.sampleFormat() not in kinds:
            wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted, ToVoice(wanted.sampleRate(), wanted.channelCount(), kinds[wanted.sampleFormat()])
