"""The demonstration school: opened, marked all the time, and left again for a school of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import Keyboard, People, button, shown_texts
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from ilp_desktop import paths
from ilp_desktop.db import places
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.services import demo

MARK = "Demonstration school. All people are invented, and nothing you do here is kept."


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three learners are enough here."""
    fill = demo.fill
    monkeypatch.setattr(demo, "fill", lambda *args, **more: fill(*args, **(more | {"learners": 3})))


def main_of(desk: Desk) -> MainWindow:
    assert desk.main
    return desk.main


def borrowed(desk: Callable[[], Desk], tmp_path: Path) -> Desk:
    """As the program is with --demo: begun on a folder of its own."""
    made = desk()
    made.folder, made.is_borrowed = tmp_path / "nowhere", True
    made.folder.mkdir()
    made.begin()
    made.demonstrating.open()
    return made


def test_it_is_marked_on_every_screen_and_behind_every_title(desk: Callable[[], Desk]) -> None:
    made = desk()
    made.begin()
    made.demonstrating.open()
    main = main_of(made)
    for screen in main.screens.listed:
        main.show_page(screen.page())
        assert MARK in shown_texts(main)
    assert QApplication.applicationDisplayName() == "ILP Desktop, demonstration"


def test_closing_it_leaves_nothing(desk: Callable[[], Desk]) -> None:
    made = desk()
    made.begin()
    made.demonstrating.open()
    folder = main_of(made).app.folder
    main_of(made).close()
    assert not folder.exists()
    assert not (made.folder.parent / "backups").exists()


def test_it_is_left_for_a_school_of_ones_own(desk: Callable[[], Desk], keyboard: Keyboard) -> None:
    made = desk()
    made.begin()
    made.demonstrating.open()
    main = main_of(made)
    folder = main.app.folder
    wizard = main.open_wizard("assessment", 1)
    assert wizard
    button(main, "Leave the demonstration").click()
    assert not folder.exists()
    assert made.main is None
    assert made.start
    keyboard.at_window(made.start)
    assert made.start.new_button.isVisible()
    assert not isValid(wizard) or not wizard.isVisible()
    assert QApplication.applicationDisplayName() == "ILP Desktop"


def test_started_with_it_the_own_folder_is_taken_only_when_one_leaves(
    desk: Callable[[], Desk], people: People, tmp_path: Path
) -> None:
    made = borrowed(desk, tmp_path)
    main_of(made).leave_asked.emit()
    assert made.start
    assert made.start.folder == made.folder == paths.home()
    assert not places.holds_a_school(made.folder)
    assert people.said == []


def test_where_another_app_has_the_folder_leaving_says_so_and_ends(
    desk: Callable[[], Desk], people: People, tmp_path: Path
) -> None:
    made = borrowed(desk, tmp_path)
    other = QLockFile(str(paths.home() / "app.lock"))
    assert other.tryLock(0)
    main_of(made).leave_asked.emit()
    other.unlock()
    assert people.said[0][0] == "The app is open already."
    assert people.said[-1] == ("quit", "")
