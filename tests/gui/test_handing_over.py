"""The laptop goes to the learner and comes back: meanwhile no record is on the screen, and a password keeps it so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui_world import PASSWORD, Key, Keyboard, Mod, button, column, dialog, draft_of, rows_of, shown_texts, table
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop.db.keys import KeyRing
from ilp_desktop.flows import assessment
from ilp_desktop.gui.app import App
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.learner_view.handing_over import HandOverDialog
from ilp_desktop.gui.learner_view.view import LearnerView
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.self_assessment import SelfAssessmentAnswer


@pytest.fixture
def opened(desk: Callable[[], Desk], ring: KeyRing) -> Desk:
    made = desk()
    made.begin()
    made.open_school(made.folder, ring)
    return made


def main_of(desk: Desk) -> MainWindow:
    assert desk.main
    return desk.main


def hand_over(main: MainWindow, *, locks: bool, kind: str = "assessment", learner_id: int = 1) -> LearnerView:
    """As the SENCO does, from the learner's page."""
    main.open_learner(learner_id)
    main.learner_page.show_tab("Assessment" if kind == "assessment" else "Reviews")
    button(main, "Let the learner answer…").click()
    asked = dialog(main, HandOverDialog)
    asked.locks.setChecked(locks)
    button(asked, "Start").click()
    view = main.handing_over.view
    assert view
    return view


def on_the_screen() -> set[str]:
    QApplication.processEvents()
    return {type(each).__name__ for each in QApplication.topLevelWidgets() if each.isVisible()}


def test_the_learners_window_stands_alone(opened: Desk) -> None:
    view = hand_over(main_of(opened), locks=True)
    assert on_the_screen() == {"LearnerView"}
    assert view.isFullScreen()
    assert not any("Quizzlewick" in words for words in [*shown_texts(view), view.windowTitle()])


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Key.Key_Escape, Mod.NoModifier), (Key.Key_F1, Mod.NoModifier), (Key.Key_Q, Mod.ControlModifier),
     (Key.Key_N, Mod.ControlModifier), (Key.Key_2, Mod.ControlModifier), (Key.Key_F, Mod.ControlModifier)],
)  # fmt: skip
def test_no_key_leads_out_of_it(opened: Desk, keyboard: Keyboard, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    view = hand_over(main_of(opened), locks=True)
    keyboard.at_window(view)
    view.start()
    keyboard.press(key, modifier)
    assert on_the_screen() == {"LearnerView"}


def test_given_back_the_password_is_asked_for_and_everything_is_as_it_was(opened: Desk, keyboard: Keyboard) -> None:
    main = main_of(opened)
    view = hand_over(main, locks=True)
    keyboard.at_window(view)
    view.start()
    keyboard.press(Key.Key_3)
    view.stop()
    button(view, "Back to the records").click()
    assert on_the_screen() == {"StartWindow"}
    assert opened.start
    keyboard.at_window(opened.start)
    keyboard.type("wrong")
    keyboard.press(Key.Key_Return)
    assert not main.isVisible()


def test_the_right_password_brings_the_records_back(opened: Desk, keyboard: Keyboard) -> None:
    main = main_of(opened)
    view = hand_over(main, locks=True)
    keyboard.at_window(view)
    view.start()
    keyboard.press(Key.Key_3)
    view.close()
    view.close()
    assert on_the_screen() == {"StartWindow"}
    assert opened.start
    keyboard.at_window(opened.start)
    keyboard.type(PASSWORD)
    keyboard.press(Key.Key_Return)
    assert on_the_screen() == {"MainWindow"}
    assert main_of(opened) is main
    assert "What the learner says" in shown_texts(main)
    assert "1 of 28 questions, not finished" in column(table(main, "What the learner says"), 1)


def test_behind_the_password_the_app_can_only_be_closed(opened: Desk, keyboard: Keyboard) -> None:
    view = hand_over(main_of(opened), locks=True)
    keyboard.at_window(view)
    view.close()
    view.close()
    opened.idling.idle.emit()  # the idle time ends meanwhile
    assert on_the_screen() == {"StartWindow"}
    assert opened.start
    keyboard.at_window(opened.start)
    keyboard.type(PASSWORD)
    keyboard.press(Key.Key_Return)
    assert on_the_screen() == {"MainWindow"}


def test_beside_the_learner_no_password_is_asked_for(opened: Desk) -> None:
    view = hand_over(main_of(opened), locks=False)
    view.close()
    view.close()
    assert on_the_screen() == {"MainWindow"}


def test_left_unused_it_locks_and_keeps_what_was_typed(opened: Desk, keyboard: Keyboard, ring: KeyRing) -> None:
    view = hand_over(main_of(opened), locks=True)
    keyboard.at_window(view)
    view.go(next(n for n, each in enumerate(view.sheet.questions) if each.key == "proud_of"))
    keyboard.type("My drumming")
    opened.idling.idle.emit()
    assert on_the_screen() == {"StartWindow"}
    assert opened.main is None
    opened.open_school(opened.folder, ring)
    assert opened.app
    assert [each.words for each in rows_of(opened.app, SelfAssessmentAnswer)] == ["My drumming"]


def test_from_the_wizard_and_back_into_it(opened: Desk, keyboard: Keyboard) -> None:
    main = main_of(opened)
    wizard = main.open_wizard(assessment.KIND, 1)
    assert wizard
    keyboard.at_window(wizard)
    button(wizard, "Let the learner answer…").click()
    asked = dialog(wizard, HandOverDialog)
    asked.locks.setChecked(True)
    button(asked, "Start").click()
    assert on_the_screen() == {"LearnerView"}
    view = main.handing_over.view
    assert view
    view.go(next(n for n, each in enumerate(view.sheet.questions) if each.key == "reading"))
    assert view.answers
    view.answers.choose(2)
    view.close()
    view.close()
    assert opened.start
    keyboard.at_window(opened.start)
    keyboard.type(PASSWORD)
    keyboard.press(Key.Key_Return)
    assert on_the_screen() == {"MainWindow", "Wizard"}
    assert wizard.isModal()
    wizard.go("achievements")
    assert "Reading: hard." in shown_texts(wizard)


def test_an_unfinished_set_is_offered_and_can_be_begun_again(app: App, window: MainWindow, learner_id: int) -> None:
    view = hand_over(window, locks=False, learner_id=learner_id)
    view.go(4)
    assert view.answers
    view.answers.choose(1)
    view.close()
    view.close()
    window.handing_over.offer("assessment", learner_id, window)
    asked = dialog(window, HandOverDialog)
    assert any("goes on at question 5 of 28" in words for words in shown_texts(asked))
    asked.anew.setChecked(True)
    button(asked, "Start").click()
    again = window.handing_over.view
    assert again
    assert dict(again.sheet.answers) == {}
    assert app.today


def test_a_demonstration_has_no_password_to_ask_for(app: App, window: MainWindow, learner_id: int) -> None:
    app.is_demo = True
    asked = window.handing_over.offer("assessment", learner_id, window)
    assert asked
    assert not asked.locks.isEnabled()
    assert any("no password" in words for words in shown_texts(asked))


# --- what was said, beside the wizard's steps ---------------------------------------------------------------


@pytest.fixture
def wizard(window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    """The assessment's wizard of a learner who said what is hard and what helps."""
    view = hand_over(window, locks=False, learner_id=learner_id)
    for key, number in (("reading", 2), ("what_helps", 1), ("what_helps", 5)):
        view.go(next(n for n, each in enumerate(view.sheet.questions) if each.key == key))
        assert view.answers
        view.answers.choose(number)
    view.close()
    view.close()
    made = window.open_wizard(assessment.KIND, learner_id)
    assert made
    keyboard.at_window(made)
    return made


def test_one_key_takes_it_into_the_box_below_what_is_typed(
    app: App, wizard: Wizard, learner_id: int, keyboard: Keyboard, qtbot: QtBot
) -> None:
    wizard.go("learn_best")
    assert "Helps me: someone reads to me, a quiet place." in shown_texts(wizard)
    keyboard.fill(learn_best_learner_says="Show me first.")
    keyboard.press(Key.Key_T, Mod.ControlModifier)
    wanted = "Show me first.\nHelps me: someone reads to me, a quiet place."
    assert wizard.pages["learn_best"].entry()["learn_best_learner_says"] == wanted  # type: ignore[call-overload]
    assert not wizard.says.take_button.isEnabled()
    keyboard.press(Key.Key_T, Mod.ControlModifier)

    def kept() -> bool:
        entries = draft_of(app, assessment.KIND, learner_id)
        return bool(entries) and entries["learn_best"]["learn_best_learner_says"] == wanted  # type: ignore[index]

    qtbot.waitUntil(kept, timeout=2000)
    entries = draft_of(app, assessment.KIND, learner_id)
    assert entries
    assert [each["kind"] for each in entries["methods"]] == ["self_assessment"]
    assert [each["kind"] for each in entries["sources"]] == ["learner"]


def test_a_step_without_an_answer_has_no_panel(wizard: Wizard) -> None:
    wizard.go("interests")
    assert not wizard.says.isVisible()
    wizard.take_what_was_said()
    wizard.go("last")
    assert not wizard.says.isVisible()
    wizard.go("start")
    assert button(wizard, "Let the learner answer…")


def test_a_narrow_wizard_shows_it_below_the_form(wizard: Wizard) -> None:
    wizard.go("learn_best")
    wizard.resize(900, 700)
    QApplication.processEvents()
    assert wizard.says.isVisible()
    assert wizard.says.y() > wizard.stack.y()
    wizard.resize(1320, 840)
    QApplication.processEvents()
    assert wizard.says.x() > wizard.stack.x()
