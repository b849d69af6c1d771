"""When things happened to a learner of the demonstration: a day for each step, as the learner's stage requires."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

HalfTerms = Sequence[tuple[dt.date, dt.date]]
_SEPTEMBER = 9
_LONG_ENOUGH = 150
"""Days that a plan must have run before reviews can be done, overdue and late."""
_CADENCES = ("half_termly", "termly", "four_weekly", "own_dates")
_CADENCE_SHARES = (70, 14, 12, 4)


class Stage(StrEnum):
    """Where a learner of the demonstration stands."""

    NEW = "new, days left for the assessment"
    ASSESSMENT_OVERDUE = "assessment overdue"
    ASSESSMENT_DRAFT = "assessment begun"
    ASSESSED = "assessed, no plan"
    PLAN_DRAFT = "plan in draft"
    AGREED = "plan agreed"
    REVIEWED = "reviewed"
    REVIEW_OVERDUE = "review overdue"
    REVIEWED_LATE = "reviewed late"
    MOVING_ON = "moving on"
    MOVED_ON = "moved on"


_SHARES = {
    Stage.REVIEWED: 44,
    Stage.REVIEW_OVERDUE: 12,
    Stage.REVIEWED_LATE: 6,
    Stage.AGREED: 8,
    Stage.PLAN_DRAFT: 6,
    Stage.ASSESSED: 6,
    Stage.NEW: 4,
    Stage.MOVING_ON: 5,
    Stage.MOVED_ON: 4,
    Stage.ASSESSMENT_OVERDUE: 3,
    Stage.ASSESSMENT_DRAFT: 2,
}
_RECENT = {
    # Days since entry for learners at the beginning of the cycle.
    Stage.NEW: (5, 32),
    Stage.ASSESSMENT_OVERDUE: (45, 70),
    Stage.ASSESSMENT_DRAFT: (15, 50),
    Stage.ASSESSED: (45, 75),
    Stage.PLAN_DRAFT: (60, 90),
    Stage.AGREED: (70, 95),
}


@dataclass
class Part:
    """The time of one plan."""

    starts: dt.date
    ends: dt.date
    agreed: dt.date | None = None
    reviews: list[dt.date] = field(default_factory=list)
    planned: list[dt.date] = field(default_factory=list)
    """For each review the day that was set for the next one."""


@dataclass
class Plot:
    """The days of one learner's story."""

    stage: Stage
    today: dt.date
    school_year: int
    """The year in which the current (for one who left: the last) school year began."""
    year_group: int
    cadence: str
    entry: dt.date
    assessed: dt.date | None = None
    parts: list[Part] = field(default_factory=list)
    leaving: dt.date | None = None
    half_terms: HalfTerms = ()


def school_year(day: dt.date) -> int:
    """The year in which the school year of this day began."""
    return day.year if day.month >= _SEPTEMBER else day.year - 1


def stages(learners: int, rng: random.Random) -> list[Stage]:
    """A stage for each learner: each stage at least once where there are enough learners, then by shares."""
    first = list(_SHARES)[:learners]
    rest = rng.choices(list(_SHARES), list(_SHARES.values()), k=learners - len(first))
    mixed = first + rest
    rng.shuffle(mixed)
    return mixed


def plot(stage: Stage, years: int, half_terms: HalfTerms, today: dt.date, rng: random.Random) -> Plot:
    """The days of a story that leads to this stage."""
    cadence = rng.choices(_CADENCES, _CADENCE_SHARES)[0]
    if stage in _RECENT:
        entry = weekday(today - dt.timedelta(days=rng.randint(*_RECENT[stage])))
        told = Plot(stage, today, school_year(today), rng.choice((9, 10, 10, 10, 11)), cadence, entry)
        told.half_terms = half_terms
        _recent(told, rng)
        return told
    told = _long(stage, years, cadence, today, rng)
    told.half_terms = half_terms
    for part in told.parts:
        _schedule(told, part, last=part is told.parts[-1], rng=rng)
    return told


def weekday(day: dt.date) -> dt.date:
    """The day itself, or the Friday before a weekend."""
    return day - dt.timedelta(days=max(0, day.weekday() - 4))


def after(day: dt.date, shortest: int, longest: int, rng: random.Random) -> dt.date:
    """A school day so many days later."""
    return weekday(day + dt.timedelta(days=rng.randint(shortest, longest)))


def _recent(told: Plot, rng: random.Random) -> None:
    if told.stage in {Stage.NEW, Stage.ASSESSMENT_OVERDUE, Stage.ASSESSMENT_DRAFT}:
        return
    told.assessed = after(told.entry, 14, 38, rng)
    if told.stage is Stage.ASSESSED:
        return
    starts = after(told.assessed, 4, 12, rng)
    part = Part(starts, dt.date(told.school_year + 1, 8, 31))
    told.parts = [part]
    if told.stage is Stage.AGREED:
        part.agreed = min(after(starts, 5, 16, rng), told.today)


def _long(stage: Stage, years: int, cadence: str, today: dt.date, rng: random.Random) -> Plot:
    """A story that began in a September, with a new plan every two years."""
    this_year = school_year(today)
    leaves = stage is Stage.MOVED_ON
    last_year = this_year - 1 if leaves else this_year
    # Most entered lately; years ago only a few.
    possible = [year for year in range(this_year - years, last_year + 1) if _ran_long(year, today)]
    began = rng.choices(possible or [this_year - 1], range(1, len(possible or [0]) + 1))[0]
    stay = last_year - began
    year_group = 11 if leaves or stage is Stage.MOVING_ON else rng.choice((10, 11))
    year_group = min(13, max(year_group, 7 + stay))
    entry = _entry(began, today, rng)
    told = Plot(stage, today, last_year, year_group, cadence, entry, assessed=after(entry, 14, 40, rng))
    told.leaving = dt.date(last_year + 1, 7, 17) if leaves else None
    starts = told.assessed or entry
    for first in range(began, last_year + 1, 2):
        if first > began and not _ran_long(first, today):
            break
        starts = after(starts if first == began else dt.date(first, 9, 3), 6, 14, rng)
        told.parts.append(Part(starts, dt.date(first + 2, 8, 31), after(starts, 4, 12, rng)))
    told.parts[-1].ends = dt.date(last_year + 1, 8, 31)
    return told


def _entry(began: int, today: dt.date, rng: random.Random) -> dt.date:
    """The first day of the school year, or for some a day later in it."""
    days = rng.choice((0, 0, 0, 0, 60, 125))
    entry = dt.date(began, 9, 3) + dt.timedelta(days=days)
    return weekday(entry if (today - entry).days >= _LONG_ENOUGH else dt.date(began, 9, 3))


def _ran_long(year: int, today: dt.date) -> bool:
    return (today - dt.date(year, 9, 3)).days >= _LONG_ENOUGH


def _schedule(told: Plot, part: Part, *, last: bool, rng: random.Random) -> None:
    """The reviews of one plan: those done, and for each the day set for the next."""
    if part.agreed is None:
        return
    days = _planned_days(told, part, rng)
    done = [day for day in days if day <= min(told.today, told.leaving or told.today)]
    if not last:
        done = [day for day in done if day <= part.ends]
    if last and told.stage is Stage.REVIEW_OVERDUE:
        limit = told.today - dt.timedelta(days=7)
        due = max((n for n, day in enumerate(done) if day <= limit), default=0)
        done = done[:due]
    part.reviews = done
    part.planned = [_following(days, day) for day in done]
    if last and told.stage is Stage.REVIEWED_LATE and len(done) > 1:
        _make_late(part, rng)


def _planned_days(told: Plot, part: Part, rng: random.Random) -> list[dt.date]:
    agreed = part.agreed or part.starts
    if told.cadence == "four_weekly":
        days = [weekday(agreed + dt.timedelta(days=28 * n)) for n in range(1, 40)]
        return [day for day in days if any(first <= day <= end for first, end in told.half_terms)]
    ends = [end for _, end in told.half_terms if (end - agreed).days > 24]  # noqa: PLR2004
    each = 1 if told.cadence == "half_termly" else 2
    return [weekday(end - dt.timedelta(days=rng.randint(0, 9))) for end in ends[each - 1 :: each]]


def _following(days: list[dt.date], day: dt.date) -> dt.date:
    return next((later for later in days if later > day), day + dt.timedelta(days=49))


def _make_late(part: Part, rng: random.Random) -> None:
    """Let the review before the last take place well after the day that was set for it."""
    room = (part.reviews[-1] - part.reviews[-2]).days - 3
    part.reviews[-2] = part.reviews[-2] + dt.timedelta(days=min(rng.randint(9, 16), max(room, 1)))
    part.planned[-2] = part.reviews[-1]
