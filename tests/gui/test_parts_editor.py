"""Units under their qualification by keyboard alone: added, corrected, removed, brought back, kept in the draft."""

from __future__ import annotations

from typing import Any

import pytest
from gui_world import Key, Keyboard, days_ago, draft_of, rows_of, shown_texts, typed
from PySide6.QtWidgets import QLabel, QPushButton

from ilp_desktop.flows import plan
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.parts_editor import PartsEditor
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.plan import Qualification, QualificationUnit


@pytest.fixture
def wizard(window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    """The plan's wizard with a qualification begun."""
    made = window.open_wizard(plan.KIND, learner_id)
    assert made
    keyboard.at_window(made)
    made.go("qualifications")
    keyboard.alt("A")
    keyboard.fill(title="Entry award", credits="6")
    return made


@pytest.fixture
def units(wizard: Wizard) -> PartsEditor:
    page = wizard.pages["qualifications"]
    assert isinstance(page, ListPage)
    assert page.parts
    return page.parts


def add(keyboard: Keyboard, **values: str) -> None:
    keyboard.alt("I")
    keyboard.fill(**values)


def titles(units: PartsEditor) -> list[Any]:
    return [each["title"] for each in units.entries()]


def test_units_are_added_and_written_by_keyboard(app: App, wizard: Wizard, keyboard: Keyboard) -> None:
    add(keyboard, title="Reading", reference="D/500/4687", credits="2", achieved_on=typed(days_ago(3)))
    add(keyboard, title="Writing", credits="4")
    assert "1 of 2 units achieved, 2 of 6 credits" in shown_texts(wizard)
    wizard.go("last")
    keyboard.press(Key.Key_Space)
    assert [each.title for each in rows_of(app, Qualification)] == ["Entry award"]
    assert [
        (each.title, each.reference, each.credits, each.achieved_on) for each in rows_of(app, QualificationUnit)
    ] == [
        ("Reading", "D/500/4687", 2, days_ago(3)),
        ("Writing", "", 4, None),
    ]


def test_each_unit_is_announced_by_its_number(units: PartsEditor, keyboard: Keyboard) -> None:
    add(keyboard, title="Reading")
    add(keyboard, title="Writing")
    keyboard.tab_to("credits")
    assert keyboard.focus.accessibleName() == "Unit 2: Credits"
    labels = [each for each in units.findChildren(QLabel) if each.text() == "Credits" and each.isVisible()]
    assert len(labels) == 1, "the names of the fields stand over the first unit only"


def test_tab_goes_from_the_form_through_the_units_to_the_button(units: PartsEditor, keyboard: Keyboard) -> None:
    add(keyboard, title="Reading")
    add(keyboard, title="Writing")
    keyboard.press(Key.Key_Tab)
    walked = [keyboard.at]
    while keyboard.focus is not units.add_button:
        keyboard.press(Key.Key_Tab)
        walked.append(keyboard.at)
    assert walked == ["reference", "credits", "achieved_on", "", "Add unit"]
    for _ in range(10):
        keyboard.press(Key.Key_Backtab)
    assert keyboard.focus.accessibleName() == "Unit 1: Unit"
    keyboard.press(Key.Key_Backtab)
    assert keyboard.at == "result_on"


def test_a_unit_that_is_begun_is_in_sight(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.resize(1000, 600)
    for title in ("One", "Two", "Three", "Four"):
        add(keyboard, title=title)
        assert keyboard.focus.accessibleName().endswith(": Unit")
        assert keyboard.focus.visibleRegion().boundingRect().height() == keyboard.focus.height()


def test_a_unit_is_removed_and_brought_back(units: PartsEditor, keyboard: Keyboard) -> None:
    for title in ("One", "Two", "Three"):
        add(keyboard, title=title)
    remove = next(each for each in units.findChildren(QPushButton) if each.accessibleName() == "Remove unit 2")
    remove.setFocus()
    keyboard.press(Key.Key_Return)
    assert titles(units) == ["One", "Three"]
    assert keyboard.focus.accessibleName() == "Remove unit 2", "the focus stays near"
    keyboard.alt("O")
    assert titles(units) == ["One", "Two", "Three"]
    assert keyboard.focus.accessibleName() == "Unit 2: Unit"
    assert not units.undo_button.isVisible()


def test_units_stay_with_their_qualification(wizard: Wizard, units: PartsEditor, keyboard: Keyboard) -> None:
    add(keyboard, title="Reading")
    keyboard.alt("A")
    keyboard.fill(title="Certificate")
    assert titles(units) == []
    add(keyboard, title="Catering")
    page = wizard.pages["qualifications"]
    assert isinstance(page, ListPage)
    page.list.setFocus()
    keyboard.press(Key.Key_Up)
    assert titles(units) == ["Reading"]
    assert [[part["title"] for part in each["units"]] for each in page.entry()] == [["Reading"], ["Catering"]]


def test_units_are_in_the_draft_as_typed(app: App, wizard: Wizard, keyboard: Keyboard, learner_id: int) -> None:
    add(keyboard, title="Reading", credits="x")
    wizard.save()
    kept = draft_of(app, plan.KIND, learner_id)
    assert kept
    assert [(each["title"], each["credits"]) for each in kept["qualifications"][0]["units"]] == [("Reading", "x")]


def test_a_problem_in_a_unit_holds_one_back_and_is_found_from_the_last_page(wizard: Wizard, keyboard: Keyboard) -> None:
    add(keyboard, title="Reading", credits="2")
    add(keyboard, title="Writing", credits="x")
    keyboard.next_step()
    assert wizard.current == "qualifications"
    assert keyboard.focus.accessibleName() == "Unit 2: Credits"
    assert keyboard.focus.accessibleDescription()
    wizard.go("last")
    link = next(each for each in wizard.last.findChildren(QPushButton) if "unit 2" in each.text())
    assert link.text().startswith("Qualifications, “Entry award”, unit 2: ")
    link.click()
    beside = [each for each in wizard.findChildren(QLabel, "problem_credits") if each.isVisible() and each.text()]
    assert len(beside) == 1


def test_credits_that_do_not_add_up_and_slips_are_hinted_at_and_never_refused(
    wizard: Wizard, keyboard: Keyboard
) -> None:
    add(keyboard, title="Reading", reference="D/500/4688", credits="2")
    keyboard.press(Key.Key_Tab)
    words = shown_texts(wizard)
    assert "The units come to 2 credits. Check which number is right." in words
    assert any(each.startswith("This unit reference's letter does not fit") for each in words)
    keyboard.next_step()
    assert wizard.current == "placements"
    wizard.go("last")
    assert wizard.finish_button.isEnabled()
    assert sum("Entry award" in each for each in shown_texts(wizard.last)) == 2
