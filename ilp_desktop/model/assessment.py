"""Stage 1: the initial assessment. One Fields class per section of DOMAIN §3, so each is one step of the wizard."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from sqlmodel import Field

from ilp_desktop.model.base import (
    Fields,
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
    may_belong_to,
    refers_to,
    today,
)
from ilp_desktop.model.parts import Part, PartOf, section
from ilp_desktop.model.school import SharingFields, WithFiles


class Priority(StrEnum):
    """Priority of a need."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class AssessmentStartFields(Fields):
    """When the assessment was made, and who led it."""

    assessed_on: PastDay
    led_by_id: Annotated[OptionalId, Refers("staff")] = None


@section(Part.HISTORY)
class LearningHistoryFields(Fields):
    """Learning history."""

    attendance_percent: Percent = None
    attendance_remark: Line = ""
    attitude_to_learning: Text = ""
    previous_schools: Text = ""
    exclusions_or_gaps: Text = ""
    history_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.LEARN_BEST)
class HowILearnBestFields(Fields):
    """How I learn best."""

    preferred_ways_to_learn: Text = ""
    what_gets_in_the_way: Text = ""
    what_helps: Text = ""
    learn_best_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.ACHIEVEMENTS)
class AchievementsSoFarFields(Fields):
    """Achievements so far and current working levels."""

    prior_achievements: Text = ""
    english_reading_level: Annotated[Line, PickList("level", own_scales=True)] = ""
    english_writing_level: Annotated[Line, PickList("level", own_scales=True)] = ""
    english_speaking_listening_level: Annotated[Line, PickList("level", own_scales=True)] = ""
    mathematics_level: Annotated[Line, PickList("level", own_scales=True)] = ""
    ict_level: Annotated[Line, PickList("level", own_scales=True)] = ""
    achievements_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.VOCATIONAL)
class VocationalSkillsFields(Fields):
    """Skills and levels in the subjects and vocational areas tried."""

    vocational_areas_tried: Text = ""
    vocational_skills: Text = ""
    vocational_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.PERSONAL_SOCIAL)
class PersonalSocialFields(Fields):
    """Personal and social development: needs and strengths."""

    confidence: Text = ""
    working_with_others: Text = ""
    self_management: Text = ""
    independence: Text = ""
    behaviour: Text = ""
    personal_social_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.INTERESTS)
class InterestsFields(Fields):
    """Interests and ambitions; careers (IAG) needs."""

    vocational_interests: Text = ""
    hobbies: Text = ""
    ambitions: Text = ""
    careers_needs: Text = ""
    interests_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.DIFFICULTIES)
class LearningDifficultiesFields(Fields):
    """Nature of any difficulty or disability, and what an EHC plan asks for; SEN codes stand on the learner."""

    nature_of_difficulty: Text = ""
    ehc_plan_asks_for: Text = ""
    difficulties_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.MEDICAL)
class MedicalAccessFields(Fields):
    """Medical information that matters for learning, aids, access arrangements, communication needs."""

    medical_information: Text = ""
    aids: Annotated[Text, PartOf((Part.SUPPORT,))] = ""
    access_arrangements: Annotated[Text, PartOf((Part.SUPPORT,))] = ""
    communication_needs: Annotated[Text, PartOf((Part.SUPPORT,))] = ""
    medical_learner_says: Annotated[Text, LearnersWords()] = ""


@section(Part.CIRCUMSTANCES)
class CircumstancesFields(Fields):
    """Personal circumstances, only where appropriate: sensitive, never printed by default."""

    personal_circumstances: Text = ""
    circumstances_support_needs: Text = ""
    circumstances_learner_says: Annotated[Text, LearnersWords()] = ""


class AssessmentFields(
    CircumstancesFields,
    MedicalAccessFields,
    LearningDifficultiesFields,
    InterestsFields,
    PersonalSocialFields,
    VocationalSkillsFields,
    AchievementsSoFarFields,
    HowILearnBestFields,
    LearningHistoryFields,
    AssessmentStartFields,
):
    """All sections of one initial assessment."""


class Assessment(AssessmentFields, Row, table=True):
    """An initial assessment of one learner; there may be several over the years."""

    learner_id: int = belongs_to("learner.id")
    led_by_id: int | None = refers_to("staff.id")
    finished_on: dt.date | None = None


class SourceFields(Fields):
    """Where information came from."""

    kind: Annotated[Name, PickList("source_kind")]
    received_on: OptionalDay = None
    who: Line = ""
    note: Text = ""


class SourceEntry(WithFiles, SourceFields):
    """A source with its files."""


class Source(SourceFields, Row, table=True):
    """A source of an assessment."""

    assessment_id: int = belongs_to("assessment.id")


class MethodFields(Fields):
    """How something was found out; good practice uses several methods."""

    kind: Annotated[Name, PickList("method_kind")]
    used_on: OptionalDay = None
    tool: Line = ""
    """Name of a structured literacy or numeracy tool."""
    score: Line = ""
    note: Text = ""


class MethodEntry(WithFiles, MethodFields):
    """A method with its files, such as a sheet of the tool or a photo of the work observed."""


class Method(MethodFields, Row, table=True):
    """A method of an assessment."""

    assessment_id: int = belongs_to("assessment.id")


class SkillProfileFields(Fields):
    """The summary of one skill area: level, strengths, needs, priority, and the support it will take."""

    area: Annotated[Name, PickList("skill_area")]
    level: Annotated[Line, PickList("level", own_scales=True)] = ""
    strengths: Text = ""
    needs: Text = ""
    priority: Annotated[Line, PickList("priority")] = ""
    support: Text = ""


class SkillProfile(SkillProfileFields, Row, table=True):
    """A skill area's summary in one assessment."""

    assessment_id: int = belongs_to("assessment.id")


class NeedFields(Fields):
    """A need: an object of its own, since the plan must answer it."""

    area: Annotated[Name, PickList("skill_area")]
    description: RequiredText
    priority: Annotated[Line, PickList("priority")] = Priority.MEDIUM.value
    source: Annotated[Line, PickList("source_kind")] = ""


class Need(NeedFields, Row, table=True):
    """A need of one learner, found in an assessment or a review."""

    learner_id: int = belongs_to("learner.id")
    assessment_id: int | None = refers_to("assessment.id")
    found_on: dt.date = Field(default_factory=today)
    met_on: dt.date | None = None


class Sharing(SharingFields, Row, table=True):
    """A record that an assessment's needs, a plan version or a review was shared."""

    assessment_id: int | None = may_belong_to("assessment.id")
    plan_version_id: int | None = may_belong_to("plan_version.id")
    review_id: int | None = may_belong_to("review.id")
    staff_id: int | None = refers_to("staff.id")
    provider_id: int | None = refers_to("provider.id")
