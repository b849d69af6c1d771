"""Boxes say what happened and what to do, in a person's words; names in them are shown as they are."""

from __future__ import annotations

import pytest
from gui_world import People
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.errors import UserError
from ilp_desktop.gui.dialogs import CrashDialog, ask, frames_of, guarded, tell

NAME = "O'Brien & <b>Söns</b> 中 ع &amp; <img src=x>"


def test_what_is_told_is_read_as_it_was_written(people: People) -> None:
    tell(None, f"{NAME} is gone.", f"Look for {NAME} & others.")
    assert people.said == [(f"{NAME} is gone.", f"Look for {NAME} & others.")]


def test_what_is_asked_is_read_as_it_was_written(people: People) -> None:
    assert not ask(None, f"Delete {NAME}?", f"{NAME} & all", "Delete")
    people.answers = ["Delete"]
    assert ask(None, "Delete?", "All", "Delete")
    assert people.said[0] == (f"Delete {NAME}?", f"{NAME} & all")


def test_the_button_that_changes_nothing_is_the_default(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: seen.extend([box.defaultButton().text(), box.escapeButton().text()])
    )
    window = QWidget()
    qtbot.addWidget(window)
    assert not ask(window, "Throw away?", "All", "Throw away", "Keep")
    assert seen == ["Keep", "Keep"]


def test_expected_trouble_is_told_and_a_bug_is_not_swallowed(qtbot: QtBot, people: People) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def trouble() -> None:
        raise UserError("The disk is full.", "Free some space.")

    assert not guarded(window, trouble)
    assert people.heard == "The disk is full. Free some space."
    with pytest.raises(ZeroDivisionError):
        guarded(window, lambda: 1 // 0)
    assert guarded(window, lambda: None)


def crash(hook: CrashDialog, error: BaseException) -> None:
    try:
        raise error  # noqa: TRY301
    except BaseException as raised:  # noqa: BLE001  # as sys.excepthook gets it
        hook(type(raised), raised, raised.__traceback__)


def test_a_bug_is_told_once_without_what_anybody_typed(people: People, expected_logs: list[str]) -> None:
    expected_logs.append("a bug:")
    order: list[str] = []
    hook = CrashDialog(lambda: order.append("saved"))
    for _ in range(3):
        crash(hook, ValueError("Łukasz Nowak has asthma"))
    assert order == ["saved"] * 3
    assert len(people.said) == 1
    assert "Nowak" not in people.heard


def test_expected_trouble_that_nobody_told_is_told_each_time(people: People) -> None:
    hook = CrashDialog(lambda: None)
    for _ in range(2):
        crash(hook, UserError("The disk is full.", "Free some space."))
    assert [title for title, _ in people.said] == ["The disk is full."] * 2


def test_trouble_while_saving_the_drafts_does_not_go_round_for_ever(people: People, expected_logs: list[str]) -> None:
    expected_logs.append("a bug:")
    hook = CrashDialog(lambda: crash(hook, ZeroDivisionError()))
    crash(hook, ValueError())
    assert len(people.said) == 1


def test_ctrl_c_in_a_terminal_ends_the_app() -> None:
    with pytest.raises(SystemExit):
        CrashDialog(lambda: None)(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_a_report_holds_places_and_no_words() -> None:
    try:
        raise ValueError("Nowak")  # noqa: TRY301
    except ValueError as error:
        report = frames_of(error)
    assert "Nowak" not in report
    assert report.endswith("ValueError")
    assert "test_dialogs.py" in report
