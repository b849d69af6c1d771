"""On the learner's page: what was said, by date, in full, beside the time before."""

from __future__ import annotations

import datetime as dt

import pytest
from gui_world import (
    Key,
    Keyboard,
    add_plan,
    assess,
    button,
    column,
    days_ago,
    dialog,
    rows_of,
    shown_texts,
    table,
    typed,
)

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.self_assessment_part import AnswersDialog
from ilp_desktop.gui.tables import british
from ilp_desktop.model.self_assessment import SelfAssessment, SelfAssessmentAnswerFields
from ilp_desktop.services import self_assessments

TITLE = "What the learner says"


def told(
    app: App, learner_id: int, on: dt.date, *, finished: bool = True, kind: str = "assessment", **codes: str
) -> None:
    sheet = app.write(self_assessments.open_sheet, learner_id, kind, on, anew=True)
    for question in sheet.questions:
        if question.key in codes:
            fields = SelfAssessmentAnswerFields(codes=codes[question.key])
            app.write(self_assessments.answer, sheet.id, question, fields, on)
    if finished:
        app.write(self_assessments.finish, sheet.id)


@pytest.fixture
def page(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> MainWindow:
    """The Assessment tab of a learner who answered twice."""
    told(app, learner_id, days_ago(90), reading="2", writing="3", numbers="4", proud_of="")
    told(app, learner_id, days_ago(1), finished=False, reading="4", writing="3", numbers="3")
    window.open_tab(learner_id, "Assessment")
    keyboard.at_window(window)
    return window


def test_before_any_assessment_the_learner_can_answer_first(window: MainWindow, learner_id: int) -> None:
    window.open_tab(learner_id, "Assessment")
    assert any("faces and symbols" in words for words in shown_texts(window))
    assert button(window, "Let the learner answer…")


def test_each_time_stands_with_its_date_and_what_moved(page: MainWindow) -> None:
    view = table(page, TITLE)
    assert column(view, 0) == [british(days_ago(1)), british(days_ago(90))]
    assert column(view, 1) == ["3 of 28 questions, not finished", "3 of 28 questions"]
    assert column(view, 2) == ["1 up, 1 down", ""]


def test_enter_reads_it_in_full_beside_the_time_before(page: MainWindow, keyboard: Keyboard) -> None:
    view = table(page, TITLE)
    view.setFocus()
    view.selectRow(0)
    keyboard.press(Key.Key_Return)
    shown = shown_texts(dialog(page, AnswersDialog))
    assert f"Compared with {british(days_ago(90))}. Not finished: 3 of 28 questions are answered." in shown
    at = shown.index("How is reading for you?")
    assert shown[at : at + 3] == ["How is reading for you?", "Reading: easy.", "Before: Reading: hard. (↑ up by 2)"]
    assert "Before: Numbers: easy. (↓ down by 1)" in shown
    assert "Writing: in the middle." in shown
    assert not any(words.startswith("Before: Writing") for words in shown)


def test_the_first_time_has_nothing_to_compare_with(page: MainWindow, keyboard: Keyboard) -> None:
    view = table(page, TITLE)
    view.setFocus()
    view.selectRow(1)
    keyboard.press(Key.Key_Return)
    assert "Answered for the first time." in shown_texts(dialog(page, AnswersDialog))


def test_a_deleted_one_comes_back(app: App, page: MainWindow) -> None:
    table(page, TITLE).selectRow(0)
    button(page, "Delete").click()
    assert column(table(page, TITLE), 1) == ["3 of 28 questions"]
    app.undo()
    assert len(rows_of(app, SelfAssessment)) == 2
    assert len(column(table(page, TITLE), 1)) == 2


def test_beside_a_finished_assessment_too(app: App, page: MainWindow, learner_id: int) -> None:
    assess(app, learner_id, "Reads slowly")
    assert len(column(table(page, TITLE))) == 2


def test_what_the_learner_says_before_a_review(app: App, window: MainWindow, learner_id: int) -> None:
    add_plan(app, learner_id, "Read one page a day")
    told(app, learner_id, days_ago(1), kind="review", how_learned="shown", next_time="help", target_1="4")
    window.open_tab(learner_id, "Reviews")
    assert column(table(window, "Before the review"), 1) == ["3 of 8 questions"]
    wizard = window.open_wizard("review", learner_id)
    assert wizard
    beside = shown_texts(wizard.says)
    at = beside.index("How I learned it")
    wanted = ["How I learned it", "Someone showed me.", "What went less well", "Next time this would help: more help."]
    assert beside[at : at + 4] == wanted
    wizard.take_what_was_said()
    assert wizard.entries["learner_says"]["how_i_learned_it"] == "Someone showed me."
    wizard.go("targets")
    assert "Read one page a day: well." in shown_texts(wizard)
    assert not wizard.says.take_button.isVisible()
    assert typed(days_ago(1)) in shown_texts(wizard)
