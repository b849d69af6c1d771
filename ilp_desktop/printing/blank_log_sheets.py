"""A sheet of each kind of log to copy: for a week without a block at hand, with lines for name, week and number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

from reportlab.platypus import Flowable
from sqlmodel import Session, col, select

from ilp_desktop.model.parts import Audience
from ilp_desktop.model.school import PickListItem
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, NewPage
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.log_block import LogBlockData, sheet
from ilp_desktop.printing.paper import Paper, PrintOptions, Running, whole
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import signature_line
from ilp_desktop.printing.styles import Profile, Styles
from ilp_desktop.printing.wording import language_facts, learner_words
from ilp_desktop.words import tr

_TITLE = "Blank: learning-log sheets"
_NAME, _WEEK, _GAP = 0.56, 0.14, 16.0
"""Of the width; the number of the log has the rest. Between them, points."""


@dataclass(frozen=True)
class BlankLogSheets:
    """A log of each kind in use, nobody's; nothing of any record."""

    running: Annotated[Running, FRAME]
    profile: Annotated[Profile, FRAME]
    logs: Annotated[tuple[LogBlockData, ...], FRAME]


def load(session: Session, _nobody: int, options: PrintOptions) -> BlankLogSheets:
    """The kinds that the school uses, in its order, in the print profile that learners begin with."""
    profile = lookups.profile_of(session, 0)
    words = learner_words("log_block", profile.language, plain=profile.plain_language)
    day = language_facts(profile.language).day(options.today)
    running = Running(lookups.school_name(session), "", _TITLE, "", day)
    any_kind = LogBlockData(running, 0, profile, words, kind="", title="", identity="", weeks=(), targets=())
    kinds = _kinds(session) or words["titles"]
    logs = tuple(
        replace(any_kind, kind=kind, title=words["titles"].get(kind) or label) for kind, label in kinds.items()
    )
    return BlankLogSheets(running, profile, logs)


def _kinds(session: Session) -> dict[str, str]:
    """Code -> label of the kinds in use; none in a file without lists."""
    in_use = select(PickListItem).where(PickListItem.list_name == "log_kind", col(PickListItem.active))
    items = session.exec(in_use.order_by(col(PickListItem.position), col(PickListItem.id)))
    return {item.code: item.label for item in items}


def story(data: BlankLogSheets, styles: Styles) -> list[Flowable]:
    """A sheet of each kind, each on a page of its own."""
    return [piece for log in data.logs for piece in (*sheet(log, styles, _head(log, styles)), NewPage())]


def _head(log: LogBlockData, styles: Styles) -> Grid:
    name, week = BODY_WIDTH * _NAME, BODY_WIDTH * _WEEK
    number = BODY_WIDTH - name - week - 2 * _GAP
    lines = (
        signature_line(width, label, styles.small, lead=styles.body.leading * 1.4)
        for width, label in (
            (name, log.words["name"]), (week, log.words["week"].format(number="").strip()), (number, log.words["number"]),
        )
    )  # fmt: skip
    first, second, third = lines
    head = Grid([name, _GAP, week, _GAP, number], after=6)
    head.row((log.title, styles.heading), widths=[BODY_WIDTH])
    return head.row(first, (), second, (), third)


PAPER = Paper(
    key="blank_log_sheets",
    title=tr("Blank: learning-log sheets"),
    purpose=tr("A weekly sheet of each kind of log to copy, for a learner without a block at hand."),
    subject="school",
    load=load,
    sections=whole(story),
    audience=Audience.LEARNER,
)
