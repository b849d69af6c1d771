"""Guidance notes for staff, one page per recording document: what it is for, its boxes, good practice, an example.

The words are data (resources/wording/staff_guidance.json); a box there is named after the record and the fields that
are typed into it, so that a test can hold the notes against the records.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.model.parts import Audience
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import TABLE, Cell, Grid, Look, NewPage, hanging, height_of
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH
from ilp_desktop.printing.paper import LayOut, Paper, PrintOptions, Running, Section, long_date
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Space
from ilp_desktop.printing.styles import RULE, SOFT_INK, STAFF, Profile, Styles
from ilp_desktop.printing.wording import shipped, wording
from ilp_desktop.words import tr

_WORDS = "staff_guidance"
_GAP = 12.0
_HALF = (BODY_WIDTH - _GAP) / 2
_INDENT = 9.0
_NAMES = 0.25
"""Of the width: the names of the boxes."""
_ROOMY = (6.5, 5.5, 4.5, 3.5, 2.2)
"""Points above and below a line of the table, and in measure with it elsewhere."""
_HEIGHT = BODY_HEIGHT - 24
"""Of a note: the opening stands above one of them."""
_EXAMPLE = Look(pad_x=9, pad_y=6, border=SOFT_INK, radius=7)


@dataclass(frozen=True)
class StaffGuidanceData:
    """The notes, in the school's own words where it has some; nothing of any record."""

    running: Annotated[Running, FRAME]
    headings: Annotated[dict[str, str], FRAME]
    notes: Annotated[dict[str, dict[str, Any]], FRAME]
    profile: Annotated[Profile, FRAME] = field(default=STAFF)


def load(session: Session, _nobody: int, options: PrintOptions) -> StaffGuidanceData:
    """The words of today."""
    words = wording(_WORDS)
    running = Running(lookups.school_name(session), "", words["headings"]["title"], "", long_date(options.today))
    return StaffGuidanceData(running, words["headings"], words["notes"])


def _opening(data: StaffGuidanceData, styles: Styles) -> list[Flowable]:
    return [Grid([BODY_WIDTH], after=4).row((data.headings["intro"], styles.small))]


def _note(key: str) -> LayOut:
    def lay_out(data: StaffGuidanceData, styles: Styles) -> list[Flowable]:
        """One page, so that each can be copied alone; as roomy as its words let it be."""
        pages = (_page(data.notes[key], data.headings, styles, room) for room in _ROOMY)
        best = next((page for page in pages if height_of(page) <= _HEIGHT), None)
        return [*(best or _page(data.notes[key], data.headings, styles, _ROOMY[-1])), NewPage()]

    return lay_out


def _page(note: dict[str, Any], names: dict[str, str], styles: Styles, room: float) -> list[Flowable]:
    return [
        Grid([BODY_WIDTH], after=5).row((note["title"], styles.title)),
        _purpose(note, names, styles),
        _heading(names["boxes"], styles, room),
        _boxes(note["boxes"], styles, room),
        _lists(note, names, styles, room),
        _heading(names["example"], styles, room),
        _example(note, names, styles),
        _next(note, names, styles, room),
    ]


def _heading(title: str, styles: Styles, room: float) -> Grid:
    return Grid([BODY_WIDTH], before=6 + 2 * room, after=2).row((title, styles.heading))


def _purpose(note: dict[str, Any], names: dict[str, str], styles: Styles) -> Grid:
    card = Grid([BODY_WIDTH / 2] * 2, Look(pad_x=9, pad_y=6, fill=styles.panel, border=RULE, radius=7))
    return card.row(
        *([(names[each], styles.label), (note[each], styles.body)] for each in ("for_what", "who_and_when"))
    )


def _boxes(boxes: dict[str, Sequence[str]], styles: Styles, room: float) -> Grid:
    name = BODY_WIDTH * _NAMES
    table = Grid([name, BODY_WIDTH - name], replace(TABLE, pad_y=room))
    for title, says in boxes.values():
        table.row((title, styles.strong), (says, styles.body))
    return table


def _lists(note: dict[str, Any], names: dict[str, str], styles: Styles, room: float) -> Grid:
    """What to do beside what to leave."""
    beside = Grid([_HALF, _GAP, _HALF], before=6 + 2 * room)
    first, second = (
        [(names[each], styles.heading), Space(2), *_items(note[each], styles, room)]
        for each in ("practice", "mistakes")
    )
    return beside.row(first, (), second)


def _items(said: Sequence[str], styles: Styles, room: float) -> list[Piece]:
    return [atom for each in said for atom in (*hanging("\u2022", each, styles.body, _HALF, _INDENT), Space(room - 1))]


def _example(note: dict[str, Any], names: dict[str, str], styles: Styles) -> Grid:
    card = Grid([BODY_WIDTH * 0.5 - 40, BODY_WIDTH * 0.5 + 40], _EXAMPLE, keep=True)
    weak: Cell = [(names["weak"], styles.label), (note["weak"], styles.body)]
    better: Cell = [
        (names["better"], styles.label),
        (note["better"], styles.strong),
        (f"{names['why']} {note['why']}", styles.small),
    ]
    return card.row(weak, better)


def _next(note: dict[str, Any], names: dict[str, str], styles: Styles, room: float) -> Grid:
    last = Grid([BODY_WIDTH], Look(pad_x=9, pad_y=6, fill=styles.band, radius=7), before=6 + 2 * room)
    return last.row([(names["next"], styles.strong), (note["next"], styles.body)])


def _sections() -> tuple[Section, ...]:
    notes = (Section(key, note["title"], _note(key)) for key, note in shipped(_WORDS)["notes"].items())
    return (Section("opening", tr("What these notes are"), _opening, is_opening=True), *notes)


PAPER = Paper(
    key="staff_guidance",
    title=tr("Staff guidance notes"),
    purpose=tr("A page on each form: what it is for, what goes in each box, good practice, an example."),
    subject="school",
    load=load,
    sections=_sections(),
    audience=Audience.TEACHERS,
)
