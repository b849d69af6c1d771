"""Page formats of papers, and how their pages come onto the sheets of a print. Lengths in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from reportlab.lib.units import mm


@dataclass(frozen=True)
class PageFormat:
    """A page and its margins. Header and footer stand in the upper and the lower margin."""

    name: str
    width: float
    height: float
    side: float = 15 * mm
    """Left and right margin: wide enough for the file's punched holes."""
    upper: float = 22 * mm
    bottom: float = 15 * mm
    footer: float = 12 * mm
    """Where the line above the footer stands."""

    @property
    def top(self) -> float:
        """Where the body begins."""
        return self.height - self.upper

    @property
    def body_width(self) -> float:
        """Between the margins."""
        return self.width - 2 * self.side

    @property
    def body_height(self) -> float:
        """Between header and footer."""
        return self.top - self.bottom

    def turned(self) -> PageFormat:
        """The same sheet on its side."""
        return replace(self, name=f"{self.name} landscape", width=self.height, height=self.width)


A4 = PageFormat("A4", width=210 * mm, height=297 * mm)
A4_LANDSCAPE = A4.turned()
A3 = PageFormat("A3", width=297 * mm, height=420 * mm)
A5 = PageFormat("A5", width=148 * mm, height=210 * mm, side=12 * mm, bottom=19 * mm, footer=16 * mm)
"""Its narrow footer takes two lines."""
A5_LANDSCAPE = A5.turned()


class SheetSize(Enum):
    """What a print makes of the pages' sizes."""

    AS_IS = "as_is"
    """Each paper in its own format."""
    A3 = "a3"
    """Each page enlarged to A3, for a wall or for weak eyes."""
    A5 = "a5"
    """Each page made small to A5, two on a sheet of A4 to cut or to fold."""


@dataclass(frozen=True)
class Placing:
    """How pages come onto a sheet: their scale, and the lower left corner of each."""

    width: float
    height: float
    scale: float
    corners: tuple[tuple[float, float], ...]

    def begin(self, corner: int) -> list[str]:
        """The orders that move a page to its corner; none where nothing moves."""
        x, y = self.corners[corner]
        return [f"q {self.scale:.6f} 0 0 {self.scale:.6f} {x:.3f} {y:.3f} cm"] if self.end else []

    @property
    def end(self) -> list[str]:
        """The orders after that page."""
        return ["Q"] if self.scale != 1 or len(self.corners) > 1 else []


def placing(page: PageFormat, size: SheetSize) -> Placing:
    """How pages of a format come onto sheets of that size."""
    scale = scale_of(page, size)
    width, height = page.width * scale, page.height * scale
    if size is not SheetSize.A5:
        return Placing(width, height, scale, ((0, 0),))
    half = A4.height / 2
    if width < height:
        return Placing(A4.height, A4.width, scale, ((0, 0), (half, 0)))
    return Placing(A4.width, A4.height, scale, ((0, half), (0, 0)))


def scale_of(page: PageFormat, size: SheetSize) -> float:
    """How many times its own size a page is printed."""
    longest = {SheetSize.A3: A3.height, SheetSize.A5: A5.height}.get(size)
    return longest / max(page.width, page.height) if longest else 1.0
