"""Backups: made, read back, listed; a second folder that is missing is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import Key, Keyboard, People, button, column, shown_texts
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.backups import BackupsPage
from ilp_desktop.services import school


@pytest.fixture
def page(window: MainWindow, keyboard: Keyboard) -> BackupsPage:
    window.show_page(window.backups_page)
    keyboard.at_window(window)
    return window.backups_page


def test_a_backup_is_made_checked_and_listed(page: BackupsPage, people: People, learner_id: int, app: App) -> None:
    assert learner_id
    assert app.unsaved_backup
    page.make_button.click()
    assert people.said[-1][0] == "The backup is made and checked."
    assert "all records of 1 learner." in people.said[-1][1]
    assert column(page.table, 1) == ["by hand"]
    assert not app.unsaved_backup


def test_a_second_copy_goes_to_the_second_folder(page: BackupsPage, people: People, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    people.path = str(stick)
    page.choose_second()
    assert page.second.text() == str(stick)
    page.make()
    assert len(list(stick.glob("*.ilpbackup"))) == 1


def test_a_second_folder_that_is_missing_is_told_and_the_backup_still_made(
    page: BackupsPage, people: People, app: App, window: MainWindow, tmp_path: Path
) -> None:
    app.write(school.set_second_folder, str(tmp_path / "stick"))
    assert any("is not there now. Plug the memory stick in" in words for words in shown_texts(window))
    page.make()
    assert people.said[-1][0] == "The backup is made, but the second copy is not."
    assert len(column(page.table)) == 1
    button(window, "Stop second copies").click()
    assert "None yet." in shown_texts(window)


def test_the_first_folder_is_no_second_one(page: BackupsPage, people: People, app: App) -> None:
    people.path = str(page.backups.folder)
    page.choose_second()
    assert people.said[-1][0] == "This is the first folder."
    assert app.read(school.settings).second_backup_folder == ""


def test_a_backup_folder_that_is_gone_is_told(page: BackupsPage, people: People) -> None:
    page.backups.folder.rmdir()
    page.backups.folder.write_text("in the way")
    page.make()
    assert people.said
    assert page.backups.age() is None


def test_enter_asks_to_restore_the_chosen_one(
    page: BackupsPage, people: People, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page.make()
    assert people.said
    page.table.setFocus()
    page.table.selectRow(0)
    with qtbot.waitSignal(page.restore_asked) as asked:
        keyboard.press(Key.Key_Return)
    assert asked.args[0].suffix == ".ilpbackup"
