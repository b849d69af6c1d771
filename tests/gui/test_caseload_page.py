"""The caseload: found as one types, narrowed, sorted, copied, opened."""

from __future__ import annotations

import pytest
from gui_world import Key, Keyboard, Mod, add_plan, assess, button, column, days_ago, rows_of, shown_texts, typed
from PySide6.QtGui import QGuiApplication

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.caseload import CaseloadPage, days_in_words
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Staff, StaffFields
from ilp_desktop.services import records

NAMES = [("Łukasz", "Nowak", 10, 100), ("Ada", "<b>Bold</b> & Co", 11, 3), ("عمر", "中村", 11, 5)]


@pytest.fixture
def page(app: App, window: MainWindow, keyboard: Keyboard) -> CaseloadPage:
    """Three learners: one late with the assessment, one with a plan to make, one whose plan is agreed."""
    tutor = app.write(records.add, Staff, StaffFields(name="Ms Fern"))
    for forename, surname, year, entered in NAMES:
        fields = LearnerFields(
            forename=forename, surname=surname, year_group=year, form_group=f"{year}A", entry_date=days_ago(entered)
        )
        app.write(records.add, Learner, fields)
    ids = {each.forename: each.id or 0 for each in rows_of(app, Learner)}
    changed = LearnerFields(
        forename="Ada", surname="<b>Bold</b> & Co", year_group=11, form_group="11A", tutor_id=tutor.id
    )
    app.write(records.change, Learner, ids["Ada"], changed)
    assess(app, ids["Ada"], "Reads slowly")
    add_plan(app, ids["عمر"], "Read")
    window.show_page(window.caseload_page)
    keyboard.at_window(window)
    return window.caseload_page


def test_found_as_one_types_without_accents(page: CaseloadPage, keyboard: Keyboard) -> None:
    assert keyboard.focus is page.search
    keyboard.type("lukasz")
    assert column(page.table) == ["Nowak, Łukasz"]
    assert "1 of 3 learners" in page.count.text()
    page.search.clear()
    keyboard.type("中")
    assert column(page.table) == ["中村, عمر"]
    page.search.clear()
    keyboard.type("fern 11a")
    assert column(page.table) == ["<b>Bold</b> & Co, Ada"], "each word anywhere: tutor, form"


def test_the_marked_learner_says_why_something_is_due(page: CaseloadPage, keyboard: Keyboard) -> None:
    keyboard.type("lukasz")
    assert not page.why.isVisible()
    page.table.selectRow(0)
    assert page.why.text() == f"Nowak, Łukasz: Came on {typed(days_ago(100))}; 6 weeks to assess."
    page.search.clear()
    assert not page.why.isVisible(), "nobody is marked any more"


def test_nobody_found_is_said_and_undone_by_a_button(
    page: CaseloadPage, keyboard: Keyboard, window: MainWindow
) -> None:
    keyboard.type("zzz")
    assert "No learner fits." in shown_texts(window)
    button(window, "Show all learners").click()
    assert len(column(page.table)) == 3


def test_the_filters_narrow_by_year_tutor_stage_and_what_is_due(page: CaseloadPage, keyboard: Keyboard) -> None:
    for combo, choice, left in (
        (page.year, "Year 10", ["Nowak, Łukasz"]),
        (page.tutor, "Ms Fern", ["<b>Bold</b> & Co, Ada"]),
        (page.stage, Stage.ASSESSMENT.value, ["Nowak, Łukasz"]),
        (page.due, "Overdue", ["Nowak, Łukasz"]),
        (page.due, DueKind.PLAN.value, ["<b>Bold</b> & Co, Ada"]),
        (page.due, DueKind.REVIEW.value, ["中村, عمر"]),
    ):
        page.show_all()
        combo.setFocus()
        keyboard.choose(choice)
        assert column(page.table) == left, choice


def test_filters_stay_when_the_records_change(page: CaseloadPage, app: App) -> None:
    page.year.setCurrentIndex(page.year.findData(11))
    app.write(records.add, Learner, LearnerFields(forename="Zoë", surname="Zander", year_group=11))
    assert page.year.currentData() == 11
    assert column(page.table) == ["<b>Bold</b> & Co, Ada", "Zander, Zoë", "中村, عمر"]


def test_ctrl_c_copies_the_list(page: CaseloadPage, keyboard: Keyboard) -> None:
    page.table.setFocus()
    page.table.clearSelection()
    keyboard.press(Key.Key_C, Mod.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Learner\tYear\tForm")
    assert [line.split("\t")[0] for line in lines[1:]] == ["<b>Bold</b> & Co, Ada", "Nowak, Łukasz", "中村, عمر"]


def test_enter_opens_the_only_hit_and_the_chosen_row(
    page: CaseloadPage, keyboard: Keyboard, window: MainWindow
) -> None:
    keyboard.type("nowak")
    keyboard.press(Key.Key_Return)
    assert window.learner_page.name.text() == "Łukasz Nowak"
    keyboard.press(Key.Key_F, Mod.ControlModifier)
    page.search.clear()
    keyboard.press(Key.Key_Return)
    assert keyboard.focus is page.table
    keyboard.press(Key.Key_Return)
    assert window.learner_page.name.text() == "Ada <b>Bold</b> & Co"


def test_printing_for_all_that_are_shown_goes_to_the_print_centre(page: CaseloadPage, window: MainWindow) -> None:
    page.table.clearSelection()
    page.print_button.click()
    centre = window.print_page.centre
    assert window.screens.current is window.print_page
    assert len(centre.learners.ids()) == 3
    centre.papers.boxes["ilp"].click()
    assert centre.panel.shown
    assert centre.panel.shown.pages
    assert len(centre.panel.chosen.lacking) == 2, "two learners have no plan yet"


@pytest.mark.parametrize(
    ("days", "words"),
    [(None, ""), (-1, "1 day late"), (-9, "9 days late"), (0, "today"), (1, "tomorrow"), (9, "in 9 days")],
)
def test_days_are_said_as_people_say_them(days: int | None, words: str) -> None:
    assert days_in_words(days) == words
