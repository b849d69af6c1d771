"""Closing the window after a change: a backup comes first, and what failed about it is said."""

from __future__ import annotations

from gui_world import People
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records, school


def test_a_second_folder_that_is_not_there_is_told_and_the_window_closes(
    window: MainWindow, app: App, people: People, qtbot: QtBot
) -> None:
    app.write(records.add, Learner, LearnerFields(forename="Zed", surname="Zebra"))
    app.write(school.set_second_folder, str(window.backups.folder / "gone" / "stick"))
    with qtbot.waitSignal(window.closed):
        window.close()
    assert [each.reason for each in window.backups.list()] == ["on-closing"]
    assert people.said[0][0] == "The backup is made, but the second copy is not."
