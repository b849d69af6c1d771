"""The steps of the plan's wizard: what each asks, as data."""

from __future__ import annotations

from typing import Annotated

from sqlmodel import Field

from ilp_desktop.flows import programme_looks, units
from ilp_desktop.flows.flow import Step
from ilp_desktop.flows.week import ProgrammeSessionEntry
from ilp_desktop.model.base import Line, Refers
from ilp_desktop.model.plan import (
    AccessArrangementFields,
    AgreementFields,
    DestinationFields,
    LongTermTargetFields,
    PlacementFields,
    PlanStartFields,
    ProgrammeComponentFields,
    QualificationFields,
    QualificationUnitFields,
    ShortTermTargetFields,
    SkillsToDevelopFields,
    StatutoryExpectationFields,
    SupportFields,
)
from ilp_desktop.words import tr


class LongTermTargetEntry(LongTermTargetFields):
    """A long-term target with the needs that it answers."""

    need_ids: Annotated[list[int], Refers("need")] = Field(default_factory=list)


class ShortTermTargetEntry(ShortTermTargetFields):
    """A short-term target with the needs that it answers and the long-term target that it leads to."""

    need_ids: Annotated[list[int], Refers("need")] = Field(default_factory=list)
    long_term_key: Line = ""


STEPS = (
    Step(
        "start", tr("Start"), tr("From when to when does this plan run, and which adult goes with it?"), PlanStartFields
    ),
    Step("destination", tr("Destination"), tr("What do I want to progress to?"), DestinationFields),
    Step("develop", tr("Skills to develop"), tr("What skills do I need to get there?"), SkillsToDevelopFields),
    Step(
        "long_term",
        tr("Long-term targets"),
        tr("Targets for the year. Each answers a need and leads to the destination."),
        LongTermTargetEntry,
        many=True,
        noun=tr("long-term target"),
        shows=("what_i_will_do", "area"),
        aside="needs",
    ),
    Step(
        "short_term",
        tr("Short-term targets"),
        tr("Stepping stones up to the next review. Three to five at a time are enough."),
        ShortTermTargetEntry,
        many=True,
        noun=tr("short-term target"),
        shows=("what_i_will_do", "by_when"),
        aside="needs",
    ),
    Step(
        "programme",
        tr("Programme"),
        tr("What will my programme look like? One entry for each part; its times come in the next step."),
        ProgrammeComponentFields,
        many=True,
        noun=tr("part of the programme"),
        shows=("title", "strand"),
    ),
    Step(
        "week",
        tr("Week"),
        tr("On which days and at what times does each part take place, on and off site?"),
        ProgrammeSessionEntry,
        many=True,
        noun=tr("time in the week"),
        shows=("weekday", "starts_at"),
    ),
    Step(
        "qualifications",
        tr("Qualifications"),
        tr("How will my learning be accredited?"),
        QualificationFields,
        many=True,
        noun=tr("qualification"),
        shows=("title", "level"),
        parts=Step(units.UNITS, tr("Units"), "", QualificationUnitFields, many=True, noun=tr("unit")),
        told=lambda values: programme_looks.units_of(values).words,
        look=programme_looks.of_qualification,
    ),
    Step(
        "placements",
        tr("Work placements"),
        tr("Which placements and tasters are planned?"),
        PlacementFields,
        many=True,
        noun=tr("placement"),
        shows=("employer", "starts_on"),
        look=programme_looks.of_placement,
    ),
    Step(
        "support",
        tr("Support"),
        tr("Who helps, how often, where?"),
        SupportFields,
        many=True,
        noun=tr("support"),
        shows=("kind", "who"),
    ),
    Step(
        "access",
        tr("Access arrangements"),
        tr("Which arrangements are the normal way of working, and since when?"),
        AccessArrangementFields,
        many=True,
        noun=tr("arrangement"),
        shows=("kind",),
    ),
    Step(
        "statutory",
        tr("Statutory expectations"),
        tr("How is each part of Key Stage 4 met, or why is it not? Leave a subject empty to fill it in later."),
        StatutoryExpectationFields,
        many=True,
        noun=tr("subject"),
        shows=("subject",),
        given=True,
        given_field="subject",
        look=programme_looks.of_expectation,
    ),
    Step(
        "agreement",
        tr("Agreement"),
        tr(
            "Who agrees to this plan? Names here freeze this version. Leave the list empty to keep the plan as a draft."
        ),
        AgreementFields,
        many=True,
        noun=tr("name"),
        shows=("name", "role"),
    ),
)
