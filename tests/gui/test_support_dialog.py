"""The support bundle: all that helps, and no word of any record, of the log or of the user's folders."""

from __future__ import annotations

import io
import logging
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_world import Keyboard, People, button, dialog
from PySide6.QtWidgets import QMenu, QMessageBox

from ilp_desktop.__main__ import start_log
from ilp_desktop.about import support as bundling
from ilp_desktop.db import snapshot
from ilp_desktop.db.connection import connect
from ilp_desktop.gui import support
from ilp_desktop.gui.app import App
from ilp_desktop.gui.dialogs import CrashDialog
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.support import SupportDialog
from ilp_desktop.model.school import School
from ilp_desktop.services import school

MARK = "Quizzlewick"


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log as the app writes it, in the folder of a user whose name is the mark."""
    monkeypatch.setenv("ILP_DESKTOP_HOME", str(tmp_path / MARK))
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    for each in before:
        root.removeHandler(each)
    start_log()
    ours = list(root.handlers)
    for each in before:
        root.addHandler(each)
    yield tmp_path / MARK / "logs" / "ilp_desktop.log"
    for each in ours:
        root.removeHandler(each)
        each.close()
    root.setLevel(level)


def mark_every_text(app: App) -> int:
    """Add a row to each table, with the mark in each field that takes text or bytes; return how many fields."""
    database = connect(app.store.path, app.store.key)
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA ignore_check_constraints = ON")
    values = {"TEXT": MARK, "BLOB": MARK.encode(), "INTEGER": 7_000_077, "REAL": 7.7}
    marked = 0
    tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    for (table,) in tables.fetchall():
        columns = database.execute(f'PRAGMA table_info("{table}")').fetchall()
        if table == "school":  # one row only, with the settings that the app itself reads
            texts = [name for name, field in School.model_fields.items() if field.annotation is str]
            database.execute(f"UPDATE school SET {', '.join(f'{name} = :mark' for name in texts)}", {"mark": MARK})
            marked += len(texts)
            continue
        places = ", ".join("?" for _ in columns)
        row = [values[each[2]] for each in columns]
        marked += sum(value in {MARK, MARK.encode()} for value in row)
        database.execute(f'INSERT INTO "{table}" VALUES ({places})', row)
    database.close()
    return marked


def collected(app: App) -> dict[str, str]:
    return support.of_the_program() | support.of_the_school(app.store)


def test_no_word_of_any_table_of_the_log_or_of_the_users_folders_is_in_it(
    log_file: Path, app: App, people: People, expected_logs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_logs += ["a bug:", "could not", "Quizz"]
    assert mark_every_text(app) > 250
    logging.getLogger("ilp_desktop.services.records").warning("could not save %s, Ada", MARK)
    logging.getLogger("ilp_desktop.gui.dialogs").error("%s\n%s cried", MARK, MARK)
    monkeypatch.setattr(sys, "excepthook", CrashDialog(lambda: None))
    try:
        {"": ""}.pop(MARK)
    except KeyError as error:
        logging.getLogger("ilp_desktop").exception("could not")
        sys.excepthook(KeyError, error, error.__traceback__)
    assert MARK in log_file.read_text(encoding="utf-8")
    assert people.said[-1][0].startswith("Something went wrong")

    made = collected(app)
    packed = bundling.zipped(made)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        unpacked = {name: archive.read(name) for name in archive.namelist()}
    assert len(unpacked) == len(made)
    for name, content in unpacked.items():
        assert MARK.casefold() not in content.decode().casefold(), name
        assert MARK.casefold() not in name.casefold()
    assert MARK.encode() not in packed
    assert "KeyError" in made["log.txt"]


def test_it_tells_versions_schema_rows_settings_sizes_and_whether_the_file_is_sound(app: App, learner_id: int) -> None:
    assert learner_id
    made = collected(app)
    facts = snapshot.facts(app.store.path, app.store.key)
    assert "SQLCipher: " in made["versions.txt"]
    assert "Screens: " in made["system.txt"]
    assert f"Schema: {facts.schema_version}\nCheck: sound" in made["records.txt"]
    assert "\nlearner: 1\n" in made["records.txt"]
    assert f"locks: {app.read(school.settings).idle_lock_minutes}" in made["settings.txt"]
    assert "Free on the disk: " in made["sizes.txt"]


def test_a_damaged_file_is_told_as_such(app: App) -> None:
    database = connect(app.store.path, app.store.key)
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA ignore_check_constraints = ON")
    columns = database.execute("PRAGMA table_info(contact)").fetchall()
    row = [{"TEXT": MARK, "INTEGER": 99}.get(each[2]) for each in columns]
    database.execute(f"INSERT INTO contact VALUES ({', '.join('?' for _ in columns)})", row)
    database.close()
    told = collected(app)["records.txt"]
    assert "sound" not in told
    assert "contact" in told
    assert MARK not in told


def test_each_file_is_shown_in_full_before_it_is_saved(
    window: MainWindow, keyboard: Keyboard, people: People, tmp_path: Path
) -> None:
    menu = window.menuBar().actions()[-1].menu()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "Support &bundle…").trigger()
    shown = dialog(window, SupportDialog)
    keyboard.at_window(shown)
    read = {}
    for number in range(shown.list.count()):
        shown.list.setCurrentRow(number)
        read[shown.list.item(number).text()] = shown.text.toPlainText()
    people.path = str(tmp_path / "bundle.zip")
    button(shown, "Save as one file").click()
    with zipfile.ZipFile(people.path) as archive:
        assert {name: archive.read(name).decode().removesuffix("\n") for name in archive.namelist()} == read
    assert "The support bundle is saved." in people.heard


def test_without_an_open_school_it_tells_what_it_can(window: MainWindow, app: App) -> None:
    support.show_bundle(None, app.jobs, app.colours, window)
    shown = dialog(window, SupportDialog)
    names = [shown.list.item(number).text() for number in range(shown.list.count())]
    assert names == ["versions.txt", "system.txt", "sizes.txt", "log.txt"]


def test_a_fault_of_the_program_offers_it(people: People, expected_logs: list[str]) -> None:
    expected_logs.append("a bug:")
    offered: list[bool] = []
    people.answers = ["Support bundle…"]
    CrashDialog(lambda: None, lambda: offered.append(True))(KeyError, KeyError(MARK), None)
    assert offered == [True]
    assert MARK not in people.heard
    people.answers = [QMessageBox.StandardButton.Ok.name]
    CrashDialog(lambda: None, lambda: offered.append(True))(KeyError, KeyError(MARK), None)
    assert offered == [True]
