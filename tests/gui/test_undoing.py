"""Undo on screen: by key, by menu, by list; over the lock, but not over the end of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import CHEAP, PASSWORD, Key, Keyboard, Mod, People, button, column, dialog, rows_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ilp_desktop.db import keys, places
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.gui.app import App
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.undoing import DoneDialog
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Attachment, KeptContent, SchoolFields, Staff, StaffFields
from ilp_desktop.services import records, school, undo


def edit_menu(window: MainWindow) -> list[str]:
    menu = next(each for each in window.menuBar().findChildren(QMenu) if each.title() == "&Edit")
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


@pytest.fixture
def renamed(app: App, window: MainWindow, learner_id: int) -> MainWindow:
    """A window on a learner whose surname was just changed."""
    app.write(undo.end_session)
    fields = LearnerFields(forename="Łukasz", surname="Nowak & Co")
    app.write(records.change, Learner, learner_id, fields)
    return window


def surnames(app: App) -> list[str]:
    return [each.surname for each in rows_of(app, Learner)]


def test_the_menu_says_what_will_be_undone_and_done_again(renamed: MainWindow, app: App) -> None:
    assert edit_menu(renamed)[:2] == ["&Undo: learner changed (Łukasz Nowak && Co)", "&Redo"]
    renamed.undoing.undo()
    assert edit_menu(renamed)[:2] == ["&Undo", "&Redo: learner changed (Łukasz Nowak)"]
    assert surnames(app) == ["Nowak"]


@pytest.mark.parametrize(("key", "mod"), [(Key.Key_Y, Mod.ControlModifier), (Key.Key_Z, Mod.ShiftModifier)])
def test_keys_undo_and_redo_and_the_status_line_says_what(
    renamed: MainWindow, app: App, keyboard: Keyboard, key: Qt.Key, mod: Qt.KeyboardModifier
) -> None:
    keyboard.at_window(renamed)
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert surnames(app) == ["Nowak"]
    assert renamed.statusBar().currentMessage() == "Undone: learner changed (Łukasz Nowak & Co)"
    keyboard.press(key, Mod.ControlModifier | mod)
    assert surnames(app) == ["Nowak & Co"]
    assert renamed.statusBar().currentMessage() == "Done again: learner changed (Łukasz Nowak)"


def test_in_a_text_field_the_key_undoes_the_typing(renamed: MainWindow, app: App, keyboard: Keyboard) -> None:
    renamed.find_learner()
    keyboard.at_window(renamed)
    keyboard.type("now")
    keyboard.press(Key.Key_Z, Mod.ControlModifier)
    assert renamed.caseload_page.search.text() == ""
    assert surnames(app) == ["Nowak & Co"]


def test_the_list_shows_each_step_and_undoes_any_of_them(renamed: MainWindow, app: App, keyboard: Keyboard) -> None:
    app.write(records.add, Staff, StaffFields(name="Ms Okafor"))
    renamed.undoing.show_list()
    shown = dialog(renamed, DoneDialog)
    keyboard.at_window(shown)
    assert column(shown.table, 1) == ["Member of staff “Ms Okafor” added", "Learner changed"]
    assert column(shown.table, 2) == ["", "Łukasz Nowak & Co"]
    keyboard.press(Key.Key_Down)
    keyboard.alt("U")
    assert surnames(app) == ["Nowak"]
    assert column(shown.table, 3) == ["", "Undone"]
    assert not shown.undo_button.isEnabled()
    keyboard.alt("A")
    assert surnames(app) == ["Nowak & Co"]
    assert column(shown.table, 3) == ["", ""]


def test_an_empty_list_says_so(app: App, window: MainWindow) -> None:
    app.write(undo.end_session)
    window.undoing.show_list()
    shown = dialog(window, DoneDialog)
    assert not shown.table.isVisible()
    assert not button(shown, "Undo this").isEnabled()


def test_what_cant_be_undone_is_told_and_nothing_changes(
    renamed: MainWindow, app: App, learner_id: int, people: People
) -> None:
    app.write(records.change, Learner, learner_id, LearnerFields(forename="Łukasz", surname="Wolny"))
    renamed.undoing.show_list()
    shown = dialog(renamed, DoneDialog)
    shown.table.selectRow(1)
    button(shown, "Undo this").click()
    assert people.heard.startswith("This can't be undone: learner changed (Łukasz Wolny)")
    assert surnames(app) == ["Wolny"]


def test_a_learner_whose_adding_is_undone_leaves_the_screen(app: App, window: MainWindow, keyboard: Keyboard) -> None:
    made = app.write(records.add, Learner, LearnerFields(forename="Ada", surname="Bell"))
    window.open_learner(made.id or 0)
    keyboard.at_window(window)
    window.undoing.undo()
    assert window.caseload_page.isVisible()
    assert surnames(app) == []


# --- the session ------------------------------------------------------------------------------------------------


@pytest.fixture
def ring(tmp_path: Path, desk: Callable[[], Desk]) -> KeyRing:  # noqa: ARG001  # the desk makes the folder
    """The key of a school with one learner, who has a file."""
    folder = tmp_path / "home" / "data"
    made, _code = keys.create(folder, PASSWORD, CHEAP)
    with Store(folder / places.DATA_FILE, made.data_key) as store:
        store.write(school.set_up, SchoolFields(school_name="Hill"), today())
        store.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick"))
        store.write(school.attach, "work.jpg", b"\xff\xd8 a photo", "image/jpeg", learner_id=1)
    return made


def opened(desk: Desk, ring: KeyRing) -> tuple[MainWindow, App]:
    desk.open_school(desk.folder, ring)
    assert desk.main
    assert desk.app
    return desk.main, desk.app


def test_undo_reaches_over_the_lock(desk: Callable[[], Desk], ring: KeyRing) -> None:
    made = desk()
    made.begin()
    _, app = opened(made, ring)
    app.delete(Learner, 1, "the record of Ada")
    made.lock()
    main, app = opened(made, ring)
    main.undoing.undo()
    assert main.statusBar().currentMessage() == "Brought back: the record of Ada (Ada Quizzlewick)"
    assert surnames(app) == ["Quizzlewick"]
    assert [each.file_name for each in rows_of(app, Attachment)] == ["work.jpg"]


def test_what_an_earlier_session_did_is_not_undone(desk: Callable[[], Desk], ring: KeyRing) -> None:
    made = desk()
    made.begin()
    main, app = opened(made, ring)
    main.undoing.undo()
    assert main.statusBar().currentMessage() == "There is nothing to undo."
    assert surnames(app) == ["Quizzlewick"]


def test_closing_the_program_forgets_deleted_files(desk: Callable[[], Desk], ring: KeyRing) -> None:
    made = desk()
    made.begin()
    main, app = opened(made, ring)
    app.delete(Learner, 1, "the record of Ada")
    main.close()
    with Store(made.folder / places.DATA_FILE, ring.data_key) as store:
        assert store.read(undo.steps) == []
        assert store.read(lambda session: session.get(KeptContent, 1)) is None
