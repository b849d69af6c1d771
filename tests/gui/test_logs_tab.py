"""Learning logs on the learner's page: blocks with an identity, entries tied to targets."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, add_plan, button, column, days_ago, dialog, rows_of, table, typed

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.review import LogBlock, LogEntry
from ilp_desktop.services import logs


@pytest.fixture
def page(window: MainWindow, app: App, learner_id: int) -> MainWindow:
    """The Logs tab of a learner with two targets."""
    add_plan(app, learner_id, "Read a page", "Count to ten")
    window.open_tab(learner_id, "Logs")
    return window


def form(page: MainWindow, keyboard: Keyboard) -> RecordDialog:
    shown = dialog(page, RecordDialog)
    keyboard.at_window(shown)
    return shown


def begin_block(page: MainWindow, keyboard: Keyboard) -> None:
    button(page, "New block of six weeks").click()
    form(page, keyboard)
    keyboard.alt("S")


def test_a_block_is_begun_filed_and_taken_out_again(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    begin_block(page, keyboard)
    table(page, "Log blocks").selectRow(0)
    button(page, "File it").click()
    assert [each.filed_on for each in rows_of(app, LogBlock)] == [days_ago(0)]
    table(page, "Log blocks").selectRow(0)
    button(page, "Take out again").click()
    assert [each.filed_on for each in rows_of(app, LogBlock)] == [None]


def test_a_new_block_after_a_deleted_one_has_another_identity(
    page: MainWindow, keyboard: Keyboard, learner_id: int
) -> None:
    begin_block(page, keyboard)
    table(page, "Log blocks").selectRow(0)
    button(page, "Delete").click()
    begin_block(page, keyboard)
    assert column(table(page, "Log blocks")) == [f"L{learner_id}-B2"]


def test_an_entry_comes_from_the_block_in_hand_and_is_tied_to_targets(
    page: MainWindow, app: App, keyboard: Keyboard, learner_id: int
) -> None:
    begin_block(page, keyboard)
    button(page, "Add log entry").click()
    form(page, keyboard)
    keyboard.fill(entry_on=typed(days_ago(1)), what_i_learned="To weld", rating="4")
    keyboard.tab_to("target_ids")
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Space)
    keyboard.alt("S")
    assert [each.what_i_learned for each in rows_of(app, LogEntry)] == ["To weld"]
    listed = table(page, "Log entries")
    assert column(listed, 3) == ["Count to ten"]
    assert column(listed, 4) == [f"L{learner_id}-B1"]
    [logged] = app.read(logs.entries, learner_id)
    assert logged.targets == ("Count to ten",)


def test_an_entry_is_corrected_and_loses_nothing(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    button(page, "Add log entry").click()
    form(page, keyboard)
    keyboard.fill(what_i_learned="To weld", seen_by="ET")
    keyboard.alt("S")
    table(page, "Log entries").selectRow(0)
    button(page, "Change…").click()
    form(page, keyboard)
    keyboard.fill(what_was_hard="The mask")
    keyboard.alt("S")
    [entry] = rows_of(app, LogEntry)
    assert (entry.what_i_learned, entry.what_was_hard, entry.seen_by) == ("To weld", "The mask", "ET")
