"""The week of a plan without a window: sessions, where they clash, how far the week goes, how long it takes where."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from ilp_desktop.words import counted, tr

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Codes of the built-in weekday list, in the order of the week."""
DAY_NAMES = (
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"),
)  # fmt: skip
SCHOOL_DAYS = 5
STEP = 5
"""Minutes; times are moved by it."""
HOUR = 60
DAY_BEGINS, DAY_ENDS = 8 * HOUR + 30, 16 * HOUR
"""Minutes after midnight between which a week is shown at least."""
_LAST = 24 * HOUR - STEP
_CLOCK = re.compile(r"^(\d{1,2})(?:[:.]?(\d{2}))?$", re.ASCII)
_MOST_HOURS, _HALF = 23, 30


@dataclass(frozen=True)
class Part:
    """A component of the programme, as the week shows it."""

    key: str
    title: str
    provider: str = ""
    """Empty: at school."""
    place: str = ""
    level: str = ""

    @property
    def is_off_site(self) -> bool:
        """Whether an off-site provider teaches it."""
        return bool(self.provider)


@dataclass(frozen=True)
class WeekSession:
    """One session of a week. weekday: 0 is Monday; starts and ends are minutes after midnight; None is not settled."""

    key: str
    part: Part
    weekday: int | None = None
    starts: int | None = None
    ends: int | None = None
    place: str = ""
    """Empty: where the component takes place."""
    id: int | None = None

    @property
    def is_placed(self) -> bool:
        """Whether it has a day, a beginning and an end, so that it can be drawn."""
        return self.weekday is not None and self.starts is not None and self.ends is not None and self.minutes > 0

    @property
    def minutes(self) -> int:
        """How long it takes; 0 where that is not settled."""
        return self.ends - self.starts if self.starts is not None and self.ends is not None else 0

    @property
    def where(self) -> str:
        """Provider and place, such as: Borchester College, Room 4. At school where nothing is said."""
        place = self.place or self.part.place
        return ", ".join(dict.fromkeys(filter(None, (self.part.provider or tr("School"), place))))

    @property
    def when(self) -> str:
        """Such as: Tuesday 9:30 to 10:30. What is not settled is said."""
        day = tr("No day yet") if self.weekday is None else DAY_NAMES[self.weekday]
        if self.starts is None and self.ends is None:
            return day if self.weekday is None else tr("{day}, no time yet", day=day)
        if self.starts is None:
            return tr("{day} until {ends}", day=day, ends=shown(self.ends or 0))
        return (
            tr("{day} from {starts}", day=day, starts=shown(self.starts))
            if self.ends is None
            else f"{day} {self.times}"
        )

    @property
    def times(self) -> str:
        """Such as: 9:30 to 10:30."""
        return tr("{starts} to {ends}", starts=shown(self.starts or 0), ends=shown(self.ends or 0))

    def in_words(self) -> str:
        """Everything that the drawing tells, for those who can't see it."""
        site = tr("off site") if self.part.is_off_site else tr("on site")
        return ", ".join(filter(None, (self.part.title, self.when, self.where, site, self.part.level)))


@dataclass(frozen=True)
class Clash:
    """Two sessions that take place at the same time."""

    weekday: int
    starts: int
    ends: int
    first: WeekSession
    second: WeekSession

    def in_words(self) -> str:
        """Such as: Tuesday 9:30 to 10:30: Bricklaying and English clash."""
        when = {"day": DAY_NAMES[self.weekday], "starts": shown(self.starts), "ends": shown(self.ends)}
        first, second = self.first.part.title, self.second.part.title
        if first == second:
            return tr("{day} {starts} to {ends}: two sessions of {title} clash.", title=first, **when)
        return tr("{day} {starts} to {ends}: {first} and {second} clash.", first=first, second=second, **when)


def minutes_of(clock: str) -> int | None:
    """Minutes after midnight of a time as it is kept or typed, such as 09:15, 9.15, 915 or 9; None where it is none."""
    if not (match := _CLOCK.match(clock.strip())):
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    return hours * HOUR + minutes if hours <= _MOST_HOURS and minutes < HOUR else None


def clock(minutes: int | None) -> str:
    """A time as it is kept, such as 09:15; blank for none."""
    return "" if minutes is None else f"{minutes // HOUR:02}:{minutes % HOUR:02}"


def shown(minutes: int) -> str:
    """A time as it is read, such as 9:15."""
    return f"{minutes // HOUR}:{minutes % HOUR:02}"


def day_of(code: str) -> int | None:
    """Number of a weekday's code; None where it is none."""
    return WEEKDAYS.index(code) if code in WEEKDAYS else None


def code_of(weekday: int | None) -> str:
    """Code of a weekday's number; blank for none."""
    return "" if weekday is None else WEEKDAYS[weekday]


def made(part: Part, kept: Mapping[str, object], *, key: str, record_id: int | None) -> WeekSession:
    """A session from its fields as they are kept or typed; what can't be read is not settled."""
    weekday, starts, ends = (str(kept.get(name, "")) for name in ("weekday", "starts_at", "ends_at"))
    place = str(kept.get("place", ""))
    return WeekSession(key, part, day_of(weekday), minutes_of(starts), minutes_of(ends), place, record_id)


def fields_of(session: WeekSession) -> dict[str, str]:
    """A session's fields as they are kept."""
    return {
        "weekday": code_of(session.weekday),
        "starts_at": clock(session.starts),
        "ends_at": clock(session.ends),
        "place": session.place,
    }


def in_order(sessions: Iterable[WeekSession]) -> list[WeekSession]:
    """By day and time; what is not settled comes last."""
    unknown = len(WEEKDAYS)
    return sorted(
        sessions,
        key=lambda each: (
            unknown if each.weekday is None else each.weekday,
            _LAST if each.starts is None else each.starts,
            each.ends or 0,
            each.part.title.casefold(),
        ),
    )


def clashes(sessions: Iterable[WeekSession]) -> list[Clash]:
    """Each two sessions of one learner that overlap, in the order of the week. Back to back is no clash."""
    found = []
    for first, second in combinations(in_order(each for each in sessions if each.is_placed), 2):
        starts = max(first.starts or 0, second.starts or 0)
        ends = min(first.ends or 0, second.ends or 0)
        if first.weekday is not None and first.weekday == second.weekday and starts < ends:
            found.append(Clash(first.weekday, starts, ends, first, second))
    return found


def without_time(parts: Iterable[Part], sessions: Iterable[WeekSession]) -> list[Part]:
    """The components that have no session at all."""
    have = {each.part.key for each in sessions}
    return [part for part in parts if part.key not in have]


def days_shown(sessions: Iterable[WeekSession]) -> int:
    """How many days the week shows: Monday to Friday, Saturday and Sunday only where they are used."""
    return max([SCHOOL_DAYS, *(each.weekday + 1 for each in sessions if each.is_placed and each.weekday is not None)])


def span(sessions: Iterable[WeekSession]) -> tuple[int, int]:
    """From when to when the week is shown: half past eight to four, or as far as it is used, in half-hours."""
    placed = [each for each in sessions if each.is_placed]
    first = min([DAY_BEGINS, *(each.starts or 0 for each in placed)])
    last = max([DAY_ENDS, *(each.ends or 0 for each in placed)])
    return first // _HALF * _HALF, -(-last // _HALF) * _HALF


def time_spent(sessions: Iterable[WeekSession]) -> tuple[int, int]:
    """Minutes on site and off site in a week."""
    placed = [each for each in sessions if each.is_placed]
    off = sum(each.minutes for each in placed if each.part.is_off_site)
    return sum(each.minutes for each in placed) - off, off


def duration(minutes: int) -> str:
    """Such as: 5 hours 30 minutes."""
    hours, rest = divmod(minutes, HOUR)
    parts = (
        (hours, counted(hours, "{n} hour", "{n} hours")),
        (rest, counted(rest, "{n} minute", "{n} minutes")),
    )
    said = [words for number, words in parts if number]
    return " ".join(said) or tr("no time")


def lanes(sessions: Sequence[WeekSession]) -> dict[str, tuple[int, int]]:
    """Key of each placed session -> (its lane, lanes beside each other), so that no two cover each other."""
    found: dict[str, tuple[int, int]] = {}
    for weekday in range(len(WEEKDAYS)):
        group: list[tuple[str, int]] = []
        ends: list[int] = []
        for each in in_order(one for one in sessions if one.is_placed and one.weekday == weekday):
            starts = each.starts or 0
            if ends and starts >= max(ends):
                found.update({key: (lane, len(ends)) for key, lane in group})
                group, ends = [], []
            lane = next((number for number, until in enumerate(ends) if until <= starts), len(ends))
            ends[lane : lane + 1] = [each.ends or 0]
            group.append((each.key, lane))
        found.update({key: (lane, len(ends)) for key, lane in group})
    return found


def moved(session: WeekSession, days: int, minutes: int, last_day: int = SCHOOL_DAYS - 1) -> WeekSession:
    """The session so many days and minutes later; it stays within its week and day, and as long as it was."""
    if session.weekday is None or session.starts is None:
        return session
    weekday = min(max(session.weekday + days, 0), max(last_day, session.weekday))
    starts = min(max(session.starts + minutes, 0), _LAST - session.minutes)
    return dataclasses.replace(session, weekday=weekday, starts=starts, ends=starts + session.minutes)


def resized(session: WeekSession, minutes: int) -> WeekSession:
    """The session so many minutes longer, never shorter than a step nor over midnight."""
    if session.starts is None or session.ends is None:
        return session
    ends = min(max(session.ends + minutes, session.starts + STEP), _LAST)
    return dataclasses.replace(session, ends=ends)


def snapped(minutes: float) -> int:
    """The nearest time that sessions are moved to."""
    return round(minutes / STEP) * STEP


def first_free(sessions: Sequence[WeekSession], weekday: int | None = None, length: int = HOUR) -> tuple[int, int]:
    """Weekday and minute of the first free time of this length, from nine; where nothing is free, the first of all."""
    days = range(SCHOOL_DAYS) if weekday is None else (weekday,)
    for day in days:
        busy = [each for each in sessions if each.is_placed and each.weekday == day]
        for starts in range(9 * HOUR, DAY_ENDS - length + 1, 15):
            if all((each.ends or 0) <= starts or (each.starts or 0) >= starts + length for each in busy):
                return day, starts
    return days[0], 9 * HOUR
