"""The school's own fields in the wizards: asked in their step, kept as typed, validated, written with the record."""

from __future__ import annotations

from typing import Any

import pytest
from filling import FLOWS, PLAN, agree_plan, days_ago, finished, hold_review, kept, opened
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.flows import assessment, flow, review, second_look
from ilp_desktop.flows.own_entries import own_of
from ilp_desktop.model import own_fields as model
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.own_fields import OwnField, OwnFieldFields
from ilp_desktop.model.plan import PlanVersion
from ilp_desktop.services import own_fields, plans, records


def own(session: Session, record: str, label: str, **values: Any) -> OwnField:
    usual = {"label": label, "step": next(iter(model.STEPS[model.Record(record)])), "part": "history"}
    return own_fields.add(session, record, OwnFieldFields.model_validate(usual | values))


def what_stands(session: Session, record: str, record_id: int) -> dict[str, str]:
    return {field.label: value for field, value in own_fields.held(session, record, record_id)}


@pytest.mark.parametrize("record", list(model.Record))
def test_the_steps_that_can_have_own_fields_are_those_with_one_form(record: model.Record) -> None:
    steps = {step.name: step.fields for step in FLOWS[record].steps if not step.many}
    assert model.STEPS[record] == steps


def test_a_wizard_without_own_fields_stays_as_it_is(school: Session) -> None:
    assert flow.with_own(school, PLAN).steps == PLAN.steps


def test_each_kind_is_asked_typed_and_written(school: Session, learner: Learner) -> None:
    fields = {
        kind: own(school, "assessment", kind, kind=kind, options="Bus\nTaxi", step="learn_best")
        for kind in ("line", "text", "day", "choice", "tick")
    }
    entries = opened(school, assessment.FLOW, learner)
    blanks = [entries["learn_best"][each.name] for each in fields.values()]
    assert blanks == ["", "", "", "", False]
    typed = {"line": "Left bank", "text": "One\nTwo", "day": "3/9/2026", "choice": "Taxi", "tick": True}
    entries["learn_best"] |= {fields[kind].name: value for kind, value in typed.items()}
    done = finished(school, assessment.FLOW, learner, entries)
    told = {"line": "Left bank", "text": "One\nTwo", "day": "2026-09-03", "choice": "Taxi", "tick": "yes"}
    assert what_stands(school, "assessment", done) == told
    again = opened(school, assessment.FLOW, learner, done)["learn_best"]
    assert {kind: again[fields[kind].name] for kind in typed} == typed | {"day": "03/09/2026"}


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [("day", "31/2/2026", "day/month/year"), ("choice", "Rocket", "of the list"), ("line", "x" * 201, "too long")],
)
def test_what_is_wrong_is_said_beside_the_field(
    school: Session, learner: Learner, kind: str, typed: str, said: str
) -> None:
    field = own(school, "plan", "Own", kind=kind, options="Bus\nTaxi")
    entries = opened(school, PLAN, learner)
    entries["start"][field.name] = typed
    wizard = flow.with_own(school, PLAN)
    (problem,) = flow.all_problems(school, wizard, records.identity(learner), entries)
    assert (problem.step, problem.field) == ("start", field.name)
    assert said in problem.sentence
    with pytest.raises(UserError):
        finished(school, PLAN, learner, entries)
    assert plans.current(school, records.identity(learner)) is None


def test_a_draft_keeps_what_was_typed_although_it_is_no_day(school: Session, learner: Learner) -> None:
    field = own(school, "plan", "Own", kind="day")
    entries = opened(school, PLAN, learner)
    entries["start"][field.name] = "next wee"
    kept(school, PLAN, learner, entries)
    assert opened(school, PLAN, learner)["start"][field.name] == "next wee"


def test_a_draft_follows_a_field_to_another_step_and_takes_in_a_new_one(school: Session, learner: Learner) -> None:
    field = own(school, "plan", "Own")
    entries = opened(school, PLAN, learner)
    entries["start"][field.name] = "typed"
    kept(school, PLAN, learner, entries)
    moved = OwnFieldFields.model_validate({**field.model_dump(), "step": "destination"})
    own_fields.change(school, records.identity(field), moved)
    new = own(school, "plan", "New")
    entries = opened(school, PLAN, learner)
    assert entries["destination"][field.name] == "typed"
    assert field.name not in entries["start"]
    assert entries["start"][new.name] == ""


def test_a_choice_of_old_is_kept_although_it_is_no_longer_offered(school: Session, learner: Learner) -> None:
    field = own(school, "plan", "Travel", kind="choice", options="Bus\nTaxi")
    entries = opened(school, PLAN, learner)
    entries["start"][field.name] = "Taxi"
    plan_id = finished(school, PLAN, learner, entries)
    fewer = OwnFieldFields.model_validate({**field.model_dump(), "options": "Bus\nOn foot"})
    own_fields.change(school, records.identity(field), fewer)
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    assert what_stands(school, "plan", plan_id) == {"Travel": "Taxi"}


def test_a_field_no_longer_asked_keeps_what_stands_in_it(school: Session, learner: Learner) -> None:
    field = own(school, "plan", "Locker")
    entries = opened(school, PLAN, learner)
    entries["start"][field.name] = "17"
    plan_id = finished(school, PLAN, learner, entries)
    own_fields.arrange(school, "plan", [(records.identity(field), False)])
    entries = opened(school, PLAN, learner)
    assert field.name not in entries["start"]
    finished(school, PLAN, learner, entries)
    assert what_stands(school, "plan", plan_id) == {"Locker": "17"}


def test_an_own_field_alone_makes_a_new_version_of_an_agreed_plan(school: Session, learner: Learner) -> None:
    field = own(school, "plan", "Locker")
    plan_id = agree_plan(school, learner, "Read a timetable")
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    assert plans.current(school, records.identity(learner)).status == "agreed"  # type: ignore[union-attr]
    entries = opened(school, PLAN, learner)
    entries["start"][field.name] = "17"
    finished(school, PLAN, learner, entries)
    assert plans.current(school, records.identity(learner)).status == "draft"  # type: ignore[union-attr]
    assert what_stands(school, "plan", plan_id) == {"Locker": "17"}
    assert [each.number for each in school.exec(select(PlanVersion))] == [1]


def test_each_review_has_values_of_its_own(school: Session, learner: Learner) -> None:
    field = own(school, "review", "Room", step="start")
    agree_plan(school, learner, "Read a timetable")
    first = hold_review(school, learner, "working_on_it", **{field.name: "Library"}, reviewed_on=days_ago(7))
    second = hold_review(school, learner, "working_on_it")
    assert what_stands(school, "review", first) == {"Room": "Library"}
    assert what_stands(school, "review", second) == {}
    assert opened(school, review.FLOW, learner)["start"][field.name] == ""


def test_what_the_learner_will_read_is_looked_at_while_it_is_typed(school: Session) -> None:
    own(school, "plan", "For staff")
    own(school, "plan", "For me", on_my_plan=True)
    step = flow.with_own(school, PLAN).step("start")
    names = {own.label: name for name, own in own_of(step.fields).items()}
    hard = "Utilisation of multidisciplinary interventions facilitates the consolidation of attainment."
    told = second_look.worth_a_look(step, dict.fromkeys(names.values(), hard), {})
    assert set(told) == {names["For me"]}
