"""Which papers are due for whom, and why: what was agreed, held or assessed and not printed since (DOMAIN §5)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.due import DueKind, Stage
from ilp_desktop.model.learner import Learner, MovingOnPlan
from ilp_desktop.model.plan import Plan, PlanStatus, PlanVersion
from ilp_desktop.model.review import LogBlock, Review
from ilp_desktop.model.school import School
from ilp_desktop.services import caseload, logs, print_register
from ilp_desktop.services.caseload import LearnerRow
from ilp_desktop.words import in_figures, tr

WHEN_AGREED = ("ilp", "my_plan", "my_week", "learning_contract")
AFTER_A_REVIEW = ("my_plan", "target_card", "review_record")
WHEN_ASSESSED = ("assessment_summary",)
BEFORE_A_REVIEW = ("review_preparation",)
ON_LEAVING = ("moving_on",)
LOG = "log_block"
_STILL_DUE = 42
"""Days after which a paper that was not printed is no longer asked for: a half-term later there is a newer one."""
_WEEK = 7
_LEAVES_SOON = 28


@dataclass(frozen=True)
class DuePaper:
    """A paper that a learner should get, and why."""

    learner_id: int
    learner: str
    """Surname first."""
    paper: str
    """Its key."""
    why: str
    first: str = ""
    """What must be done before it can be printed; empty: nothing."""


@dataclass(frozen=True)
class _Happened:
    """Something that makes papers due."""

    learner_id: int
    at: dt.datetime
    papers: tuple[str, ...]
    why: str
    is_to_come: bool = False
    """Its papers are for what it announces, not for what was written then."""


def load(session: Session, today: dt.date) -> list[DuePaper]:
    """All papers due, by learner; each paper of a learner once.

    What happened before prints were kept may have been printed, so it makes nothing due.
    """
    known_from = _known_from(session)
    rows = {row.id: row for row in caseload.load(session, today)}
    sent = print_register.last_sent(session)
    found: dict[tuple[int, str], DuePaper] = {}
    for event in sorted(_events(session, rows, today), key=lambda each: each.at, reverse=True):
        if event.learner_id not in rows or event.at.date() < today - dt.timedelta(days=_STILL_DUE):
            continue
        if event.at.date() < known_from and not event.is_to_come:
            continue
        for paper in event.papers:
            last = sent.get((event.learner_id, paper))
            if last is None or last < event.at:
                due = DuePaper(event.learner_id, rows[event.learner_id].name, paper, event.why)
                found.setdefault((event.learner_id, paper), due)
    for due in _log_blocks(session, rows, today):
        found[due.learner_id, due.paper] = due
    places = {learner_id: place for place, learner_id in enumerate(rows)}
    return sorted(found.values(), key=lambda due: places[due.learner_id])


def _known_from(session: Session) -> dt.date:
    return session.exec(select(col(School.prints_known_since))).first() or dt.date.min


def _events(session: Session, rows: dict[int, LearnerRow], today: dt.date) -> Iterator[_Happened]:
    yield from _agreed(session)
    yield from _assessed(session)
    yield from _reviewed(session)
    yield from _leaving(session, today)
    for row in rows.values():
        left = row.due.days_left(today)
        if row.due.kind is DueKind.REVIEW and left is not None and left <= _WEEK:
            since = (row.due.on or today) - dt.timedelta(days=_WEEK)
            yield _Happened(
                row.id, _begin(min(since, today)), BEFORE_A_REVIEW, _review_comes(row, today), is_to_come=True
            )


def _review_comes(row: LearnerRow, today: dt.date) -> str:
    on = row.due.on or today
    return (
        tr("Review due on {on}", on=in_figures(on)) if on >= today else tr("Review was due on {on}", on=in_figures(on))
    )


def _agreed(session: Session) -> Iterator[_Happened]:
    query = (
        select(PlanVersion, Plan)
        .join(Plan, col(Plan.id) == col(PlanVersion.plan_id))
        .where(Plan.status == PlanStatus.AGREED.value, PlanVersion.number == Plan.version)
    )
    for version, plan in session.exec(query):
        why = tr(
            "Version {number} agreed on {agreed_on}, not printed since",
            number=version.number,
            agreed_on=in_figures(version.agreed_on),
        )
        yield _Happened(plan.learner_id, print_register.local(version.frozen_at), WHEN_AGREED, why)


def _assessed(session: Session) -> Iterator[_Happened]:
    for each in session.exec(select(Assessment).where(col(Assessment.finished_on).is_not(None))):
        if each.finished_on:
            why = tr("Assessed on {finished_on}, not printed since", finished_on=in_figures(each.finished_on))
            yield _Happened(each.learner_id, _begin(each.finished_on), WHEN_ASSESSED, why)


def _reviewed(session: Session) -> Iterator[_Happened]:
    newest: dict[int, Review] = {}
    for each in session.exec(select(Review).order_by(col(Review.number))):
        newest[each.learner_id] = each
    for each in newest.values():
        why = tr(
            "Review {number} held on {reviewed_on}, not printed since",
            number=each.number,
            reviewed_on=in_figures(each.reviewed_on),
        )
        yield _Happened(each.learner_id, _begin(each.reviewed_on), AFTER_A_REVIEW, why)


def _leaving(session: Session, today: dt.date) -> Iterator[_Happened]:
    planned = set(session.exec(select(MovingOnPlan.learner_id)))
    soon = today + dt.timedelta(days=_LEAVES_SOON)
    for learner in session.exec(select(Learner).where(col(Learner.leaving_date).between(today, soon))):
        if learner.id in planned and learner.leaving_date:
            why = tr("Leaves on {leaving_date}", leaving_date=in_figures(learner.leaving_date))
            first = learner.leaving_date - dt.timedelta(days=_LEAVES_SOON)
            yield _Happened(learner.id, _begin(first), ON_LEAVING, why, is_to_come=True)


def _log_blocks(session: Session, rows: dict[int, LearnerRow], today: dt.date) -> Iterator[DuePaper]:
    """Blocks that were begun and never printed, and those that run out within a week without one after them."""
    newest = select(func.max(LogBlock.id)).group_by(col(LogBlock.learner_id))
    for block in session.exec(select(LogBlock).where(col(LogBlock.id).in_(newest))):
        row, ends = rows.get(block.learner_id), logs.ends_on(block)
        if row is None or row.stage is Stage.LEFT:
            continue
        if not block.times_printed and ends >= today:
            yield DuePaper(
                row.id, row.name, LOG, tr("Log block {identity} begun, not printed yet", identity=block.identity)
            )
        elif abs((ends - today).days) <= _WEEK:
            why = tr("Log block {identity} ends on {ends}", identity=block.identity, ends=in_figures(ends))
            yield DuePaper(row.id, row.name, LOG, why, first=tr("Begin the next block under Logs, then print it."))


def _begin(day: dt.date) -> dt.datetime:
    """The first moment of a day: what was printed on the day itself counts as printed since."""
    return dt.datetime.combine(day, dt.time()).astimezone()
