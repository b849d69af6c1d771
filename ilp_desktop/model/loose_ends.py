"""What was agreed, held or assessed, but is not signed by all who should, or was given to nobody (DOMAIN §3)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from ilp_desktop.model.assessment import Assessment, Sharing
from ilp_desktop.model.learner import Learner, listed_name
from ilp_desktop.model.plan import Agreement, Placement, Plan, PlanStatus, PlanVersion, ProgrammeComponent
from ilp_desktop.model.review import Review
from ilp_desktop.model.school import Provider
from ilp_desktop.words import listed, tr


class EndKind(StrEnum):
    """What is still to be done with it."""

    SIGN = "sign"
    SHARE = "share"


@dataclass(frozen=True)
class LooseEnd:
    """One document of one learner that waits for a signature, or to be shared."""

    learner_id: int
    name: str
    """Surname first."""
    kind: EndKind
    document: str
    """Such as Review 3."""
    why: str
    since: dt.date
    """The document's day."""
    tab: str
    """The learner's tab where it is done."""


@dataclass(frozen=True)
class _Document:
    learner_id: int
    id: int
    title: str
    on: dt.date
    tab: str


def load(session: Session, today: dt.date) -> list[LooseEnd]:
    """The loose ends of learners who are at school, the oldest first. Only the newest document of each kind counts."""
    here = select(Learner).where(col(Learner.leaving_date).is_(None) | (col(Learner.leaving_date) > today))
    names = {each.id: listed_name(each) for each in session.exec(here)}
    documents = [each for kind in _KINDS for each in kind(session) if each.learner_id in names]
    signed, shared, providers = _signed(session), _shared(session), _providers(session)
    found = []
    for each in documents:
        column = _COLUMNS[each.tab]
        name = names[each.learner_id]
        if each.tab != "Assessment" and (who := _missing(each, signed[column, each.id], providers)):
            why = tr("Not signed by {who}.", who=who)
            found.append(LooseEnd(each.learner_id, name, EndKind.SIGN, each.title, why, each.on, each.tab))
        if (column, each.id) not in shared:
            why = tr("Given to nobody yet, as far as the record tells.")
            found.append(LooseEnd(each.learner_id, name, EndKind.SHARE, each.title, why, each.on, each.tab))
    return sorted(found, key=lambda end: (end.since, end.name.casefold()))


_COLUMNS = {"Assessment": "assessment_id", "Plan": "plan_version_id", "Reviews": "review_id"}


# Columns, not whole records: the words of a school's assessments, plans and reviews are many megabytes.


def _assessments(session: Session) -> Iterator[_Document]:
    query = select(Assessment.learner_id, Assessment.id, col(Assessment.assessed_on))
    finished = query.where(col(Assessment.finished_on).is_not(None)).order_by(col(Assessment.id))
    for learner_id, record_id, on in _last_of_each(session.exec(finished)):
        yield _Document(learner_id, record_id, tr("Initial assessment"), on, "Assessment")


def _versions(session: Session) -> Iterator[_Document]:
    """The version of each current plan that holds; one that was changed since waits to be agreed anyway."""
    query = select(Plan.learner_id, PlanVersion.id, col(PlanVersion.agreed_on), PlanVersion.number)
    newest = query.where(PlanVersion.plan_id == Plan.id, _is_newest(Plan))
    agreed = newest.where(Plan.status == PlanStatus.AGREED.value).order_by(col(PlanVersion.number))
    for learner_id, record_id, on, number in _last_of_each(session.exec(agreed)):
        yield _Document(learner_id, record_id, tr("Plan, version {number}", number=number), on, "Plan")


def _reviews(session: Session) -> Iterator[_Document]:
    query = select(Review.learner_id, Review.id, col(Review.reviewed_on), Review.number).order_by(col(Review.number))
    for learner_id, record_id, on, number in _last_of_each(session.exec(query)):
        yield _Document(learner_id, record_id, tr("Review {number}", number=number), on, "Reviews")


def _last_of_each(rows: Iterable[Any]) -> Iterable[Any]:
    """The last row of each learner, whose id is the first column."""
    return {row[0]: row for row in rows}.values()


_KINDS = (_assessments, _versions, _reviews)


def _is_newest(plan: type[Plan]) -> ColumnElement[bool]:
    return col(plan.id).in_(select(func.max(Plan.id)).group_by(col(Plan.learner_id)))


def _signed(session: Session) -> dict[tuple[str, int], set[str]]:
    """(column, document id) -> roles that agreed to it."""
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for role, version, review in session.exec(select(Agreement.role, Agreement.plan_version_id, Agreement.review_id)):
        for column, document in (("plan_version_id", version), ("review_id", review)):
            if document:
                found[column, document].add(role)
    return found


def _shared(session: Session) -> set[tuple[str, int]]:
    columns = tuple(_COLUMNS.values())
    rows = session.exec(select(Sharing.assessment_id, Sharing.plan_version_id, Sharing.review_id))
    return {(column, document) for row in rows for column, document in zip(columns, row, strict=True) if document}


def _providers(session: Session) -> dict[int, str]:
    """Learner id -> the off-site providers of the newest plan, in words."""
    found: dict[int, set[str]] = defaultdict(set)
    for part in (ProgrammeComponent, Placement):
        query = select(Plan.learner_id, Provider.name).where(part.plan_id == Plan.id, part.provider_id == Provider.id)
        for learner_id, name in session.exec(query.where(_is_newest(Plan))):
            found[learner_id].add(name)
    return {learner_id: listed(sorted(names)) for learner_id, names in found.items()}


def _missing(document: _Document, roles: set[str], providers: dict[int, str]) -> str:
    """Who should have signed and has not: for a plan all of the learning contract, for a review the learner."""
    wanted = {"learner": tr("the learner")}
    if document.tab == "Plan":
        wanted |= {"tutor": tr("the tutor"), "parent_carer": tr("a parent or carer")}
        if names := providers.get(document.learner_id):
            wanted["provider"] = names
    missing = [words for role, words in wanted.items() if role not in roles]
    if not missing:
        return ""
    *before, last = missing
    return tr("{names} or {last}", names=", ".join(before), last=last) if before else last
