"""Reads the programme with its week, and the qualifications with their units."""

from __future__ import annotations

from collections import defaultdict

from sqlmodel import Session, col, select

from ilp_desktop.model.plan import (
    ProgrammeComponent,
    ProgrammeSession,
    Qualification,
    QualificationUnit,
)
from ilp_desktop.model.week import WEEKDAYS
from ilp_desktop.printing.lookups import Labels, provider_names, rows
from ilp_desktop.printing.plan_content import ComponentPart, QualificationPart, SessionPart, UnitPart


def programme(session: Session, labels: Labels, plan_id: int) -> tuple[ComponentPart, ...]:
    """The components with all their times in the week."""
    providers = provider_names(session)
    times = _sessions(session, plan_id)
    return tuple(
        ComponentPart(
            strand=labels("strand", row.strand),
            title=row.title,
            provider=providers.get(row.provider_id, ""),
            place=row.place,
            teacher=row.teacher,
            level=labels("level", row.level),
            sessions=tuple(_part(each, row, labels) for each in times[row.id]),
        )
        for row in rows(session, ProgrammeComponent, col(ProgrammeComponent.plan_id) == plan_id)
    )


def _part(each: ProgrammeSession, of: ProgrammeComponent, labels: Labels) -> SessionPart:
    day = WEEKDAYS.index(each.weekday)
    return SessionPart(day, labels("weekday", each.weekday), each.starts_at, each.ends_at, each.place or of.place)


def _sessions(session: Session, plan_id: int) -> dict[int | None, list[ProgrammeSession]]:
    """Component id -> its sessions that have a day, in the order of the week."""
    found: dict[int | None, list[ProgrammeSession]] = defaultdict(list)
    query = select(ProgrammeSession).join(ProgrammeComponent).where(ProgrammeComponent.plan_id == plan_id)
    settled = [row for row in session.exec(query) if row.weekday in WEEKDAYS]
    for row in sorted(settled, key=lambda each: (WEEKDAYS.index(each.weekday), each.starts_at, each.id or 0)):
        found[row.programme_component_id].append(row)
    return found


def qualifications(session: Session, labels: Labels, plan_id: int) -> tuple[QualificationPart, ...]:
    """The qualifications with their units."""
    units: dict[int | None, list[UnitPart]] = defaultdict(list)
    query = (
        select(QualificationUnit)
        .join(Qualification)
        .where(Qualification.plan_id == plan_id)
        .order_by(col(QualificationUnit.id))
    )
    for unit in session.exec(query):
        shown = UnitPart(unit.title, unit.reference, unit.credits, unit.achieved_on)
        units[unit.qualification_id].append(shown)
    return tuple(
        QualificationPart(
            title=row.title,
            awarding_body=row.awarding_body,
            number=row.number,
            level=labels("level", row.level),
            credits=row.credits,
            status=labels("qualification_status", row.status),
            result=row.result,
            result_on=row.result_on,
            units=tuple(units[row.id]),
        )
        for row in rows(session, Qualification, col(Qualification.plan_id) == plan_id)
    )
