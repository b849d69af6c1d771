"""The questions on screen: short, plain, every section of the assessment, each answer with a place in the record."""

from __future__ import annotations

import re

import pytest

from ilp_desktop.flows import assessment, review
from ilp_desktop.flows.learner_says import boxes
from ilp_desktop.model.plan import Target
from ilp_desktop.model.self_assessment import QuestionKind, SelfAssessmentAnswerFields
from ilp_desktop.paths import resource
from ilp_desktop.services.questions import KINDS, TARGETS, Question, in_words, question_set

ALL = [question for kind in KINDS for question in question_set(kind).questions]
each_question = pytest.mark.parametrize("question", ALL, ids=[each.key for each in ALL])
LONGEST_QUESTION, LONGEST_HELP, LONGEST_LABEL = 10, 8, 5
"""Words."""
HARD_WORDS = {
    "assessment", "target", "targets", "literacy", "numeracy", "support", "strategy", "progress", "achievement", "achievements",
    "difficulty", "difficulties", "communication", "vocational", "independent", "independence", "behaviour", "aspiration",
    "aspirations", "circumstances", "medical", "professional", "environment", "currently", "experience", "preferred", "require",
    "review", "provision", "needs", "self", "social", "emotional",
}  # fmt: skip
"""Words of the school's papers, which a learner who reads little does not know."""


def words(sentence: str) -> list[str]:
    return re.findall(r"[a-z']+", sentence.lower())


def syllables(word: str) -> int:
    """A rough count: groups of vowels, without a silent e at the end."""
    groups = re.findall(r"[aeiouy]+", word)
    silent = word.endswith("e") and not word.endswith("le") and len(groups) > 1
    return max(1, len(groups) - silent)


def grade(sentences: list[str]) -> float:
    """Flesch and Kincaid's school grade: 3 is what children of eight read."""
    all_words = [word for sentence in sentences for word in words(sentence)]
    per_word = sum(map(syllables, all_words)) / len(all_words)
    return 0.39 * len(all_words) / len(sentences) + 11.8 * per_word - 15.59


@each_question
def test_a_question_is_one_short_sentence(question: Question) -> None:
    assert question.ask.endswith("?")
    assert question.ask.count("?") == 1
    assert 1 < len(words(question.ask)) <= LONGEST_QUESTION
    assert len(words(question.help)) <= LONGEST_HELP
    assert all(len(words(each.label)) <= LONGEST_LABEL for each in question.choices)


@each_question
def test_a_question_has_no_word_of_the_schools_papers(question: Question) -> None:
    said = [question.ask, question.help, *(each.label for each in question.choices)]
    assert HARD_WORDS.isdisjoint(word for sentence in said for word in words(sentence))


@pytest.mark.parametrize("kind", KINDS)
def test_a_set_reads_at_the_age_of_eight_or_below(kind: str) -> None:
    known = question_set(kind)
    sentences = [*known.intro, *(each.ask for each in known.questions), *(each.help for each in known.questions)]
    assert grade(sentences) <= 3


def test_the_measure_tells_hard_from_plain() -> None:
    assert grade(["Which individual circumstances currently influence your educational experience?"]) > 12
    assert grade(["What do you like to do?"]) < 2


def test_every_box_of_the_learners_words_is_fed() -> None:
    fed = {each.section for each in question_set("assessment").questions}
    assert fed == {name for step in assessment.STEPS for name in boxes(step)}
    fed = {each.section for each in question_set("review").questions}
    assert fed == {name for step in review.STEPS for name in boxes(step)}
    about_targets = question_set("review").each_target
    assert about_targets
    assert about_targets.section == TARGETS
    assert TARGETS in {step.name for step in review.STEPS}


def test_there_are_enough_and_not_too_many() -> None:
    assert 20 <= len(question_set("assessment").questions) <= 30


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_questions_or_choices_have_one_key(kind: str) -> None:
    asked = question_set(kind).questions
    assert len({each.key for each in asked}) == len(asked)
    for question in asked:
        codes = [each.code for each in question.choices]
        assert len(set(codes)) == len(codes)
        assert not any(" " in code for code in codes), "codes are kept with a space between"


@each_question
def test_what_is_asked_can_be_answered(question: Question) -> None:
    if question.kind is QuestionKind.FACES:
        assert [each.code for each in question.choices] == ["1", "2", "3", "4", "5"]
        assert not question.takes_words
    elif question.kind is QuestionKind.CHOICES:
        assert 4 <= len(question.choices) <= 12
        assert all(resource(f"icons/{each.symbol}.svg").exists() for each in question.choices)
        assert question.takes_words, "nobody is held to our choices"
    else:
        assert question.choices == ()
        assert question.takes_words


def test_an_unknown_set_is_refused() -> None:
    with pytest.raises(KeyError):
        question_set("plan")


def said(key: str, codes: str = "", typed: str = "") -> str:
    question = next(each for each in ALL if each.key == key)
    return in_words(question, SelfAssessmentAnswerFields(codes=codes, words=typed))


def test_an_answer_reads_as_a_sentence() -> None:
    assert said("reading", "2") == "Reading: hard."
    assert said("what_helps", "read_to_me more_time") == "Helps me: someone reads to me, more time."
    assert said("what_helps", "pictures", "my dog") == "Helps me: pictures. Also: my dog"
    assert said("what_helps", "", "my dog") == "Helps me: my dog"
    assert said("proud_of", "", "I fixed a bike.") == "I am proud of: I fixed a bike."
    assert said("anything_else", "", "No.") == "No."
    assert said("how_learned", "shown friend") == "Someone showed me, with a friend."
    assert said("health", "tired") == "My body and health at school: I get tired."


def test_a_code_of_an_older_version_is_read_all_the_same() -> None:
    assert said("what_helps", "a_teddy") == "Helps me: a_teddy."


def test_a_review_asks_about_each_target_first() -> None:
    targets = [Target(id=7, plan_id=1, area="english", what_i_will_do="Read one page a day.")]
    asked = question_set("review").with_targets(targets)
    assert (asked[0].key, asked[0].help, asked[0].target_id) == ("target_7", "Read one page a day.", 7)
    assert asked[1:] == question_set("review").questions
    assert question_set("assessment").with_targets(targets) == question_set("assessment").questions
    assert in_words(asked[0], SelfAssessmentAnswerFields(codes="4")) == "Read one page a day: well."
