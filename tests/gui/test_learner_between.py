"""What comes in between two reviews, through the windows: comments, files, a target achieved early, who was given what."""

from __future__ import annotations

from pathlib import Path

import pytest
from gui_world import (
    Key,
    Keyboard,
    Mod,
    People,
    add_plan,
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
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ilp_desktop.gui.app import App
from ilp_desktop.gui.files import size_shown
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.assessment import Sharing
from ilp_desktop.model.learner import Achievement
from ilp_desktop.model.plan import ProgressNote, Target
from ilp_desktop.model.review import LogEntry, LogEntryFields
from ilp_desktop.model.school import ATTACHMENT_LIMIT, Attachment, Staff, StaffFields
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import records


@pytest.fixture
def page(page: MainWindow, app: App, learner_id: int) -> MainWindow:
    """A learner whose plan was agreed, with two targets."""
    add_plan(app, learner_id, "Read a page", "Count coins")
    for target in rows_of(app, Target):
        app.write(records.change, Target, target.id or 0, target, set_on=days_ago(29))
    return page


def test_a_comment_is_written_at_once_changed_deleted_and_brought_back(
    page: MainWindow, app: App, keyboard: Keyboard
) -> None:
    page.learner_page.show_tab("Comments and files")
    button(page, "Add comment").click()
    form(page, keyboard)
    assert keyboard.at == "note", "date and author are filled: the words come first"
    keyboard.type("Read <b>aloud</b> & well")
    keyboard.press(Key.Key_Tab)
    keyboard.press(Key.Key_Space)
    keyboard.alt("S")
    [note] = rows_of(app, ProgressNote)
    assert (note.note, note.author, note.noted_on, note.staff_only) == (
        "Read <b>aloud</b> & well", "Ada Marrow", days_ago(0), True,
    )  # fmt: skip
    listed = table(page, "Comments")
    assert column(listed, 1) == ["Read <b>aloud</b> & well"]
    assert column(listed, 4) == ["Staff only"]
    keyboard.at_window(page)
    listed.setFocus()
    listed.selectRow(0)
    keyboard.press(Key.Key_Return)
    form(page, keyboard)
    keyboard.fill(target_id="Read a page")
    keyboard.alt("S")
    listed = table(page, "Comments")
    assert column(listed, 2) == ["Read a page"]
    listed.selectRow(0)
    button(page, "Delete").click()
    assert rows_of(app, ProgressNote) == []
    keyboard.at_window(page)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert [each.staff_only for each in rows_of(app, ProgressNote)] == [True]


def test_a_target_is_achieved_early_by_keyboard_alone(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    page.learner_page.show_tab("Plan")
    targets = table(page, "Short-term targets")
    keyboard.at_window(page)
    targets.setFocus()
    targets.selectRow(0)
    keyboard.press(Key.Key_Return)
    form(page, keyboard)
    keyboard.fill(status="Achieved", noted_on=typed(days_ago(3)), note="Ten pages")
    keyboard.tab_to("is_achievement")
    keyboard.press(Key.Key_Space)
    keyboard.alt("S")
    done = next(each for each in rows_of(app, Target) if each.what_i_will_do == "Read a page")
    assert (done.status, done.closed_on) == ("achieved", days_ago(3))
    assert [each.note for each in rows_of(app, ProgressNote)] == ["Achieved. Ten pages"]
    assert [each.title for each in rows_of(app, Achievement)] == ["Read a page"]
    assert column(table(page, "Short-term targets"), 3) == ["Achieved", "Not started"]


def test_what_cannot_be_is_told_and_the_form_stays(
    page: MainWindow, app: App, keyboard: Keyboard, people: People
) -> None:
    page.learner_page.show_tab("Plan")
    table(page, "Short-term targets").selectRow(1)
    [noting] = [
        each
        for each in page.findChildren(type(page.undoing.bar.undo_button))
        if each.isEnabled() and "How is it" in each.text()
    ]
    noting.click()
    shown = form(page, keyboard)
    keyboard.fill(status="Stopped")
    keyboard.tab_to("is_achievement")
    keyboard.press(Key.Key_Space)
    keyboard.alt("S")
    assert people.said[-1][0] == "Only a target that was achieved is kept under Achievements."
    assert shown.isVisible()
    assert [each.status for each in rows_of(app, Target)] == ["not_started", "not_started"]


def test_a_file_is_kept_opened_deleted_and_brought_back(
    page: MainWindow, app: App, keyboard: Keyboard, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner_id = page.learner_page.learner_id
    app.write(
        records.add, LogEntry, LogEntryFields(entry_on=days_ago(2), what_i_learned="To saw"), learner_id=learner_id
    )
    photo = tmp_path / "bird & house.jpg"
    photo.write_bytes(b"\xff\xd8 a photo")
    people.path = str(photo)
    page.learner_page.show_tab("Comments and files")
    button(page, "Add file").click()
    form(page, keyboard)
    keyboard.fill(description="My birdhouse", belongs_to="Log of")
    keyboard.alt("S")
    listed = table(page, "Files")
    assert [column(listed, number)[0] for number in (0, 1, 3)] == ["My birdhouse", "bird & house.jpg", "1 KB"]
    assert column(listed, 2)[0].endswith(": To saw")
    opened: list[bytes] = []

    def open_it(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    keyboard.at_window(page)
    listed.setFocus()
    listed.selectRow(0)
    keyboard.press(Key.Key_Return)
    assert opened == [b"\xff\xd8 a photo"]
    button(page, "Delete").click()
    assert rows_of(app, Attachment) == []
    keyboard.at_window(page)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert column(table(page, "Files")) == ["My birdhouse"]


def test_a_file_that_is_too_large_is_told_before_anything_is_typed(
    page: MainWindow, app: App, people: People, tmp_path: Path
) -> None:
    large = tmp_path / "film.mp4"
    with large.open("wb") as file:
        file.truncate(ATTACHMENT_LIMIT + 1)
    people.path = str(large)
    page.learner_page.show_tab("Comments and files")
    button(page, "Add file").click()
    assert people.said[-1][0] == "This file is larger than 20 MB."
    assert [each for each in page.findChildren(RecordDialog) if each.isVisible()] == []
    assert rows_of(app, Attachment) == []


def test_a_file_that_no_program_opens_is_told(
    page: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange = tmp_path / "notes.xyz"
    strange.write_bytes(b"?")
    people.path = str(strange)
    page.learner_page.show_tab("Comments and files")
    button(page, "Add file").click()
    form(page, keyboard)
    keyboard.alt("S")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    table(page, "Files").selectRow(0)
    button(page, "Open").click()
    assert people.said[-1][0] == "No program here opens files of the kind “.xyz”."


def test_a_plan_is_shared_with_a_teacher_corrected_and_taken_back(
    page: MainWindow, app: App, keyboard: Keyboard
) -> None:
    app.write(records.add, Staff, StaffFields(name="Ms Reed"))
    page.learner_page.show_tab("Plan")
    table(page, "Agreed versions").selectRow(0)
    button(page, "Shared with").click()
    form(page, keyboard)
    assert keyboard.at == "staff_id"
    keyboard.choose("Ms Reed")
    keyboard.alt("S")
    [shared] = rows_of(app, Sharing)
    assert (shared.shared_with, shared.how, shared.shared_on) == ("Ms Reed", "on paper", days_ago(0))
    assert shared.plan_version_id
    listed = table(page, "Plan shared with")
    assert column(listed) == ["Ms Reed"]
    listed.selectRow(0)
    button(page, "Delete").click()
    assert rows_of(app, Sharing) == []


def test_sharing_with_nobody_says_so_beside_the_field(page: MainWindow, app: App, keyboard: Keyboard) -> None:
    page.learner_page.show_tab("Assessment")
    table(page, "Assessments").selectRow(0)
    button(page, "Shared with").click()
    form(page, keyboard)
    keyboard.alt("S")
    assert keyboard.at == "shared_with"
    assert keyboard.focus.accessibleDescription() == "Write with whom, or choose a name above."
    keyboard.fill(shared_with="All Year 10 teachers")
    keyboard.alt("S")
    assert [each.shared_with for each in rows_of(app, Sharing)] == ["All Year 10 teachers"]
    assert "Needs shared with" in shown_texts(page)


def test_sizes_are_told_as_people_read_them() -> None:
    assert [size_shown(size) for size in (0, 700, 340 * 1024, 2_200_000)] == ["1 KB", "1 KB", "340 KB", "2.1 MB"]


def test_after_a_print_it_is_offered_to_note_who_gets_it(
    page: MainWindow, app: App, keyboard: Keyboard, people: People, tmp_path: Path
) -> None:
    page.learner_page.show_tab("Plan")
    assert not page.learner_page.offer.isVisible()
    table(page, "Agreed versions").selectRow(0)
    button(page, "Print again").click()
    people.path = str(tmp_path / "plan.pdf")
    printing = dialog(page, PrintDialog)
    printing.panel.save()
    printing.close()
    assert "Version 1 of the plan was printed. Who gets it?" in shown_texts(page)
    page.learner_page.offer.share_button.click()
    form(page, keyboard)
    keyboard.fill(shared_with="Mrs Nowak")
    keyboard.alt("S")
    assert [each.shared_with for each in rows_of(app, Sharing)] == ["Mrs Nowak"]
    assert not page.learner_page.offer.isVisible()


def test_nothing_is_offered_for_a_paper_that_is_not_shared(page: MainWindow, people: People, tmp_path: Path) -> None:
    printing = page.print_requests([PrintRequest("story", page.learner_page.learner_id)])
    people.path = str(tmp_path / "story.pdf")
    printing.panel.save()
    printing.close()
    assert not page.learner_page.offer.isVisible()
