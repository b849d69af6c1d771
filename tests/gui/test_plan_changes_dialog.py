"""What differs between versions, on the learner's page, before agreeing again, and on paper."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, add_plan, as_read, button, days_ago, dialog, rows_of, shown_texts, table
from PySide6.QtWidgets import QLabel

from ilp_desktop.flows import plan
from ilp_desktop.flows.flow import row
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.plan_changes import ChangesDialog
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.plan import AgreementFields, Plan, Target


@pytest.fixture
def page(page: MainWindow, app: App, learner_id: int) -> MainWindow:
    """A learner whose plan was agreed, with two targets."""
    add_plan(app, learner_id, "Read a page <b>a day", "Count coins")
    page.learner_page.show_tab("Plan")
    return page


def reworded(page: MainWindow, learner_id: int, words: str) -> Wizard:
    """The wizard at its last look, after the first target was reworded."""
    wizard = page.open_wizard(plan.KIND, learner_id)
    assert wizard
    wizard.entries["short_term"][0]["what_i_will_do"] = words
    wizard.go("last")
    return wizard


def agreed_again(page: MainWindow, learner_id: int, words: str) -> None:
    wizard = reworded(page, learner_id, words)
    signer = row(AgreementFields, name="A", role="learner", agreed_on=f"{days_ago(0):%d/%m/%Y}")
    wizard.entries["agreement"] = [signer]
    wizard.finish()


def open_changes(page: MainWindow, words: str) -> ChangesDialog:
    button(page, words).click()
    return dialog(page, ChangesDialog)


def test_a_changed_plan_says_which_draft_it_is_and_what_differs(
    page: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    reworded(page, learner_id, "Read two pages <b>a day").finish()
    assert "draft of version 2: see what differs" in page.statusBar().currentMessage()
    assert "Draft of version 2; version 1 stays as it was agreed" in shown_texts(page)
    shown = open_changes(page, "What differs from version 1…")
    keyboard.at_window(shown)
    assert keyboard.focus is shown.text, "the list can be read with the arrow keys at once"
    assert as_read(shown.count) == "1 change"
    said = shown.text.toPlainText()
    assert "Short-term targets" in said
    assert "Read two pages <b>a day" in said, "what was typed is no markup"
    html = shown.text.toHtml()
    assert "line-through" in html
    assert "underline" in html
    keyboard.press(Key.Key_Escape)
    assert not shown.isVisible()


def test_any_two_versions_are_compared(page: MainWindow, app: App, learner_id: int) -> None:
    agreed_again(page, learner_id, "Read two pages")
    agreed_again(page, learner_id, "Read three pages")
    table(page, "Agreed versions").selectRow(0)
    shown = open_changes(page, "What differs…")
    versions = [shown.older.itemText(each).split(",")[0] for each in range(shown.older.count())]
    assert versions == ["Version 3", "Version 2", "Version 1"]
    assert shown.older.currentText().startswith("Version 1")
    assert shown.newer.currentText() == "The plan as it is now"
    assert "three" in shown.text.toPlainText()
    shown.newer.setCurrentIndex(2)
    shown.newer.activated.emit(2)
    said = shown.text.toPlainText()
    assert "two" in said
    assert "three" not in said
    shown.older.setCurrentIndex(1)
    shown.older.activated.emit(1)
    assert as_read(shown.count) == "Nothing differs"
    assert shown.text.toPlainText() == ""
    assert rows_of(app, Plan)[0].version == 3


def test_what_is_shown_is_printed(page: MainWindow, learner_id: int) -> None:
    reworded(page, learner_id, "Read two pages").finish()
    shown = open_changes(page, "What differs from version 1…")
    button(shown, "Print…").click()
    printing = dialog(page, PrintDialog)
    assert printing.panel.shown
    assert printing.panel.shown.pages == 1
    printing.close()


def test_before_agreeing_again_the_last_step_shows_what_differs(page: MainWindow, app: App, learner_id: int) -> None:
    wizard = reworded(page, learner_id, "Read two pages")
    assert "What differs from version 1, which was agreed" in shown_texts(wizard.last)
    told = [as_read(each) for each in wizard.last.findChildren(QLabel)]
    assert any("Short-term targets" in words and "two pages" in words for words in told)
    assert {each.what_i_will_do for each in rows_of(app, Target)} == {"Read a page <b>a day", "Count coins"}
    assert rows_of(app, Plan)[0].status == "agreed", "looking writes nothing"
    wizard.entries["start"]["starts_on"] = "no day"
    wizard.go("last")
    assert not wizard.finish_button.isEnabled()
    assert not any("What differs" in words for words in shown_texts(wizard.last)), "first things first"


def test_a_first_plan_differs_from_nothing(window: MainWindow, learner_id: int) -> None:
    wizard = window.open_wizard(plan.KIND, learner_id)
    assert wizard
    wizard.go("last")
    assert not any("What differs" in words for words in shown_texts(wizard.last))
