"""What differs between two plans is listed in the field's words, and only that."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import paper_factory as make
import pytest
from sqlmodel import Session

from ilp_desktop.printing import plan_content as part
from ilp_desktop.printing.plan_content import PlanContent, TargetPart
from ilp_desktop.printing.plan_differences import Difference, differences
from ilp_desktop.printing.plan_loading import load_plan_content


@pytest.fixture
def plan(session: Session) -> PlanContent:
    """A plan with something of everything."""
    make.school(session)
    return load_plan_content(session, make.rich_learner(session))


def told(before: PlanContent, after: PlanContent) -> list[tuple[str, str, str, str]]:
    return [(each.part, each.change, each.before, each.after) for each in differences(before, after)]


def with_part(plan: PlanContent, name: str, value: Any) -> PlanContent:
    values: dict[str, Any] = {name: value}
    return dataclasses.replace(plan, **values)


def with_goal(plan: PlanContent, number: int, **values: Any) -> PlanContent:
    goals = list(plan.long_term)
    goals[number] = dataclasses.replace(goals[number], **values)
    return dataclasses.replace(plan, long_term=tuple(goals))


def with_step(plan: PlanContent, **values: Any) -> PlanContent:
    """The plan with its first short-term target changed."""
    first, *rest = plan.long_term[0].steps
    return with_goal(plan, 0, steps=(dataclasses.replace(first, **values), *rest))


def test_a_plan_does_not_differ_from_itself(plan: PlanContent) -> None:
    assert differences(plan, plan) == []
    again = part.from_json(part.to_json(plan))
    assert differences(again, plan) == []


def test_version_state_signatures_and_school_are_no_change_of_the_plan(plan: PlanContent) -> None:
    other = dataclasses.replace(
        plan, version=7, status="agreed", agreed_on=make.TODAY, school_name="Other", signers=(), plan_id=99
    )
    assert differences(plan, other) == []


@pytest.mark.parametrize(
    ("field", "label"),
    [
        ("what_i_will_do", "What I will do"),
        ("success_criteria", "How we will know"),
        ("status", "Status"),
        ("who", "Who"),
    ],
)
def test_a_target_that_was_changed_is_the_same_target(plan: PlanContent, field: str, label: str) -> None:
    was = getattr(plan.long_term[0].steps[0], field)
    assert told(plan, with_step(plan, **{field: "Quite other words"})) == [
        ("Short-term targets", label, was, "Quite other words")
    ]


def test_targets_are_added_and_removed_by_their_number_not_their_words(plan: PlanContent) -> None:
    first = plan.long_term[0].steps[0]
    found = differences(plan, with_step(plan, target_id=9999))
    assert [(each.change, each.entry) for each in found] == [
        ("New", first.what_i_will_do),
        ("Taken out", first.what_i_will_do),
    ]
    assert f"How we will know: {first.success_criteria}" in found[0].after


def test_a_stepping_stone_that_leads_elsewhere_is_told_once(plan: PlanContent) -> None:
    moved, *rest = plan.long_term[0].steps
    after = with_goal(with_goal(plan, 0, steps=tuple(rest)), 1, steps=(*plan.long_term[1].steps, moved))
    assert told(plan, after) == [
        ("Short-term targets", "Leads to", plan.long_term[0].what_i_will_do, plan.long_term[1].what_i_will_do)
    ]


def test_a_reworded_goal_or_need_is_not_told_again_on_each_target_that_refers_to_it(plan: PlanContent) -> None:
    goal = plan.long_term[0].what_i_will_do
    assert told(plan, with_goal(plan, 0, what_i_will_do=goal + " alone")) == [
        ("Long-term targets", "What I will do", goal, goal + " alone")
    ]
    needs = [dataclasses.replace(plan.needs[0], description=plan.needs[0].description + " aloud"), *plan.needs[1:]]
    assert [each[:2] for each in told(plan, dataclasses.replace(plan, needs=tuple(needs)))] == [
        ("Needs", "Description")
    ]


def test_needs_that_only_moved_up_are_no_change(plan: PlanContent) -> None:
    count = len(plan.needs)
    numbers = {old: count + 1 - old for old in range(1, count + 1)}

    def renumbered(target: TargetPart) -> TargetPart:
        needs = tuple(sorted((numbers[each] for each in target.needs), reverse=True))
        return dataclasses.replace(target, needs=needs, steps=tuple(map(renumbered, target.steps)))

    needs = tuple(dataclasses.replace(each, number=numbers[each.number]) for each in reversed(plan.needs))
    after = dataclasses.replace(plan, needs=needs, long_term=tuple(map(renumbered, plan.long_term)))
    assert differences(plan, after) == []


def test_dates_and_the_destination_stand_under_their_names(plan: PlanContent) -> None:
    after = dataclasses.replace(plan, career_aspiration="Baker", ends_on=dt.date(2027, 7, 23), key_worker="Mr Cy")
    assert {(each.part, each.what, each.after) for each in differences(plan, after)} == {
        ("Destination", "Career aspiration", "Baker"),
        ("The plan", "To", "23 Jul 2027"),
        ("The plan", "Key worker", "Mr Cy"),
    }


def test_the_week_shows_which_time_moved(plan: PlanContent) -> None:
    component = next(each for each in plan.programme if each.sessions)
    later = dataclasses.replace(component.sessions[0], ends_at="23:59")
    sessions = (later, *component.sessions[1:])
    programme = [dataclasses.replace(each, sessions=sessions) if each is component else each for each in plan.programme]
    [found] = differences(plan, dataclasses.replace(plan, programme=tuple(programme)))
    assert (found.part, found.entry, found.what) == ("Programme and week", component.title, "Times")
    assert "23:59" in found.after
    assert "23:59" not in found.before


def test_parts_of_the_same_title_keep_apart(plan: PlanContent) -> None:
    lesson = part.ComponentPart(
        "English", "English", "", "School", "", "", (part.SessionPart(0, "Monday", "9", "10", ""),)
    )
    other = dataclasses.replace(lesson, sessions=(part.SessionPart(3, "Thursday", "11", "12", ""),))
    before = dataclasses.replace(plan, programme=(lesson, other))
    after = dataclasses.replace(plan, programme=(dataclasses.replace(other, place="College"), lesson))
    assert told(before, after) == [("Programme and week", "Place", "School", "College")]


def test_what_was_reworded_is_no_new_entry(plan: PlanContent) -> None:
    support = part.SupportPart("Adult support", "Help with reading", "Ms A", "Daily", "In class")
    reworded = dataclasses.replace(support, kind="Adult support in class")
    before, after = (dataclasses.replace(plan, support=(each,)) for each in (support, reworded))
    assert told(before, after) == [("Support", "Kind", "Adult support", "Adult support in class")]
    gone = dataclasses.replace(plan, support=())
    assert [(each.change, each.before) for each in differences(before, gone)] == [
        ("Taken out", "Adult support\nDescription: Help with reading\nWho: Ms A\nHow often: Daily\nWhere: In class")
    ]


def test_very_long_texts_are_compared_in_a_moment(plan: PlanContent) -> None:
    """Letter by letter this took minutes."""
    long = "Help with reading in all lessons. " * 290
    support = [part.SupportPart(f"Support {number}", long, "Ms A", "Daily", "In class") for number in range(6)]
    later = [dataclasses.replace(each, how_often="Weekly") for each in support]
    found = told(dataclasses.replace(plan, support=tuple(support)), dataclasses.replace(plan, support=tuple(later)))
    assert [each[1:] for each in found] == [("How often", "Daily", "Weekly")] * 6


def test_every_text_of_the_plan_is_compared(plan: PlanContent) -> None:
    """Walks the whole tree, so that a part that is added to it later can't be forgotten."""
    left_out = {"school_name", "status", "initials", "forename"}
    changed = [
        field.name
        for field in dataclasses.fields(plan)
        if isinstance(getattr(plan, field.name), str)
        and field.name not in left_out
        and not differences(plan, with_part(plan, field.name, "Other words"))
    ]
    groups = [
        field.name
        for field in dataclasses.fields(plan)
        if isinstance(getattr(plan, field.name), tuple)
        and getattr(plan, field.name)
        and field.name != "signers"
        and not differences(plan, with_part(plan, field.name, ()))
    ]
    assert (changed, groups) == ([], [])


def test_who_the_learner_is_counts(plan: PlanContent) -> None:
    learner = dataclasses.replace(plan.learner, form_group="11Z", english_additional_language=True)
    found = differences(
        dataclasses.replace(plan, learner=dataclasses.replace(learner, form_group="10B")),
        dataclasses.replace(plan, learner=learner),
    )
    assert found == [Difference("The learner", "", "Form group", "10B", "11Z")]
