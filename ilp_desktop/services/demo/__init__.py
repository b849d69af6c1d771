"""A demonstration school of plainly invented people, at every stage of the cycle; and the large one for benchmarks."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

from sqlmodel import Session, select

from ilp_desktop.model.calendar import half_term_dates
from ilp_desktop.model.plan import Plan, PlanVersion
from ilp_desktop.model.school import ScaleFields, School, SchoolFields
from ilp_desktop.services import first_plan, frozen, pick_lists
from ilp_desktop.services import school as school_service
from ilp_desktop.services.demo import keepsakes, own, people, plots, stories
from ilp_desktop.services.demo.plots import HalfTerms, Stage
from ilp_desktop.services.demo.rows import Rows
from ilp_desktop.services.demo.words import texts
from ilp_desktop.services.frozen import Freeze

__all__ = ["Stage", "fill"]
_SCALE = "Reading age"
_TESTED = 3
"""Of so many learners one was given a reading test."""
_LARGE = 300
"""Learners above which each step leaves fewer records: the large school is for measuring, not for reading."""


def fill(
    session: Session,
    learners: int = 107,
    years: int = 1,
    *,
    today: dt.date,
    seed: int = 7,
    freeze: Freeze | None = None,
) -> int:
    """Add a demonstration school whose learners entered up to `years` academic years before this one.

    The same seed and day give the same school. Without `freeze` agreed versions have an empty content.
    Returns the number of rows written, apart from settings, pick-lists and calendar.
    """
    rng = random.Random(seed)  # noqa: S311
    half_terms = _calendar(session, years, today)
    reading_ages = _reading_ages(session)
    rows = Rows(session)
    adults = people.adults(rows)
    large = learners > _LARGE
    for number, stage in enumerate(plots.stages(learners, rng)):
        plot = plots.plot(stage, years, half_terms, today, rng)
        learner = people.learner(rows, adults, plot, number, rng)
        if number % _TESTED == 0:
            learner = replace(learner, reading_age=reading_ages[number % len(reading_ages)])
        stories.tell(rows, learner, plot, adults, brief=large)
    written = rows.write()
    keepsakes.add(session, today, rng)
    own.add(session, rng)
    session.flush()
    if freeze:
        _freeze(session, freeze)
    return written


def _calendar(session: Session, years: int, today: dt.date) -> HalfTerms:
    """Set the school up where it is not yet; return the half-terms of all years concerned and the next."""
    if not session.get(School, school_service.SCHOOL_ID):
        school_service.set_up(session, SchoolFields.model_validate(texts("people")["school"]), today)
        first_plan.put_away(session)  # its first plans were made long ago
    this_year = plots.school_year(today)
    for year in range(this_year - years, this_year + 2):
        school_service.add_year(session, dt.date(year, 10, 1))
    return half_term_dates(session)


def _reading_ages(session: Session) -> list[str]:
    """The codes of the demonstration's own scale of levels."""
    if _SCALE not in pick_lists.scales(session):
        ages = "\n".join(map(str, range(6, 13)))
        pick_lists.add_scale(session, ScaleFields(name=_SCALE, levels=ages))
    return [each.code for each in pick_lists.items(session, pick_lists.LEVELS, _SCALE)]


def _freeze(session: Session, freeze: Freeze) -> None:
    query = select(PlanVersion, Plan.learner_id).where(PlanVersion.plan_id == Plan.id)
    for version, learner_id in session.exec(query).all():
        version.content = freeze.content(session, learner_id)
        session.add(version)
        session.flush()
        frozen.keep(session, version.id or 0, freeze.paper(session, version.id or 0))
