"""The school's calendar as everything that counts days asks it: its half-terms, and the school year of a day."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, col, select

from ilp_desktop.model.school import AcademicYear, HalfTerm

FIRST_MONTH = 9
_HALF_TERM = dt.timedelta(days=49)
"""Where the calendar has no half-term."""


def half_term_dates(session: Session) -> list[tuple[dt.date, dt.date]]:
    """First and last day of each half-term, earliest first."""
    return list(session.exec(select(col(HalfTerm.starts_on), col(HalfTerm.ends_on)).order_by(col(HalfTerm.starts_on))))


def half_term_began_on(session: Session, on: dt.date) -> dt.date:
    """First day of the half-term that a day lies in, or of the last one in a holiday; else 49 days before."""
    return max((first for first, _ in half_term_dates(session) if first <= on), default=on - _HALF_TERM)


def half_term_ends_on(session: Session, on: dt.date) -> dt.date:
    """Last day of the half-term that a day lies in, or of the next one in a holiday; without a calendar, 49 days on."""
    return min((last for _, last in half_term_dates(session) if last >= on), default=on + _HALF_TERM)


def year_starts_on(session: Session, on: dt.date) -> dt.date:
    """First day of the academic year that a day lies in: as the school set it, else 1 September."""
    year = _year_of(session, on)
    return year.starts_on if year else dt.date(on.year - (on.month < FIRST_MONTH), FIRST_MONTH, 1)


def year_ends_on(session: Session, on: dt.date) -> dt.date:
    """Last day of the academic year that a day lies in: as the school set it, else 31 August."""
    year = _year_of(session, on)
    return year.ends_on if year else dt.date(on.year + (on.month >= FIRST_MONTH), 8, 31)


def _year_of(session: Session, on: dt.date) -> AcademicYear | None:
    return session.exec(select(AcademicYear).where(AcademicYear.starts_on <= on, AcademicYear.ends_on >= on)).first()
