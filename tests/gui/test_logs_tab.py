"""Learning logs on the learner's page: blocks with an identity, entries tied to targets."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_sound import FakeMicrophone
from gui_world import (
    Key,
    Keyboard,
    People,
    add_plan,
    button,
    column,
    days_ago,
    dialog,
    rows_of,
    shown_texts,
    table,
    typed,
)
from PIL import Image
from PySide6.QtCore import Qt

from ilp_desktop.flows import assessment, review
from ilp_desktop.gui.app import App
from ilp_desktop.gui.file_dialog import FileDialog
from ilp_desktop.gui.files import in_a_few_words
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.logs_tab import EntriesDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.voice_dialog import VoiceDialog
from ilp_desktop.gui.widgets import FileList
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import LogBlock, LogEntry, LogEntryEntry
from ilp_desktop.model.school import Attachment
from ilp_desktop.services import attachments, comments, logs


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
    assert column(listed, 5) == [f"L{learner_id}-B1"]
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


# --- files of entries


@pytest.fixture
def photo(tmp_path: Path, people: People) -> Path:
    """A picture of work that the next file dialog gives."""
    path = tmp_path / "birdhouse.png"
    Image.new("RGB", (640, 480), (30, 120, 60)).save(path)
    people.path = str(path)
    return path


@pytest.fixture
def microphone(app: App) -> FakeMicrophone:
    made = FakeMicrophone()
    app.microphone = lambda: made
    return made


def test_an_entry_may_be_a_picture_and_a_face_only(
    page: MainWindow, app: App, keyboard: Keyboard, photo: Path, learner_id: int
) -> None:
    button(page, "Add log entry").click()
    form(page, keyboard)
    keyboard.tab_to("Add file…")
    keyboard.press(Key.Key_Return)
    keyboard.fill(rating="5")
    keyboard.alt("S")
    [logged] = app.read(logs.entries, learner_id)
    assert [each.file_name for each in logged.files] == ["birdhouse.png"]
    assert app.read(attachments.content, logged.files[0].id or 0) == photo.read_bytes()
    listed = table(page, "Log entries")
    assert (column(listed, 2), column(listed, 4)) == (["very good"], ["1 picture"])
    model = listed.model()
    thumbnail = model.data(model.index(0, 4), Qt.ItemDataRole.DecorationRole)
    assert (thumbnail.width(), thumbnail.height()) == (72, 54)
    assert listed.rowHeight(0) >= 72
    listed.selectRow(0)
    button(page, "Look or listen…").click()
    shown = dialog(page, FileDialog)
    assert shown.stack.currentWidget() is shown.picture
    shown.accept()


def test_a_photo_and_a_voice_note_are_kept_with_one_entry(
    page: MainWindow, app: App, keyboard: Keyboard, photo: Path, microphone: FakeMicrophone, learner_id: int
) -> None:
    assert photo.exists()
    button(page, "Add log entry").click()
    shown = form(page, keyboard)
    button(shown, "Add file…").click()
    button(shown, "Record…").click()
    voice = dialog(page, VoiceDialog)
    button(voice, "Record").click()
    microphone.speak(3)
    button(voice, "Stop").click()
    button(voice, "Keep it").click()
    form(page, keyboard)
    keyboard.alt("S")
    [logged] = app.read(logs.entries, learner_id)
    assert in_a_few_words(logged.files) == "1 picture, 1 sound"


def test_closing_without_saving_takes_back_what_was_added(
    page: MainWindow, app: App, keyboard: Keyboard, photo: Path, people: People
) -> None:
    assert photo.exists()
    button(page, "Add log entry").click()
    shown = form(page, keyboard)
    button(shown, "Add file…").click()
    assert len(rows_of(app, Attachment)) == 1, "a crash would lose nothing"
    people.answers = ["Throw away"]
    button(shown, "Cancel").click()
    assert rows_of(app, Attachment) == []


def test_a_file_taken_off_an_entry_stays_with_the_learner(
    page: MainWindow, app: App, keyboard: Keyboard, photo: Path, learner_id: int
) -> None:
    assert photo.exists()
    button(page, "Add log entry").click()
    shown = form(page, keyboard)
    button(shown, "Add file…").click()
    keyboard.alt("S")
    table(page, "Log entries").selectRow(0)
    button(page, "Change…").click()
    shown = form(page, keyboard)
    files = shown.panel.binder.widgets["file_ids"]
    assert isinstance(files, FileList)
    files.setCurrentRow(0)
    button(shown, "Take off").click()
    keyboard.alt("S")
    assert app.read(logs.entries, learner_id)[0].files == ()
    assert [each.belongs_to for each in app.read(attachments.of_learner, learner_id)] == [""]


def test_a_file_that_can_not_be_kept_is_told_and_the_form_stays(
    page: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    people.path = str(empty)
    button(page, "Add log entry").click()
    shown = form(page, keyboard)
    keyboard.fill(what_i_learned="To weld")
    button(shown, "Add file…").click()
    assert people.said[-1][0] == "This file is empty."
    assert shown.panel.binder.raw()["what_i_learned"] == "To weld"
    assert shown.isVisible()
    shown.keeper.forget()


# --- beside the targets


def log_about(app: App, learner_id: int, target: str, words: str) -> None:
    [target_id] = [each.id or 0 for each in rows_of(app, Target) if each.what_i_will_do == target]
    fields = LogEntryEntry(entry_on=days_ago(2), what_i_learned=words, target_ids=[target_id])
    app.write(logs.add_entry, learner_id, fields)


def test_the_plan_shows_what_was_logged_about_a_target(page: MainWindow, app: App, learner_id: int) -> None:
    page.learner_page.show_tab("Plan")
    assert "From the log…" not in shown_texts(page)
    log_about(app, learner_id, "Count to ten", "To count money")
    targets = table(page, "Short-term targets")
    assert column(targets, 5) == ["", "1 entry"]
    targets.selectRow(0)
    button(page, "From the log…").click()
    targets.selectRow(1)
    button(page, "From the log…").click()
    shown = dialog(page, EntriesDialog)
    assert column(table(shown, "Log entries about this target"), 1) == ["To count money"]
    shown.accept()


def test_the_review_offers_it_as_evidence_beside_its_target(
    page: MainWindow, app: App, learner_id: int, keyboard: Keyboard
) -> None:
    log_about(app, learner_id, "Count to ten", "To count money")
    wizard = page.open_wizard(review.KIND, learner_id)
    assert wizard
    keyboard.at_window(wizard)
    wizard.go("targets")
    targets = wizard.pages["targets"]
    assert isinstance(targets, ListPage)
    assert "From the log, since the last review" not in shown_texts(wizard)
    targets.list.setCurrentRow(1)
    assert "From the log, since the last review" in shown_texts(wizard)
    keyboard.fill(evidence="Receipts.")
    button(wizard, "Use as evidence").click()
    assert targets.entry()[1]["evidence"] == f"Receipts.\n{typed(days_ago(2))}: To count money"
    log_about(app, learner_id, "Read a page", "To read a map")
    targets.list.setCurrentRow(0)
    assert f"{typed(days_ago(2))}: To read a map" in shown_texts(wizard)
    wizard.close()


def test_a_source_of_the_assessment_gets_a_file_on_the_spot(
    page: MainWindow, app: App, learner_id: int, keyboard: Keyboard, photo: Path
) -> None:
    assert photo.exists()
    wizard = page.open_wizard(assessment.KIND, learner_id)
    assert wizard
    keyboard.at_window(wizard)
    wizard.go("sources")
    keyboard.alt("A")
    keyboard.tab_to("kind")
    keyboard.press(Key.Key_Down)
    button(wizard, "Add file…").click()
    wizard.go("methods")
    wizard.go("sources")
    wizard.close()
    again = page.open_wizard(assessment.KIND, learner_id)
    assert again
    [source] = again.entries["sources"]
    [file] = rows_of(app, Attachment)
    assert source["file_ids"] == [file.id]
    again.close()


def test_a_comment_has_files_of_its_own(
    page: MainWindow, app: App, learner_id: int, keyboard: Keyboard, photo: Path
) -> None:
    assert photo.exists()
    page.learner_page.show_tab("Comments and files")
    button(page, "Add comment").click()
    shown = form(page, keyboard)
    keyboard.fill(note="A good day")
    button(shown, "Add file…").click()
    keyboard.alt("S")
    assert column(table(page, "Comments"), 5) == ["1 picture"]
    assert column(table(page, "Files"), 2)[0].endswith(": A good day")
    [comment] = app.read(comments.of_learner, learner_id)
    assert [each.file_name for each in comment.files] == ["birdhouse.png"]
