"""The learner's week as a timetable: days side by side, times down the side; one card a day where the type is large."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any

from reportlab.platypus import Flowable

from ilp_desktop.model import week
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.printing.flow import Grid, Look, height_of
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.formats import A4, A4_LANDSCAPE, PageFormat
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.learners_paper import LearnersPaper
from ilp_desktop.printing.learners_plan import LearnersPlan, loads
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, whole
from ilp_desktop.printing.plan_content import ComponentPart
from ilp_desktop.printing.shapes import Space
from ilp_desktop.printing.styles import RULE, SOFT_INK, Styles
from ilp_desktop.printing.timetable import Lesson, Timetable, site_mark, timetable
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=5, rule=RULE, border=SOFT_INK, radius=9, border_width=1.0)
_MARK = 14.0
"""Points of the mark that tells on site from off site."""


@dataclass(frozen=True)
class MyWeekData(LearnersPaper):
    """The programme with its week."""

    programme: Annotated[tuple[ComponentPart, ...], Part.PROGRAMME]


def _of_week(plan: LearnersPlan, _options: PrintOptions) -> MyWeekData:
    return MyWeekData(plan.running, plan.learner_id, plan.profile, plan.words, plan.content.programme)


load, load_version = loads("my_week", _of_week)


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
    all_lessons = lessons(data)
    page, table = _set(data, all_lessons, styles)
    opening = _opening(data, styles, page.body_width)
    rest = _dayless(all_lessons, data, styles, page.body_width)
    return [opening, *([table] if table else _days(all_lessons, data, styles)), *rest]


def _page(data: MyWeekData, styles: Styles) -> PageFormat:
    return _set(data, lessons(data), styles)[0]


def _set(data: MyWeekData, all_lessons: list[Lesson], styles: Styles) -> tuple[PageFormat, Timetable | None]:
    """The first way in which the week fits as a timetable, on its side first; else upright, without one.

    Where all that is known has no room, the teachers go first, then the school's own rooms: where to be when stays.
    """
    for said in (all_lessons, *map(list, zip(*map(_in_short, all_lessons), strict=True))):
        for page in (A4_LANDSCAPE, A4):
            room = page.body_height - height_of([_opening(data, styles, page.body_width)])
            rest = height_of(_dayless(all_lessons, data, styles, page.body_width))
            for left in (room - rest, room) if rest else (room,):
                if table := timetable(said, data.words, styles, page.body_width, left):
                    return page, table
    return A4, None


def _in_short(lesson: Lesson) -> tuple[Lesson, Lesson]:
    """A lesson without its teacher, and without the place too where it is at school."""
    without = replace(lesson, who="")
    return without, without if lesson.is_away else replace(without, where=("", ""))


def _opening(data: MyWeekData, styles: Styles, width: float) -> Grid:
    """On a wide page the name stands beside the title, so that the week has more room."""
    title, name = (data.words["title"], styles.title), (data.running.learner_name, styles.heading)
    opening = Grid([width], after=8)
    if width > A4.body_width:
        half = width / 2
        top = Space((styles.title.leading - styles.heading.leading) / 2)
        opening.row([title], [top, (name[0], name[1].but(align="right"))], widths=[half, half])
    else:
        opening.row([title, name])
    return opening if data.programme else opening.row((data.words["empty"], styles.body), widths=[width])


def _dayless(all_lessons: list[Lesson], data: MyWeekData, styles: Styles, width: float) -> list[Grid]:
    """A card of what has no day yet."""
    found = [each for each in all_lessons if each.session.weekday is None]
    return [_card(data.words["no_day"], found, data, styles, width)] if found else []


def _days(all_lessons: list[Lesson], data: MyWeekData, styles: Styles) -> list[Grid]:
    last = max([week.SCHOOL_DAYS - 1, *(each.session.weekday or 0 for each in all_lessons)])
    return [
        _card(
            data.words["days"][day],
            [each for each in all_lessons if each.session.weekday == day],
            data,
            styles,
            BODY_WIDTH,
        )
        for day in range(last + 1)
    ]


def _card(title: str, of_day: list[Lesson], data: MyWeekData, styles: Styles, width: float) -> Grid:
    words, first = data.words, _MARK + 2 * _CARD.pad_x
    card = Grid([first, width - first], _CARD, before=4, after=8, keep=True)
    card.row((title, styles.heading), widths=[width])
    card.heads = 1
    for each in of_day:
        time = each.time(words["from_to"], words)
        parts: list[Piece] = [(time, styles.body), (each.session.part.title, styles.strong)]
        parts += [(line, styles.body) for line in (*each.where, each.who) if line]
        card.row(site_mark(_MARK, styles, is_away=each.is_away), parts)
    if not of_day:
        card.row((words["nothing"], styles.body), widths=[width])
    return card


PAPER = Paper(
    key="my_week",
    title=tr("My week"),
    purpose=tr("The learner's week as a timetable with places, teachers and times."),
    subject="learner",
    load=load,
    sections=whole(_story),
    audience=Audience.LEARNER,
    load_version=load_version,
    needs=Needs.PLAN,
    choose_page=_page,
)
