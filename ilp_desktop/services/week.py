"""The week of a plan in the records: read whole, changed whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select as select_columns
from sqlmodel import Session, col, select

from ilp_desktop.model.plan import Plan, PlanStatus, ProgrammeComponent, ProgrammeSession, ProgrammeSessionFields
from ilp_desktop.model.school import Provider
from ilp_desktop.model.week import Part, WeekSession, fields_of, made
from ilp_desktop.services import pick_lists, plans, records, steps
from ilp_desktop.words import tr


@dataclass(frozen=True)
class Week:
    """The components of a plan, and their sessions."""

    parts: tuple[Part, ...] = ()
    sessions: tuple[WeekSession, ...] = ()


def key_of(record_id: int | None) -> str:
    """The key of a record's component or session."""
    return f"r{record_id}"


def of_plan(session: Session, plan_id: int) -> Week:
    """The week of one plan."""
    return _weeks(session, col(ProgrammeComponent.plan_id) == plan_id).get(plan_id, Week())


def of_open_plans(session: Session) -> dict[int, Week]:
    """Plan id -> its week, of every plan that is not closed."""
    is_open = select(Plan.id).where(col(Plan.status) != PlanStatus.CLOSED.value)
    return _weeks(session, col(ProgrammeComponent.plan_id).in_(is_open))


def _weeks(session: Session, *which: Any) -> dict[int, Week]:
    """Plan id -> its week. Read as bare columns: the checks read the weeks of a whole school."""
    component, its = records.table_of(ProgrammeComponent).c, records.table_of(ProgrammeSession).c
    parts: dict[int, dict[int, Part]] = defaultdict(dict)
    providers, levels = provider_names(session), level_labels(session)
    columns = (component[name] for name in ("id", "plan_id", "title", "provider_id", "place", "level"))
    query = select_columns(*columns).where(*which).order_by(component.position, component.id)
    for record_id, plan_id, title, provider_id, place, level in session.connection().execute(query):
        provider = providers.get(provider_id, "")
        parts[plan_id][record_id] = Part(key_of(record_id), title, provider, place, levels.get(level, level))
    found: dict[int, list[WeekSession]] = defaultdict(list)
    times = select_columns(*its, component.plan_id).where(its.programme_component_id == component.id, *which)
    for row in session.connection().execute(times.order_by(its.id)):
        part = parts[row.plan_id][row.programme_component_id]
        found[row.plan_id].append(made(part, row._asdict(), key=key_of(row.id), record_id=row.id))
    return {plan_id: Week(tuple(of_plan.values()), tuple(found[plan_id])) for plan_id, of_plan in parts.items()}


def provider_names(session: Session) -> dict[int, str]:
    """Id -> name of every provider."""
    return {each.id or 0: each.name for each in session.exec(select(Provider))}


def level_labels(session: Session) -> dict[str, str]:
    """Code -> label of every level."""
    return {choice.code: choice.label for choice in pick_lists.all_lists(session).get("level", [])}


def sessions_of(session: Session, plan_id: int) -> list[ProgrammeSession]:
    """The sessions of a plan, oldest first."""
    query = select(ProgrammeSession).join(ProgrammeComponent).where(ProgrammeComponent.plan_id == plan_id)
    return list(session.exec(query.order_by(col(ProgrammeSession.id))))


def keep(session: Session, plan_id: int, wanted: Sequence[tuple[int | None, int, ProgrammeSessionFields]]) -> bool:
    """Make the sessions of a plan equal to these (id or None, component id, fields); tell whether any changed."""
    before = {records.identity(each): each.model_dump() for each in sessions_of(session, plan_id)}
    left_out = before.keys() - {record_id for record_id, _, _ in wanted}
    for gone in sorted(left_out):
        records.delete(session, ProgrammeSession, gone)
    changed = bool(left_out)
    for record_id, component_id, fields in wanted:
        if record_id is not None and record_id in before:
            row = records.change(session, ProgrammeSession, record_id, fields, programme_component_id=component_id)
            changed |= row.model_dump() != before.pop(record_id)
        else:  # new, or deleted meanwhile
            records.add(session, ProgrammeSession, fields, programme_component_id=component_id)
            changed = True
    return changed


def change(session: Session, plan_id: int, sessions: Sequence[WeekSession]) -> None:
    """Make the week of a plan equal to these sessions; an agreed plan so changed becomes a draft of the next version.

    Sessions of components that are gone are left out. Raises UserError where the plan is gone.
    """
    plan = records.get(session, Plan, plan_id)
    ids = {key_of(each.id): records.identity(each) for each in records.of(session, ProgrammeComponent, plan_id=plan_id)}
    wanted = [
        (each.id, ids[each.part.key], ProgrammeSessionFields.model_validate(fields_of(each)))
        for each in sessions
        if each.part.key in ids
    ]
    if keep(session, plan_id, wanted):
        steps.called(session, tr("week changed"))
        plans.reopen(session, plan)
