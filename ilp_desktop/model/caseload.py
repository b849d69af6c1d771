"""The caseload in one read: who each learner is, and what decides the stage and what is due."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, select, text

from ilp_desktop.model.calendar import half_term_dates
from ilp_desktop.model.due import Due, Facts, HalfTermDates, Stage, due_for, stage_of
from ilp_desktop.model.school import School

# One pass over each table. max(number) makes SQLite take the other columns from that same row.
_CASELOAD = """
    SELECT l.id, l.forename, l.surname, l.preferred_forename, l.preferred_surname, l.year_group, l.form_group,
           l.entry_date, l.leaving_date, l.review_cadence, l.upn, s.name AS tutor,
           a.assessed_on, p.id AS plan_id, p.status, p.version, v.agreed_on, r.reviewed_on, r.next_review_on, r.number,
           m.follow_up_on,
           (SELECT min(d.review_on) FROM own_review_date d WHERE d.learner_id = l.id
            AND d.review_on > max(coalesce(r.reviewed_on, ''), coalesce(v.agreed_on, ''))) AS own_date
    FROM learner l
    LEFT JOIN staff s ON s.id = l.tutor_id
    LEFT JOIN (SELECT learner_id, max(finished_on) AS finished_on, assessed_on FROM assessment
               WHERE finished_on IS NOT NULL {only} GROUP BY learner_id) a ON a.learner_id = l.id
    LEFT JOIN (SELECT learner_id, max(id) AS id, status, version FROM plan
               WHERE 1 {only} GROUP BY learner_id) p ON p.learner_id = l.id
    LEFT JOIN (SELECT plan_id, min(number), agreed_on FROM plan_version
               WHERE 1 {of_plan} GROUP BY plan_id) v ON v.plan_id = p.id
    LEFT JOIN (SELECT learner_id, max(number) AS number, reviewed_on, next_review_on FROM review
               WHERE 1 {only} GROUP BY learner_id) r ON r.learner_id = l.id
    LEFT JOIN (SELECT learner_id, max(id), follow_up_on FROM moving_on_plan
               WHERE follow_up_on IS NOT NULL AND follow_up_result = '' {only} GROUP BY learner_id) m
           ON m.learner_id = l.id
    WHERE 1 {only_learner}
    ORDER BY l.surname COLLATE NOCASE, l.forename COLLATE NOCASE, l.id
"""
EVERYBODY = text(_CASELOAD.format(only="", of_plan="", only_learner=""))
_ONE_LEARNER = text(
    _CASELOAD.format(
        only="AND learner_id = :learner",
        of_plan="AND plan_id IN (SELECT id FROM plan WHERE learner_id = :learner)",
        only_learner="AND l.id = :learner",
    )
)


@dataclass(frozen=True)
class Standing:
    """One learner and where the learner stands."""

    id: int
    forename: str
    """As the learner prefers it."""
    surname: str
    year_group: int | None
    form_group: str
    tutor: str
    reviews: int
    facts: Facts
    stage: Stage
    due: Due
    known_by: tuple[str, ...]
    """The names in the records, which search looks at too, and the UPN."""


def everybody(session: Session, today: dt.date) -> list[Standing]:
    """All learners, by surname and forename."""
    return _standings(session, session.connection().execute(EVERYBODY).mappings(), today)


def one_learner(session: Session, learner_id: int, today: dt.date) -> Standing:
    """One learner, who must be in the file."""
    found = session.connection().execute(_ONE_LEARNER, {"learner": learner_id})
    return _standings(session, found.mappings(), today)[0]


def is_late(due: Due, today: dt.date) -> bool:
    """Whether something is past its day."""
    left = due.days_left(today)
    return left is not None and left < 0


def _standings(session: Session, rows: Any, today: dt.date) -> list[Standing]:
    dates = half_term_dates(session)
    weeks = session.exec(select(School.assessment_weeks)).one()
    return [_standing(row, dates, weeks, today) for row in rows]


def _standing(row: Any, dates: HalfTermDates, weeks: int, today: dt.date) -> Standing:
    facts = _facts(row)
    return Standing(
        id=row["id"],
        forename=row["preferred_forename"] or row["forename"],
        surname=row["preferred_surname"] or row["surname"],
        year_group=row["year_group"],
        form_group=row["form_group"],
        tutor=row["tutor"] or "",
        reviews=row["number"] or 0,
        facts=facts,
        stage=stage_of(facts, today),
        due=due_for(facts, dates, weeks, today),
        known_by=(row["forename"], row["surname"], row["upn"]),
    )


def _facts(row: Any) -> Facts:
    return Facts(
        entry_date=_day(row["entry_date"]),
        leaving_date=_day(row["leaving_date"]),
        cadence=row["review_cadence"],
        assessed_on=_day(row["assessed_on"]),
        plan_status=row["status"],
        plan_version=row["version"] or 1,
        agreed_on=_day(row["agreed_on"]),
        reviewed_on=_day(row["reviewed_on"]),
        next_review_on=_day(row["next_review_on"]),
        follow_up_on=_day(row["follow_up_on"]),
        own_date=_day(row["own_date"]),
    )


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None
