"""Listens to a sound from memory: nothing is written to the disk."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSlider, QWidget

from ilp_desktop.gui import theme
from ilp_desktop.gui.layout import button, column, label, row
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.sound import clock
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

    from ilp_desktop.gui.app import App

_NO_LOUDSPEAKER = tr("No loudspeaker or headphones were found. Plug some in, then press Listen again.")
_NOT_PLAYED = tr("This sound can't be played here. Try it in another program.")
_STEP = 5000
"""Milliseconds that an arrow key goes on or back."""


class SoundPlayer(QWidget):
    """A button to listen and to pause, the place in the sound, and a word where it can't be heard."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._content = b""
        self._player: QMediaPlayer | None = None
        self.listen_button = button(tr("&Listen"), self.listen, icon="play")
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(tr("Place in the sound"))
        self.place.setSingleStep(_STEP)
        self.place.sliderMoved.connect(self._go_to)
        self.place.actionTriggered.connect(lambda _action: self._go_to(self.place.sliderPosition()))
        self.time = label("0:00", "quiet", wrap=False)
        self.note = label("", "problem")
        self.note.hide()
        line = row(self.listen_button, self.place, self.time, spacing=2 * SPACE)
        line.setStretch(1, 1)
        self.setLayout(column(line, self.note))

    def set_sound(self, content: bytes) -> None:
        """Make this the sound to listen to."""
        self.stop()
        self._player, self._content = None, content
        self.place.setValue(0)
        self.note.hide()

    def listen(self) -> None:
        """Listen, pause, or go on."""
        if not self._app.has_loudspeaker():
            self._say(_NO_LOUDSPEAKER)
            return
        self.note.hide()
        player = self._player or self._make()
        if player.playbackState() is player.PlaybackState.PlayingState:
            player.pause()
        else:
            player.play()

    def stop(self) -> None:
        """Be quiet."""
        if self._player:
            self._player.stop()

    @raises_whole
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What can't be seen is not heard either: it may be locked."""
        self.stop()
        super().hideEvent(event)

    def _make(self) -> QMediaPlayer:
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer  # noqa: PLC0415  # a sixth of a second

        # A “sound” can be a list of addresses to play from: nothing but its own bytes is ever opened.
        os.environ["QT_FFMPEG_PROTOCOL_WHITELIST"] = "none"
        player = self._player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        data = QBuffer(player)
        data.setData(QByteArray(self._content))
        data.open(QIODevice.OpenModeFlag.ReadOnly)
        player.setSourceDevice(data, QUrl("sound"))
        player.durationChanged.connect(lambda length: self.place.setRange(0, length))
        player.positionChanged.connect(self._moved)
        player.playbackStateChanged.connect(lambda _state: self._show_state())
        player.errorOccurred.connect(lambda *_: self._say(_NOT_PLAYED))
        return player

    def _moved(self, place: int) -> None:
        if not self.place.isSliderDown():
            self.place.setValue(place)
        length = self._player.duration() if self._player else 0
        self.time.setText(tr("{clock} of {clock_2}", clock=clock(place / 1000), clock_2=clock(length / 1000)))

    def _go_to(self, place: int) -> None:
        if self._player:
            self._player.setPosition(place)

    def _show_state(self) -> None:
        playing = self._player is not None and self._player.playbackState() is self._player.PlaybackState.PlayingState
        self.listen_button.setText(" " + (tr("&Pause") if playing else tr("&Listen")))
        self.listen_button.setIcon(theme.icon("pause" if playing else "play"))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
