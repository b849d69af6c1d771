"""The school: its first set-up, its settings, its logo, its calendar, its staff and providers."""

from __future__ import annotations

import datetime as dt
import hashlib

from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.calendar import FIRST_MONTH
from ilp_desktop.model.school import (
    ATTACHMENT_LIMIT,
    AcademicYear,
    Attachment,
    AttachmentContent,
    ChangeHistory,
    Draft,
    HalfTerm,
    HalfTermFields,
    Provider,
    School,
    SchoolFields,
    Staff,
)
from ilp_desktop.services import bank, pick_lists, records, steps
from ilp_desktop.words import in_figures, tr

SCHOOL_ID = 1
# Month and day on which each half-term usually starts and ends in England; the school sets its own dates.
_HALF_TERMS = (
    ("Autumn 1", (9, 1), (10, 23)),
    ("Autumn 2", (11, 2), (12, 18)),
    ("Spring 1", (1, 4), (2, 12)),
    ("Spring 2", (2, 22), (3, 26)),
    ("Summer 1", (4, 12), (5, 28)),
    ("Summer 2", (6, 7), (7, 21)),
)
_LAST_TERM = 6


def set_up(session: Session, fields: SchoolFields, on: dt.date) -> School:
    """Begin a new school file: settings, pick-lists, bank, and the calendar of the year that `on` lies in."""
    seed(session)
    add_year(session, on)
    return records.add(session, School, fields, id=SCHOOL_ID)


def seed(session: Session) -> None:
    """Give the file what newer programs ship: values of pick-lists, targets and strategies of the bank."""
    steps.not_undoable(session)
    pick_lists.seed(session)
    bank.seed(session)


def settings(session: Session) -> School:
    """The school's settings."""
    return records.get(session, School, SCHOOL_ID)


def add_year(session: Session, on: dt.date) -> AcademicYear:
    """Add the academic year (1 September to 31 August) that contains a day, unless it is there; return it."""
    first = on.year if on.month >= FIRST_MONTH else on.year - 1
    name = f"{first}/{(first + 1) % 100:02}"
    around = (col(AcademicYear.starts_on) <= on) & (col(AcademicYear.ends_on) >= on)
    there = session.exec(select(AcademicYear).where(around | (col(AcademicYear.name) == name))).first()
    if there:
        return there
    year = AcademicYear(name=name, starts_on=dt.date(first, 9, 1), ends_on=dt.date(first + 1, 8, 31))
    session.add(year)
    session.flush()
    for number, (title, start, end) in enumerate(_HALF_TERMS, start=1):
        begins = dt.date(first if start[0] >= FIRST_MONTH else first + 1, *start)
        ends = dt.date(first if end[0] >= FIRST_MONTH else first + 1, *end)
        session.add(
            HalfTerm(academic_year_id=records.identity(year), number=number, name=title, starts_on=begins, ends_on=ends)
        )
    session.flush()
    return year


def last_change(session: Session) -> dt.datetime | None:
    """When a record or a draft was last changed (UTC, without zone); None: never."""
    moments = (session.exec(select(func.max(column))).one() for column in (ChangeHistory.at, Draft.changed_at))
    return max((each.replace(tzinfo=None) for each in moments if each), default=None)


def changed_since(session: Session, moment: dt.datetime | None) -> bool:
    """Whether a record or a draft changed after a moment (UTC); None: whether there is anything at all."""
    last = last_change(session)
    # A backup's name tells whole seconds: the second that it was made in is in it.
    return last is not None and (moment is None or last >= moment.replace(tzinfo=None) + dt.timedelta(seconds=1))


def keep_calendar(session: Session, on: dt.date) -> None:
    """Make sure that the academic year of a day is in the calendar, and from June the next one too."""
    steps.not_undoable(session)
    add_year(session, on)
    if _LAST_TERM <= on.month < FIRST_MONTH:
        add_year(session, dt.date(on.year, FIRST_MONTH, 1))


def half_terms(session: Session) -> list[HalfTerm]:
    """All half-terms, earliest first."""
    return list(session.exec(select(HalfTerm).order_by(col(HalfTerm.starts_on))))


def change_half_term(session: Session, half_term_id: int, fields: HalfTermFields) -> HalfTerm:
    """Give a half-term the school's own dates. Raises UserError where it would overlap another, or take its number."""
    year = records.get(session, HalfTerm, half_term_id).academic_year_id
    for other in half_terms(session):
        if other.id == half_term_id:
            continue
        if other.starts_on <= fields.ends_on and fields.starts_on <= other.ends_on:
            dates = tr(
                "{starts_on} to {ends_on}", starts_on=in_figures(other.starts_on), ends_on=in_figures(other.ends_on)
            )
            raise UserError(
                tr("These dates overlap {name} ({dates}).", name=other.name, dates=dates),
                tr("Change the other half-term first, or correct the dates here."),
            )
        if other.academic_year_id == year and other.number == fields.number:
            raise UserError(
                tr("{name} has this number already.", name=other.name),
                tr("Each half-term of a year has its own, 1 to 6."),
            )
    return records.change(session, HalfTerm, half_term_id, fields)


def staff(session: Session, *, all_of_them: bool = False) -> list[Staff]:
    """Staff by name; only those still at the school unless all are asked for."""
    query = select(Staff).order_by(func.lower(Staff.name))
    return list(session.exec(query if all_of_them else query.where(col(Staff.active))))


def providers(session: Session, *, all_of_them: bool = False) -> list[Provider]:
    """Providers by name; only those in use unless all are asked for."""
    query = select(Provider).order_by(func.lower(Provider.name))
    return list(session.exec(query if all_of_them else query.where(col(Provider.active))))


def attach(
    session: Session, file_name: str, content: bytes, media_type: str, *, learner_id: int | None = None
) -> Attachment:
    """Keep a file in the record. Raises UserError above 20 MB."""
    if len(content) > ATTACHMENT_LIMIT:
        raise UserError(
            tr("This file is larger than 20 MB."), tr("Save a smaller copy of it, such as a photo at lower quality.")
        )
    attachment = Attachment(
        learner_id=learner_id,
        file_name=file_name,
        media_type=media_type,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    session.add(attachment)
    session.flush()
    session.add(AttachmentContent(attachment_id=records.identity(attachment), content=content))
    session.flush()
    return attachment


def set_logo(session: Session, file_name: str, content: bytes, media_type: str) -> School:
    """Make a picture the school's logo, in place of the one before."""
    steps.called(session, tr("logo of the school changed"))
    school = settings(session)
    before = school.logo_id
    school.logo_id = attach(session, file_name, content, media_type).id
    session.add(school)
    session.flush()
    if before:
        records.delete(session, Attachment, before)
    return school


def set_second_folder(session: Session, folder: str) -> School:
    """Keep where second copies of backups go; empty: nowhere."""
    school = settings(session)
    school.second_backup_folder = folder
    session.add(school)
    session.flush()
    return school


def logo(session: Session) -> bytes | None:
    """The bytes of the school's logo, or None."""
    logo_id = settings(session).logo_id
    content = session.get(AttachmentContent, logo_id) if logo_id else None
    return content.content if content else None
