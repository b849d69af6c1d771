"""The review by keyboard alone: the learner first, then each open target, and none left out."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, People, add_plan, assess, days_ago, draft_of, rows_of, shown_texts, typed
from PySide6.QtWidgets import QLabel

from ilp_desktop.flows import flow, review
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.gui.wizard_pages import ListPage
from ilp_desktop.model.learner import Achievement
from ilp_desktop.model.plan import Agreement, ProgressNote, ProgressNoteFields, Target
from ilp_desktop.model.review import LogEntry, LogEntryFields, Participant, Review, ReviewView, TargetOutcome
from ilp_desktop.services import records


@pytest.fixture
def wizard(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    add_plan(app, learner_id, "Read one page a day", "Count change up to £5")
    entry = LogEntryFields(entry_on=days_ago(7), what_i_learned="I learned to solder")
    app.write(records.add, LogEntry, entry, learner_id=learner_id)
    made = window.open_wizard(review.KIND, learner_id)
    assert made
    made.resize(1320, 840)
    keyboard.at_window(made)
    return made


def test_the_review_by_keyboard(app: App, wizard: Wizard, learner_id: int, keyboard: Keyboard) -> None:
    k = keyboard
    assert wizard.current == "learner_says"
    k.fill(what_went_well="I read to my sister", where_i_could_use_it="At home")
    k.next_step()
    assert wizard.current == "targets"
    k.fill(outcome="Achieved", distance="4", comment="Well done")
    page = wizard.pages["targets"]
    assert isinstance(page, ListPage)
    page.list.setFocus()
    k.press(Key.Key_Down)
    k.fill(outcome="Working", evidence="Till receipts")
    k.next_step()
    assert wizard.current == "start"
    k.fill(reviewed_on=typed(days_ago(0)), attendance_percent="95")
    k.next_step()
    k.alt("A")
    k.fill(name="Łukasz Nowak", role="Learner")
    k.next_step()
    k.alt("A")
    k.fill(role="Tutor", view="Steady progress")
    k.next_step()
    k.fill(progress_as_a_whole="Good")
    k.next_step()
    k.alt("A")
    k.fill(title="First aid badge", achieved_on=typed(days_ago(2)))
    k.next_step()
    assert wizard.current == "new_targets"
    assert wizard.needs.isVisible()
    k.alt("A")
    k.fill(area="English", what_i_will_do="Read a recipe")
    k.next_step()
    k.fill(team_support="Recipes in large type", next_review_on=typed(days_ago(-40)))
    k.next_step()
    k.alt("A")
    k.fill(name="Ms Fern", role="Tutor", agreed_on=typed(days_ago(0)))
    k.next_step()
    assert wizard.current == "last"
    k.press(Key.Key_Space)
    held = rows_of(app, Review)[0]
    assert (held.number, held.what_i_learned, held.next_review_on) == (1, "I learned to solder", days_ago(-40))
    assert [(each.outcome, each.distance) for each in rows_of(app, TargetOutcome)] == [
        ("achieved", 4), ("working_on_it", None)
    ]  # fmt: skip
    assert [each.status for each in rows_of(app, Target)] == ["achieved", "working_on_it", "not_started"]
    assert [each.name for each in rows_of(app, Participant)] == ["Łukasz Nowak"]
    assert [each.view for each in rows_of(app, ReviewView)] == ["Steady progress"]
    assert [each.title for each in rows_of(app, Achievement)] == ["First aid badge"]
    assert "Ms Fern" in [each.name for each in rows_of(app, Agreement)]
    assert [each.review_id for each in rows_of(app, LogEntry)] == [held.id]
    assert draft_of(app, review.KIND, learner_id) is None


def test_the_log_is_offered_first(wizard: Wizard, keyboard: Keyboard) -> None:
    assert wizard.current == "learner_says"
    assert keyboard.at == "what_i_learned"
    assert wizard.pages["learner_says"].entry()["what_i_learned"] == "I learned to solder"  # type: ignore[call-overload]


def test_no_review_is_finished_with_a_target_unreviewed(app: App, wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.go("targets")
    keyboard.fill(outcome="Achieved")
    keyboard.next_step()
    assert wizard.current == "targets", "the second target has no outcome"
    assert "Count change up to £5" in shown_texts(wizard)
    beside = wizard.findChild(QLabel, "problem_outcome")
    assert isinstance(beside, QLabel)
    assert beside.isVisible()
    wizard.go("last")
    assert not wizard.finish_button.isEnabled()
    keyboard.alt("F")
    assert rows_of(app, Review) == []
    assert any("Count change up to £5" in words for words in shown_texts(wizard.last))


def test_the_days_follow_each_other(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.go("targets")
    page = wizard.pages["targets"]
    assert isinstance(page, ListPage)
    for number in range(2):
        page.list.setCurrentRow(number)
        page.panel.binder.widgets["outcome"].setFocus()
        keyboard.choose("Achieved")
    wizard.go("start")
    keyboard.fill(reviewed_on=typed(days_ago(60)))
    wizard.go("last")
    assert not wizard.finish_button.isEnabled()
    assert any("can't be before the plan" in words for words in shown_texts(wizard.last))


def test_targets_are_given_and_none_can_be_added(wizard: Wizard) -> None:
    wizard.go("targets")
    page = wizard.pages["targets"]
    assert isinstance(page, ListPage)
    assert not page.add_button.isVisible()
    assert not page.remove_button.isVisible()


def test_a_draft_of_a_review_is_resumed_where_it_was(
    window: MainWindow, wizard: Wizard, keyboard: Keyboard, learner_id: int
) -> None:
    wizard.go("targets")
    keyboard.fill(outcome="Achieved")
    keyboard.press(Key.Key_Escape)
    again = window.open_wizard(review.KIND, learner_id)
    assert again
    assert again.current == "targets"
    page = again.pages["targets"]
    assert isinstance(page, ListPage)
    assert [each["outcome"] for each in page.entry()] == ["achieved", ""]


def test_without_an_agreed_plan_it_is_told_what_to_do(
    app: App, window: MainWindow, learner_id: int, people: People
) -> None:
    assess(app, learner_id)
    assert window.open_wizard(review.KIND, learner_id) is None
    assert people.said[-1][0] == "There is no agreed plan to review yet."


def test_what_came_in_since_the_last_review_stands_beside_the_targets(
    app: App, window: MainWindow, wizard: Wizard, learner_id: int, keyboard: Keyboard
) -> None:
    wizard.close()
    target = rows_of(app, Target)[0]
    noted = ProgressNoteFields(noted_on=days_ago(1), author="Mr Oak", target_id=target.id, note="Counts with coins")
    app.write(records.add, ProgressNote, noted, learner_id=learner_id)
    again = window.open_wizard(review.KIND, learner_id)
    assert again
    again.resize(1320, 840)
    keyboard.at_window(again)
    again.go("targets")
    assert again.since.isVisible()
    found = shown_texts(again.since)
    assert {"Counts with coins", f"About: {target.what_i_will_do}", "I learned to solder"} <= set(found)
    again.go("start")
    assert again.since.isHidden()


def test_a_carried_over_target_says_so(app: App, wizard: Wizard, window: MainWindow, learner_id: int) -> None:
    wizard.close()
    entries = app.read(flow.resume, review.FLOW, learner_id)[1]
    for row in entries["targets"]:
        row["outcome"] = "working_on_it"
    app.write(flow.finish, review.FLOW, learner_id, entries)
    again = window.open_wizard(review.KIND, learner_id)
    assert again
    again.go("targets")
    page = again.pages["targets"]
    assert isinstance(page, ListPage)
    assert page.before.text().endswith("Carried over at 1 review.")
