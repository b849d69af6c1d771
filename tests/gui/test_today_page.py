"""Today: what is overdue, what waits for signatures, what was left unfinished, how old the backup is."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import Key, Keyboard, add_plan, assess, button, column, days_ago, shown_texts, typed
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ilp_desktop.flows import flow, plan
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import FLOWS, MainWindow
from ilp_desktop.gui.pages.today import TodayPage
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records


def learner(app: App, surname: str, entered: int) -> int:
    fields = LearnerFields(forename="Ada", surname=surname, entry_date=days_ago(entered))
    return records.identity(app.write(records.add, Learner, fields))


def test_what_is_overdue_stands_first(app: App, window: MainWindow) -> None:
    learner(app, "Soon", 35)
    learner(app, "Late", 60)
    learner(app, "Later", 2)
    page = window.today_page
    assert column(page.table) == ["Late, Ada", "Soon, Ada"]
    assert page.figures["overdue"].text() == "1"
    assert page.figures["soon"].text() == "1"
    assert column(page.table, 4) == ["18 days late", "in 7 days"]


def test_plans_to_make_and_to_agree_are_counted_and_led_to(app: App, window: MainWindow) -> None:
    assess(app, learner(app, "Unplanned", 3))
    unsigned = learner(app, "Unsigned", 3)
    assess(app, unsigned)
    entries = app.read(flow.resume, FLOWS[plan.KIND], unsigned)[1]
    app.write(flow.finish, FLOWS[plan.KIND], unsigned, entries)
    page = window.today_page
    assert (page.figures["unplanned"].text(), page.figures["unsigned"].text()) == ("1", "1")
    button(window, "plans to agree").click()
    assert window.caseload_page.isVisible()
    assert column(window.caseload_page.table) == ["Unsigned, Ada"]


def test_an_overdue_review_is_told(app: App, window: MainWindow) -> None:
    late = learner(app, "Late", 200)
    add_plan(app, late, "Read")
    fields = LearnerFields(forename="Ada", surname="Late", entry_date=days_ago(200), review_cadence="four_weekly")
    app.write(records.change, Learner, late, fields)
    assert column(window.today_page.table, 1) == ["Review"]
    assert column(window.today_page.table, 4) == ["1 day late"]


def test_enter_opens_the_learner(app: App, window: MainWindow, keyboard: Keyboard) -> None:
    learner(app, "Late", 60)
    keyboard.at_window(window)
    page = window.today_page
    page.table.setFocus()
    page.table.selectRow(0)
    keyboard.press(Key.Key_Return)
    assert window.learner_page.name.text() == "Ada Late"


def test_what_is_not_signed_or_shared_is_listed_with_its_reason_and_led_to(
    app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    add_plan(app, learner(app, "Oakapple", 30), "Read")
    page = window.today_page
    assert [page.tabs.tabText(at) for at in (2, 3)] == ["Not signed by all (1)", "Not shared (2)"]
    assert column(page.unsigned.table, 2) == ["Not signed by the tutor or a parent or carer."]
    page.tabs.setCurrentIndex(3)
    keyboard.at_window(window)
    page.unshared.table.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.press(Key.Key_Return)
    assert window.learner_page.name.text() == "Ada Oakapple"
    assert window.learner_page.tabs.tabText(window.learner_page.tabs.currentIndex()) == "Pla&n"


def test_each_line_says_why_it_is_due(app: App, window: MainWindow) -> None:
    learner(app, "Late", 60)
    assert column(window.today_page.table, 2) == [f"Came on {typed(days_ago(60))}; 6 weeks to assess."]


def test_a_calm_day_is_said(app: App, window: MainWindow) -> None:
    assert any("Nothing is due. Once learners" in words for words in shown_texts(window))
    learner(app, "New", 1)
    assert "Nothing is due in the next 14 days." in shown_texts(window)


@pytest.mark.parametrize(
    ("age", "words", "role"),
    [
        (None, "There is no backup yet.", "problem"),
        (0, "The newest backup is of today.", "quiet"),
        (1, "The newest backup is of yesterday.", "quiet"),
        (6, "The newest backup is of 6 days ago.", "quiet"),
        (7, "The newest backup is 7 days old. Make one now.", "problem"),
    ],
)
def test_the_age_of_the_backup_is_said(app: App, qtbot: QtBot, age: int | None, words: str, role: str) -> None:
    page = TodayPage(app, lambda: age)
    qtbot.addWidget(page)
    page.show_backup_age()
    assert page.backup_line.text().startswith(words)
    assert page.backup_line.property("role") == role


def test_a_backup_made_from_today_is_told_at_once(window: MainWindow, people: object, tmp_path: Path) -> None:
    assert people
    button(window, "Back up now").click()
    assert "The newest backup is of today." in shown_texts(window)
    assert list((tmp_path / "backups").glob("*.ilpbackup"))
    assert typed(days_ago(0))
