"""What all wizards share: raw entries in, problems or records out, and a draft that survives anything."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any

import pytest
from filling import FLOWS, PLAN, agree_plan, assess, days_ago, finished, kept, opened, short_term
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.errors import UserError
from ilp_desktop.flows import assessment, flow, review, second_look
from ilp_desktop.flows.flow import Flow, Problem, Step, as_typed, form_name, is_left_blank, raw, read, row
from ilp_desktop.model.assessment import Assessment, LearningHistoryFields, Need, NeedFields, SkillProfileFields
from ilp_desktop.model.base import pick_list_of, read_day
from ilp_desktop.model.learner import AchievementFields, Learner, LearnerFields
from ilp_desktop.model.plan import PlanStartFields, ProgrammeComponentFields
from ilp_desktop.model.school import Draft, SchoolFields, Staff, StaffFields
from ilp_desktop.services import drafts, records
from ilp_desktop.services import school as schools

NASTY = [
    "",
    " ",
    "\x00",
    "\ud800",
    "²",
    "nan",
    "-1",
    "1e3",
    "7",
    "99999999999999999999",
    "9" * 5000,
    "31/12/9999",
    "01/01/0001",
    "24:00",
    "achieved",
    "own_1",
    "r1",
    "<b>&{}%s",
    "x" * 20_000,
]
ANY_TEXT = st.sampled_from(NASTY) | st.text(max_size=40)


@pytest.fixture
def with_plan(school: Session, learner: Learner) -> Learner:
    """A learner with an assessment and an agreed plan, so that each wizard can begin."""
    assess(school, learner, "Reading")
    agree_plan(school, learner, "Read a timetable")
    return learner


def every_list_filled(session: Session, wizard: Flow, learner: Learner) -> Any:
    entries = opened(session, wizard, learner)
    for step in wizard.steps:
        if step.many and not step.given:
            entries[step.name].append(flow.new_row(step))
        if step.parts:
            entries[step.name][-1][step.parts.name].append(row(step.parts.fields))
    return entries


def forms(wizard: Flow, entries: Any) -> list[tuple[Step, Any]]:
    return [
        (of, form)
        for step in wizard.steps
        for values in (entries[step.name] if step.many else [entries[step.name]])
        for of, form in [(step, values), *((step.parts, part) for part in flow.parts_of(step, values))]
        if of
    ]


@pytest.mark.parametrize("kind", FLOWS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_typed_ends_in_problems_or_in_records(
    school: Session, with_plan: Learner, kind: str, data: st.DataObject
) -> None:
    wizard, learner_id = FLOWS[kind], records.identity(with_plan)
    entries = every_list_filled(school, wizard, with_plan)
    with school.begin_nested() as attempt:
        for _ in range(data.draw(st.integers(1, 5))):
            step, form = data.draw(st.sampled_from(forms(wizard, entries)))
            form[data.draw(st.sampled_from(sorted(step.fields.model_fields)))] = data.draw(ANY_TEXT)
        kept(school, wizard, with_plan, entries, "anywhere")
        for look in (wizard.hints, wizard.choices, wizard.answered):
            look(school, learner_id, entries)
        second_look.all_hints(school, wizard, learner_id, entries)
        _, again = flow.resume(school, wizard, learner_id)
        try:
            flow.finish(school, wizard, learner_id, again)
        except UserError:
            assert flow.all_problems(school, wizard, learner_id, again)
        attempt.rollback()


@pytest.mark.parametrize("kind", FLOWS)
def test_each_field_alone_takes_any_text_without_an_error(school: Session, with_plan: Learner, kind: str) -> None:
    wizard = FLOWS[kind]
    for step in wizard.steps:
        for name in step.fields.model_fields:
            for text in NASTY:
                flow.problems_of(step, raw(step.fields) | {name: text})
    assert every_list_filled(school, wizard, with_plan)


@pytest.mark.parametrize("kind", FLOWS)
@pytest.mark.parametrize("text", ["\x00", "Ł\x00", "½ \u202e ✓"])
def test_any_text_that_passes_can_be_written(school: Session, with_plan: Learner, kind: str, text: str) -> None:
    wizard, learner_id = FLOWS[kind], records.identity(with_plan)
    entries = every_list_filled(school, wizard, with_plan)
    for step, form in forms(wizard, entries):
        for name in step.fields.model_fields:
            refused = [problem.field for problem in flow.problems_of(step, form | {name: text})]
            if name not in refused and not pick_list_of(step.fields, name):
                form[name] = text
    for step, form in forms(wizard, entries):
        for problem in flow.problems_of(step, form):
            form[problem.field] = "achieved" if problem.field == "outcome" else days_ago(0)
    assert flow.finish(school, wizard, learner_id, entries)


def test_a_reference_to_someone_who_is_not_there_keeps_it_open(school: Session, learner: Learner) -> None:
    entries = opened(school, assessment.FLOW, learner)
    for gone in ("7", "0", "-3", "99999999999999999999"):
        entries["start"]["led_by_id"] = gone
        found = flow.all_problems(school, assessment.FLOW, records.identity(learner), entries)
        assert found == [Problem("start", "led_by_id", "Choose one of the list.")]
    entries["start"]["led_by_id"] = str(records.add(school, Staff, StaffFields(name="Ms Okafor")).id)
    assert flow.all_problems(school, assessment.FLOW, records.identity(learner), entries) == []


# Finishing and the draft


@pytest.fixture
def in_file(store: Store) -> Learner:
    """A learner in a school's file whose transactions are real."""
    store.write(schools.set_up, SchoolFields(school_name="Hillside"), dt.date(2026, 9, 7))
    return store.write(records.add, Learner, LearnerFields(forename="Łukasz", surname="Nowak"))


def left_open(store: Store, learner: Learner, description: str) -> Any:
    entries = store.read(opened, assessment.FLOW, learner)
    entries["needs"] = [row(NeedFields, area="english", description=description)]
    store.write(kept, assessment.FLOW, learner, entries, "needs")
    return entries


def tables_with_rows(store: Store) -> dict[str, int]:
    def counted(session: Session) -> dict[str, int]:
        kinds = (Assessment, Need, Draft)
        return {kind.__name__: len(records.of(session, kind)) for kind in kinds}

    return store.read(counted)


def test_finishing_writes_the_records_and_removes_the_draft_in_one_transaction(store: Store, in_file: Learner) -> None:
    entries = left_open(store, in_file, "Reading")
    heard: list[frozenset[str]] = []
    store.on_change = heard.append
    store.write(finished, assessment.FLOW, in_file, entries)
    assert heard == [{"assessment", "need", "draft"}]
    assert tables_with_rows(store) == {"Assessment": 1, "Need": 1, "Draft": 0}


def test_a_draft_with_a_problem_stays(store: Store, in_file: Learner) -> None:
    entries = left_open(store, in_file, "")
    with pytest.raises(UserError, match="“Needs” is not complete yet") as caught:
        store.write(finished, assessment.FLOW, in_file, entries)
    assert caught.value.what_to_do == "Please fill this in."
    assert tables_with_rows(store) == {"Assessment": 0, "Need": 0, "Draft": 1}


def test_a_failure_half_way_leaves_the_draft_and_nothing_else(store: Store, in_file: Learner) -> None:
    entries = left_open(store, in_file, "Reading")

    def finish_then_fail(session: Session) -> None:
        finished(session, assessment.FLOW, in_file, entries)
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        store.write(finish_then_fail)
    assert tables_with_rows(store) == {"Assessment": 0, "Need": 0, "Draft": 1}


def test_finishing_without_a_draft_works_too(school: Session, learner: Learner) -> None:
    assert finished(school, assessment.FLOW, learner, opened(school, assessment.FLOW, learner))


# Opening again


def test_opens_at_the_step_that_was_left(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    kept(school, PLAN, learner, entries, "placements")
    assert flow.resume(school, PLAN, records.identity(learner))[0] == "placements"
    kept(school, PLAN, learner, entries, "a step of an older program")
    assert flow.resume(school, PLAN, records.identity(learner))[0] == "start"


@pytest.mark.parametrize("kind", FLOWS)
def test_a_draft_that_was_not_touched_opens_as_it_was(school: Session, with_plan: Learner, kind: str) -> None:
    wizard = FLOWS[kind]
    entries = opened(school, wizard, with_plan)
    kept(school, wizard, with_plan, copy.deepcopy(entries))
    assert opened(school, wizard, with_plan) == entries


def test_what_is_typed_after_opening_does_not_reach_how_it_began(school: Session, learner: Learner) -> None:
    entries = opened(school, PLAN, learner)
    entries["statutory"][0]["how_it_is_met"] = "Tuesdays"
    assert entries["_begun"]["statutory"][0]["how_it_is_met"] == ""


def test_a_draft_of_an_older_program_is_brought_into_todays_form(school: Session, learner: Learner) -> None:
    target = short_term("Read")
    older = {
        "start": {"starts_on": "01/09/2026", "gone": "x"},
        "aims": {"old": "step"},
        "long_term": {"was": "one form"},
        "statutory": [{"subject": "english", "how_it_is_met": "Tuesdays"}],
        "short_term": [{"key": "k", "what_i_will_do": "Read"}, {"no": "key"}, "nonsense"],
    }
    kept(school, PLAN, learner, older)
    entries = opened(school, PLAN, learner)
    assert "gone" not in entries["start"]
    assert "aims" not in entries
    assert entries["start"]["starts_on"] == "01/09/2026"
    assert entries["long_term"] == []
    assert entries["short_term"] == [target | {"key": "k", "area": ""}]
    problems = flow.all_problems(school, PLAN, records.identity(learner), entries)
    assert problems == [Problem("short_term", "area", "Please fill this in.", 0)]


def test_a_draft_goes_with_its_learner(school: Session, learner: Learner) -> None:
    kept(school, PLAN, learner, opened(school, PLAN, learner))
    records.delete(school, Learner, records.identity(learner))
    assert drafts.unfinished(school) == []


def test_a_record_is_not_opened_over_the_draft_of_another(school: Session, learner: Learner) -> None:
    assess(school, learner, "Reading")
    (written,) = records.of(school, Assessment)
    kept(school, assessment.FLOW, learner, opened(school, assessment.FLOW, learner))
    with pytest.raises(UserError, match="unfinished work on another record"):
        opened(school, assessment.FLOW, learner, written.id)
    assert opened(school, assessment.FLOW, learner)["_record"] is None


# Raw values


@given(st.dates(min_value=dt.date(100, 1, 1)))
def test_a_day_reads_back_as_it_was_shown(day: dt.date) -> None:
    assert read_day(as_typed(day)) == day


def test_values_look_as_they_would_be_typed() -> None:
    assert [as_typed(value) for value in (None, 3, 92.5, True, [1], dt.date(2026, 9, 1))] == [
        "",
        "3",
        "92.5",
        True,
        [1],
        "01/09/2026",
    ]


@pytest.mark.parametrize(
    "fields", [LearningHistoryFields, PlanStartFields, AchievementFields, ProgrammeComponentFields]
)
def test_an_empty_form_has_every_field(fields: Any) -> None:
    assert set(raw(fields)) == set(fields.model_fields)


def test_a_record_reads_back_as_it_was(school: Session, learner: Learner) -> None:
    assert school.get(Learner, learner.id)
    assert read(LearnerFields, raw(LearnerFields, learner)) == LearnerFields(**learner.model_dump(exclude={"id"}))


def test_records_have_lasting_keys_and_new_ones_their_own(learner: Learner) -> None:
    assert row(LearnerFields, learner)["key"] == f"r{learner.id}"
    assert row(LearnerFields)["key"] != row(LearnerFields)["key"]


def test_a_given_record_is_blank_until_something_is_typed() -> None:
    step = Step("summary", "", "", SkillProfileFields, many=True, given=True, given_field="area")
    assert is_left_blank(step, raw(SkillProfileFields) | {"area": "english", "needs": " "})
    assert not is_left_blank(step, raw(SkillProfileFields) | {"area": "english", "needs": "Spelling"})


def test_a_form_is_named_after_its_fields() -> None:
    assert form_name(LearningHistoryFields) == "learning_history"
    assert form_name(review.TargetOutcomeEntry) == "target_outcome"


def test_a_step_is_found_by_its_name() -> None:
    assert PLAN.step("placements").fields.__name__ == "PlacementFields"
