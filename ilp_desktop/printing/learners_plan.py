"""A plan in the learner's own print profile and words: what the learner's papers about it are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from sqlmodel import Session

from ilp_desktop.printing import lookups
from ilp_desktop.printing.ilp import running
from ilp_desktop.printing.learners_paper import LearnersPaper
from ilp_desktop.printing.paper import Load, PrintOptions
from ilp_desktop.printing.plan_content import PlanContent
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content
from ilp_desktop.printing.reader import EACH_SAYS
from ilp_desktop.printing.wording import learner_words


@dataclass(frozen=True)
class LearnersPlan(LearnersPaper):
    """A plan as one paper tells of it."""

    content: Annotated[PlanContent, EACH_SAYS]


def loads(
    key: str, narrowed: Callable[[LearnersPlan, PrintOptions], Any] = lambda plan, _options: plan
) -> tuple[Load, Load]:
    """How the paper of that key loads the newest plan, and a version as it was agreed, in the profile of today.

    narrowed: what of the plan the paper tells of, where it is not the whole.
    """

    def load(session: Session, learner_id: int, options: PrintOptions) -> Any:
        return narrowed(_worded(session, load_plan_content(session, learner_id), key, options), options)

    def load_version(session: Session, version_id: int, options: PrintOptions) -> Any:
        return narrowed(_worded(session, frozen_plan_content(session, version_id), key, options), options)

    return load, load_version


def _worded(session: Session, content: PlanContent, key: str, options: PrintOptions) -> LearnersPlan:
    profile = lookups.profile_of(session, content.learner_id)
    words = learner_words(key, profile.language, plain=profile.plain_language)
    heads = running(content, words["title"], options, profile.language)
    return LearnersPlan(heads, content.learner_id, profile, words, content)
