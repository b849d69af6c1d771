"""What is new: once after an update, never at the first start or in a demonstration, at any time from the menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import CHEAP, PASSWORD, SCHOOL
from PySide6.QtWidgets import QMenu

from ilp_desktop.about import licences
from ilp_desktop.db import keys, places
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.gui import window_state
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.whats_new import SEEN, WhatsNew
from ilp_desktop.model.base import today
from ilp_desktop.model.school import SchoolFields
from ilp_desktop.services import school


@pytest.fixture
def opened(tmp_path: Path, desk: Callable[[], Desk]) -> Callable[[], MainWindow]:
    """Opens the school of the desk's folder, as after the password."""
    folder = tmp_path / "home" / "data"
    ring: KeyRing = keys.create(folder, PASSWORD, CHEAP)[0]
    with Store(folder / places.DATA_FILE, ring.data_key) as store:
        store.write(school.set_up, SchoolFields(school_name=SCHOOL), today())

    def begin() -> MainWindow:
        made = desk()
        made.begin()
        made.open_school(made.folder, ring)
        assert made.main
        return made.main

    return begin


def news(main: MainWindow) -> list[WhatsNew]:
    return [each for each in main.findChildren(WhatsNew) if each.isVisible()]


def test_the_first_start_of_all_shows_nothing_and_remembers_its_version(opened: Callable[[], MainWindow]) -> None:
    assert news(opened()) == []
    assert window_state.value(SEEN) == licences.own_version()


def test_after_an_update_it_is_shown_once(opened: Callable[[], MainWindow]) -> None:
    window_state.keep(SEEN, "0.0.9")
    main = opened()
    shown = news(main)
    assert len(shown) == 1
    assert f"{licences.own_version()}" in shown[0].page.toPlainText()
    shown[0].accept()
    main.helping.show_changes_once()
    assert news(main) == []


def test_a_demonstration_shows_nothing_and_leaves_it_for_the_school(desk: Callable[[], Desk]) -> None:
    window_state.keep(SEEN, "0.0.9")
    made = desk()
    made.begin()
    made.demonstrating.open()
    assert made.main
    assert news(made.main) == []
    assert window_state.value(SEEN) == "0.0.9"


def test_the_help_menu_shows_all_versions(window: MainWindow) -> None:
    menu = window.menuBar().actions()[-1].menu()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "&What's new").trigger()
    assert "0.1.0" in news(window)[0].page.toPlainText()
