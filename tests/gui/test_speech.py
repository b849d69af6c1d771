"""Reading aloud: with a voice it reads and is silent again; without one, nothing is offered and nothing breaks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.learner_view.speech import find_reader

# Said by Qt where the laptop has no pipewire, or no speech service; the voices used here make no sound.
pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "text-to-speech plug-in")


def silent_voice() -> Sequence[str]:
    """Qt's own engine without a sound."""
    return ["mock"]


def test_with_a_voice_it_reads_and_stops(qtbot: QtBot) -> None:
    reader = find_reader(silent_voice)
    assert reader
    heard: list[bool] = []
    reader.changed.connect(heard.append)
    reader.read("How is reading for you? Very hard. Hard.")
    qtbot.waitUntil(lambda: reader.is_reading, timeout=2000)
    reader.stop()
    qtbot.waitUntil(lambda: not reader.is_reading, timeout=2000)
    assert heard[0] is True
    assert heard[-1] is False


def test_the_next_thing_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    reader = find_reader(silent_voice)
    assert reader
    reader.read("One, two, three, four, five, six, seven, eight, nine, ten.")
    reader.read("Short.")
    qtbot.waitUntil(lambda: not reader.is_reading, timeout=5000)


def test_without_an_engine_there_is_no_reader() -> None:
    assert find_reader(list) is None


@pytest.mark.qt_log_ignore("is not supported")
def test_an_engine_that_cannot_start_is_no_reader() -> None:
    assert find_reader(lambda: ["no such engine"]) is None


@pytest.mark.parametrize("missing", [ImportError("libspeechd"), OSError("libpulse")])
def test_a_missing_library_is_no_reader(missing: Exception) -> None:
    def engines() -> Sequence[str]:
        raise missing

    assert find_reader(engines) is None


def test_the_windows_start_without_the_speech_module() -> None:
    code = (
        "import sys; import ilp_desktop.gui.main_window; import ilp_desktop.gui.learner_view.view;"
        "print('PySide6.QtTextToSpeech' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "False"
