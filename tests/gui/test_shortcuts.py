"""The keyboard shortcuts: what the window and the page list is what the windows do."""

from __future__ import annotations

from pathlib import Path

from gui_world import Key, Keyboard, Mod, People, column, dialog
from pypdf import PdfReader
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCalendarWidget

from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.shortcuts import ShortcutsDialog
from ilp_desktop.gui.widgets import DayEdit


def test_the_window_lists_the_keys_of_the_menus_and_of_windows(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.at_window(window)
    keyboard.press(Key.Key_F1, Mod.ControlModifier)
    shown = dialog(window, ShortcutsDialog)
    listed = dict(zip(column(shown.table, 2), column(shown.table, 1), strict=True))
    assert listed["New learner"] == "Ctrl+N"
    assert listed["Find anything"] == "Ctrl+K"
    assert listed["Open the calendar"] == "F4"
    assert {"File", "Go to", "In a wizard"} <= set(column(shown.table))


def test_a_new_entry_of_a_menu_is_listed_by_itself(window: MainWindow) -> None:
    window.menuBar().addMenu("&More").addAction("&Juggle…").setShortcut(QKeySequence("Ctrl+J"))
    window.show_shortcuts()
    shown = dialog(window, ShortcutsDialog)
    assert ("More", "Ctrl+J", "Juggle") in list(
        zip(column(shown.table), column(shown.table, 1), column(shown.table, 2), strict=True)
    )


def test_they_are_printed_on_one_page_that_names_nobody(
    window: MainWindow, learner_id: int, people: People, tmp_path: Path
) -> None:
    assert learner_id
    people.printer = str(tmp_path / "keys.pdf")
    window.show_shortcuts()
    shown = dialog(window, ShortcutsDialog)
    (tmp_path / "sheet.pdf").write_bytes(shown.sheet())
    pages = PdfReader(tmp_path / "sheet.pdf").pages
    assert len(pages) == 1
    text = " ".join(pages[0].extract_text().split())
    for line in column(shown.table, 2):
        assert line in text
    assert "Nowak" not in text
    shown.print_button.click()
    assert len(PdfReader(tmp_path / "keys.pdf").pages) == 1


def test_f4_opens_the_calendar_of_a_date(window: MainWindow, keyboard: Keyboard) -> None:
    day = DayEdit(window)
    day.show()
    keyboard.at_window(window)
    day.setFocus()
    keyboard.press(Key.Key_F4)
    assert day.findChildren(QCalendarWidget)[0].isVisible()
