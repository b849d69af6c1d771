"""How high each hour of a printed timetable is: in proportion, stretched only where words need more room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ilp_desktop.model.week import HOUR

_HALF_HOUR = 30
_LEAST = 0.25
"""Points a minute below which a timetable says nothing any more."""
_STEPS = 30


@dataclass(frozen=True)
class Stretch:
    """Some minutes after midnight, and the points that what stands between them needs."""

    starts: int
    ends: int
    needs: float


@dataclass(frozen=True)
class Scale:
    """The place of each time on paper, in points from the top."""

    points: dict[int, float]

    @property
    def hours(self) -> list[int]:
        """The full hours on it."""
        return [minute for minute in self.points if minute % HOUR == 0]

    @property
    def height(self) -> float:
        """Points."""
        return max(self.points.values())

    def y(self, minute: int) -> float:
        """Points from the top; only for times that begin or end something, and full hours."""
        return self.points[minute]


def fitted(stretches: Sequence[Stretch], span: tuple[int, int], room: float, label: float) -> Scale | None:
    """The scale that fills the room with all that stands in it, hours at least a label apart; None: there is no room.

    Room and label in points.
    """
    most = room / (span[1] - span[0])
    low, high = _LEAST, most
    best = _placed(stretches, span, low, label)
    if best.height > room:
        return None
    for _ in range(_STEPS):
        middle = (low + high) / 2
        tried = _placed(stretches, span, middle, label)
        if tried.height <= room:
            low, best = middle, tried
        else:
            high = middle
    return best


def span_of(stretches: Sequence[Stretch], usual: tuple[int, int]) -> tuple[int, int]:
    """From when to when, in half-hours; the usual day where there is nothing."""
    if not stretches:
        return usual
    first, last = min(each.starts for each in stretches), max(each.ends for each in stretches)
    return first // _HALF_HOUR * _HALF_HOUR, -(-last // _HALF_HOUR) * _HALF_HOUR


def _placed(stretches: Sequence[Stretch], span: tuple[int, int], a_minute: float, label: float) -> Scale:
    """Each time as high as it can stand: in proportion to the one before, and below all that ends with it."""
    hours = range(-(-span[0] // HOUR) * HOUR, span[1] + 1, HOUR)
    times = sorted({*span, *hours, *(time for each in stretches for time in (each.starts, each.ends))})
    points = {times[0]: 0.0}
    for before, time in pairwise(times):
        least = [points[each.starts] + each.needs for each in stretches if each.ends == time]
        if time % HOUR == 0 and time - HOUR in points:
            least.append(points[time - HOUR] + label)
        points[time] = max(points[before] + a_minute * (time - before), *least, 0.0)
    return Scale(points)
