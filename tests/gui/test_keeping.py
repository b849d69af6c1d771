"""Nothing typed into a small window is lost: by Escape, by the lock, by closing, by kill -9."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import Key, Keyboard, People, button, column, dialog, rows_of, shown_texts
from typing_program import WORDS

from ilp_desktop.db.keys import KeyRing
from ilp_desktop.gui.app import App
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.unfinished import go_on_with
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Contact, StaffFields
from ilp_desktop.services import form_drafts, records, school


@pytest.fixture
def page(window: MainWindow, learner_id: int) -> MainWindow:
    window.open_learner(learner_id)
    return window


def opened_form(page: MainWindow, words: str, keyboard: Keyboard) -> RecordDialog:
    button(page, words).click()
    shown = dialog(page, RecordDialog)
    keyboard.at_window(shown)
    return shown


def crash(page: MainWindow) -> None:
    """The form goes without a word, as in a crash."""
    shown = dialog(page, RecordDialog)
    shown.hide()
    shown.deleteLater()


def values(shown: RecordDialog) -> dict[str, object]:
    return shown.panel.binder.raw()


def test_what_was_typed_is_kept_within_a_second_and_offered_again(
    page: MainWindow, app: App, keyboard: Keyboard
) -> None:
    shown = opened_form(page, "Add contact", keyboard)
    keyboard.fill(name="Ewa")
    assert shown.keeper._timer.isActive()
    assert shown.keeper._timer.interval() < 1000
    shown.keeper._timer.timeout.emit()
    assert shown.keeper.is_kept
    crash(page)
    again = opened_form(page, "Add contact", keyboard)
    assert values(again)["name"] == "Ewa"
    assert any(words.startswith("You began this today at") for words in shown_texts(again))
    keyboard.alt("S")
    assert [each.name for each in rows_of(app, Contact)] == ["Ewa"]
    assert app.read(form_drafts.unfinished) == []
    third = opened_form(page, "Add contact", keyboard)
    assert values(third)["name"] == ""
    assert not third.begun.isVisible()


def test_begin_anew_shows_the_record_as_it_is(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    opened_form(page, "Edit details", keyboard)
    keyboard.fill(home_language="Pol")
    app.save_now.emit()
    crash(page)
    again = opened_form(page, "Edit details", keyboard)
    assert values(again)["home_language"] == "Pol"
    button(again, "Begin anew").click()
    assert values(again)["home_language"] == ""
    keyboard.press(Key.Key_Escape)
    assert not again.isVisible(), "nothing typed: nothing asked"
    assert app.read(form_drafts.unfinished) == []


def test_only_what_was_typed_comes_back_over_the_record_of_now(
    page: MainWindow, app: App, learner_id: int, keyboard: Keyboard
) -> None:
    opened_form(page, "Edit details", keyboard)
    keyboard.fill(home_language="Pol")
    app.save_now.emit()
    crash(page)
    app.write(records.change, Learner, learner_id, LearnerFields(forename="Łukasz", surname="Wolny"))
    again = opened_form(page, "Edit details", keyboard)
    assert (values(again)["surname"], values(again)["home_language"]) == ("Wolny", "Pol")


def test_another_learners_form_is_empty(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    opened_form(page, "Add contact", keyboard)
    keyboard.fill(name="Ewa")
    app.save_now.emit()
    crash(page)
    other = app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Bell"))
    page.open_learner(other.id or 0)
    assert values(opened_form(page, "Add contact", keyboard))["name"] == ""


def test_escape_throws_away_only_after_asking(page: MainWindow, app: App, keyboard: Keyboard, people: People) -> None:
    shown = opened_form(page, "Add contact", keyboard)
    keyboard.fill(name="Ewa")
    app.save_now.emit()
    people.answers = ["Go on typing", "Throw away"]
    keyboard.press(Key.Key_Escape)
    assert shown.isVisible()
    shown.close()
    assert not shown.isVisible()
    assert [title for title, _ in people.said] == ["Close without saving?"] * 2
    assert app.read(form_drafts.unfinished) == []


def test_words_that_cant_be_kept_are_told_beside_the_form(
    page: MainWindow, app: App, learner_id: int, keyboard: Keyboard
) -> None:
    shown = opened_form(page, "Add contact", keyboard)
    keyboard.fill(name="Ewa")
    app.write(records.delete, Learner, learner_id)
    shown.keeper.save()
    assert shown.is_dirty
    assert shown.hint.text() == "What you type is not kept yet. This record is no longer there."
    shown.keeper.is_kept = True


def test_it_stands_under_unfinished_work_and_goes_where_it_is_opened(
    page: MainWindow, app: App, keyboard: Keyboard
) -> None:
    opened_form(page, "Add contact", keyboard)
    keyboard.fill(name="Ewa")
    app.save_now.emit()
    crash(page)
    page.show_page(page.today_page)
    table = page.today_page.drafts_table
    assert (column(table), column(table, 1)) == (["Nowak, Łukasz"], ["Add contact"])
    table.chosen.emit(0)
    assert page.learner_page.isVisible()
    assert page.statusBar().currentMessage() == "Open “Add contact” again: what you typed is there."


def test_the_settings_keep_what_was_typed(window: MainWindow, app: App, keyboard: Keyboard) -> None:
    window.show_page(window.settings_page)
    keyboard.at_window(window)
    window.settings_page.form.binder.widgets["school_name"].setFocus()
    keyboard.fill(school_name="Half a na")
    app.save_now.emit()
    [listed] = app.read(form_drafts.unfinished)
    assert (listed.kind, listed.learner) == ("Settings of the school", "")
    go_on_with(window, listed)
    window.settings_page.save_school()
    assert app.read(school.settings).school_name == "Half a na"
    assert app.read(form_drafts.unfinished) == []


# --- lock, crash ------------------------------------------------------------------------------------------------


def test_the_lock_closes_a_form_that_is_being_typed_in_and_forgets_the_key(
    desk: Callable[[], Desk], ring: KeyRing, keyboard: Keyboard
) -> None:
    made = desk()
    made.begin()
    made.open_school(made.folder, ring)
    assert made.main
    made.main.open_learner(1)
    opened_form(made.main, "Add contact", keyboard)
    keyboard.fill(name="Ew")
    made.lock()
    assert made.app is None
    assert made.main is None
    made.open_school(made.folder, ring)
    assert made.main
    made.main.show_page(made.main.today_page)
    assert column(made.main.today_page.drafts_table, 1) == ["Add contact"]
    made.main.open_learner(1)
    assert values(opened_form(made.main, "Add contact", keyboard))["name"] == "Ew"


def test_kill_minus_nine_loses_nothing(app: App) -> None:
    program = Path(__file__).with_name("typing_program.py")
    command = [sys.executable, str(program), str(app.folder), app.store.key.hex()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:  # noqa: S603  # our own program
        assert running.stdout
        assert running.stdout.readline() == "kept\n"
        running.kill()
    shown = RecordDialog(app, "Add member of staff", StaffFields, lambda _fields: None)
    assert values(shown)["name"] == WORDS
    shown.deleteLater()
