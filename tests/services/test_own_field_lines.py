"""Own fields travel in the file of the look: what is asked, never what stands in it, and nothing that can't be asked."""

from __future__ import annotations

from typing import Any

import pytest
from sqlmodel import Session
from test_look_file import content, file_of

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.own_fields import MOST, OwnFieldFields
from ilp_desktop.services import look_file, own_fields, undo
from ilp_desktop.services.drafts import save

PASS: dict[str, Any] = {
    "record": "plan", "label": "Bus pass applied for", "step": "start", "kind": "tick", "options": "", "help": "",
    "part": "programme", "on_paper": True, "on_plan": False, "on_my_plan": True,
}  # fmt: skip


def opened(*lines: dict[str, Any]) -> look_file.LookFile:
    return look_file.opened(file_of(content(version=2, own_fields=list(lines))), {})


def add(session: Session, **values: Any) -> int:
    fields = {name: value for name, value in (PASS | values).items() if name != "record"}
    return own_fields.add(session, "plan", OwnFieldFields.model_validate(fields)).id or 0


def labels(session: Session) -> list[str]:
    return [each.label for each in own_fields.of_record(session, "plan")]


def test_what_is_asked_goes_out_and_comes_in(school: Session) -> None:
    travel = add(school, label="Travel", kind="choice", options="Bus\nTaxi", help="As things are now.")
    old = add(school, label="No longer asked")
    own_fields.arrange(school, "plan", [(travel, True), (old, False)])
    found = look_file.opened(look_file.packed(school), {})
    assert [each.label for each in found.own_fields] == ["Travel"]
    assert look_file.changes(school, found) == []
    own_fields.delete(school, travel)
    assert look_file.changes(school, found) == ["New own fields: Travel."]
    look_file.take(school, found, b"")
    (_, again) = own_fields.of_record(school, "plan")
    assert (again.choices, again.help, again.asked) == (["Bus", "Taxi"], "As things are now.", True)


def test_a_file_from_before_own_fields_still_comes_in_and_leaves_them(school: Session) -> None:
    add(school)
    look_file.take(school, look_file.opened(file_of(content(version=1)), {}), b"")
    assert labels(school) == ["Bus pass applied for"]


def test_a_field_of_the_same_label_is_asked_as_in_the_file(school: Session) -> None:
    field_id = add(school, label="bus pass APPLIED for")
    own_fields.arrange(school, "plan", [(field_id, False)])
    found = opened(PASS | {"step": "destination"})
    assert look_file.changes(school, found) == ["Own fields as in the file: Bus pass applied for."]
    look_file.take(school, found, b"")
    (field,) = own_fields.of_record(school, "plan")
    assert (field.id, field.label, field.step, field.asked) == (field_id, PASS["label"], "destination", True)


def test_a_filled_field_of_another_kind_stays_and_it_is_said(school: Session, learner: Learner) -> None:
    field_id = add(school, kind="line")
    save(school, "plan", learner.id or 0, "start", {"start": {f"own_{field_id}": "yes, in May"}})
    found = opened(PASS)
    (said,) = look_file.changes(school, found)
    assert "stay yours" in said
    look_file.take(school, found, b"")
    assert [each.kind for each in own_fields.of_record(school, "plan")] == ["line"]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([PASS, PASS | {"label": "BUS PASS applied for "}], "twice"),
        ([PASS | {"label": " "}], "fill this in"),
        ([PASS | {"label": "x" * 81}], "too long"),
        ([PASS | {"kind": "choice", "options": "Bus"}], "at least two"),
        ([PASS | {"kind": "script"}], "of the list"),
        ([PASS | {"part": "secrets"}], "of the list"),
        ([PASS | {"step": "agreement"}], "no such step"),
        ([PASS | {"record": "learner"}], "no such step"),
        ([PASS | {"label": f"Field {number}"} for number in range(MOST + 1)], "too many"),
    ],
)
def test_what_can_not_be_asked_is_refused_with_why(lines: list[dict[str, Any]], said: str) -> None:
    with pytest.raises(UserError, match=said):
        opened(*lines)


@pytest.mark.parametrize("damage", [{"on_paper": "yes"}, {"label": 7}, {"values": ["17"]}, {"record": None}])
def test_what_is_no_field_is_no_file_of_papers(damage: dict[str, Any]) -> None:
    with pytest.raises(UserError, match="not a file of a school's papers"):
        opened(PASS | damage)


def test_more_than_a_school_can_have_is_refused_whole(school: Session) -> None:
    for number in range(MOST):
        add(school, label=f"Ours {number}")
    with pytest.raises(UserError, match=str(MOST)):
        look_file.take(school, opened(PASS), b"")


def test_taking_them_over_is_one_step_that_undo_takes_back(store: Store) -> None:
    store.write(look_file.take, opened(PASS), b"")
    assert store.read(labels) == ["Bus pass applied for"]
    assert "taken from a file" in str(store.write(undo.undo_last))
    assert store.read(labels) == []
