"""The lines on which people agree: name and date of those who did, a line to sign on for the others."""

from __future__ import annotations

from collections.abc import Sequence

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


def signature_rows(signers: Sequence[SignerPart], styles: Styles, width: float = BODY_WIDTH, *, date: str = "") -> Grid:
    """Two signers to a row; date: the word beneath the line for it where it is not the one of staff papers."""
    date = date or paper_words("signing")["date"]
    half = (width - _GAP) / 2
    day = min(max(half * 0.28, width_of(_LONGEST_DAY, styles.body) + 2), half * 0.45)
    widths = half - day, day
    rows = Grid([*widths, _GAP, *widths], Look(pad_x=0, pad_y=2), keep=True)
    for start in range(0, len(signers), 2):
        left = _signer(signers[start], widths, date, styles)
        right = _signer(signers[start + 1], widths, date, styles) if start + 1 < len(signers) else ([], [])
        rows.row(*left, (), *right)
    return rows


def _signer(
    signer: SignerPart, widths: tuple[float, float], date: str, styles: Styles
) -> tuple[list[Part], list[Part]]:
    if signer.agreed_on:
        how = f"{signer.role}: {signer.how[:1].lower()}{signer.how[1:]}" if signer.how else signer.role
        lead = Space(_LEAD - styles.strong.leading)
        day = short_date(signer.agreed_on)
        return [lead, (signer.name, styles.strong), (how, styles.small)], [
            lead,
            (day, styles.body),
            (date, styles.small),
        ]
    caption = ", ".join(filter(None, (signer.role, signer.name)))
    return (
        [signature_line(widths[0] - 8, caption, styles.small, lead=_LEAD)],
        [signature_line(widths[1], date, styles.small, lead=_LEAD)],
    )
