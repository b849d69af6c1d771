"""For every record the history says who changed what, when, from which value to which."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from school_world import SURNAME, add_attachment, add_learner
from sqlalchemy import text
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import Plan

DAY = dt.date(2026, 9, 7)


def history(store: Store) -> list[dict[str, Any]]:
    def rows(session: Session) -> list[dict[str, Any]]:
        found = session.connection().execute(text("SELECT * FROM change_history ORDER BY id")).mappings()
        return [{**row, "changes": json.loads(row["changes"])} for row in found]

    return store.read(rows)


def change(session: Session, /, number: int, **values: object) -> None:
    learner = session.get(Learner, number)
    assert learner
    for name, value in values.items():
        setattr(learner, name, value)
    session.flush()


def test_adding_is_recorded_with_the_values(store: Store) -> None:
    store.who = "Ms Ó Briain"
    number = store.write(add_learner, SURNAME)
    (row,) = history(store)
    assert (row["who"], row["table_name"], row["record_id"], row["action"]) == (
        "Ms Ó Briain", "learner", number, "added"
    )  # fmt: skip
    assert row["changes"]["surname"] == [None, SURNAME]


def test_changing_is_recorded_with_before_and_after_of_what_changed(store: Store) -> None:
    number = store.write(add_learner, SURNAME)
    store.write(change, number, surname="Nowak-Żółć", date_of_birth=dt.date(2011, 3, 4), forename="Ada")
    row = history(store)[-1]
    assert row["action"] == "changed"
    assert row["changes"] == {"surname": [SURNAME, "Nowak-Żółć"], "date_of_birth": [None, "2011-03-04"]}


def test_saving_without_a_change_is_no_change(store: Store) -> None:
    number = store.write(add_learner, SURNAME)
    told: list[frozenset[str]] = []
    store.on_change = told.append
    store.write(change, number, surname=SURNAME)
    assert len(history(store)) == 1
    assert not told


def test_deleting_is_recorded_with_what_was_there(store: Store) -> None:
    number = store.write(add_learner, SURNAME)
    store.write(lambda session: session.delete(session.get(Learner, number)))
    row = history(store)[-1]
    assert (row["action"], row["record_id"]) == ("deleted", number)
    assert row["changes"]["surname"] == [SURNAME, None]


def test_a_change_that_is_not_kept_is_not_recorded(store: Store) -> None:
    def half(session: Session) -> None:
        add_learner(session, SURNAME)
        raise KeyError

    with pytest.raises(KeyError):
        store.write(half)
    assert history(store) == []


def test_the_moment_is_in_utc(store: Store) -> None:
    before = dt.datetime.now(dt.UTC)
    store.write(add_learner, SURNAME)
    moment = dt.datetime.fromisoformat(history(store)[0]["at"]).replace(tzinfo=dt.UTC)
    assert before <= moment <= dt.datetime.now(dt.UTC)


def test_each_change_of_one_action_has_its_row(store: Store) -> None:
    def two_steps(session: Session) -> None:
        number = add_learner(session, "One")
        add_learner(session, "Two")
        change(session, number, surname="Three")

    store.write(two_steps)
    assert [row["action"] for row in history(store)] == ["added", "added", "changed"]


def test_a_long_text_is_kept_whole_since_it_may_have_to_come_back(store: Store) -> None:
    number = store.write(add_learner, SURNAME)
    store.write(change, number, staff_notes="x" * 50_000)
    assert history(store)[-1]["changes"] == {"staff_notes": ["", "x" * 50_000]}


def test_the_changes_of_one_action_are_one_step(store: Store) -> None:
    number = store.write(add_learner, SURNAME)

    def two(session: Session) -> None:
        add_learner(session, "Two")
        change(session, number, surname="Three")

    store.write(two)
    first, second, third = (row["step_id"] for row in history(store))
    assert first != second == third


def test_owners_stand_before_what_is_theirs(store: Store) -> None:
    def plan(session: Session) -> None:
        session.add_all([Plan(id=7, learner_id=5, starts_on=DAY), Learner(id=5, forename="Ada", surname="Bell")])

    store.write(plan)
    assert [(row["action"], row["table_name"]) for row in history(store)] == [("added", "learner"), ("added", "plan")]


def test_the_bytes_of_attached_files_are_not_in_the_history(store: Store) -> None:
    told: list[frozenset[str]] = []
    store.on_change = told.append
    store.write(add_attachment, 1000)
    assert [row["table_name"] for row in history(store)] == ["attachment"]
    assert told == [frozenset({"attachment", "attachment_content"})]
