"""The command palette: one box that finds learners, screens, papers and whatever the menus do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui_world import Key, Keyboard, Mod, column, dialog, shown_texts
from PySide6.QtWidgets import QApplication

from ilp_desktop.db.keys import KeyRing
from ilp_desktop.gui.app import App
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.palette import Palette
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records


@pytest.fixture
def ask(window: MainWindow, keyboard: Keyboard) -> Callable[[str], Palette]:
    """Presses Ctrl+K and types."""

    def do(words: str) -> Palette:
        keyboard.at_window(window)
        keyboard.press(Key.Key_K, Mod.ControlModifier)
        palette = dialog(window, Palette)
        keyboard.at_window(palette)
        keyboard.type(words)
        return palette

    return do


def test_a_learner_is_found_by_the_beginnings_of_both_names(
    ask: Callable[[str], Palette], window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    palette = ask("now luk")
    assert column(palette.table) == ["Łukasz Nowak"]
    keyboard.press(Key.Key_Return)
    assert window.screens.current is window.learner_page
    assert window.learner_page.learner_id == learner_id


def test_an_action_of_the_menus_is_found_and_shows_its_key(
    ask: Callable[[str], Palette], window: MainWindow, keyboard: Keyboard
) -> None:
    palette = ask("new l")
    assert (column(palette.table)[0], column(palette.table, 2)[0]) == ("New learner", "Ctrl+N")
    assert "Ctrl+N" in palette.search.accessibleDescription()
    keyboard.press(Key.Key_Return)
    assert dialog(window, RecordDialog).isVisible()


def test_a_new_entry_of_a_menu_is_found_by_itself(ask: Callable[[str], Palette], window: MainWindow) -> None:
    window.menuBar().addMenu("&More").addAction("&Juggle…")
    assert column(ask("jug").table) == ["Juggle"]


def test_arrow_keys_choose_while_the_hands_stay_in_the_box(
    ask: Callable[[str], Palette], window: MainWindow, keyboard: Keyboard
) -> None:
    palette = ask("")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Up)
    assert palette.search.hasFocus()
    assert palette.table.currentIndex().row() == 1
    assert palette.search.accessibleDescription().startswith(column(palette.table)[1])
    keyboard.press(Key.Key_Escape)
    assert window.screens.current is window.today_page


def test_a_tab_of_the_settings_is_found(ask: Callable[[str], Palette], window: MainWindow, keyboard: Keyboard) -> None:
    ask("staff settings")
    keyboard.press(Key.Key_Return)
    assert window.settings_page.tabs.tabText(window.settings_page.tabs.currentIndex()) == "S&taff"
    assert window.settings_page.isVisible()


def test_a_paper_is_printed_for_the_learner_who_is_shown(
    ask: Callable[[str], Palette], window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    window.open_learner(learner_id)
    palette = ask("one-page")
    assert column(palette.table, 1)[0] == "Paper for Łukasz Nowak"
    keyboard.press(Key.Key_Return)
    shown = dialog(window, PrintDialog)
    assert shown.windowTitle() == "Print – Łukasz Nowak"
    assert [each.request.paper for each in shown.panel.chosen.items] == ["one_page_profile"]
    shown.close()


def test_elsewhere_a_paper_opens_the_print_centre(
    ask: Callable[[str], Palette], window: MainWindow, keyboard: Keyboard
) -> None:
    ask("blank learning")
    keyboard.press(Key.Key_Return)
    assert window.screens.current is window.print_page
    assert window.print_page.centre.papers.keys == ["blank_log_sheets"]


def test_a_tab_of_the_learner_who_is_shown_is_found(
    ask: Callable[[str], Palette], window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    window.open_learner(learner_id)
    ask("moving nowak")
    keyboard.press(Key.Key_Return)
    assert window.learner_page.tabs.currentWidget() is window.learner_page.parts["Moving on"]


def test_what_was_used_last_comes_first(ask: Callable[[str], Palette], app: App, keyboard: Keyboard) -> None:
    for surname in ("Ash", "Bell"):
        app.write(records.add, Learner, LearnerFields(forename="Ada", surname=surname))
    assert column(ask("ada").table) == ["Ada Ash", "Ada Bell"]
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Return)
    assert column(ask("").table)[0] == "Ada Bell"
    keyboard.press(Key.Key_Escape)
    assert column(ask("ada").table)[:2] == ["Ada Bell", "Ada Ash"]


def test_where_nothing_fits_a_sentence_says_so(ask: Callable[[str], Palette], keyboard: Keyboard) -> None:
    palette = ask("xylophone")
    assert any("Nothing fits “xylophone”" in words for words in shown_texts(palette))
    keyboard.press(Key.Key_Return)
    assert palette.isVisible()


def test_locking_takes_it_away_with_its_names(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard, qapp: QApplication
) -> None:
    made = desk()
    made.begin()
    made.open_school(made.folder, ring)
    assert made.main
    made.main.find_anything()
    palette = dialog(made.main, Palette)
    keyboard.at_window(palette)
    keyboard.type("quizz")
    assert column(palette.table) == ["Ada Quizzlewick"]
    made.lock()
    seen = [words for each in qapp.topLevelWidgets() if each.isVisible() for words in shown_texts(each)]
    assert seen
    assert not any("Quizzlewick" in words for words in seen)
    assert [each for each in qapp.topLevelWidgets() if isinstance(each, Palette) and each.isVisible()] == []
