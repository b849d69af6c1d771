"""From the command line to the first window: a second start, and why the program can't start."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from gui_world import People
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from ilp_desktop.errors import UserError
from ilp_desktop.gui.desk import Desk
from ilp_desktop.gui.from_outside import Doorbell
from ilp_desktop.gui.running import complain


def test_a_second_start_hands_its_backup_over_and_ends(desk: Callable[[], Desk], tmp_path: Path, qtbot: QtBot) -> None:
    first = desk()
    first.begin()
    bell = Doorbell(first.folder)
    second = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("ILP_DESKTOP_HOME", os.environ["ILP_DESKTOP_HOME"])
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    second.setProcessEnvironment(environment)
    second.setWorkingDirectory(str(tmp_path))
    heard: list[str] = []
    bell.rung.connect(heard.append)
    with qtbot.waitSignal(second.finished, timeout=60_000):
        second.start(sys.executable, ["-m", "ilp_desktop", "a.ilpbackup"])
    assert heard == [str(tmp_path / "a.ilpbackup")]
    assert second.exitCode() == 0


@pytest.mark.parametrize("error", [UserError("It is so.", "Do this."), PermissionError(13, "no")])
def test_why_it_can_not_start_is_said(error: Exception, people: People) -> None:
    assert complain(error) == 1
    assert all(people.said[-1])
