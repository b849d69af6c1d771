"""A plan in the learner's own print profile and words: what the learner's papers about it are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from sqlmodel import Session

from ilp_desktop.printing import lookups
from ilp_desktop.printing.ilp import running
from ilp_desktop.printing.learners_paper import LearnersPaper
from ilp_desktop.printing.learners_words import in_their_words, signers_in_words
from ilp_desktop.printing.look import chosen_signers
from ilp_desktop.printing.paper import Load, PrintOptions
from ilp_desktop.printing.plan_content import PlanContent, SignerPart
from ilp_desktop.printing.plan_loading import frozen_plan_content, load_plan_content
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import Profile
from ilp_desktop.printing.wording import learner_words


@dataclass(frozen=True)
class LearnersPlan(LearnersPaper):
    """A plan as one paper tells of it."""

    content: Annotated[PlanContent, EACH_SAYS]
    signers: Annotated[tuple[SignerPart, ...] | None, FRAME] = None
    """Whom the school chose to sign this paper; None: the lines are the app's own."""


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
    chosen = own_signers(session, key, content, profile)
    return LearnersPlan(heads, content.learner_id, profile, words, in_their_words(session, content, profile), chosen)


def own_signers(session: Session, paper: str, content: PlanContent, profile: Profile) -> tuple[SignerPart, ...] | None:
    """Whom the school chose to sign a learner's paper about a plan, in the words of its language."""
    adult = content.key_worker or content.learner.tutor
    chosen = chosen_signers(session, paper, [("learner", content.learner.name), ("tutor", adult)])
    return None if chosen is None else signers_in_words(session, chosen, profile)
