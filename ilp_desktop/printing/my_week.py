"""The learner's week as a timetable: days side by side, times down the side; one card a day where the type is large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.model import week
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.ilp import running
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, Running, whole
from ilp_desktop.printing.plan_content import ComponentPart, PlanContent
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.styles import RULE, SOFT_INK, Profile, Styles
from ilp_desktop.printing.timetable import Lesson, site_mark, timetable
from ilp_desktop.printing.wording import learner_words

_CARD = Look(pad_x=10, pad_y=5, rule=RULE, border=SOFT_INK, radius=9, border_width=1.0)
_MARK = 14.0
"""Points of the mark that tells on site from off site."""


@dataclass(frozen=True)
class MyWeekData:
    """The programme with its week."""

    running: Annotated[Running, FRAME]
    learner_id: Annotated[int, FRAME]
    profile: Annotated[Profile, FRAME]
    words: Annotated[dict[str, Any], FRAME]
    programme: Annotated[tuple[ComponentPart, ...], Part.PROGRAMME]


def load(session: Session, learner_id: int, options: PrintOptions) -> MyWeekData:
    """The week of the learner's newest plan."""
    return _data(session, load_plan_content(session, learner_id), options)


def load_version(session: Session, version_id: int, options: PrintOptions) -> MyWeekData:
    """The week as it was agreed, in the print profile the learner has now."""
    return _data(session, frozen_plan_content(session, version_id), options)


def _data(session: Session, content: PlanContent, options: PrintOptions) -> MyWeekData:
    profile = lookups.profile_of(session, content.learner_id)
    words = learner_words("my_week", profile.language, plain=profile.plain_language)
    return MyWeekData(running(content, words["title"], options), content.learner_id, profile, words, content.programme)


def lessons(data: MyWeekData) -> list[Lesson]:
    """All that stands in the week, in its order; what has no day comes last."""
    words, found = data.words, []
    for number, part in enumerate(data.programme):
        of_week = week.Part(f"p{number}", part.title, part.provider, part.place)
        sessions = [
            week.WeekSession(
                f"p{number}s{place}", of_week, each.day, week.minutes_of(each.starts_at), week.minutes_of(each.ends_at),
                each.place,
            )
            for place, each in enumerate(part.sessions)
        ] or [week.WeekSession(f"p{number}", of_week)]  # fmt: skip
        found += [(each, part.teacher) for each in sessions]
    teachers = {each.key: teacher for each, teacher in found}
    return [_lesson(each, teachers[each.key], words) for each in week.in_order(each for each, _ in found)]


def _lesson(each: week.WeekSession, teacher: str, words: dict[str, Any]) -> Lesson:
    place = ", ".join(dict.fromkeys(filter(None, (each.part.provider, each.place or each.part.place))))
    return Lesson(
        session=each,
        where=(words["away"] if each.part.is_off_site else "", place or words["at_school"]),
        who=words["with"].format(teacher=teacher) if teacher else "",
    )


def _story(data: MyWeekData, styles: Styles) -> list[Flowable]:
    """The timetable where it fits with every word whole, else one card a day."""
    words, all_lessons = data.words, lessons(data)
    title = [(words["title"], styles.title), (data.running.learner_name, styles.heading)]
    opening = Grid([BODY_WIDTH], after=8).row(title)
    if not all_lessons:
        opening.row((words["empty"], styles.body))
    dayless = [each for each in all_lessons if each.session.weekday is None]
    rest = [_card(words["no_day"], dayless, data, styles)] if dayless else []
    room = BODY_HEIGHT - _height([opening])
    for left in (room - _height(rest), room):
        table = timetable(all_lessons, words, styles, BODY_WIDTH, left)
        if table:
            return [opening, table, *rest]
    return [opening, *_days(all_lessons, data, styles), *rest]


def _height(parts: list[Grid]) -> float:
    return sum(part.before + part.wrap(0, 0)[1] + part.after for part in parts)


def _days(all_lessons: list[Lesson], data: MyWeekData, styles: Styles) -> list[Grid]:
    last = max([week.SCHOOL_DAYS - 1, *(each.session.weekday or 0 for each in all_lessons)])
    return [
        _card(data.words["days"][day], [each for each in all_lessons if each.session.weekday == day], data, styles)
        for day in range(last + 1)
    ]


def _card(title: str, of_day: list[Lesson], data: MyWeekData, styles: Styles) -> Grid:
    words, first = data.words, _MARK + 2 * _CARD.pad_x
    card = Grid([first, BODY_WIDTH - first], _CARD, before=4, after=8, keep=True)
    card.row((title, styles.heading), widths=[BODY_WIDTH])
    card.heads = 1
    for each in of_day:
        time = each.time(words["from_to"], words)
        parts: list[Piece] = [(time, styles.body), (each.session.part.title, styles.strong)]
        parts += [(line, styles.body) for line in (*each.where, each.who) if line]
        card.row(site_mark(_MARK, styles, is_away=each.is_away), parts)
    if not of_day:
        card.row((words["nothing"], styles.body), widths=[BODY_WIDTH])
    return card


PAPER = Paper(
    key="my_week",
    title="My week",
    purpose="The learner's week as a timetable with places, teachers and times.",
    subject="learner",
    load=load,
    sections=whole(_story),
    audience=Audience.LEARNER,
    load_version=load_version,
    needs=Needs.PLAN,
)
