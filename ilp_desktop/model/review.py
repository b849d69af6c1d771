"""Stage 3: progress reviews, and the learning logs that prepare them."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import BeforeValidator, ValidationInfo, field_validator
from pydantic import Field as Constraint
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from ilp_desktop.model.base import (
    Day,
    Distance,
    Fields,
    Ids,
    LearnersWords,
    Line,
    Name,
    OptionalDay,
    OptionalId,
    PastDay,
    Percent,
    PickList,
    Refers,
    RequiredText,
    Row,
    Text,
    belongs_to,
    blank_is_none,
    in_order,
    refers_to,
)
from ilp_desktop.model.parts import Part, PartOf, section
from ilp_desktop.model.problems import refused
from ilp_desktop.model.school import WithFiles
from ilp_desktop.words import tr

WEEKS_IN_A_BLOCK = 6
"""A log block is one half-term, so that a lost log never costs more than six weeks (DOMAIN §4)."""


class ReviewStartFields(Fields):
    """When the review took place, and attendance since the last one."""

    reviewed_on: PastDay
    led_by_id: Annotated[OptionalId, Refers("staff")] = None
    attendance_percent: Annotated[Percent, PartOf((Part.HISTORY,))] = None


@section(Part.REVIEW_WORDS)
class LearnerSaysFields(Fields):
    """The learner speaks first."""

    what_i_learned: Annotated[Text, LearnersWords()] = ""
    how_i_learned_it: Annotated[Text, LearnersWords()] = ""
    what_i_enjoyed: Annotated[Text, LearnersWords()] = ""
    what_went_well: Annotated[Text, LearnersWords()] = ""
    what_went_less_well: Annotated[Text, LearnersWords()] = ""
    where_i_could_use_it: Annotated[Text, LearnersWords()] = ""


@section(Part.REVIEW_CHANGES)
class ChangesFields(Fields):
    """Progress as a whole, and what changed."""

    progress_as_a_whole: Annotated[Text, PartOf((Part.REVIEW_OUTCOMES,))] = ""
    changes_in_needs: Annotated[Text, PartOf((Part.REVIEW_CHANGES, Part.NEEDS))] = ""
    changes_in_circumstances: Annotated[Text, PartOf((Part.REVIEW_CHANGES, Part.CIRCUMSTANCES))] = ""
    changes_in_destination: Annotated[Text, PartOf((Part.REVIEW_CHANGES, Part.DESTINATION))] = ""


class NextStepsFields(Fields):
    """How the teaching team will support the new targets, and when the next review is."""

    team_support: Annotated[Text, PartOf((Part.SUPPORT,))] = ""
    next_review_on: OptionalDay = None


class ReviewFields(NextStepsFields, ChangesFields, LearnerSaysFields, ReviewStartFields):
    """The single-valued parts of a review."""

    @field_validator("next_review_on")
    @classmethod
    def _next_is_later(cls, following: dt.date | None, info: ValidationInfo) -> dt.date | None:
        in_order(
            info.data.get("reviewed_on"), following, tr("The next review can't be before this one. Check both dates.")
        )
        return following


class Review(ReviewFields, Row, table=True):
    """A progress review, numbered in sequence per learner."""

    __table_args__ = (UniqueConstraint("learner_id", "number"), {"sqlite_autoincrement": True})
    learner_id: int = belongs_to("learner.id")
    plan_id: int = belongs_to("plan.id")
    led_by_id: int | None = refers_to("staff.id")
    number: int


class ParticipantFields(Fields):
    """Who took part in a review, and how."""

    name: Name
    role: Annotated[Line, PickList("agreement_role")] = ""
    how: Annotated[Line, PickList("participation")] = ""


class Participant(ParticipantFields, Row, table=True):
    """A participant of one review."""

    review_id: int = belongs_to("review.id")


class TargetOutcomeFields(Fields):
    """Progress against one target: outcome, evidence, distance from the baseline, comment."""

    outcome: Annotated[Name, PickList("target_status")]
    distance: Annotated[Distance, PickList("distance")] = None
    evidence: Text = ""
    comment: Text = ""


class TargetOutcome(TargetOutcomeFields, Row, table=True):
    """The outcome of one target in one review."""

    __table_args__ = (UniqueConstraint("review_id", "target_id"), {"sqlite_autoincrement": True})
    review_id: int = belongs_to("review.id")
    target_id: int = belongs_to("target.id")


class ReviewViewFields(Fields):
    """The view of the tutor, a subject teacher, a provider, a parent or carer."""

    role: Annotated[Name, PickList("agreement_role")]
    name: Line = ""
    provider_id: Annotated[OptionalId, Refers("provider")] = None
    subject: Line = ""
    view: RequiredText


class ReviewView(ReviewViewFields, Row, table=True):
    """One adult's view in one review."""

    review_id: int = belongs_to("review.id")
    provider_id: int | None = refers_to("provider.id")


class SlipFields(Fields):
    """What a provider or a teacher sent back on paper: from whom, of which day, attendance there."""

    provider_id: Annotated[OptionalId, Refers("provider")] = None
    staff_id: Annotated[OptionalId, Refers("staff")] = None
    name: Line = ""
    subject: Line = ""
    seen_on: PastDay
    attendance_percent: Percent = None

    @field_validator("name")
    @classmethod
    def _from_somebody(cls, name: str, info: ValidationInfo) -> str:
        if not (name or info.data.get("provider_id") or info.data.get("staff_id")):
            raise refused("from_nobody", tr("Choose whom the slip is from, or write the name."))
        return name


class Slip(SlipFields, Row, table=True):
    """A slip on one learner. What they saw stands in its comments (ProgressNote), and is offered at the next review."""

    learner_id: int = belongs_to("learner.id")
    provider_id: int | None = refers_to("provider.id")
    staff_id: int | None = refers_to("staff.id")
    review_id: int | None = refers_to("review.id")


class LogBlockFields(Fields):
    """Six weekly sheets of one kind."""

    kind: Annotated[Name, PickList("log_kind")]
    starts_on: Day


class LogBlock(LogBlockFields, Row, table=True):
    """A log block of one learner. A replacement carries the same identity."""

    learner_id: int = belongs_to("learner.id")
    identity: str = Field(unique=True)
    """Printed on each sheet, such as L107-B3."""
    weeks: int = WEEKS_IN_A_BLOCK
    times_printed: int = 0
    printed_on: dt.date | None = None
    filed_on: dt.date | None = None


Rating = Annotated[Annotated[int, Constraint(ge=1, le=5)] | None, BeforeValidator(blank_is_none)]
"""How it went, by faces: 1 (badly) to 5 (very well)."""


class LogEntryFields(Fields):
    """What the learner wrote, said or drew about one week or day."""

    entry_on: Day
    what_i_learned: Annotated[Text, LearnersWords()] = ""
    how_i_learned_it: Annotated[Text, LearnersWords()] = ""
    what_i_enjoyed: Annotated[Text, LearnersWords()] = ""
    what_was_hard: Annotated[Text, LearnersWords()] = ""
    something_unexpected: Annotated[Text, LearnersWords()] = ""
    rating: Annotated[Rating, PickList("rating")] = None
    seen_by: Line = ""
    log_block_id: Annotated[OptionalId, Refers("log_block")] = None


class LogEntryEntry(WithFiles, LogEntryFields):
    """A log entry with the targets that it belongs to, and its photos, scans and recordings."""

    target_ids: Annotated[Ids, Refers("target")] = Field(default_factory=list)


class LogEntry(LogEntryFields, Row, table=True):
    """An entry of a learner's log, offered when the next review is prepared."""

    learner_id: int = belongs_to("learner.id")
    log_block_id: int | None = refers_to("log_block.id")
    review_id: int | None = refers_to("review.id")


class LogEntryTarget(Row, table=True):
    """A log entry tells of a target."""

    __table_args__ = (UniqueConstraint("log_entry_id", "target_id"), {"sqlite_autoincrement": True})
    log_entry_id: int = belongs_to("log_entry.id")
    target_id: int = belongs_to("target.id")
