"""Moving on: the plan for the change, the visits, the record closed and kept, and opened again."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Achievement, Learner, MovingOnFields, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.plan import Plan, PlanStatus, Qualification
from ilp_desktop.model.programme import FINISHED
from ilp_desktop.services import pick_lists, plans, records, steps
from ilp_desktop.words import in_figures, tr


def current(session: Session, learner_id: int) -> MovingOnPlan | None:
    """The learner's newest moving-on plan, or None."""
    query = select(MovingOnPlan).where(MovingOnPlan.learner_id == learner_id).order_by(col(MovingOnPlan.id).desc())
    return session.exec(query).first()


def visits(session: Session, plan_id: int) -> list[MovingOnVisit]:
    """The visits of a moving-on plan, the earliest first, those without a day last."""
    found = records.of(session, MovingOnVisit, moving_on_plan_id=plan_id)
    return sorted(found, key=lambda visit: visit.visit_on or dt.date.max)


def proposed(session: Session, learner_id: int) -> MovingOnFields:
    """A moving-on plan to begin with: the destination of the plan, and what was achieved so far."""
    plan = plans.current(session, learner_id)
    labels = {choice.code: choice.label for choice in pick_lists.all_lists(session).get("progression", [])}
    code = plan.anticipated_progression if plan else ""
    achieved = session.exec(
        select(Achievement).where(Achievement.learner_id == learner_id).order_by(col(Achievement.achieved_on))
    )
    lines = [each.title for each in achieved] + _qualifications(session, plan)
    return MovingOnFields.model_construct(
        destination=labels.get(code, code),
        what_i_take_with_me="\n".join(dict.fromkeys(lines)),
        learner_says=plan.destination_learner_says if plan else "",
    )


def _qualifications(session: Session, plan: Plan | None) -> list[str]:
    if plan is None:
        return []
    found = records.of(session, Qualification, plan_id=plan.id)
    return [
        " ".join(filter(None, (each.title, f"({each.result})" if each.result else "")))
        for each in found
        if each.status in FINISHED
    ]


def close_record(session: Session, learner_id: int, on: dt.date) -> None:
    """Close the record: the learner has left, the plan ends, nothing is deleted.

    Raises UserError where the day is before the date of entry.
    """
    learner = records.get(session, Learner, learner_id)
    if learner.entry_date and on < learner.entry_date:
        raise UserError(
            tr(
                "The learner came on {entry_date} and can't have left before.",
                entry_date=in_figures(learner.entry_date),
            ),
            tr("Correct the date, or the date of entry under Who they are."),
        )
    steps.called(session, tr("record closed"))
    learner.leaving_date = on
    session.add(learner)
    _set_status(session, plans.current(session, learner_id), closed=True)


def reopen_record(session: Session, learner_id: int) -> None:
    """Open a closed record again: the learner is back, and the plan goes on where it was."""
    learner = records.get(session, Learner, learner_id)
    steps.called(session, tr("record opened again"))
    learner.leaving_date = None
    session.add(learner)
    _set_status(session, plans.current(session, learner_id), closed=False)


def _set_status(session: Session, plan: Plan | None, *, closed: bool) -> None:
    """Close a plan; or make it agreed again where its newest version was agreed, else the draft that it was."""
    if plan and closed:
        plan.status = PlanStatus.CLOSED.value
    elif plan and plan.status == PlanStatus.CLOSED.value:
        agreed = {version.number for version in plans.versions(session, records.identity(plan))}
        plan.status = (PlanStatus.AGREED if plan.version in agreed else PlanStatus.DRAFT).value
    if plan:
        session.add(plan)
    session.flush()
