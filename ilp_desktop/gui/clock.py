"""The laptop's clock: how long nobody has been at work, also over a sleep; a new day; a clock that is wrong."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ilp_desktop.errors import UserError
from ilp_desktop.words import in_figures, tr

_MINUTE = 60
_LOOK = 20_000
"""Milliseconds between two looks at the clock."""
_TRAVEL = dt.timedelta(days=1)
"""More than a journey between time zones can explain."""


def trouble(last_change: dt.datetime | None) -> UserError | None:
    """What to tell where the records hold a change (UTC) of a day that is still to come; else None."""
    if last_change is None or last_change.replace(tzinfo=dt.UTC) <= dt.datetime.now(dt.UTC) + _TRAVEL:
        return None
    return UserError(
        tr("This laptop’s clock may be wrong: for it, today is {today}.", today=in_figures(dt.datetime.now().date())),  # noqa: DTZ005
        tr(
            "The records were last changed on {day}. Set the clock in the system’s settings before you go on: "
            "the app fills in days, and reckons what is due, by this clock.",
            day=in_figures(last_change.date()),
        ),
    )


class Idling(QObject):
    """Tells once when nobody touched a key for the minutes of the settings, and each time that the school's day changes.

    A timer stands still while the laptop sleeps; so the clock on the wall is asked too. A clock that is put back can't
    put off the lock: then the timer ends first.
    """

    idle = Signal()
    new_day = Signal()

    def __init__(self, parent: QObject, minutes: Callable[[], int]) -> None:
        """What minutes() tells are the minutes of the settings; 0 never end."""
        super().__init__(parent)
        self._minutes = minutes
        self._touched_at = 0.0
        self._day = _day()
        self._left = QTimer(self, singleShot=True)
        self._left.timeout.connect(self.idle)
        self._looks = QTimer(self, interval=_LOOK)
        self._looks.timeout.connect(self.look)

    @property
    def is_running(self) -> bool:
        """Whether the time counts."""
        return self._looks.isActive()

    def start(self) -> None:
        """Count from now."""
        self._day = _day()
        self._looks.start()
        self._begin_anew()

    def stop(self) -> None:
        """Count no more."""
        self._left.stop()
        self._looks.stop()

    def touch(self) -> bool:
        """Somebody pressed a key: count anew. False where the time was over already, as after a sleep: that key is too late."""
        if self._is_over():
            self.look()
            return False
        self._begin_anew()
        return True

    def look(self) -> None:
        """Look at the clock."""
        if not self.is_running:
            return
        if self._is_over():
            self._touched_at = time.time()
            QTimer.singleShot(0, self, self.idle.emit)  # not in the midst of a key: locking closes its window
        if hasattr(time, "tzset"):
            time.tzset()  # the system's time zone may have been changed
        if self._day != _day():
            self._day = _day()
            self.new_day.emit()

    def _begin_anew(self) -> None:
        self._touched_at = time.time()
        if minutes := self._minutes():
            self._left.start(minutes * _MINUTE * 1000)
        else:
            self._left.stop()

    def _is_over(self) -> bool:
        minutes = self._minutes()
        return bool(minutes) and time.time() - self._touched_at >= minutes * _MINUTE


def _day() -> dt.date:
    return dt.datetime.now().date()  # noqa: DTZ005  # the school's calendar day
