"""What can be printed for whom: the newest plan, review and log block of each learner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, func, select

from ilp_desktop.model.learner import MovingOnPlan
from ilp_desktop.model.review import LogBlock, Review


def newest_subjects(session: Session, learner_ids: Sequence[int]) -> dict[int, dict[str, int]]:
    """Learner id -> paper key -> id of what that paper is about; one without a review has no review record."""
    reviews = select(Review.learner_id, func.max(Review.id)).group_by(col(Review.learner_id))
    blocks = select(LogBlock.learner_id, func.max(LogBlock.id)).group_by(col(LogBlock.learner_id))
    moving = set(session.exec(select(MovingOnPlan.learner_id)))
    newest: dict[str, dict[int, Any]] = {
        "review_record": dict(session.exec(reviews).all()),
        "log_block": dict(session.exec(blocks).all()),
    }
    return {
        learner_id: {"ilp": learner_id, "my_plan": learner_id}
        | ({"moving_on": learner_id} if learner_id in moving else {})
        | {"story": learner_id}
        | {key: ids[learner_id] for key, ids in newest.items() if ids.get(learner_id)}
        for learner_id in learner_ids
    }
