"""Reads a round of reviews: what each learner's targets came to, and what each adult does until when."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated

from sqlmodel import Session, col, func, or_, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner, full_name
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import OPEN_STATUSES, Plan, Target
from ilp_desktop.model.review import Review
from ilp_desktop.model.review_round import ReviewRound, ReviewRoundLearner, ReviewRoundTarget
from ilp_desktop.model.school import Provider, Staff
from ilp_desktop.printing import lookups
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.paper import PrintOptions, Running, long_date, short_date
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import STAFF, Profile
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr

NO_ADULT = "No adult named yet"
_BETWEEN_NAMES = re.compile(r"\s*(?:[;,/&]|\band\b)\s*")


@dataclass(frozen=True)
class OutcomeLine:
    """What the round found for one target."""

    target: str
    outcome: str
    distance: Annotated[int | None, Part.DISTANCE]
    note: str
    next_step: str
    is_long_term: bool

    @property
    def parts(self) -> tuple[Part, ...]:
        """It names the target."""
        return (Part.REVIEW_OUTCOMES, Part.LONG_TERM if self.is_long_term else Part.SHORT_TERM)


@dataclass(frozen=True)
class LearnerPart:
    """One learner of the round."""

    learner_id: Annotated[int, FRAME]
    name: Annotated[str, FRAME]
    form: Annotated[str, FRAME]
    review: Annotated[int | None, FRAME]
    """Number of the review; empty while it is not finished."""
    next_review_on: Annotated[dt.date | None, FRAME]
    lines: Annotated[tuple[OutcomeLine, ...], EACH_SAYS]


@dataclass(frozen=True)
class TaskLine:
    """Something that an adult does for a learner."""

    learner_id: int
    learner: str
    target: str
    support: str
    until: dt.date | None
    parts = (Part.SHORT_TERM,)


@dataclass(frozen=True)
class AdultPart:
    """What one adult does."""

    name: Annotated[str, FRAME]
    tasks: Annotated[tuple[TaskLine, ...], EACH_SAYS]


@dataclass(frozen=True)
class RoundData:
    """A round of reviews, ready to show and to print."""

    running: Annotated[Running, FRAME]
    label: Annotated[str, FRAME]
    held_on: Annotated[dt.date, FRAME]
    learners: Annotated[tuple[LearnerPart, ...], EACH_SAYS]
    adults: Annotated[tuple[AdultPart, ...], EACH_SAYS]
    """By name; what nobody is named for comes last."""
    profile: Annotated[Profile, FRAME] = STAFF

    @property
    def finished(self) -> int:
        """Learners whose review is finished."""
        return sum(part.review is not None for part in self.learners)

    @property
    def outcomes(self) -> list[tuple[str, int]]:
        """How many targets came to each outcome, the most frequent first."""
        found = [line.outcome for part in self.learners for line in part.lines if line.outcome]
        return sorted(((each, found.count(each)) for each in dict.fromkeys(found)), key=lambda pair: -pair[1])


def load(session: Session, round_id: int, options: PrintOptions) -> RoundData:
    """The round of that id; UserError where there is none."""
    held = session.get(ReviewRound, round_id)
    if held is None:
        raise UserError(tr("This round is no longer in the file."), tr("Choose another round, then print."))
    labels = Labels(session)
    query = (
        select(ReviewRoundLearner, Learner)
        .join(Learner)
        .where(ReviewRoundLearner.review_round_id == round_id)
        .order_by(func.lower(Learner.surname), func.lower(Learner.forename), col(Learner.id))
    )
    entries = session.exec(query).all()
    day = short_date(held.held_on)
    return RoundData(
        running=Running(
            lookups.school_name(session),
            held.group_label,
            paper_words("round_summary")["document"],
            paper_words("round_summary")["title"].format(day=day),
            long_date(options.today),
        ),
        label=held.group_label,
        held_on=held.held_on,
        learners=tuple(_learner(session, labels, *entry) for entry in entries),
        adults=_adults(session, [learner for _, learner in entries]),
    )


def _learner(session: Session, labels: Labels, entry: ReviewRoundLearner, learner: Learner) -> LearnerPart:
    review = session.get(Review, entry.review_id) if entry.review_id else None
    query = (
        select(ReviewRoundTarget, Target)
        .join(Target)
        .where(ReviewRoundTarget.review_round_learner_id == entry.id)
        .order_by(col(Target.position), col(Target.id))
    )
    return LearnerPart(
        learner_id=learner.id or 0,
        name=full_name(learner),
        form=learner.form_group,
        review=review.number if review else None,
        next_review_on=review.next_review_on if review else None,
        lines=tuple(
            OutcomeLine(
                target=target.what_i_will_do,
                outcome=labels("target_status", cell.outcome) if cell.outcome else "",
                distance=cell.distance,
                note=cell.note,
                next_step=cell.next_step,
                is_long_term=target.is_long_term,
            )
            for cell, target in session.exec(query)
            if review or cell.outcome or target.status in OPEN_STATUSES
        ),
    )


def _adults(session: Session, learners: Iterable[Learner]) -> tuple[AdultPart, ...]:
    """Adult -> the open short-term targets that name them, of these learners' newest plans."""
    known, found = _known_names(session), dict[str, list[TaskLine]]()
    for learner in learners:
        for target in _open_targets(session, learner.id or 0):
            task = TaskLine(
                learner.id or 0,
                full_name(learner),
                target.what_i_will_do,
                target.support_strategy,
                target.by_when,
            )
            for name in adults_in(target.who, known):
                found.setdefault(name, []).append(task)
    named = sorted((name for name in found if name != NO_ADULT), key=str.casefold)
    return tuple(AdultPart(name, tuple(found[name])) for name in [*named, *({NO_ADULT} & found.keys())])


def _open_targets(session: Session, learner_id: int) -> list[Target]:
    newest = select(func.max(Plan.id)).where(Plan.learner_id == learner_id).scalar_subquery()
    query = select(Target).where(Target.plan_id == newest, col(Target.is_long_term).is_(False))
    open_now = or_(*(Target.status == status.value for status in OPEN_STATUSES))
    return list(session.exec(query.where(open_now).order_by(col(Target.position), col(Target.id))))


def _known_names(session: Session) -> dict[str, str]:
    """Name or initials of staff, and names of providers, in small letters -> the name."""
    names = [(name, initials) for name, initials in session.exec(select(Staff.name, Staff.initials))]
    names += [(name, "") for name in session.exec(select(Provider.name))]
    return {key.casefold(): name for name, initials in names for key in (name, initials) if key}


def adults_in(who: str, known: Mapping[str, str]) -> list[str]:
    """The adults that a target names.

    It is taken apart only where each part is somebody the school knows: "Ms Pike, careers adviser" is one person.
    """
    if not who.strip():
        return [NO_ADULT]
    parts = [part.casefold() for part in _BETWEEN_NAMES.split(who.strip()) if part]
    if parts and all(part in known for part in parts):
        return list(dict.fromkeys(known[part] for part in parts))
    return [known.get(who.strip().casefold(), who.strip())]
