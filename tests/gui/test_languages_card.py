"""Settings, Papers: who of the school checked the words of a language, and where that is told."""

from __future__ import annotations

import pytest
from gui_world import Keyboard, button, form, rows_of

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.languages_card import LanguagesCard
from ilp_desktop.gui.print_profile import PrintProfileDialog
from ilp_desktop.model.language_check import LanguageCheck
from ilp_desktop.model.learner import PrintProfileFields
from ilp_desktop.services import undo


@pytest.fixture
def languages(window: MainWindow, keyboard: Keyboard) -> LanguagesCard:
    window.show_page(window.settings_page)
    window.settings_page.tabs.setCurrentWidget(window.settings_page.papers)
    keyboard.at_window(window)
    return window.settings_page.papers.languages


def check_polish(languages: LanguagesCard, window: MainWindow, keyboard: Keyboard) -> None:
    place = next(number for number, line in enumerate(languages.lines.rows) if line.code == "pl")
    languages.table.selectRow(place)
    button(languages, "Note a check").click()
    form(window, keyboard)
    keyboard.fill(checked_by="Danuta Wrona", checked_on="03/09/2026")
    keyboard.alt("S")


def test_a_check_is_noted_by_keyboard_and_can_be_taken_away(
    languages: LanguagesCard, app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    assert {line.check for line in languages.lines.rows} == {None}
    check_polish(languages, window, keyboard)
    assert [(row.language, row.checked_by) for row in rows_of(app, LanguageCheck)] == [("pl", "Danuta Wrona")]
    button(languages, "Not checked").click()
    assert rows_of(app, LanguageCheck) == []
    app.write(undo.undo_last)
    assert [line.name for line in languages.lines.rows if line.check] == ["Polish"]


def test_the_print_profile_says_who_checked_the_language(
    languages: LanguagesCard, app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    profile = PrintProfileFields(prompt_language="pl")
    dialog = PrintProfileDialog(app, lambda _new: None, profile, 1, window)
    told = dialog.panel.binder.widgets["prompt_language"]
    assert "not yet checked by a speaker" in told.accessibleDescription()
    check_polish(languages, window, keyboard)
    dialog = PrintProfileDialog(app, lambda _new: None, profile, 1, window)
    told = dialog.panel.binder.widgets["prompt_language"]
    assert told.accessibleDescription() == "The words in Polish were checked by Danuta Wrona on 03/09/2026."
