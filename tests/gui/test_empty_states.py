"""A new school's empty screens say what belongs there, and have the button that begins it."""

from __future__ import annotations

import pytest
from gui_world import Keyboard, People, button, dialog, form, shown_texts

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.school import Staff, StaffFields
from ilp_desktop.services import records


def test_before_the_first_backup_there_is_a_button_instead_of_a_list(window: MainWindow, people: People) -> None:
    page = window.backups_page
    window.show_page(page)
    assert not page.table.isVisible()
    button(page, "Make the first backup").click()
    assert people.said
    assert page.table.isVisible()
    assert not page.nothing.isVisible()


@pytest.mark.parametrize(("tab", "sentence"), [(1, "Nobody is listed yet."), (2, "No provider yet.")])
def test_staff_and_providers_begin_with_a_button(
    window: MainWindow, keyboard: Keyboard, tab: int, sentence: str
) -> None:
    window.show_settings(tab)
    shown = window.settings_page
    assert any(words.startswith(sentence) for words in shown_texts(shown))
    button(shown, "Add the first one").click()
    opened = form(window, keyboard)
    assert isinstance(opened, RecordDialog)
    opened.close()


def test_the_list_takes_its_place_with_the_first_one(window: MainWindow, app: App) -> None:
    window.show_settings(1)
    assert not window.settings_page.staff.isVisible()
    app.write(records.add, Staff, StaffFields(name="Bo Fennel"))
    assert window.settings_page.staff.isVisible()
    assert not any(words.startswith("Nobody is listed") for words in shown_texts(window))


def test_reviews_lead_to_the_plan_where_there_is_none(window: MainWindow, learner_id: int) -> None:
    window.open_tab(learner_id, "Reviews")
    button(window, "Go to the plan").click()
    assert window.learner_page.tabs.currentWidget() is window.learner_page.parts["Plan"]


def test_learners_are_added_or_imported(window: MainWindow) -> None:
    window.show_page(window.caseload_page)
    assert button(window.caseload_page, "Import a list…").isVisible()
    button(window.caseload_page, "Add the first learner").click()
    dialog(window, RecordDialog).close()
