"""A learning-log block: a cover and six weekly sheets that all carry the block's identity."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any

from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import full_name
from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.model.review import LogBlock
from ilp_desktop.printing import lookups
from ilp_desktop.printing.flow import Grid, Look, NewPage, hanging, height_of
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH
from ilp_desktop.printing.learners_paper import LearnersPaper, running_of
from ilp_desktop.printing.paper import Paper, PrintOptions, whole
from ilp_desktop.printing.pen import Pen
from ilp_desktop.printing.plan_loading import open_steps
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Line, Space, choices_row, faces_row, ruled, signature_line, tick_box
from ilp_desktop.printing.styles import RULE, SOFT_INK, Styles
from ilp_desktop.printing.symbols import picture_heading, symbol_shape
from ilp_desktop.printing.typeset import one_line, text
from ilp_desktop.printing.wording import language_facts, learner_words
from ilp_desktop.words import tr

_TARGETS_SHOWN = 5
"""Three to five active targets; more are forgotten (FIELD §5). With more a sheet has a line to write on."""
_CARD = Look(pad_x=10, pad_y=6, border=SOFT_INK, radius=9, border_width=1.0)
_LEAST_LINES = {"placement_diary": 1, "subject_log": 1}
"""Lines that a prompt needs at least, where other boxes say a part of it; else two."""
_SCHOOL_WEEK = 4
_FULL_WEEK = 6


@dataclass(frozen=True)
class LogBlockData(LearnersPaper):
    """One block. weeks: first and last day of each."""

    kind: Annotated[str, FRAME]
    title: Annotated[str, FRAME]
    identity: Annotated[str, FRAME]
    weeks: Annotated[tuple[tuple[dt.date, dt.date], ...], FRAME]
    targets: Annotated[tuple[str, ...], Part.SHORT_TERM]


def load(session: Session, block_id: int, options: PrintOptions) -> LogBlockData:
    """The block, and the learner's open short-term targets of today."""
    block = session.get(LogBlock, block_id)
    if block is None:
        raise UserError(tr("This log block is no longer in the file."), tr("Make a new block, then print."))
    learner = lookups.the_learner(session, block.learner_id)
    profile = lookups.profile_of(session, block.learner_id)
    words = learner_words("log_block", profile.language, plain=profile.plain_language)
    title = words["titles"].get(block.kind) or lookups.Labels(session)("log_kind", block.kind) or words["any_title"]
    return LogBlockData(
        running=running_of(session, full_name(learner), title, profile, options, block.identity),
        learner_id=block.learner_id,
        profile=profile,
        words=words,
        kind=block.kind,
        title=title,
        identity=block.identity,
        weeks=tuple(_week(block.starts_on, number) for number in range(block.weeks)),
        targets=tuple(step.what_i_will_do for step in open_steps(session, block.learner_id)),
    )


def _week(starts_on: dt.date, number: int) -> tuple[dt.date, dt.date]:
    first = starts_on + dt.timedelta(weeks=number)
    return first, first + dt.timedelta(days=_SCHOOL_WEEK if first.weekday() == 0 else _FULL_WEEK)


def story(data: LogBlockData, styles: Styles) -> list[Flowable]:
    """Cover, then a sheet a week."""
    parts = _cover(data, styles)
    for number, (first, last) in enumerate(data.weeks, start=1):
        parts += [NewPage(), *sheet(data, styles, _head(data, styles, number, first, last))]
    return parts


def _days(data: LogBlockData, first: dt.date, last: dt.date) -> str:
    return language_facts(data.profile.language).days(first, last)


def _cover(data: LogBlockData, styles: Styles) -> list[Flowable]:
    words = data.words
    half = BODY_WIDTH / 2
    who = Grid(
        [half, half],
        Look(pad_x=12, pad_y=7, fill=styles.panel if not styles.tint else None, border=RULE, radius=9),
        after=6,
    )
    who.row(
        [(words["name"], styles.small), (data.running.learner_name, styles.strong)],
        [(words["number"], styles.small), (data.identity, styles.strong)],
    )
    parts: list[Flowable] = [Grid([BODY_WIDTH], after=8).row((data.title, styles.title)), who]
    return [*parts, *_weeks(data, styles), *_cover_targets(data, styles), *_how(data, styles)]


def _titled(picture: str, title: str, styles: Styles) -> Grid:
    return picture_heading(picture, title, styles, BODY_WIDTH, before=12, needs=styles.body.leading * 3)


def _weeks(data: LogBlockData, styles: Styles) -> list[Flowable]:
    if not data.weeks:
        return []
    half = BODY_WIDTH / 2
    table = Grid([half, half], Look(pad_x=0, pad_y=1))
    middle = (len(data.weeks) + 1) // 2
    cells = [
        [(data.words["week"].format(number=number), styles.small), (_days(data, *week), styles.body)]
        for number, week in enumerate(data.weeks, start=1)
    ]
    for row in range(middle):
        other = cells[row + middle] if row + middle < len(cells) else ()
        table.row(cells[row], other)
    return [_titled("week", data.words["weeks"], styles), table]


def _cover_targets(data: LogBlockData, styles: Styles) -> list[Flowable]:
    words = data.words
    title = _titled("steps", words["targets"], styles)
    if not data.targets:
        lines = ruled(3, BODY_WIDTH, styles.body.size * 1.9)
        return [title, Grid([BODY_WIDTH]).row([(words["no_targets"], styles.body), *lines])]
    table = Grid([styles.body.size * 1.8, BODY_WIDTH - styles.body.size * 1.8], Look(pad_x=0, pad_y=2))
    for number, target in enumerate(data.targets, start=1):
        table.row((f"{number}.", styles.strong), (target, styles.body))
    return [title, table]


def _how(data: LogBlockData, styles: Styles) -> list[Flowable]:
    words = data.words
    lines = words["how_lines"].get(data.kind) or words["how_lines"]["weekly_diary"]
    column = styles.body.size * 1.5
    card = Grid([BODY_WIDTH], _CARD, before=12, keep=True)
    parts: list[Piece] = [(words["how"], styles.strong)]
    for number, line in enumerate(lines, start=1):
        parts += hanging(f"{number}.", line, styles.body, BODY_WIDTH - 20, column)
    card.row([*parts, (words["lost"], styles.small)])
    return [card]


def _head(data: LogBlockData, styles: Styles, number: int, first: dt.date, last: dt.date) -> Grid:
    return Grid([BODY_WIDTH * 0.74, BODY_WIDTH * 0.26], after=4).row(
        [(data.words["week"].format(number=number), styles.heading), (_days(data, first, last), styles.body)],
        (data.identity, styles.strong.but(align="right")),
    )


def sheet(data: LogBlockData, styles: Styles, head: Grid) -> list[Flowable]:
    """A week of that kind of log below its head: on one page, in large type on two that both have the head."""
    foot: list[Flowable] = [_went(data, styles), *_which(data, styles), *_comment(data, styles), _seen(data, styles)]
    room = BODY_HEIGHT - height_of([head]) - 6
    if room - height_of(foot) < _least(data, styles):
        # Large type: writing on the first side, the rest on the second, each with its week and identity.
        return [head, *_prompts(data, styles, room), NewPage(), head, *foot]
    return [head, *_prompts(data, styles, room - height_of(foot)), *foot]


def _least(data: LogBlockData, styles: Styles) -> float:
    """Points that the prompts of a kind need to be worth filling in."""
    if data.kind == "picture_log":
        return 260.0
    prompts: int = len(data.words["prompts"]["weekly_diary"])
    asked = height_of([*_facts(data, styles), *_help(data, styles)])
    return asked + prompts * (styles.strong.leading + _LEAST_LINES.get(data.kind, 2) * _pitch(styles) + 8)


def _pitch(styles: Styles) -> float:
    """Points between two writing lines: room for large handwriting."""
    return max(24.0, styles.body.size * 1.75)


def _prompts(data: LogBlockData, styles: Styles, room: float) -> list[Grid]:
    prompts = data.words["prompts"].get(data.kind) or data.words["prompts"]["weekly_diary"]
    if data.kind == "picture_log":
        return _picture_boxes(prompts, styles, room)
    if data.kind == "voice_log":
        return _recordings(data, prompts, styles, room)
    facts, help_had = _facts(data, styles), _help(data, styles)
    writing = _writing(prompts, styles, room - height_of([*facts, *help_had]))
    return [*facts, *writing[:_AFTER_HOW], *help_had, *writing[_AFTER_HOW:]]


_AFTER_HOW = 2
"""Prompts before the level of help: what was learned, and how."""


def _facts(data: LogBlockData, styles: Styles) -> list[Grid]:
    """Short lines at the head of the sheet: where and when, or which subject and topic."""
    facts = data.words["facts"].get(data.kind, ())
    if not facts:
        return []
    gap = 14.0
    share = (BODY_WIDTH - gap) / 2
    row = Grid([share, gap, share], after=8)
    cells: list[list[Piece]] = [[(fact, styles.strong), Line(share, _pitch(styles))] for fact in facts]
    return [row.row(cells[0], (), cells[1])]


def _help(data: LogBlockData, styles: Styles) -> list[Grid]:
    """How much help there was, in the same four steps from left to right as everywhere (FIELD §7)."""
    title = data.words["help"].get(data.kind)
    if not title:
        return []
    levels = choices_row(BODY_WIDTH, tuple(data.words["help_levels"]), styles.body)
    return [Grid([BODY_WIDTH], after=8).row([(title, styles.strong), levels])]


def _comment(data: LogBlockData, styles: Styles) -> list[Grid]:
    """A line for the adult at the place of work."""
    title = data.words["comment"].get(data.kind)
    if not title:
        return []
    return [Grid([BODY_WIDTH], after=4).row([(title, styles.strong), Line(BODY_WIDTH, _pitch(styles))])]


def _writing(prompts: list[str], styles: Styles, room: float) -> list[Grid]:
    """Each prompt with as many ruled lines as fill the page; the first, what was learned, gets the odd ones."""
    pitch = _pitch(styles)
    lines = max(len(prompts), int((room - len(prompts) * (styles.strong.leading + 8)) // pitch))
    each, over = divmod(lines, len(prompts))
    parts = []
    for position, prompt in enumerate(prompts):
        count = each + (1 if position < over else 0)
        grid = Grid([BODY_WIDTH], after=8)
        parts.append(grid.row([(prompt, styles.strong), *ruled(count, BODY_WIDTH, pitch)]))
    return parts


def _picture_boxes(prompts: list[str], styles: Styles, room: float) -> list[Grid]:
    """Two boxes to a row, to draw in or stick a photograph on."""
    rows = (len(prompts) + 1) // 2
    gap = 10.0
    box = max(90.0, room / rows - styles.strong.leading * 1.3 - gap)
    half = (BODY_WIDTH - gap) / 2
    parts = []
    for start in range(0, len(prompts), 2):
        pair = prompts[start : start + 2]
        grid = Grid([half, gap, half], after=gap * 0.8)
        titles = [_picture_title(start + place, prompt, half, styles) for place, prompt in enumerate(pair)]
        titles += [[]] * (2 - len(pair))
        frames: list[Piece] = [_Box(half, box) if place < len(pair) else Space(box) for place in range(2)]
        parts.append(grid.row([*titles[0], frames[0]], (), [*titles[1], frames[1]]))
    return parts


_SIGNS = ("learn", "think", "happy", "hard")
"""What the frames of a picture log ask for, in their order, for those who do not read yet."""


def _picture_title(place: int, prompt: str, width: float, styles: Styles) -> list[Piece]:
    if not styles.profile.symbols or place >= len(_SIGNS):
        return [(prompt, styles.strong)]
    return [_SignedLine(_SIGNS[place], prompt, width, styles), Space(3)]


class _SignedLine:
    """A symbol, and a line of words right of it; width in points."""

    __slots__ = ("height", "sign", "words")

    def __init__(self, sign: str, words: str, width: float, styles: Styles) -> None:
        self.height = styles.strong.leading * 1.4
        self.sign = symbol_shape(sign, self.height)
        self.words = text(words, styles.strong, width - self.height - 8)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the symbol, then the words in the middle of its height."""
        self.sign.draw(pen, x, top)
        first = top - (self.height - sum(line.height for line in self.words)) / 2
        for line in self.words:
            line.draw(pen, x + self.height + 8, first)
            first -= line.height


class _Box(Line):
    """An empty rounded box, width and height in points."""

    __slots__ = ()

    def draw(self, pen: Any, x: float, top: float) -> None:
        """Draw the box."""
        canvas = pen.drawing()
        canvas.setStrokeColor(self.colour)
        canvas.setLineWidth(1)
        canvas.roundRect(x, top - self.height, self.width, self.height, 9, stroke=1, fill=0)


def _recordings(data: LogBlockData, prompts: list[str], styles: Styles, room: float) -> list[Grid]:
    """What to talk about, and a table to note each recording."""
    intro = Grid([BODY_WIDTH], after=8).row(
        [(data.words["voice_intro"], styles.strong), *((f"•  {prompt}", styles.body) for prompt in prompts)]
    )
    widths = [BODY_WIDTH * 0.2, BODY_WIDTH * 0.24, BODY_WIDTH * 0.56]
    table = Grid(widths, Look(pad_x=8, pad_y=3, rule=SOFT_INK, border=SOFT_INK, radius=9), after=8)
    table.row(*((title, styles.small) for title in data.words["voice_heads"]))
    left = room - height_of([intro, table])
    count = max(3, int(left // max(34.0, styles.body.size * 2.4)))
    for _ in range(count):
        table.row((), (), (), least=left / count if left > 0 else 34)
    return [intro, table]


def _went(data: LogBlockData, styles: Styles) -> Grid:
    radius = max(15.0, styles.body.size * 1.15)
    row = Grid([BODY_WIDTH], before=2, after=4)
    return row.row(
        [(data.words["went"], styles.strong), faces_row(BODY_WIDTH, radius, tuple(data.words["faces"]), styles.small)]
    )


def _which(data: LogBlockData, styles: Styles) -> list[Grid]:
    if not 0 < len(data.targets) <= _TARGETS_SHOWN:
        line = signature_line(BODY_WIDTH, data.words["which"], styles.small, lead=20)
        return [Grid([BODY_WIDTH], after=4).row(line)]
    box = styles.body.size * 0.95
    column = box + 10
    table = Grid([column, BODY_WIDTH - column], after=4)
    table.row((data.words["which"], styles.strong), widths=[BODY_WIDTH])
    for number, target in enumerate(data.targets, start=1):
        # The whole text stands on the cover; here one line keeps the sheet on one page.
        short = one_line(f"{number}. {' '.join(target.split())}", styles.small, BODY_WIDTH - column)
        table.row([Space((short.height - box) / 2), tick_box(box)], short)
    return [table]


def _seen(data: LogBlockData, styles: Styles) -> Grid:
    widths = [BODY_WIDTH * 0.62, BODY_WIDTH * 0.38]
    row = Grid(widths)
    return row.row(
        signature_line(widths[0] - 16, data.words["seen"], styles.small, lead=20),
        signature_line(widths[1], data.words["on"], styles.small, lead=20),
    )


PAPER = Paper(
    key="log_block",
    title=tr("Learning-log block"),
    purpose=tr("A cover and six weekly sheets for the learner to fill in by hand."),
    subject="log_block",
    load=load,
    sections=whole(story),
    audience=Audience.LEARNER,
)
