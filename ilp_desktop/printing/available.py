"""Which papers can be printed for which learners, and of what: the newest plan, review and log block of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Achievement, MovingOnPlan
from ilp_desktop.model.plan import Plan, PlanStatus, PlanVersion
from ilp_desktop.model.review import LogBlock, Review
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.paper import Needs, Paper
from ilp_desktop.printing.registry import PAPERS


@dataclass(frozen=True)
class Held:
    """What a learner's record holds that papers tell of."""

    kinds: frozenset[Needs] = frozenset({Needs.NOTHING})
    review_id: int | None = None
    """The newest."""
    block_id: int | None = None
    """The newest."""
    achievement_id: int | None = None
    """The newest."""

    def lacks(self, paper: Paper) -> str:
        """Why a paper can't be printed, in a sentence; empty where it can."""
        return next((need.value for need in _needs(paper) if need not in self.kinds), "")

    def request(self, paper: Paper, learner_id: int) -> PrintRequest | None:
        """What to print of a paper about one learner; None where the record lacks what it tells of."""
        if self.lacks(paper):
            return None
        subjects = {
            "learner": learner_id,
            "review": self.review_id,
            "log_block": self.block_id,
            "achievement": self.achievement_id,
        }
        subject = subjects.get(paper.subject)
        return PrintRequest(paper.key, subject) if subject else None


def _needs(paper: Paper) -> tuple[Needs, ...]:
    by_subject = {"review": Needs.REVIEW, "log_block": Needs.LOG_BLOCK, "achievement": Needs.ACHIEVEMENT}
    return by_subject.get(paper.subject, Needs.NOTHING), paper.needs


def learners_of(session: Session, request: PrintRequest) -> tuple[int, ...]:
    """The learners whom a paper tells of; none: it is about a round, or nobody in particular."""
    match PAPERS[request.paper].subject:
        case "learner":
            return (request.subject_id,)
        case "review":
            review = session.get(Review, request.subject_id)
            return (review.learner_id,) if review else ()
        case "log_block":
            block = session.get(LogBlock, request.subject_id)
            return (block.learner_id,) if block else ()
        case _:
            return request.learner_ids


def held(session: Session, learner_ids: Sequence[int]) -> dict[int, Held]:
    """Learner id -> what the record holds."""
    newest_review = select(Review.learner_id, Review.id, func.max(Review.number)).group_by(col(Review.learner_id))
    reviews = {learner: review for learner, review, _ in session.exec(newest_review)}
    blocks = dict(
        session.exec(select(LogBlock.learner_id, func.max(LogBlock.id)).group_by(col(LogBlock.learner_id))).all()
    )
    newest_achievement = select(Achievement.learner_id, Achievement.id).order_by(
        col(Achievement.achieved_on), col(Achievement.id)
    )
    achievements = dict(session.exec(newest_achievement).all())
    having = {
        Needs.ASSESSMENT: set(session.exec(select(Assessment.learner_id))),
        Needs.REVIEW: set(reviews),
        Needs.LOG_BLOCK: set(blocks),
        Needs.ACHIEVEMENT: set(achievements),
        Needs.MOVING_ON: set(session.exec(select(MovingOnPlan.learner_id))),
    } | _with_plans(session)
    return {
        each: Held(
            frozenset({Needs.NOTHING, *(need for need, ids in having.items() if each in ids)}),
            reviews.get(each),
            blocks.get(each),
            achievements.get(each),
        )
        for each in learner_ids
    }


def _with_plans(session: Session) -> dict[Needs, set[int]]:
    """The learners with a plan, and those whose newest plan differs from a version that was agreed."""
    plans = select(Plan.learner_id, Plan.status, func.max(Plan.id), func.count(col(PlanVersion.id))).join(
        PlanVersion, col(PlanVersion.plan_id) == col(Plan.id), isouter=True
    )
    newest = session.exec(plans.group_by(col(Plan.id)).order_by(col(Plan.id))).all()
    by_learner = {learner: (status, versions) for learner, status, _, versions in newest}
    changed = {
        learner for learner, (status, versions) in by_learner.items() if versions > (status != PlanStatus.DRAFT.value)
    }
    return {Needs.PLAN: set(by_learner), Needs.CHANGED_PLAN: changed}
