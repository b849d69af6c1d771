"""What a learner answered on screen comes into the wizard below what is typed, with its method and source."""

from __future__ import annotations

import datetime as dt

import pytest
from filling import PLAN
from sqlmodel import Session

from ilp_desktop.flows import assessment, flow, learner_says, review
from ilp_desktop.flows.flow import Step
from ilp_desktop.model.assessment import Assessment, Method, Source
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.self_assessment import SelfAssessmentAnswerFields
from ilp_desktop.services import records, self_assessments
from ilp_desktop.services.drafts import Entries
from ilp_desktop.services.self_assessments import Answered

DAY = dt.date(2026, 9, 14)
LEARN_BEST = assessment.FLOW.step("learn_best")
BOX = "learn_best_learner_says"


@pytest.fixture
def who(learner: Learner) -> int:
    return records.identity(learner)


@pytest.fixture
def said(school: Session, who: int) -> Answered:
    sheet = self_assessments.open_sheet(school, who, "assessment", DAY)
    for key, codes, words in (
        ("what_helps", "quiet", ""),
        ("learns_best", "doing", "with my gran"),
        ("reading", "2", ""),
    ):
        question = next(each for each in sheet.questions if each.key == key)
        fields = SelfAssessmentAnswerFields(codes=codes, words=words)
        self_assessments.answer(school, sheet.id, question, fields, DAY)
    found = learner_says.load(school, assessment.FLOW, who)
    assert found
    return found


@pytest.fixture
def entries(school: Session, who: int) -> Entries:
    return flow.resume(school, assessment.FLOW, who)[1]


def take(entries: Entries, said: Answered, step: Step = LEARN_BEST) -> None:
    learner_says.take(step, entries, said, "Łukasz Nowak")


def test_each_step_shows_what_belongs_to_it(said: Answered) -> None:
    of_step = learner_says.of_step(LEARN_BEST, said)
    assert of_step == {BOX: ["I learn best: when I try it. Also: with my gran", "Helps me: a quiet place."]}
    assert learner_says.of_step(assessment.FLOW.step("interests"), said) == {}
    assert learner_says.of_step(assessment.FLOW.step("needs"), said) == {}
    assert learner_says.heading(said) == "14/09/2026, not finished"


def test_it_comes_below_what_is_typed_and_only_once(entries: Entries, said: Answered) -> None:
    entries["learn_best"][BOX] = "Told Ms Fern: don't rush me."
    take(entries, said)
    wanted = "Told Ms Fern: don't rush me.\nI learn best: when I try it. Also: with my gran\nHelps me: a quiet place."
    assert entries["learn_best"][BOX] == wanted
    assert learner_says.not_taken(LEARN_BEST, entries["learn_best"], said) == {}
    take(entries, said)
    assert entries["learn_best"][BOX] == wanted


def test_what_was_reworded_is_not_put_back_over_it(entries: Entries, said: Answered) -> None:
    take(entries, said)
    entries["learn_best"][BOX] = entries["learn_best"][BOX].replace("a quiet place", "quiet, and no rush")
    assert learner_says.not_taken(LEARN_BEST, entries["learn_best"], said) == {BOX: ["Helps me: a quiet place."]}
    take(entries, said)
    assert "quiet, and no rush" in entries["learn_best"][BOX]


def test_the_method_and_the_source_are_noted_with_their_day(
    school: Session, who: int, entries: Entries, said: Answered
) -> None:
    take(entries, said)
    take(entries, said, assessment.FLOW.step("achievements"))
    written = flow.finish(school, assessment.FLOW, who, entries)
    [method], [source] = (records.of(school, kind, assessment_id=written) for kind in (Method, Source))
    assert isinstance(method, Method)
    assert isinstance(source, Source)
    assert (method.kind, method.used_on) == ("self_assessment", DAY)
    assert (source.kind, source.received_on, source.who) == ("learner", DAY, "Łukasz Nowak")
    assert school.get_one(Assessment, written).achievements_learner_says == "Reading: hard."


def test_a_plan_has_no_such_questions(school: Session, who: int) -> None:
    assert not learner_says.begins_with(PLAN)
    assert learner_says.load(school, PLAN, who) is None


def test_the_review_shows_how_the_targets_go_and_takes_nothing_there(school: Session, who: int) -> None:
    step = review.FLOW.step("targets")
    line = self_assessments.Line("target_1", "How is it going?", "targets", "Read one page: well.", ("4",), 4)
    said = Answered(1, "review", DAY, True, (line,), 8)
    assert learner_says.of_step(step, said) == {"targets": ["Read one page: well."]}
    assert learner_says.not_taken(step, [], said) == {}
    assert learner_says.load(school, review.FLOW, who) is None


def test_the_reviews_answers_go_into_their_own_boxes() -> None:
    step = review.FLOW.step("learner_says")
    lines = tuple(
        self_assessments.Line(key, "?", section, words, (), None)
        for key, section, words in (
            ("learned", "what_i_learned", "To weld."),
            ("use_it", "where_i_could_use_it", "At work."),
        )
    )
    entries: Entries = {"learner_says": flow.raw(step.fields) | {"what_i_learned": "From the log."}}
    learner_says.take(step, entries, Answered(1, "review", DAY, True, lines, 8), "Łukasz")
    assert entries["learner_says"]["what_i_learned"] == "From the log.\nTo weld."
    assert entries["learner_says"]["where_i_could_use_it"] == "At work."
    assert set(entries) == {"learner_says"}, "a review has no sources or methods"
