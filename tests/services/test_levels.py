"""Assessments of several years stand side by side, and each level says how it compares with the one before."""

from __future__ import annotations

import datetime as dt
from typing import Any

from learner_story import put
from sqlmodel import Session, select

from ilp_desktop.model.assessment import Assessment, SkillProfile
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.school import PickListItem, ScaleFields
from ilp_desktop.services import levels, pick_lists, records
from ilp_desktop.services.levels import Change


def assess(session: Session, learner: Learner, year: int, areas: dict[str, str], **values: Any) -> None:
    made = put(session, Assessment(learner_id=records.identity(learner), assessed_on=dt.date(year, 9, 9), **values))
    for area, level in areas.items():
        put(session, SkillProfile(assessment_id=records.identity(made), area=area, level=level))


def changes(session: Session, learner: Learner, area: str) -> list[tuple[str, Change] | None]:
    found = levels.compare(session, records.identity(learner))
    line = next(each for each in found.areas if each.area == area)
    return [(each.label, each.change) if each else None for each in line.levels]


def test_levels_go_up_stay_and_go_down_over_the_years(school: Session, learner: Learner) -> None:
    for year, level in ((2026, "entry_3"), (2023, "entry_1"), (2024, "entry_2"), (2025, "entry_2"), (2027, "entry_1")):
        assess(school, learner, year, {"vocational": level})
    compared = levels.compare(school, records.identity(learner))
    assert [day.year for day in compared.dates] == [2023, 2024, 2025, 2026, 2027]
    [line] = compared.areas
    told = [each.change for each in line.levels if each]
    assert told == [Change.FIRST, Change.UP, Change.SAME, Change.UP, Change.DOWN]


def test_a_year_without_a_level_is_skipped_in_the_comparison(school: Session, learner: Learner) -> None:
    for year, level in ((2023, "entry_1"), (2024, ""), (2025, "entry_3")):
        assess(school, learner, year, {"vocational": level})
    area = levels.compare(school, records.identity(learner)).areas[0].area
    assert [each and each[1] for each in changes(school, learner, area)] == [Change.FIRST, None, Change.UP]


def test_working_levels_count_too_and_the_summary_before_them(school: Session, learner: Learner) -> None:
    assess(school, learner, 2024, {}, english_reading_level="entry_1", mathematics_level="entry_1")
    assess(
        school, learner, 2025, {"mathematics": "entry_3"}, english_reading_level="entry_2", mathematics_level="entry_2"
    )
    assert [each and each[1] for each in changes(school, learner, "English: reading")] == [Change.FIRST, Change.UP]
    [first, second] = changes(school, learner, "Mathematics")
    assert first
    assert second
    assert second[0] == "Entry 3"


def test_the_schools_own_scale_counts_in_its_own_order(school: Session, learner: Learner) -> None:
    for position, code in enumerate(("bronze", "silver"), start=90):
        put(school, PickListItem(list_name="level", code=code, label=code.title(), position=position))
    for year, level in ((2024, "bronze"), (2025, "silver"), (2026, "gone_from_the_list")):
        assess(school, learner, year, {"leisure": level})
    area = levels.compare(school, records.identity(learner)).areas[0].area
    told = changes(school, learner, area)
    assert told == [("Bronze", Change.FIRST), ("Silver", Change.UP), ("gone_from_the_list", Change.OTHER)]


def test_only_levels_of_one_scale_are_compared(school: Session, learner: Learner) -> None:
    pick_lists.add_scale(school, ScaleFields(name="Reading age", levels="6\n7"))
    six, seven = (item.code for item in pick_lists.items(school, "level", "Reading age"))
    for year, level in ((2023, seven), (2024, "entry_1"), (2025, six), (2026, "entry_1"), (2027, "entry_2")):
        assess(school, learner, year, {"leisure": level})
    area = levels.compare(school, records.identity(learner)).areas[0].area
    assert changes(school, learner, area) == [
        ("Reading age: 7", Change.FIRST),
        ("Entry 1", Change.SCALE),
        ("Reading age: 6", Change.DOWN),
        ("Entry 1", Change.SAME),
        ("Entry 2", Change.UP),
    ]


def test_without_levels_there_is_nothing_to_compare(school: Session, learner: Learner) -> None:
    assess(school, learner, 2024, {})
    assert levels.compare(school, records.identity(learner)).areas == ()
    assert len(school.exec(select(Assessment)).all()) == 1
