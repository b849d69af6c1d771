"""Units under their qualification, and what the plan wizard says of qualifications, placements and expectations."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

import pytest
from filling import PLAN, agree_plan, assess, finished, kept, opened
from sqlmodel import Session, select

from ilp_desktop.flows import flow, merge, programme_looks, second_look
from ilp_desktop.flows.flow import Problem, Raw, as_typed, new_row, row
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import (
    PlacementFields,
    Plan,
    Qualification,
    QualificationFields,
    QualificationUnit,
    QualificationUnitFields,
)
from ilp_desktop.services import records


def unit(title: str, **values: Any) -> Raw:
    return row(QualificationUnitFields, title=title, **values)


def qualification(title: str, *units: Raw, **values: Any) -> Raw:
    return row(QualificationFields, title=title, units=list(units), **values)


def day(days: int) -> str:
    return as_typed(today() + dt.timedelta(days=days))  # type: ignore[no-any-return]


def units_in(session: Session) -> list[tuple[str, str, int | None]]:
    query = select(Qualification, QualificationUnit).where(QualificationUnit.qualification_id == Qualification.id)
    return [(owner.title, each.title, each.credits) for owner, each in session.exec(query)]


@pytest.fixture
def planned(school: Session, learner: Learner) -> Learner:
    """A learner whose plan has two qualifications, three units in all."""
    entries = opened(school, PLAN, learner)
    entries["qualifications"] = [
        qualification("Award", unit("Reading", credits="3"), unit("Writing", credits="2")),
        qualification("Certificate", unit("Reading", credits="9")),
    ]
    finished(school, PLAN, learner, entries)
    return learner


def test_units_are_written_with_their_qualification_and_come_back(school: Session, planned: Learner) -> None:
    assert units_in(school) == [("Award", "Reading", 3), ("Award", "Writing", 2), ("Certificate", "Reading", 9)]
    award, certificate = opened(school, PLAN, planned)["qualifications"]
    assert [each["title"] for each in award["units"]] == ["Reading", "Writing"]
    assert certificate["units"][0]["credits"] == "9"


def test_units_are_changed_added_and_taken_away(school: Session, planned: Learner) -> None:
    entries = opened(school, PLAN, planned)
    award, certificate = entries["qualifications"]
    award["units"][0]["credits"] = "4"
    del award["units"][1]
    certificate["units"].append(unit("Counting"))
    before = {each.title: each.id for each in records.of(school, QualificationUnit, credits=3)}
    finished(school, PLAN, planned, entries)
    assert units_in(school) == [
        ("Award", "Reading", 4),
        ("Certificate", "Reading", 9),
        ("Certificate", "Counting", None),
    ]
    assert records.of(school, QualificationUnit, credits=4)[0].id == before["Reading"], "changed, not written anew"


def test_units_go_with_their_qualification(school: Session, planned: Learner) -> None:
    entries = opened(school, PLAN, planned)
    del entries["qualifications"][0]
    finished(school, PLAN, planned, entries)
    assert units_in(school) == [("Certificate", "Reading", 9)]


def test_a_problem_names_the_unit_it_is_in(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["qualifications"] = [qualification("Award"), qualification("Other", unit("A"), unit("", credits="-1"))]
    problems = flow.all_problems(school, PLAN, records.identity(learner), entries)
    assert [(each.step, each.field, each.row, each.part) for each in problems] == [
        ("qualifications", "title", 1, 1),
        ("qualifications", "credits", 1, 1),
    ]
    step = PLAN.step("qualifications")
    assert second_look.place(step, entries["qualifications"], 1, 1) == "Qualifications, “Other”, unit 2"


def test_an_achieved_unit_makes_an_agreed_plan_a_draft_of_the_next_version(school: Session, learner: Learner) -> None:
    assess(school, learner, "Reading")
    agree_plan(school, learner, "Read a timetable")
    plan = school.exec(select(Plan)).one()
    entries = opened(school, PLAN, learner)
    entries["qualifications"] = [qualification("Award", unit("Reading"))]
    entries["agreement"] = []
    finished(school, PLAN, learner, entries)
    version = plan.version
    assert (plan.status, version) == ("draft", 2)


# The draft


def draft_with(session: Session, learner: Learner, change: Any) -> list[Raw]:
    """Close the wizard on these changes, then open it again."""
    entries = copy.deepcopy(opened(session, PLAN, learner))
    change(entries["qualifications"])
    kept(session, PLAN, learner, entries, "qualifications")
    return opened(session, PLAN, learner)["qualifications"]  # type: ignore[no-any-return]


def test_a_draft_keeps_units_as_typed_valid_or_not(school: Session, planned: Learner) -> None:
    award, _ = draft_with(school, planned, lambda rows: rows[0]["units"].append(unit("", achieved_on="31/02/2027")))
    assert [each["achieved_on"] for each in award["units"]] == ["", "", "31/02/2027"]


def test_units_changed_elsewhere_come_into_a_draft_that_did_not_touch_them(school: Session, planned: Learner) -> None:
    draft_with(school, planned, lambda rows: rows[0]["units"][0].update(title="Reading aloud"))
    reading, writing, _ = records.of(school, QualificationUnit)
    reading.credits, writing.credits = 8, 7
    records.delete(school, QualificationUnit, records.identity(writing))
    award, certificate = opened(school, PLAN, planned)["qualifications"]
    assert [(each["title"], each["credits"]) for each in award["units"]] == [("Reading aloud", "8")]
    assert len(certificate["units"]) == 1


def test_a_qualification_deleted_elsewhere_comes_back_with_units_where_one_was_edited(
    school: Session, planned: Learner
) -> None:
    draft_with(school, planned, lambda rows: rows[0]["units"][1].update(credits="5"))
    for each in records.of(school, Qualification):
        records.delete(school, Qualification, records.identity(each))
    (award,) = opened(school, PLAN, planned)["qualifications"]
    assert (award["title"], award["id"]) == ("Award", None)
    assert [(each["title"], each["credits"], each["id"]) for each in award["units"]] == [
        ("Reading", "3", None),
        ("Writing", "5", None),
    ]


def test_a_draft_of_an_older_program_gets_the_units_that_are_there(school: Session, planned: Learner) -> None:
    def without_units(rows: list[Raw]) -> None:
        for each in rows:
            del each["units"]

    award, _ = draft_with(school, planned, without_units)
    assert [each["title"] for each in award["units"]] == ["Reading", "Writing"]


def test_the_order_of_values_in_a_unit_is_no_edit() -> None:
    begun = {"key": "r1", "title": "A", "units": [{"key": "r2", "title": "B"}]}
    typed = {"title": "A", "units": [{"title": "B", "key": "r2"}], "key": "r1"}
    assert merge.rows({"title": ""}, [begun], [typed], [], {"units": {"title": ""}}) == []


# What is worth another look


def looks(entries: Any) -> dict[str, str]:
    """Field -> hint of the one record of a plan that has some."""
    return {
        name: sentence
        for step in PLAN.steps
        for form, values, _, _ in flow.forms(step, entries[step.name])
        for name, sentence in second_look.worth_a_look(form, values, entries).items()
    }


@pytest.fixture
def entries(school: Session, learner: Learner) -> Any:
    return opened(school, PLAN, learner) | {"start": {"starts_on": day(-30), "ends_on": day(60)}}


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({}, set()),
        ({"number": "601/0029/2"}, {"number"}),
        ({"credits": "9"}, {"credits"}),
        ({"credits": "8"}, set()),
        ({"credits": "a lot"}, set()),
        ({"status": "achieved"}, {"result_on"}),
        ({"result": "Pass"}, {"result_on"}),
        ({"result": "Pass", "result_on": "01/06/2027"}, set()),
    ],
)
def test_what_a_qualification_hints_at(entries: Any, values: Raw, fields: set[str]) -> None:
    units = [unit("A", credits="3"), unit("B", credits="5", achieved_on=day(-1))]
    entries["qualifications"] = [qualification("Award", *units, **values)]
    assert looks(entries).keys() == fields


def test_a_slip_in_a_units_reference_is_told_before_finishing(school: Session, learner: Learner, entries: Any) -> None:
    entries["qualifications"] = [qualification("Award", unit("A"), unit("B", reference="D/500/4688"))]
    hints = second_look.all_hints(school, PLAN, records.identity(learner), entries)
    assert any(each.startswith("Qualifications, “Award”, unit 2: This unit reference's letter") for each in hints)


def test_units_are_counted_as_they_are_typed() -> None:
    units = [unit("A", credits="3", achieved_on="soon"), unit("", credits="x"), unit("C", credits="2")]
    told = PLAN.step("qualifications").told(qualification("Award", *units))
    assert told == "1 of 3 units achieved, 3 of 5 credits"


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({}, set()),
        ({"starts_on": day(9)}, {"health_safety_checked_on"}),
        ({"starts_on": day(9), "health_safety_checked_on": day(0)}, set()),
        ({"starts_on": day(9), "health_safety_checked_on": day(10)}, {"health_safety_checked_on"}),
        ({"starts_on": "soon", "ends_on": "later"}, set()),
        ({"starts_on": day(-31), "health_safety_checked_on": day(-32)}, {"starts_on"}),
        ({"ends_on": day(61)}, {"ends_on"}),
        ({"ends_on": day(-1)}, {"reflection"}),
        ({"ends_on": day(-1), "reflection": "It was loud"}, set()),
    ],
)
def test_what_a_placement_hints_at(entries: Any, values: Raw, fields: set[str]) -> None:
    entries["placements"] = [row(PlacementFields, employer="Mill", **values)]
    assert looks(entries).keys() == fields


def test_a_placement_says_nothing_of_a_plan_whose_days_are_not_typed_yet(entries: Any) -> None:
    entries["start"] = {"starts_on": "x", "ends_on": ""}
    entries["placements"] = [row(PlacementFields, employer="Mill", ends_on=day(900))]
    assert looks(entries) == {}


def test_expectations_left_open_are_told_in_one_sentence(school: Session, entries: Any) -> None:
    for each in entries["statutory"]:
        each["reason_why_not"] = "" if each["subject"] in {"re", "pe"} else "Not on offer"
    assert programme_looks.expectations_left(school, entries["statutory"]) == [
        "Statutory expectations: 8 of 10 filled in; nothing yet on: Physical education; Religious education."
    ]
    for each in entries["statutory"]:
        each["how_it_is_met"] = "Tuesdays"
    assert programme_looks.expectations_left(school, entries["statutory"]) == []


def test_a_new_record_has_room_for_its_parts() -> None:
    assert new_row(PLAN.step("qualifications"))["units"] == []
    assert "units" not in new_row(PLAN.step("placements"))
    assert Problem("a", "b", "c").part is None
