"""How papers look: colours that survive a black-and-white printer, and the types of each print profile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from ilp_desktop.model import colours
from ilp_desktop.model.look import ACCENT, SOFT
from ilp_desktop.printing import fonts
from ilp_desktop.printing.key_words import KeyWords
from ilp_desktop.printing.typeset import Colour, Type
from ilp_desktop.printing.wording import language_facts

SOFT_INK: Colour = colours.rgb(colours.SOFT_INK)
RULE: Colour = colours.rgb("#B9C2CA")
WHITE: Colour = (1.0, 1.0, 1.0)

TINTS = {
    "cream": colours.rgb("#FFF7E3"),
    "blue": colours.rgb("#E8F2FB"),
    "green": colours.rgb("#EAF6EA"),
    "pink": colours.rgb("#FCEDF1"),
    "yellow": colours.rgb("#FFFBD6"),
}


SMALLEST_FOR_LEARNERS = 12.0
"""Points (British Dyslexia Association)."""


@dataclass(frozen=True)
class Profile:
    """A learner's print profile as papers need it; size in points, spacing in times the size."""

    font: str = "andika"
    size: float = 14
    spacing: float = 1.5
    letter_spacing: int = 0
    """Percent of the average letter's width."""
    tint: str = ""
    tinted_paper: bool = False
    """The tint is the paper's own, and not printed."""
    symbols: bool = True
    """Pictures beside headings and answers."""
    key_words: bool = False
    """A symbol before each key word too."""
    plain_language: bool = True
    language: str = "en"


STAFF = Profile(font="staff", size=10, spacing=1.22)
"""Papers for the file and for staff: compact."""


@dataclass(frozen=True)
class Colours:
    """The school's two colours, as #RRGGBB."""

    accent: str = ACCENT
    """As dark as text on a black-and-white print."""
    soft: str = SOFT
    """So light that text can be read on it."""


@dataclass(frozen=True)
class Styles:
    """The types of one profile, shared by all its papers, and the school's colours."""

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
    accent: Colour
    """Headings, bars and rules: dark."""
    band: Colour
    """Behind the words of a card that stands out."""
    panel: Colour
    """Behind facts: half as strong."""


@lru_cache(256)
def styles_for(profile: Profile, school: Colours = Colours()) -> Styles:  # it can't change
    """The styles of a profile in the school's colours."""
    size = profile.size
    accent = colours.rgb(school.accent)
    pictured = KeyWords(profile.language) if profile.key_words else None
    letter = profile.letter_spacing / 100 * fonts.main_face(profile.font, bold=False).letter()
    from_right = language_facts(profile.language).from_right
    body = Type(profile.font, size, size * profile.spacing, letter=letter, from_right=from_right, key_words=pictured)
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
        heading=body.but(size=heading, leading=heading * 1.3, bold=True, role="H2", colour=accent, key_words=None),
        title=body.but(
            size=size * 1.9,
            leading=size * (2.1 if compact else 2.3),
            bold=True,
            role="H1",
            colour=accent,
            key_words=None,
        ),
        head_cell=small.but(bold=True, colour=accent),
        tint=None if profile.tinted_paper else TINTS.get(profile.tint),
        accent=accent,
        band=colours.rgb(school.soft),
        panel=colours.rgb(colours.mixed(school.soft, colours.WHITE, 0.5)),
    )
