"""Symbols as parts of a learner's paper: a drawing in a cell, and a heading with its picture."""

from __future__ import annotations

from ilp_desktop.printing.flow import Grid, heading
from ilp_desktop.printing.shapes import Shape
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.symbol_set import symbol


def symbol_shape(name: str, size: float, *, meaning: str = "") -> Shape:
    """The symbol of that name in a square of that size (points); meaning: in words, where they don't stand beside it.

    Raises KeyError where none of that name is shipped.
    """
    found = symbol(name)
    return Shape(size, lambda canvas: found.draw(canvas, 0, 0, size), meaning, width=size)


def picture_heading(
    name: str, title: str, styles: Styles, width: float, *, before: float = 14, needs: float = 80
) -> Grid:
    """A section's heading on a learner's paper: the symbol of that name left, the words right, where symbols are on."""
    if not styles.profile.symbols:
        return heading(title, styles, width, before=before, needs=needs)
    size = styles.heading.leading
    row = Grid([size + 10, width - size - 10], before=before, after=5, needs=needs)
    return row.row(symbol_shape(name, size), (title, styles.heading))
