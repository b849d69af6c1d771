"""Type up: a pile of sheets goes into the record by keyboard alone, and nothing typed is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import gui_world as world
import pytest
from gui_world import Key, Keyboard, Mod, People, add_plan, draft_of, rows_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from strokes import CountingKeyboard

from ilp_desktop.gui.app import App
from ilp_desktop.gui.faces import FaceEdit
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.type_up import TypeUpPage
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.base import today
from ilp_desktop.model.plan import ProgressNote
from ilp_desktop.model.review import LogBlock, LogBlockFields, LogEntry, Slip
from ilp_desktop.model.school import Provider, ProviderFields
from ilp_desktop.services import logs, records

SIX_WEEKS_AGO = today() - dt.timedelta(weeks=6)


@pytest.fixture
def block(app: App, learner_id: int) -> LogBlock:
    """A weekly diary of the six weeks that are over, of a learner with two targets."""
    add_plan(app, learner_id, "Read a timetable", "Ask for help")
    return app.write(logs.new_block, learner_id, LogBlockFields(kind="weekly_diary", starts_on=SIX_WEEKS_AGO))


@pytest.fixture
def page(window: MainWindow, keyboard: Keyboard) -> TypeUpPage:
    """The page, come to by its key."""
    window.today_page.backup_button.setFocus()
    keyboard.at_window(window)
    keyboard.press(Key.Key_5, Mod.ControlModifier)
    assert window.screens.current is window.type_up_page
    return window.type_up_page


def find(k: Keyboard, page: TypeUpPage, words: str) -> None:
    assert k.focus is page.search
    k.type(words)
    k.press(Key.Key_Return)


def at(k: Keyboard) -> str:
    return k.focus.objectName()


def test_a_sheet_is_found_by_its_number_and_typed_down_to_the_last_box(
    app: App, block: LogBlock, page: TypeUpPage, keyboard: Keyboard
) -> None:
    find(keyboard, page, block.identity.lower())
    assert page.who.text() == "Łukasz Nowak"
    assert page.what.text().startswith(f"{block.identity}, week 1 of 6, ")
    for name, words in (("what_i_learned", "The bus"), ("how_i_learned_it", "By going")):
        assert at(keyboard) == name
        keyboard.type(words)
        keyboard.press(Key.Key_Return)
    for _ in range(3):
        keyboard.press(Key.Key_Return)
    assert at(keyboard) == "rating"
    keyboard.type("4")
    assert at(keyboard) == "targets"
    keyboard.type("2")
    keyboard.press(Key.Key_Tab)
    assert at(keyboard) == "seen_by"
    keyboard.type("AM")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    [entry] = rows_of(app, LogEntry)
    said = (entry.what_i_learned, entry.how_i_learned_it, entry.rating, entry.seen_by, entry.log_block_id)
    assert said == ("The bus", "By going", 4, "AM", block.id)
    assert page.what.text().startswith(f"{block.identity}, week 2 of 6, ")
    assert at(keyboard) == "what_i_learned"


def test_after_the_last_week_the_next_sheet_is_looked_for(
    app: App, block: LogBlock, page: TypeUpPage, keyboard: Keyboard
) -> None:
    find(keyboard, page, "now")
    for week in range(6):
        keyboard.type(f"Week {week}")
        keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert keyboard.focus is page.search
    assert page.sheet is None
    assert len(rows_of(app, LogEntry)) == 6
    assert page.sitting.heading.text() == "Typed up this sitting (6)"
    assert page.sitting.lines.item(0).text() == f"Łukasz Nowak\n{block.identity}, week 6 of 6"


@pytest.mark.usefixtures("block")
def test_enter_in_the_last_box_comes_to_save_and_shift_enter_is_a_new_line(
    app: App, page: TypeUpPage, keyboard: Keyboard
) -> None:
    find(keyboard, page, "now")
    keyboard.type("One")
    keyboard.press(Key.Key_Return, Mod.ShiftModifier)
    keyboard.type("Two")
    for _ in range(20):
        if keyboard.focus is page.save_button:
            break
        keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return)
    assert [each.what_i_learned for each in rows_of(app, LogEntry)] == ["One\nTwo"]


@pytest.mark.usefixtures("block")
def test_what_is_wrong_stands_beside_its_box(app: App, page: TypeUpPage, keyboard: Keyboard) -> None:
    find(keyboard, page, "now")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert any("Type what stands on the sheet" in words for words in world.shown_texts(page))
    assert at(keyboard) == "what_i_learned"
    assert rows_of(app, LogEntry) == []


def test_a_number_or_name_that_nobody_has_is_told_without_a_box(page: TypeUpPage, keyboard: Keyboard) -> None:
    find(keyboard, page, "L99-B1")
    assert page.trouble.text().startswith("There is no log block L99-B1.")
    page.search.clear()
    find(keyboard, page, "zz")
    assert page.trouble.text().startswith("No learner has these letters.")


def test_a_learner_without_a_block_is_told_without_a_box(learner_id: int, page: TypeUpPage, keyboard: Keyboard) -> None:
    del learner_id
    find(keyboard, page, "now")
    assert page.trouble.text().startswith("This learner has no log block.")


@pytest.mark.usefixtures("block")
def test_what_is_typed_is_kept_at_once_and_offered_on_today(
    app: App, learner_id: int, window: MainWindow, page: TypeUpPage, keyboard: Keyboard
) -> None:
    find(keyboard, page, "now")
    keyboard.type("The b")
    app.save_now.emit()
    kept = draft_of(app, "log_sheet", learner_id)
    assert kept
    assert next(iter(kept.values()))["what_i_learned"] == "The b"
    keyboard.press(Key.Key_Escape)
    assert keyboard.focus is page.search
    window.show_page(window.today_page)
    unfinished = window.today_page.drafts_table
    assert world.column(unfinished, 1) == ["Log sheet"]
    unfinished.chosen.emit(0)
    assert window.screens.current is page
    assert page.form
    assert page.form.values()["what_i_learned"] == "The b"
    assert "not saved yet" in page.notice.text()


@pytest.mark.usefixtures("block")
def test_another_week_is_one_key_away_and_loses_nothing(page: TypeUpPage, keyboard: Keyboard) -> None:
    find(keyboard, page, "now")
    keyboard.type("First")
    keyboard.press(Key.Key_PageDown, Mod.ControlModifier)
    assert "week 2 of 6" in page.what.text()
    keyboard.press(Key.Key_PageUp, Mod.ControlModifier)
    assert page.form
    assert page.form.values()["what_i_learned"] == "First"


@pytest.mark.usefixtures("block")
def test_a_saved_sheet_is_corrected_or_taken_back(app: App, page: TypeUpPage, keyboard: Keyboard) -> None:
    find(keyboard, page, "now")
    keyboard.type("The bus")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    page.sitting.lines.setFocus()
    keyboard.press(Key.Key_Return)
    assert "typed up before" in page.notice.text()
    keyboard.press(Key.Key_End, Mod.ControlModifier)
    keyboard.type(" stop")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert [each.what_i_learned for each in rows_of(app, LogEntry)] == ["The bus stop"]
    assert len(page.sitting.typed) == 1
    page.sitting.lines.setFocus()
    keyboard.press(Key.Key_Delete)
    assert [each.what_i_learned for each in rows_of(app, LogEntry)] == ["The bus"]
    assert page.form
    assert page.form.values()["what_i_learned"] == "The bus stop"


def test_slips_of_one_pile_keep_whom_they_are_from(
    app: App, block: LogBlock, page: TypeUpPage, keyboard: Keyboard
) -> None:
    del block
    app.write(records.add, Provider, ProviderFields(name="Brook College"))
    page.kind.setFocus()
    keyboard.choose("Slip")
    page.search.setFocus()
    for words in ("Works well", "Asks before cutting"):
        find(keyboard, page, "now")
        if at(keyboard) == "sender":
            keyboard.choose("Brook")
        keyboard.fill(saw=words)
        keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert [each.author for each in rows_of(app, ProgressNote)] == ["Brook College"] * 2
    assert len(rows_of(app, Slip)) == 2


@pytest.mark.usefixtures("block")
def test_a_preparation_sheet_waits_in_the_next_review(
    app: App, learner_id: int, page: TypeUpPage, keyboard: Keyboard
) -> None:
    page.kind.setCurrentIndex(1)
    find(keyboard, page, "now")
    keyboard.type("I can read the bus timetable")
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    kept = draft_of(app, "review", learner_id)
    assert kept
    assert kept["learner_says"]["what_i_learned"] == "I can read the bus timetable"
    page.sitting.lines.setFocus()
    keyboard.press(Key.Key_Delete)
    assert draft_of(app, "review", learner_id) is None
    assert page.form
    assert page.form.values()["what_i_learned"] == "I can read the bus timetable"


def test_a_disk_that_is_full_keeps_the_sheet_on_the_desk(
    app: App, block: LogBlock, page: TypeUpPage, keyboard: Keyboard, people: People
) -> None:
    find(keyboard, page, block.identity)
    keyboard.type("The bus")
    app.store.close()
    app.store.write = _full  # type: ignore[assignment,method-assign]
    keyboard.press(Key.Key_Escape)
    assert people.said
    assert not page.is_saved
    assert page.form
    assert page.form.values()["what_i_learned"] == "The bus"
    assert page.state.text().startswith("Not saved.")


def _full(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_faces_are_chosen_by_figure_arrow_and_mouse(app: App, keyboard: Keyboard) -> None:
    faces = FaceEdit([(str(each), f"{each} words") for each in range(1, 6)], app.colours)
    faces.show()
    keyboard.at_window(faces)
    heard: list[str] = []
    faces.edited.connect(lambda: heard.append(faces.value()))
    keyboard.type("4")
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Right)
    keyboard.press(Key.Key_Left)
    keyboard.press(Key.Key_Delete)
    QTest.mouseClick(faces, Qt.MouseButton.LeftButton, pos=faces.rect().center())
    assert heard == ["4", "5", "4", "", "3"]
    assert faces.accessibleDescription() == "3 words"


# --- keystrokes -------------------------------------------------------------------------------------------------


def _fill_in_type_up(k: CountingKeyboard, page: TypeUpPage, block: LogBlock, sentence: str) -> None:
    find(k, page, block.identity)
    for _ in range(6):
        for _ in range(4):
            k.type(sentence)
            k.press(Key.Key_Return)
        k.press(Key.Key_Return)
        k.type("41")
        k.press(Key.Key_Return)
        k.type("AM")
        k.press(Key.Key_Return, Mod.ControlModifier)


def _fill_in_logs_tab(k: CountingKeyboard, window: MainWindow, block: LogBlock, sentence: str) -> None:
    for week in range(6):
        add = world.button(window.learner_page, "Add log entry")
        add.setFocus()
        k.press(Key.Key_Space)
        k.at_window(world.dialog(window, RecordDialog))
        k.fill(
            entry_on=world.typed(block.starts_on + dt.timedelta(weeks=week, days=6)),
            what_i_learned=sentence, how_i_learned_it=sentence, what_i_enjoyed=sentence, what_was_hard=sentence,
            rating="4", seen_by="AM",
        )  # fmt: skip
        k.press(Key.Key_Return)
        k.at_window(window)


@pytest.mark.parametrize("way", ["type up", "logs tab"])
def test_log_keystrokes(
    way: str, app: App, block: LogBlock, window: MainWindow, keyboard: Keyboard, record_property: Callable[..., None]
) -> None:
    """benchmarks/keystrokes.py prints what this counts: six weeks of a block with four sentences each."""
    counting = CountingKeyboard(keyboard._qtbot, keyboard._application)
    sentence = "I did"
    if way == "type up":
        window.show_page(window.type_up_page)
        counting.at_window(window)
        _fill_in_type_up(counting, window.type_up_page, block, sentence)
        assert all(each.log_block_id for each in rows_of(app, LogEntry))
    else:
        window.open_learner(block.learner_id)
        window.learner_page.show_tab("Logs")
        _fill_in_logs_tab(counting, window, block, sentence)
    assert [(each.what_was_hard, each.rating, each.seen_by) for each in rows_of(app, LogEntry)] == [
        (sentence, 4, "AM")
    ] * 6
    record_property("keystrokes", counting.count)
    record_property("typed", 6 * (4 * len(sentence) + len("AM")))
