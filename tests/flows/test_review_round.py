"""A round of reviews: who is in it, what each cell keeps, how a learner's review is finished, when it closes."""

from __future__ import annotations

import datetime as dt
from typing import Any

import filling
import pytest
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import review, review_day, review_preparation
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import Plan, ProgrammeComponent, ProgressNote, ProgressNoteFields, Target
from ilp_desktop.model.review import Review, TargetOutcome
from ilp_desktop.model.review_round import GroupKind, ReviewRound, ReviewRoundFields, ReviewRoundLearner
from ilp_desktop.model.school import Provider, Staff
from ilp_desktop.services import caseload, drafts, plans, records, review_groups, review_round, reviews
from ilp_desktop.services.review_round import GridRow

Ids = dict[str, int]
DAY = today()


def a_learner(session: Session, name: str, **more: Any) -> Learner:
    fields = LearnerFields(forename=name, surname="Ash", **more)
    return records.add(session, Learner, fields)


@pytest.fixture
def group(school: Session) -> Ids:
    """Ana with two targets, Ben with one, Cai without a plan; all in year 10."""
    ana, ben, cai = (a_learner(school, name, year_group=10) for name in ("Ana", "Ben", "Cai"))
    filling.agree_plan(school, ana, "Read a page", "Count change")
    filling.agree_plan(school, ben, "Ask for help")
    return {each.forename: records.identity(each) for each in (ana, ben, cai)}


def begin(session: Session, *learner_ids: int, on: dt.date = DAY) -> int:
    fields = ReviewRoundFields(group_kind="year", group_label="Year 10", held_on=on)
    return review_round.start(session, fields, learner_ids)


def rows(session: Session, round_id: int) -> tuple[GridRow, ...]:
    return review_round.load(session, round_id).rows


def fill(session: Session, row: GridRow, **cells: object) -> None:
    for name, value in cells.items():
        review_round.set_cell(session, row.id, name, value)


def test_groups_hold_only_learners_who_are_here(school: Session) -> None:
    fern = records.identity(_put(school, Staff(name="Ms Fern", role="tutor")))
    _put(school, Staff(name="Mr Oak", role="teacher"))
    college = records.identity(_put(school, Provider(name="The College", kind="college")))
    ana = a_learner(school, "Ana", year_group=10, tutor_id=fern)
    a_learner(school, "Ben", year_group=11, tutor_id=fern, leaving_date=DAY)
    plan_id = filling.agree_plan(school, ana, "Read a page")
    school.add(ProgrammeComponent(plan_id=plan_id, strand="vocational", title="Bricks", provider_id=college))
    school.flush()
    assert review_groups.choices(school, GroupKind.TUTOR) == [(fern, "Ms Fern")]
    assert review_groups.choices(school, GroupKind.YEAR) == [(10, "Year 10")]
    assert review_groups.choices(school, GroupKind.PROVIDER) == [(college, "The College")]
    assert review_groups.choices(school, GroupKind.LEARNERS) == [(ana.id, "Ash, Ana")]
    for kind, value in ((GroupKind.TUTOR, fern), (GroupKind.YEAR, 10), (GroupKind.PROVIDER, college)):
        assert review_groups.members(school, kind, value) == [ana.id]


def _put(session: Session, row: Any) -> Any:
    session.add(row)
    session.flush()
    return row


def test_a_round_has_a_row_for_each_open_target_and_says_who_is_left_out(school: Session, group: Ids) -> None:
    found = review_round.preview(school, list(group.values()), DAY)
    assert (found.targets, found.left_out) == (3, (("Ash, Cai", "no agreed plan"),))
    begun = rows(school, begin(school, *group.values()))
    assert [(row.learner, row.target.what_i_will_do) for row in begun] == [
        ("Ash, Ana", "Read a page"), ("Ash, Ana", "Count change"), ("Ash, Ben", "Ask for help"),
    ]  # fmt: skip
    assert {row.outcome for row in begun} == {""}


def test_nobody_is_reviewed_before_the_plan_or_the_last_review(school: Session, group: Ids) -> None:
    early = review_round.preview(school, [group["Ana"]], DAY - dt.timedelta(days=40))
    assert early.left_out[0][1].startswith("the plan starts on")
    filling.hold_review(school, records.get(school, Learner, group["Ana"]), "working_on_it", "working_on_it")
    before = review_round.preview(school, [group["Ana"]], DAY - dt.timedelta(days=1))
    assert before.left_out[0][1].startswith("review 1 was on")


def test_a_round_with_nothing_to_review_is_refused(school: Session, group: Ids) -> None:
    with pytest.raises(UserError, match="anything to review"):
        begin(school, group["Cai"])


def test_each_cell_is_kept_with_the_place(school: Session, group: Ids) -> None:
    round_id = begin(school, *group.values())
    fill(school, rows(school, round_id)[1], outcome="nearly_there", distance="3", note=" Much calmer ")
    row = rows(school, round_id)[1]
    assert (row.outcome, row.distance, row.note) == ("nearly_there", 3, "Much calmer")
    held = records.get(school, ReviewRound, round_id)
    assert (held.at_target_id, held.at_field) == (row.target.id, "note")
    line = review_round.rounds(school)[0]
    assert (line.looked_at, line.targets, line.finished, line.learners) == (1, 3, 0, 2)


def test_a_cell_that_is_not_valid_is_refused(school: Session, group: Ids) -> None:
    row = rows(school, begin(school, *group.values()))[0]
    with pytest.raises(UserError, match="can't be kept"):
        review_round.set_cell(school, row.id, "distance", "5")


def test_a_review_is_finished_when_each_target_has_an_outcome(school: Session, group: Ids) -> None:
    round_id = begin(school, *group.values())
    first, second, _ = rows(school, round_id)
    fill(school, first, outcome="achieved", distance=4, note="Reads aloud")
    with pytest.raises(UserError, match="no outcome yet") as told:
        review_day.finish_learner(school, first.entry_id)
    assert "Count change" in told.value.what_to_do
    fill(school, second, outcome="working_on_it")
    assert review_day.finish_learner(school, first.entry_id) == 1
    review_held = reviews.last(school, group["Ana"])
    assert review_held
    assert review_held.reviewed_on == DAY
    given = [(each.outcome, each.distance, each.comment) for each in records.of(school, TargetOutcome)]
    assert given == [("achieved", 4, "Reads aloud"), ("working_on_it", None, "")]
    assert [row.review for row in rows(school, round_id)] == [1, 1, None]
    assert records.get(school, Target, first.target.id or 0).status == "achieved"


def test_a_finished_review_is_not_changed_or_finished_again(school: Session, group: Ids) -> None:
    round_id = begin(school, group["Ben"])
    row = rows(school, round_id)[0]
    fill(school, row, outcome="achieved")
    review_day.finish_learner(school, row.entry_id)
    with pytest.raises(UserError, match="is finished"):
        review_round.set_cell(school, row.id, "note", "More")
    with pytest.raises(UserError, match="finished already"):
        review_day.finish_learner(school, row.entry_id)


def test_a_next_step_is_a_new_target_on_the_same_way(school: Session, learner: Learner) -> None:
    filling.assess(school, learner, "Reads slowly")
    entries = filling.opened(school, filling.PLAN, learner)
    need_id = plans.needs(school, records.identity(learner))[0].id
    entries["start"]["starts_on"] = filling.days_ago(30)
    entries["long_term"] = [filling.long_term("Read a book")]
    key = entries["long_term"][0]["key"]
    step = filling.short_term(
        "Read a page", long_term_key=key, who="Ms Fern", need_ids=[need_id],
        success_criteria="Without help", baseline="Reads a line", skills_required="Phonics",
    )  # fmt: skip
    entries["short_term"] = [step]
    entries["agreement"] = [filling.agreement("Łukasz", on=30)]
    plan_id = filling.finished(school, filling.PLAN, learner, entries)
    row = rows(school, begin(school, records.identity(learner)))[0]
    fill(school, row, outcome="achieved", next_step="Read a chapter")
    review_day.finish_learner(school, row.entry_id)
    old, new = filling.targets(school, plan_id)
    held = reviews.last(school, records.identity(learner))
    assert held
    assert (old.status, new.what_i_will_do, new.who, new.area) == ("achieved", "Read a chapter", "Ms Fern", "english")
    assert new.long_term_target_id == old.long_term_target_id is not None
    assert (new.success_criteria, new.baseline, new.skills_required) == ("Without help", "Reads a line", "Phonics")
    assert (new.set_in_review_id, new.by_when) == (held.id, held.next_review_on)
    assert plans.need_ids(school, new.id or 0) == [need_id]


def test_without_a_next_step_the_target_goes_on_to_the_next_review(school: Session, group: Ids) -> None:
    row = rows(school, begin(school, group["Ben"]))[0]
    fill(school, row, outcome="working_on_it", next_step="Ask for help")
    review_day.finish_learner(school, row.entry_id)
    plan = plans.current(school, group["Ben"])
    assert plan
    found = filling.targets(school, plan.id or 0)
    held = reviews.last(school, group["Ben"])
    assert held
    assert [(each.status, each.by_when) for each in found] == [("working_on_it", held.next_review_on)]


def test_what_was_begun_in_the_wizard_becomes_part_of_the_review(school: Session, group: Ids) -> None:
    ben = records.get(school, Learner, group["Ben"])
    entries = filling.opened(school, review.FLOW, ben)
    entries["learner_says"]["what_i_learned"] = "I can ask"
    entries["targets"][0]["evidence"] = "Asked twice on Friday"
    filling.kept(school, review.FLOW, ben, entries)
    row = rows(school, begin(school, group["Ben"]))[0]
    fill(school, row, outcome="nearly_there")
    review_day.finish_learner(school, row.entry_id)
    held = reviews.last(school, group["Ben"])
    assert held
    assert held.what_i_learned == "I can ask"
    assert records.of(school, TargetOutcome)[0].evidence == "Asked twice on Friday"
    assert drafts.find(school, review.KIND, group["Ben"]) is None


def test_a_faulty_draft_keeps_the_review_open_and_is_not_lost(school: Session, group: Ids) -> None:
    ben = records.get(school, Learner, group["Ben"])
    entries = filling.opened(school, review.FLOW, ben)
    entries["start"]["attendance_percent"] = "much"
    filling.kept(school, review.FLOW, ben, entries)
    row = rows(school, begin(school, group["Ben"]))[0]
    fill(school, row, outcome="nearly_there")
    with pytest.raises(UserError, match="begun in the wizard") as told:
        review_day.finish_learner(school, row.entry_id)
    assert "Unfinished work" in told.value.what_to_do
    assert reviews.last(school, group["Ben"]) is None
    assert drafts.find(school, review.KIND, group["Ben"])


def test_a_review_held_elsewhere_counts(school: Session, group: Ids) -> None:
    round_id = begin(school, *group.values())
    filling.hold_review(school, records.get(school, Learner, group["Ben"]), "nearly_there")
    review_round.catch_up(school, round_id)
    last = rows(school, round_id)[-1]
    assert (last.review, last.outcome) == (1, "nearly_there")


def test_a_target_set_meanwhile_must_be_looked_at_too(school: Session, group: Ids) -> None:
    round_id = begin(school, group["Ben"])
    row = rows(school, round_id)[0]
    fill(school, row, outcome="achieved")
    target = Target(plan_id=row.target.plan_id, area="english", what_i_will_do="Thank people", position=5)
    _put(school, target)
    with pytest.raises(UserError, match="no outcome yet"):
        review_day.finish_learner(school, row.entry_id)
    assert len(rows(school, round_id)) == 2


def test_a_round_closes_only_when_each_target_was_looked_at(school: Session, group: Ids) -> None:
    round_id = begin(school, *group.values())
    ana, other, ben = rows(school, round_id)
    for row in (ana, other):
        fill(school, row, outcome="stopped")
    with pytest.raises(UserError, match="1 target of this round was not looked at") as told:
        review_round.close(school, round_id, DAY)
    assert "Ash, Ben" in told.value.what_to_do
    fill(school, ben, outcome="stopped")
    with pytest.raises(UserError, match="Not every review"):
        review_round.close(school, round_id, DAY)
    for row in (ana, ben):
        review_day.finish_learner(school, row.entry_id)
    review_round.close(school, round_id, DAY)
    held = records.get(school, ReviewRound, round_id)
    assert (held.state, held.closed_on) == ("closed", DAY)
    assert not review_round.rounds(school)[0].is_open


def test_a_learner_who_was_not_there_is_taken_out(school: Session, group: Ids) -> None:
    round_id = begin(school, *group.values())
    ben = rows(school, round_id)[-1]
    fill(school, ben, note="Ill")
    records.delete(school, ReviewRoundLearner, ben.entry_id)
    assert {row.learner for row in rows(school, round_id)} == {"Ash, Ana"}


def test_a_deleted_review_opens_its_learner_again(school: Session, group: Ids) -> None:
    round_id = begin(school, group["Ben"])
    row = rows(school, round_id)[0]
    fill(school, row, outcome="nearly_there")
    review_day.finish_learner(school, row.entry_id)
    records.delete(school, Review, records.identity(records.of(school, Review)[0]))
    assert not rows(school, round_id)[0].is_finished
    assert review_day.finish_learner(school, row.entry_id) == 1


def test_the_distance_of_the_last_review_is_shown_beside(school: Session, group: Ids) -> None:
    for distance in (2, 3):
        round_id = begin(school, group["Ben"])
        row = rows(school, round_id)[0]
        fill(school, row, outcome="working_on_it", distance=distance)
        review_day.finish_learner(school, row.entry_id)
    last = rows(school, round_id)[0]
    assert (last.last_distance, last.distance, last.review) == (2, 3, 2)


def test_the_reviews_count_for_the_caseload(school: Session, group: Ids) -> None:
    row = rows(school, begin(school, group["Ben"]))[0]
    fill(school, row, outcome="achieved")
    review_day.finish_learner(school, row.entry_id)
    assert caseload.load_one(school, group["Ben"], DAY).reviews == 1
    assert records.of(school, Plan, learner_id=group["Ben"])


def test_a_row_says_what_came_in_since_and_how_often_it_was_carried_over(school: Session, group: Ids) -> None:
    ben = records.get(school, Learner, group["Ben"])
    filling.hold_review(school, ben, "working_on_it")
    target_id = filling.opened(school, review.FLOW, ben)["targets"][0]["target_id"]
    for days, words, staff_only in ((40, "Long ago", False), (0, "Asked\nMr Oak", False), (0, "Cried", True)):
        noted = ProgressNoteFields(
            noted_on=DAY - dt.timedelta(days=days), author="Mr Oak", target_id=target_id, note=words,
            staff_only=staff_only,
        )  # fmt: skip
        records.add(school, ProgressNote, noted, learner_id=ben.id)
    review_preparation.add_to_next_review(
        school, group["Ben"], {"targets": [{"target_id": target_id, "comment": "The learner: good"}]}
    )
    [row] = rows(school, begin(school, group["Ben"]))
    assert row.since == "The learner: good; Mr Oak (staff only): Cried; Mr Oak: Asked Mr Oak"
    assert row.carried == 1
