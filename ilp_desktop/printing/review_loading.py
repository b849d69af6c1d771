"""Reads one review with all that belongs to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from sqlmodel import Session, col, or_, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Achievement, Learner, full_name
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import Agreement, Target
from ilp_desktop.model.review import Participant, Review, ReviewView, TargetOutcome
from ilp_desktop.model.school import Contact
from ilp_desktop.printing import lookups
from ilp_desktop.printing.look import signer_label, signers
from ilp_desktop.printing.lookups import Labels, rows
from ilp_desktop.printing.own_notes import own_notes
from ilp_desktop.printing.paper import PrintOptions, Running, long_date, short_date
from ilp_desktop.printing.plan_content import Identity, Note, OwnNote, SignerPart, TargetPart
from ilp_desktop.printing.plan_loading import identity, merge_signers
from ilp_desktop.printing.reader import EACH_SAYS, FRAME
from ilp_desktop.printing.styles import STAFF, Profile
from ilp_desktop.printing.wording import paper_words
from ilp_desktop.words import tr


@dataclass(frozen=True)
class OutcomePart:
    """What a review found for one target. distance: 0 to 4 from the baseline."""

    area: str
    what_i_will_do: str
    is_long_term: bool
    outcome: str
    distance: Annotated[int | None, Part.DISTANCE]
    evidence: str
    comment: str

    @property
    def parts(self) -> tuple[Part, ...]:
        """It names the target."""
        return (Part.LONG_TERM if self.is_long_term else Part.SHORT_TERM,)


@dataclass(frozen=True)
class NewTargetPart(TargetPart):
    """A short-term target that a review set, and the long-term target that it leads to."""

    leads_to: Annotated[str, Part.LONG_TERM] = ""


@dataclass(frozen=True)
class ViewPart:
    """One adult's view."""

    who: str
    about: str
    view: str


@dataclass(frozen=True)
class ReviewData:
    """One review, ready to print."""

    running: Annotated[Running, FRAME]
    learner: Annotated[Identity, FRAME]
    number: Annotated[int, FRAME]
    reviewed_on: Annotated[dt.date, FRAME]
    led_by: Annotated[str, FRAME]
    attendance: Annotated[str, Part.HISTORY]
    took_part: Annotated[tuple[tuple[str, str, str], ...], Part.REVIEW_VIEWS]
    """Name, role, how."""
    learner_says: Annotated[tuple[Note, ...], EACH_SAYS]
    progress: Annotated[str, Part.REVIEW_OUTCOMES]
    outcomes: Annotated[tuple[OutcomePart, ...], Part.REVIEW_OUTCOMES]
    views: Annotated[tuple[ViewPart, ...], Part.REVIEW_VIEWS]
    changes: Annotated[tuple[Note, ...], EACH_SAYS]
    own: Annotated[tuple[OwnNote, ...], EACH_SAYS]
    """In the school's own fields, whether or not they stand on the paper."""
    achievements: Annotated[tuple[tuple[str, str, str], ...], Part.ACHIEVEMENTS]
    """Date, title, description; an accredited one says so."""
    new_targets: Annotated[tuple[NewTargetPart, ...], Part.SHORT_TERM]
    team_support: Annotated[str, Part.SUPPORT]
    next_review_on: Annotated[dt.date | None, FRAME]
    signers: Annotated[tuple[SignerPart, ...], Part.AGREEMENT]
    profile: Annotated[Profile, FRAME] = STAFF

    @property
    def learner_id(self) -> int:
        """Whose review it was."""
        return self.learner.learner_id


def load(session: Session, review_id: int, options: PrintOptions) -> ReviewData:
    """The review of that id; UserError where there is none."""
    review = session.get(Review, review_id)
    if review is None:
        raise UserError(tr("This review is no longer in the file."), tr("Choose another review, then print."))
    learner = lookups.the_learner(session, review.learner_id)
    labels = Labels(session)
    return ReviewData(
        running=Running(
            lookups.school_name(session),
            full_name(learner),
            paper_words("review_record")["document"],
            f"Review {review.number}, {short_date(review.reviewed_on)}",
            long_date(options.today),
        ),
        learner=identity(session, labels, learner),
        number=review.number,
        reviewed_on=review.reviewed_on,
        led_by=lookups.staff_name(session, review.led_by_id),
        attendance="" if review.attendance_percent is None else f"{review.attendance_percent:g} %",
        took_part=tuple(
            (row.name, labels("agreement_role", row.role), labels("participation", row.how))
            for row in rows(session, Participant, col(Participant.review_id) == review_id)
        ),
        learner_says=_notes(review, "learner_says"),
        progress=review.progress_as_a_whole,
        outcomes=_outcomes(session, labels, review_id),
        views=tuple(
            ViewPart(row.name or labels("agreement_role", row.role), _about(row, labels), row.view)
            for row in rows(session, ReviewView, col(ReviewView.review_id) == review_id)
        ),
        changes=_notes(review, "changes"),
        own=own_notes(session, "review", review_id),
        achievements=_achievements(session, review),
        new_targets=_new_targets(session, labels, review_id),
        team_support=review.team_support,
        next_review_on=review.next_review_on,
        signers=_signers(session, labels, learner, review_id),
    )


def _about(view: ReviewView, labels: Labels) -> str:
    role = labels("agreement_role", view.role) if view.name else ""
    return ", ".join(filter(None, (role, view.subject)))


def _notes(review: Review, group: str) -> tuple[Note, ...]:
    return tuple(
        Note(name, label, getattr(review, name)) for name, label in paper_words(group).items() if getattr(review, name)
    )


def _outcomes(session: Session, labels: Labels, review_id: int) -> tuple[OutcomePart, ...]:
    query = (
        select(TargetOutcome, Target)
        .join(Target)
        .where(TargetOutcome.review_id == review_id)
        .order_by(col(Target.is_long_term), col(Target.position), col(Target.id))
    )
    return tuple(
        OutcomePart(
            area=labels("skill_area", target.area),
            what_i_will_do=target.what_i_will_do,
            is_long_term=target.is_long_term,
            outcome=labels("target_status", outcome.outcome),
            distance=outcome.distance,
            evidence=outcome.evidence,
            comment=outcome.comment,
        )
        for outcome, target in session.exec(query)
    )


def _achievements(session: Session, review: Review) -> tuple[tuple[str, str, str], ...]:
    """Those tied to this review, and untied ones since the review before."""
    before = session.exec(
        select(col(Review.reviewed_on))
        .where(Review.learner_id == review.learner_id, Review.number < review.number)
        .order_by(col(Review.number).desc())
    ).first()
    since = before or dt.date.min
    untied = (
        col(Achievement.review_id).is_(None)
        & (col(Achievement.achieved_on) > since)
        & (col(Achievement.achieved_on) <= review.reviewed_on)
    )
    accredited = str(paper_words("review_record")["accredited"])
    found = rows(
        session,
        Achievement,
        col(Achievement.learner_id) == review.learner_id,
        or_(col(Achievement.review_id) == review.id, untied),
    )
    return tuple(
        (
            short_date(row.achieved_on),
            row.title,
            " ".join(filter(None, (row.description, accredited * row.accredited))),
        )
        for row in sorted(found, key=lambda row: row.achieved_on)
    )


def _new_targets(session: Session, labels: Labels, review_id: int) -> tuple[NewTargetPart, ...]:
    return tuple(
        NewTargetPart(
            target_id=row.id or 0,
            number="",
            area=labels("skill_area", row.area),
            what_i_will_do=row.what_i_will_do,
            success_criteria=row.success_criteria,
            support_strategy=row.support_strategy,
            who=row.who,
            by_when=row.by_when,
            leads_to=_leads_to(session, row),
        )
        for row in rows(session, Target, col(Target.set_in_review_id) == review_id)
    )


def _leads_to(session: Session, target: Target) -> str:
    goal = session.get(Target, target.long_term_target_id) if target.long_term_target_id else None
    return goal.what_i_will_do if goal else ""


def _signers(session: Session, labels: Labels, learner: Learner, review_id: int) -> tuple[SignerPart, ...]:
    carers = [
        contact.name
        for contact in rows(session, Contact, col(Contact.learner_id) == learner.id)
        if contact.parental_responsibility
    ]
    roles = [("learner", full_name(learner)), ("tutor", lookups.staff_name(session, learner.tutor_id))]
    roles += [("parent_carer", name) for name in carers[:1] or [""]]
    signed = [
        SignerPart(
            signer_label(session, labels, "review_record", row.role),
            row.name,
            row.agreed_on,
            labels("agreement_how", row.how),
            row.role,
        )
        for row in rows(session, Agreement, col(Agreement.review_id) == review_id)
    ]
    return merge_signers(signers(session, labels, "review_record", roles), signed)
