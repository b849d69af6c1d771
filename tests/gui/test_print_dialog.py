"""Printing: seen first, saved whole or not at all, what its readers are not to see left out."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from gui_world import Key, Keyboard, People, add_plan, assess, button, dialog, rows_of, shown_texts, table
from pypdf import PdfReader
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.access import Answer, WishFields
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Learner, LearnerFields, MovingOnFields, MovingOnPlan, PrintProfileFields
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import LogBlock, LogBlockFields
from ilp_desktop.model.school import School, SchoolFields
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import access, logs, overview, records


@pytest.fixture
def shown(app: App, window: MainWindow, learner_id: int) -> PrintDialog:
    """The plan of a learner, ready to print."""
    add_plan(app, learner_id, "Read one page a day")
    return window.print_learners([learner_id])


def words_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def choose(readers: Combo, audience: Audience) -> None:
    readers.setCurrentIndex(readers.findData(audience.value))
    readers.activated.emit(readers.currentIndex())


def test_the_pages_are_seen_before_they_are_printed(shown: PrintDialog) -> None:
    assert shown.panel.shown
    assert shown.panel.preview._pages.count() == shown.panel.shown.pages
    assert f"{shown.panel.shown.pages} page" in shown.panel.state.text()
    assert "Read one page a day" in words_of(shown.panel.content)


def test_a_ticked_paper_comes_along_at_once(shown: PrintDialog, keyboard: Keyboard) -> None:
    assert shown.panel.shown
    before = shown.panel.shown.pages
    keyboard.at_window(shown)
    shown.papers["my_plan"].click()
    assert shown.panel.shown.pages > before
    for box in shown.papers.values():
        if box.isChecked():
            box.click()
    assert shown.panel.shown is None
    assert shown.panel.state.text() == "Nothing to print yet"
    assert not shown.panel.print_button.isEnabled()


def test_restricted_parts_are_off_unless_ticked(app: App, window: MainWindow, learner_id: int) -> None:
    fields = LearnerFields(forename="Ł", surname="N", staff_notes="Secretwort")
    app.write(records.change, Learner, learner_id, fields)
    add_plan(app, learner_id, "Read")
    dialog = window.print_learners([learner_id])
    assert "Secretwort" not in words_of(dialog.panel.content)
    box = dialog.choices.readers.ticks[Part.STAFF_NOTES]
    assert not box.isChecked()
    box.click()
    assert "Secretwort" in words_of(dialog.panel.content)
    assert box.isChecked()
    choose(dialog.choices.readers.chosen, Audience.PARENT)
    assert "Secretwort" not in words_of(dialog.panel.content), "a tick is of one print"
    assert dialog.choices.readers.ticks == {}
    assert "Staff notes: for staff only" in dialog.choices.readers.words.text()


def test_a_wish_is_named_before_printing_and_no_tick_lifts_it(app: App, window: MainWindow, learner_id: int) -> None:
    add_plan(app, learner_id, "Read one page a day")
    said = WishFields(said_on=app.today)
    app.write(access.wish, learner_id, Part.SHORT_TERM, Audience.PROVIDER, Answer.MAY_NOT, said)
    dialog = window.print_learners([learner_id])
    assert dialog.choices.readers.chosen.currentText() == "As usual: the school's file"
    assert "Read one page a day" in words_of(dialog.panel.content)
    assert dialog.choices.readers.words.text() == "Nothing is left out for these readers."
    choose(dialog.choices.readers.chosen, Audience.PROVIDER)
    shown = words_of(dialog.panel.content)
    assert "Read one page a day" not in shown
    assert "extract" in shown
    wished = "• Short-term targets: Łukasz asked that off-site providers do not see this"
    assert dialog.choices.readers.words.text() == f"Left out:\n{wished}"
    assert dialog.choices.readers.ticks == {}


def test_papers_of_several_kinds_go_to_whom_each_is_for(shown: PrintDialog) -> None:
    shown.papers["my_plan"].click()
    assert shown.choices.readers.chosen.currentText() == "Whom each paper is usually for"
    assert shown.choices.readers.audience is None


def saved(made: PrintDialog, people: People, path: Path) -> bytes:
    people.path = str(path)
    made.panel.save()
    return path.read_bytes()


def test_an_agreed_version_is_saved_byte_for_byte_whatever_changed_since(
    page: MainWindow, app: App, learner_id: int, people: People, tmp_path: Path
) -> None:
    add_plan(app, learner_id, "Read one page a day")
    page.learner_page.show_tab("Plan")
    table(page, "Agreed versions").selectRow(0)
    button(page, "Print again as it was agreed").click()
    first = saved(dialog(page, PrintDialog), people, tmp_path / "first.pdf")
    dialog(page, PrintDialog).close()
    app.write(records.change, School, 1, SchoolFields(school_name="Another School"))
    app.write(records.change, Target, 1, rows_of(app, Target)[0], what_i_will_do="Read ten pages")
    app.write(overview.set_profile, learner_id, PrintProfileFields(font="opendyslexic", size=24))
    table(page, "Agreed versions").selectRow(0)
    button(page, "Print again as it was agreed").click()
    again = dialog(page, PrintDialog)
    assert not again.choices.as_agreed.isVisible(), "this version can only be printed as it was agreed"
    assert saved(again, people, tmp_path / "again.pdf") == first
    assert "Read one page a day" in words_of(first)


def test_plans_of_many_are_printed_as_agreed_last_where_ticked(
    shown: PrintDialog, app: App, learner_id: int, keyboard: Keyboard
) -> None:
    app.write(records.change, Target, 1, rows_of(app, Target)[0], what_i_will_do="Read ten pages")
    keyboard.at_window(shown)
    shown.panel.make()
    assert "Read ten pages" in words_of(shown.panel.content)
    shown.choices.as_agreed.setFocus()
    keyboard.press(Key.Key_Space)
    assert "Read one page a day" in words_of(shown.panel.content)
    assert shown.panel.content == app.read(freezing.stored, PrintRequest("ilp", learner_id, 1), shown.panel.options)


@pytest.mark.parametrize("place", ["missing/plan.pdf", "folder", "file/plan.pdf"])
def test_what_cant_be_saved_is_told_and_can_be_saved_elsewhere(
    shown: PrintDialog, people: People, tmp_path: Path, place: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("in the way")
    people.path = str(tmp_path / place)
    shown.panel.save()
    assert people.said, "nothing was told"
    assert list((tmp_path / "folder").iterdir()) == []
    people.path = str(tmp_path / "plan.pdf")
    shown.panel.save()
    assert Path(people.path).read_bytes() == shown.panel.content


def test_many_learners_get_their_story_and_moving_on_plan_too(
    shown: PrintDialog, app: App, window: MainWindow, learner_id: int
) -> None:
    shown.close()
    other = records.identity(app.write(records.add, Learner, LearnerFields(forename="Ana", surname="Abe")))
    app.write(records.add, MovingOnPlan, MovingOnFields(destination="North College"), learner_id=learner_id)
    made = window.print_learners([learner_id, other])
    made.papers["ilp"].click()
    made.papers["moving_on"].click()
    assert "North College" in words_of(made.panel.content)
    assert made.panel.shown
    assert made.panel.shown.missing == [], "who has no moving-on plan yet is left out"
    made.papers["story"].click()
    assert "My story so far" in words_of(made.panel.content)


def test_cancelling_saves_nothing(shown: PrintDialog, people: People, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    shown.panel.save()
    assert set(tmp_path.iterdir()) == before
    assert people.said == []


def test_a_proposed_name_names_nobody(shown: PrintDialog) -> None:
    assert "Nowak" not in shown.panel.name()
    assert "ukasz" not in shown.panel.name()
    assert shown.panel.name().endswith(".pdf")


def test_printing_goes_through_the_systems_dialog(shown: PrintDialog, people: People, tmp_path: Path) -> None:
    shown.panel.print()
    assert people.said == [], "cancelled"
    people.printer = str(tmp_path / "out.pdf")
    shown.panel.print()
    assert shown.panel.shown
    assert len(PdfReader(people.printer).pages) == shown.panel.shown.pages


def test_a_printed_log_block_is_counted(
    app: App, window: MainWindow, learner_id: int, people: People, tmp_path: Path
) -> None:
    block = app.write(logs.new_block, learner_id, LogBlockFields(kind="weekly_diary", starts_on=app.today))
    made = window.print_requests([PrintRequest("log_block", records.identity(block))])
    people.path = str(tmp_path / "log.pdf")
    made.panel.save()
    assert [each.times_printed for each in rows_of(app, LogBlock)] == [1]


def test_the_viewers_file_goes_when_the_app_closes(
    shown: PrintDialog, window: MainWindow, monkeypatch: pytest.MonkeyPatch, people: People
) -> None:
    opened: list[Path] = []

    def open_it(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return len(opened) > 1

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    shown.panel.open_in_viewer()
    assert people.said[-1][0] == "No program here opens PDF files."
    shown.panel.open_in_viewer()
    assert opened[-1].read_bytes() == shown.panel.content
    window.viewer.remove()
    assert not opened[-1].exists()


def test_a_learner_without_a_plan_is_told_not_skipped(app: App, window: MainWindow, learner_id: int) -> None:
    assess(app, learner_id)
    made = window.print_learners([learner_id])
    assert made.panel.shown is None
    assert "Nothing to print" in made.panel.state.text()
    assert made.panel.hint.text() == "There is no plan yet."
    assert rows_of(app, Assessment)
    assert button(made, "Close")
    assert shown_texts(made)
