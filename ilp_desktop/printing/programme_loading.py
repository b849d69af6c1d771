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
from ilp_desktop.printing.lookups import Labels, provider_names, rows
from ilp_desktop.printing.plan_content import ComponentPart, QualificationPart, SessionPart, UnitPart

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Codes of the built-in weekday list, in the order of the week."""


def programme(session: Session, labels: Labels, plan_id: int) -> tuple[ComponentPart, ...]:
    """The components with all their times in the week."""
    providers = provider_names(session)
    further = _further_sessions(session, labels, plan_id)
    return tuple(
        ComponentPart(
            strand=labels("strand", row.strand),
            title=row.title,
            provider=providers.get(row.provider_id, ""),
            place=row.place,
            teacher=row.teacher,
            level=labels("level", row.level),
            sessions=(*_own_session(row, labels), *further[row.id]),
        )
        for row in rows(session, ProgrammeComponent, col(ProgrammeComponent.plan_id) == plan_id)
    )


def _own_session(row: ProgrammeComponent, labels: Labels) -> tuple[SessionPart, ...]:
    if row.weekday not in WEEKDAYS:
        return ()
    return (_session(row.weekday, row.starts_at, row.ends_at, row.place, labels),)


def _session(weekday: str, starts_at: str, ends_at: str, place: str, labels: Labels) -> SessionPart:
    return SessionPart(WEEKDAYS.index(weekday), labels("weekday", weekday), starts_at, ends_at, place)


def _further_sessions(session: Session, labels: Labels, plan_id: int) -> dict[int | None, list[SessionPart]]:
    further: dict[int | None, list[SessionPart]] = defaultdict(list)
    query = (
        select(ProgrammeSession)
        .join(ProgrammeComponent)
        .where(ProgrammeComponent.plan_id == plan_id)
        .order_by(col(ProgrammeSession.id))
    )
    for row in session.exec(query):
        if row.weekday in WEEKDAYS:
            found = _session(row.weekday, row.starts_at, row.ends_at, row.place, labels)
            further[row.programme_component_id].append(found)
    return further


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
