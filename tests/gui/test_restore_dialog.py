"""Restoring: one sees what is in a backup before anything is changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_world import PASSWORD, SCHOOL, Keyboard, People, shown_texts
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.db import keys
from ilp_desktop.db.backup import Password, RecoveryCode
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.restore_dialog import RestoreDialog


@pytest.fixture
def backup(app: App, tmp_path: Path, learner_id: int) -> Path:
    assert learner_id
    (tmp_path / "backups").mkdir()
    return Backups(app, tmp_path / "backups").make("by-hand", lambda _share, _what: True).path


@pytest.fixture
def code(app: App) -> str:
    return keys.new_recovery_code(app.folder, app.keyring)


@pytest.fixture
def asked(app: App, qtbot: QtBot, keyboard: Keyboard, code: str, backup: Path) -> Iterator[RestoreDialog]:
    """At the first window: nobody has a key yet."""
    assert code
    window = QWidget()
    qtbot.addWidget(window)
    made = RestoreDialog(InlineJobs(), app.colours, window, backup, None)
    made.open()
    keyboard.at_window(made)
    yield made
    window.close()


def test_it_shows_what_is_in_it_before_it_restores(
    asked: RestoreDialog, code: str, qtbot: QtBot, keyboard: Keyboard
) -> None:
    assert not asked.restore_button.isEnabled()
    asked.code.setFocus()
    keyboard.type(code)
    asked.look_button.click()
    words = shown_texts(asked)
    for fact in (SCHOOL, "1", "by hand"):
        assert fact in words
    with qtbot.waitSignal(asked.confirmed) as confirmed:
        asked.restore_button.click()
    assert confirmed.args[1] == RecoveryCode(code)


def test_the_password_works_where_the_key_lies_beside(asked: RestoreDialog, qtbot: QtBot) -> None:
    asked.password.setText(PASSWORD)
    asked.look()
    assert asked.restore_button.isEnabled()
    with qtbot.waitSignal(asked.confirmed) as confirmed:
        asked.restore_button.click()
    assert confirmed.args[1] == Password(PASSWORD)


def test_another_file_has_to_be_looked_into_again(asked: RestoreDialog, people: People, tmp_path: Path) -> None:
    asked.password.setText(PASSWORD)
    asked.look()
    people.path = str(tmp_path / "other.ilpbackup")
    asked.choose()
    assert not asked.restore_button.isEnabled()
    asked.look()
    assert people.said[-1][0] == "No backup is chosen."


def test_without_a_secret_it_says_what_to_type(asked: RestoreDialog, people: People) -> None:
    asked.look()
    assert people.said[-1][0] == "The backup is locked."


@pytest.mark.parametrize("content", [b"", b"no backup", b"age-encryption.org/v1\n" + b"x" * 400])
def test_a_foreign_file_is_told(
    asked: RestoreDialog, people: People, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "foreign.ilpbackup"
    path.write_bytes(content)
    asked.path.setText(str(path))
    asked.code.setText(code)
    asked.look()
    assert people.said
    assert not asked.restore_button.isEnabled()


def test_a_wrong_password_or_code_is_told(asked: RestoreDialog, people: People) -> None:
    asked.password.setText("wrong")
    asked.look()
    asked.code.setText("ABCD-1234")
    asked.look()
    assert len(people.said) == 2
    assert not asked.restore_button.isEnabled()
