"""Stage 2: the plan, its frozen versions, targets, programme, qualifications, placements, support, agreement."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, ValidationInfo, field_validator
from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from ilp_desktop.model.base import (
    Checked,
    Count,
    Day,
    Fields,
    LearnersWords,
    Line,
    Name,
    OptionalDay,
    OptionalId,
    PastDay,
    PickList,
    ReadByLearner,
    Refers,
    RequiredText,
    Row,
    Text,
    belongs_to,
    in_order,
    may_belong_to,
    now,
    refers_to,
    today,
)
from ilp_desktop.model.identifiers import qualification_number_hint, unit_reference_hint
from ilp_desktop.model.parts import Part, section
from ilp_desktop.model.problems import refused
from ilp_desktop.model.school import WithFiles
from ilp_desktop.model.week import clock, minutes_of
from ilp_desktop.words import tr


class PlanStatus(StrEnum):
    """Where a plan stands. Agreed is frozen as a version; a change makes it a draft of the next version."""

    DRAFT = "draft"
    AGREED = "agreed"
    CLOSED = "closed"


class TargetStatus(StrEnum):
    """Status of a target, and the outcome that a review gives it (DOMAIN §3)."""

    NOT_STARTED = "not_started"
    WORKING_ON_IT = "working_on_it"
    NEARLY_THERE = "nearly_there"
    ACHIEVED = "achieved"
    CHANGED = "changed"
    STOPPED = "stopped"


OPEN_STATUSES = (TargetStatus.NOT_STARTED, TargetStatus.WORKING_ON_IT, TargetStatus.NEARLY_THERE)
"""A target with one of these is still open and must be looked at in each review."""


class PlanStartFields(Fields):
    """When the plan runs, and the named adult who facilitates it."""

    starts_on: Day
    ends_on: OptionalDay = None
    key_worker_id: Annotated[OptionalId, Refers("staff")] = None

    @field_validator("ends_on")
    @classmethod
    def _in_order(cls, ends_on: dt.date | None, info: ValidationInfo) -> dt.date | None:
        in_order(info.data.get("starts_on"), ends_on, tr("The plan can't end before it starts. Check both dates."))
        return ends_on


@section(Part.DESTINATION)
class DestinationFields(Fields):
    """Anticipated progression at the end of Key Stage 4."""

    anticipated_progression: Annotated[Line, PickList("progression")] = ""
    career_aspiration: Text = ""
    options_explored: Text = ""
    advised_by: Line = ""
    destination_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.SKILLS)
class SkillsToDevelopFields(Fields):
    """Skills, knowledge and experience to develop in each strand."""

    develop_vocational: Text = ""
    develop_personal_social: Text = ""
    develop_english: Text = ""
    develop_mathematics: Text = ""
    develop_ict: Text = ""
    develop_other: Text = ""


class PlanFields(SkillsToDevelopFields, DestinationFields, PlanStartFields):
    """The single-valued parts of a plan."""


class Plan(PlanFields, Row, table=True):
    """An individual learning plan of one learner."""

    learner_id: int = belongs_to("learner.id")
    key_worker_id: int | None = refers_to("staff.id")
    status: str = PlanStatus.DRAFT.value
    version: int = 1
    """The version that is being worked on, or that was agreed last where the status is agreed."""


class PlanVersion(Row, table=True):
    """What was agreed: frozen, printable again as it was."""

    __table_args__ = (UniqueConstraint("plan_id", "number"), {"sqlite_autoincrement": True})
    plan_id: int = belongs_to("plan.id")
    number: int
    agreed_on: dt.date
    frozen_at: dt.datetime = Field(default_factory=now)
    content: str
    """JSON of every part of the plan as it was agreed."""


class LongTermTargetFields(Fields):
    """A target for the year or key stage; it answers needs and leads to the destination."""

    area: Annotated[Name, PickList("skill_area")]
    what_i_will_do: Annotated[RequiredText, ReadByLearner()]
    success_criteria: Annotated[Text, ReadByLearner()] = ""
    baseline: Text = ""
    by_when: OptionalDay = None
    status: Annotated[Name, PickList("target_status")] = TargetStatus.NOT_STARTED.value


class ShortTermTargetFields(Fields):
    """A stepping stone to one long-term target; runs to the next review."""

    area: Annotated[Name, PickList("skill_area")]
    what_i_will_do: Annotated[RequiredText, LearnersWords(), ReadByLearner()]
    success_criteria: Annotated[Text, ReadByLearner()] = ""
    baseline: Text = ""
    skills_required: Text = ""
    support_strategy: Text = ""
    help_outside_classroom: Text = ""
    who: Line = ""
    by_when: OptionalDay = None
    status: Annotated[Name, PickList("target_status")] = TargetStatus.NOT_STARTED.value


class Target(ShortTermTargetFields, Row, table=True):
    """A long-term target (long_term_target_id empty, is_long_term) or a short-term one."""

    plan_id: int = belongs_to("plan.id")
    is_long_term: bool = False
    long_term_target_id: int | None = refers_to("target.id")
    set_on: dt.date = Field(default_factory=today)
    set_in_review_id: int | None = refers_to("review.id")
    closed_on: dt.date | None = None
    position: int = 0


class TargetNeed(Row, table=True):
    """A target answers a need."""

    __table_args__ = (UniqueConstraint("target_id", "need_id"), {"sqlite_autoincrement": True})
    target_id: int = belongs_to("target.id")
    need_id: int = belongs_to("need.id")


class ProgressNoteFields(Fields):
    """A dated comment: notes on progress of a target, or a teacher's comment on the learner (DOMAIN §7, model 2)."""

    noted_on: PastDay
    author: Line = ""
    target_id: Annotated[OptionalId, Refers("target")] = None
    note: RequiredText
    staff_only: bool = False


class ProgressNoteEntry(WithFiles, ProgressNoteFields):
    """A comment with its files."""


class ProgressNote(ProgressNoteFields, Row, table=True):
    """A comment in the running progress history."""

    learner_id: int = belongs_to("learner.id")
    target_id: int | None = may_belong_to("target.id")
    slip_id: int | None = may_belong_to("slip.id")


class TargetProgressFields(Fields):
    """How a target is going on a day between two reviews; an outcome of the end closes the target."""

    status: Annotated[Name, PickList("target_status")]
    noted_on: PastDay
    author: Line = ""
    note: Text = ""
    is_achievement: bool = False


def _as_clock(typed: object) -> str:
    minutes = minutes_of(words := str(typed or ""))
    if minutes is None and words.strip():
        raise refused("clock", tr("Write the time as hours:minutes, such as 9:15."))
    return clock(minutes)


Clock = Annotated[str, BeforeValidator(_as_clock)]
"""A time of day, kept as hh:mm, or blank; also typed as 9.15, 915 or 9."""


class ProgrammeComponentFields(Fields):
    """A part of the programme; when it takes place are its sessions."""

    strand: Annotated[Name, PickList("strand")]
    title: Name
    provider_id: Annotated[OptionalId, Refers("provider")] = None
    """Empty: at school."""
    place: Line = ""
    teacher: Line = ""
    level: Annotated[Line, PickList("level")] = ""


class ProgrammeComponent(ProgrammeComponentFields, Row, table=True):
    """A component of a plan's programme."""

    plan_id: int = belongs_to("plan.id")
    provider_id: int | None = refers_to("provider.id")
    position: int = 0


class ProgrammeSessionFields(Fields):
    """A time in the week at which a component takes place; what is not settled yet may be left empty."""

    weekday: Annotated[Line, PickList("weekday")] = ""
    starts_at: Clock = ""
    ends_at: Clock = ""
    place: Line = ""
    """Empty: where the component takes place."""

    @field_validator("ends_at")
    @classmethod
    def _in_order(cls, ends_at: str, info: ValidationInfo) -> str:
        starts_at = info.data.get("starts_at") or ""
        if ends_at and ends_at <= starts_at:
            raise refused("clock_order", tr("This ends before it starts. Check both times."))
        return ends_at


class ProgrammeSession(ProgrammeSessionFields, Row, table=True):
    """A session of a component, each week."""

    programme_component_id: int = belongs_to("programme_component.id")


class QualificationFields(Fields):
    """A qualification that accredits the learning."""

    title: Name
    awarding_body: Line = ""
    number: Annotated[Line, Checked(qualification_number_hint)] = ""
    """nnn/nnnn/c."""
    level: Annotated[Line, PickList("level")] = ""
    credits: Count = None
    status: Annotated[Line, PickList("qualification_status")] = "planned"
    result: Line = ""
    result_on: OptionalDay = None


class Qualification(QualificationFields, Row, table=True):
    """A qualification in a plan."""

    plan_id: int = belongs_to("plan.id")
    position: int = 0


class QualificationUnitFields(Fields):
    """A unit of a qualification."""

    title: Name
    reference: Annotated[Line, Checked(unit_reference_hint)] = ""
    """L/nnn/nnnn."""
    credits: Count = None
    achieved_on: OptionalDay = None


class QualificationUnit(QualificationUnitFields, Row, table=True):
    """A unit of one qualification."""

    qualification_id: int = belongs_to("qualification.id")


class PlacementFields(Fields):
    """A work placement or taster."""

    employer: Name
    kind: Annotated[Line, PickList("placement_kind")] = ""
    starts_on: OptionalDay = None
    ends_on: OptionalDay = None
    days: Line = ""
    purpose: Text = ""
    contact: Line = ""
    supervisor: Line = ""
    """Who looks after the learner there, by name."""
    health_safety_checked_on: OptionalDay = None
    insurance_seen_on: OptionalDay = None
    """Employer's liability insurance, which covers work experience."""
    parent_agreed_on: OptionalDay = None
    reflection: Annotated[Text, LearnersWords()] = ""

    @field_validator("ends_on")
    @classmethod
    def _in_order(cls, ends_on: dt.date | None, info: ValidationInfo) -> dt.date | None:
        in_order(info.data.get("starts_on"), ends_on, tr("The placement can't end before it starts. Check both dates."))
        return ends_on


class Placement(PlacementFields, Row, table=True):
    """A placement in a plan."""

    plan_id: int = belongs_to("plan.id")
    provider_id: int | None = refers_to("provider.id")
    position: int = 0


class SupportFields(Fields):
    """Social or learning support, or an access arrangement: who gives it, how often, where."""

    kind: Annotated[Name, PickList("support_kind")]
    description: Text = ""
    who: Line = ""
    how_often: Line = ""
    where: Line = ""


class Support(SupportFields, Row, table=True):
    """Support in a plan."""

    plan_id: int = belongs_to("plan.id")
    position: int = 0


class AccessArrangementFields(Fields):
    """An access arrangement for exams, with dated evidence of the normal way of working (FIELD §1)."""

    kind: Annotated[Name, PickList("access_arrangement")]
    evidence: Text = ""
    evidence_on: OptionalDay = None


class AccessArrangement(AccessArrangementFields, Row, table=True):
    """An access arrangement in a plan."""

    plan_id: int = belongs_to("plan.id")
    position: int = 0


class StatutoryExpectationFields(Fields):
    """A statutory expectation of Key Stage 4: how it is met, or the recorded reason why not."""

    subject: Annotated[Name, PickList("statutory_subject")]
    how_it_is_met: Text = ""
    reason_why_not: Text = ""


class StatutoryExpectation(StatutoryExpectationFields, Row, table=True):
    """A statutory expectation in a plan."""

    plan_id: int = belongs_to("plan.id")
    position: int = 0


class AgreementFields(Fields):
    """Someone agrees: the learning contract, or a review's signatures."""

    name: Name
    role: Annotated[Name, PickList("agreement_role")]
    agreed_on: PastDay = Field(default_factory=today)
    how: Annotated[Line, PickList("agreement_how")] = "signed"


class Agreement(AgreementFields, Row, table=True):
    """An agreement to a plan version or a review."""

    plan_version_id: int | None = may_belong_to("plan_version.id")
    review_id: int | None = may_belong_to("review.id")
    provider_id: int | None = refers_to("provider.id")


PLAN_PARTS: tuple[type[Row], ...] = (
    Target,
    ProgrammeComponent,
    Qualification,
    Placement,
    Support,
    AccessArrangement,
    StatutoryExpectation,
)
"""The records that a plan owns many of."""
