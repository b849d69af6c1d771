"""Logs hold ids, never names or notes: a day with errors and a crash is searched for every surname."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from gui_world import Keyboard, People, add_plan, rows_of
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from ilp_desktop.__main__ import start_log
from ilp_desktop.flows import assessment
from ilp_desktop.gui.app import App
from ilp_desktop.gui.dialogs import CrashDialog, guarded
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import Staff, StaffFields
from ilp_desktop.services import records

WORDS = ("Quizzlewick", "Thistlewhisk", "Wobblethorpe", "asthma", "teapot")


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    """The log as the app writes it."""
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    for each in before:
        root.removeHandler(each)
    start_log()
    ours = list(root.handlers)
    for each in before:
        root.addHandler(each)
    yield tmp_path / "home" / "logs" / "ilp_desktop.log"
    for each in ours:
        root.removeHandler(each)
        each.close()
    root.setLevel(level)


def test_a_day_with_trouble_leaves_no_name_in_the_log(
    log_file: Path,
    app: App,
    window: MainWindow,
    keyboard: Keyboard,
    people: People,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expected_logs: list[str],
) -> None:
    expected_logs.append("a bug:")
    monkeypatch.setattr(sys, "excepthook", CrashDialog(app.save_now.emit))
    tutor = app.write(records.add, Staff, StaffFields(name="Mr Wobblethorpe"))
    for surname in ("Quizzlewick", "Thistlewhisk"):
        fields = LearnerFields(forename="Ada", surname=surname, tutor_id=tutor.id, staff_notes="asthma")
        app.write(records.add, Learner, fields)
    first = rows_of(app, Learner)[0].id or 0
    add_plan(app, first, "Quizzlewick reads one page", needs=("asthma of Quizzlewick",))
    shown = window.print_learners([first])
    people.path = str(tmp_path / "Quizzlewick" / "plan.pdf")
    shown.panel.save()
    shown.close()
    path = tmp_path / "Thistlewhisk.csv"
    path.write_text("Colour,Quizzlewick\nred,asthma\n")
    assert window.import_file(path) is None or people.said
    wizard = window.open_wizard(assessment.KIND, first)
    assert wizard
    keyboard.at_window(wizard)
    wizard.go("medical")
    keyboard.type("asthma, says Thistlewhisk")
    away = app.store.path.with_suffix(".away")
    app.store.path.rename(away)
    wizard.save()
    away.rename(app.store.path)
    wizard.save()
    wizard.close()
    guarded(window, lambda: app.read(records.get, Learner, 4711))
    for error in (ValueError("asthma of Quizzlewick"), KeyError("Thistlewhisk")):
        try:
            raise error  # noqa: TRY301
        except Exception as raised:  # noqa: BLE001  # as sys.excepthook gets it
            sys.excepthook(type(raised), raised, raised.__traceback__)
    app.delete(Learner, first, "the record of Quizzlewick")
    assert rows_of(app, Learner)[0].id == 2
    with pytest.raises(IntegrityError) as broken:
        app.write(_broken_write)
    sys.excepthook(broken.type, broken.value, broken.tb)
    logged = log_file.read_text(encoding="utf-8")
    assert "told the user" in logged
    assert logged.count("a bug:") >= 2
    assert [word for word in WORDS if word.casefold() in logged.casefold()] == []


def _broken_write(session: Session) -> None:
    """The database's own message holds the values: it must not be logged."""
    learner = Learner(forename="Ada", surname="Quizzlewick", id=2)
    session.add(learner)
    session.flush()
