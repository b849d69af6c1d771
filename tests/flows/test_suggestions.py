"""What is suggested to a group waits until it was made each learner's own; only then it stands in a plan."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session, select

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.flows import suggestions
from ilp_desktop.flows.flow import Raw
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.base import Row
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import (
    Agreement,
    Plan,
    PlanStatus,
    PlanVersion,
    ProgrammeComponent,
    ProgrammeSession,
    Target,
)
from ilp_desktop.model.school import Provider, SchoolFields
from ilp_desktop.model.suggestion import SuggestionKind
from ilp_desktop.services import plans, records, undo
from ilp_desktop.services import school as school_service

START = dt.date(2026, 9, 28)
TARGET, STRATEGY = SuggestionKind.TARGET, SuggestionKind.STRATEGY
COMPONENT, PROVIDER = SuggestionKind.COMPONENT, SuggestionKind.PROVIDER


def put(session: Session, row: Row) -> int:
    session.add(row)
    session.flush()
    return records.identity(row)


def planned(session: Session, surname: str, **plan: Any) -> int:
    """A learner with an agreed plan; return the learner's id."""
    learner = records.add(session, Learner, LearnerFields(forename="Ada", surname=surname))
    values: dict[str, Any] = {"status": PlanStatus.AGREED.value, "starts_on": START} | plan
    plan_id = put(session, Plan(learner_id=records.identity(learner), **values))
    version_id = put(session, PlanVersion(plan_id=plan_id, number=1, agreed_on=START, content="{}"))
    put(session, Agreement(plan_version_id=version_id, name=f"Ada {surname}", role="learner", agreed_on=START))
    return records.identity(learner)


def plan_of(session: Session, learner_id: int) -> Plan:
    found = plans.current(session, learner_id)
    assert found
    return found


def filled(kind: SuggestionKind, **values: Any) -> Raw:
    return suggestions.blank(kind) | values


READ = {"area": "english", "what_i_will_do": "I will read {what} to an adult", "support_strategy": "Paired reading"}


@pytest.fixture
def pair(school: Session) -> tuple[int, int]:
    """Two learners who were suggested one target."""
    ids = planned(school, "Oakapple"), planned(school, "Nettle")
    assert suggestions.suggest(school, TARGET, filled(TARGET, **READ), ids) == 2
    return ids


def test_nothing_stands_in_a_plan_before_it_was_made_their_own(school: Session, pair: tuple[int, int]) -> None:
    assert school.exec(select(Target)).all() == []
    assert plan_of(school, pair[0]).status == PlanStatus.AGREED.value
    assert [(each.learner, each.words) for each in suggestions.waiting(school)] == [
        ("Nettle, Ada", "I will read {what} to an adult"), ("Oakapple, Ada", "I will read {what} to an adult"),
    ]  # fmt: skip


def test_a_target_becomes_one_learners_own_and_opens_the_next_version(school: Session, pair: tuple[int, int]) -> None:
    nettle = pair[1]
    plan_id = records.identity(plan_of(school, nettle))
    longer = put(school, Target(plan_id=plan_id, area="english", what_i_will_do="Read for fun", is_long_term=True))
    need = put(school, Need(learner_id=nettle, area="english", description="Reads slowly"))
    first = suggestions.waiting(school)[0]
    shown = suggestions.opened(school, first.id)
    assert shown.agreed_version == 1
    assert shown.choices["need_ids"] == [(str(need), "English: Reads slowly")]
    own = {"what_i_will_do": "I will read the football page", "need_ids": [need], "long_term_key": str(longer)}
    suggestions.take(school, first.id, shown.entries | own)
    [made] = plans.targets(school, plan_id, long_term=False)
    assert (made.what_i_will_do, made.support_strategy) == ("I will read the football page", "Paired reading")
    assert (made.long_term_target_id, plans.need_ids(school, made.id or 0)) == (longer, [need])
    assert (plan_of(school, nettle).status, plan_of(school, nettle).version) == (PlanStatus.DRAFT.value, 2)
    assert [each.learner for each in suggestions.waiting(school)] == ["Oakapple, Ada"]


def test_blanks_of_the_bank_are_filled_in_for_each(school: Session, pair: tuple[int, int]) -> None:
    assert pair
    first = suggestions.waiting(school)[0]
    entries = suggestions.opened(school, first.id).entries
    assert suggestions.problems(TARGET, entries) == {"what_i_will_do": "Fill in {what}, or take it out."}
    with pytest.raises(UserError, match="not complete"):
        suggestions.take(school, first.id, entries)
    assert len(suggestions.waiting(school)) == 2


def test_words_that_are_still_everybodys_are_told_and_what_the_target_lacks(school: Session) -> None:
    words = filled(TARGET, area="english", what_i_will_do="I will read a page")
    suggestions.suggest(school, TARGET, words, [planned(school, "Nettle")])
    [one] = suggestions.waiting(school)
    found = suggestions.hints(school, one.id, words)
    assert found[0] == "These are still the words for the whole group. Say what this learner will do."
    assert any("baseline" in each for each in found)
    own = words | {"what_i_will_do": "I will read the football page"}
    assert "whole group" not in " ".join(suggestions.hints(school, one.id, own))


def test_what_was_typed_for_one_learner_is_kept(school: Session, pair: tuple[int, int]) -> None:
    assert pair
    first, second = suggestions.waiting(school)
    suggestions.keep(school, first.id, suggestions.opened(school, first.id).entries | {"baseline": "Half a line"})
    assert suggestions.opened(school, first.id).entries["baseline"] == "Half a line"
    assert suggestions.opened(school, second.id).entries["baseline"] == ""


def test_it_may_not_be_for_this_learner(school: Session, pair: tuple[int, int]) -> None:
    suggestions.drop(school, suggestions.waiting(school)[0].id)
    assert [each.learner_id for each in suggestions.waiting(school)] == [pair[0]]


def test_a_strategy_joins_what_the_target_has(school: Session) -> None:
    learner_id = planned(school, "Nettle")
    plan_id = records.identity(plan_of(school, learner_id))
    target = Target(plan_id=plan_id, area="english", what_i_will_do="Read", support_strategy="Paired reading")
    target_id = put(school, target)
    suggestions.suggest(school, STRATEGY, filled(STRATEGY, support_strategy="Coloured overlay"), [learner_id])
    [one] = suggestions.waiting(school)
    shown = suggestions.opened(school, one.id)
    assert suggestions.problems(STRATEGY, shown.entries) == {"target_id": "Choose one of the list."}
    suggestions.take(school, one.id, shown.entries | {"target_id": str(target_id)})
    assert target.support_strategy == "Paired reading\nColoured overlay"


def test_a_component_is_added_after_the_others(school: Session) -> None:
    learner_id = planned(school, "Nettle")
    plan_id = records.identity(plan_of(school, learner_id))
    put(school, ProgrammeComponent(plan_id=plan_id, strand="vocational", title="Bricks", position=3))
    entries = filled(COMPONENT, strand="healthy_living", title="Swimming")
    suggestions.suggest(school, COMPONENT, entries, [learner_id])
    suggestions.take(school, suggestions.waiting(school)[0].id, entries | {"teacher": "Ms Reed"})
    found = records.of(school, ProgrammeComponent, plan_id=plan_id)
    assert [(each.title, each.teacher) for each in found] == [("Bricks", ""), ("Swimming", "Ms Reed")]
    assert school.exec(select(ProgrammeSession)).all() == []


def test_a_component_brings_its_time_in_the_week(school: Session) -> None:
    entries = filled(
        COMPONENT, strand="healthy_living", title="Swimming", place="Pool", weekday="tuesday", starts_at="9:15",
        ends_at="10:00",
    )  # fmt: skip
    suggestions.suggest(school, COMPONENT, entries, [planned(school, "Nettle")])
    suggestions.take(school, suggestions.waiting(school)[0].id, entries)
    [time] = school.exec(select(ProgrammeSession)).all()
    assert (time.weekday, time.starts_at, time.ends_at) == ("tuesday", "09:15", "10:00")
    assert time.place == "", "it takes place where the component does"


def test_a_provider_takes_over_a_part_of_the_programme(school: Session) -> None:
    learner_id = planned(school, "Nettle")
    plan_id = records.identity(plan_of(school, learner_id))
    part = ProgrammeComponent(plan_id=plan_id, strand="vocational", title="Bricks")
    put(school, part)
    college = put(school, Provider(name="North College"))
    entries = filled(PROVIDER, provider_id=str(college), place="Workshop 2")
    suggestions.suggest(school, PROVIDER, entries, [learner_id])
    [one] = suggestions.waiting(school)
    assert one.words == "North College"
    suggestions.take(school, one.id, entries | {"programme_component_id": str(part.id)})
    assert (part.provider_id, part.place) == (college, "Workshop 2")


def test_another_learners_target_can_not_be_chosen(school: Session) -> None:
    mine, others = planned(school, "Nettle"), planned(school, "Oakapple")
    targets = [
        put(school, Target(plan_id=records.identity(plan_of(school, each)), area="english", what_i_will_do="Read"))
        for each in (mine, others)
    ]
    suggestions.suggest(school, STRATEGY, filled(STRATEGY, support_strategy="Overlay"), [mine])
    [one] = suggestions.waiting(school)
    with pytest.raises(UserError, match="no longer in the learner's plan"):
        suggestions.take(school, one.id, filled(STRATEGY, support_strategy="Overlay", target_id=str(targets[1])))


@pytest.mark.parametrize(
    ("kind", "reason"),
    [(TARGET, ""), (STRATEGY, "no open target"), (COMPONENT, ""), (PROVIDER, "no programme yet")],
)
def test_those_who_can_not_be_given_it_are_named_with_the_reason(
    school: Session, learner: Learner, kind: SuggestionKind, reason: str
) -> None:
    nettle = planned(school, "Nettle")
    closed = planned(school, "Closed", status=PlanStatus.CLOSED.value)
    found = suggestions.preview(school, kind, [records.identity(learner), nettle, closed])
    left_out = dict(found.left_out)
    assert (left_out["Nowak, Łukasz"], left_out["Closed, Ada"]) == ("no plan yet", "no plan yet")
    assert (left_out.get("Nettle, Ada", ""), found.learner_ids) == (reason, () if reason else (nettle,))


def test_nothing_is_suggested_to_nobody_or_half_filled(school: Session, learner: Learner) -> None:
    with pytest.raises(UserError, match="None of these learners"):
        suggestions.suggest(school, TARGET, filled(TARGET, **READ), [records.identity(learner)])
    with pytest.raises(UserError, match="not complete"):
        suggestions.suggest(school, TARGET, filled(TARGET, area="english"), [planned(school, "Nettle")])


def test_a_learner_whose_plan_was_closed_meanwhile_is_told(school: Session, pair: tuple[int, int]) -> None:
    plan_of(school, pair[0]).status = PlanStatus.CLOSED.value
    with pytest.raises(UserError, match="no open plan any more"):
        suggestions.opened(school, suggestions.waiting(school)[1].id)


def test_what_was_suggested_and_taken_can_be_undone_with_what_was_typed(store: Store) -> None:
    store.write(school_service.set_up, SchoolFields(school_name="Hillside"), START)
    learner_id = store.write(lambda session: planned(session, "Nettle"))
    store.write(undo.end_session)
    store.write(suggestions.suggest, TARGET, filled(TARGET, **READ), [learner_id])
    [one] = store.read(suggestions.waiting)
    own = store.read(suggestions.opened, one.id).entries | {"what_i_will_do": "I will read the football page"}
    store.write(suggestions.keep, one.id, own)
    store.write(suggestions.take, one.id, own)
    assert [step.words for step in store.read(undo.steps)] == [
        "suggestion made the learner's own: A target", "suggested to 1 learner: A target",
    ]  # fmt: skip
    store.write(undo.undo_last)
    assert store.read(lambda session: session.exec(select(Target)).all()) == []
    assert store.read(suggestions.opened, one.id).entries == own
    store.write(undo.undo_last)
    assert store.read(suggestions.waiting) == []
