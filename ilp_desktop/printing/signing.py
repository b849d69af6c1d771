"""The lines on which people agree: name and date of those who did, a line to sign on for the others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from ilp_desktop.printing.flow import Grid, Look, Part
from ilp_desktop.printing.layout import BODY_WIDTH
from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.shapes import Space, signature_line
from ilp_desktop.printing.styles import Styles
from ilp_desktop.printing.typeset import width_of
from ilp_desktop.printing.wording import paper_words

_LONGEST_DAY = "28 Mar 2026"
_GAP = 12.0
_LEAD = 18.0
"""Points of room to sign in."""


def signature_rows(
    signers: Sequence[SignerPart],
    styles: Styles,
    width: float = BODY_WIDTH,
    *,
    date: str = "",
    day_of: Callable[[dt.date | None], str] = short_date,
) -> Grid:
    """Two signers to a row.

    date: the word beneath the line for it where it is not the one of staff papers; day_of: how a day is said.
    """
    date = date or paper_words("signing")["date"]
    half = (width - _GAP) / 2
    longest = max(
        (width_of(day_of(signer.agreed_on), styles.body) for signer in signers if signer.agreed_on), default=0
    )
    day = min(max(half * 0.28, width_of(_LONGEST_DAY, styles.body) + 2, longest + 2), half * 0.45)
    widths = half - day, day
    rows = Grid([*widths, _GAP, *widths], Look(pad_x=0, pad_y=2), keep=True)
    for start in range(0, len(signers), 2):
        pair = [_signer(each, widths, date, day_of(each.agreed_on), styles) for each in signers[start : start + 2]]
        left, right = pair if len(pair) > 1 else (pair[0], ([], []))
        rows.row(*left, (), *right)
    return rows


def signature_lines(
    captions: Sequence[str], styles: Styles, width: float = BODY_WIDTH, *, date: str, lead: float
) -> Grid:
    """A line for each across the page, and one for the date; lead: points of room to sign in."""
    widths = [width * 0.7, width * 0.3]
    lines = Grid(widths, Look(pad_x=0, pad_y=3), keep=True)
    for caption in captions:
        lines.row(
            signature_line(widths[0] - 16, caption, styles.small, lead=lead),
            signature_line(widths[1], date, styles.small, lead=lead),
        )
    return lines


def caption_of(signer: SignerPart) -> str:
    """What stands below the line: the role, and the name where it is known."""
    return ", ".join(filter(None, (signer.role, signer.name)))


def _signer(
    signer: SignerPart, widths: tuple[float, float], date: str, day: str, styles: Styles
) -> tuple[list[Part], list[Part]]:
    if signer.agreed_on:
        how = f"{signer.role}: {signer.how[:1].lower()}{signer.how[1:]}" if signer.how else signer.role
        lead = Space(_LEAD - styles.strong.leading)
        return [lead, (signer.name, styles.strong), (how, styles.small)], [
            lead,
            (day, styles.body),
            (date, styles.small),
        ]
    return (
        [signature_line(widths[0] - 8, caption_of(signer), styles.small, lead=_LEAD)],
        [signature_line(widths[1], date, styles.small, lead=_LEAD)],
    )
