"""The review: the learner first, then each open target, then what comes next."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from filling import (
    PLAN,
    agree_plan,
    agreement,
    assess,
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
from ilp_desktop.flows import flow, review
from ilp_desktop.flows.review import FLOW
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Achievement, AchievementFields, Learner, OwnReviewDate, OwnReviewDateFields
from ilp_desktop.model.plan import Agreement, Plan, ProgrammeComponent, Target
from ilp_desktop.model.review import (
    LogBlockFields,
    LogEntry,
    Participant,
    ParticipantFields,
    Review,
    ReviewView,
    ReviewViewFields,
    SlipFields,
)
from ilp_desktop.model.school import Contact, Provider, Staff
from ilp_desktop.services import logs, plans, records, reviews, slips


@pytest.fixture
def plan_id(school: Session, learner: Learner) -> int:
    """A plan with two short-term targets, agreed 30 days ago."""
    return agree_plan(school, learner, "Read a timetable", "Ask for help")


def logged(session: Session, learner: Learner, learned: str, *, ago: int = 1) -> LogEntry:
    day = today() - dt.timedelta(days=ago)
    entry = LogEntry(
        learner_id=records.identity(learner), entry_on=day, what_i_learned=learned, what_was_hard="Waiting"
    )
    session.add(entry)
    session.flush()
    return entry


def problems(session: Session, learner: Learner, entries: Any) -> list[tuple[str, str]]:
    found = flow.all_problems(session, FLOW, records.identity(learner), entries)
    return [(problem.step, problem.field) for problem in found]


def with_outcomes(session: Session, learner: Learner) -> Any:
    entries = opened(session, FLOW, learner)
    for row in entries["targets"]:
        row["outcome"] = "working_on_it"
    return entries


def test_there_is_nothing_to_review_before_a_plan_is_agreed(school: Session, learner: Learner) -> None:
    with pytest.raises(UserError, match="no agreed plan"):
        opened(school, FLOW, learner)
    finished(school, PLAN, learner, opened(school, PLAN, learner))
    with pytest.raises(UserError, match="no agreed plan"):
        opened(school, FLOW, learner)


def test_a_closed_plan_is_not_reviewed(school: Session, learner: Learner, plan_id: int) -> None:
    records.get(school, Plan, plan_id).status = "closed"
    with pytest.raises(UserError, match="closed"):
        opened(school, FLOW, learner)


def test_a_plan_that_is_being_changed_can_be_reviewed(school: Session, learner: Learner, plan_id: int) -> None:
    plans.reopen(school, records.get(school, Plan, plan_id))
    assert len(opened(school, FLOW, learner)["targets"]) == 2


def test_offers_each_open_target_and_asks_for_its_outcome(school: Session, learner: Learner, plan_id: int) -> None:
    school.add(Target(plan_id=plan_id, area="english", what_i_will_do="Travel alone", is_long_term=True))
    targets(school, plan_id)[1].status = "stopped"
    school.flush()
    entries = opened(school, FLOW, learner)
    assert [(row["target"], row["outcome"]) for row in entries["targets"]] == [
        ("Read a timetable", ""),
        ("Travel alone", "not_started"),
    ]
    assert problems(school, learner, entries) == [("targets", "outcome")]


def test_writes_every_part(school: Session, learner: Learner, plan_id: int) -> None:
    entries = with_outcomes(school, learner)
    entries["targets"][0] |= {"outcome": "achieved", "distance": "4", "evidence": "Caught the bus"}
    entries["learner_says"]["what_went_well"] = "The bus"
    entries["participants"] = [flow.row(ParticipantFields, name="Łukasz")]
    entries["views"] = [flow.row(ReviewViewFields, role="tutor", view="Going well")]
    entries["achievements"] = [flow.row(AchievementFields, title="Bus pass", achieved_on=days_ago(2))]
    entries["new_targets"] = [short_term("Plan a journey")]
    entries["agreement"] = [agreement("Łukasz Nowak")]
    held = records.get(school, Review, finished(school, FLOW, learner, entries))
    assert (held.number, held.plan_id, held.what_went_well) == (1, plan_id, "The bus")
    for kind in (Participant, ReviewView, Agreement, Achievement):
        assert len(records.of(school, kind, review_id=held.id)) == 1
    assert [
        (each.target, each.outcome, each.distance)
        for each in reviews.outcomes_of_learner(school, records.identity(learner))[records.identity(held)]
    ] == [
        ("Read a timetable", "achieved", 4),
        ("Ask for help", "working_on_it", None),
    ]
    found = [(each.what_i_will_do, each.status, each.closed_on, each.position) for each in targets(school, plan_id)]
    assert found == [
        ("Read a timetable", "achieved", today(), 0),
        ("Ask for help", "working_on_it", None, 1),
        ("Plan a journey", "not_started", None, 2),
    ]
    assert targets(school, plan_id)[2].set_in_review_id == held.id


def test_new_targets_answer_needs_and_lead_to_a_long_term_one(school: Session, learner: Learner) -> None:
    (need_id,) = assess(school, learner, "Reading")
    entries = opened(school, PLAN, learner)
    entries["start"]["starts_on"] = days_ago(30)
    entries["long_term"] = [long_term("Travel alone")]
    entries["short_term"] = [short_term("Read")]
    entries["agreement"] = [agreement("Łukasz")]
    plan_id = finished(school, PLAN, learner, entries)
    entries = with_outcomes(school, learner)
    ((key, label),) = review.choices(school, records.identity(learner), entries)["long_term_key"]
    entries["new_targets"] = [short_term("Count", need_ids=[need_id], long_term_key=key)]
    entries["start"]["reviewed_on"] = days_ago(3)
    finished(school, FLOW, learner, entries)
    made, (far,) = targets(school, plan_id)[-1], targets(school, plan_id, are_long_term=True)
    assert label == "Travel alone"
    assert made.long_term_target_id == far.id
    assert made.set_on == today() - dt.timedelta(days=3), "on the day of the review, whenever it is typed up"
    assert plans.need_ids(school, records.identity(made)) == [need_id]


@pytest.mark.parametrize("key", ["r999", "r", "Travel", "r²", "-1"])
def test_a_long_term_target_that_is_gone_is_left_out(school: Session, learner: Learner, plan_id: int, key: str) -> None:
    entries = with_outcomes(school, learner)
    entries["new_targets"] = [short_term("Count", long_term_key=key)]
    finished(school, FLOW, learner, entries)
    assert targets(school, plan_id)[-1].long_term_target_id is None


def test_reviews_are_numbered_in_sequence_and_start_from_the_distance_reached(
    school: Session, learner: Learner, plan_id: int
) -> None:
    entries = with_outcomes(school, learner)
    entries["targets"][0]["distance"] = "2"
    finished(school, FLOW, learner, entries)
    assert [row["distance"] for row in opened(school, FLOW, learner)["targets"]] == ["2", ""]
    second = hold_review(school, learner, "working_on_it", "achieved")
    assert records.get(school, Review, second).number == 2
    assert len(opened(school, FLOW, learner)["targets"]) == 1
    assert plan_id == records.get(school, Review, second).plan_id


@pytest.mark.usefixtures("plan_id")
@pytest.mark.parametrize(
    ("step", "name", "ago"),
    [("start", "reviewed_on", 31), ("start", "reviewed_on", -1), ("next_steps", "next_review_on", 1)],
    ids=["before the plan", "in the future", "next one before this one"],
)
def test_days_that_do_not_follow_each_other_keep_it_open(
    school: Session, learner: Learner, step: str, name: str, ago: int
) -> None:
    entries = with_outcomes(school, learner)
    entries[step][name] = days_ago(ago)
    assert problems(school, learner, entries) == [(step, name)]


@pytest.mark.usefixtures("plan_id")
def test_a_review_cannot_be_before_the_last_one(school: Session, learner: Learner) -> None:
    hold_review(school, learner, "working_on_it", "working_on_it", reviewed_on=days_ago(5))
    entries = with_outcomes(school, learner)
    entries["start"]["reviewed_on"] = days_ago(6)
    assert problems(school, learner, entries) == [("start", "reviewed_on")]
    entries["start"]["reviewed_on"] = days_ago(5)
    assert problems(school, learner, entries) == []


@pytest.mark.usefixtures("plan_id")
@pytest.mark.parametrize("outcome", ["", "finished", "own_400"])
def test_an_outcome_that_the_program_does_not_know_keeps_it_open(
    school: Session, learner: Learner, outcome: str
) -> None:
    entries = with_outcomes(school, learner)
    entries["targets"][1]["outcome"] = outcome
    assert problems(school, learner, entries) == [("targets", "outcome")]


def test_a_target_closed_under_an_open_wizard_keeps_it_open(school: Session, learner: Learner, plan_id: int) -> None:
    entries = with_outcomes(school, learner)
    targets(school, plan_id)[0].status = "stopped"
    school.flush()
    assert problems(school, learner, entries) == [("targets", "")]


# The log


@pytest.mark.usefixtures("plan_id")
def test_the_learners_words_are_filled_from_the_log(school: Session, learner: Learner) -> None:
    late, early = logged(school, learner, "Reading maps", ago=1), logged(school, learner, "Counting", ago=8)
    entries = with_outcomes(school, learner)
    assert entries["learner_says"]["what_i_learned"] == "Counting\nReading maps"
    assert entries["learner_says"]["what_went_less_well"] == "Waiting\nWaiting"
    review_id = finished(school, FLOW, learner, entries)
    assert late.review_id == early.review_id == review_id
    assert opened(school, FLOW, learner)["learner_says"]["what_i_learned"] == ""


@pytest.mark.usefixtures("plan_id")
def test_a_log_entry_that_comes_while_the_review_is_open_waits_for_the_next(school: Session, learner: Learner) -> None:
    entries = with_outcomes(school, learner)
    logged(school, learner, "Reading maps")
    finished(school, FLOW, learner, entries)
    assert opened(school, FLOW, learner)["learner_says"]["what_i_learned"] == "Reading maps"


# A draft that is opened again


def test_a_draft_loses_targets_closed_since_and_gains_new_ones(school: Session, learner: Learner, plan_id: int) -> None:
    entries = opened(school, FLOW, learner)
    for row, comment in zip(entries["targets"], ("Nearly", "Shy"), strict=True):
        row |= {"outcome": "nearly_there", "comment": comment}
    kept(school, FLOW, learner, entries)
    targets(school, plan_id)[0].status = "stopped"
    school.add(Target(plan_id=plan_id, area="english", what_i_will_do="Count", position=5))
    school.flush()
    again = opened(school, FLOW, learner)
    found = [(row["target"], row["outcome"], row["comment"]) for row in again["targets"]]
    assert found == [("Ask for help", "nearly_there", "Shy"), ("Count", "", "")]


def test_a_draft_shows_a_target_as_it_is_worded_now(school: Session, learner: Learner, plan_id: int) -> None:
    kept(school, FLOW, learner, with_outcomes(school, learner))
    targets(school, plan_id)[0].what_i_will_do = "Read a bus timetable"
    school.flush()
    row = opened(school, FLOW, learner)["targets"][0]
    assert (row["target"], row["outcome"]) == ("Read a bus timetable", "working_on_it")


@pytest.mark.usefixtures("plan_id")
def test_a_draft_gains_what_was_logged_since_and_keeps_what_was_typed(school: Session, learner: Learner) -> None:
    logged(school, learner, "Counting", ago=8)
    entries = with_outcomes(school, learner)
    entries["learner_says"]["what_i_learned"] = "Counting money"
    kept(school, FLOW, learner, entries)
    new = logged(school, learner, "Reading maps", ago=9)
    again = opened(school, FLOW, learner)
    assert again["learner_says"]["what_i_learned"] == "Counting money\nReading maps"
    assert new.review_id is None
    assert finished(school, FLOW, learner, again) == new.review_id


@pytest.mark.usefixtures("plan_id")
def test_opening_a_draft_again_and_again_changes_nothing(school: Session, learner: Learner) -> None:
    logged(school, learner, "Counting")
    entries = with_outcomes(school, learner)
    entries["new_targets"] = [short_term("Count")]
    for _ in range(3):
        kept(school, FLOW, learner, entries, "targets")
        step, again = flow.resume(school, FLOW, records.identity(learner))
        assert (step, again) == ("targets", entries)


def test_a_draft_of_a_review_waits_while_there_is_no_plan(school: Session, learner: Learner, plan_id: int) -> None:
    kept(school, FLOW, learner, with_outcomes(school, learner))
    records.delete(school, Plan, plan_id)
    with pytest.raises(UserError, match="no agreed plan"):
        opened(school, FLOW, learner)


# Hints and choices


@pytest.mark.usefixtures("plan_id")
def test_hints_miss_the_learners_voice_new_targets_and_the_next_day(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    for row in entries["targets"]:
        row["outcome"] = "achieved"
    entries["next_steps"]["next_review_on"] = ""
    hints = review.hints(school, records.identity(learner), entries)
    assert len(hints) == 3
    entries["learner_says"]["what_i_enjoyed"] = "The bus"
    whole = {"by_when": days_ago(-30), "baseline": "Counts to 3", "need_ids": [1]}
    entries["new_targets"] = [short_term("Count 5 coins", success_criteria="Right on 3 days", **whole)]
    entries["next_steps"]["next_review_on"] = days_ago(-30)
    assert review.hints(school, records.identity(learner), entries) == []


@pytest.mark.usefixtures("plan_id")
def test_a_hint_tells_of_too_many_targets(school: Session, learner: Learner) -> None:
    entries = with_outcomes(school, learner)
    entries["new_targets"] = [short_term("Count") for _ in range(4)]
    assert any("more than 5" in hint for hint in review.hints(school, records.identity(learner), entries))


def test_counts_the_targets_that_go_on_and_the_new_ones_for_each_need(school: Session, learner: Learner) -> None:
    reading, writing = assess(school, learner, "Reading", "Writing")
    agree_plan(school, learner, "Read", "Write")
    plan = school.exec(select(Plan)).one()
    for target, need_id in zip(targets(school, records.identity(plan)), (reading, writing), strict=True):
        plans.set_needs(school, records.identity(target), [need_id])
    entries = with_outcomes(school, learner)
    entries["targets"][0]["outcome"] = "achieved"
    entries["new_targets"] = [short_term("Write a letter", need_ids=[writing])]
    assert review.answered(school, records.identity(learner), entries) == {writing: 2}


@pytest.mark.usefixtures("plan_id")
def test_the_next_review_is_suggested_by_the_learners_cadence(school: Session, learner: Learner) -> None:
    learner.review_cadence = "four_weekly"
    assert opened(school, FLOW, learner)["next_steps"]["next_review_on"] == days_ago(-28)
    learner.review_cadence = "own_dates"
    for day in (days_ago(3), days_ago(-60), days_ago(-33)):
        fields = OwnReviewDateFields.model_validate({"review_on": day})
        records.add(school, OwnReviewDate, fields, learner_id=learner.id)
    assert opened(school, FLOW, learner)["next_steps"]["next_review_on"] == days_ago(-33)


def test_those_who_teach_the_learner_are_asked_for_their_view(school: Session, learner: Learner, plan_id: int) -> None:
    tutor, college = Staff(name="Ms Fern", role="tutor"), Provider(name="Brook College", kind="college")
    for each in (tutor, college):
        school.add(each)
    school.flush()
    learner.tutor_id = tutor.id
    for title, more in (
        ("Art", {"teacher": "Ms Fern"}),
        ("English", {"teacher": "Mr Oak"}), ("Maths", {"teacher": "Mr Oak"}), ("Bricks", {"provider_id": college.id}),
    ):  # fmt: skip
        school.add(ProgrammeComponent(plan_id=plan_id, strand="other", title=title, **more))
    for name, is_parent in (("Mrs Nowak", True), ("A neighbour", False)):
        school.add(Contact(learner_id=learner.id, name=name, parental_responsibility=is_parent))
    school.flush()
    entries = with_outcomes(school, learner)
    assert [(row["role"], row["name"], row["subject"]) for row in entries["views"]] == [
        ("tutor", "Ms Fern", "Art"), ("teacher", "Mr Oak", "English, Maths"), ("provider", "Brook College", "Bricks"),
        ("parent_carer", "Mrs Nowak", ""),
    ]  # fmt: skip
    entries["views"][3]["view"] = "Sleeps better"
    review_id = finished(school, FLOW, learner, entries)
    assert [each.name for each in records.of(school, ReviewView, review_id=review_id)] == ["Mrs Nowak"]


def test_a_view_that_was_added_by_hand_is_not_left_out_in_silence(
    school: Session, learner: Learner, plan_id: int
) -> None:
    del plan_id
    entries = with_outcomes(school, learner)
    entries["views"] = [flow.row(ReviewViewFields, role="tutor", name="Ms Fern")]
    assert problems(school, learner, entries) == [("views", "view")]


def test_a_slip_that_comes_while_the_review_is_a_draft_is_added_to_what_was_typed(
    school: Session, learner: Learner, plan_id: int
) -> None:
    del plan_id
    college = Provider(name="Brook College", kind="college")
    school.add(college)
    school.flush()
    learner_id = records.identity(learner)
    first = SlipFields(provider_id=college.id, seen_on=today())
    slips.add(school, learner_id, first, {None: "Works well"})
    entries = opened(school, FLOW, learner)
    entries["views"][0]["view"] += " and helps others"
    kept(school, FLOW, learner, entries)
    slips.add(school, learner_id, first, {None: "Came late"})
    view = opened(school, FLOW, learner)["views"][0]["view"]
    assert view.splitlines() == [
        f"{today():%d/%m/%Y}: Works well and helps others", f"{today():%d/%m/%Y}: Came late",
    ]  # fmt: skip


def test_a_target_says_how_often_it_was_carried_over(school: Session, learner: Learner, plan_id: int) -> None:
    del plan_id
    for _ in range(2):
        hold_review(school, learner, "working_on_it", "nearly_there")
    assert [row["carried"] for row in opened(school, FLOW, learner)["targets"]] == [2, 2]


@pytest.mark.usefixtures("plan_id")
def test_a_block_whose_six_weeks_are_over_is_told_and_filed(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    over, running = (
        logs.new_block(
            school, learner_id, LogBlockFields(kind="weekly_diary", starts_on=today() - dt.timedelta(days=days))
        )
        for days in (42, 20)
    )
    entries = with_outcomes(school, learner)
    [hint] = [each for each in review.hints(school, learner_id, entries) if "log block" in each]
    assert over.identity in hint
    assert running.identity not in hint
    finished(school, FLOW, learner, entries)
    assert (over.filed_on, running.filed_on) == (today(), None)


@pytest.mark.usefixtures("plan_id")
def test_an_unreadable_day_of_the_review_stops_no_hint(school: Session, learner: Learner) -> None:
    entries = with_outcomes(school, learner)
    entries["start"]["reviewed_on"] = "31/02/2026"
    assert "The learner has said nothing yet." in review.hints(school, records.identity(learner), entries)
