"""Every list: sorted by a click, copied with Ctrl+C, opened with Enter."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from gui_world import Key, Keyboard, Mod, column
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.tables import Column, RowsModel, RowsView


@dataclass(frozen=True)
class Pupil:
    name: str
    year: int | None


PUPILS = [Pupil("Żak <b>", 11), Pupil("adams & co", None), Pupil("Brown", 9)]


@pytest.fixture
def view(qtbot: QtBot, keyboard: Keyboard) -> RowsView:
    model: RowsModel[Pupil] = RowsModel(
        [Column("Name", lambda each: each.name), Column("Year", lambda each: each.year, width=90)]
    )
    model.set_rows(PUPILS)
    made = RowsView(model, "Pupils")
    model.setParent(made)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.setFocus()
    keyboard.at_window(made.window())
    return made


def click_heading(view: RowsView, qtbot: QtBot, number: int) -> None:
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(number) + 8, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]


def test_a_click_on_a_heading_sorts_and_another_turns_it_round(view: RowsView, qtbot: QtBot) -> None:
    assert column(view) == ["Żak <b>", "adams & co", "Brown"], "as given until one sorts"
    click_heading(view, qtbot, 0)
    assert column(view) == ["adams & co", "Brown", "Żak <b>"]
    click_heading(view, qtbot, 1)
    assert column(view, 1) == ["9", "11", ""]
    click_heading(view, qtbot, 1)
    assert column(view, 1) == ["11", "9", ""], "what has no value comes last both ways"


def test_new_rows_keep_the_order_that_was_chosen(view: RowsView, qtbot: QtBot) -> None:
    click_heading(view, qtbot, 0)
    view.model().set_rows([*PUPILS, Pupil("Ash", 8)])  # type: ignore[attr-defined]
    assert column(view) == ["adams & co", "Ash", "Brown", "Żak <b>"]


def test_ctrl_c_copies_all_or_what_is_selected(view: RowsView, keyboard: Keyboard) -> None:
    view.clearSelection()
    keyboard.press(Key.Key_C, Mod.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Name\tYear\nŻak <b>\t11\nadams & co\t\nBrown\t9"
    view.selectRow(2)
    keyboard.press(Key.Key_C, Mod.ControlModifier)
    assert clipboard.text() == "Name\tYear\nBrown\t9"


def test_enter_and_a_double_click_choose(view: RowsView, keyboard: Keyboard, qtbot: QtBot) -> None:
    view.selectRow(1)
    with qtbot.waitSignal(view.chosen) as chosen:
        keyboard.press(Key.Key_Return)
    assert chosen.args == [1]
    place = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)  # type: ignore[no-untyped-call]
    assert chosen.args == [2]


def test_markup_in_a_cell_is_no_markup_in_its_tip(view: RowsView) -> None:
    tip = view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<span>Żak &lt;b&gt;</span>"


def test_a_text_that_only_just_does_not_fit_takes_a_second_line(view: RowsView) -> None:
    view.wrap()
    width, words = view.columnWidth(0), "word"
    while view.fontMetrics().horizontalAdvance(f"{words} word") < width - 8:
        words += " word"
    view.rows_model.set_rows([Pupil("short", 1), Pupil(words, 2)])
    view.fit_rows()
    assert view.rowHeight(1) > view.rowHeight(0), "else its last word is cut off by the cell's padding"


def lines_of_text(view: RowsView) -> list[bool]:
    """For each line of pixels of the first cell, whether something dark stands in it; its borders are left out."""
    cell = view.visualRect(view.model().index(0, 0)).adjusted(4, 4, -4, -4)
    image = view.viewport().grab(cell).toImage()
    return [
        any(image.pixelColor(x, y).lightness() < 90 for x in range(image.width()))  # the text, not the accent
        for y in range(image.height())
    ]


@pytest.mark.usefixtures("colours")
def test_a_wrapped_row_shows_all_of_its_lines_when_it_is_chosen(qtbot: QtBot, keyboard: Keyboard) -> None:
    model: RowsModel[str] = RowsModel([Column("Target", str)])
    model.set_rows(["When I feel stuck or upset I will stop, count to ten and then go and tell someone about it"])
    view = RowsView(model, "Targets")
    model.setParent(view)
    qtbot.addWidget(view)
    view.show_whole()
    view.resize(220, 300)
    view.show()
    keyboard.at_window(view)
    view.setFocus()
    before = lines_of_text(view)
    view.selectRow(0)
    assert view.hasFocus()
    assert any(before)
    assert lines_of_text(view) == before
