"""The initial assessment by keyboard alone: from the first field to the needs in the record."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, as_read, days_ago, draft_of, rows_of, shown_texts, typed
from PySide6.QtWidgets import QLabel

from ilp_desktop.flows import assessment
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.assessment import Assessment, Method, Need, SkillProfile, Source


@pytest.fixture
def wizard(window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    made = window.open_wizard(assessment.KIND, learner_id)
    assert made
    keyboard.at_window(made)
    return made


def test_every_step_by_keyboard_and_the_record_is_written(  # noqa: PLR0915  # one wizard, whole
    app: App, window: MainWindow, wizard: Wizard, learner_id: int, keyboard: Keyboard
) -> None:
    k = keyboard
    k.fill(assessed_on=typed(days_ago(3)))
    k.next_step()
    k.fill(attendance_percent="92.5", attendance_remark="Late on Mondays", history_learner_says="Ja lubię szkołę")
    k.next_step()
    k.fill(what_helps="Pictures", learn_best_learner_says="Show me")
    k.next_step()
    k.fill(prior_achievements="Swimming badge", mathematics_level="Entry")
    k.next_step()
    k.fill(vocational_areas_tried="Horticulture")
    k.next_step()
    k.fill(confidence="Grows with praise")
    k.next_step()
    k.fill(ambitions="Own a garden")
    k.next_step()
    k.fill(nature_of_difficulty="Dyslexia")
    k.next_step()
    assert wizard.current == "medical"
    for _ in range(2):
        k.next_step()
    assert wizard.current == "sources"
    k.alt("A")
    k.fill(kind="", who="Ms Fern")
    k.focus.setFocus()
    kind = k.tab_to("kind")
    k.press(Key.Key_Down)
    assert kind.isVisible()
    k.next_step()
    assert wizard.current == "methods"
    k.alt("A")
    k.tab_to("kind")
    k.press(Key.Key_Down)
    k.fill(tool="Reading test", score="87")
    k.next_step()
    assert wizard.current == "summary"
    k.fill(strengths="Listens well", needs="Reading")
    k.next_step()
    k.alt("A")
    k.fill(area="English", description="Reads slowly", priority="High")
    k.next_step()
    assert wizard.current == "last"
    assert k.focus is wizard.finish_button
    k.press(Key.Key_Space)
    made = rows_of(app, Assessment)[0]
    assert (made.assessed_on, made.attendance_percent) == (days_ago(3), 92.5)
    assert made.history_learner_says == "Ja lubię szkołę"
    assert made.ambitions == "Own a garden"
    assert [each.who for each in rows_of(app, Source)] == ["Ms Fern"]
    assert [(each.tool, each.score) for each in rows_of(app, Method)] == [("Reading test", "87")]
    assert [each.strengths for each in rows_of(app, SkillProfile)] == ["Listens well"]
    assert [(each.area, each.description, each.priority) for each in rows_of(app, Need)] == [
        ("english", "Reads slowly", "high")
    ]
    assert draft_of(app, assessment.KIND, learner_id) is None
    assert window.learner_page.tabs.currentWidget() is window.learner_page.parts["Assessment"]


def test_back_and_forth_by_keyboard(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.next_step()
    keyboard.alt("N")
    assert wizard.current == "learn_best"
    keyboard.alt("B")
    assert wizard.current == "history"
    assert keyboard.at == "attendance_percent"


def test_an_impossible_number_is_told_beside_its_field(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.next_step()
    keyboard.fill(attendance_percent="120")
    keyboard.next_step()
    assert wizard.current == "history"
    beside = wizard.findChild(QLabel, "problem_attendance_percent")
    assert isinstance(beside, QLabel)
    assert as_read(beside) == "This can't be more than 100."


def test_hints_never_block(wizard: Wizard) -> None:
    wizard.go("last")
    assert wizard.finish_button.isEnabled()
    assert any("No need is written down yet" in words for words in shown_texts(wizard))


def test_a_finished_assessment_is_corrected_in_place(
    app: App, window: MainWindow, wizard: Wizard, learner_id: int, keyboard: Keyboard
) -> None:
    wizard.go("last")
    keyboard.press(Key.Key_Space)
    first = rows_of(app, Assessment)[0]
    again = window.open_wizard(assessment.KIND, learner_id, first.id)
    assert again
    keyboard.at_window(again)
    again.go("interests")
    keyboard.fill(hobbies="Chess")
    again.go("last")
    keyboard.press(Key.Key_Space)
    assert [(each.id, each.hobbies) for each in rows_of(app, Assessment)] == [(first.id, "Chess")]
