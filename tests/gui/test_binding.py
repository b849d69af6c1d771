"""A bound form: loading is no edit, what the user does is, problems stand beside their fields."""

from __future__ import annotations

from collections.abc import Callable

from gui_world import Key, Keyboard
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.flows.flow import raw
from ilp_desktop.gui.app import App
from ilp_desktop.gui.form_panel import FormPanel
from ilp_desktop.model.learner import LearnerFields
from ilp_desktop.model.plan import LongTermTargetFields, ShortTermTargetFields


def on_screen(qtbot: QtBot, panel: QWidget) -> None:
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()


def test_loading_is_no_edit(app: App, qtbot: QtBot) -> None:
    panel = FormPanel(app, LearnerFields)
    on_screen(qtbot, panel)
    with qtbot.assertNotEmitted(panel.edited):
        panel.binder.load(raw(LearnerFields) | {"forename": "Zoë", "staff_notes": "Two\nlines", "sex": "f"})
        panel.binder.set_choices({"sex": [("f", "Female")]})


def test_each_kind_of_edit_by_keyboard_is_an_edit(app: App, qtbot: QtBot, keyboard: Keyboard) -> None:
    panel = FormPanel(app, LearnerFields)
    on_screen(qtbot, panel)
    panel.binder.load(raw(LearnerFields))
    acts: list[tuple[str, Callable[[], None]]] = [
        ("forename", lambda: keyboard.type("Z")),
        ("date_of_birth", lambda: keyboard.type("3")),
        ("sex", lambda: keyboard.press(Key.Key_Down)),
        ("english_additional_language", lambda: keyboard.press(Key.Key_Space)),
        ("staff_notes", lambda: keyboard.type("x")),
    ]
    for name, act in acts:
        panel.binder.widgets[name].setFocus()
        with qtbot.waitSignal(panel.edited, timeout=1000):
            act()


def test_a_problem_stands_beside_its_field_is_announced_and_goes_with_the_first_edit(
    app: App, qtbot: QtBot, keyboard: Keyboard
) -> None:
    panel = FormPanel(app, LearnerFields)
    on_screen(qtbot, panel)
    panel.binder.load(raw(LearnerFields) | {"forename": "Zoë", "surname": "Quill", "date_of_birth": "31/02/2011"})
    sentence = "Write the date as day/month/year, such as 03/09/2026."
    assert panel.binder.check() == {"date_of_birth": sentence}
    born = panel.binder.widgets["date_of_birth"]
    beside = panel.findChild(QLabel, "problem_date_of_birth")
    assert isinstance(beside, QLabel)
    assert beside.isVisible()
    assert beside.text() == born.accessibleDescription() == sentence
    assert keyboard.at == "date_of_birth"
    keyboard.type("x")
    assert not beside.isVisible()
    assert born.accessibleDescription() == ""


def test_too_long_a_text_is_told_beside_the_field_and_kept(app: App, qtbot: QtBot) -> None:
    panel = FormPanel(app, LearnerFields)
    on_screen(qtbot, panel)
    panel.binder.load(raw(LearnerFields) | {"forename": "Z" * 201, "surname": "Quill", "staff_notes": "n" * 10_001})
    problems = panel.binder.check()
    assert "at most 200 characters" in problems["forename"]
    assert "at most 10000 characters" in problems["staff_notes"]
    assert panel.binder.raw()["forename"] == "Z" * 201
    assert len(panel.binder.raw()["staff_notes"]) == 10_001


def test_a_code_that_the_list_lacks_is_kept(app: App, qtbot: QtBot) -> None:
    panel = FormPanel(app, LongTermTargetFields)
    qtbot.addWidget(panel)
    panel.binder.load(raw(LongTermTargetFields) | {"area": "long_gone"})
    area = panel.binder.widgets["area"]
    assert isinstance(area, QComboBox)
    assert area.currentText() == "long_gone"
    assert panel.binder.raw()["area"] == "long_gone"


def test_an_old_code_is_offered_to_its_own_record_only(app: App, qtbot: QtBot) -> None:
    panel = FormPanel(app, LongTermTargetFields)
    qtbot.addWidget(panel)
    area = panel.binder.widgets["area"]
    assert isinstance(area, QComboBox)
    offered = area.count()
    panel.binder.load(raw(LongTermTargetFields) | {"area": "long_gone"})
    assert area.count() == offered + 1
    panel.binder.load(raw(LongTermTargetFields) | {"area": "english"})
    assert (area.count(), area.findData("long_gone"), area.currentData()) == (offered, -1, "english")


def test_values_without_a_widget_are_given_back(app: App, qtbot: QtBot) -> None:
    panel = FormPanel(app, LongTermTargetFields)
    qtbot.addWidget(panel)
    panel.binder.load(raw(LongTermTargetFields) | {"key": "r7", "id": 7})
    assert panel.binder.raw()["key"] == "r7"
    assert panel.binder.raw()["id"] == 7


def test_a_slip_is_told_when_the_field_is_left_and_goes_while_one_types(
    app: App, qtbot: QtBot, keyboard: Keyboard
) -> None:
    panel = FormPanel(app, LearnerFields)
    on_screen(qtbot, panel)
    panel.binder.load(raw(LearnerFields) | {"upn": "A999999999999"})
    upn, beside = panel.binder.widgets["upn"], panel.findChild(QLabel, "problem_upn")
    assert isinstance(beside, QLabel)
    assert beside.text().startswith("This UPN's first letter does not fit"), "told at once of what was there"
    upn.setFocus()
    keyboard.press(Key.Key_End)
    keyboard.press(Key.Key_Backspace)
    assert not beside.isVisible(), "half a number is no slip yet"
    keyboard.press(Key.Key_Tab)
    assert beside.text().startswith("A UPN has 13 characters")
    assert upn.accessibleDescription() == beside.text()
    assert not upn.property("faulty")
    assert "upn" not in panel.binder.check(), "a slip refuses nothing"


def test_a_long_sentence_in_a_target_is_told_while_one_types(app: App, qtbot: QtBot, keyboard: Keyboard) -> None:
    panel = FormPanel(app, ShortTermTargetFields)
    on_screen(qtbot, panel)
    panel.binder.load(raw(ShortTermTargetFields))
    words, beside = panel.binder.widgets["what_i_will_do"], panel.findChild(QLabel, "problem_what_i_will_do")
    assert isinstance(beside, QLabel)
    words.setFocus()
    keyboard.type("I will get up and wash and eat and pack my bag and go to bus")
    assert beside.text() == "This sentence has 16 words: try two sentences. 15 words are easy to read."
    for _ in " bus":
        keyboard.press(Key.Key_Backspace)
    assert not beside.isVisible()


def test_a_problem_stands_before_a_slip(app: App, qtbot: QtBot) -> None:
    panel = FormPanel(app, LearnerFields)
    on_screen(qtbot, panel)
    panel.binder.load(raw(LearnerFields) | {"upn": "A1"})
    beside = panel.findChild(QLabel, "problem_upn")
    assert isinstance(beside, QLabel)
    panel.binder.show_problems({"upn": "Please fill this in."})
    assert beside.text() == "Please fill this in."
    panel.binder.show_problems({})
    assert beside.text().startswith("A UPN has 13 characters")
