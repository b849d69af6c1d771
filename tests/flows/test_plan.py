"""The plan: where the learner wants to get to, the targets that lead there, and the agreement that freezes it."""

from __future__ import annotations

import datetime as dt

import pytest
from filling import (
    PLAN,
    agree_plan,
    agreement,
    assess,
    at,
    days_ago,
    finished,
    hold_review,
    kept,
    long_term,
    opened,
    short_term,
    targets,
)
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.flows import flow, plan
from ilp_desktop.model import calendar
from ilp_desktop.model.assessment import Need
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import (
    Agreement,
    PlacementFields,
    Plan,
    PlanVersion,
    ProgrammeComponent,
    ProgrammeComponentFields,
    ProgrammeSession,
    ProgressNote,
    StatutoryExpectation,
    Target,
)
from ilp_desktop.model.review import TargetOutcome
from ilp_desktop.model.school import PickListItemFields, Staff, StaffFields
from ilp_desktop.services import pick_lists, plans, records


def made_plan(session: Session) -> Plan:
    return session.exec(select(Plan)).one()


def test_begins_today_until_the_end_of_the_school_year(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    assert entries["start"]["starts_on"] == days_ago(0)
    assert entries["start"]["ends_on"] == flow.as_typed(calendar.year_ends_on(school, today()))
    subjects = [item.code for item in pick_lists.items(school, "statutory_subject")]
    assert [row["subject"] for row in entries["statutory"]] == subjects


def test_the_tutor_goes_with_a_new_plan_unless_he_left(school: Session, learner: Learner) -> None:
    assert opened(school, PLAN, learner)["start"]["key_worker_id"] == ""
    tutor = records.add(school, Staff, StaffFields(name="Mr Bell", role="tutor"))
    learner.tutor_id = records.identity(tutor)
    assert opened(school, PLAN, learner)["start"]["key_worker_id"] == str(tutor.id)
    tutor.active = False
    assert opened(school, PLAN, learner)["start"]["key_worker_id"] == ""


def test_finishing_without_names_leaves_a_draft_plan(school: Session, learner: Learner) -> None:
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    written = made_plan(school)
    assert (written.status, written.version) == ("draft", 1)
    assert plans.versions(school, records.identity(written)) == []


def test_writes_every_part(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["programme"] = [flow.row(ProgrammeComponentFields, strand="gcse", title="Maths")]
    entries["week"] = [at(entries["programme"][0], "monday", "9:15", "10:15")]
    entries["placements"] = [flow.row(PlacementFields, employer="Bus depot")]
    entries["statutory"][2]["how_it_is_met"] = "Tuesdays"
    finished(school, PLAN, learner, entries)
    assert [each.title for each in school.exec(select(ProgrammeComponent))] == ["Maths"]
    assert [each.starts_at for each in school.exec(select(ProgrammeSession))] == ["09:15"]
    assert [each.subject for each in school.exec(select(StatutoryExpectation))] == [entries["statutory"][2]["subject"]]
    again = opened(school, PLAN, learner)
    assert [row["employer"] for row in again["placements"]] == ["Bus depot"]
    assert again["statutory"][2]["how_it_is_met"] == "Tuesdays"


def test_targets_answer_needs_and_lead_to_long_term_ones(school: Session, learner: Learner) -> None:
    reading, asking = assess(school, learner, "Reading", "Asking for help")
    entries = opened(school, PLAN, learner)
    entries["long_term"] = [long_term("Travel alone", need_ids=[asking])]
    step = short_term("Read a timetable", need_ids=[reading, asking], long_term_key=entries["long_term"][0]["key"])
    entries["short_term"] = [step]
    plan_id = finished(school, PLAN, learner, entries)
    (far,), (near,) = targets(school, plan_id, are_long_term=True), targets(school, plan_id)
    assert near.long_term_target_id == far.id
    assert plans.need_ids(school, records.identity(near)) == sorted([reading, asking])
    again = opened(school, PLAN, learner)
    assert again["short_term"][0]["long_term_key"] == again["long_term"][0]["key"]
    assert plan.choices(school, records.identity(learner), again)["long_term_key"] == [(f"r{far.id}", "Travel alone")]


def test_a_plan_typed_in_weeks_later_set_its_targets_on_its_first_day(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["start"]["starts_on"] = days_ago(30)
    entries["short_term"] = [short_term("Read a timetable")]
    entries["agreement"] = [agreement("Łukasz", on=29)]
    plan_id = finished(school, PLAN, learner, entries)
    entries = opened(school, PLAN, learner)
    entries["short_term"].append(short_term("Count"))
    finished(school, PLAN, learner, entries)
    thirty_days_ago = today() - dt.timedelta(days=30)
    assert [each.set_on for each in targets(school, plan_id)] == [thirty_days_ago, today()]


def test_a_short_term_target_whose_long_term_one_is_taken_off_stays(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["long_term"] = [long_term("Travel alone")]
    entries["short_term"] = [short_term("Read a timetable", long_term_key=entries["long_term"][0]["key"])]
    plan_id = finished(school, PLAN, learner, entries)
    entries = opened(school, PLAN, learner)
    entries["long_term"] = []
    finished(school, PLAN, learner, entries)
    (near,) = targets(school, plan_id)
    assert near.long_term_target_id is None


def test_a_need_that_went_meanwhile_is_left_out(school: Session, learner: Learner) -> None:
    (need_id,) = assess(school, learner, "Reading")
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Read a timetable", need_ids=[need_id, need_id, 999, 10**30])]
    records.delete(school, Need, need_id)
    (near,) = targets(school, finished(school, PLAN, learner, entries))
    assert plans.need_ids(school, records.identity(near)) == []


def test_targets_keep_the_order_of_the_list(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read", "Write", "Count")
    entries = opened(school, PLAN, learner)
    entries["short_term"].reverse()
    finished(school, PLAN, learner, entries)
    assert [each.what_i_will_do for each in targets(school, plan_id)] == ["Count", "Write", "Read"]


def test_a_target_closed_in_the_plan_gets_its_day_and_loses_it_when_it_goes_on(
    school: Session, learner: Learner
) -> None:
    plan_id = agree_plan(school, learner, "Read")
    for status, closed_on in (("achieved", today()), ("working_on_it", None)):
        entries = opened(school, PLAN, learner)
        entries["short_term"][0]["status"] = status
        finished(school, PLAN, learner, entries)
        assert [(each.status, each.closed_on) for each in targets(school, plan_id)] == [(status, closed_on)]


@pytest.mark.parametrize("status", ["", " ", "done", "own_400"])
def test_a_status_that_the_program_does_not_know_keeps_the_plan_open(
    school: Session, learner: Learner, status: str
) -> None:
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Read", status=status)]
    (problem,) = flow.all_problems(school, PLAN, records.identity(learner), entries)
    assert (problem.step, problem.field, problem.row) == ("short_term", "status", 0)


# Agreement


def test_names_freeze_the_plan_as_a_version(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read a timetable", starts=10)
    (version,) = plans.versions(school, plan_id)
    assert (version.number, version.content) == (1, "frozen: 1 targets")
    assert version.agreed_on == today() - dt.timedelta(days=10)
    assert made_plan(school).status == "agreed"
    (name,) = records.of(school, Agreement, plan_version_id=version.id)
    assert (name.name, name.role, name.how) == ("Łukasz Nowak", "learner", "signed")


def test_the_last_of_several_days_is_the_day_of_agreement(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Read")]
    entries["agreement"] = [agreement("Łukasz", on=9), agreement("Ms Nowak", "parent_carer", on=2)]
    (version,) = plans.versions(school, finished(school, PLAN, learner, entries))
    assert version.agreed_on == today() - dt.timedelta(days=2)


def test_a_plan_without_short_term_target_cannot_be_agreed(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["agreement"] = [agreement("Łukasz")]
    with pytest.raises(UserError, match="Short-term targets"):
        finished(school, PLAN, learner, entries)
    assert school.exec(select(Plan)).all() == []


def test_a_change_to_an_agreed_plan_begins_the_next_version(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read")
    entries = opened(school, PLAN, learner)
    entries["short_term"][0]["baseline"] = "Knows the numbers"
    finished(school, PLAN, learner, entries)
    assert (made_plan(school).status, made_plan(school).version) == ("draft", 2)
    agree_plan(school, learner)
    assert [version.number for version in plans.versions(school, plan_id)] == [1, 2]
    assert (made_plan(school).status, made_plan(school).version) == ("agreed", 2)


@pytest.mark.parametrize("step", ["long_term", "statutory", "destination"])
def test_any_part_counts_as_a_change(school: Session, learner: Learner, step: str) -> None:
    agree_plan(school, learner, "Read")
    entries = opened(school, PLAN, learner)
    changes = {"statutory": {"how_it_is_met": "Tuesdays"}, "destination": {"career_aspiration": "Bus driver"}}
    if step == "long_term":
        entries[step] = [long_term("Travel alone")]
    else:
        (entries[step] if step == "destination" else entries[step][0]).update(changes[step])
    finished(school, PLAN, learner, entries)
    assert made_plan(school).status == "draft"


def test_an_agreed_plan_that_was_only_looked_at_stays_agreed(school: Session, learner: Learner) -> None:
    (need_id,) = assess(school, learner, "Reading")
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Read", need_ids=[need_id])]
    entries["statutory"][0]["how_it_is_met"] = "Tuesdays"
    entries["agreement"] = [agreement("Łukasz")]
    finished(school, PLAN, learner, entries)
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    assert (made_plan(school).status, made_plan(school).version) == ("agreed", 1)


def test_a_later_signature_goes_to_the_version_that_was_agreed(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read")
    entries = opened(school, PLAN, learner)
    entries["agreement"] = [agreement("Ms Nowak", "parent_carer")]
    finished(school, PLAN, learner, entries)
    (version,) = plans.versions(school, plan_id)
    names = [each.name for each in records.of(school, Agreement, plan_version_id=version.id)]
    assert names == ["Łukasz Nowak", "Ms Nowak"]


def test_a_closed_plan_is_followed_by_a_new_one(school: Session, learner: Learner) -> None:
    first = agree_plan(school, learner, "Read")
    made_plan(school).status = "closed"
    entries = opened(school, PLAN, learner)
    assert entries["short_term"] == []
    assert finished(school, PLAN, learner, entries) != first


# Targets with a story


def test_a_target_that_a_review_looked_at_is_stopped_and_not_deleted(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read", "Write")
    hold_review(school, learner, "working_on_it", "achieved")
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Count")]
    hints = plan.hints(school, records.identity(learner), entries)
    assert [hint for hint in hints if "stays in the plan as stopped" in hint] == [
        "“Read” stays in the plan as stopped, since reviews or notes tell of it."
    ]
    finished(school, PLAN, learner, entries)
    found = [(each.what_i_will_do, each.status) for each in targets(school, plan_id)]
    assert found == [("Count", "not_started"), ("Read", "stopped"), ("Write", "achieved")]
    assert len(school.exec(select(TargetOutcome)).all()) == 2


def test_a_target_with_a_note_is_stopped_too(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read")
    (target,) = targets(school, plan_id)
    whose = records.identity(learner)
    school.add(ProgressNote(learner_id=whose, target_id=target.id, noted_on=today(), note="Two signs read"))
    school.flush()
    finished(school, PLAN, learner, opened(school, PLAN, learner) | {"short_term": []})
    assert [(each.status, each.closed_on) for each in targets(school, plan_id)] == [("stopped", today())]


# A draft that is opened again


def test_a_draft_follows_a_review_held_since(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read", "Write")
    entries = opened(school, PLAN, learner)
    entries["short_term"][0]["baseline"] = "Knows the numbers"
    kept(school, PLAN, learner, entries)
    hold_review(school, learner, "nearly_there", "achieved")
    set_in_review = Target(plan_id=plan_id, area="english", what_i_will_do="Count", position=2)
    school.add(set_in_review)
    school.flush()
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    found = [(each.what_i_will_do, each.baseline, each.status) for each in targets(school, plan_id)]
    assert found == [
        ("Read", "Knows the numbers", "nearly_there"),
        ("Write", "", "achieved"),
        ("Count", "", "not_started"),
    ]


def test_a_target_taken_off_in_the_draft_stays_off(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read", "Write")
    entries = opened(school, PLAN, learner)
    del entries["short_term"][0]
    kept(school, PLAN, learner, entries)
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    assert [each.what_i_will_do for each in targets(school, plan_id)] == ["Write"]


def test_a_draft_forgets_needs_that_were_deleted(school: Session, learner: Learner) -> None:
    reading, writing = assess(school, learner, "Reading", "Writing")
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Read", need_ids=[reading, writing])]
    kept(school, PLAN, learner, entries)
    records.delete(school, Need, reading)
    assert opened(school, PLAN, learner)["short_term"][0]["need_ids"] == [writing]


def test_a_draft_forgets_a_key_worker_who_left(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["start"]["key_worker_id"] = "77"
    kept(school, PLAN, learner, entries)
    assert opened(school, PLAN, learner)["start"]["key_worker_id"] == ""


def test_a_draft_shows_a_statutory_subject_added_since(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["statutory"][0]["reason_why_not"] = "At college"
    kept(school, PLAN, learner, entries)
    added = pick_lists.add_item(school, "statutory_subject", PickListItemFields(label="Welsh"))
    rows = opened(school, PLAN, learner)["statutory"]
    assert rows[0]["reason_why_not"] == "At college"
    assert rows[-1]["subject"] == added.code


def test_a_draft_from_before_there_was_a_plan_joins_it(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Count")]
    plan_id = agree_plan(school, learner, "Read")
    kept(school, PLAN, learner, entries)
    assert finished(school, PLAN, learner, opened(school, PLAN, learner)) == plan_id
    assert [each.what_i_will_do for each in targets(school, plan_id)] == ["Count", "Read"]


def test_a_draft_outlives_its_plan(school: Session, learner: Learner) -> None:
    plan_id = agree_plan(school, learner, "Read")
    entries = opened(school, PLAN, learner)
    entries["short_term"].append(short_term("Count"))
    kept(school, PLAN, learner, entries)
    records.delete(school, Plan, plan_id)
    again = finished(school, PLAN, learner, opened(school, PLAN, learner))
    assert again != plan_id
    assert [each.what_i_will_do for each in targets(school, again)] == ["Read", "Count"]


# Hints


def test_hints_name_needs_without_target_and_targets_without_a_part(school: Session, learner: Learner) -> None:
    answered, _ = assess(school, learner, "Reading", "Writing")
    entries = opened(school, PLAN, learner)
    whole = {
        "by_when": days_ago(-30),
        "success_criteria": "Reads five",
        "baseline": "Reads one",
        "need_ids": [answered],
    }
    entries["short_term"] = [short_term("Read", **whole), short_term("Count", **whole | {"baseline": ""})]
    entries["statutory"] = []
    assert plan.hints(school, records.identity(learner), entries) == [
        "No target answers this need yet: Writing",
        "“Count” is still without: baseline.",
    ]


def test_a_hint_counts_only_targets_that_are_worked_on(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["short_term"] = [short_term("Read") for _ in range(5)] + [short_term("Write", status="achieved")]
    hints = plan.hints(school, records.identity(learner), entries)
    assert not any("at once" in hint for hint in hints)
    entries["short_term"].append(short_term("Count"))
    assert any(
        "6 short-term targets at once" in hint for hint in plan.hints(school, records.identity(learner), entries)
    )


def test_counts_the_targets_that_answer_each_need(school: Session, learner: Learner) -> None:
    reading, writing = assess(school, learner, "Reading", "Writing")
    entries = opened(school, PLAN, learner)
    entries["long_term"] = [long_term("Read a book", need_ids=[reading])]
    entries["short_term"] = [short_term("Read a page", need_ids=[reading])]
    assert plan.answered(school, records.identity(learner), entries) == {reading: 2}
    assert [need.id for need in plan.unanswered(school, records.identity(learner), entries)] == [writing]


def test_an_agreed_version_is_kept_as_it_was(school: Session, learner: Learner) -> None:
    agree_plan(school, learner, "Read")
    finished(school, PLAN, learner, opened(school, PLAN, learner) | {"short_term": []})
    assert school.exec(select(PlanVersion.content)).all() == ["frozen: 1 targets"]
