"""Cards on sheets to cut: each in its quarter, half or whole of the page, with marks where to cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import Grid, NewPage
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH
from ilp_desktop.printing.styles import SOFT_INK

_INSET = 7.0
"""Points from where it is cut to the card's frame, so that a cut a little askew spoils none."""
_TICK = 9.0
"""Points of the cross that marks a corner."""
_ROWS = 2


@dataclass(frozen=True)
class CardSize:
    """A card's frame, in points. across: cards beside each other; rows: that it takes of the two on a page."""

    across: int
    rows: int

    @property
    def width(self) -> float:
        """Points."""
        return float(BODY_WIDTH / self.across - 2 * _INSET)

    @property
    def height(self) -> float:
        """Points."""
        return float(BODY_HEIGHT * self.rows / _ROWS - 2 * _INSET)

    def holds(self, card: Grid) -> bool:
        """Whether a card is no higher than that; points are added up, so a hundredth does not count."""
        return card.wrap(0, 0)[1] <= self.height + 0.01


QUARTER, HALF, FULL = CardSize(2, 1), CardSize(1, 1), CardSize(1, 2)
"""About A6, A5 and A4, less the page's margins: the learner, version and page stand there and are cut off."""


def cut_sheets(cards: Sequence[tuple[CardSize, Grid]], *, is_duplex: bool) -> list[Flowable]:
    """The cards on pages of their own, small ones first; printed on both sides, the backs stay empty."""
    rows = _rows(cards)
    pages: list[list[list[Grid]]] = []
    room = 0
    for size, grids in rows:
        if room < size.rows:
            pages.append([])
            room = _ROWS
        pages[-1].append(grids)
        room -= size.rows
    story: list[Flowable] = []
    for number, page in enumerate(pages):
        story += [NewPage(), _Back(), NewPage()] if number and is_duplex else [NewPage()]
        story.append(_Sheet(page))
    return [*story, NewPage()]


def _rows(cards: Sequence[tuple[CardSize, Grid]]) -> list[tuple[CardSize, list[Grid]]]:
    found: list[tuple[CardSize, list[Grid]]] = []
    for size in (QUARTER, HALF, FULL):
        grids = [grid for wanted, grid in cards if wanted == size]
        found += [(size, grids[start : start + size.across]) for start in range(0, len(grids), size.across)]
    return found


class _Back(Flowable):  # type: ignore[misc]
    """The empty back of a sheet of cards."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """So little that nothing else stands there."""
        return BODY_WIDTH, BODY_HEIGHT

    def draw(self) -> None:
        """Nothing to draw."""


class _Sheet(Flowable):  # type: ignore[misc]
    """Rows of cards that fill one page."""

    def __init__(self, rows: list[list[Grid]]) -> None:
        super().__init__()
        self._rows = rows

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The page's body."""
        return BODY_WIDTH, BODY_HEIGHT

    def draw(self) -> None:
        """The cards from the top, then the marks around and between them."""
        top = BODY_HEIGHT
        for row in self._rows:
            high = row[0].height + 2 * _INSET
            left = 0.0
            for grid in row:
                wide = grid.width + 2 * _INSET
                x = BODY_WIDTH - left - wide if getattr(self.canv, "from_right", False) else left
                grid.drawOn(self.canv, x + _INSET, top - _INSET - grid.height)
                _marks(self.canv, x, top, wide, high)
                left += wide
            top -= high


def _marks(canvas: Any, left: float, top: float, width: float, height: float) -> None:
    """A thin broken line to cut along."""
    canvas.saveState()
    canvas.setStrokeColor(SOFT_INK)
    canvas.setLineWidth(0.4)
    canvas.setDash(2, 4)
    canvas.rect(left, top - height, width, height, stroke=1, fill=0)
    canvas.setDash()
    for x in (left, left + width):
        for y in (top, top - height):
            canvas.line(x - _TICK / 2, y, x + _TICK / 2, y)
            canvas.line(x, y - _TICK / 2, x, y + _TICK / 2)
    canvas.restoreState()
