"""Nothing is cut off, covered or outside the screen where there is little room: at 150 and 200 %."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import pytest
from album import plans, printing, rounds, screens
from fitting import misfits
from gui_world import People
from make_pictures import CHAPTERS
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from walking import Chapter, walk

from ilp_desktop.gui import theme
from ilp_desktop.gui.main_window import MainWindow

ROOM = QSize(870, 472)
"""Pixels for a window on 1366 by 768 at 150 %, and fewer than on 1920 by 1080 at 200 %: without frame and taskbar."""
_SOME = (screens.start, rounds.type_up, plans.parts, printing.print_centre)
pytestmark = pytest.mark.qt_log_ignore("pipewire")


def in_little_room(
    application: QApplication, colours: theme.Colours, chapters: Sequence[Chapter]
) -> dict[str, list[str]]:
    """What does not fit -> the screens where it does not."""
    found: dict[str, list[str]] = defaultdict(list)

    def look(name: str, window: QWidget) -> None:
        if window.isFullScreen():
            return
        before = window.size()
        window.resize(before.boundedTo(ROOM))
        for _ in range(4):
            application.processEvents()
        for each in misfits(window, ROOM):
            found[each].append(name)
        window.resize(before)
        application.processEvents()

    walk(application, colours, look, chapters)
    return found


def test_some_screens_fit(qapp: QApplication, colours: theme.Colours, people: People) -> None:
    assert in_little_room(qapp, colours, _SOME) == {}
    assert people.said == []


@pytest.mark.heavy
def test_all_screens_fit(qapp: QApplication, colours: theme.Colours, people: People) -> None:
    assert in_little_room(qapp, colours, CHAPTERS) == {}
    assert people.said == []


def test_the_side_shows_pictures_alone_in_a_narrow_window(window: MainWindow) -> None:
    heading, wide = window.screens.school_name, window.screens.width()
    window.resize(900, 500)
    QApplication.processEvents()
    assert window.screens.width() < wide / 2
    assert not heading.isVisible()
    assert window.screens.nav.item(0).text() == "Today"
    window.resize(1300, 800)
    QApplication.processEvents()
    assert window.screens.width() == wide
    assert heading.isVisible()


def test_what_is_cut_or_covered_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    cut, covering = QPushButton("A long word on a small button", window), QLabel("covers it", window)
    cut.setGeometry(0, 0, 60, 30)
    covering.setGeometry(20, 0, 60, 30)
    window.resize(300, 100)
    window.show()
    found = list(misfits(window, QSize(200, 200)))
    assert len(found) == 3
    assert [each.split(" ")[0] for each in found[:1]] == ["larger"]
