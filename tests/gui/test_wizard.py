"""What every wizard keeps: drafts within a second, kept on Escape and crash, offered again, nothing lost."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from gui_world import Key, Keyboard, Mod, People, as_read, column, draft_of, rows_of, shown_texts
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.flows import assessment
from ilp_desktop.gui import wizard as wizards
from ilp_desktop.gui.app import App
from ilp_desktop.gui.dialogs import CrashDialog
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.gui.wizard_pages import FormPage, ListPage
from ilp_desktop.model.school import Draft

KIND = assessment.KIND


@pytest.fixture
def opened(window: MainWindow, learner_id: int, keyboard: Keyboard) -> Callable[[], Wizard]:
    """Opens the assessment wizard of Łukasz."""

    def make() -> Wizard:
        wizard = window.open_wizard(KIND, learner_id)
        assert wizard
        keyboard.at_window(wizard)
        return wizard

    return make


def test_the_promise_of_one_second_is_kept(
    app: App, opened: Callable[[], Wizard], keyboard: Keyboard, learner_id: int, qtbot: QtBot
) -> None:
    assert wizards.AUTOSAVE < 1000
    wizard = opened()
    wizard.go("history")
    keyboard.fill(attendance_remark="Often late")
    assert wizard.saved.text() == "Saving…"
    qtbot.waitUntil(lambda: draft_of(app, KIND, learner_id) is not None, timeout=1000)
    kept = draft_of(app, KIND, learner_id)
    assert kept
    assert kept["history"]["attendance_remark"] == "Often late"
    assert wizard.saved.text() == "Saved as a draft."


def test_a_draft_is_saved_although_it_is_not_valid(
    app: App, opened: Callable[[], Wizard], keyboard: Keyboard, learner_id: int
) -> None:
    wizard = opened()
    keyboard.fill(assessed_on="31/02/2026")
    wizard.save()
    kept = draft_of(app, KIND, learner_id)
    assert kept
    assert kept["start"]["assessed_on"] == "31/02/2026"


def test_escape_keeps_the_draft_and_today_offers_it_at_the_same_step(
    window: MainWindow, app: App, opened: Callable[[], Wizard], keyboard: Keyboard
) -> None:
    wizard = opened()
    wizard.go("learn_best")
    keyboard.fill(what_helps="Short tasks")
    keyboard.press(Key.Key_Escape)
    assert window.wizard is None
    keyboard.at_window(window)
    keyboard.press(Key.Key_1, Mod.ControlModifier)
    window.today_page.tabs.setCurrentIndex(1)
    drafts = window.today_page.drafts_table
    assert drafts.isVisible()
    assert column(drafts) == ["Nowak, Łukasz"]
    assert column(drafts, 1) == ["Initial assessment"]
    drafts.setFocus()
    drafts.selectRow(0)
    keyboard.press(Key.Key_Return)
    assert window.wizard
    assert window.wizard.current == "learn_best"
    page = window.wizard.pages["learn_best"]
    assert isinstance(page, FormPage)
    assert page.entry()["what_helps"] == "Short tasks"
    assert len(rows_of(app, Draft)) == 1


def test_closing_the_window_keeps_the_draft(
    app: App, opened: Callable[[], Wizard], keyboard: Keyboard, learner_id: int
) -> None:
    wizard = opened()
    wizard.go("history")
    keyboard.fill(attendance_remark="x")
    wizard.close()
    kept = draft_of(app, KIND, learner_id)
    assert kept
    assert kept["history"]["attendance_remark"] == "x"


def test_looking_leaves_no_draft(app: App, opened: Callable[[], Wizard], learner_id: int) -> None:
    wizard = opened()
    for step in wizard.flow.steps:
        wizard.go(step.name)
    wizard.go("last")
    wizard.close()
    assert draft_of(app, KIND, learner_id) is None


def test_discarding_asks_first(
    app: App, opened: Callable[[], Wizard], keyboard: Keyboard, people: People, learner_id: int
) -> None:
    wizard = opened()
    wizard.go("history")
    keyboard.fill(attendance_remark="x")
    people.answers = ["Keep"]
    wizard.discard()
    assert people.said[-1][0] == "Throw this draft away?"
    assert wizard.isVisible()
    wizard.save()
    assert draft_of(app, KIND, learner_id)
    people.answers = ["Throw away"]
    wizard.discard()
    assert draft_of(app, KIND, learner_id) is None


def test_a_problem_holds_one_back_and_is_announced(opened: Callable[[], Wizard], keyboard: Keyboard) -> None:
    wizard = opened()
    keyboard.fill(assessed_on="soon")
    keyboard.next_step()
    assert wizard.current == "start"
    beside = wizard.findChild(QLabel, "problem_assessed_on")
    assert isinstance(beside, QLabel)
    assert beside.isVisible()
    assert keyboard.at == "assessed_on"
    assert keyboard.focus.accessibleDescription() == beside.text() != ""
    assert wizard.steps.item(0).toolTip() == "Not complete yet"


def test_the_last_page_says_what_is_missing_and_leads_there(opened: Callable[[], Wizard], keyboard: Keyboard) -> None:
    wizard = opened()
    wizard.go("needs")
    keyboard.alt("A")
    keyboard.fill(description="Fish & <b>chips</b>")
    wizard.go("last")
    assert not wizard.finish_button.isEnabled()
    missing = next(words for words in shown_texts(wizard) if words.startswith("Needs"))
    assert missing == "Needs, “Fish & <b>chips</b>”: Please fill this in."
    link = next(each for each in wizard.last.findChildren(type(wizard.finish_button)) if "Needs" in each.text())
    link.click()
    assert wizard.current == "needs"
    page = wizard.pages["needs"]
    assert isinstance(page, ListPage)
    assert page.panel.binder.widgets["area"].accessibleDescription() == "Please fill this in."


def test_a_list_adds_removes_and_brings_back(opened: Callable[[], Wizard], keyboard: Keyboard) -> None:
    wizard = opened()
    wizard.go("needs")
    page = wizard.pages["needs"]
    assert isinstance(page, ListPage)
    assert "There is no need here yet. “Add need” begins one." in shown_texts(wizard)
    for words in ("One", "Two", "Three"):
        keyboard.alt("A")
        keyboard.fill(area="English", description=words)
    page.list.setFocus()
    keyboard.press(Key.Key_Up)
    keyboard.alt("R")
    assert lines(page.list) == ["One", "Three"]
    assert [each["description"] for each in page.entry()] == ["One", "Three"]
    keyboard.alt("U")
    assert lines(page.list) == ["One", "Two", "Three"]
    assert [each["description"] for each in page.entry()] == ["One", "Two", "Three"]


def test_a_record_in_which_nothing_was_typed_holds_nobody_up(opened: Callable[[], Wizard], keyboard: Keyboard) -> None:
    wizard = opened()
    wizard.go("needs")
    keyboard.alt("A")
    keyboard.fill(area="English", description="Reads slowly")
    keyboard.alt("A")
    keyboard.next_step()
    assert wizard.current == "last"
    assert [each["description"] for each in wizard.entries["needs"]] == ["Reads slowly"]
    wizard.go("needs")
    keyboard.alt("A")
    keyboard.fill(description="Half said")
    keyboard.next_step()
    assert wizard.current == "needs", "what was typed is asked about, and stays"
    assert [each["description"] for each in wizard.entries["needs"]] == ["Reads slowly", "Half said"]


def test_the_sign_for_a_fault_goes_once_it_is_mended(
    opened: Callable[[], Wizard], keyboard: Keyboard, qtbot: QtBot
) -> None:
    wizard = opened()
    keyboard.fill(assessed_on="31/02/2026")
    keyboard.next_step()
    sign = wizard.steps.item(0)
    assert (wizard.current, sign.toolTip()) == ("start", "Not complete yet")
    keyboard.fill(assessed_on="3/2/2026")
    qtbot.waitUntil(lambda: sign.toolTip() == "Filled in", timeout=1000)


def lines(shown: QListWidget) -> list[str]:
    return [shown.item(number).text().split("\n")[0] for number in range(shown.count())]


def test_a_crash_saves_the_draft_first_and_is_told_once(
    app: App,
    opened: Callable[[], Wizard],
    keyboard: Keyboard,
    people: People,
    learner_id: int,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: list[str],
) -> None:
    expected_logs.append("a bug:")
    monkeypatch.setattr(sys, "excepthook", CrashDialog(app.save_now.emit))
    wizard = opened()
    wizard.go("history")
    keyboard.fill(attendance_remark="Typed just now")
    for _ in range(2):
        try:
            raise ZeroDivisionError("Nowak")  # noqa: TRY301
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    kept = draft_of(app, KIND, learner_id)
    assert kept
    assert kept["history"]["attendance_remark"] == "Typed just now"
    assert [title for title, _ in people.said] == ["Something went wrong in the program."]


def test_a_draft_that_cant_be_saved_is_told_once_and_nothing_typed_is_lost(
    app: App,
    opened: Callable[[], Wizard],
    keyboard: Keyboard,
    people: People,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "excepthook", CrashDialog(app.save_now.emit))
    wizard = opened()
    wizard.go("history")
    away = app.store.path.with_suffix(".away")
    app.store.path.rename(away)
    keyboard.fill(attendance_remark="Typed while the stick was out")
    qtbot.waitUntil(lambda: bool(people.said), timeout=1000)
    keyboard.at_window(wizard)
    keyboard.type("!")
    wizard.save()
    assert [title for title, _ in people.said] == [
        "The school's file was moved, removed or replaced while the app was open."
    ]
    assert as_read(wizard.saved).startswith("Not saved")
    keyboard.press(Key.Key_Escape)
    assert people.said[-1][0] == "Close although this is not saved?"
    assert wizard.isVisible()
    away.rename(app.store.path)
    wizard.save()
    assert wizard.saved.text() == "Saved as a draft."
    page = wizard.pages["history"]
    assert isinstance(page, FormPage)
    assert page.entry()["attendance_remark"] == "Typed while the stick was out!"
