"""The way to a school's first plan: which steps are done, read from the records themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, text

from ilp_desktop.services import school, steps


class FirstStep(StrEnum):
    """What a new school does once, in this order."""

    STAFF = "staff"
    LEARNER = "learner"
    ASSESSMENT = "assessment"
    PLAN = "plan"
    AGREED = "agreed"
    PRINTED = "printed"
    BACKUP = "backup"


@dataclass(frozen=True)
class FirstPlan:
    """How far the school has come."""

    put_away: bool
    done: frozenset[FirstStep]
    """All but the backup, which is no record: the caller knows of it."""
    learner_id: int
    """Who is nearest to a first plan, to go on with; 0 where there is nobody."""


_DONE = text("""
    SELECT (SELECT count(*) > 1 FROM staff) AS staff,
           EXISTS (SELECT 1 FROM learner) AS learner,
           EXISTS (SELECT 1 FROM assessment WHERE finished_on IS NOT NULL) AS assessment,
           EXISTS (SELECT 1 FROM plan) AS plan,
           EXISTS (SELECT 1 FROM plan_version) AS agreed,
           EXISTS (SELECT 1 FROM printed_paper WHERE sent_at IS NOT NULL) AS printed
""")
_NEAREST = text("""
    SELECT l.id FROM learner l
    LEFT JOIN plan p ON p.learner_id = l.id
    LEFT JOIN plan_version v ON v.plan_id = p.id
    LEFT JOIN assessment a ON a.learner_id = l.id AND a.finished_on IS NOT NULL
    ORDER BY v.id IS NULL, p.id IS NULL, a.id IS NULL, l.id LIMIT 1
""")


def load(session: Session) -> FirstPlan:
    """Which steps are done."""
    found = session.connection().execute(_DONE).mappings().one()
    nearest = session.connection().execute(_NEAREST).scalar()
    done = frozenset(FirstStep(name) for name, is_done in found.items() if is_done)
    return FirstPlan(school.settings(session).first_plan_put_away, done, nearest or 0)


def put_away(session: Session) -> None:
    """Show the checklist no more."""
    _keep(session, away=True)


def bring_back(session: Session) -> None:
    """Show it again."""
    _keep(session, away=False)


def _keep(session: Session, *, away: bool) -> None:
    steps.not_undoable(session)  # the menu brings it back
    settings = school.settings(session)
    settings.first_plan_put_away = away
    session.add(settings)
    session.flush()
