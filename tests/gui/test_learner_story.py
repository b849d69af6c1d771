"""The learner's page over the years: distance travelled, levels compared, the story, and moving on."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import pytest
from gui_world import (
    Keyboard,
    People,
    add_plan,
    assess,
    button,
    column,
    days_ago,
    dialog,
    form,
    rows_of,
    shown_texts,
    table,
    typed,
)  # fmt: skip
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.distance_chart import DistanceChart
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.model.assessment import Assessment, SkillProfile
from ilp_desktop.model.learner import Achievement, AchievementFields, Learner, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.plan import Plan, ProgressNote, ProgressNoteFields, Target
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.services import records
from ilp_desktop.services.targets import Step


@pytest.fixture
def page(page: MainWindow, app: App, learner_id: int) -> MainWindow:
    """A learner whose plan was agreed."""
    add_plan(app, learner_id, "Read a page")
    page.resize(1280, 820)
    return page


def put(app: App, *rows: Any) -> None:
    def write(session: Session) -> None:
        session.add_all(rows)
        session.flush()

    app.write(write)


def hold_reviews(app: App, *distances: int) -> None:
    [plan], [target] = rows_of(app, Plan), rows_of(app, Target)
    for number, distance in enumerate(distances, start=1):
        owner: dict[str, Any] = {"learner_id": plan.learner_id, "plan_id": plan.id}
        put(app, Review(id=number, number=number, reviewed_on=days_ago(20 - number), **owner))
        ids: dict[str, Any] = {"review_id": number, "target_id": target.id}
        put(app, TargetOutcome(outcome="working_on_it", distance=distance, **ids))


def test_nine_tabs_stand_beside_each_other_on_a_small_laptop(page: MainWindow) -> None:
    bar = page.learner_page.tabs.tabBar()
    assert bar.count() == 9
    assert bar.tabRect(bar.count() - 1).right() <= bar.width()


def test_extra_rows_are_read_only_when_their_tab_comes_to_the_front(page: MainWindow, app: App) -> None:
    read: list[str] = []
    original = app.store.read

    def counting(action: Any, *arguments: Any, **named: Any) -> Any:
        read.append(getattr(action, "__name__", ""))
        return original(action, *arguments, **named)

    app.store.read = counting  # type: ignore[method-assign]
    page.learner_page.open(page.learner_page.learner_id)
    assert [name for name in read if name != "all_lists"] == ["load", "current", "rules"], "one-page profile and wishes"


def test_distance_travelled_is_drawn_and_said(page: MainWindow, app: App) -> None:
    hold_reviews(app, 0, 1, 3)
    page.learner_page.show_tab("Plan")
    words = shown_texts(page)
    assert "Distance travelled" in words
    assert "from 0 to 3 of 4" in words
    [chart] = page.findChildren(DistanceChart)
    interface = QAccessible.queryAccessibleInterface(chart)
    said = interface.text(QAccessible.Text.Name)
    assert said == "Distance travelled, review 1: 0 of 4, review 2: 1 of 4, review 3: 3 of 4"


def test_a_filled_box_differs_from_an_empty_one_without_colour(qtbot: QtBot, colours: theme.Colours) -> None:
    chart = DistanceChart([Step(1, dt.date(2026, 9, 1), 2)], colours)
    qtbot.addWidget(chart)
    chart.resize(chart.sizeHint())
    grey = chart.grab().toImage().convertToFormat(chart.grab().toImage().Format.Format_Grayscale8)
    line, middle = chart.fontMetrics().lineSpacing(), chart.width() // 2
    ratio = grey.devicePixelRatio()
    shades = [grey.pixelColor(int(middle * ratio), int((line + 6 + 11 * box) * ratio)).value() for box in range(4)]
    assert max(shades[2:]) + 60 < min(shades[:2]), "the two lower boxes are dark, the two upper ones empty"


def test_a_great_many_reviews_keep_the_drawing_small(qtbot: QtBot, colours: theme.Colours) -> None:
    chart = DistanceChart([Step(number, dt.date(2026, 9, 1), 4) for number in range(1, 41)], colours)
    qtbot.addWidget(chart)
    assert chart.sizeHint().width() <= 12 * 40
    assert "review 1: 4 of 4" in chart.accessibleName()


def test_levels_of_two_assessments_stand_side_by_side(page: MainWindow, app: App) -> None:
    learner_id = page.learner_page.learner_id
    assess(app, learner_id)
    first, second = rows_of(app, Assessment)
    for each, on, level in ((first, days_ago(400), "entry_1"), (second, days_ago(5), "entry_2")):
        app.write(records.change, Assessment, each.id or 0, each, assessed_on=on)
        put(app, SkillProfile(assessment_id=each.id or 0, area="vocational", level=level))
    page.learner_page.show_tab("Assessment")
    levels = table(page, "Levels")
    assert (column(levels, 1), column(levels, 2)) == (["Entry 1"], ["Entry 2 (↑ up)"])
    assert "Levels over the years" in shown_texts(page)


def the_filter(page: MainWindow) -> QComboBox:
    tab = page.learner_page.parts["Story"]
    QApplication.processEvents()  # what is put into a shown layout is seen a turn later
    [found] = [each for each in tab.findChildren(QComboBox) if each.isVisible()]
    return found


def test_the_story_is_narrowed_and_printed(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    learner_id = page.learner_page.learner_id
    app.write(
        records.add, Achievement, AchievementFields(title="Swam 50 m", achieved_on=days_ago(1)), learner_id=learner_id
    )
    private = ProgressNoteFields(noted_on=days_ago(0), note="At home …", staff_only=True)
    app.write(records.add, ProgressNote, private, learner_id=learner_id)
    page.learner_page.show_tab("Story")
    listed = table(page, "Story")
    assert column(listed, 1)[:2] == ["Comment (staff only)", "Assessment"]
    assert "Swam 50 m" in column(listed, 1)
    show = the_filter(page)
    show.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.choose("Achievements")
    assert column(listed, 1) == ["Swam 50 m"]
    assert any(words.startswith("1 of ") for words in shown_texts(page))
    button(page, "Print").click()
    made = dialog(page, PrintDialog)
    assert made.panel.shown
    assert made.panel.shown.pages == 1
    said = PdfReader(io.BytesIO(made.panel.content)).pages[0].extract_text()
    assert "Swam 50 m" in said
    assert "Target set" not in said, "what the filter hides is not printed"
    assert "Achievements only" in said
    made.close()


def test_the_filter_stays_when_the_record_changes(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    learner_id = page.learner_page.learner_id
    page.learner_page.show_tab("Story")
    show = the_filter(page)
    show.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.choose("Targets")
    app.write(
        records.add, Achievement, AchievementFields(title="Swam 50 m", achieved_on=days_ago(1)), learner_id=learner_id
    )
    assert set(column(table(page, "Story"), 3)) == {"Targets"}


def test_comments_since_the_last_review_stand_beside_the_next(page: MainWindow, app: App) -> None:
    hold_reviews(app, 1)
    learner_id = page.learner_page.learner_id
    for days, words in ((25, "before it"), (3, "after it")):
        note = ProgressNoteFields(noted_on=days_ago(days), note=words)
        app.write(records.add, ProgressNote, note, learner_id=learner_id)
    page.learner_page.show_tab("Reviews")
    assert "Comments since review 1" in shown_texts(page)
    assert column(table(page, "Comments since review 1"), 1) == ["after it"]


def test_moving_on_from_the_plan_to_the_closed_record_and_back(
    page: MainWindow, app: App, keyboard: Keyboard, people: People
) -> None:
    page.learner_page.show_tab("Moving on")
    button(page, "Make the moving-on plan").click()
    form(page, keyboard)
    keyboard.fill(destination="North College, cookery", follow_up_on="01/10/2030")
    keyboard.alt("S")
    assert [each.destination for each in rows_of(app, MovingOnPlan)] == ["North College, cookery"]
    assert "nothing recorded yet" in shown_texts(page)
    button(page, "Add visit").click()
    form(page, keyboard)
    keyboard.fill(visit_on=typed(days_ago(2)), place="North College")
    keyboard.alt("S")
    assert [each.place for each in rows_of(app, MovingOnVisit)] == ["North College"]
    button(page, "Close the record").click()
    form(page, keyboard)
    keyboard.fill(leaving_date=typed(days_ago(1)))
    keyboard.alt("S")
    assert [each.leaving_date for each in rows_of(app, Learner)] == [days_ago(1)]
    assert [each.status for each in rows_of(app, Plan)] == ["closed"]
    assert any(words.endswith("Moved on") for words in shown_texts(page)), "the heading says so"
    page.learner_page.show_tab("Plan")
    assert "Version 1, closed" in shown_texts(page)
    assert not any("How is it" in words for words in shown_texts(page))
    page.learner_page.show_tab("Moving on")
    people.answers = ["Open the record"]
    button(page, "Open the record again").click()
    assert people.said[-1][0] == "Is the learner back?"
    assert [each.status for each in rows_of(app, Plan)] == ["agreed"]
    assert [each.leaving_date for each in rows_of(app, Learner)] == [None]


def test_a_day_before_entry_is_told_and_nothing_is_closed(
    page: MainWindow, app: App, keyboard: Keyboard, people: People
) -> None:
    page.learner_page.show_tab("Moving on")
    button(page, "Close the record").click()
    form(page, keyboard)
    keyboard.fill(leaving_date=typed(days_ago(300)))
    keyboard.alt("S")
    assert "can't have left before" in people.said[-1][0]
    assert [each.status for each in rows_of(app, Plan)] == ["agreed"]


def test_the_papers_tab_offers_the_story_and_says_why_there_is_no_moving_on_plan(page: MainWindow, app: App) -> None:
    page.learner_page.show_tab("Papers")
    assert "There is no moving-on plan yet: make it under Moving on." in shown_texts(page)
    put(app, MovingOnPlan(learner_id=page.learner_page.learner_id, destination="College"))
    assert "There is no moving-on plan yet: make it under Moving on." not in shown_texts(page)
