"""The learner, how the learner's papers are printed, achievements, and the moving-on plan."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, ValidationInfo, field_validator
from pydantic import Field as Constraint
from sqlmodel import Field

from ilp_desktop.model.base import (
    Checked,
    Day,
    Fields,
    LearnersWords,
    Line,
    Name,
    OptionalDay,
    OptionalId,
    PastDay,
    PickList,
    Refers,
    RequiredText,
    Row,
    Text,
    belongs_to,
    blank_is_none,
    in_order,
    may_belong_to,
    refers_to,
    today,
)
from ilp_desktop.model.identifiers import uln_hint, upn_hint
from ilp_desktop.model.parts import Part, PartOf, section
from ilp_desktop.model.problems import refused
from ilp_desktop.words import tr


class Cadence(StrEnum):
    """How often a learner is reviewed; half-termly is the default, termly the minimum (DOMAIN §3)."""

    HALF_TERMLY = "half_termly"
    TERMLY = "termly"
    FOUR_WEEKLY = "four_weekly"
    OWN_DATES = "own_dates"


class LearnerFields(Fields):
    """Who the learner is. Identifiers may be blank and are checked with a hint, never refused (FIELD §2)."""

    forename: Name
    surname: Name
    preferred_forename: Line = ""
    preferred_surname: Line = ""
    middle_names: Line = ""
    date_of_birth: OptionalDay = None
    sex: Annotated[Line, PickList("sex")] = ""
    year_group: Annotated[Annotated[int, Constraint(ge=7, le=14)] | None, BeforeValidator(blank_is_none)] = None
    """National Curriculum year, 7 to 14."""
    form_group: Line = ""
    tutor_id: Annotated[OptionalId, Refers("staff")] = Field(default=None)
    entry_date: OptionalDay = None
    leaving_date: OptionalDay = None
    review_cadence: Annotated[Line, PickList("review_cadence")] = Cadence.HALF_TERMLY.value
    upn: Annotated[Line, Checked(upn_hint)] = ""
    uln: Annotated[Line, Checked(uln_hint)] = ""
    home_language: Line = ""
    english_additional_language: bool = False
    sen_provision: Annotated[Line, PickList("sen_provision")] = ""
    primary_need: Annotated[Line, PickList("need_type")] = ""
    further_needs: Line = ""
    staff_notes: Annotated[Text, PartOf((Part.STAFF_NOTES,))] = ""

    @field_validator("date_of_birth")
    @classmethod
    def _born_in_the_past(cls, born: dt.date | None) -> dt.date | None:
        if born and born >= today():
            raise refused("born_in_future", tr("The date of birth is in the future. Check the year."))
        return born

    @field_validator("entry_date")
    @classmethod
    def _entered_after_birth(cls, entry: dt.date | None, info: ValidationInfo) -> dt.date | None:
        in_order(
            info.data.get("date_of_birth"), entry, tr("The learner can't enter before being born. Check both dates.")
        )
        return entry

    @field_validator("leaving_date")
    @classmethod
    def _left_after_entry(cls, leaving: dt.date | None, info: ValidationInfo) -> dt.date | None:
        in_order(
            info.data.get("entry_date"),
            leaving,
            tr("The learner can't leave before the date of entry. Check both dates."),
        )
        return leaving


class Learner(LearnerFields, Row, table=True):
    """A learner of the school."""

    tutor_id: int | None = refers_to("staff.id")
    log_blocks_begun: int = 0
    """How many log blocks were ever begun, so that the identity of a deleted one is never used again."""


def called(fields: LearnerFields) -> str:
    """The forename that the learner goes by."""
    return fields.preferred_forename or fields.forename


def full_name(fields: LearnerFields) -> str:
    """Forename then surname as the learner prefers them."""
    return f"{called(fields)} {fields.preferred_surname or fields.surname}"


def listed_name(fields: LearnerFields) -> str:
    """Surname, forename, as lists are sorted; as the learner prefers them."""
    return f"{fields.preferred_surname or fields.surname}, {called(fields)}"


class OwnReviewDateFields(Fields):
    """A day of review of a learner whose reviews follow dates of their own."""

    review_on: Day


class OwnReviewDate(OwnReviewDateFields, Row, table=True):
    """One of a learner's own review dates."""

    learner_id: int = belongs_to("learner.id")


class LeavingFields(Fields):
    """The day on which a record is closed: the learner has left."""

    leaving_date: PastDay


class SymbolMode(StrEnum):
    """Where a learner's papers show symbols."""

    OFF = "off"
    HEADINGS = "headings"
    WORDS = "words"


class PrintProfileFields(Fields):
    """How this learner's papers look (DOMAIN §5)."""

    font: Annotated[Line, PickList("print_font")] = "andika"
    size: Annotated[int, Constraint(ge=12, le=24)] = 14
    """Points."""
    line_spacing: Annotated[float, Constraint(ge=1, le=2.5)] = 1.5
    """Times the size."""
    letter_spacing: Annotated[int, Constraint(ge=0, le=35)] = 0
    """Percent of the average letter's width between two letters; 35 at most (British Dyslexia Association)."""
    tint: Annotated[Line, PickList("paper_tint")] = ""
    tinted_paper: bool = False
    """The tint is that of the paper put into the printer, so that none is printed."""
    symbols: Annotated[Line, PickList("symbol_mode")] = SymbolMode.HEADINGS.value
    plain_language: bool = True
    prompt_language: Annotated[Line, PickList("prompt_language")] = "en"


class PrintProfile(PrintProfileFields, Row, table=True):
    """The print profile of one learner."""

    learner_id: int = Field(foreign_key="learner.id", ondelete="CASCADE", unique=True)


class AchievementFields(Fields):
    """Something achieved, accredited or not."""

    title: Name
    achieved_on: PastDay = Field(default_factory=today)
    description: Text = ""
    accredited: bool = False


class Achievement(AchievementFields, Row, table=True):
    """An achievement of one learner."""

    learner_id: int = belongs_to("learner.id")
    review_id: int | None = refers_to("review.id")
    qualification_id: int | None = refers_to("qualification.id")


class OutcomeTag(Row, table=True):
    """Ties an achievement, target or log entry to an Every Child Matters or Preparing for Adulthood outcome."""

    code: Annotated[str, PickList("outcome_tag")]
    achievement_id: int | None = may_belong_to("achievement.id")
    target_id: int | None = may_belong_to("target.id")
    log_entry_id: int | None = may_belong_to("log_entry.id")


@section(Part.MOVING_ON)
class MovingOnFields(Fields):
    """The moving-on plan (Michael John's model): destination and what makes the change succeed."""

    destination: RequiredText
    destination_confirmed: bool = False
    starts_on: OptionalDay = None
    what_i_take_with_me: Text = ""
    support_through_the_change: Text = ""
    what_they_must_know: Annotated[Text, PartOf((Part.MUST_KNOW,))] = ""
    follow_up_on: OptionalDay = None
    follow_up_result: Text = ""
    learner_says: Annotated[Text, LearnersWords()] = ""


class MovingOnPlan(MovingOnFields, Row, table=True):
    """The moving-on plan of one learner."""

    learner_id: int = belongs_to("learner.id")


class MovingOnVisitFields(Fields):
    """A visit to the next place, or a contact there."""

    visit_on: OptionalDay = None
    place: Name
    contact: Line = ""
    note: Text = ""


class MovingOnVisit(MovingOnVisitFields, Row, table=True):
    """A visit of a moving-on plan."""

    moving_on_plan_id: int = belongs_to("moving_on_plan.id")
