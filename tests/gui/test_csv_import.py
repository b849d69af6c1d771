"""Importing a list: looked at first, nothing lost, the second time nothing changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import Keyboard, People, column, rows_of, shown_texts

from ilp_desktop.gui.app import App
from ilp_desktop.gui.csv_import import CsvImport
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.learner import Learner

LISTS = Path(__file__).parents[1] / "data" / "csv"


def opened(window: MainWindow, name: str) -> CsvImport:
    made = window.import_file(LISTS / name)
    assert made
    return made


def test_the_list_is_shown_before_anything_is_written(window: MainWindow, app: App, keyboard: Keyboard) -> None:
    wanted = opened(window, "short_headings.csv")
    assert wanted.summary.text() == "2 new, 0 changed, 0 the same, 0 left out"
    assert rows_of(app, Learner) == []
    keyboard.at_window(wanted)
    keyboard.alt("I")
    assert sorted(each.surname for each in rows_of(app, Learner)) == ["Quillfeather", "Thistlewhisk"]
    assert window.caseload_page.isVisible()
    assert "2" in window.statusBar().currentMessage()


def test_twice_in_a_row_changes_nothing(window: MainWindow, app: App) -> None:
    opened(window, "full_headings_bom.csv").run()
    before = [each.model_dump() for each in rows_of(app, Learner)]
    again = opened(window, "full_headings_bom.csv")
    assert again.summary.text() == "0 new, 0 changed, 1 the same, 0 left out"
    assert not again.import_button.isEnabled()
    assert [each.model_dump() for each in rows_of(app, Learner)] == before


def test_a_list_without_names_is_told(window: MainWindow, people: People, tmp_path: Path) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text("Colour,Size\nred,3\n")
    wanted = window.import_file(path)
    assert people.said, "nothing was told"
    assert wanted is None or not wanted.import_button.isEnabled()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a spreadsheet", b"%PDF-1.7 no list", b"\x00\x01\x02\x03" * 50])
def test_what_is_no_list_is_told(window: MainWindow, people: People, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert window.import_file(path) is None
    assert people.said


def test_a_file_that_is_gone_or_a_folder_is_told(window: MainWindow, people: People, tmp_path: Path) -> None:
    assert window.import_file(tmp_path / "gone.csv") is None
    assert people.said[-1][0] == "The folder or file is not there."
    assert window.import_file(tmp_path) is None
    assert len(people.said) == 2


def test_a_wrong_encoding_can_be_corrected(window: MainWindow) -> None:
    wanted = opened(window, "cp1252.csv")
    assert any("Föxglöve" in name for name in column(wanted.rows, 1))
    wanted.encoding.setCurrentIndex(wanted.encoding.findData("cp1250"))
    wanted.encoding.activated.emit(wanted.encoding.currentIndex())
    assert wanted.summary.text().startswith("1 new")


def test_rows_that_cant_be_are_left_out_with_a_reason(window: MainWindow, app: App) -> None:
    wanted = opened(window, "hostile.csv")
    assert "left out" in wanted.summary.text()
    assert column(wanted.rows, 2)[0] == "Left out"
    assert column(wanted.rows, 3)[0], "a reason stands beside it"
    assert not any("<i>" in words for words in shown_texts(wanted))
    wanted.run()
    assert any(each.forename.startswith("=HYPERLINK") for each in rows_of(app, Learner)), "formulas are only text"


def test_leaving_a_column_out_is_seen_at_once(window: MainWindow, app: App) -> None:
    wanted = opened(window, "short_headings.csv")
    combo = wanted.columns["Year"]
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    wanted.run()
    assert {each.year_group for each in rows_of(app, Learner)} == {None}
