"""Fields of the school's own on assessment, plan and review: what is asked, where, and what stands in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StringConstraints, ValidationInfo, field_validator
from sqlalchemy import UniqueConstraint
from sqlmodel import col, select

from ilp_desktop.model.access import Read
from ilp_desktop.model.assessment import (
    AchievementsSoFarFields,
    AssessmentStartFields,
    CircumstancesFields,
    HowILearnBestFields,
    InterestsFields,
    LearningDifficultiesFields,
    LearningHistoryFields,
    MedicalAccessFields,
    PersonalSocialFields,
    VocationalSkillsFields,
)
from ilp_desktop.model.base import (
    LINE_LENGTH,
    Fields,
    Line,
    Name,
    Row,
    Text,
    belongs_to,
    may_belong_to,
    without_controls,
)
from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import DestinationFields, PlanStartFields, SkillsToDevelopFields
from ilp_desktop.model.problems import refused
from ilp_desktop.model.review import ChangesFields, LearnerSaysFields, NextStepsFields, ReviewStartFields
from ilp_desktop.words import tr

LABEL_LENGTH = 80
"""Characters of a label: it stands beside its value on paper."""
MOST = 40
"""Fields of the school's own on one record, those that are no longer asked included."""
_LEAST_OPTIONS = 2
_PREFIX = "own_"
TICKED = "yes"
"""How a tick is kept; one that is not ticked is not kept."""


class Record(StrEnum):
    """What a school can add fields to; the kind of its wizard."""

    ASSESSMENT = "assessment"
    PLAN = "plan"
    REVIEW = "review"


class Kind(StrEnum):
    """What is typed or chosen in a field."""

    LINE = "line"
    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"
    TICK = "tick"


STEPS: dict[Record, dict[str, type[Fields]]] = {
    Record.ASSESSMENT: {
        "start": AssessmentStartFields,
        "history": LearningHistoryFields,
        "learn_best": HowILearnBestFields,
        "achievements": AchievementsSoFarFields,
        "vocational": VocationalSkillsFields,
        "personal_social": PersonalSocialFields,
        "interests": InterestsFields,
        "difficulties": LearningDifficultiesFields,
        "medical": MedicalAccessFields,
        "circumstances": CircumstancesFields,
    },
    Record.PLAN: {"start": PlanStartFields, "destination": DestinationFields, "develop": SkillsToDevelopFields},
    Record.REVIEW: {
        "learner_says": LearnerSaysFields,
        "start": ReviewStartFields,
        "changes": ChangesFields,
        "next_steps": NextStepsFields,
    },
}
"""Record -> step of its wizard in which a field can stand -> the fields that are there already."""
PAPERS: dict[Record, dict[str, str]] = {
    Record.ASSESSMENT: {"on_paper": "assessment_summary", "on_plan": "ilp", "on_my_plan": "my_plan"},
    Record.PLAN: {"on_paper": "ilp", "on_my_plan": "my_plan"},
    Record.REVIEW: {"on_paper": "review_record"},
}
"""Record -> tick of its fields -> the paper that it is about."""


def one_of(offered: Collection[str]) -> AfterValidator:
    """Take only one of these codes or words."""

    def check(value: str) -> str:
        if value not in offered:
            raise refused("not_offered", tr("Choose one of the list."))
        return value

    return AfterValidator(check)


class OwnFieldFields(Fields):
    """What a field of the school's own is called, asks, and tells of."""

    label: Annotated[
        str,
        StringConstraints(strip_whitespace=True, min_length=1, max_length=LABEL_LENGTH),
        BeforeValidator(without_controls),
    ]
    step: Name
    """The step of the wizard in which it is asked."""
    kind: Annotated[Line, one_of(set(Kind))] = Kind.LINE.value
    options: Text = ""
    """What can be chosen, one a line; only of a choice."""
    help: Line = ""
    """What to write there, in a sentence below the label."""
    part: Annotated[Line, one_of(set(Part))]
    """The part of the record that it tells of: whoever may not see that, does not see it."""
    on_paper: bool = True
    """On the paper about its record: assessment summary, individual learning plan, review record."""
    on_plan: bool = False
    """Of an assessment: on the individual learning plan too."""
    on_my_plan: bool = False
    """Of an assessment or plan: on the learner's own plan."""

    @field_validator("options")
    @classmethod
    def _some_that_differ(cls, options: str, info: ValidationInfo) -> str:
        if info.data.get("kind") != Kind.CHOICE:
            return ""
        found = [line.strip() for line in options.splitlines() if line.strip()]
        if len(found) < _LEAST_OPTIONS:
            raise refused("too_few", tr("Write at least two choices, one a line."))
        if any(len(line) > LINE_LENGTH for line in found):
            raise refused("too_long", tr("One of the choices is too long. Shorten it."))
        if len({line.casefold() for line in found}) < len(found):
            raise refused("double", tr("One choice stands there twice. Each must differ from the others."))
        return "\n".join(found)


class OwnField(OwnFieldFields, Row, table=True):
    """One field of the school's own."""

    __table_args__ = (UniqueConstraint("record", "label"), {"sqlite_autoincrement": True})
    record: str
    position: int
    asked: bool = True
    """Whether the wizard still asks it; what stands in it is shown either way."""

    @property
    def name(self) -> str:
        """What it is called in the entries of a wizard."""
        return name_of(self.id or 0)

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers on which it stands."""
        return tuple(paper for tick, paper in PAPERS[Record(self.record)].items() if getattr(self, tick))

    @property
    def choices(self) -> list[str]:
        """What can be chosen."""
        return self.options.splitlines()

    def shown(self, value: str, day: Callable[[dt.date], str], yes: str) -> str:
        """A value as it is read; day, yes: how a day and a tick are written there."""
        if self.kind == Kind.DAY:
            return day(dt.date.fromisoformat(value))
        return yes if self.kind == Kind.TICK else value


class OwnValue(Row, table=True):
    """What stands in a field of the school's own, for one assessment, plan or review."""

    __table_args__ = (
        UniqueConstraint("own_field_id", "assessment_id"),
        UniqueConstraint("own_field_id", "plan_id"),
        UniqueConstraint("own_field_id", "review_id"),
        {"sqlite_autoincrement": True},
    )
    own_field_id: int = belongs_to("own_field.id")
    assessment_id: int | None = may_belong_to("assessment.id")
    plan_id: int | None = may_belong_to("plan.id")
    review_id: int | None = may_belong_to("review.id")
    value: Text
    """A day as 2026-09-03, a tick as TICKED, a choice in its words."""


def name_of(field_id: int) -> str:
    """What a field is called in the entries of a wizard."""
    return f"{_PREFIX}{field_id}"


def is_own(name: str) -> bool:
    """Whether an entry of a wizard is a field of the school's own."""
    return name.startswith(_PREFIX)


def canonical(value: object) -> str:
    """A validated value as it is kept; empty: nothing to keep."""
    if isinstance(value, dt.date):
        return value.isoformat()
    return TICKED if value is True else str(value or "")


def of_record(read: Read, record: str) -> list[OwnField]:
    """All fields of one record, in the school's order."""
    query = select(OwnField).where(OwnField.record == record)
    return list(read(query.order_by(col(OwnField.position), col(OwnField.id))))


def held(read: Read, record: str, record_id: int | None) -> list[tuple[OwnField, str]]:
    """What stands in the own fields of one assessment, plan or review, in the school's order."""
    query = select(OwnField, OwnValue.value).join(OwnValue).where(owner(record) == record_id)
    return [(field, value) for field, value in read(query.order_by(col(OwnField.position), col(OwnField.id)))]


def owner(record: str) -> Any:
    """The column of a value that names its record."""
    return getattr(OwnValue, f"{record}_id")
