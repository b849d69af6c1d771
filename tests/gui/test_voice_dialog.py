"""A voice note: recorded, listened to, kept or thrown away; a clear word where there is no microphone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_sound import FakeMicrophone, tone
from gui_world import Key, Keyboard, People, button, dialog, rows_of, shown_texts
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ilp_desktop.gui import sound
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.sound_player import SoundPlayer
from ilp_desktop.gui.voice_dialog import VoiceDialog
from ilp_desktop.model.school import Attachment, AttachmentContent
from ilp_desktop.services.file_kinds import Kind, kind_of

pytestmark = pytest.mark.qt_log_ignore(
    "PulseAudio",
    "qt.multimedia",
    "No audio device",
    "Could not open media",
    "Couldn't load",
    "Couldn't resolve",
    extend=True,
)


@pytest.fixture
def microphone(app: App) -> FakeMicrophone:
    made = FakeMicrophone()
    app.microphone = lambda: made
    return made


@pytest.fixture
def voice(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> VoiceDialog:
    made = VoiceDialog(app, learner_id, window)
    made.open()
    keyboard.at_window(made)
    return made


def files_on_disk(folder: Path) -> set[str]:
    return {each.name for each in folder.rglob("*") if each.is_file()}


def test_a_voice_note_is_recorded_and_kept_by_keyboard_alone(
    voice: VoiceDialog, app: App, microphone: FakeMicrophone, keyboard: Keyboard, tmp_path: Path
) -> None:
    before, kept = files_on_disk(tmp_path), list[int]()
    voice.kept.connect(kept.append)
    keyboard.press(Key.Key_Return)
    microphone.speak(7.2)
    assert voice.time.text() == "0:07 of 10:00"
    assert voice.level.value() > 50
    keyboard.press(Key.Key_Return)
    assert not microphone.is_on
    assert voice.time.text() == "0:07, 225 KB"
    assert files_on_disk(tmp_path) == before
    keyboard.alt("K")
    [file] = rows_of(app, Attachment)
    assert (kept, file.description, file.media_type) == ([file.id], "Voice note, 0:07", "audio/wav")
    assert rows_of(app, AttachmentContent)[0].content == sound.to_wav(tone(7.2))
    assert not isValid(voice) or not voice.isVisible()


@pytest.mark.usefixtures("voice")
def test_no_microphone_is_told_and_nothing_breaks(window: MainWindow, app: App, people: People) -> None:
    def nothing() -> sound.Microphone:
        raise sound.NO_MICROPHONE

    app.microphone = nothing
    shown = dialog(window, VoiceDialog)
    for _ in range(2):
        button(shown, "Record").click()
    assert (
        people.said
        == [
            (
                "No microphone was found.",
                "Plug one in, then press Record again. You can also attach a recording made with another device.",
            )
        ]
        * 2
    )
    button(shown, "Close").click()
    assert not shown.isVisible()


def test_a_recording_is_thrown_away_only_after_asking(
    voice: VoiceDialog, app: App, microphone: FakeMicrophone, people: People
) -> None:
    button(voice, "Record").click()
    microphone.speak(1)
    button(voice, "Stop").click()
    people.answers = ["Stay"]
    button(voice, "Throw away").click()
    assert voice.has_sound
    people.answers = ["Throw away"]
    button(voice, "Throw away").click()
    assert not voice.has_sound
    assert "Record" in shown_texts(voice)
    assert rows_of(app, Attachment) == []


def test_escape_stops_first_and_then_asks(
    voice: VoiceDialog, microphone: FakeMicrophone, keyboard: Keyboard, people: People
) -> None:
    button(voice, "Record").click()
    microphone.speak(1)
    keyboard.press(Key.Key_Escape)
    assert (voice.isVisible(), microphone.is_on, people.said) == (True, False, [])
    people.answers = ["Stay"]
    keyboard.press(Key.Key_Escape)
    assert voice.isVisible()
    people.answers = ["Throw away"]
    keyboard.press(Key.Key_Escape)
    assert not voice.isVisible()


def test_a_slip_of_the_finger_is_no_recording(voice: VoiceDialog, microphone: FakeMicrophone) -> None:
    button(voice, "Record").click()
    microphone.speak(0.1)
    button(voice, "Stop").click()
    assert voice.note.text().startswith("That was too short.")
    assert "Record" in shown_texts(voice)


def test_silence_is_told_while_it_can_still_be_mended(voice: VoiceDialog, microphone: FakeMicrophone) -> None:
    button(voice, "Record").click()
    microphone.speak(4, loudness=0)
    assert voice.note.text() == sound.SILENT
    microphone.speak(1)
    assert not voice.note.isVisible()
    voice.record()


def test_a_lock_keeps_what_was_said(voice: VoiceDialog, app: App, microphone: FakeMicrophone) -> None:
    button(voice, "Record").click()
    microphone.speak(2)
    app.save_now.emit()
    assert not microphone.is_on
    assert [each.description for each in rows_of(app, Attachment)] == ["Voice note, 0:02"]


def test_nothing_is_recorded_behind_the_lock(voice: VoiceDialog, microphone: FakeMicrophone) -> None:
    button(voice, "Record").click()
    microphone.speak(2)
    voice.hide()
    assert not microphone.is_on
    voice.show()
    assert voice.has_sound


def test_speaking_is_work_so_the_app_does_not_lock(
    voice: VoiceDialog, app: App, microphone: FakeMicrophone, qtbot: QtBot
) -> None:
    button(voice, "Record").click()
    with qtbot.waitSignal(app.in_use, timeout=1000):
        microphone.speak(1.5)
    voice.record()


@pytest.fixture
def player(app: App, qtbot: QtBot) -> Iterator[Callable[[bytes], SoundPlayer]]:
    holder = QWidget()

    def make(content: bytes) -> SoundPlayer:
        made = SoundPlayer(app)
        made.setParent(holder)
        made.set_sound(content)
        holder.show()
        return made

    qtbot.addWidget(holder)
    yield make
    holder.hide()


def test_a_machine_without_a_loudspeaker_says_so(player: Callable[[bytes], SoundPlayer], app: App) -> None:
    app.has_loudspeaker = lambda: False
    made = player(sound.to_wav(tone(0.2)))
    made.listen()
    assert made.note.text().startswith("No loudspeaker or headphones were found.")


def test_a_sound_is_listened_to_from_memory_to_its_end(
    player: Callable[[bytes], SoundPlayer], app: App, qtbot: QtBot
) -> None:
    app.has_loudspeaker = lambda: True
    made = player(sound.to_wav(tone(0.4)))
    made.listen()
    qtbot.waitUntil(lambda: made.place.value() == 400, timeout=4000)
    qtbot.waitUntil(lambda: made.listen_button.text() == " &Listen", timeout=2000)
    assert made.place.maximum() == 400


def test_a_sound_that_names_an_address_opens_none(
    player: Callable[[bytes], SoundPlayer], app: App, qtbot: QtBot
) -> None:
    """An MP3's tag before a description of a broadcast: Qt would listen on the network."""
    app.has_loudspeaker = lambda: True
    described = b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n"
    content = b"ID3\x03\0\0\0\0\0\x0a" + bytes(10) + described
    assert kind_of("voice.mp3", content) is Kind.SOUND
    made = player(content)
    made.listen()
    qtbot.waitUntil(lambda: made.note.text().startswith("This sound can't be played here."), timeout=4000)


def test_what_is_no_sound_is_told(player: Callable[[bytes], SoundPlayer], app: App, qtbot: QtBot) -> None:
    app.has_loudspeaker = lambda: True
    made = player(b"RIFF\0\0\0\0WAVE nothing")
    made.listen()
    qtbot.waitUntil(lambda: made.note.text().startswith("This sound can't be played here."), timeout=4000)
