"""What a paper is: how it is loaded, what it says, who it is for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

from reportlab.platypus import Flowable
from sqlmodel import Session

from ilp_desktop.model.parts import Audience, Part
from ilp_desktop.printing.formats import A4, PageFormat, SheetSize
from ilp_desktop.printing.styles import Styles
from ilp_desktop.words import tr

Between = tuple[int, int | None]
"""Ids of an older and a newer plan version; None is the plan as it is now."""
Subject = Literal["learner", "review", "log_block", "achievement", "round", "group", "school"]
"""What a paper is about. "group": the learners of PrintOptions.learner_ids; "school": nobody in particular (id 0)."""


class Needs(StrEnum):
    """What a learner's record must hold before a paper can be printed; in a sentence for those who lack it."""

    NOTHING = ""
    ASSESSMENT = tr("There is no initial assessment yet.")
    PLAN = tr("There is no plan yet.")
    CHANGED_PLAN = tr("No agreed plan was changed yet.")
    REVIEW = tr("There is no review yet.")
    LOG_BLOCK = tr("There is no log block yet: begin one under Logs.")
    ACHIEVEMENT = tr("There is no achievement yet: add one under Who they are.")
    MOVING_ON = tr("There is no moving-on plan yet: make it under Moving on.")


@dataclass(frozen=True, kw_only=True)
class PrintOptions:
    """Choices for one print."""

    audience: Audience | None = None
    """Whom it is for; None: whom each paper is usually for."""
    ticked: frozenset[Part] = frozenset()
    """Parts that are restricted and were ticked for this print."""
    duplex: bool = False
    sheet: SheetSize = SheetSize.AS_IS
    """Each paper in its own format, all enlarged to A3, or two small pages on a sheet where that stays readable."""
    as_agreed: bool = False
    """Plans in the version that was agreed last, not as they are now."""
    kind: str = ""
    """The story narrowed to one kind of event; empty: everything."""
    between: Between | None = None
    """What changed between which versions; None: since the version before."""
    learner_ids: tuple[int, ...] = ()
    """The learners of a paper about a group, in their order on it."""
    today: dt.date
    """The date on the paper."""


@dataclass(frozen=True)
class Running:
    """What stands on every page of a paper; the press adds the page numbers."""

    school_name: str
    learner_name: str
    title: str
    version: str
    """Such as "Version 2, agreed 3 September 2026", "Review 3", "L107-B3"; may be empty."""
    date: str
    is_agreed: bool = False
    """Whether it shows what was agreed: a copy that leaves something out by a wish is then called an extract."""
    own_version: str = ""
    """The version in the language of the prompts, for the page; empty: as in English."""
    own_extract: str = "{version}"
    """How that language calls an extract of a version."""


Load = Callable[[Session, int, PrintOptions], Any]
LayOut = Callable[[Any, Styles], Sequence[Flowable]]


@dataclass(frozen=True)
class Section:
    """A part of a paper that a school may leave out or put elsewhere: nothing where there is nothing to say."""

    key: str
    title: str
    """What the school's settings call it."""
    lay_out: LayOut
    is_opening: bool = False
    """It says whose paper it is: always there, and first."""


def whole(lay_out: LayOut) -> tuple[Section, ...]:
    """The sections of a paper that is not taken apart."""
    return (Section("whole", tr("The whole paper"), lay_out),)


@dataclass(frozen=True)
class Paper:
    """One kind of paper: load reads everything by the subject's id, its sections lay out what its readers may see of it.

    Each field of what is loaded says which part of the record it tells of (printing/reader.py).
    """

    key: str
    title: str
    purpose: str
    subject: Subject
    load: Load
    sections: tuple[Section, ...]
    audience: Audience
    """Whom it is usually for."""
    signers: tuple[str, ...] = ()
    """The roles that have a line to sign on, where a school can choose them."""
    load_version: Load | None = None
    """Loads from a frozen plan version by its id, where the paper can be printed as it was agreed."""
    needs: Needs = Needs.NOTHING
    """What it can't be printed without; a paper of a review or a log block needs one in any case."""
    page: PageFormat = A4
    """Its sections are as wide as this format's body."""
    choose_page: Callable[[Any, Styles], PageFormat] | None = None
    """Where the format depends on what stands on the paper; both have the same longest side."""

    def page_for(self, data: Any, styles: Styles) -> PageFormat:
        """The format that this data is set in."""
        return self.choose_page(data, styles) if self.choose_page else self.page

    def story(self, data: Any, styles: Styles, order: Sequence[tuple[str, bool]] = ()) -> list[Flowable]:
        """All that stands on the paper; order: as in arranged()."""
        shown = [section for section, is_shown in self.arranged(order) if is_shown]
        return [piece for section in shown for piece in section.lay_out(data, styles)]

    def arranged(self, order: Sequence[tuple[str, bool]]) -> list[tuple[Section, bool]]:
        """The sections in the order (key, shown) that a school chose, the opening first.

        One that its order does not know, since a newer program brought it, stands behind its neighbour of old.
        """
        known = {section.key: section for section in self.sections}
        chosen = [(known[key], shown) for key, shown in order if key in known and not known[key].is_opening]
        for place, section in enumerate(self.sections):
            if section.key not in {each.key for each, _ in chosen}:
                before = {each.key for each in self.sections[:place]}
                behind = [at for at, (each, _) in enumerate(chosen, start=1) if each.key in before]
                chosen.insert(max(behind, default=0), (section, True))
        return chosen


def long_date(day: dt.date | None) -> str:
    """Such as 3 September 2026; empty where there is none. English month names whatever the computer's locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""


def short_date(day: dt.date | None) -> str:
    """Such as 3 Sep 2026."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}" if day else ""


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def proposed_name(paper: str, learner_id: int | None, initials: str, today: dt.date) -> str:
    """A file name that holds no full name: paper, initials, id, date. Without a learner: a batch."""
    letters = "".join(character for character in initials if character.isalnum())[:4]
    who = f"{letters}-L{learner_id}" if letters else f"L{learner_id}"
    return f"{paper}_{who if learner_id else 'batch'}_{today.isoformat()}.pdf"
