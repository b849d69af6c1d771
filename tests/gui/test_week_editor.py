"""The week in the plan wizard and on the learner's page: placed, changed, undone, written."""

from __future__ import annotations

from typing import Any

import pytest
from gui_world import (
    Key,
    Keyboard,
    Mod,
    People,
    add_plan,
    button,
    buttons_of,
    column,
    dialog,
    draft_of,
    rows_of,
    shown_texts,
    table,
    words_on,
)
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ilp_desktop.flows import flow, plan
from ilp_desktop.flows.week import ProgrammeSessionEntry
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import FLOWS, MainWindow
from ilp_desktop.gui.pages.stage_tabs import PlanTab
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.week_editor import WeekEditor
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.plan import AgreementFields, Plan, PlanVersion, ProgrammeComponentFields, ProgrammeSession


def add_week(app: App, learner_id: int, *, agreed: bool = True) -> None:
    """A plan with English on Monday, bricklaying without a time."""
    add_plan(app, learner_id, "Read one page a day")
    entries = app.read(flow.resume, FLOWS[plan.KIND], learner_id)[1]
    english, bricks = (
        flow.row(ProgrammeComponentFields, strand="other", title=title) for title in ("English", "Bricks")
    )
    entries["programme"] = [english, bricks]
    times = {"weekday": "monday", "starts_at": "9:15", "ends_at": "10:15"}
    entries["week"] = [flow.row(ProgrammeSessionEntry, component_key=english["key"], **times)]
    if agreed:
        entries["agreement"] = [flow.row(AgreementFields, name="A", role="learner")]
    app.write(flow.finish, FLOWS[plan.KIND], learner_id, entries)


@pytest.fixture
def wizard(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    add_week(app, learner_id, agreed=False)
    made = window.open_wizard(plan.KIND, learner_id)
    assert made
    made.resize(1320, 840)
    made.go("week")
    keyboard.at_window(made)
    return made


@pytest.fixture
def tab(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> PlanTab:
    add_week(app, learner_id)
    window.open_learner(learner_id)
    window.learner_page.show_tab("Plan")
    keyboard.at_window(window)
    found = window.learner_page.parts["Plan"]
    assert isinstance(found, PlanTab)
    return found


def editor_of(window: QWidget) -> WeekEditor:
    (found,) = window.findChildren(WeekEditor)
    return found


def times(app: App) -> list[tuple[str, str, str]]:
    return [(each.weekday, each.starts_at, each.ends_at) for each in rows_of(app, ProgrammeSession)]


def drafted(app: App, learner_id: int) -> list[Any]:
    entries = draft_of(app, plan.KIND, learner_id)
    return [(row["weekday"], row["starts_at"], row["ends_at"]) for row in entries["week"]] if entries else []


MONDAY = ("monday", "09:15", "10:15")


def test_enter_places_what_has_no_time_and_keys_move_it_in_the_draft(
    app: App, wizard: Wizard, keyboard: Keyboard, learner_id: int
) -> None:
    editor = editor_of(wizard)
    assert [editor.tray.list.item(0).text(), editor.tray.list.count()] == ["Bricks", 1]
    editor.tray.list.setFocus()
    keyboard.press(Key.Key_Return)
    assert not editor.tray.isVisible()
    assert keyboard.focus is editor.view
    keyboard.press(Key.Key_Down, Mod.AltModifier)
    wizard.save()
    assert drafted(app, learner_id) == [MONDAY, ("monday", "10:20", "11:20")]
    assert times(app) == [MONDAY], "the records stay as they are until the end"


def test_moves_by_keys_are_undone_at_once_and_what_was_removed_comes_back(
    app: App, wizard: Wizard, keyboard: Keyboard, learner_id: int
) -> None:
    editor = editor_of(wizard)
    editor.view.choose(editor.sessions[0].key)
    editor.view.setFocus()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Right):
        keyboard.press(key, Mod.AltModifier)
    keyboard.press(Key.Key_Delete)
    wizard.save()
    assert drafted(app, learner_id) == []
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert [each.when for each in editor.sessions] == ["Tuesday 9:25 to 10:25"]
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert [each.when for each in editor.sessions] == ["Monday 9:15 to 10:15"]
    assert not editor.undo_button.isEnabled()


def test_a_time_is_added_in_a_window_that_hints_at_a_clash_and_never_refuses(
    app: App, wizard: Wizard, keyboard: Keyboard, learner_id: int
) -> None:
    editor = editor_of(wizard)
    editor.view.setFocus()
    keyboard.press(Key.Key_N)
    shown = dialog(wizard, RecordDialog)
    keyboard.at_window(shown)
    keyboard.fill(component_key="Bricks", weekday="Monday", starts_at="9.3", ends_at="12:00")
    keyboard.alt("S")
    assert "Write the time as hours:minutes, such as 9:15." in shown_texts(shown)
    keyboard.fill(starts_at="9.30")
    keyboard.alt("S")
    assert shown.hint.text().startswith("Monday 9:30 to 10:15: English and Bricks clash.")
    keyboard.alt("S")
    assert "Monday 9:30 to 10:15: English and Bricks clash." in shown_texts(wizard)
    wizard.save()
    assert drafted(app, learner_id) == [MONDAY, ("monday", "09:30", "12:00")]
    wizard.go("last")
    assert any("English and Bricks clash" in words for words in shown_texts(wizard.last))
    assert wizard.finish_button.isEnabled()


def test_a_component_taken_off_in_its_step_is_gone_from_the_week(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.go("programme")
    keyboard.alt("R")
    wizard.go("week")
    assert [part.title for part in editor_of(wizard).parts] == ["Bricks"]
    assert editor_of(wizard).sessions == []
    wizard.go("programme")
    keyboard.alt("R")
    wizard.go("week")
    assert any("Add the parts in the step before" in words for words in shown_texts(wizard))


def test_the_same_week_as_a_list_to_work_with(wizard: Wizard, keyboard: Keyboard) -> None:
    editor = editor_of(wizard)
    editor.place("missing")
    button(wizard, "As a list").click()
    shown = table(wizard, "Week as a list")
    assert [column(shown, number) for number in range(5)] == [["English"], ["Monday"], ["9:15"], ["10:15"], ["School"]]
    shown.selectRow(0)
    shown.setFocus()
    keyboard.press(Key.Key_Return)
    opened = dialog(wizard, RecordDialog)
    keyboard.at_window(opened)
    keyboard.fill(place="Room 4")
    keyboard.alt("S")
    assert column(shown, 4) == ["School, Room 4"]
    button(wizard, "Remove").click()
    assert column(shown) == []
    button(wizard, "As a timetable").click()
    assert editor.view.isVisible()


def test_on_the_learners_page_an_agreed_week_is_changed_after_asking_and_becomes_the_next_draft(
    app: App, window: MainWindow, tab: PlanTab, keyboard: Keyboard, people: People
) -> None:
    view = tab.week.editor.view
    keyboard.at_window(window)
    view.setFocus()
    view.choose(tab.week.editor.sessions[0].key)
    people.answers = ["Cancel"]
    keyboard.press(Key.Key_Right, Mod.AltModifier)
    assert times(app) == [MONDAY]
    people.answers = ["Change the week"]
    keyboard.press(Key.Key_Right, Mod.AltModifier)
    keyboard.press(Key.Key_Down, Mod.AltModifier)
    tab.week.save_pending()
    assert times(app) == [("tuesday", "09:20", "10:20")]
    assert [(each.status, each.version) for each in rows_of(app, Plan)] == [("draft", 3)]
    assert [each.number for each in rows_of(app, PlanVersion)] == [1, 2]
    assert len(people.said) == 2, "asked once, and once more after the first answer was no"
    assert "Draft of version 3; version 2 stays as it was agreed" in shown_texts(window)
    assert keyboard.focus is view, "the cards around it were put together anew"
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert times(app) == [MONDAY]


def test_a_new_time_stays_chosen_when_the_record_gives_it_its_number(app: App, tab: PlanTab, people: People) -> None:
    people.answers = ["Change the week"]
    tab.week.editor.place(tab.week.editor.parts[1].key)
    assert [each.id for each in tab.week.editor.sessions] == [each.id for each in rows_of(app, ProgrammeSession)]
    chosen = tab.week.editor.session(tab.week.editor.current)
    assert chosen
    assert chosen.part.title == "Bricks"
    assert people.said


def test_tab_goes_through_the_week_where_it_stands_and_each_part_has_a_name(
    window: MainWindow, tab: PlanTab, keyboard: Keyboard
) -> None:
    def walked() -> list[str]:
        window.learner_page.tabs.tabBar().setFocus()
        names = []
        for _ in range(60):
            keyboard.press(Key.Key_Tab)
            if tab.isAncestorOf(keyboard.focus):
                interface = QAccessible.queryAccessibleInterface(keyboard.focus)
                names.append(interface.text(QAccessible.Text.Name).strip())
        return list(dict.fromkeys(names))

    tab.week.editor.view.choose(tab.week.editor.sessions[0].key)
    names = walked()
    assert all(names)
    week = [names.index(name) for name in ("Short-term targets", "As a list", "Not in the week yet", "Week")]
    assert week == sorted(week)
    assert names.index("Week") < names.index("Agreed versions")
    window.learner_page.refresh()
    assert shown_texts(tab), "the new cards are put in their places"
    assert walked() == names, "the cards around it were put together anew"


def test_leaving_the_page_waits_for_no_pause(
    app: App, window: MainWindow, tab: PlanTab, keyboard: Keyboard, people: People
) -> None:
    people.answers = ["Change the week"]
    view = tab.week.editor.view
    view.setFocus()
    view.choose(tab.week.editor.sessions[0].key)
    keyboard.press(Key.Key_Up, Mod.AltModifier)
    window.show_page(window.today_page)
    assert times(app) == [("monday", "09:10", "10:10")]
    assert people.said


def test_the_week_of_a_closed_plan_is_only_shown(app: App, window: MainWindow, tab: PlanTab, learner_id: int) -> None:
    def close(session: Any) -> None:
        made = session.get(Plan, rows_of(app, Plan)[0].id)
        made.status = "closed"
        session.add(made)

    app.write(close)
    window.open_learner(learner_id)
    window.learner_page.show_tab("Plan")
    assert tab.week.editor.view.is_read_only
    words = [words_on(each) for each in buttons_of(tab.week)]
    assert "As a list" in words
    assert "Add a time…" not in words


def test_a_learner_without_a_plan_has_no_week(app: App, window: MainWindow, learner_id: int) -> None:
    window.open_learner(learner_id)
    window.learner_page.show_tab("Plan")
    found = window.learner_page.parts["Plan"]
    assert isinstance(found, PlanTab)
    assert not found.week.isVisible()
    add_week(app, learner_id)
    assert found.week.isVisible()
