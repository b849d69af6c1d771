"""Plans: the current one, the agreement that freezes a version, and what the needs still lack."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.base import today
from ilp_desktop.model.plan import (
    OPEN_STATUSES,
    Agreement,
    AgreementFields,
    Plan,
    PlanStatus,
    PlanVersion,
    ProgressNote,
    Target,
    TargetNeed,
)
from ilp_desktop.model.review import LogEntryTarget, TargetOutcome
from ilp_desktop.services import frozen, pick_lists, records, steps
from ilp_desktop.services.frozen import Freeze
from ilp_desktop.words import tr

CLOSED_STATUSES = frozenset({"achieved", "changed", "stopped"})


def current(session: Session, learner_id: int) -> Plan | None:
    """The learner's newest plan, or None."""
    query = select(Plan).where(Plan.learner_id == learner_id).order_by(col(Plan.id).desc())
    return session.exec(query).first()


def open_plan(session: Session, learner_id: int) -> Plan | None:
    """The learner's newest plan where it is not closed, or None."""
    plan = current(session, learner_id)
    return plan if plan and plan.status != PlanStatus.CLOSED.value else None


def versions(session: Session, plan_id: int) -> list[PlanVersion]:
    """The agreed versions of a plan, oldest first."""
    return list(
        session.exec(select(PlanVersion).where(PlanVersion.plan_id == plan_id).order_by(col(PlanVersion.number)))
    )


def targets(session: Session, plan_id: int, *, long_term: bool) -> list[Target]:
    """The long-term or the short-term targets of a plan, in the order of the plan."""
    return records.of(session, Target, plan_id=plan_id, is_long_term=long_term)


def open_short_term_targets(session: Session, plan_id: int) -> list[Target]:
    """The short-term targets that a review must look at."""
    return [target for target in targets(session, plan_id, long_term=False) if target.status in OPEN_STATUSES]


def with_a_story(session: Session, targets: Sequence[Target]) -> list[Target]:
    """Those of these targets that a review, a note on progress or a log entry tells of."""
    ids = [target.id for target in targets]
    told = set(session.exec(select(TargetOutcome.target_id).where(col(TargetOutcome.target_id).in_(ids))))
    noted = set(session.exec(select(ProgressNote.target_id).where(col(ProgressNote.target_id).in_(ids))))
    logged = set(session.exec(select(LogEntryTarget.target_id).where(col(LogEntryTarget.target_id).in_(ids))))
    return [target for target in targets if target.id in told | noted | logged]


def date_the_end(session: Session, target: Target) -> None:
    """Keep the day on which a target was closed in step with its status."""
    closed = target.status in CLOSED_STATUSES
    if closed != bool(target.closed_on):
        target.closed_on = today() if closed else None
        session.add(target)
        session.flush()


def date_the_start(session: Session, target: Target) -> None:
    """Date a target of a plan that was never agreed here back to the plan's first day.

    Such a plan was often made on paper and is typed in weeks later; what was noticed since then can be noted.
    """
    plan = records.get(session, Plan, target.plan_id)
    was_agreed = plan.status != PlanStatus.DRAFT.value or plan.version > 1
    if not was_agreed and plan.starts_on < target.set_on:
        target.set_on = plan.starts_on
        session.add(target)
        session.flush()


def needs(session: Session, learner_id: int) -> list[Need]:
    """The learner's needs that are not met yet, high priority first."""
    order = {"high": 0, "medium": 1, "low": 2}
    found = session.exec(select(Need).where(Need.learner_id == learner_id, col(Need.met_on).is_(None)))
    return sorted(found, key=lambda need: (order.get(need.priority, 3), need.id or 0))


def need_choices(session: Session, learner_id: int) -> list[tuple[str, str]]:
    """(id, words) of the needs that a target can answer, each with its area."""
    areas = {choice.code: choice.label for choice in pick_lists.all_lists(session).get("skill_area", [])}
    return [
        (str(need.id), f"{areas.get(need.area, need.area)}: {need.description}") for need in needs(session, learner_id)
    ]


def need_ids(session: Session, target_id: int) -> list[int]:
    """The needs that a target answers."""
    query = select(TargetNeed.need_id).where(TargetNeed.target_id == target_id)
    return list(session.exec(query.order_by(col(TargetNeed.need_id))))


def set_needs(session: Session, target_id: int, wanted: Sequence[int]) -> None:
    """Make a target answer exactly these needs of its learner; ids of needs that are gone are left out."""
    plan_of = records.get(session, Target, target_id).plan_id
    of_learner = select(Need.id).where(Need.learner_id == Plan.learner_id, Plan.id == plan_of)
    want = {need_id for need_id in session.exec(of_learner) if need_id in wanted and need_id}
    for link in session.exec(select(TargetNeed).where(TargetNeed.target_id == target_id)).all():
        if link.need_id not in want:
            session.delete(link)
    session.add_all(
        TargetNeed(target_id=target_id, need_id=need_id) for need_id in sorted(want - set(need_ids(session, target_id)))
    )
    session.flush()


def needs_without_target(session: Session, learner_id: int) -> list[Need]:
    """The needs that no target of the current plan answers."""
    plan = current(session, learner_id)
    if not plan:
        return needs(session, learner_id)
    answered = select(TargetNeed.need_id).where(TargetNeed.target_id == Target.id, Target.plan_id == plan.id)
    answered_ids = set(session.exec(answered))
    return [need for need in needs(session, learner_id) if need.id not in answered_ids]


def agree(
    session: Session, plan_id: int, freeze: Freeze, agreements: Sequence[AgreementFields], on: dt.date
) -> PlanVersion:
    """Freeze the plan as it is, its parts and its printed pages, as the next version, with who agreed to it.

    Raises UserError where nobody agreed, where the plan has no target, or where it is agreed already.
    """
    plan = records.get(session, Plan, plan_id)
    if plan.status != PlanStatus.DRAFT.value:
        raise UserError(
            tr("This plan is {status} already.", status=plan.status),
            tr("Change it in the plan wizard first, then agree it again."),
        )
    if not agreements:
        raise UserError(
            tr("Nobody has agreed to this plan yet."), tr("Enter at least the name of the learner, then agree it.")
        )
    if not targets(session, plan_id, long_term=False):
        raise UserError(
            tr("This plan has no short-term target yet."), tr("Add one in the plan wizard, then agree the plan.")
        )
    steps.called(session, tr("plan agreed"))
    content = freeze.content(session, plan.learner_id)
    version = PlanVersion(plan_id=plan_id, number=plan.version, agreed_on=on, content=content)
    session.add(version)
    session.flush()
    also_agree(session, plan_id, agreements)
    plan.status = PlanStatus.AGREED.value  # after the names: the file refuses a version that nobody agreed to
    session.add(plan)
    session.flush()
    version_id = records.identity(version)
    frozen.keep(session, version_id, freeze.paper(session, version_id))
    return version


def also_agree(session: Session, plan_id: int, agreements: Sequence[AgreementFields]) -> None:
    """Add names to the version that was agreed last: a parent or a provider often signs some days later."""
    version = versions(session, plan_id)[-1]
    for agreement in agreements:
        records.add(session, Agreement, agreement, plan_version_id=version.id)


def reopen(session: Session, plan: Plan) -> None:
    """Begin the next version of an agreed plan: what was signed stays as it was."""
    if plan.status == PlanStatus.AGREED.value:
        plan.status = PlanStatus.DRAFT.value
        plan.version += 1
        session.add(plan)
        session.flush()
