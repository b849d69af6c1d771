"""A learner's whole story: assessment, plans, reviews and moving on, as far as the learner's stage goes."""

from __future__ import annotations

from ilp_desktop.model.access import Wish
from ilp_desktop.model.one_page_profile import OnePageProfile
from ilp_desktop.services.demo import answering, assessing, planning, printing
from ilp_desktop.services.demo.people import Adults, Person
from ilp_desktop.services.demo.plots import Plot, Stage
from ilp_desktop.services.demo.reviewing import Teller
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import texts

_HAS_PROFILE = 3
"""One assessed learner of so many wrote a one-page profile."""
_HAS_WISHES = 4
"""One learner of so many said who may see what, when the first plan was agreed."""


def tell(rows: Rows, person: Person, plot: Plot, adults: Adults, *, brief: bool) -> None:
    """Add all that has happened to a learner; brief: with fewer records for each step, for a large school."""
    if plot.stage is Stage.ASSESSMENT_DRAFT:
        assessing.begin(rows, person, plot)
    if not brief:
        answering.about_me(rows, person, plot)
    if plot.assessed is None:
        return
    needs = assessing.assess(rows, person, plot, adults, brief=brief)
    if not brief:
        _one_page_profile(rows, person)
    teller = Teller(rows, person, plot, adults, brief)
    for part in plot.parts:
        made = planning.make(rows, person, plot, part, needs, brief=brief)
        if part.agreed:
            teller.live(part, made)
        if part is plot.parts[-1] and part.agreed and not brief:
            answering.before_review(rows, person, plot, made)
    if not brief:
        printing.print_plan(rows, person, plot)
    _wish(rows, person, plot)
    if plot.stage in {Stage.MOVING_ON, Stage.MOVED_ON}:
        teller.move_on()


def _one_page_profile(rows: Rows, person: Person) -> None:
    turn, over = divmod(person.id, _HAS_PROFILE)
    if not over:
        profiles = texts("one_page_profiles")
        rows.add(OnePageProfile, learner_id=person.id, **profiles[turn % len(profiles)])


def _wish(rows: Rows, person: Person, plot: Plot) -> None:
    said_on = plot.parts[0].agreed if plot.parts else None
    turn, over = divmod(person.id, _HAS_WISHES)
    if said_on is None or over:
        return
    wishes = texts("wishes")
    for wish in wishes[turn % len(wishes)]:
        rows.add(Wish, learner_id=person.id, said_on=said_on, recorded_by=person.tutor.name, **wish)
