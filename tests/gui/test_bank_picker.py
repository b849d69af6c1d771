"""The bank by keyboard: picked into a target, its blanks walked through, kept from agreement, grown, kept in settings."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, add_plan, assess, button, column, days_ago, dialog, rows_of, shown_texts, typed
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ilp_desktop.flows import plan
from ilp_desktop.gui.app import App
from ilp_desktop.gui.bank_picker import BankPicker
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.bank import BankItem, BankKind
from ilp_desktop.services import bank

HINT = "Still the bank's words: make it this learner's."


@pytest.fixture
def wizard(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    """The plan wizard at a new short-term target for life skills."""
    assess(app, learner_id, "Travels by taxi")
    made = window.open_wizard(plan.KIND, learner_id)
    assert made
    made.resize(1320, 840)
    keyboard.at_window(made)
    made.go("short_term")
    keyboard.alt("A")
    keyboard.fill(area="Life skills")
    return made


def field(wizard: Wizard, name: str) -> str:
    page = wizard.pages[wizard.current]
    assert isinstance(page, ListPage)
    box = page.panel.binder.widgets[name]
    assert isinstance(box, QPlainTextEdit)
    return box.toPlainText()


def pick(wizard: Wizard, keyboard: Keyboard, key: str, words: str = "", *, downs: int = 0) -> None:
    keyboard.alt(key)
    picker = dialog(wizard, BankPicker)
    keyboard.at_window(picker)
    keyboard.type(words)
    for _ in range(downs):
        keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Return)
    keyboard.at_window(wizard)


def test_a_target_is_picked_and_made_the_learners_by_keyboard_alone(wizard: Wizard, keyboard: Keyboard) -> None:
    pick(wizard, keyboard, "K", "travel own")
    assert field(wizard, "what_i_will_do") == "I will travel to {place} on my own, {how many} times."
    assert field(wizard, "success_criteria").startswith("I arrive on time")
    assert any(words.startswith(HINT) for words in shown_texts(wizard))
    assert keyboard.at == "what_i_will_do"
    keyboard.type("town")
    keyboard.press(Key.Key_Tab)
    keyboard.type("3")
    assert field(wizard, "what_i_will_do") == "I will travel to town on my own, 3 times."
    assert not any(words.startswith(HINT) for words in shown_texts(wizard))
    keyboard.press(Key.Key_Tab)
    assert keyboard.at == "need_ids", "without a blank Tab goes to the next field"


def test_the_picker_begins_at_the_targets_area_and_moves_with_the_arrows(
    app: App, wizard: Wizard, keyboard: Keyboard
) -> None:
    second = bank.matching(app.read(bank.items, BankKind.TARGET), "", "life_skills")[1]
    pick(wizard, keyboard, "K", downs=1)
    assert field(wizard, "what_i_will_do") == second.words


def test_what_was_typed_stays_beside_what_is_put_in(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.fill(what_i_will_do="My own words", success_criteria="My own sign")
    pick(wizard, keyboard, "K", "travel own")
    assert field(wizard, "what_i_will_do").splitlines()[0] == "My own words"
    assert field(wizard, "success_criteria") == "My own sign"


def test_escape_puts_nothing_in(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.alt("K")
    picker = dialog(wizard, BankPicker)
    keyboard.at_window(picker)
    keyboard.type("no such words at all")
    assert any("Nothing fits" in words for words in shown_texts(picker))
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Escape)
    keyboard.at_window(wizard)
    assert field(wizard, "what_i_will_do") == ""


def test_strategies_are_picked_too_and_add_up(wizard: Wizard, keyboard: Keyboard) -> None:
    for _ in range(2):
        pick(wizard, keyboard, "M")
    lines = field(wizard, "support_strategy").splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("Practise {what}")


def test_no_agreement_while_a_blank_is_left(app: App, wizard: Wizard, keyboard: Keyboard) -> None:
    pick(wizard, keyboard, "K", "travel own")
    wizard.go("agreement")
    keyboard.alt("A")
    keyboard.fill(name="Łukasz Nowak", role="Learner", agreed_on=typed(days_ago(0)))
    wizard.go("last")
    assert not wizard.finish_button.isEnabled()
    assert any("Fill in {place}" in words for words in shown_texts(wizard.last))
    assert any("still has the bank's words" in words for words in shown_texts(wizard.last))
    assert app.unsaved_backup


def test_a_target_is_given_to_the_bank_and_a_name_in_it_told(app: App, wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.fill(what_i_will_do="Łukasz will walk to {where} 3 times")
    assert any(words.startswith(HINT) for words in shown_texts(wizard)), "its blank is not filled in yet"
    keyboard.fill(what_i_will_do="Łukasz will walk to the pool 3 times")
    keyboard.alt("T")
    form = dialog(wizard, RecordDialog)
    keyboard.at_window(form)
    keyboard.alt("S")
    assert any("It names Łukasz" in words for words in shown_texts(form))
    keyboard.fill(words="I will walk to {where} 3 times")
    keyboard.alt("S")
    assert [each.words for each in rows_of(app, BankItem) if each.code.startswith("own_")] == [
        "I will walk to {where} 3 times"
    ]


def test_the_settings_add_change_and_take_out_of_use(app: App, window: MainWindow, keyboard: Keyboard) -> None:
    window.show_page(window.settings_page)
    tab = window.settings_page.bank
    window.settings_page.tabs.setCurrentWidget(tab)
    keyboard.at_window(window)
    assert len(column(tab.table)) >= 150
    tab.area.setCurrentIndex(tab.area.findData("leisure"))
    assert set(column(tab.table, 1)) == {"Leisure and recreation"}
    button(tab, "Add").click()
    keyboard.at_window(dialog(window, RecordDialog))
    keyboard.fill(words="I will juggle {what")
    keyboard.alt("S")
    keyboard.fill(words="I will juggle {how many} balls")
    keyboard.alt("S")
    search = tab.search
    assert isinstance(search, QLineEdit)
    search.setText("juggle")
    assert column(tab.table) == ["I will juggle {how many} balls"]
    tab.table.selectRow(0)
    button(tab, "In or out of use").click()
    assert column(tab.table, 2) == ["no"]
    assert bank.matching(app.read(bank.items, BankKind.TARGET), "juggle", "") == []
    tab.kind.setCurrentIndex(1)
    search.clear()
    assert len(column(tab.table)) >= 15


def test_a_target_of_the_learners_page_is_given_to_the_bank(
    app: App, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    add_plan(app, learner_id, "Walk to the pool 3 times")
    window.open_learner(learner_id)
    window.learner_page.show_tab("Plan")
    from gui_world import table  # noqa: PLC0415

    table(window, "Short-term targets").selectRow(0)
    button(window, "Add to the bank").click()
    keyboard.at_window(dialog(window, RecordDialog))
    keyboard.fill(words="I will walk to {where} 3 times")
    keyboard.alt("S")
    own = [each.words for each in rows_of(app, BankItem) if each.code.startswith("own_")]
    assert own == ["I will walk to {where} 3 times"]
