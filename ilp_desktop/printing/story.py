"""The story of one learner: all that happened on one timeline, for the file, the learner's family and the next place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Annotated

from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import full_name
from ilp_desktop.model.parts import Audience
from ilp_desktop.model.story import Event, events
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import TABLE, Grid, filled, heading
from ilp_desktop.printing.ilp import title_row
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, long_date, short_date, whole
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import STAFF, Profile, Styles
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

_FIRST_MONTH = 9
_WIDTHS = (26 * mm, 33 * mm, BODY_WIDTH - 59 * mm)


@dataclass(frozen=True)
class StoryData:
    """One learner's story, the newest first."""

    running: Annotated[Running, FRAME]
    learner_id: Annotated[int, FRAME]
    name: Annotated[str, FRAME]
    events: Annotated[tuple[Event, ...], EACH_SAYS]
    kind: Annotated[str, FRAME] = ""
    """What the story is narrowed to."""
    profile: Annotated[Profile, FRAME] = STAFF


def load(session: Session, learner_id: int, options: PrintOptions) -> StoryData:
    """The story up to today, of one kind where that was chosen."""
    learner = lookups.the_learner(session, learner_id)
    told = events(session.exec, Labels(session), learner_id, options.today)
    told = [event for event in told if not options.kind or event.kind == options.kind]
    if not told:
        raise UserError(
            tr("There is no story to tell of {mark} yet.", mark=lookups.mark(learner)),
            tr("Show everything, then print.")
            if options.kind
            else tr("It begins with the date of entry and the initial assessment."),
        )
    words, until = paper_words("story"), short_date(options.today)
    version = words["only_until" if options.kind else "until"].format(kind=options.kind, day=until)
    return StoryData(
        Running(
            lookups.school_name(session),
            full_name(learner),
            words["document"],
            version,
            long_date(options.today),
        ),
        learner_id,
        full_name(learner),
        tuple(told),
        options.kind,
    )


def story(data: StoryData, styles: Styles) -> list[Flowable]:
    """A table for each school year."""
    words = paper_words("story")
    only = words["only"].format(kind=data.kind) if data.kind else ""
    parts: list[Flowable] = [title_row(data.name, words["title"], styles, only)]
    for year, told in groupby(data.events, key=_school_year):
        parts += [heading(year, styles, BODY_WIDTH), _table(told, styles)]
    return parts


def _school_year(event: Event) -> str:
    first = event.on.year if event.on.month >= _FIRST_MONTH else event.on.year - 1
    return str(paper_words("story")["school_year"].format(year=f"{first}/{(first + 1) % 100:02}"))


def _table(told: Iterator[Event], styles: Styles) -> Grid:
    table = Grid(_WIDTHS, TABLE)
    for event in told:
        staff_only = paper_words("story")["staff_only"]
        kind = staff_only.format(kind=event.kind.value) if event.staff_only else event.kind.value
        table.row(
            (short_date(event.on), styles.body),
            (kind, styles.small),
            filled([(event.title, styles.strong), (event.words, styles.body)]),
        )
    return table


PAPER = Paper(
    key="story",
    title=tr("Story"),
    purpose=tr("All that happened to one learner on one timeline, the newest first."),
    subject="learner",
    load=load,
    sections=whole(story),
    audience=Audience.FILE,
)
