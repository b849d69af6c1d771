"""How papers look: colours that survive a black-and-white printer, and the types of each print profile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ilp_desktop.printing.typeset import Colour, Type


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))
    return red, green, blue


ACCENT = _colour("0B4F6C")
"""One accent, as dark as text on a black-and-white print."""
SOFT_INK = _colour("4A5560")
RULE = _colour("B9C2CA")
PANEL = _colour("F1F4F6")
BAND = _colour("E1E9EE")
WHITE: Colour = (1.0, 1.0, 1.0)

TINTS = {
    "cream": _colour("FFF7E3"),
    "blue": _colour("E8F2FB"),
    "green": _colour("EAF6EA"),
    "pink": _colour("FCEDF1"),
    "yellow": _colour("FFFBD6"),
}


SMALLEST_FOR_LEARNERS = 12.0
"""Points (British Dyslexia Association)."""


@dataclass(frozen=True)
class Profile:
    """A learner's print profile as papers need it; size in points, spacing in times the size."""

    font: str = "andika"
    size: float = 14
    spacing: float = 1.5
    tint: str = ""
    symbols: bool = True
    plain_language: bool = True
    language: str = "en"


STAFF = Profile(font="staff", size=10, spacing=1.22)
"""Papers for the file and for staff: compact."""


@dataclass(frozen=True)
class Styles:
    """The types of one profile, shared by all its papers."""

    profile: Profile
    body: Type
    strong: Type
    label: Type
    aside: Type
    """Small, on the line of the body beside it."""
    small: Type
    heading: Type
    title: Type
    head_cell: Type
    tint: Colour | None


@lru_cache(256)
def styles_for(profile: Profile) -> Styles:
    """The styles of a profile."""
    size = profile.size
    body = Type(profile.font, size, size * profile.spacing)
    compact = profile.font == "staff"
    smaller = size * 0.85 if compact else max(size * 0.85, SMALLEST_FOR_LEARNERS)
    small = body.but(size=smaller, leading=smaller * profile.spacing, colour=SOFT_INK)
    heading = size * (1.2 if compact else 1.3)
    return Styles(
        profile=profile,
        body=body,
        strong=body.but(bold=True),
        small=small,
        label=small.but(bold=True, leading=body.leading) if compact else small,
        aside=small.but(leading=body.leading),
        heading=body.but(size=heading, leading=heading * 1.3, bold=True, colour=ACCENT),
        title=body.but(size=size * 1.9, leading=size * (2.1 if compact else 2.3), bold=True, colour=ACCENT),
        head_cell=small.but(bold=True, colour=ACCENT),
        tint=TINTS.get(profile.tint),
    )
