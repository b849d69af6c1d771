"""What is suggested to a whole group, and waits to be made each learner's own: a copied plan is a failed plan (DOMAIN §2)."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from sqlmodel import Field

from ilp_desktop.model.base import Fields, Line, OptionalId, Refers, RequiredText, Row, belongs_to, today
from ilp_desktop.model.plan import ProgrammeComponentFields, ProgrammeSessionFields


class SuggestionKind(StrEnum):
    """What can be suggested to a group."""

    TARGET = "target"
    STRATEGY = "strategy"
    COMPONENT = "component"
    PROVIDER = "provider"


class TargetStrategyFields(Fields):
    """A support strategy for one of the learner's targets."""

    target_id: Annotated[OptionalId, Refers("target")] = None
    support_strategy: RequiredText


class ComponentProviderFields(Fields):
    """The off-site provider where a part of the learner's programme takes place from now on."""

    programme_component_id: Annotated[OptionalId, Refers("programme_component")] = None
    provider_id: Annotated[OptionalId, Refers("provider")] = None
    """Empty: at school."""
    place: Line = ""
    teacher: Line = ""


class ComponentWithTimeFields(ProgrammeSessionFields, ProgrammeComponentFields):
    """A part of the programme with its first time in the week; further times are placed in the learner's own week."""


class Suggestion(Row, table=True):
    """One learner's copy of what was suggested to a group; it goes when it is taken into the plan, or dropped."""

    learner_id: int = belongs_to("learner.id")
    kind: str
    suggested_on: dt.date = Field(default_factory=today)
    given: str
    """JSON of the raw entries as they were suggested to all."""
    entries: str
    """JSON of the raw entries as they stand for this learner, as typed."""
