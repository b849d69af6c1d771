"""Settings, Own fields: added, put in order, no longer asked; by keyboard, and then in wizard and learner's page."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, People, button, form, rows_of, shown_texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.own_field_dialog import OwnFieldDialog
from ilp_desktop.gui.pages.own_fields_tab import OwnFieldsTab, RecordCard
from ilp_desktop.gui.wizard_pages import FormPage
from ilp_desktop.model.own_fields import OwnField, OwnFieldFields, OwnValue, Record
from ilp_desktop.services import own_fields


@pytest.fixture
def tab(window: MainWindow, keyboard: Keyboard) -> OwnFieldsTab:
    window.show_page(window.settings_page)
    window.settings_page.tabs.setCurrentWidget(window.settings_page.own_fields)
    keyboard.at_window(window)
    return window.settings_page.own_fields


def add(app: App, label: str, **values: str) -> OwnField:
    fields = {"label": label, "step": "start", "part": "programme"} | values
    return app.write(own_fields.add, "assessment", OwnFieldFields.model_validate(fields))


def lines(card: RecordCard) -> list[str]:
    return [line.words.split(" – ")[0] for line in card.list.lines()]


def test_an_empty_list_explains_itself_with_an_example(tab: OwnFieldsTab) -> None:
    shown = " ".join(shown_texts(tab))
    assert "Bus pass applied for" in shown
    assert shown.count("No own field yet.") == 3
    assert not any(card.list.isVisible() for card in tab.cards.values())


def test_a_field_is_added_by_keyboard(tab: OwnFieldsTab, app: App, window: MainWindow, keyboard: Keyboard) -> None:
    tab.cards[Record.ASSESSMENT].add_button.setFocus()
    keyboard.press(Key.Key_Return)
    shown = form(window, keyboard)
    keyboard.fill(label="Glasses", step="Medical", kind="One of", options="None")
    keyboard.press(Key.Key_Return)
    keyboard.type("For reading")
    assert shown.panel.binder.raw()["part"] == "medical"
    keyboard.fill(help="As seen in the lesson.")
    keyboard.tab_to("on_plan")
    keyboard.press(Key.Key_Space)
    keyboard.alt("S")
    (field,) = rows_of(app, OwnField)
    assert (field.label, field.step, field.kind, field.choices) == (
        "Glasses", "medical", "choice", ["None", "For reading"],
    )  # fmt: skip
    assert field.papers == ("assessment_summary", "ilp")
    (words,) = [line.words for line in tab.cards[Record.ASSESSMENT].list.lines()]
    assert "Medical and access" in words
    assert "Individual learning plan" in words


def test_only_what_its_record_can_have_is_offered(tab: OwnFieldsTab, keyboard: Keyboard, window: MainWindow) -> None:
    offered = {}
    for record, card in tab.cards.items():
        card.add()
        shown = form(window, keyboard)
        assert isinstance(shown, OwnFieldDialog)
        boxes = [each for each in shown.panel.findChildren(QCheckBox) if each.isVisible()]
        offered[record] = [each.text() for each in boxes]
        assert not shown.panel.binder.widgets["options"].isVisible()
        shown.reject()
    learners = "On “My plan”, which the learner gets"
    assert offered == {
        Record.ASSESSMENT: [
            "On the paper “Initial assessment summary”", "On the paper “Individual learning plan”", learners,
        ],
        Record.PLAN: ["On the paper “Individual learning plan”", learners],
        Record.REVIEW: ["On the paper “Review record”"],
    }  # fmt: skip


def test_what_is_wrong_is_said_beside_the_field_and_a_taken_label_keeps_the_form(
    tab: OwnFieldsTab, app: App, window: MainWindow, keyboard: Keyboard, people: People
) -> None:
    add(app, "Glasses")
    tab.cards[Record.ASSESSMENT].add()
    shown = form(window, keyboard)
    keyboard.alt("S")
    problem = shown.panel.findChild(QLabel, "problem_label")
    assert problem
    assert problem.text() == "Please fill this in."
    keyboard.fill(label="glasses", step="Start", part="Contacts")
    keyboard.alt("S")
    assert "here already" in people.heard
    assert shown.isVisible()
    assert shown.panel.binder.raw()["label"] == "glasses"


def test_fields_are_moved_unticked_and_deleted_by_keyboard(tab: OwnFieldsTab, app: App, keyboard: Keyboard) -> None:
    for label in ("One", "Two"):
        add(app, label)
    card = tab.cards[Record.ASSESSMENT]
    card.list.list.setFocus()
    card.list.list.setCurrentRow(0)
    keyboard.press(Key.Key_Down, Mod.AltModifier)
    assert lines(card) == ["Two", "One"]
    keyboard.press(Key.Key_Space)
    asked = {each.label: each.asked for each in app.read(own_fields.of_record, "assessment")}
    assert asked == {"Two": True, "One": False}
    keyboard.press(Key.Key_Delete)
    assert lines(card) == ["Two"]
    card.list.list.setCurrentRow(0)
    assert card.list.list.item(0).checkState() is Qt.CheckState.Checked


def test_a_field_is_changed_with_enter(tab: OwnFieldsTab, app: App, window: MainWindow, keyboard: Keyboard) -> None:
    add(app, "Glasses")
    card = tab.cards[Record.ASSESSMENT]
    card.list.list.setFocus()
    card.list.list.setCurrentRow(0)
    keyboard.press(Key.Key_Return)
    form(window, keyboard)
    keyboard.fill(label="Glasses or lenses")
    keyboard.alt("S")
    assert lines(card) == ["Glasses or lenses"]


def test_a_filled_field_is_not_deleted_and_it_is_said_what_to_do(
    tab: OwnFieldsTab, app: App, people: People, window: MainWindow, learner_id: int, keyboard: Keyboard
) -> None:
    field = add(app, "Seen on", kind="day", step="start")
    wizard = window.open_wizard("assessment", learner_id)
    assert wizard
    keyboard.at_window(wizard)
    keyboard.fill(**{field.name: "31/2/2026"})
    keyboard.next_step()
    page = wizard.pages["start"]
    assert isinstance(page, FormPage)
    problem = page.panel.findChild(QLabel, f"problem_{field.name}")
    assert problem
    assert problem.isVisible()
    assert "day/month/year" in problem.text()
    assert page.panel.binder.widgets[field.name].accessibleName() == "Seen on"
    keyboard.fill(**{field.name: "3/9/2026"})
    wizard.save()
    wizard.go("last")
    wizard.finish()
    assert [each.value for each in rows_of(app, OwnValue)] == ["2026-09-03"]
    window.open_learner(learner_id)
    window.learner_page.show_tab("Assessment")
    shown = shown_texts(window.learner_page)
    assert {"Seen on", "03/09/2026"} <= set(shown) or {"Seen on", "3 Sep 2026"} <= set(shown)
    window.show_page(window.settings_page)
    tab.cards[Record.ASSESSMENT].list.list.setCurrentRow(0)
    button(tab.cards[Record.ASSESSMENT], "Delete").click()
    assert "can't be deleted" in people.heard
    assert "Untick" in people.heard
