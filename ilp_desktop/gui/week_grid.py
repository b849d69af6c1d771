"""Where a day and a minute stand in a drawn week, and which day and minute a place is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from ilp_desktop.model import week
from ilp_desktop.model.week import WeekSession

LINES_PER_HOUR = 3.4
"""Lines of text that an hour has room for."""
LEAST_COLUMN = 88
"""Pixels."""
_BESIDE_TIMES, _GAP = 10, 3
_FOR_ANOTHER_LANE = 0.9
"""Share of a day's width that it gets for each further block beside another."""


@dataclass(frozen=True)
class WeekGrid:
    """The measures of one drawing, in pixels and minutes."""

    left: float
    """Pixels that the times at the side take."""
    top: float
    """Pixels that the names of the days take."""
    width: float
    """Of the whole drawing."""
    hour: float
    """Pixels of an hour."""
    begins: int
    ends: int
    shares: tuple[float, ...]
    """How wide each day is beside the others."""

    @property
    def days(self) -> int:
        """How many days are drawn."""
        return len(self.shares)

    def column(self, day: int) -> float:
        """Pixels of a day."""
        return (self.width - self.left) * self.shares[day] / sum(self.shares)

    @property
    def bottom(self) -> float:
        """Where the last hour ends."""
        return self.y(self.ends)

    def x(self, day: int) -> float:
        """Left edge of a day."""
        return self.left + sum(self.column(each) for each in range(day))

    def y(self, minute: float) -> float:
        """Height at which a minute of the day stands."""
        return self.top + (minute - self.begins) * self.hour / week.HOUR

    def block(self, session: WeekSession, lane: tuple[int, int] = (0, 1)) -> QRectF:
        """The place of a placed session; lane: which of how many beside each other."""
        number, lanes = lane
        day = session.weekday or 0
        wide = (self.column(day) - 2 * _GAP) / lanes
        left = self.x(day) + _GAP + number * wide
        top = self.y(session.starts or 0)
        return QRectF(left, top + 1, wide - 1, max(6.0, session.minutes * self.hour / week.HOUR - 2))

    def day_at(self, place: QPointF) -> int:
        """The day nearest to a place."""
        return sum(place.x() >= self.x(day) for day in range(1, self.days))

    def minute_at(self, place: QPointF) -> int:
        """The time nearest to a place, in the steps that sessions are moved by."""
        minute = self.begins + (place.y() - self.top) * week.HOUR / self.hour
        return min(max(week.snapped(minute), self.begins), self.ends)

    def minutes(self, pixels: float) -> int:
        """The minutes that so many pixels up or down are, in the steps that sessions are moved by."""
        return week.snapped(pixels * week.HOUR / self.hour)


def grid_for(sessions: Sequence[WeekSession], width: float, line: float, clock_width: float) -> WeekGrid:
    """The grid of these sessions; line is the height of a line of text, clock_width the width of 00:00."""
    begins, ends = week.span(sessions)
    most = [1] * week.days_shown(sessions)
    for key, (_, beside) in week.lanes(sessions).items():
        day = next(each.weekday or 0 for each in sessions if each.key == key)
        most[day] = max(most[day], beside)
    return WeekGrid(
        left=clock_width + _BESIDE_TIMES,
        top=line * 1.7,
        width=width,
        hour=line * LINES_PER_HOUR,
        begins=begins,
        ends=ends,
        shares=tuple(1 + _FOR_ANOTHER_LANE * (lanes - 1) for lanes in most),
    )
