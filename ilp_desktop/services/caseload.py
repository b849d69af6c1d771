"""The caseload: every learner with stage and what is due, in one read; then searched and filtered in memory."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, text

from ilp_desktop.model.caseload import Standing, everybody, is_late, one_learner
from ilp_desktop.model.due import Due, DueKind, Stage
from ilp_desktop.model.learner import Learner, full_name
from ilp_desktop.services import records

_FINDABLE = text("""
    SELECT id, coalesce(nullif(preferred_forename, ''), forename), coalesce(nullif(preferred_surname, ''), surname),
           year_group, forename, surname, form_group
    FROM learner ORDER BY surname COLLATE NOCASE, forename COLLATE NOCASE, id
""")


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
    return [_row(each) for each in everybody(session, today)]


@dataclass(frozen=True)
class Findable:
    """A learner, as far as finding one needs it."""

    id: int
    name: str
    year_group: int | None
    search: str
    """The names as preferred and as in the records, and the form group; not folded."""


def found_by(session: Session) -> list[Findable]:
    """All learners as they are found by name: a lighter read than load(), which tells what is due too."""
    return [
        Findable(learner_id, f"{forename} {surname}", year, " ".join(dict.fromkeys((forename, surname, *names))))
        for learner_id, forename, surname, year, *names in session.connection().execute(_FINDABLE)
    ]


def load_one(session: Session, learner_id: int, today: dt.date) -> LearnerRow:
    """One learner's row of the caseload. Raises UserError where the learner is gone."""
    records.get(session, Learner, learner_id)
    return _row(one_learner(session, learner_id, today))


def _row(each: Standing) -> LearnerRow:
    return LearnerRow(
        id=each.id,
        forename=each.forename,
        surname=each.surname,
        year_group=each.year_group,
        form_group=each.form_group,
        tutor=each.tutor,
        stage=each.stage,
        due=each.due,
        reviews=each.reviews,
        search=folded(" ".join((*each.known_by, each.forename, each.surname, each.form_group, each.tutor))),
    )


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
    return is_late(row.due, today)


def name_of(session: Session, learner_id: int) -> str:
    """The name of one learner."""
    return full_name(records.get(session, Learner, learner_id))
