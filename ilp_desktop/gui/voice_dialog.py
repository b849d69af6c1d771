"""Records a voice note: one big button, how loud it is, how long, listen again, keep it or throw it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from ilp_desktop.gui import theme
from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.files import size_shown
from ilp_desktop.gui.layout import button, column, fit, label, main_button, row
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.sound import LONGEST, SILENT, Recorder, clock
from ilp_desktop.gui.sound_player import SoundPlayer
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.school import AttachmentFields
from ilp_desktop.services import attachments, records
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_SHORT = 0.3
"""Seconds below which a recording is a slip of the finger."""
_LONGEST = LONGEST // 60


class VoiceDialog(QDialog):
    """One voice note of a learner. Nothing of it is on the disk before it is kept, encrypted, in the record."""

    kept = Signal(int)
    """Id of the file."""

    def __init__(self, app: App, learner_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.app, self.learner_id = app, learner_id
        self._recorder: Recorder | None = None
        self._second = 0
        self.setWindowTitle(tr("Record a voice note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.record_button = main_button(tr("&Record"), self.record, app.colours, icon="mic")
        self.record_button.setMinimumSize(QSize(220, 64))
        self.record_button.setIconSize(QSize(28, 28))
        self.level = QProgressBar()
        self.level.setRange(0, 100)
        self.level.setTextVisible(False)
        self.level.setAccessibleName(tr("How loud it is"))
        self.time = label(tr("0:00 of {clock}", clock=clock(LONGEST)), "figure", wrap=False)
        self.note = label("", "hint")
        self.note.hide()
        self.player = SoundPlayer(app)
        self.player.hide()
        self.throw_button = button(tr("&Throw away"), self.throw_away, icon="trash-2")
        self.keep_button = main_button(tr("&Keep it"), self.keep, app.colours)
        self.close_button = button(tr("&Close"), self.reject)
        self._lay_out()
        app.save_now.connect(self._save)

    def _lay_out(self) -> None:
        words = tr(
            "The learner speaks, {longest} minutes at most. Press Record, and Stop at the end. The "
            "sound is kept encrypted in the record only.",
            longest=_LONGEST,
        )
        middle = row(None, column(self.time, self.record_button, spacing=2 * SPACE), None)
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = column(
            label(tr("Record a voice note"), "heading"), label(words, "quiet"), middle, self.level, self.player, self.note,
            spacing=2 * SPACE,
        )  # fmt: skip
        buttons = row(self.throw_button, None, self.close_button, self.keep_button)
        layout = column(body, buttons, margin=3 * SPACE, spacing=3 * SPACE)
        layout.insertStretch(1, 1)
        self.setLayout(layout)
        fit(self, 540, 390)
        self._show_state()

    # --- recording ------------------------------------------------------------------------------------------

    @property
    def has_sound(self) -> bool:
        """Whether there is something to keep."""
        return self._recorder is not None and self._recorder.seconds >= _SHORT

    def record(self) -> None:
        """Begin, or stop."""
        if self._recorder and self._recorder.is_recording:
            self._recorder.stop()
            self._stopped()
        else:
            guarded(self, self._begin)

    def _begin(self) -> None:
        recorder = Recorder(self.app.microphone())
        recorder.heard.connect(self._heard)
        recorder.ended.connect(self._ended)
        recorder.start()
        self.note.hide()
        self._recorder, self._second = recorder, 0
        self._show_state()

    def _heard(self) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        self.level.setValue(round(100 * recorder.level))
        self.time.setText(tr("{clock} of {clock_2}", clock=clock(recorder.seconds), clock_2=clock(LONGEST)))
        if int(recorder.seconds) != self._second:
            self._second = int(recorder.seconds)
            self.app.in_use.emit()
            self._say(SILENT if recorder.is_silent else "")

    def _ended(self, why: str) -> None:
        self._stopped()
        self._say(why)

    def _stopped(self) -> None:
        if not self.has_sound:
            self._recorder = None
            self._say(tr("That was too short. Press Record, speak, then press Stop."))
        elif self._recorder:
            self.player.set_sound(self._recorder.wav())
        self._show_state()

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _show_state(self) -> None:
        recording = self._recorder is not None and self._recorder.is_recording
        done = self.has_sound and not recording
        self.record_button.setText(" " + (tr("&Stop") if recording else tr("&Record")))
        colours = self.app.colours
        self.record_button.setIcon(theme.icon("stop" if recording else "mic", colours.on_accent, colours.quiet))
        self.record_button.setVisible(not done)
        self.level.setVisible(not done)
        self.level.setValue(0)
        self.player.setVisible(done)
        for each in (self.throw_button, self.keep_button):
            each.setVisible(done)
        self.close_button.setVisible(not done)
        if not self._recorder:
            self.time.setText(tr("0:00 of {clock}", clock=clock(LONGEST)))
        if done and self._recorder:
            self.time.setText(f"{clock(self._recorder.seconds)}, {size_shown(len(self._recorder.wav()))}")
        (self.player.listen_button if done else self.record_button).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- ending ---------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Keep it in the learner's record."""
        if guarded(self, self._keep):
            self.accept()

    def _keep(self) -> None:
        recorder = self._recorder
        if recorder is None:
            return
        about = AttachmentFields(description=tr("Voice note, {clock}", clock=clock(recorder.seconds)))
        name = f"voice-note-{self.app.today:%Y-%m-%d}.wav"
        wav = recorder.wav()
        file = self.app.write(attachments.add, self.learner_id, name, wav, "audio/wav", about)
        self._recorder = None
        self.kept.emit(records.identity(file))

    def _save(self) -> None:
        """The app locks or closes: what was said is not lost."""
        if self._recorder:
            self._recorder.stop()
        if self.has_sound:
            self._keep()
            self.accept()

    def throw_away(self) -> None:
        """Throw it away, after asking."""
        if ask(self, tr("Throw this recording away?"), tr("It can't be brought back."), tr("Throw away"), tr("Stay")):
            self._recorder = None
            self._say("")
            self._show_state()

    def reject(self) -> None:
        """Escape stops a recording first, and never throws one away unasked."""
        if self._recorder and self._recorder.is_recording:
            self.record()
            return
        details = tr("What was recorded here is not kept yet.")
        if not self.has_sound or ask(
            self, tr("Close without keeping the recording?"), details, tr("Throw away"), tr("Stay")
        ):
            self._recorder = None
            super().reject()

    @raises_whole
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nothing is recorded behind a lock."""
        if self._recorder and self._recorder.is_recording:
            self.record()
        super().hideEvent(event)
