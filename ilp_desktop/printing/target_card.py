"""The open short-term targets as cards to cut out, for desk or pocket: four to a sheet, two where the type is large."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from reportlab.platypus import Flowable

from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.printing.cut_sheet import FULL, HALF, QUARTER, CardSize, cut_sheets
from ilp_desktop.printing.flow import Grid, Look
from ilp_desktop.printing.flow import Part as Piece
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.learners_paper import LearnersPaper
from ilp_desktop.printing.learners_plan import LearnersPlan, loads
from ilp_desktop.printing.paper import Needs, Paper, PrintOptions, whole
from ilp_desktop.printing.plan_content import TargetPart
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.shapes import Shape, choices_row, faces_row, ruled
from ilp_desktop.printing.styles import SOFT_INK, Styles
from ilp_desktop.printing.typeset import Type
from ilp_desktop.printing.wording import language_facts
from ilp_desktop.words import tr

_CARD = Look(pad_x=10, pad_y=2, border=SOFT_INK, radius=9, border_width=1.0)
_LARGE = 17
"""Points from which a quarter of a sheet is too small for a card."""
_BLANKS = 4
"""Cards to fill in by hand, where there is no open target."""


@dataclass(frozen=True)
class TargetCardData(LearnersPaper):
    """The open short-term targets."""

    is_duplex: Annotated[bool, FRAME]
    """The backs of the cards then stay empty."""
    targets: Annotated[tuple[TargetPart, ...], Part.SHORT_TERM]


def _of_targets(plan: LearnersPlan, options: PrintOptions) -> TargetCardData:
    return TargetCardData(
        running=plan.running,
        learner_id=plan.learner_id,
        profile=plan.profile,
        words=plan.words,
        is_duplex=options.duplex,
        targets=tuple(step for step in plan.content.steps if step.is_open),
    )


load, load_version = loads("target_card", _of_targets)


def _story(data: TargetCardData, styles: Styles) -> list[Flowable]:
    """Each target on the smallest card that holds every word of it; those that no sheet holds follow at full width."""
    sizes = [HALF, FULL] if styles.body.size > _LARGE else [QUARTER, HALF, FULL]
    parts = [_details(number, target, data) for number, target in enumerate(data.targets, start=1)]
    cards: list[tuple[CardSize, Grid]] = []
    too_long: list[Flowable] = []
    for card in parts or [_blank(data)] * (_BLANKS if sizes[0] is QUARTER else _BLANKS // 2):
        made = ((size, _set(card, size, data, styles)) for size in sizes)
        fitting = next(((size, grid) for size, grid in made if size.holds(grid)), None)
        if fitting:
            cards.append(fitting)
        else:
            too_long.append(_laid_out(card, BODY_WIDTH, data, styles))
    return [*cut_sheets(cards, is_duplex=data.is_duplex), *too_long]


@dataclass(frozen=True)
class _Card:
    """What stands on a card: its title, what to do, and titled lines; to fill in by hand where these are empty."""

    title: str
    what: str
    details: tuple[tuple[str, str], ...]
    short: tuple[tuple[str, str], ...]
    """Two that may stand side by side."""
    lines: int = 0
    """To write on below each title, where it is to be filled in."""


def _details(number: int, target: TargetPart, data: TargetCardData) -> _Card:
    words = data.words
    return _Card(
        title=words["card"].format(number=number),
        what=target.what_i_will_do,
        details=_filled((words["know"], target.success_criteria)),
        short=_filled(
            (words["who"], target.who), (words["by"], language_facts(data.profile.language).day(target.by_when))
        ),
    )


def _filled(*pairs: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((title, typed) for title, typed in pairs if typed.strip())


def _blank(data: TargetCardData) -> _Card:
    words = data.words
    return _Card(
        title=words["blank"],
        what="",
        details=((words["what"], ""), (words["know"], "")),
        short=((words["who"], ""), (words["by"], "")),
        lines=1,
    )


def _set(card: _Card, size: CardSize, data: TargetCardData, styles: Styles) -> Grid:
    """The card at its size, its foot at the bottom; higher than its size where it does not fit."""
    grid = _laid_out(card, size.width, data, styles)
    _, natural = grid.wrap(0, 0)
    if natural < size.height:
        grid.rows[-2].height += size.height - natural
    grid.wrap(0, 0)
    return grid


def _laid_out(card: _Card, width: float, data: TargetCardData, styles: Styles) -> Grid:
    words, inner = data.words, width - 2 * _CARD.pad_x
    grid = Grid([width], _CARD, after=8)
    what: list[Piece] = [(card.what, styles.strong)] if card.what else []
    grid.row([(card.title, styles.heading), *what])
    for pair in card.details:
        grid.row(_titled(pair, card.lines, inner, styles))
    _add_short(grid, card, width, styles)
    grid.row([(words["going"], _quiet(styles)), _going(data, inner, styles)])
    return grid.row((f"{data.running.learner_name}  ·  {data.running.date}", styles.small))


def _quiet(styles: Styles) -> Type:
    """Titles as large as what stands below them, for a card is read from further away; lighter."""
    return styles.body.but(colour=styles.small.colour)


def _add_short(grid: Grid, card: _Card, width: float, styles: Styles) -> None:
    """Side by side on a wide card, else one below the other."""
    across = 2 if width > QUARTER.width + 1 else 1
    column = width / across
    for start in range(0, len(card.short), across):
        cells = [
            _titled(pair, card.lines, column - 2 * _CARD.pad_x, styles) for pair in card.short[start : start + across]
        ]
        grid.row(*cells, *[()] * (across - len(cells)), widths=[column] * across)


def _titled(pair: tuple[str, str], lines: int, width: float, styles: Styles) -> list[Piece]:
    title, typed = pair
    return [(title, _quiet(styles)), (typed, styles.body), *ruled(lines, width, max(22.0, styles.body.size * 1.6))]


def _going(data: TargetCardData, width: float, styles: Styles) -> Shape:
    faces = tuple(data.words["faces"])
    if data.profile.symbols:
        return faces_row(width, max(12.0, styles.body.size * 0.95), faces, styles.small)
    return choices_row(width, faces, styles.small)


PAPER = Paper(
    key="target_card",
    title=tr("Target cards"),
    purpose=tr("The short-term targets of now as cards to cut out, for desk or pocket."),
    subject="learner",
    load=load,
    sections=whole(_story),
    audience=Audience.LEARNER,
    load_version=load_version,
    needs=Needs.PLAN,
)
