"""Sound is recorded into memory, turned into a voice's size, and never longer or larger than a file may be."""

from __future__ import annotations

import array
import io
import math
import sys
import wave
from typing import Any

import pytest
from fake_sound import FakeMicrophone, tone
from PySide6.QtMultimedia import QMediaDevices

from ilp_desktop.errors import UserError
from ilp_desktop.gui import sound
from ilp_desktop.gui.sound import LONGEST, RATE, Recorder, ToVoice
from ilp_desktop.model.school import ATTACHMENT_LIMIT

pytestmark = pytest.mark.qt_log_ignore(
    "PulseAudio", "Couldn.t (load|resolve)", "qt.multimedia", "No audio device", extend=True
)


def test_what_was_said_is_a_wav_file_of_that_length() -> None:
    microphone = FakeMicrophone()
    recorder = Recorder(microphone)
    recorder.start()
    microphone.speak(0.5)
    microphone.speak(0.25)
    recorder.stop()
    microphone.speak(1)
    assert recorder.seconds == pytest.approx(0.75)
    with wave.open(io.BytesIO(recorder.wav())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.readframes(file.getnframes()) == tone(0.5) + tone(0.25)


def test_the_level_follows_the_voice_and_silence_is_noticed() -> None:
    microphone = FakeMicrophone()
    recorder = Recorder(microphone)
    recorder.start()
    microphone.speak(2.9, loudness=0)
    assert (recorder.level, recorder.is_silent) == (0, False)
    microphone.speak(0.2, loudness=0)
    assert recorder.is_silent
    microphone.speak(0.1, loudness=1)
    assert recorder.level == pytest.approx(1, abs=0.01)
    assert not recorder.is_silent


def test_a_recording_stops_at_its_longest_and_fits_a_file() -> None:
    microphone = FakeMicrophone()
    recorder = Recorder(microphone)
    said: list[str] = []
    recorder.ended.connect(said.append)
    recorder.start()
    minute = bytes(60 * 2 * RATE)
    for _ in range(LONGEST // 60 + 1):
        if microphone._heard:
            microphone._heard(minute + b"\1\1")
    assert said == [sound.FULL]
    assert recorder.seconds == LONGEST
    assert not microphone.is_on
    assert len(recorder.wav()) <= ATTACHMENT_LIMIT


def test_a_microphone_that_is_unplugged_keeps_what_was_heard() -> None:
    microphone = FakeMicrophone()
    recorder = Recorder(microphone)
    said: list[str] = []
    recorder.ended.connect(said.append)
    recorder.start()
    microphone.speak(1)
    microphone.unplug()
    assert said == [sound.LOST]
    assert recorder.seconds == 1


@pytest.mark.skipif(not QMediaDevices.defaultAudioInput().isNull(), reason="this machine has a microphone")
def test_a_machine_without_a_microphone_says_so() -> None:
    with pytest.raises(UserError, match="No microphone was found"):
        sound.open_microphone()


def test_a_machine_that_cannot_do_sound_says_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with pytest.raises(UserError, match="No microphone was found"):
        sound.open_microphone()
    assert not sound.has_loudspeaker()


@pytest.mark.parametrize(("rate", "channels"), [(48_000, 2), (44_100, 1), (16_000, 1), (8_000, 2), (96_000, 6)])
@pytest.mark.parametrize("kind", ["h", "i", "f", "B"])
def test_any_microphone_becomes_a_voice(rate: int, channels: int, kind: str) -> None:
    top = {"h": 32_767, "i": 2**31 - 1, "f": 1.0, "B": 127}[kind]
    zero = 128 if kind == "B" else 0
    whole = array.array(kind)
    for at in range(rate // 2):
        value: Any = 0.5 * top * math.sin(math.tau * 200 * at / rate)
        whole.extend([value if kind == "f" else round(value) + zero] * channels)
    raw, convert = whole.tobytes(), ToVoice(rate, channels, kind)
    pieces = [convert(raw[at : at + 4_099]) for at in range(0, len(raw), 4_099)]
    got = array.array("h", b"".join(pieces))
    assert len(got) == pytest.approx(RATE / 2, abs=2)
    late = RATE / rate  # the sample before is needed to draw a line from
    wanted = [16_383 * math.sin(math.tau * 200 * (at - late) / RATE) for at in range(len(got))]
    worst = max(abs(have - want) for have, want in list(zip(got, wanted, strict=True))[3:])
    assert worst < (500 if rate >= RATE else 900)
