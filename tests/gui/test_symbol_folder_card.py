"""Settings, Papers: the folder of the school's own symbols is chosen, looked into, credited and put away."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import Keyboard, People, button, form, rows_of
from PySide6.QtCore import Qt

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.symbol_folder_card import SymbolFolderCard
from ilp_desktop.model.look import SymbolFolder

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="9" height="9" fill="red"/></svg>'


@pytest.fixture
def our_symbols(tmp_path: Path) -> Path:
    folder = tmp_path / "symbols"
    folder.mkdir()
    (folder / "read.svg").write_text(SQUARE)
    (folder / "bus.svg").write_text("<svg viewBox='0 0 9 9'><script/></svg>")
    (folder / "notes.txt").write_text("Not a symbol")
    return folder


@pytest.fixture
def own(window: MainWindow, keyboard: Keyboard) -> SymbolFolderCard:
    window.show_page(window.settings_page)
    window.settings_page.tabs.setCurrentWidget(window.settings_page.papers)
    keyboard.at_window(window)
    return window.settings_page.papers.symbols


def use(own: SymbolFolderCard, people: People, folder: Path) -> None:
    people.path = str(folder)
    button(own, "Choose a folder").click()


def test_without_a_folder_only_the_choice_is_there(own: SymbolFolderCard) -> None:
    assert own.folder.text() == "None is chosen: papers show the app's symbols."
    assert not own.table.isVisible()
    assert not own.stop.isVisible()


def test_what_was_found_is_shown_with_what_can_not_be_used_first(
    own: SymbolFolderCard, people: People, app: App, our_symbols: Path
) -> None:
    use(own, people, our_symbols)
    assert [row.folder for row in rows_of(app, SymbolFolder)] == [str(our_symbols)]
    assert [line.word for line in own.found.rows] == ["bus", "read"]
    assert "script" in own.found.rows[0].problem
    assert own.state.text() == "1 symbol can be used. 1 file can't: see the top of the list."
    pixmap = own.found.data(own.found.index(1, 0), Qt.ItemDataRole.DecorationRole)
    assert pixmap.toImage().pixelColor(20, 20).name() == "#ff0000"


def test_a_new_file_is_found_by_looking_again(own: SymbolFolderCard, people: People, our_symbols: Path) -> None:
    use(own, people, our_symbols)
    (our_symbols / "talk.svg").write_text(SQUARE)
    button(own, "Look again").click()
    assert [line.word for line in own.found.rows] == ["bus", "read", "talk"]


def test_a_folder_that_is_gone_is_told(own: SymbolFolderCard, people: People, tmp_path: Path) -> None:
    use(own, people, tmp_path / "gone")
    assert own.state.text().startswith("The folder of your own symbols can't be found or read.")
    assert own.found.rows == []


def test_whose_symbols_they_are_is_written_by_keyboard(
    own: SymbolFolderCard, people: People, app: App, window: MainWindow, keyboard: Keyboard, our_symbols: Path
) -> None:
    use(own, people, our_symbols)
    button(own, "Whose symbols").click()
    form(window, keyboard)
    keyboard.fill(credit="Symbols © Example Ltd")
    keyboard.alt("S")
    assert rows_of(app, SymbolFolder)[0].credit == "Symbols © Example Ltd"
    assert own.whose.text().endswith("Symbols © Example Ltd")
    use(own, people, our_symbols.parent)
    assert rows_of(app, SymbolFolder)[0].credit == "Symbols © Example Ltd"


def test_it_is_no_longer_used_and_the_folder_stays(
    own: SymbolFolderCard, people: People, app: App, our_symbols: Path
) -> None:
    use(own, people, our_symbols)
    button(own, "Stop using it").click()
    assert rows_of(app, SymbolFolder) == []
    assert own.found.rows == []
    assert (our_symbols / "read.svg").exists()
