"""Review day by keyboard alone: choose a group, fill in the grid, finish, close, read and print the summary."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from gui_world import (
    Key,
    Keyboard,
    Mod,
    People,
    add_plan,
    button,
    column,
    days_ago,
    dialog,
    rows_of,
    shown_texts,
    table,
)
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot
from strokes import CountingKeyboard, review_in_grid, review_in_wizard
from test_accessibility import assert_usable

from ilp_desktop.flows import flow, review
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.review_day import ReviewDayPage
from ilp_desktop.gui.pages.round_desk import RoundDesk
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.review_grid import ReviewGrid
from ilp_desktop.gui.review_model import FIELDS
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import ProgressNote, ProgressNoteFields, Target
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundTarget
from ilp_desktop.services import records, review_round, undo

SENTENCE = "Works well with the word mat and asks for help."
MOST = 25
"""Keystrokes for a learner with four targets and nothing special to say."""
FOUR = ("Read a page", "Count change", "Ask for help", "Come on time")


@pytest.fixture
def year(app: App) -> list[int]:
    """Ana and Ben of year 10, with four targets each; Cai has no plan."""
    ids = []
    for name in ("Ana", "Ben", "Cai"):
        fields = LearnerFields(forename=name, surname="Ash", year_group=10, form_group="10B")
        ids.append(records.identity(app.write(records.add, Learner, fields)))
    for learner_id in ids[:2]:
        add_plan(app, learner_id, *FOUR)
    return ids


@pytest.fixture
def page(window: MainWindow, year: list[int], keyboard: Keyboard) -> ReviewDayPage:  # noqa: ARG001  # there before it is shown
    keyboard.at_window(window)
    keyboard.press(Key.Key_3, Mod.ControlModifier)
    return window.review_day_page


@pytest.fixture
def desk(page: ReviewDayPage, keyboard: Keyboard) -> RoundDesk:
    """The round of year 10, begun by keyboard."""
    keyboard.choose("A year group")
    keyboard.alt("S")
    assert page.stack.currentWidget() is page.desk
    return page.desk


@pytest.fixture
def counting(qtbot: QtBot, qapp: QApplication) -> CountingKeyboard:
    return CountingKeyboard(qtbot, qapp)


def at(grid: ReviewGrid) -> tuple[int, str]:
    return grid.currentIndex().row(), FIELDS[grid.currentIndex().column()]


def kept(app: App, name: str) -> list[Any]:
    return [getattr(each, name) for each in rows_of(app, ReviewRoundTarget)]


# --- how many keys -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sentence", ["", SENTENCE], ids=["nothing to say", "a sentence each"])
@pytest.mark.parametrize("way", ["review day", "wizard"])
def test_keystrokes(
    app: App, window: MainWindow, page: ReviewDayPage, year: list[int], counting: CountingKeyboard, way: str,
    sentence: str, record_property: Any,
) -> None:  # fmt: skip
    if way == "wizard":
        wizard = window.open_wizard(review.KIND, year[0])
        assert wizard
        counting.at_window(wizard)
        review_in_wizard(counting, wizard, len(FOUR), sentence)
    else:
        counting.choose("A year group")
        page.start.start()
        counting.count = 0
        review_in_grid(counting, len(FOUR), sentence)
    held = rows_of(app, Review)[0]
    assert (held.number, held.learner_id) == (1, year[0])
    outcomes = [(each.outcome, each.distance, each.comment) for each in rows_of(app, TargetOutcome)]
    assert outcomes == [("working_on_it", 3, sentence)] * len(FOUR)
    typed = len(FOUR) * len(sentence)
    record_property("keystrokes", counting.count)
    record_property("typed", typed)
    if way == "review day":
        assert counting.count - typed <= MOST


@pytest.mark.parametrize("panel", ["start", "desk", "summary"])
def test_each_panel_is_used_by_keyboard(window: MainWindow, desk: RoundDesk, keyboard: Keyboard, panel: str) -> None:
    page = window.review_day_page
    if panel == "start":
        page.show_start()
    elif panel == "summary":
        page.show_summary(desk.round_id)
    desk.grid.go(7, "next_step")
    assert_usable(window, keyboard, panel)


# --- the grid ------------------------------------------------------------------------------------------------


def test_a_group_is_chosen_by_keyboard_and_says_who_is_left_out(page: ReviewDayPage, keyboard: Keyboard) -> None:
    assert keyboard.focus is page.start.group.kind
    keyboard.choose("A year group")
    texts = shown_texts(page)
    assert "2 learners with 8 open targets." in texts
    assert "Not in it: no agreed plan – Ash, Cai." in texts
    keyboard.alt("S")
    assert page.desk.grid.hasFocus()
    assert at(page.desk.grid) == (0, "outcome")
    assert "0 of 8 targets · 0 of 2 reviews finished" in shown_texts(page)


def test_learners_are_chosen_one_by_one(page: ReviewDayPage, keyboard: Keyboard) -> None:
    keyboard.choose("Learners I choose")
    for _ in range(6):
        if keyboard.focus is not page.start.group.learners:
            keyboard.press(Key.Key_Tab)
    assert keyboard.focus is page.start.group.learners
    keyboard.press(Key.Key_Home)
    keyboard.press(Key.Key_Space)
    assert "1 learner with 4 open targets." in shown_texts(page)
    keyboard.alt("S")
    assert page.desk.title.text().startswith("1 chosen learner, ")


@pytest.mark.parametrize(
    ("day", "sentence"), [("31/02/2026", "Write the date"), ("", "Write the day"), ("01/01/2999", "in the future")]
)
def test_a_day_that_can_not_be_is_told_beside_it(
    page: ReviewDayPage, keyboard: Keyboard, day: str, sentence: str
) -> None:
    keyboard.choose("A year group")
    page.start.day.setFocus()
    keyboard.press(Key.Key_A, Mod.ControlModifier)
    keyboard.press(Key.Key_Delete)
    keyboard.type(day)
    assert sentence in page.start.problem.text()
    assert not page.start.start_button.isEnabled()


def test_digits_and_letters_choose_and_each_cell_is_saved_at_once(
    app: App, desk: RoundDesk, keyboard: Keyboard
) -> None:
    keyboard.type("4")
    assert (kept(app, "outcome")[0], at(desk.grid)) == ("achieved", (0, "distance"))
    keyboard.type("4")
    assert (kept(app, "distance")[0], at(desk.grid)) == (4, (0, "note"))
    keyboard.press(Key.Key_Return)
    keyboard.type("s")
    assert (kept(app, "outcome")[1], at(desk.grid)) == ("stopped", (1, "distance"))
    keyboard.press(Key.Key_Return)
    keyboard.type("n")
    keyboard.type("n")
    assert (kept(app, "outcome")[2], at(desk.grid)) == ("nearly_there", (2, "outcome")), "two words begin with n"
    assert "3 of 8 targets · 0 of 2 reviews finished" in shown_texts(desk)
    keyboard.press(Key.Key_Delete)
    assert kept(app, "outcome")[2] == ""
    keyboard.type("9?x")
    assert kept(app, "outcome")[2] == ""
    assert at(desk.grid) == (2, "outcome")


def test_notes_and_next_steps_are_typed_in_their_cell(app: App, desk: RoundDesk, keyboard: Keyboard) -> None:
    keyboard.type("21Calm")
    keyboard.press(Key.Key_Return, Mod.ShiftModifier)
    keyboard.type("today")
    keyboard.press(Key.Key_Tab)
    assert (kept(app, "note")[0], at(desk.grid)) == ("Calm\ntoday", (0, "next_step"))
    keyboard.type("Łukasz – ✓")
    keyboard.press(Key.Key_Escape)
    assert (kept(app, "next_step")[0], at(desk.grid)) == ("Łukasz – ✓", (0, "next_step")), "Esc keeps what was typed"
    keyboard.press(Key.Key_Backtab, Mod.ShiftModifier)
    keyboard.type(" again")
    keyboard.press(Key.Key_Return)
    assert (kept(app, "note")[0], at(desk.grid)) == ("Calm\ntoday again", (1, "outcome")), "typing goes on behind"


def test_arrows_and_tab_stay_among_the_cells_to_fill_in(desk: RoundDesk, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Left)
    keyboard.press(Key.Key_Home)
    assert at(desk.grid) == (0, "outcome")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Right)
    assert at(desk.grid) == (1, "distance")
    for _ in range(3):
        keyboard.press(Key.Key_Tab)
    assert at(desk.grid) == (2, "outcome")
    desk.grid.go(7, "next_step")
    keyboard.press(Key.Key_Tab)
    assert keyboard.focus is not desk.grid, "Tab leaves the grid behind its last cell"


def test_what_is_being_typed_is_saved_when_the_app_locks(app: App, desk: RoundDesk, keyboard: Keyboard) -> None:
    keyboard.type("21Half a sent")
    assert kept(app, "note")[0] == ""
    app.save_now.emit()
    assert kept(app, "note")[0] == "Half a sent"
    keyboard.type("ence")
    assert isinstance(keyboard.focus, QPlainTextEdit), "and typing goes on"
    desk._typing.timeout.emit()
    assert kept(app, "note")[0] == "Half a sentence"


def test_ctrl_enter_goes_to_the_target_without_an_outcome(app: App, desk: RoundDesk, keyboard: Keyboard) -> None:
    keyboard.type("23")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert at(desk.grid) == (1, "outcome")
    assert "Ash, Ana: this target has no outcome yet. Press 1 to 6." in shown_texts(desk)
    assert rows_of(app, Review) == []


def test_a_finished_learner_is_left_for_the_next_and_can_not_be_changed(
    app: App, desk: RoundDesk, keyboard: Keyboard, people: People
) -> None:
    review_in_grid(keyboard, 4)
    assert at(desk.grid) == (4, "outcome")
    assert "Review 1 of Ash, Ana is finished." in shown_texts(desk)
    desk.grid.go(0)
    keyboard.type("4")
    desk.grid.go(0, "note")
    keyboard.type("x")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert kept(app, "outcome")[0] == "working_on_it"
    assert kept(app, "note")[0] == ""
    assert desk.state.text().startswith("This review is finished.")
    assert people.said == []


def test_the_line_of_a_finished_review_goes_when_it_is_undone(app: App, desk: RoundDesk, keyboard: Keyboard) -> None:
    review_in_grid(keyboard, 4)
    desk.refresh()
    assert desk.state.text() == "Review 1 of Ash, Ana is finished."
    app.undo()
    assert rows_of(app, Review) == []
    assert desk.state.text().startswith("Tab: next cell.")


def test_a_cell_is_told_by_its_target_in_the_list_of_what_was_done(
    app: App, desk: RoundDesk, keyboard: Keyboard
) -> None:
    keyboard.type("2")
    done = app.read(undo.next_undo)
    assert str(done) == f"review day: outcome of “{desk.grid.review_model.rows[0].target.what_i_will_do}” (Ana Ash)"


def test_ctrl_enter_while_typing_finishes_with_the_note(app: App, desk: RoundDesk, keyboard: Keyboard) -> None:
    for _ in range(3):
        keyboard.type("33")
        keyboard.press(Key.Key_Return)
    keyboard.type("44Well done")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert at(desk.grid) == (4, "outcome")
    assert [each.comment for each in rows_of(app, TargetOutcome)] == ["", "", "", "Well done"]


def test_a_next_step_becomes_a_target(app: App, desk: RoundDesk, keyboard: Keyboard) -> None:
    keyboard.type("44")
    keyboard.press(Key.Key_Tab)
    keyboard.type("Read a chapter")
    keyboard.press(Key.Key_Return)
    for _ in range(3):
        keyboard.type("2")
        keyboard.press(Key.Key_Return)
    desk.grid.go(0)
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    new = next(each for each in rows_of(app, Target) if each.what_i_will_do == "Read a chapter")
    assert (new.status, new.set_in_review_id) == ("not_started", rows_of(app, Review)[0].id)


def test_one_goes_on_where_one_was_interrupted(window: MainWindow, desk: RoundDesk, keyboard: Keyboard) -> None:
    page = window.review_day_page
    keyboard.type("23")
    keyboard.press(Key.Key_Return)
    keyboard.type("3")
    keyboard.press(Key.Key_1, Mod.ControlModifier)
    keyboard.press(Key.Key_3, Mod.ControlModifier)
    assert at(desk.grid) == (1, "distance")
    assert keyboard.focus is desk.grid
    keyboard.alt("A")
    assert column(table(window, "Rounds"), 2) == ["2 of 8"]
    again = ReviewDayPage(window.app)  # as after a restart
    again.open(rows_of(window.app, ReviewRound)[0].id or 0, True)
    assert at(again.desk.grid) == (1, "distance")
    keyboard.press(Key.Key_Return)
    assert page.stack.currentWidget() is desk
    assert at(desk.grid) == (1, "distance")


def test_a_round_closes_when_each_target_was_looked_at_and_shows_its_summary(
    app: App, window: MainWindow, desk: RoundDesk, keyboard: Keyboard, people: People
) -> None:
    keyboard.alt("C")
    assert people.heard.startswith("8 targets of this round were not looked at yet.")
    keyboard.at_window(window)
    desk.grid.setFocus()
    review_in_grid(keyboard, 4)
    review_in_grid(keyboard, 4, "Fine")
    assert "That was the last: close the round." in desk.state.text()
    assert keyboard.at == "Close round"
    keyboard.press(Key.Key_Space)
    assert rows_of(app, ReviewRound)[0].state == "closed"
    assert column(table(window, "Outcomes by learner"), 4)[4:] == ["Fine"] * 4
    keyboard.alt("B")
    assert column(table(window, "Rounds"), 4) == ["closed: summary"]


def test_a_learner_who_is_not_there_is_taken_out_and_brought_back(
    app: App, window: MainWindow, desk: RoundDesk, keyboard: Keyboard
) -> None:
    desk.grid.go(5)
    keyboard.alt("T")
    assert "0 of 4 targets · 0 of 1 review finished" in shown_texts(desk)
    assert any(words.startswith("Deleted Ash, Ben from this round") for words in shown_texts(window))
    keyboard.press(Key.Key_Space)
    assert "0 of 8 targets · 0 of 2 reviews finished" in shown_texts(desk)
    assert len(kept(app, "outcome")) == 8


def test_the_mouse_opens_the_choices(app: App, desk: RoundDesk) -> None:
    grid = desk.grid
    place = grid.visualRect(grid.review_model.index(2, FIELDS.index("outcome"))).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = grid.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[3].trigger()
    menu.close()
    assert kept(app, "outcome")[2] == "achieved"
    name = grid.visualRect(grid.review_model.index(4, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(name))
    assert at(grid) == (4, "outcome")


def test_what_can_not_be_saved_stays_in_sight_and_is_saved_with_the_next(
    app: App, desk: RoundDesk, keyboard: Keyboard, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as disk:
        disk.setattr(review_round, "set_cell", full)
        keyboard.type("4")
    assert len(people.said) == 1
    assert desk.grid.review_model.index(0, 2).data() == "Achieved"
    assert kept(app, "outcome")[0] == ""
    keyboard.at_window(desk.window())
    desk.grid.go(0, "distance")
    desk.grid.setFocus()
    keyboard.type("4")
    assert (kept(app, "outcome")[0], kept(app, "distance")[0]) == ("achieved", 4)


def test_a_review_held_in_the_wizard_meanwhile_counts(app: App, page: ReviewDayPage, desk: RoundDesk) -> None:
    learner_id = desk.grid.review_model.rows[0].learner_id
    entries = app.read(flow.resume, review.FLOW, learner_id)[1]
    for each in entries["targets"]:
        each["outcome"] = "nearly_there"
    app.write(flow.finish, review.FLOW, learner_id, entries)
    page.show_start()
    page.open(desk.round_id, True)
    assert "4 of 8 targets · 1 of 2 reviews finished" in shown_texts(desk)
    assert at(desk.grid) == (4, "outcome")


# --- the summary ---------------------------------------------------------------------------------------------


def test_the_summary_by_learner_and_by_adult_is_printed_and_saved(
    app: App, window: MainWindow, desk: RoundDesk, keyboard: Keyboard, people: People, tmp_path: Path
) -> None:
    keyboard.type("44Reads aloud")
    keyboard.press(Key.Key_Tab)
    keyboard.type("Read a chapter")
    keyboard.press(Key.Key_Return)
    keyboard.alt("R")
    assert column(table(window, "Outcomes by learner"), 2)[:2] == ["Achieved", "Not looked at"]
    keyboard.alt("A")
    assert set(column(table(window, "Tasks by adult"))) == {"No adult named yet"}
    keyboard.alt("P")
    printing = dialog(window, PrintDialog)
    assert printing.panel.content.startswith(b"%PDF")
    people.path = str(tmp_path / "round.pdf")
    button(printing, "Save as one file").click()
    assert (tmp_path / "round.pdf").read_bytes() == printing.panel.content
    printing.close()
    keyboard.at_window(window)
    keyboard.alt("B")
    assert window.review_day_page.stack.currentWidget() is desk
    assert rows_of(app, Review) == []


def test_a_round_that_is_deleted_leads_back_to_the_list(app: App, window: MainWindow, desk: RoundDesk) -> None:
    app.delete(ReviewRound, desk.round_id, "the round")
    assert window.review_day_page.stack.currentWidget() is window.review_day_page.start


def test_a_round_of_an_earlier_day_keeps_its_day(app: App, page: ReviewDayPage, keyboard: Keyboard) -> None:
    keyboard.choose("A year group")
    page.start.day.setText(days_ago(3).strftime("%d/%m/%Y"))
    page.start.start()
    page.desk.grid.setFocus()
    review_in_grid(keyboard, 4)
    assert rows_of(app, Review)[0].reviewed_on == days_ago(3)


def test_a_round_is_renamed_and_deleted_by_keyboard(
    app: App, window: MainWindow, desk: RoundDesk, keyboard: Keyboard, people: People
) -> None:
    keyboard.type("2")
    desk.back_button.click()
    page = window.review_day_page
    assert keyboard.focus is page.start.table
    keyboard.alt("N")
    keyboard.at_window(dialog(window, RecordDialog))
    keyboard.fill(group_label="Autumn, year 10")
    keyboard.press(Key.Key_Return)
    assert column(page.start.table) == ["Autumn, year 10"]
    keyboard.at_window(window)
    page.start.table.selectRow(0)
    for answer, left in (("Keep", 1), ("Delete", 0)):
        people.answers = [answer]
        page.start.delete_button.click()
        assert len(rows_of(app, ReviewRound)) == left
    assert people.heard.startswith("Delete the round “Autumn, year 10”? What was filled in for 2 reviews")
    window.undoing.undo()
    assert [each.outcome for each in rows_of(app, ReviewRoundTarget) if each.outcome] == ["working_on_it"]


def test_finished_reviews_stay_when_their_round_is_deleted(
    app: App, window: MainWindow, desk: RoundDesk, keyboard: Keyboard, people: People
) -> None:
    review_in_grid(keyboard, len(FOUR))
    desk.back_button.click()
    start = window.review_day_page.start
    assert start.delete_button.isEnabled(), (start.model.rows, start.table.currentIndex().row())
    people.answers = ["Delete"]
    start.delete_button.click()
    assert people.heard.endswith("1 finished review stays with the learner.")
    assert len(rows_of(app, Review)) == 1
    assert rows_of(app, ReviewRound) == []


def test_what_was_said_since_and_carried_over_targets_stand_above_the_grid(
    app: App, desk: RoundDesk, year: list[int]
) -> None:
    target = rows_of(app, Target)[0]
    noted = ProgressNoteFields(noted_on=days_ago(0), author="Mr Oak", target_id=target.id, note="Reads with a ruler")
    app.write(records.add, ProgressNote, noted, learner_id=year[0])
    desk.refresh()
    assert desk.since.text() == "Since the last review: Mr Oak: Reads with a ruler"
    assert "carried over" not in desk.number.text()
