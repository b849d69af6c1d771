"""The school's own look of its papers: two colours, a footer, its own words, sections and lines to sign on."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from sqlalchemy import UniqueConstraint

from ilp_desktop.model.base import Fields, Line, Name, RequiredText, Row
from ilp_desktop.model.colours import dark_enough, light_enough, read_colour
from ilp_desktop.model.problems import refused
from ilp_desktop.words import tr

ACCENT = "#0B4F6C"
"""The app's own: a dark blue."""
SOFT = "#E1E9EE"
FOOTER_LENGTH = 110
"""Characters that stand on one line of a page."""
PRESETS = {
    tr("Sea blue"): (ACCENT, SOFT),
    tr("Navy"): ("#1F2F6B", "#E4E7F3"),
    tr("Forest"): ("#1E5631", "#E3EEE6"),
    tr("Teal"): ("#0B5E5A", "#DFEEEC"),
    tr("Plum"): ("#5B2A6E", "#EEE6F1"),
    tr("Claret"): ("#7A1E35", "#F5E6EA"),
    tr("Chestnut"): ("#6B3E12", "#F3EADF"),
    tr("Black and grey"): ("#222222", "#ECECEC"),
}
"""Name -> accent and soft colour; the app's own first."""


SIGNERS = {
    "learner": "Learner",
    "tutor": "Tutor / key worker",
    "parent_carer": "Parent or carer",
    "senco": "SENCO",
    "head": "Headteacher",
    "provider": "Provider",
    "careers_adviser": "Careers adviser",
}
"""Roles that can sign a paper, and what they are called where the school's list has no word for them."""


def _dark(code: str) -> str:
    if (better := dark_enough(code)) != code:
        sentence = tr("{code} is too light to read on white paper. {better} is dark enough.", code=code, better=better)
        raise refused("too_light", sentence)
    return code


def _light(code: str) -> str:
    if (better := light_enough(code)) != code:
        sentence = tr("Words on {code} are hard to read. {better} is light enough.", code=code, better=better)
        raise refused("too_dark", sentence)
    return code


_Code = Annotated[str, StringConstraints(pattern=r"^#[0-9A-F]{6}$"), BeforeValidator(read_colour)]
DarkColour = Annotated[_Code, AfterValidator(_dark)]
"""#RRGGBB, at least 4.5:1 on white."""
LightColour = Annotated[_Code, AfterValidator(_light)]
"""#RRGGBB, so light that the lightest ink is at least 4.5:1 on it."""


class PaperLookFields(Fields):
    """What all papers share."""

    accent: DarkColour = ACCENT
    soft: LightColour = SOFT
    footer: Annotated[Line, StringConstraints(max_length=FOOTER_LENGTH)] = ""
    """Such as address and telephone; on every page."""
    names_school: bool = True
    """Whether the school's name stands at the top of each page."""


class PaperLook(PaperLookFields, Row, table=True):
    """The one row; without it papers have the app's own look."""


class PaperWordFields(Fields):
    """The school's own wording of a heading or prompt."""

    words: RequiredText


class PaperWord(PaperWordFields, Row, table=True):
    """One wording in place of the app's."""

    __table_args__ = (UniqueConstraint("source", "key"), {"sqlite_autoincrement": True})
    source: str
    """The wording file, such as papers or learner/en/my_plan."""
    key: str
    """Where it stands there, such as plain/faces/0."""


class PaperSection(Row, table=True):
    """Where a section stands on a paper, or that it is left out; a section without a row stands as in the app's own."""

    __table_args__ = (UniqueConstraint("paper", "section"), {"sqlite_autoincrement": True})
    paper: str
    section: str
    position: int
    shown: bool = True


class PaperSignerFields(Fields):
    """A line to sign on."""

    wording: Name


class PaperSigner(PaperSignerFields, Row, table=True):
    """One who signs a paper; a paper without such rows has the app's own lines."""

    paper: str
    role: Line = ""
    """Code of the role; blank: a line of the school's own."""
    position: int
    signs: bool = True


class SymbolFolderFields(Fields):
    """What is said of the school's own symbols."""

    credit: Annotated[Line, StringConstraints(max_length=FOOTER_LENGTH)] = ""
    """Whose they are; at the foot of each page that shows one."""


class SymbolFolder(SymbolFolderFields, Row, table=True):
    """The one row: where the school's own symbols lie. They stay there, since licences forbid copies."""

    folder: str
