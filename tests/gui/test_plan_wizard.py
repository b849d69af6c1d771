"""The plan by keyboard alone; needs beside the targets; agreement freezes a version."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, assess, days_ago, draft_of, rows_of, shown_texts, typed
from PySide6.QtWidgets import QLabel

from ilp_desktop.flows import plan
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.model.plan import (
    Agreement,
    Plan,
    PlanVersion,
    ProgrammeComponent,
    ProgrammeSession,
    Qualification,
    StatutoryExpectation,
    Support,
    Target,
    TargetNeed,
)


@pytest.fixture
def wizard(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> Wizard:
    assess(app, learner_id, "Reads slowly", "Counts <b>money</b> & change")
    made = window.open_wizard(plan.KIND, learner_id)
    assert made
    made.resize(1320, 840)
    keyboard.at_window(made)
    return made


def needs_shown(wizard: Wizard) -> list[str]:
    return [words for words in shown_texts(wizard.needs) if words != "Needs to answer"]


def tick(keyboard: Keyboard, number: int) -> None:
    keyboard.tab_to("need_ids")
    keyboard.press(Key.Key_Home)
    for _ in range(number):
        keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Space)


def test_the_plan_by_keyboard_from_start_to_agreement(  # noqa: PLR0915  # one wizard, whole
    app: App, wizard: Wizard, learner_id: int, keyboard: Keyboard
) -> None:
    k = keyboard
    k.fill(starts_on=typed(days_ago(5)))
    k.next_step()
    k.fill(career_aspiration="Gardener", destination_learner_says="I want to grow things")
    k.next_step()
    k.fill(develop_english="Reading aloud")
    k.next_step()
    k.alt("A")
    k.fill(area="English", what_i_will_do="Read a short book")
    tick(k, 0)
    k.next_step()
    assert wizard.current == "short_term"
    k.alt("A")
    k.fill(area="English", long_term_key="Read a short book", what_i_will_do="Read one page a day")
    tick(k, 1)
    k.fill(by_when=typed(days_ago(-30)))
    k.next_step()
    k.alt("A")
    k.tab_to("strand")
    k.press(Key.Key_Down)
    k.fill(title="Horticulture")
    k.next_step()
    assert wizard.current == "week"
    assert k.focus.accessibleName() == "Not in the week yet"
    k.press(Key.Key_Return)
    k.press(Key.Key_Right, Mod.AltModifier)
    k.next_step()
    k.alt("A")
    k.fill(title="Entry award", credits="6")
    k.next_step()
    k.next_step()
    assert wizard.current == "support"
    k.alt("A")
    k.tab_to("kind")
    k.press(Key.Key_Down)
    k.fill(who="Mr Bell")
    k.next_step()
    k.next_step()
    assert wizard.current == "statutory"
    k.fill(how_it_is_met="Four lessons a week")
    k.next_step()
    k.alt("A")
    k.fill(name="Łukasz Nowak", role="Learner", agreed_on=typed(days_ago(1)))
    k.next_step()
    assert wizard.current == "last"
    k.press(Key.Key_Space)
    made = rows_of(app, Plan)[0]
    assert (made.starts_on, made.career_aspiration, made.status) == (days_ago(5), "Gardener", "agreed")
    targets = {each.what_i_will_do: each for each in rows_of(app, Target)}
    assert targets["Read one page a day"].long_term_target_id == targets["Read a short book"].id
    assert len(rows_of(app, TargetNeed)) == 2
    assert [each.title for each in rows_of(app, ProgrammeComponent)] == ["Horticulture"]
    assert [(each.weekday, each.starts_at) for each in rows_of(app, ProgrammeSession)] == [("tuesday", "09:00")]
    assert [each.credits for each in rows_of(app, Qualification)] == [6]
    assert [each.who for each in rows_of(app, Support)] == ["Mr Bell"]
    assert [each.how_it_is_met for each in rows_of(app, StatutoryExpectation)] == ["Four lessons a week"]
    assert [each.name for each in rows_of(app, Agreement)] == ["Łukasz Nowak"]
    assert [each.number for each in rows_of(app, PlanVersion)] == [1]
    assert draft_of(app, plan.KIND, learner_id) is None


def test_the_panel_names_needs_without_a_target_and_changes_as_one_ticks(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.go("develop")
    assert not wizard.needs.isVisible()
    wizard.go("short_term")
    assert wizard.needs.isVisible()
    assert needs_shown(wizard).count("! No target yet") == 2
    assert any("Counts <b>money</b> & change" in words for words in needs_shown(wizard))
    keyboard.alt("A")
    tick(keyboard, 0)
    assert needs_shown(wizard).count("✓ 1 target") == 1
    keyboard.press(Key.Key_Space)
    assert needs_shown(wizard).count("! No target yet") == 2
    keyboard.press(Key.Key_Space)
    keyboard.alt("A")
    tick(keyboard, 0)
    assert needs_shown(wizard).count("✓ 2 targets") == 1
    keyboard.alt("R")
    assert needs_shown(wizard).count("✓ 1 target") == 1


def test_a_need_left_without_a_target_is_named_before_finishing(wizard: Wizard) -> None:
    wizard.go("last")
    assert any("Reads slowly" in words for words in shown_texts(wizard.last))
    assert wizard.finish_button.isEnabled()


def test_no_agreement_without_a_short_term_target(wizard: Wizard, keyboard: Keyboard) -> None:
    wizard.go("agreement")
    keyboard.alt("A")
    keyboard.fill(name="Łukasz Nowak", role="Learner", agreed_on=typed(days_ago(0)))
    wizard.go("last")
    assert not wizard.finish_button.isEnabled()
    assert any("once it has a short-term target" in words for words in shown_texts(wizard.last))


def test_the_end_cant_be_before_the_start(wizard: Wizard, keyboard: Keyboard) -> None:
    keyboard.fill(starts_on=typed(days_ago(1)), ends_on=typed(days_ago(9)))
    keyboard.next_step()
    beside = wizard.findChild(QLabel, "problem_ends_on")
    assert isinstance(beside, QLabel)
    assert beside.text() == "The plan can't end before it starts. Check both dates."
    assert wizard.current == "start"


def test_without_names_it_stays_a_draft_and_can_be_gone_on_with(
    app: App, window: MainWindow, wizard: Wizard, keyboard: Keyboard, learner_id: int
) -> None:
    wizard.go("last")
    keyboard.press(Key.Key_Space)
    assert [each.status for each in rows_of(app, Plan)] == ["draft"]
    assert rows_of(app, PlanVersion) == []
    again = window.open_wizard(plan.KIND, learner_id)
    assert again
    keyboard.at_window(again)
    again.go("develop")
    keyboard.fill(develop_ict="Spreadsheets")
    again.go("last")
    keyboard.press(Key.Key_Space)
    assert [each.develop_ict for each in rows_of(app, Plan)] == ["Spreadsheets"]
