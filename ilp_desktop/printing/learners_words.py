"""What the school's lists hold, in the words of a learner's language: who signs, and the areas of targets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlmodel import Session

from ilp_desktop.model.look import SIGNERS
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.plan_content import PlanContent, SignerPart, TargetPart
from ilp_desktop.printing.styles import Profile
from ilp_desktop.printing.wording import learner_words, shipped

_ENGLISH = "en"


def in_their_words(session: Session, content: PlanContent, profile: Profile) -> PlanContent:
    """A plan with its signers and areas as the learner's language says them."""
    return replace(
        content,
        signers=signers_in_words(session, content.signers, profile),
        long_term=tuple(_in_words(target, profile) for target in content.long_term),
        other_steps=tuple(_in_words(target, profile) for target in content.other_steps),
    )


def signers_in_words(session: Session, signers: Iterable[SignerPart], profile: Profile) -> tuple[SignerPart, ...]:
    """Roles as the learner says them. What a school worded itself stays in English, as it stands, and so does its own line.

    How one agreed is left out in other languages: the school's list has it in English only.
    """
    labels, words = Labels(session), learner_words("roles", profile.language, plain=profile.plain_language)
    is_english = profile.language == _ENGLISH
    return tuple(
        replace(each, role=words[each.code], how=each.how if is_english else "")
        if each.code in words and not (is_english and each.role != _usual(labels, each.code))
        else each
        for each in signers
    )


def _usual(labels: Labels, role: str) -> str:
    label = labels("agreement_role", role)
    return SIGNERS.get(role, role) if label == role else label


def _in_words(target: TargetPart, profile: Profile) -> TargetPart:
    """An area that the school renamed stays in its words."""
    words = learner_words("areas", profile.language, plain=profile.plain_language)
    is_the_apps = target.area == shipped("learner/en/areas")["plain"].get(target.area_code)
    area = words[target.area_code] if is_the_apps else target.area
    return replace(target, area=area, steps=tuple(_in_words(step, profile) for step in target.steps))
