"""The caseload: every learner with stage and what is due, in one read; then searched and filtered in memory."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CursorResult
from sqlmodel import Session, text

from ilp_desktop.model.learner import Learner, full_name
from ilp_desktop.services import records, school
from ilp_desktop.services.due import Due, DueKind, Facts, Stage, due_for, stage_of

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
class LearnerRow:
    """One learner of the caseload list."""

    id: int
    forename: str
    surname: str
    year_group: int | None
    form_group: str
    tutor: str
    stage: Stage
    due: Due
    reviews: int
    search: str
    """Everything that search as you type looks at, folded."""

    @property
    def name(self) -> str:
        """Surname first, as lists are sorted."""
        return f"{self.surname}, {self.forename}"


@dataclass(frozen=True)
class Filters:
    """What the caseload is narrowed to; None: all."""

    words: str = ""
    year_group: int | None = None
    tutor: str | None = None
    stage: Stage | None = None
    due: DueKind | None = None
    overdue_only: bool = False


def load(session: Session, today: dt.date) -> list[LearnerRow]:
    """All learners, by surname and forename."""
    return _rows(session, session.connection().execute(EVERYBODY), today)


def load_one(session: Session, learner_id: int, today: dt.date) -> LearnerRow:
    """One learner's row of the caseload. Raises UserError where the learner is gone."""
    records.get(session, Learner, learner_id)
    return _rows(session, session.connection().execute(_ONE_LEARNER, {"learner": learner_id}), today)[0]


def _rows(session: Session, found: CursorResult[Any], today: dt.date) -> list[LearnerRow]:
    half_terms = [(each.starts_on, each.ends_on) for each in school.half_terms(session)]
    weeks = school.settings(session).assessment_weeks
    return [_learner_row(row, half_terms, weeks, today) for row in found.mappings()]


def _learner_row(row: Any, half_terms: list[tuple[dt.date, dt.date]], weeks: int, today: dt.date) -> LearnerRow:
    facts = Facts(
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
    forename = row["preferred_forename"] or row["forename"]
    surname = row["preferred_surname"] or row["surname"]
    words = (row["forename"], row["surname"], forename, surname, row["form_group"], row["tutor"] or "", row["upn"])
    return LearnerRow(
        id=row["id"],
        forename=forename,
        surname=surname,
        year_group=row["year_group"],
        form_group=row["form_group"],
        tutor=row["tutor"] or "",
        stage=stage_of(facts, today),
        due=due_for(facts, half_terms, weeks, today),
        reviews=row["number"] or 0,
        search=folded(" ".join(words)),
    )


def _day(value: str | None) -> dt.date | None:
    return dt.date.fromisoformat(value) if value else None


def folded(words: str) -> str:
    """Text as search compares it: without case and accents (ł is l), so that "lukasz" finds Łukasz."""
    plain = unicodedata.normalize("NFKD", words).casefold().replace("ł", "l").replace("ø", "o").replace("đ", "d")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def matching(rows: Iterable[LearnerRow], filters: Filters, today: dt.date) -> list[LearnerRow]:
    """The rows in which each word occurs and that pass every filter, in the order given."""
    words = folded(filters.words).split()
    # Compared by value: Qt's lists give a StrEnum back as plain text.
    return [
        row
        for row in rows
        if all(word in row.search for word in words)
        and (filters.year_group is None or row.year_group == filters.year_group)
        and (filters.tutor is None or row.tutor == filters.tutor)
        and (filters.stage is None or row.stage == filters.stage)
        and (filters.due is None or row.due.kind == filters.due)
        and (not filters.overdue_only or is_overdue(row, today))
    ]


def is_overdue(row: LearnerRow, today: dt.date) -> bool:
    """Whether the next thing is past its day."""
    left = row.due.days_left(today)
    return left is not None and left < 0


def name_of(session: Session, learner_id: int) -> str:
    """The name of one learner."""
    return full_name(records.get(session, Learner, learner_id))
