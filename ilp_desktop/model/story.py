"""The story of a learner: how each kind of record is told on one timeline. Screens and papers tell it alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlmodel import col, select

from ilp_desktop.model.assessment import Assessment, Need
from ilp_desktop.model.learner import Achievement, Learner, MovingOnPlan, MovingOnVisit
from ilp_desktop.model.parts import Openness, Part
from ilp_desktop.model.plan import Placement, Plan, PlanVersion, ProgressNote, Qualification, Target
from ilp_desktop.model.review import LogEntry, Review
from ilp_desktop.model.self_assessment import SelfAssessment
from ilp_desktop.words import tr

_GOOD = 4
"""Rating from which a log entry is a highlight (1 to 5)."""


class Kind(StrEnum):
    """What an event of the story is about, in the words of its paper."""

    SCHOOL = "Coming and going"
    ASSESSMENT = "Assessments"
    PLAN = "Plans agreed"
    TARGET = "Targets"
    REVIEW = "Reviews"
    LOG = "Log highlights"
    ACHIEVEMENT = "Achievements"
    PLACEMENT = "Placements"
    COMMENT = "Comments"
    MOVING_ON = "Moving on"


KIND_WORDS = {
    Kind.SCHOOL: tr("Coming and going"),
    Kind.ASSESSMENT: tr("Assessments"),
    Kind.PLAN: tr("Plans agreed"),
    Kind.TARGET: tr("Targets"),
    Kind.REVIEW: tr("Reviews"),
    Kind.LOG: tr("Log highlights"),
    Kind.ACHIEVEMENT: tr("Achievements"),
    Kind.PLACEMENT: tr("Placements"),
    Kind.COMMENT: tr("Comments"),
    Kind.MOVING_ON: tr("Moving on"),
}
"""The same in the words of the filter."""


@dataclass(frozen=True)
class Event:
    """Something that happened on a day."""

    on: dt.date
    kind: Kind
    title: str
    words: str
    parts: tuple[Part, ...]
    """The parts of the record that it tells of."""
    staff_only: bool = False

    @property
    def at_least(self) -> Openness:
        """A comment for staff only is never more open than that."""
        return Openness.STAFF if self.staff_only else Openness.OPEN


Read = Callable[[Any], Iterable[Any]]
"""Runs a select and gives its rows, as Session.exec does."""
Label = Callable[[str, str], str]
"""(pick-list, code) -> the school's word."""


def events(read: Read, label: Label, learner_id: int, until: dt.date) -> list[Event]:
    """Everything that happened up to a day, the newest first."""
    told = [event for tell in _TELLERS for event in tell(read, label, learner_id)]
    past = [event for event in told if event.on <= until]
    return sorted(past, key=lambda event: event.on, reverse=True)


def _school(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    for learner in read(select(Learner).where(Learner.id == learner_id)):
        if learner.entry_date:
            yield Event(learner.entry_date, Kind.SCHOOL, tr("Came to this school"), "", (Part.HISTORY,))
        if learner.leaving_date:
            yield Event(learner.leaving_date, Kind.SCHOOL, tr("Left this school"), "", (Part.HISTORY,))


def _assessments(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    needs: dict[int | None, list[str]] = {}
    for need in read(select(Need).where(Need.learner_id == learner_id).order_by(col(Need.id))):
        needs.setdefault(need.assessment_id, []).append(need.description)
        if need.met_on:
            yield Event(need.met_on, Kind.ASSESSMENT, tr("Need met"), need.description, (Part.NEEDS,))
    for each in read(select(Assessment).where(Assessment.learner_id == learner_id).order_by(col(Assessment.id).desc())):
        found = needs.get(each.id, [])
        words = tr("Needs found: {needs}.", needs="; ".join(line.rstrip(".") for line in found)) if found else ""
        yield Event(each.assessed_on, Kind.ASSESSMENT, tr("Assessment"), words, (Part.NEEDS,))


def _self_assessments(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    """That the learner answered; what was said is between the learner and the school."""
    query = select(SelfAssessment).where(SelfAssessment.learner_id == learner_id, col(SelfAssessment.finished))
    for each in read(query.order_by(col(SelfAssessment.id).desc())):
        if each.kind == "review":
            yield Event(
                each.answered_on, Kind.REVIEW, tr("Answered the questions before the review"), "", (Part.REVIEW_WORDS,)
            )
        else:
            yield Event(
                each.answered_on, Kind.ASSESSMENT, tr("Answered questions about myself"), "", (Part.LEARN_BEST,)
            )


def _plans(read: Read, label: Label, learner_id: int) -> Iterator[Event]:
    query = select(PlanVersion.number, col(PlanVersion.agreed_on), Plan.anticipated_progression).join(Plan)
    for number, on, towards in read(query.where(Plan.learner_id == learner_id).order_by(col(PlanVersion.id).desc())):
        words = tr("Working towards: {destination}.", destination=label("progression", towards)) if towards else ""
        towards_what = (Part.DESTINATION,) if towards else ()
        yield Event(
            on, Kind.PLAN, tr("Plan agreed, version {number}", number=number), words, (Part.AGREEMENT, *towards_what)
        )


_ENDS = {"achieved": tr("Target achieved"), "changed": tr("Target changed"), "stopped": tr("Target stopped")}


def _targets(read: Read, label: Label, learner_id: int) -> Iterator[Event]:
    for target in read(select(Target).join(Plan).where(Plan.learner_id == learner_id).order_by(col(Target.id).desc())):
        if target.closed_on and target.status in _ENDS:
            yield Event(
                target.closed_on,
                Kind.TARGET,
                _ENDS[target.status],
                target.what_i_will_do,
                _target_parts(target.is_long_term),
            )
        kind = tr("Long-term target set") if target.is_long_term else tr("Target set")
        area = label("skill_area", target.area)
        yield Event(
            target.set_on, Kind.TARGET, kind, f"{area}: {target.what_i_will_do}", _target_parts(target.is_long_term)
        )


def _target_parts(is_long_term: bool) -> tuple[Part, ...]:  # noqa: FBT001
    return (Part.LONG_TERM if is_long_term else Part.SHORT_TERM,)


def _reviews(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    for each in read(select(Review).where(Review.learner_id == learner_id).order_by(col(Review.number).desc())):
        said = each.what_went_well or each.what_i_learned
        words = "\n".join(filter(None, (f"“{said}”" if said else "", each.progress_as_a_whole)))
        parts = (*([Part.REVIEW_WORDS] if said else []), Part.REVIEW_OUTCOMES)
        yield Event(each.reviewed_on, Kind.REVIEW, tr("Review {number}", number=each.number), words, parts)


def _log(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    """Entries that went well, or brought a surprise."""
    for each in read(select(LogEntry).where(LogEntry.learner_id == learner_id).order_by(col(LogEntry.id).desc())):
        words = each.something_unexpected or each.what_i_learned or each.what_i_enjoyed
        if words and ((each.rating or 0) >= _GOOD or each.something_unexpected):
            yield Event(each.entry_on, Kind.LOG, tr("From the log"), f"“{words}”", (Part.LOG,))


def _achievements(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    for each in read(select(Achievement).where(Achievement.learner_id == learner_id)):
        words = "\n".join(filter(None, (each.description, "Accredited." if each.accredited else "")))
        yield Event(each.achieved_on, Kind.ACHIEVEMENT, each.title, words, (Part.ACHIEVEMENTS,))
    for each in read(select(Qualification).join(Plan).where(Plan.learner_id == learner_id)):
        if each.result_on:
            words = tr("Result: {result}.", result=each.result) if each.result else ""
            yield Event(
                each.result_on,
                Kind.ACHIEVEMENT,
                tr("Qualification: {title}", title=each.title),
                words,
                (Part.QUALIFICATIONS,),
            )


def _placements(read: Read, label: Label, learner_id: int) -> Iterator[Event]:
    for each in read(select(Placement).join(Plan).where(Plan.learner_id == learner_id)):
        what = label("placement_kind", each.kind) or tr("Placement")
        if each.starts_on:
            yield Event(
                each.starts_on,
                Kind.PLACEMENT,
                tr("{what} began: {employer}", what=what, employer=each.employer),
                each.purpose,
                (Part.PLACEMENTS,),
            )
        if each.ends_on:
            words = f"“{each.reflection}”" if each.reflection else ""
            yield Event(
                each.ends_on,
                Kind.PLACEMENT,
                tr("{what} ended: {employer}", what=what, employer=each.employer),
                words,
                (Part.PLACEMENTS,),
            )


def _comments(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    query = select(ProgressNote, Target.what_i_will_do, Target.is_long_term).join(Target, isouter=True)
    for note, target, is_long_term in read(
        query.where(ProgressNote.learner_id == learner_id).order_by(col(ProgressNote.id).desc())
    ):
        words = note.note + ("\n" + tr("About the target: {target}", target=target) if target else "")
        parts = (Part.COMMENTS, *(_target_parts(is_long_term) if target else ()))
        title = tr("Comment by {author}", author=note.author) if note.author else tr("Comment")
        yield Event(note.noted_on, Kind.COMMENT, title, words, parts, staff_only=note.staff_only)


def _moving_on(read: Read, _label: Label, learner_id: int) -> Iterator[Event]:
    query = select(MovingOnVisit).join(MovingOnPlan).where(MovingOnPlan.learner_id == learner_id)
    for visit in read(query):
        if visit.visit_on:
            yield Event(
                visit.visit_on, Kind.MOVING_ON, tr("Visit: {place}", place=visit.place), visit.note, (Part.MOVING_ON,)
            )
    for plan in read(select(MovingOnPlan).where(MovingOnPlan.learner_id == learner_id)):
        parts = (Part.MOVING_ON, Part.DESTINATION)
        if plan.starts_on and plan.destination_confirmed:
            yield Event(plan.starts_on, Kind.MOVING_ON, tr("First day at the next place"), plan.destination, parts)
        if plan.follow_up_on and plan.follow_up_result:
            yield Event(plan.follow_up_on, Kind.MOVING_ON, tr("Follow-up"), plan.follow_up_result, (Part.MOVING_ON,))


_TELLERS: tuple[Callable[[Read, Label, int], Iterator[Event]], ...] = (
    _moving_on, _school, _comments, _placements, _achievements, _log, _targets, _reviews, _plans, _assessments,
    _self_assessments,
)  # fmt: skip
"""Later in the process first: on one day the newest first."""
