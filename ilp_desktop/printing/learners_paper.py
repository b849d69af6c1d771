"""What every paper in a learner's own print profile and words begins with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from sqlmodel import Session

from ilp_desktop.printing import lookups
from ilp_desktop.printing.paper import PrintOptions, Running
from ilp_desktop.printing.reader import FRAME
from ilp_desktop.printing.styles import Profile
from ilp_desktop.printing.wording import language_facts


@dataclass(frozen=True)
class LearnersPaper:
    """Whose paper it is, and how it is headed, set and worded; what stands on it follows."""

    running: Annotated[Running, FRAME]
    learner_id: Annotated[int, FRAME]
    profile: Annotated[Profile, FRAME]
    words: Annotated[dict[str, Any], FRAME]


def running_of(
    session: Session, name: str, title: str, profile: Profile, options: PrintOptions, version: str = ""
) -> Running:
    """Header and footer of a paper for the learner of that name, its day as their language says it."""
    day = language_facts(profile.language).day(options.today)
    return Running(lookups.school_name(session), name, title, version, day)
