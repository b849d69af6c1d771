"""Checks: findings of each kind, narrowed, gone to with Enter, copied; gone once mended."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, add_plan, assess, button, column, shown_texts
from PySide6.QtGui import QGuiApplication

from ilp_desktop.gui.app import App
from ilp_desktop.gui.jobs import Job, Jobs
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.checks import ChecksPage
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.services import records
from ilp_desktop.services.coherence import Kind


@pytest.fixture
def page(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> ChecksPage:
    """Łukasz has a target that answers no need, and a need that no target answers."""
    add_plan(app, learner_id, "Read <b>5</b> signs & more")
    assess(app, learner_id, "Counts <b>money</b>")
    window.show_page(window.checks_page)
    keyboard.at_window(window)
    return window.checks_page


def test_findings_name_learner_kind_reason_and_way_to_mend(page: ChecksPage) -> None:
    assert Kind.NEED_WITHOUT_TARGET.value in column(page.table, 1)
    assert set(column(page.table, 0)) == {"Nowak, Łukasz"}
    assert any("Counts <b>money</b>" in why for why in column(page.table, 2))
    assert all(column(page.table, 3))
    assert any("about 1 learner." in words for words in shown_texts(page))


def test_enter_goes_to_the_tab_where_it_is_mended(page: ChecksPage, window: MainWindow, keyboard: Keyboard) -> None:
    page.search.setFocus()
    keyboard.type("money")
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Return)
    assert window.screens.current is window.learner_page
    assert window.learner_page.tabs.currentWidget() is window.learner_page.parts["Plan"]


def test_the_kind_narrows_and_a_search_without_hit_can_be_undone(page: ChecksPage, keyboard: Keyboard) -> None:
    everything = len(column(page.table))
    page.kind.setFocus()
    keyboard.choose(Kind.NEED_WITHOUT_TARGET.value)
    assert set(column(page.table, 1)) == {Kind.NEED_WITHOUT_TARGET.value}
    page.search.setText("nobody")
    assert not page.table.isVisible()
    button(page, "Show all findings").click()
    assert len(column(page.table)) == everything


def test_ctrl_c_copies_the_chosen_finding(page: ChecksPage, keyboard: Keyboard) -> None:
    page.table.setFocus()
    page.table.selectRow(0)
    keyboard.press(Key.Key_C, Mod.ControlModifier)
    heading, line = QGuiApplication.clipboard().text().splitlines()
    assert heading == "Learner\tWhat\tWhy\tHow to mend it"
    assert line.startswith("Nowak, Łukasz\t")


def test_what_is_mended_goes_from_the_list(page: ChecksPage, app: App, learner_id: int) -> None:
    app.delete(Learner, learner_id, "the learner")
    assert page.found == []
    assert any("No plan is open yet" in words for words in shown_texts(page))
    app.undo()
    assert page.found


class _LaterJobs(Jobs):
    """Runs a job when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Job] = []

    def start(self, job: Job) -> None:
        self._open.add(job)
        self.waiting.append(job)


def test_nothing_is_said_of_findings_before_the_first_look_has_ended(
    app: App, window: MainWindow, learner_id: int
) -> None:
    add_plan(app, learner_id, "Read")
    app.jobs = later = _LaterJobs()
    page = window.checks_page
    window.show_page(page)
    texts = shown_texts(page)
    assert "Looking…" in texts
    assert "No finding fits." not in texts
    assert not page.table.isVisible()
    later.waiting.pop().run()
    assert page.table.isVisible()
    assert "Looking…" not in shown_texts(page)


def test_without_a_plan_nothing_is_said_to_hang_together(app: App, window: MainWindow, keyboard: Keyboard) -> None:
    app.write(records.add, Learner, LearnerFields(forename="A", surname="B"))
    window.show_page(window.checks_page)
    keyboard.at_window(window)
    said = shown_texts(window.checks_page)
    assert any(words.startswith("No plan is open yet.") for words in said)
    assert not any("hangs together" in words for words in said)


def test_plans_of_which_nothing_is_found_hang_together(page: ChecksPage) -> None:
    page._show([])
    assert "Every plan hangs together: nothing was found." in shown_texts(page)
