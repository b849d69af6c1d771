"""Figures: all learners counted, nobody named, each bar with its number in words."""

from __future__ import annotations

import pytest
from gui_world import Keyboard, Mod, add_plan, button, column, shown_texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from ilp_desktop.gui.app import App
from ilp_desktop.gui.charts import Bar
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.figures import FiguresPage
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.tables import RowsView
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, keyboard: Keyboard) -> FiguresPage:
    keyboard.at_window(window)
    keyboard.press(Key.Key_8, Mod.ControlModifier)
    assert window.screens.current is window.figures_page
    return window.figures_page


def test_a_school_without_learners_is_told_what_belongs_here(page: FiguresPage, window: MainWindow) -> None:
    assert any("once there is one" in words for words in shown_texts(page))
    button(page, "New learner…").click()
    assert window.findChild(RecordDialog)


def test_each_bar_has_its_number_in_words_and_nobody_is_named(
    app: App, learner_id: int, window: MainWindow, keyboard: Keyboard
) -> None:
    app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick", year_group=11))
    add_plan(app, learner_id, "Read <b>5</b> signs")
    keyboard.at_window(window)
    window.show_page(window.figures_page)
    words = shown_texts(window.figures_page)
    assert "2 learners are at school." in " ".join(words)
    assert words.count("1 of 2") >= 3  # assessed, planned, agreed
    assert not any("Quizzlewick" in each or "Nowak" in each for each in words)
    bars = [bar for bar in window.figures_page.findChildren(Bar) if bar.whole == 2]
    assert [bar.parts for bar in bars[:3]] == [(1,), (1,), (1,)]


def test_year_groups_and_tutors_have_a_line_each(app: App, window: MainWindow) -> None:
    for year in (10, 10, 11):
        app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick", year_group=year))
    window.show_page(window.figures_page)
    years, tutors = window.figures_page.findChildren(RowsView)
    assert column(years) == ["Year 10", "Year 11"]
    assert column(years, 1) == ["2", "1"]
    assert column(tutors) == ["No tutor"]


def test_the_report_is_one_button_away(app: App, page: FiguresPage, window: MainWindow) -> None:
    app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick"))
    button(page, "Report for leaders…").click()
    assert window.findChild(PrintDialog)


def test_in_a_narrow_window_the_cards_stand_below_each_other(app: App, page: FiguresPage) -> None:
    app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick"))
    page.resize(1200, 700)
    assert {pair.direction() for pair in page._pairs} == {QBoxLayout.Direction.LeftToRight}
    page.resize(700, 700)
    assert {pair.direction() for pair in page._pairs} == {QBoxLayout.Direction.TopToBottom}
