"""What each paper of the registry is printed about, for a learner of a test: so that no new paper is forgotten."""

from __future__ import annotations

from collections.abc import Callable

import paper_factory as make
from sqlmodel import Session, col, select

from ilp_desktop.model.learner import Achievement
from ilp_desktop.model.plan import Plan
from ilp_desktop.model.review import LogBlock, Review
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.paper import Needs
from ilp_desktop.printing.registry import PAPERS

LOG_KINDS = ("weekly_diary", "placement_diary", "subject_log", "voice_log", "picture_log")


def requests_for(session: Session, paper: str, learner_id: int) -> list[PrintRequest]:
    """All prints of a paper for one learner; what it is about is made where the record lacks it."""
    subject = PAPERS[paper].subject
    if PAPERS[paper].needs is Needs.ACHIEVEMENT:
        _achievements(session, paper, learner_id)
    return _MAKERS[subject](session, paper, learner_id)


def _reviews(session: Session, paper: str, learner_id: int) -> list[PrintRequest]:
    found = session.exec(select(Review.id).where(Review.learner_id == learner_id)).first()
    if found is None:
        plan_id = session.exec(select(Plan.id).where(Plan.learner_id == learner_id)).first()
        found = make.review(session, learner_id, plan_id or make.bare_plan(session, learner_id), rich=bool(plan_id))
    return [PrintRequest(paper, found)]


def _blocks(session: Session, paper: str, learner_id: int) -> list[PrintRequest]:
    query = select(LogBlock.id).where(LogBlock.learner_id == learner_id).order_by(col(LogBlock.id))
    found = list(session.exec(query)) or [make.log_block(session, learner_id, kind) for kind in LOG_KINDS]
    return [PrintRequest(paper, each or 0) for each in found]


def _achievements(session: Session, paper: str, learner_id: int) -> list[PrintRequest]:
    found = session.exec(select(Achievement.id).where(Achievement.learner_id == learner_id)).first()
    row = Achievement(learner_id=learner_id, title="Food hygiene certificate, level 1", achieved_on=make.TODAY)
    return [PrintRequest(paper, found or int(make.put(session, row).id))]


_MAKERS: dict[str, Callable[[Session, str, int], list[PrintRequest]]] = {
    "learner": lambda _session, paper, learner_id: [PrintRequest(paper, learner_id)],
    "review": _reviews,
    "log_block": _blocks,
    "achievement": _achievements,
    "group": lambda _session, paper, learner_id: [PrintRequest(paper, 0, learner_ids=(learner_id,))],
    "school": lambda _session, paper, _learner_id: [PrintRequest(paper, 0)],
}
