"""Settings, Papers: the school's own look, kept by keyboard, seen at once, taken to another school."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import Key, Keyboard, Mod, People, button, form, rows_of
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.pages.paper_look_tab import PaperLookTab
from ilp_desktop.model.look import PaperLook, PaperWord
from ilp_desktop.services import look


@pytest.fixture
def tab(window: MainWindow, keyboard: Keyboard) -> PaperLookTab:
    window.show_page(window.settings_page)
    window.settings_page.tabs.setCurrentWidget(window.settings_page.papers)
    keyboard.at_window(window)
    return window.settings_page.papers


def choose(tab: PaperLookTab, paper: str) -> None:
    tab.parts.paper.setCurrentIndex(tab.parts.paper.findData(paper))


def first_page(tab: PaperLookTab) -> QImage:
    """The page of the sample that is shown first."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    pages = [each for each in tab.preview.findChildren(QLabel) if each.accessibleName() == "Page 1"]
    return pages[-1].pixmap().toImage()


def test_a_light_colour_is_told_with_one_that_will_do(tab: PaperLookTab, app: App, keyboard: Keyboard) -> None:
    tab.form.binder.widgets["accent"].setFocus()
    keyboard.fill(accent="#ffdd00")
    assert "too light" in tab.form.binder.widgets["accent"].accessibleDescription()
    tab.save_button.click()
    assert rows_of(app, PaperLook) == []
    tab.nearest.click()
    tab.save_button.click()
    assert rows_of(app, PaperLook)[0].accent == tab.form.binder.raw()["accent"] != "#FFDD00"


def test_the_sample_follows_what_is_typed_before_it_is_saved(tab: PaperLookTab, app: App, keyboard: Keyboard) -> None:
    before = first_page(tab)
    tab.form.binder.widgets["footer"].setFocus()
    keyboard.fill(footer="1 Mill Lane, Hillside")
    tab.make_sample()
    assert first_page(tab) != before
    assert rows_of(app, PaperLook) == []


def test_sections_are_ticked_and_moved_by_keyboard(tab: PaperLookTab, app: App, keyboard: Keyboard) -> None:
    choose(tab, "ilp")
    sections = tab.parts.sections.list
    sections.setFocus()
    sections.setCurrentRow(0)
    keyboard.press(Key.Key_Space)
    keyboard.press(Key.Key_Down, Mod.AltModifier)
    assert app.read(look.sections, "ilp")[:2] == [("needs", True), ("destination", False)]
    assert sections.currentRow() == 1
    button(tab, "This paper as the app has it").click()
    assert app.read(look.sections, "ilp") == []
    assert sections.item(0).checkState() is Qt.CheckState.Checked


def test_who_signs_is_reworded_and_added(tab: PaperLookTab, app: App, window: MainWindow, keyboard: Keyboard) -> None:
    choose(tab, "ilp")
    tab.parts.signers.list.setCurrentRow(0)
    tab.parts.reword_signer()
    form(window, keyboard)
    keyboard.fill(wording="Student")
    keyboard.alt("S")
    tab.parts.add_signer()
    form(window, keyboard)
    keyboard.fill(wording="Chair of governors")
    keyboard.alt("S")
    lines = app.read(look.signers, "ilp", [])
    assert (lines[0].role, lines[0].wording) == ("learner", "Student")
    assert (lines[-1].role, lines[-1].wording, lines[-1].signs) == ("", "Chair of governors", True)


def test_a_word_is_changed_and_one_that_loses_its_number_refused(
    tab: PaperLookTab, app: App, window: MainWindow, keyboard: Keyboard, people: People
) -> None:
    choose(tab, "my_plan")
    words = tab.parts.model.rows
    number = next(place for place, word in enumerate(words) if word.app == "Step {number}")
    tab.parts.words.selectRow(number)
    tab.parts.words.setFocus()
    keyboard.press(Key.Key_Return)
    shown = form(window, keyboard)
    keyboard.fill(words="Goal")
    keyboard.alt("S")
    assert people.said[-1][0].startswith("Something is filled in at {number}")
    keyboard.at_window(shown)
    keyboard.fill(words="Goal {number}")
    keyboard.alt("S")
    assert rows_of(app, PaperWord)[0].words == "Goal {number}"
    assert tab.parts.model.rows[number].own == "Goal {number}"


def test_the_headings_of_a_staff_paper_are_reworded(
    tab: PaperLookTab, app: App, window: MainWindow, keyboard: Keyboard
) -> None:
    choose(tab, "moving_on")
    assert tab.parts.language.currentText() == "Headings and labels of this paper"
    words = tab.parts.model.rows
    assert {word.key.split("/")[0] for word in words} == {"moving_on"}
    tab.parts.words.selectRow(next(place for place, word in enumerate(words) if word.app == "Visits"))
    tab.parts.words.setFocus()
    keyboard.press(Key.Key_Return)
    form(window, keyboard)
    keyboard.fill(words="Days to look around")
    keyboard.alt("S")
    assert [(row.source, row.key, row.words) for row in rows_of(app, PaperWord)] == [
        ("papers", "moving_on/visits", "Days to look around")
    ]


def test_a_look_goes_out_and_comes_back(tab: PaperLookTab, app: App, people: People, tmp_path: Path) -> None:
    app.write(look.set_sections, "ilp", [("needs", False)])
    people.path = str(tmp_path / "papers.ilplook")
    button(tab, "Save to a file").click()
    people.answers = ["Put back", "Take over"]
    button(tab, "All papers as the app has them").click()
    assert app.read(look.sections, "ilp") == []
    button(tab, "Take from a file").click()
    assert "1 section of its own instead of 0." in people.said[-1][1]
    assert app.read(look.sections, "ilp") == [("needs", False)]


def test_a_foreign_file_changes_nothing(tab: PaperLookTab, people: People, tmp_path: Path) -> None:
    (tmp_path / "x.ilplook").write_bytes(b"PK\x03\x04 nonsense")
    people.path = str(tmp_path / "x.ilplook")
    button(tab, "Take from a file").click()
    assert people.said[-1][0].startswith("This is not a file of a school's papers")
