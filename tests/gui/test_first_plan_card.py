"""The checklist of the first plan on Today: it ticks itself, leads to the work, and can be put away."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, People, add_plan, assess, dialog, shown_texts
from PySide6.QtGui import QAction

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.first_plan import FirstPlanCard
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.school import Staff, StaffFields
from ilp_desktop.services import records
from ilp_desktop.services.first_plan import FirstStep


@pytest.fixture
def card(window: MainWindow) -> FirstPlanCard:
    return window.today_page.first_plan


def done(card: FirstPlanCard) -> list[str]:
    names = [each.accessibleName() for each in card.lines.values()]
    assert all(name.startswith(("Done: ", "To do: ")) for name in names)
    return [name.removeprefix("Done: ") for name in names if name.startswith("Done: ")]


def test_it_ticks_itself_from_what_the_file_holds(
    window: MainWindow, app: App, card: FirstPlanCard, people: People
) -> None:
    assert done(card) == []
    for name in ("Ada Marrow", "Bo Fennel"):
        app.write(records.add, Staff, StaffFields(name=name))
    assert done(card) == ["Add the staff"]
    window.backups_page.make()
    assert done(card) == ["Add the staff", "Make a backup"]
    assert people.said
    assert "2 of 7 done" in shown_texts(window)


def test_assessing_and_planning_tick_too(app: App, card: FirstPlanCard, learner_id: int) -> None:
    assess(app, learner_id, "Reads slowly")
    assert done(card) == ["Add the first learner", "Assess the learner"]
    add_plan(app, learner_id, "Read a page aloud")
    assert "Make the plan" in done(card)


def test_each_line_opens_the_place_by_keyboard(window: MainWindow, card: FirstPlanCard, keyboard: Keyboard) -> None:
    keyboard.at_window(window)
    card.lines[FirstStep.LEARNER].setFocus()
    keyboard.press(Key.Key_Return)
    form = dialog(window, RecordDialog)
    form.close()
    card.lines[FirstStep.STAFF].click()
    assert window.settings_page.tabs.tabText(window.settings_page.tabs.currentIndex()) == "S&taff"
    card.lines[FirstStep.BACKUP].click()
    assert window.screens.current is window.backups_page


@pytest.mark.parametrize(("step", "tab"), [(FirstStep.ASSESSMENT, "Assessment"), (FirstStep.AGREED, "Plan")])
def test_work_on_a_learner_opens_the_learners_tab(
    window: MainWindow, card: FirstPlanCard, learner_id: int, step: FirstStep, tab: str
) -> None:
    card.lines[step].click()
    assert window.shown_learner == learner_id
    assert window.learner_page.tabs.currentWidget() is window.learner_page.parts[tab]


def test_without_a_learner_the_first_one_is_added(window: MainWindow, card: FirstPlanCard) -> None:
    card.lines[FirstStep.PLAN].click()
    assert dialog(window, RecordDialog).isVisible()


def test_printing_offers_the_plan_and_my_plan(
    window: MainWindow, card: FirstPlanCard, app: App, learner_id: int
) -> None:
    assess(app, learner_id, "Reads slowly")
    add_plan(app, learner_id, "Read a page aloud")
    card.lines[FirstStep.PRINTED].click()
    shown = dialog(window, PrintDialog)
    assert {each.request.paper for each in shown.panel.chosen.items} == {"ilp", "my_plan"}
    shown.close()


def test_it_is_put_away_and_the_help_menu_brings_it_back(window: MainWindow, card: FirstPlanCard) -> None:
    card.away_button.click()
    assert not card.isVisible()
    window.show_page(window.settings_page)
    next(each for each in window.findChildren(QAction) if each.text() == "Your &first plan").trigger()
    assert window.screens.current is window.today_page
    assert card.isVisible()
