"""The groups that a school reviews together: a tutor's learners, a year, those who go to one provider."""

from __future__ import annotations

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.plan import Placement, Plan, ProgrammeComponent
from ilp_desktop.model.review_round import GroupKind
from ilp_desktop.services import school
from ilp_desktop.words import tr

Choice = tuple[int, str]
"""Value and words."""


def choices(session: Session, kind: GroupKind) -> list[Choice]:
    """The groups of one kind that have a learner; for chosen learners, the learners."""
    match kind:
        case GroupKind.TUTOR:
            found = [(each.id or 0, each.name) for each in school.staff(session, all_of_them=True)]
        case GroupKind.YEAR:
            years = session.exec(select(Learner.year_group).where(_here()).distinct().order_by(col(Learner.year_group)))
            found = [(year, tr("Year {year}", year=year)) for year in years.all() if year]
        case GroupKind.PROVIDER:
            found = [(each.id or 0, each.name) for each in school.providers(session, all_of_them=True)]
        case GroupKind.LEARNERS:
            query = select(Learner).where(_here()).order_by(func.lower(Learner.surname), func.lower(Learner.forename))
            return [(each.id or 0, listed_name(each)) for each in session.exec(query)]
    return [choice for choice in found if members(session, kind, choice[0])]


def members(session: Session, kind: GroupKind, value: int) -> list[int]:
    """Ids of the learners of one group who have not left."""
    query = select(Learner.id).where(_here())
    match kind:
        case GroupKind.TUTOR:
            query = query.where(Learner.tutor_id == value)
        case GroupKind.YEAR:
            query = query.where(Learner.year_group == value)
        case GroupKind.PROVIDER:
            query = query.where(col(Learner.id).in_(_at_provider(value)))
        case GroupKind.LEARNERS:
            query = query.where(Learner.id == value)
    return [each for each in session.exec(query).all() if each]


def _here() -> ColumnElement[bool]:
    return or_(col(Learner.leaving_date).is_(None), col(Learner.leaving_date) > today())


def _at_provider(provider_id: int) -> SelectOfScalar[int]:
    """Learners whose newest plan has a part of its programme, or a placement, at the provider."""
    newest = select(func.max(Plan.id)).group_by(col(Plan.learner_id))
    there = [
        col(Plan.id).in_(select(kind.plan_id).where(kind.provider_id == provider_id))
        for kind in (ProgrammeComponent, Placement)
    ]
    return select(Plan.learner_id).where(col(Plan.id).in_(newest), or_(*there))
