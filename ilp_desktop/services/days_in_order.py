"""Days across records follow each other: birth, entry, assessment, plan, review.

What can't be is refused; what can be right, such as an assessment that another school made before entry, is a hint.
"""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan
from ilp_desktop.model.review import Review
from ilp_desktop.services import records
from ilp_desktop.words import in_figures, tr


def change_learner(session: Session, learner_id: int, fields: LearnerFields) -> Learner:
    """Change who a learner is. Raises UserError where a day then comes after what was recorded later."""
    if sentence := born_too_late(session, learner_id, fields.date_of_birth):
        raise UserError(sentence, tr("Correct the date of birth, or that record first."))
    return records.change(session, Learner, learner_id, fields)


def born_too_late(session: Session, learner_id: int, born: dt.date | None) -> str:
    """A sentence where the learner was assessed, planned for or reviewed before the date of birth."""
    found = _earliest(session, learner_id)
    early = [(on, what) for on, what in found if born and on <= born]
    return (
        tr("The learner was born after the {what} of {on}.", what=early[0][1], on=in_figures(early[0][0]))
        if early
        else ""
    )


def about_learner(session: Session, learner_id: int | None, fields: LearnerFields) -> list[str]:
    """What is worth another look: records before the entry date, or after the day of leaving."""
    found = []
    for on, what in _earliest(session, learner_id) if fields.entry_date and learner_id else []:
        if fields.entry_date and on < fields.entry_date:
            found.append(tr("The {what} of {on} is before this date of entry.", what=what, on=in_figures(on)))
    last = session.exec(select(func.max(Review.reviewed_on)).where(Review.learner_id == learner_id)).one()
    if fields.leaving_date and last and last > fields.leaving_date:
        found.append(tr("The review of {last} is after this day of leaving.", last=in_figures(last)))
    return found


def _earliest(session: Session, learner_id: int | None) -> list[tuple[dt.date, str]]:
    """The first assessment, plan and review of a learner, with their words."""
    queries = (
        (select(func.min(Assessment.assessed_on)).where(Assessment.learner_id == learner_id), tr("assessment")),
        (select(func.min(Plan.starts_on)).where(Plan.learner_id == learner_id), tr("plan")),
        (select(func.min(Review.reviewed_on)).where(Review.learner_id == learner_id), tr("review")),
    )
    days = [(session.exec(query).one(), what) for query, what in queries]
    return [(on, what) for on, what in days if on]


def assessed_before_birth(session: Session, learner_id: int, assessed_on: dt.date) -> str:
    """A sentence where an assessment would be before the learner's birth."""
    born = records.get(session, Learner, learner_id).date_of_birth
    return (
        tr("The learner was born on {born}. Check the day of the assessment.", born=in_figures(born))
        if born and assessed_on <= born
        else ""
    )


def assessed_before_entry(session: Session, learner_id: int, assessed_on: dt.date) -> str:
    """A sentence where an assessment is before the learner came: right only where another school made it."""
    entry = records.get(session, Learner, learner_id).entry_date
    if entry is None or assessed_on >= entry:
        return ""
    return tr(
        "The learner came on {entry}, after this assessment. That is right only where another school made it.",
        entry=in_figures(entry),
    )


def planned_after_review(session: Session, plan_id: int | None, starts_on: dt.date) -> str:
    """A sentence where a plan would start after one of its reviews."""
    first = session.exec(
        select(Review).where(Review.plan_id == plan_id, Review.reviewed_on < starts_on).order_by(col(Review.number))
    ).first()
    return (
        tr(
            "Review {number} was on {reviewed_on}; the plan can't start after it.",
            number=first.number,
            reviewed_on=in_figures(first.reviewed_on),
        )
        if first
        else ""
    )


def planned_before_assessment(session: Session, learner_id: int, starts_on: dt.date) -> str:
    """A sentence where a plan starts before the learner was first assessed."""
    query = select(func.min(Assessment.assessed_on)).where(Assessment.learner_id == learner_id)
    first = session.exec(query.where(col(Assessment.finished_on).is_not(None))).one()
    if first is None or starts_on >= first:
        return ""
    return tr(
        "This plan starts before the first assessment, which was on {first}. Check both days.", first=in_figures(first)
    )
