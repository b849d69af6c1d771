"""The menus: every entry is there once, with its key; a key never means two things."""

from __future__ import annotations

from collections import Counter

from gui_world import dialog
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.settings import SettingsPage
from ilp_desktop.gui.pages.type_up import TypeUpPage
from ilp_desktop.gui.print_dialog import PrintDialog


def entries(window: MainWindow) -> list[QAction]:
    menus = [bar.menu() for bar in window.menuBar().actions()]
    return [each for menu in menus if isinstance(menu, QMenu) for each in menu.actions() if not each.isSeparator()]


def test_no_key_means_two_things(window: MainWindow) -> None:
    keys = Counter(key.toString() for each in entries(window) for key in each.shortcuts())
    assert len(keys) > 15
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_letter_of_a_menu_means_two_things(window: MainWindow) -> None:
    for bar in window.menuBar().actions():
        menu = bar.menu()
        assert isinstance(menu, QMenu)
        texts = [each.text() for each in menu.actions() if not each.isSeparator()]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, times in letters.items() if times > 1] == [], texts


def test_the_report_for_leaders_is_previewed_from_the_file_menu(window: MainWindow, learner_id: int) -> None:
    next(each for each in entries(window) if each.text() == "&Report for leaders…").trigger()
    shown = dialog(window, PrintDialog)
    assert learner_id
    assert shown.panel.shown
    assert shown.panel.shown.pages
    shown.close()


def test_a_screen_is_made_when_one_first_goes_there(window: MainWindow) -> None:
    assert window.screens.made(TypeUpPage) is None
    next(each for each in entries(window) if each.text() == "T&ype up").trigger()
    assert window.screens.current is window.screens.made(TypeUpPage)
    assert window.screens.made(SettingsPage) is None
