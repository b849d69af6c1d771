"""Who was given what: an assessment's needs, an agreed plan or a review, shared with whom, when and how."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Sharing
from ilp_desktop.model.plan import Plan, PlanStatus, PlanVersion
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import Provider, SharingFields, Staff
from ilp_desktop.services import plans, records
from ilp_desktop.words import in_figures, tr

Document = Assessment | PlanVersion | Review


@dataclass(frozen=True)
class Shared:
    """A document that was shared, and its day."""

    sharing: Sharing
    document: str
    """Such as Review 3."""


def of_assessments(session: Session, learner_id: int) -> list[Shared]:
    """Whom the learner's assessments were shared with, the newest first."""
    query = (
        select(Sharing, col(Assessment.assessed_on))
        .where(Sharing.assessment_id == Assessment.id)
        .where(Assessment.learner_id == learner_id)
    )
    return _newest_first(
        [Shared(each, tr("Assessment of {on}", on=in_figures(on))) for each, on in session.exec(query)]
    )


def of_versions(session: Session, learner_id: int) -> list[Shared]:
    """Whom the learner's agreed plans were shared with, the newest first."""
    query = (
        select(Sharing, PlanVersion.number)
        .where(Sharing.plan_version_id == PlanVersion.id)
        .where(PlanVersion.plan_id == Plan.id, Plan.learner_id == learner_id)
    )
    return _newest_first([Shared(each, tr("Version {number}", number=number)) for each, number in session.exec(query)])


def of_reviews(session: Session, learner_id: int) -> list[Shared]:
    """Whom the learner's reviews were shared with, the newest first."""
    query = select(Sharing, Review.number).where(Sharing.review_id == Review.id).where(Review.learner_id == learner_id)
    return _newest_first([Shared(each, tr("Review {number}", number=number)) for each, number in session.exec(query)])


def _newest_first(found: list[Shared]) -> list[Shared]:
    return sorted(found, key=lambda each: (each.sharing.shared_on, each.sharing.id or 0), reverse=True)


def printed(
    session: Session, learner_id: int, paper: str, subject_id: int, version_id: int | None = None
) -> Document | None:
    """The document that a printed paper of this learner shows, if one that is shared: assessment, agreed plan, review."""
    if paper == "review_record":
        review = session.get(Review, subject_id)
        return review if review and review.learner_id == learner_id else None
    if paper == "assessment_summary" and subject_id == learner_id:
        newest = select(Assessment).where(Assessment.learner_id == learner_id)
        return session.exec(newest.order_by(col(Assessment.assessed_on).desc(), col(Assessment.id).desc())).first()
    plan = plans.current(session, learner_id)
    if paper != "ilp" or subject_id != learner_id or plan is None:
        return None
    if version_id is not None:
        return session.get(PlanVersion, version_id)
    agreed = plan.status == PlanStatus.AGREED.value
    return plans.versions(session, records.identity(plan))[-1] if agreed else None


def named(document: Document) -> str:
    """A document in words, such as Review 3."""
    match document:
        case Review():
            return tr("Review {number}", number=document.number)
        case PlanVersion():
            return tr("Version {number} of the plan", number=document.number)
        case Assessment():
            return tr("The assessment of {assessed_on}", assessed_on=in_figures(document.assessed_on))


def share(session: Session, document: Document, fields: SharingFields) -> Sharing:
    """Note that a document was shared. Raises UserError where the day is before the document's."""
    column, on = _of(document)
    _check(fields, on)
    owner = {column: records.identity(document)}
    return records.add(session, Sharing, _named(session, fields), **owner)


def change(session: Session, sharing_id: int, fields: SharingFields) -> Sharing:
    """Correct what was noted of a sharing. Raises UserError where the day is before the document's."""
    shared = records.get(session, Sharing, sharing_id)
    documents: tuple[Document | None, ...] = (
        session.get(Assessment, shared.assessment_id or 0),
        session.get(PlanVersion, shared.plan_version_id or 0),
        session.get(Review, shared.review_id or 0),
    )
    for document in documents:
        if document:
            _check(fields, _of(document)[1])
    return records.change(session, Sharing, sharing_id, _named(session, fields))


def _check(fields: SharingFields, on: dt.date) -> None:
    if fields.shared_on < on:
        raise UserError(
            tr("This is of {on}; it can't have been shared before that day.", on=in_figures(on)),
            tr("Correct the date, then save again."),
        )


def _of(document: Document) -> tuple[str, dt.date]:
    """The column of a sharing that names the document, and the document's day."""
    match document:
        case Assessment():
            return "assessment_id", document.assessed_on
        case PlanVersion():
            return "plan_version_id", document.agreed_on
        case Review():
            return "review_id", document.reviewed_on


def _named(session: Session, fields: SharingFields) -> SharingFields:
    """With the names of the chosen people, which must stand there when they have left the school."""
    staff = session.get(Staff, fields.staff_id) if fields.staff_id else None
    provider = session.get(Provider, fields.provider_id) if fields.provider_id else None
    names = [each.name for each in (staff, provider) if each]
    names += [fields.shared_with] if fields.shared_with not in {*names, ", ".join(names)} else []
    return fields.model_copy(update={"shared_with": ", ".join(filter(None, names))[:200]})
