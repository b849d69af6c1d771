"""Cards side by side."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import Grid
from ilp_desktop.printing.layout import BODY_HEIGHT


class Beside(Flowable):  # type: ignore[misc]
    """Grids next to each other, each at its place from the left; all as high as the highest. Points."""

    def __init__(self, grids: Sequence[Grid], gap: float, *, after: float = 0) -> None:
        super().__init__()
        self.grids, self.gap, self.after = grids, gap, after
        self.height = max(grid.wrap(0, 0)[1] for grid in grids)
        for grid in grids:
            grid.rows[-1].height += self.height - grid.height
            grid.height = self.height

    def getSpaceBefore(self) -> float:  # noqa: N802
        """None."""
        return 0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Points."""
        return self.after

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Size in points."""
        self.width = sum(grid.width for grid in self.grids) + self.gap * (len(self.grids) - 1)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each at its place."""
        left = 0.0
        for grid in self.grids:
            grid.drawOn(self.canv, left, 0)
            left += grid.width + self.gap


def beside(grids: Sequence[Grid], gap: float) -> list[Flowable]:
    """The grids next to each other, or one below the other where one is higher than a page and has to be cut."""
    if len(grids) > 1 and all(grid.wrap(0, 0)[1] <= BODY_HEIGHT for grid in grids):
        return [Beside(grids, gap, after=gap)]
    for grid in grids:
        grid.after = gap
    return list(grids)
