"""For a group: suggested to several learners at once, then made each one's own, by keyboard."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, add_plan, button, column, rows_of, shown_texts
from pytestqt.qtbot import QtBot

from ilp_desktop.flows import suggestions
from ilp_desktop.gui.app import App
from ilp_desktop.gui.bank_picker import BankPicker
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.for_group import ForGroupPage
from ilp_desktop.gui.unfinished import go_on_with
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan, Target
from ilp_desktop.model.suggestion import Suggestion, SuggestionKind
from ilp_desktop.services import form_drafts, records


@pytest.fixture
def page(app: App, window: MainWindow, keyboard: Keyboard) -> ForGroupPage:
    """Two learners of Year 10 with agreed plans, and one without."""
    for surname in ("Nettle", "Oakapple", "Ash"):
        fields = LearnerFields(forename="Ada", surname=surname, year_group=10)
        learner_id = records.identity(app.write(records.add, Learner, fields))
        if surname != "Ash":
            add_plan(app, learner_id, f"I will write like {surname}")
    window.show_page(window.group_page)
    keyboard.at_window(window)
    return window.group_page


def suggest(keyboard: Keyboard, words: str = "I will read {what}") -> None:
    keyboard.choose("A year group")
    keyboard.fill(area="English", what_i_will_do=words)
    keyboard.alt("S")


def their_targets(app: App) -> list[str]:
    return [each.what_i_will_do for each in rows_of(app, Target)]


def test_a_target_for_a_year_is_made_each_ones_own_by_keyboard(
    page: ForGroupPage, keyboard: Keyboard, app: App
) -> None:
    keyboard.choose("A year group")
    assert "2 learners will be given it." in shown_texts(page)
    assert "Not in it: no plan yet – Ash, Ada." in shown_texts(page)
    suggest(keyboard)
    assert column(page.desk.table) == ["Nettle, Ada\nI will read {what}", "Oakapple, Ada\nI will read {what}"]
    assert len(their_targets(app)) == 2, "nothing new stands in a plan yet"
    assert "A target. 2 suggestions to go. The plan is agreed: this begins version 2." in shown_texts(page)
    for words in ("the football page", "my letters"):
        keyboard.press(Key.Key_Return)
        keyboard.fill(what_i_will_do=f"I will read {words}", baseline="A line")
        keyboard.press(Key.Key_Return, Mod.ControlModifier)
        assert "is still without: “By when”, need" in page.desk.hint.text()
        keyboard.press(Key.Key_Return, Mod.ControlModifier)
        page.desk.table.setFocus()
    assert their_targets(app)[2:] == ["I will read the football page", "I will read my letters"]
    assert {(each.status, each.version) for each in rows_of(app, Plan)} == {("draft", 2)}
    assert page.desk.title.text() == "All done"
    assert not page.desk.take_button.isEnabled()


def test_what_was_typed_for_a_group_is_there_after_a_crash_and_gone_once_it_is_suggested(
    page: ForGroupPage, keyboard: Keyboard, window: MainWindow, app: App
) -> None:
    page.start.show_kind(SuggestionKind.PROVIDER)
    page.start.show_kind(SuggestionKind.TARGET)
    keyboard.choose("A year group")
    keyboard.fill(area="English", what_i_will_do="I will read {wh")
    assert page.start.keepers[SuggestionKind.TARGET]._timer.isActive()
    page.start.keepers[SuggestionKind.TARGET]._timer.timeout.emit()
    after = MainWindow(app, window.backups)  # as after a crash
    [begun] = [each for each in app.read(form_drafts.unfinished) if each.is_form]
    assert begun.kind == "For a group: A target"
    go_on_with(after, begun)
    start = after.group_page.start
    assert start.chosen_kind is SuggestionKind.TARGET
    assert start.panel.binder.raw()["what_i_will_do"] == "I will read {wh"
    assert start.begun.text().startswith("You began this today at")
    start.group.kind.setCurrentIndex(start.group.kind.findText("A year group"))
    start.suggest()
    assert len(rows_of(app, Suggestion)) == 2
    assert app.read(form_drafts.unfinished) == []
    assert start.panel.binder.raw()["what_i_will_do"] == ""
    after.viewer.remove()


def test_hints_that_one_has_seen_are_not_asked_about_again(
    page: ForGroupPage, keyboard: Keyboard, app: App, qtbot: QtBot
) -> None:
    suggest(keyboard, "I will read a letter")
    assert page.desk.hint.isVisible()
    assert "These are still the words for the whole group." in page.desk.hint.text()
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert their_targets(app)[2:] == ["I will read a letter"]
    keyboard.press(Key.Key_Return)
    keyboard.fill(what_i_will_do="I will read my letters", baseline="A line")
    qtbot.waitUntil(
        lambda: "“I will read my letters” is still without: “By when”" in page.desk.hint.text(), timeout=3000
    )
    assert "These are still the words" not in page.desk.hint.text()
    assert "I will read my letters" in rows_of(app, Suggestion)[0].entries, "kept after a pause"
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert their_targets(app)[2:] == ["I will read a letter", "I will read my letters"]


def test_a_blank_is_refused_beside_its_field(page: ForGroupPage, keyboard: Keyboard) -> None:
    suggest(keyboard)
    assert not page.desk.hint.isVisible(), "it can't be kept as it is"
    keyboard.press(Key.Key_Return, Mod.ControlModifier)
    assert "Fill in {what}, or take it out." in shown_texts(page)
    assert keyboard.at == "what_i_will_do"


def test_what_was_typed_for_a_learner_is_there_when_one_comes_back(
    page: ForGroupPage, keyboard: Keyboard, window: MainWindow, app: App
) -> None:
    suggest(keyboard)
    keyboard.press(Key.Key_Return)
    keyboard.fill(baseline="Half a line")
    app.save_now.emit()
    assert '"baseline": "Half a line"' in rows_of(app, Suggestion)[0].entries
    window.show_page(window.today_page)
    window.show_page(page)
    page.desk.table.selectRow(1)
    page.desk.table.selectRow(0)
    assert page.desk.panels[SuggestionKind.TARGET].binder.raw()["baseline"] == "Half a line"


def test_today_tells_of_what_waits_and_leads_there(page: ForGroupPage, keyboard: Keyboard, window: MainWindow) -> None:
    window.show_page(window.today_page)
    waiting = window.today_page.suggestions_button
    assert waiting.isHidden()
    window.show_page(page)
    keyboard.at_window(window)
    page.start.group.kind.setFocus()
    suggest(keyboard)
    window.show_page(window.today_page)
    window.today_page.tabs.setCurrentIndex(1)
    assert waiting.text() == "Suggestions to make their own (2)"
    assert window.today_page.tabs.tabText(1) == "Unfinished work (2)"
    waiting.click()
    assert page.isVisible()


def test_it_is_not_for_every_learner(page: ForGroupPage, keyboard: Keyboard, app: App) -> None:
    suggest(keyboard)
    button(page, "Not for this learner").click()
    assert column(page.desk.table) == ["Oakapple, Ada\nI will read {what}"]
    assert [each.learner for each in app.read(suggestions.waiting)] == ["Oakapple, Ada"]


def test_the_bank_is_at_hand(page: ForGroupPage, keyboard: Keyboard) -> None:
    page.start.panel.binder.choose("area", "english")
    keyboard.alt("K")
    [picker] = page.window().findChildren(BankPicker)
    picker.pick()
    assert page.start.panel.binder.raw()["what_i_will_do"].startswith("I ")


@pytest.mark.usefixtures("page")
def test_a_suggestion_that_is_not_complete_says_so(keyboard: Keyboard, app: App) -> None:
    keyboard.choose("A year group")
    keyboard.alt("S")
    assert keyboard.at == "area"
    assert rows_of(app, Suggestion) == []


def test_marked_learners_are_taken_along_from_the_list(
    page: ForGroupPage, window: MainWindow, keyboard: Keyboard
) -> None:
    window.show_page(window.caseload_page)
    keyboard.at_window(window)
    keyboard.type("oakapple")
    window.caseload_page.table.selectRow(0)
    button(window, "For a group").click()
    assert page.isVisible()
    assert page.start.group.words() == "1 chosen learner"
    assert "1 learner will be given it." in shown_texts(page)


def test_what_waits_is_offered_when_one_comes_back(page: ForGroupPage, keyboard: Keyboard, window: MainWindow) -> None:
    suggest(keyboard)
    button(page, "Back").click()
    assert "2 suggestions for 2 learners wait to be made their own." in shown_texts(page)
    assert keyboard.focus is page.start.go_on
    keyboard.press(Key.Key_Return)
    assert page.desk.isVisible()
    assert window.isVisible()
