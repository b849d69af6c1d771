"""What every test of the windows begins with: an open school, its main window, and somebody who answers the boxes."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from gui_world import CHEAP, PASSWORD, Keyboard, People, days_ago, make_school
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilp_desktop.db import keys, places
from ilp_desktop.db.keys import KeyRing
from ilp_desktop.db.store import Store
from ilp_desktop.gui import theme
from ilp_desktop.gui.app import App
from ilp_desktop.gui.backups import Backups
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import SchoolFields
from ilp_desktop.services import records, school

__all__ = [
    "app", "colours", "desk", "expected_logs", "keyboard", "learner_id", "loaded_theme", "page", "people", "ring", "tidy",
    "window",
]  # fmt: skip


@pytest.fixture(scope="session")
def loaded_theme(qapp: QApplication) -> theme.Colours:
    """The fonts, palette and style sheet, put on once."""
    return theme.apply(qapp, theme.Mode.LIGHT)


@pytest.fixture
def colours(loaded_theme: theme.Colours) -> theme.Colours:
    return loaded_theme


@pytest.fixture
def expected_logs() -> list[str]:
    """Beginnings of the warnings that this test brings about on purpose."""
    return []


@pytest.fixture(autouse=True)
def tidy(
    qapp: QApplication,
    loaded_theme: theme.Colours,  # noqa: ARG001  # no window without its theme
    expected_logs: list[str],
    people: People,
    request: pytest.FixtureRequest,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Iterator[None]:
    """No test leaves a window or a crash hook behind, writes to the user's folders, or logs what it did not expect."""
    monkeypatch.setenv("ILP_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield
    for left in qapp.topLevelWidgets():
        left.hide()
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if not {"people", "desk"} & set(request.function.__code__.co_varnames):
        assert people.said == [], "a box was shown that this test does not speak of"
    logged = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    said = [record.getMessage() for record in logged]
    unexpected = [words for words in said if not words.startswith(tuple(expected_logs) or ("\0",))]
    assert not unexpected


@pytest.fixture
def people(monkeypatch: pytest.MonkeyPatch, expected_logs: list[str]) -> People:
    """Answers message boxes and file dialogs, and keeps what was said."""
    expected_logs.append("told the user")
    answering = People()
    answering.take_over(monkeypatch)
    return answering


@pytest.fixture
def keyboard(qtbot: QtBot, qapp: QApplication) -> Keyboard:
    return Keyboard(qtbot, qapp)


@pytest.fixture
def app(tmp_path: Path, colours: theme.Colours) -> Iterator[App]:
    """A school without learners, in tmp_path/data; jobs run inline."""
    folder = tmp_path / "data"
    folder.mkdir()
    made = make_school(folder, colours)
    yield made
    made.close()


@pytest.fixture
def window(app: App, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window of that school, on the screen."""
    made = MainWindow(app, Backups(app, tmp_path / "backups"))
    (tmp_path / "backups").mkdir()
    made.show()
    qtbot.waitActive(made).__enter__()
    yield made
    made.viewer.remove()


@pytest.fixture
def learner_id(app: App) -> int:
    """Łukasz, who entered the school ten days ago."""
    fields = LearnerFields(forename="Łukasz", surname="Nowak", year_group=10, entry_date=days_ago(10))
    return records.identity(app.write(records.add, Learner, fields))


@pytest.fixture
def page(window: MainWindow, learner_id: int, keyboard: Keyboard) -> MainWindow:
    """The window at Łukasz's page."""
    window.open_learner(learner_id)
    keyboard.at_window(window)
    return window


@pytest.fixture
def desk(
    qapp: QApplication, colours: theme.Colours, tmp_path: Path, people: People, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Desk]]:
    """Makes desks on one data folder. Quitting the app is noted in people.said, and does not end the tests."""
    folder = tmp_path / "home" / "data"
    folder.mkdir(parents=True)
    made: list[Desk] = []

    def make() -> Desk:
        made.append(Desk(qapp, InlineJobs(), colours, folder))
        return made[-1]

    monkeypatch.setattr(qapp, "quit", lambda: people.said.append(("quit", "")))
    yield make
    for each in made:
        qapp.removeEventFilter(each)
        if each._loading.is_alive():
            each._loading.join()
        if each.main:
            each.main.viewer.remove()
        each._close_school()
        if each._lock:
            each._lock.unlock()


@pytest.fixture
def ring(tmp_path: Path, desk: Callable[[], Desk]) -> KeyRing:  # noqa: ARG001  # the desk makes the folder
    """The key of a school with one learner in the desk's folder."""
    folder = tmp_path / "home" / "data"
    made, _code = keys.create(folder, PASSWORD, CHEAP)
    with Store(folder / places.DATA_FILE, made.data_key) as store:
        store.write(school.set_up, SchoolFields(school_name="Hill"), today())
        store.write(records.add, Learner, LearnerFields(forename="Ada", surname="Quizzlewick", entry_date=days_ago(3)))
    return made
