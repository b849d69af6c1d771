"""The initial assessment summary for the staff who teach."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session, select

from ilp_desktop.model.assessment import Assessment, Method, Need, SkillProfile, Source
from ilp_desktop.model.parts import Part
from ilp_desktop.model.school import PickListItem
from ilp_desktop.printing.batch import PrintRequest, render_bytes

KEY = "assessment_summary"


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def assess(session: Session, learner_id: int, on: dt.date, **values: Any) -> int:
    return int(make.put(session, Assessment(learner_id=learner_id, assessed_on=on, **values)).id)


def test_it_says_who_assessed_when_how_and_what_was_found(session: Session, learner_id: int) -> None:
    newest = session.exec(select(Assessment)).one()
    newest.led_by_id = 2
    owner: dict[str, Any] = {"assessment_id": newest.id}
    make.put(session, Method(kind="structured_tool", tool="Word reading", score="82", **owner))
    make.put(session, Source(kind="parent_carer", who="Mrs Kowalczyk", received_on=dt.date(2026, 9, 20), **owner))
    make.put(session, Need(learner_id=learner_id, area="life_skills", description="Cooking safely.", **owner))
    make.put(
        session,
        Need(learner_id=learner_id, area="life_skills", description="Met long ago.", met_on=make.TODAY, **owner),
    )
    shown = words(printed(session, KEY, learner_id))
    for each in (
        "Ola Kowalczyk", "Assessed 24 September 2026, by Mark Linton", "Structured literacy or numeracy tool, Word reading, 82",
        "Parent or carer, Mrs Kowalczyk, 20 Sep 2026", "Talks well about things she has done.", "Priority: High",
        "Cooking safely.", "Noise, and being asked", "Coloured overlay (yellow).", "I like to bake with my aunt.",
    ):  # fmt: skip
        assert each in shown
    assert "Met long ago." not in shown


def test_the_most_pressing_area_comes_first_and_nothing_is_said_twice(session: Session, learner_id: int) -> None:
    on = assess(session, learner_id, make.TODAY)
    for area, priority in (("ict", "low"), ("leisure", ""), ("mathematics", "high")):
        make.put(session, SkillProfile(assessment_id=on, area=area, priority=priority, needs="Needs time."))
    make.put(session, Need(learner_id=learner_id, assessment_id=on, area="ict", description="Needs time."))
    shown = words(printed(session, KEY, learner_id))
    assert shown.index("Mathematics") < shown.index("ICT") < shown.index("Leisure and recreation")
    assert shown.count("Needs time.") == 3


def test_a_level_before_stands_beside_it_only_on_the_same_scale(session: Session, learner_id: int) -> None:
    for code, label in (("age_7", "7"), ("age_8", "8")):
        row = PickListItem(list_name="level", code=code, label=label, position=20, scale="Reading age")
        make.put(session, row)
    first = assess(
        session, learner_id, dt.date(2025, 9, 24), english_reading_level="age_7", mathematics_level="entry_1"
    )
    second = assess(session, learner_id, dt.date(2026, 10, 1), english_reading_level="entry_2", ict_level="entry_3")
    newest = assess(
        session, learner_id, make.TODAY, english_reading_level="age_8", mathematics_level="entry_2", ict_level="age_8"
    )
    for assessment_id, level in ((first, "entry_1"), (second, "age_7"), (newest, "entry_3")):
        make.put(session, SkillProfile(assessment_id=assessment_id, area="vocational", level=level))
    shown = words(printed(session, KEY, learner_id))
    assert "Reading age: 8 before: Reading age: 7, 24 Sep 2025" in shown
    assert "Entry 3 before: Entry 1, 24 Sep 2025" in shown, "the area's, past the assessment on another scale"
    assert shown.count("before:") == 3, "ICT was on another scale before"


def test_without_an_assessment_a_sentence_says_where_to_make_it(session: Session) -> None:
    make.school(session)
    request = PrintRequest(KEY, make.empty_learner(session))
    _, result = render_bytes([request], reader_of(session), OPTIONS)
    assert result.pages == 0
    assert "has no initial assessment yet. Make it in the assessment wizard" in result.missing[0].reason


def test_an_empty_one_is_a_form_to_fill_in(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    assess(session, learner_id, make.TODAY)
    pdf = printed(session, KEY, learner_id)
    shown = words(pdf)
    for each in ("Strengths", "Support it will take", "Access and communication", "In the learner's words"):
        assert each in shown
    assert len(pdf.pages) == 1


def test_health_and_home_wait_for_their_tick_and_an_ordinary_learner_takes_two_pages(
    session: Session, learner_id: int
) -> None:
    usual = printed(session, KEY, learner_id)
    ticked = words(printed(session, KEY, learner_id, dataclasses.replace(OPTIONS, ticked=frozenset(Part))))
    for secret in ("MEDICALSECRET", "HOMESECRET", "MEDICALWORDS"):
        assert secret not in words(usual)
        assert secret in ticked
    assert len(usual.pages) <= 2
