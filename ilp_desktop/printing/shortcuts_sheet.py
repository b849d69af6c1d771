"""The keyboard shortcuts on one page, to hang up beside the laptop."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from ilp_desktop.printing.flow import Cell, Grid, Look
from ilp_desktop.printing.layout import BODY_WIDTH, Press
from ilp_desktop.printing.paper import Running, long_date
from ilp_desktop.printing.styles import Profile, Styles, styles_for

_PROFILE = Profile(font="staff", size=10, spacing=1.25)
_GAP = 18.0
_HALF = (BODY_WIDTH - _GAP) / 2
_KEY = 94.0
"""Points of the column of keys; Ctrl+PgDown fits."""
_Item = tuple[str, ...]
"""A heading alone, or keys and what they do."""


@dataclass(frozen=True)
class Group:
    """The shortcuts of one menu or kind of window."""

    where: str
    keys: tuple[tuple[str, str], ...]
    """(keys, what they do)."""


def shortcuts_sheet(title: str, school_name: str, groups: Sequence[Group], made_on: dt.date) -> bytes:
    """The sheet as a PDF, in two columns."""
    out = io.BytesIO()
    press = Press(out, title=title, author=school_name, logo=None, duplex=False)
    styles = styles_for(_PROFILE)
    press.add(_story(title, groups, styles), Running(school_name, "", title, "", long_date(made_on)), styles)
    press.save()
    return out.getvalue()


def _story(title: str, groups: Sequence[Group], styles: Styles) -> list[Flowable]:
    left, right = _columns(groups)
    body = Grid([_HALF, _GAP, _HALF], Look(pad_x=0, pad_y=2.4))
    for number in range(max(len(left), len(right))):
        cells: list[Cell] = []
        widths: list[float] = []
        for side in (left, right):
            more, room = _cells(side[number] if number < len(side) else ("",), styles)
            cells += more
            widths += room
        body.row(*cells, widths=widths)
    return [Grid([BODY_WIDTH], after=10).row((title, styles.title)), body]


def _columns(groups: Sequence[Group]) -> tuple[list[_Item], list[_Item]]:
    """Whole groups, so that both columns are about as long."""
    blocks = [[(group.where,), *group.keys, ("",)] for group in groups]
    half = sum(map(len, blocks)) / 2
    left: list[_Item] = []
    right: list[_Item] = []
    for block in blocks:
        (left if len(left) + len(block) / 2 <= half and not right else right).extend(block)
    return left, right


def _cells(item: _Item, styles: Styles) -> tuple[list[Cell], list[float]]:
    """The cells of a line and their widths; the gap stands before the right column and behind it."""
    if len(item) == 1:
        return [(item[0], styles.heading), ("", styles.body)], [_HALF, _GAP / 2]
    keys, does = item
    return [(keys, styles.strong), (does, styles.body), ("", styles.body)], [_KEY, _HALF - _KEY, _GAP / 2]
