"""Who sees what, by keyboard: wishes and openness are kept at once, with words for each cell."""

from __future__ import annotations

import pytest
from gui_world import Keyboard, People, add_plan, button, days_ago, dialog, rows_of, shown_texts, table, typed
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel

from ilp_desktop.gui.access_dialog import AccessDialog
from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.model.access import Answer, LearnerOpenness, Wish, WishFields
from ilp_desktop.model.assessment import Sharing
from ilp_desktop.model.parts import Audience, Openness, Part
from ilp_desktop.model.plan import ProgressNote, ProgressNoteFields
from ilp_desktop.model.review import LogEntryEntry
from ilp_desktop.model.school import Provider, ProviderFields
from ilp_desktop.services import access, logs, records

Key = Qt.Key
OPENNESS, FIRST = 0, 1


@pytest.fixture
def page(window: MainWindow, app: App, learner_id: int, keyboard: Keyboard) -> MainWindow:
    add_plan(app, learner_id, "Read a page")
    window.open_learner(learner_id)
    window.resize(1280, 820)
    keyboard.at_window(window)
    return window


@pytest.fixture
def shown(page: MainWindow, keyboard: Keyboard) -> AccessDialog:
    page.learner_page.show_tab("Who they are")
    button(page, "Who sees what").click()
    opened = dialog(page, AccessDialog)
    keyboard.at_window(opened)
    return opened


def cell(shown: AccessDialog, part: Part, number: int) -> str:
    return str(shown.grid.access_model.index(list(Part).index(part), number).data())


def wishes(app: App) -> list[tuple[str, str, str]]:
    return [(each.part, each.audience, each.answer) for each in rows_of(app, Wish)]


def test_space_goes_round_the_answers_and_arrows_go_about(shown: AccessDialog, app: App, keyboard: Keyboard) -> None:
    assert keyboard.focus is shown.grid
    keyboard.press(Key.Key_Down)
    keyboard.press(Key.Key_Right)
    for answer, words in (("may_not", "✗ may not"), ("may", "✓ may")):
        keyboard.press(Key.Key_Space)
        assert wishes(app) == [("learn_best", "teachers", answer)]
        assert cell(shown, Part.LEARN_BEST, FIRST + 1) == words
    keyboard.press(Key.Key_Space)
    assert wishes(app) == []
    keyboard.press(Key.Key_Return)
    keyboard.press(Key.Key_Delete)
    assert wishes(app) == []
    assert shown.grid.part is Part.LEARN_BEST, "one stays where one was"


def test_a_part_is_made_stricter_for_one_learner_and_goes_back(
    shown: AccessDialog, app: App, keyboard: Keyboard
) -> None:
    keyboard.press(Key.Key_Left)
    assert shown.grid.part is Part.HISTORY
    found = []
    for _ in range(3):
        keyboard.press(Key.Key_Space)
        found.append(cell(shown, Part.HISTORY, OPENNESS))
    assert found == ["Staff only (own)", "Restricted (own)", "Open"]
    assert rows_of(app, LearnerOpenness) == []
    keyboard.press(Key.Key_Space)
    assert "Only the school's staff see it." in shown.told.text()
    keyboard.press(Key.Key_Delete)
    assert rows_of(app, LearnerOpenness) == []


def test_each_cell_says_itself_in_words(shown: AccessDialog, keyboard: Keyboard) -> None:
    keyboard.press(Key.Key_Space)
    spoken = shown.grid.access_model.index(0, FIRST).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Learning history, Parent or carer: may not see it"
    grid = QAccessible.queryAccessibleInterface(shown.grid)
    read = [grid.child(number).text(QAccessible.Text.Name) for number in range(grid.childCount())]
    assert spoken in read
    for number in range(shown.grid.access_model.columnCount()):
        assert shown.grid.access_model.index(3, number).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_learners_words_and_the_day_are_written_down(shown: AccessDialog, app: App, keyboard: Keyboard) -> None:
    assert not shown.words_button.isEnabled()
    keyboard.press(Key.Key_Space)
    keyboard.alt("W")
    form = dialog(shown, RecordDialog)
    keyboard.at_window(form)
    keyboard.fill(said_on=typed(days_ago(3)), words="Mum knows enough.")
    keyboard.alt("S")
    [wish] = rows_of(app, Wish)
    assert (wish.said_on, wish.words, wish.answer) == (days_ago(3), "Mum knows enough.", "may_not")
    keyboard.at_window(shown)
    keyboard.press(Key.Key_Space)
    assert [each.answer for each in rows_of(app, Wish)] == ["may_not", "may"], "today's wish stands beside the earlier"
    assert "“Mum knows enough.”" in shown.told.text()
    assert shown.told.text().index("may see it") < shown.told.text().index("may not see it")


def test_two_wishes_of_one_day_are_told_apart_in_words(
    shown: AccessDialog, app: App, keyboard: Keyboard, people: People
) -> None:
    owner = (shown.learner_id, Part.HISTORY, Audience.PARENT)
    app.write(access.wish, *owner, Answer.MAY_NOT, WishFields(said_on=days_ago(3)))
    keyboard.press(Key.Key_Space)
    keyboard.alt("W")
    form = dialog(shown, RecordDialog)
    keyboard.at_window(form)
    keyboard.fill(said_on=typed(days_ago(3)))
    keyboard.alt("S")
    assert "There is another wish of" in people.heard
    assert form.isVisible()
    assert {each.said_on for each in rows_of(app, Wish)} == {days_ago(0), days_ago(3)}


def test_what_the_learner_wishes_stands_on_the_page_in_sentences(
    shown: AccessDialog, page: MainWindow, app: App, keyboard: Keyboard
) -> None:
    app.write(access.wish, shown.learner_id, Part.LOG, Audience.PROVIDER, Answer.MAY_NOT, WishFields(said_on=app.today))
    app.write(access.set_own, shown.learner_id, Part.MEDICAL, Openness.OPEN)
    keyboard.alt("C")
    texts = shown_texts(page)
    wished = "Łukasz asked that off-site providers do not see: Learning log."
    assert f"{wished}\nMedical information: open for this learner." in texts


def test_the_learners_sheet_is_printed_from_here(shown: AccessDialog, page: MainWindow) -> None:
    button(shown, "Print the learner's sheet").click()
    printing = dialog(page, PrintDialog)
    assert printing.panel.shown
    assert printing.panel.shown.pages == 1
    assert not shown.isVisible()


def test_a_wish_is_told_before_a_plan_is_noted_as_given_to_a_provider(
    page: MainWindow, app: App, learner_id: int, keyboard: Keyboard
) -> None:
    app.write(records.add, Provider, ProviderFields(name="North College"))
    app.write(access.wish, learner_id, Part.NEEDS, Audience.PROVIDER, Answer.MAY_NOT, WishFields(said_on=app.today))
    page.learner_page.show_tab("Plan")
    table(page, "Agreed versions").selectRow(0)
    button(page, "Shared with").click()
    form = dialog(page, RecordDialog)
    keyboard.at_window(form)
    keyboard.tab_to("provider_id")
    keyboard.choose("North College")
    keyboard.alt("S")
    assert rows_of(app, Sharing) == []
    assert "Łukasz asked that off-site providers do not see: Needs and summary." in form.hint.text()
    keyboard.alt("S")
    assert [each.shared_with for each in rows_of(app, Sharing)] == ["North College"], "a warning, not a wall"


def test_what_is_for_staff_only_is_not_copied(page: MainWindow, app: App, learner_id: int) -> None:
    said: list[str] = []
    app.said.connect(said.append)
    for words, staff_only in (("Did well today", False), ("At home …", True)):
        note = ProgressNoteFields(noted_on=days_ago(0), note=words, staff_only=staff_only)
        app.write(records.add, ProgressNote, note, learner_id=learner_id)
    for tab, name in (("Comments and files", "Comments"), ("Story", "Story")):
        page.learner_page.show_tab(tab)
        table(page, name).copy()
        copied = QGuiApplication.clipboard().text()
        assert "Did well today" in copied
        assert "At home" not in copied
        assert said.pop().startswith("1 line was not copied")
    app.write(access.set_own, learner_id, Part.COMMENTS, Openness.RESTRICTED)
    page.learner_page.show_tab("Comments and files")
    table(page, "Comments").copy()
    assert "Did well today" not in QGuiApplication.clipboard().text()
    assert said.pop().startswith("2 lines were not copied")


def test_a_restricted_log_is_not_copied(page: MainWindow, app: App, learner_id: int) -> None:
    entry = LogEntryEntry(entry_on=days_ago(0), what_i_learned="To weld")
    app.write(lambda session: logs.add_entry(session, learner_id, entry))
    for openness, is_copied in ((Openness.OPEN, True), (Openness.RESTRICTED, False), (Openness.STAFF, False)):
        app.write(access.set_own, learner_id, Part.LOG, openness)
        page.learner_page.show_tab("Logs")
        table(page, "Log entries").copy()
        assert ("To weld" in QGuiApplication.clipboard().text()) == is_copied, openness


def test_the_duties_that_a_wish_does_not_replace_are_told(shown: AccessDialog) -> None:
    texts = [each.text() for each in shown.findChildren(QLabel)]
    assert any("does not replace the school's duties" in text for text in texts)
