"""The log: its entries, what belongs to them, and a voice note."""

from __future__ import annotations

import array
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QScrollArea

from album.album import Album, with_a_voice_note
from ilp_desktop.gui.file_dialog import FileDialog
from ilp_desktop.gui.files import open_files
from ilp_desktop.gui.pages.logs_tab import LogsTab
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.sound import RATE
from ilp_desktop.gui.tables import RowsView
from ilp_desktop.gui.voice_dialog import VoiceDialog
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.words import tr


class Quiet:
    """A microphone for the pictures: it hears a made-up voice."""

    _heard: ClassVar[Callable[[bytes], None]]

    def start(self, heard: Callable[[bytes], None], lost: Callable[[], None]) -> None:  # noqa: ARG002
        """Be on."""
        Quiet._heard = heard

    def stop(self) -> None:
        """Be off."""

    @classmethod
    def speak(cls) -> None:
        """Let twelve seconds be heard."""
        for _ in range(12):
            cls._heard(array.array("h", [9_000, -9_000] * (RATE // 2)).tobytes())


def logs(album: Album) -> None:
    """The form of a log entry, a picture of it, a voice note being recorded, and the log beside a target."""
    main, learner_id = album.window, with_a_voice_note(album)
    main.open_tab(learner_id, "Logs")
    tab = main.learner_page.parts["Logs"]
    if not isinstance(tab, LogsTab) or main.learner_page.overview is None:
        raise TypeError(tab)
    album.settle()
    listed = next(each for each in tab.findChildren(RowsView) if each.accessibleName() == tr("Log entries"))
    area = tab.findChildren(QScrollArea)[0]
    area.verticalScrollBar().setValue(listed.mapTo(area.widget(), QPoint()).y() - 70)
    album.take("log-entries")
    logged = next(each for each in main.learner_page.overview.entries if each.files)
    tab.change_entry(logged)
    form = main.findChildren(RecordDialog)[-1]
    album.take("log-entry", form)
    form.reject()
    open_files(album.app, logged.files, main)
    picture = main.findChildren(FileDialog)[-1]
    album.take("log-picture", picture)
    picture.go(1)
    album.take("log-sound", picture)
    picture.accept()
    album.app.microphone = Quiet
    voice = VoiceDialog(album.app, learner_id, main)
    voice.open()
    album.take("voice-note-start", voice)
    voice.record()
    Quiet.speak()
    album.take("voice-note", voice)
    voice.record()
    album.take("voice-note-done", voice)
    voice.hide()
    voice.deleteLater()
    wizard = album.open_wizard("review", learner_id)
    wizard.go("targets")
    page = wizard.pages["targets"]
    if not isinstance(page, ListPage):
        raise TypeError(page)
    while tr("From the log, since the last review") not in [
        each.text() for each in page.findChildren(QLabel) if each.isVisible()
    ]:
        page.list.setCurrentRow(page.list.currentRow() + 1)
    album.take("review-from-the-log", wizard)
    wizard.close()
