"""The laptop's clock: the time without use, a sleep, a clock that is put forward or back, a new day."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ilp_desktop.gui import clock
from ilp_desktop.gui.clock import Idling


class Wall:
    """The clock on the wall, and how often the idle time ended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, idling: Idling) -> None:
        self.now = time.time()
        self.ended = 0
        monkeypatch.setattr(time, "time", lambda: self.now)
        idling.idle.connect(self._end)
        idling.start()

    def _end(self) -> None:
        self.ended += 1

    def forward(self, minutes: float) -> None:
        self.now += minutes * 60


@pytest.fixture
def idling(qapp: QObject) -> Idling:
    return Idling(qapp, lambda: 10)


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch, idling: Idling) -> Wall:
    return Wall(monkeypatch, idling)


def test_a_key_within_the_time_counts_anew(idling: Idling, wall: Wall) -> None:
    for _ in range(3):
        wall.forward(9)
        assert idling.touch()
    idling.look()
    assert wall.ended == 0


def test_a_key_after_a_long_sleep_is_too_late(idling: Idling, wall: Wall, qtbot: QtBot) -> None:
    wall.forward(60)
    assert not idling.touch()
    qtbot.waitUntil(lambda: wall.ended == 1)


def test_the_laptop_that_wakes_locks_without_any_key_and_once(idling: Idling, wall: Wall, qtbot: QtBot) -> None:
    wall.forward(60)
    idling.look()
    idling.look()
    qtbot.waitUntil(lambda: wall.ended == 1)


def test_a_clock_that_is_put_back_does_not_put_off_the_lock(idling: Idling, wall: Wall) -> None:
    wall.forward(-600)
    idling.look()
    assert idling._left.isActive()
    assert idling._left.remainingTime() < 11 * 60_000  # a coarse timer may be late by a twentieth


def test_with_no_minutes_set_it_never_ends(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    never = Idling(qapp, lambda: 0)
    wall = Wall(monkeypatch, never)
    wall.forward(6000)
    assert never.touch()
    assert not never._left.isActive()


def test_stopped_it_hears_nothing(idling: Idling, wall: Wall) -> None:
    idling.stop()
    wall.forward(60)
    idling.look()
    assert not idling.is_running
    assert wall.ended == 0


@pytest.mark.parametrize("ahead", [dt.timedelta(days=-300), dt.timedelta(hours=-1), dt.timedelta(hours=14)])
def test_a_journey_between_time_zones_is_no_wrong_clock(ahead: dt.timedelta) -> None:
    assert clock.trouble(dt.datetime.now(dt.UTC).replace(tzinfo=None) + ahead) is None


def test_records_of_days_to_come_mean_a_wrong_clock() -> None:
    assert clock.trouble(None) is None
    told = clock.trouble(dt.datetime(2199, 3, 9, 12, 0))  # noqa: DTZ001  # as the file keeps it: UTC without zone
    assert told
    assert "09/03/2199" in told.what_to_do
