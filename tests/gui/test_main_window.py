"""The main window: screens by key, undo, closing; what changed elsewhere is shown."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, People, button, column, dialog, rows_of, shown_texts
from PySide6.QtWidgets import QMenu

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Draft
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import records, undo


def test_ctrl_and_a_number_go_to_each_screen(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.at_window(window)
    for number, screen in enumerate(window.screens.listed, start=1):
        keyboard.press(Key(Key.Key_0.value + number % 10), Mod.ControlModifier)
        assert screen.page().isVisible()
        assert window.screens.nav.currentRow() == number - 1


def test_arrow_keys_at_the_side_go_too(window: MainWindow, keyboard: Keyboard) -> None:
    keyboard.at_window(window)
    window.screens.nav.setFocus()
    keyboard.press(Key.Key_Down)
    assert window.caseload_page.isVisible()
    keyboard.press(Key.Key_End)
    assert window.settings_page.isVisible()


def test_ctrl_n_adds_a_learner_from_any_screen(window: MainWindow, app: App, keyboard: Keyboard) -> None:
    keyboard.at_window(window)
    keyboard.press(Key.Key_4, Mod.ControlModifier)
    keyboard.press(Key.Key_N, Mod.ControlModifier)
    keyboard.at_window(dialog(window, RecordDialog))
    assert keyboard.at == "forename"
    keyboard.type("Ada")
    keyboard.press(Key.Key_Tab)
    keyboard.type("Bell")
    keyboard.press(Key.Key_Return)
    assert [each.surname for each in rows_of(app, Learner)] == ["Bell"]


def test_undo_brings_back_one_after_the_other(window: MainWindow, app: App, keyboard: Keyboard, people: People) -> None:
    for name in ("Ash", "Bell"):
        app.write(records.add, Learner, LearnerFields(forename="Ada", surname=name))
    app.write(undo.end_session)
    for each in rows_of(app, Learner):
        app.delete(Learner, each.id or 0, each.surname)
    assert rows_of(app, Learner) == []
    keyboard.at_window(window)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert [each.surname for each in rows_of(app, Learner)] == ["Bell"]
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert sorted(each.surname for each in rows_of(app, Learner)) == ["Ash", "Bell"]
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert window.statusBar().currentMessage() == "There is nothing to undo."
    assert people.said == []


def test_the_undo_bar_can_be_put_away(window: MainWindow, app: App, learner_id: int) -> None:
    app.delete(Learner, learner_id, "<b>Ł</b> & Co")
    assert "Deleted <b>Ł</b> & Co." in shown_texts(window)
    button(window, "Dismiss").click()
    assert not window.undoing.bar.isVisible()


def test_a_hidden_screen_is_up_to_date_when_it_is_shown(window: MainWindow, app: App) -> None:
    app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Bell"))
    window.show_page(window.caseload_page)
    assert column(window.caseload_page.table) == ["Bell, Ada"]
    app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Ash"))
    assert column(window.caseload_page.table) == ["Ash, Ada", "Bell, Ada"]


@pytest.mark.parametrize("key", ["staff_guidance", "learner_guide"])
def test_the_help_menu_shows_the_papers_that_explain_the_work(window: MainWindow, key: str) -> None:
    help_menu = window.menuBar().actions()[-1].menu()
    assert isinstance(help_menu, QMenu)
    next(each for each in help_menu.actions() if each.text().startswith(PAPERS[key].title)).trigger()
    shown = dialog(window, PrintDialog)
    assert shown.papers[key].isChecked()
    assert shown.panel.content.startswith(b"%PDF")


def test_printing_by_key_prints_what_is_shown(window: MainWindow, learner_id: int, keyboard: Keyboard) -> None:
    window.open_learner(learner_id)
    keyboard.at_window(window)
    keyboard.press(Key.Key_P, Mod.ControlModifier)
    assert dialog(window, PrintDialog).windowTitle() == "Print – Łukasz Nowak"


@pytest.mark.parametrize("kind", ["assessment", "plan"])
def test_a_wizard_that_was_only_looked_at_changes_nothing(
    window: MainWindow, app: App, learner_id: int, kind: str
) -> None:
    app.unsaved_backup = False
    wizard = window.open_wizard(kind, learner_id)
    assert wizard
    wizard.close()
    assert rows_of(app, Draft) == []
    assert not app.unsaved_backup
