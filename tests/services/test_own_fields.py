"""The school's own fields: one of each label, kept while something stands in them, in the school's order."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from pydantic import ValidationError
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.own_fields import MOST, OwnField, OwnFieldFields, OwnValue
from ilp_desktop.model.plan import Plan
from ilp_desktop.model.problems import sentences
from ilp_desktop.services import drafts, own_fields, records, undo


def asks(label: str = "Bus pass applied for", **values: Any) -> OwnFieldFields:
    return OwnFieldFields.model_validate({"label": label, "step": "start", "part": "programme"} | values)


def plan_of(session: Session, learner: Learner) -> int:
    plan = Plan(learner_id=learner.id or 0, starts_on=dt.date(2026, 9, 7))
    session.add(plan)
    session.flush()
    return records.identity(plan)


def what_stands(session: Session, plan_id: int) -> list[tuple[str, str]]:
    return [(field.label, value) for field, value in own_fields.held(session, "plan", plan_id)]


def test_a_choice_needs_two_choices_that_differ() -> None:
    for options, said in (("Bus", "at least two"), ("Bus\nbus ", "twice"), (f"Bus\n{'x' * 201}", "too long")):
        with pytest.raises(ValidationError) as caught:
            asks(kind="choice", options=options)
        assert said in sentences(caught.value)["options"]
    assert asks(kind="choice", options=" Bus \n\nTaxi").options == "Bus\nTaxi"
    assert asks(kind="line", options="Bus\nTaxi").options == ""


@pytest.mark.parametrize("field", ["kind", "part"])
def test_only_what_the_lists_offer_is_taken(field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        asks(**{field: "spaceship"})
    assert sentences(caught.value) == {field: "Choose one of the list."}


def test_a_label_stands_once_on_a_record(school: Session) -> None:
    first = own_fields.add(school, "plan", asks())
    own_fields.add(school, "review", asks())
    with pytest.raises(UserError, match="here already"):
        own_fields.add(school, "plan", asks("bus pass APPLIED for"))
    other = own_fields.add(school, "plan", asks("Locker"))
    with pytest.raises(UserError, match="here already"):
        own_fields.change(school, other.id or 0, asks())
    own_fields.change(school, first.id or 0, asks("Bus Pass applied for"))
    assert [each.label for each in own_fields.of_record(school, "plan")] == ["Bus Pass applied for", "Locker"]


def test_a_step_of_another_wizard_is_refused(school: Session) -> None:
    with pytest.raises(UserError, match="no such step"):
        own_fields.add(school, "review", asks(step="destination"))


def test_there_is_an_end_to_fields(school: Session) -> None:
    for number in range(MOST):
        own_fields.add(school, "plan", asks(f"Field {number}"))
    with pytest.raises(UserError, match=str(MOST)):
        own_fields.add(school, "plan", asks())
    own_fields.add(school, "review", asks())


def test_what_is_typed_is_kept_changed_and_taken_out(school: Session, learner: Learner) -> None:
    plan_id = plan_of(school, learner)
    kinds = {"Pass": "tick", "Since": "day", "Where": "line"}
    pass_, since, where = (own_fields.add(school, "plan", asks(*each)) for each in ((name,) for name in kinds))
    for field, kind in zip((pass_, since, where), kinds.values(), strict=True):
        own_fields.change(school, field.id or 0, asks(field.label, kind=kind))
    typed = {pass_.name: True, since.name: dt.date(2026, 9, 3), where.name: "Depot"}
    own_fields.keep(school, "plan", plan_id, typed)
    assert what_stands(school, plan_id) == [("Pass", "yes"), ("Since", "2026-09-03"), ("Where", "Depot")]
    own_fields.keep(school, "plan", plan_id, {pass_.name: False, where.name: "Station", "own_999": "gone"})
    assert what_stands(school, plan_id) == [("Since", "2026-09-03"), ("Where", "Station")]


def test_a_filled_field_is_neither_deleted_nor_of_another_kind(school: Session, learner: Learner) -> None:
    field = own_fields.add(school, "plan", asks())
    plan_id = plan_of(school, learner)
    own_fields.change(school, field.id or 0, asks(kind="tick"))
    own_fields.keep(school, "plan", plan_id, {field.name: True})
    with pytest.raises(UserError, match="can't be deleted"):
        own_fields.delete(school, field.id or 0)
    with pytest.raises(UserError, match="can't change"):
        own_fields.change(school, field.id or 0, asks(kind="line"))
    own_fields.change(school, field.id or 0, asks("Bus pass", kind="tick", help="From the council."))
    own_fields.arrange(school, "plan", [(field.id or 0, False)])
    assert what_stands(school, plan_id) == [("Bus pass", "yes")]
    own_fields.keep(school, "plan", plan_id, {field.name: False})
    own_fields.delete(school, field.id or 0)
    assert own_fields.of_record(school, "plan") == []


def test_what_is_typed_in_a_draft_keeps_a_field_too(school: Session, learner: Learner) -> None:
    field = own_fields.add(school, "plan", asks())
    drafts.save(school, "plan", learner.id or 0, "start", {"start": {field.name: "half a word"}, "week": []})
    with pytest.raises(UserError, match="can't be deleted"):
        own_fields.delete(school, field.id or 0)
    drafts.save(school, "plan", learner.id or 0, "start", {"start": {field.name: ""}, "week": []})
    own_fields.delete(school, field.id or 0)


def test_fields_stand_in_the_order_of_the_school(school: Session) -> None:
    one, two = (own_fields.add(school, "plan", asks(label)) for label in ("One", "Two"))
    own_fields.arrange(school, "plan", [(two.id or 0, True), (one.id or 0, False)])
    assert [(each.label, each.asked) for each in own_fields.of_record(school, "plan")] == [
        ("Two", True),
        ("One", False),
    ]


def test_each_record_has_its_papers(school: Session) -> None:
    every: dict[str, Any] = {"on_plan": True, "on_my_plan": True}
    assert own_fields.add(school, "plan", asks(**every)).papers == ("ilp", "my_plan")
    assert own_fields.add(school, "assessment", asks(**every)).papers == ("assessment_summary", "ilp", "my_plan")
    assert own_fields.add(school, "review", asks(**every)).papers == ("review_record",)


def test_values_go_and_come_back_with_their_record(store: Store) -> None:
    def fill(session: Session) -> int:
        field = own_fields.add(session, "assessment", asks("Glasses"))
        learner = Learner(forename="Ann", surname="Example", entry_date=dt.date(2026, 9, 1))
        session.add(learner)
        session.flush()
        assessment = Assessment(learner_id=learner.id or 0, assessed_on=dt.date(2026, 9, 7))
        session.add(assessment)
        session.flush()
        own_fields.keep(session, "assessment", assessment.id or 0, {field.name: "For reading"})
        return assessment.id or 0

    assessment_id = store.write(fill)
    store.write(records.delete, Assessment, assessment_id)
    assert store.read(lambda session: records.of(session, OwnValue)) == []
    store.write(undo.undo_last)
    found = store.read(own_fields.held, "assessment", assessment_id)
    assert [(field.label, value) for field, value in found] == [("Glasses", "For reading")]


def test_adding_a_field_is_a_step_that_undo_names_and_takes_back(store: Store) -> None:
    store.write(own_fields.add, "plan", asks())
    assert str(store.write(undo.undo_last)) == "own field “Bus pass applied for” added"
    assert store.read(lambda session: records.of(session, OwnField)) == []
