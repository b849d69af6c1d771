"""A target that can't be measured, lacks something or is still the bank's is told; only blanks keep it from counting."""

from __future__ import annotations

from typing import Any

import pytest
from filling import PLAN, agree_plan, agreement, assess, days_ago, finished, long_term, opened, short_term, targets
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import flow, plan, review, target_hints
from ilp_desktop.model.bank import BankKind, BankTargetFields
from ilp_desktop.model.learner import Learner
from ilp_desktop.services import bank, records

WHOLE = {"by_when": days_ago(-30), "baseline": "None yet", "need_ids": [1]}
CRITERIA = {"success_criteria": "Reads five"}


@pytest.mark.parametrize(
    ("words", "more", "measured"),
    [
        ("Read better", {}, False),
        ("Read better", CRITERIA, True),
        ("Read 5 words", {}, True),
        ("Read five words", {}, True),
        ("Read every day", {}, True),
        ("Be calm and tender", {}, False),
    ],
)
def test_a_number_or_success_criteria_make_it_measurable(
    school: Session, words: str, more: dict[str, Any], *, measured: bool
) -> None:
    row = short_term(words, **WHOLE | more)
    assert target_hints.can_be_measured(row) is measured
    found = target_hints.of_targets(school, [row])
    assert any("can't be measured" in hint for hint in found) is not measured


def test_all_that_a_target_lacks_is_one_sentence(school: Session) -> None:
    assert target_hints.of_targets(school, [short_term("Read 5 words")]) == [
        "“Read 5 words” is still without: “By when”, success criteria, baseline, need."
    ]
    assert target_hints.of_targets(school, [short_term("Read 5 words", **WHOLE | CRITERIA)]) == []


def test_the_banks_words_are_told_until_they_are_the_learners(school: Session) -> None:
    bank.add(school, BankKind.TARGET, BankTargetFields(area="english", words="I will read 5 signs."))
    rows = [short_term(words, **WHOLE | CRITERIA) for words in ("I will read {what}", "I will read 5 signs")]
    assert target_hints.of_targets(school, rows) == [
        "“I will read {what}” still has the bank's words: make it this learner's.",
        "“I will read 5 signs” still has the bank's words: make it this learner's.",
    ]
    mine = [short_term("I will read 5 bus signs", **WHOLE | CRITERIA)]
    assert target_hints.of_targets(school, mine) == []


def problems(session: Session, wizard: flow.Flow, learner: Learner, entries: Any) -> list[tuple[str, str, int | None]]:
    found = flow.all_problems(session, wizard, records.identity(learner), entries)
    return [(each.step, each.field, each.row) for each in found]


def test_a_plan_with_blanks_can_be_kept_as_a_draft_but_not_agreed(school: Session, learner: Learner) -> None:
    (need,) = assess(school, learner, "Reading")
    entries = opened(school, PLAN, learner)
    entries["long_term"] = [long_term("I will read {what}", need_ids=[need])]
    entries["short_term"] = [
        short_term("Read a page"),
        short_term("Read a book", success_criteria="In {how long}", support_strategy="With {who}"),
    ]
    assert plan.answered(school, records.identity(learner), entries)[need] == 0, (
        "it counts only once it is the learner's"
    )
    assert problems(school, PLAN, learner, entries) == []
    entries["agreement"] = [agreement("Łukasz Nowak")]
    assert problems(school, PLAN, learner, entries) == [
        ("long_term", "what_i_will_do", 0),
        ("short_term", "success_criteria", 1),
        ("short_term", "support_strategy", 1),
    ]
    with pytest.raises(UserError) as told:
        finished(school, PLAN, learner, entries)
    assert "Fill in {what}" in told.value.what_to_do
    entries["long_term"][0]["what_i_will_do"] = "I will read a comic"
    entries["short_term"][1]["status"] = "stopped"
    assert problems(school, PLAN, learner, entries) == []
    assert len(targets(school, finished(school, PLAN, learner, entries))) == 2


def test_a_review_sets_no_target_with_blanks(school: Session, learner: Learner) -> None:
    agree_plan(school, learner, "Read a page")
    entries = opened(school, review.FLOW, learner)
    entries["targets"][0]["outcome"] = "achieved"
    entries["new_targets"] = [short_term("I will read {how many} pages")]
    assert problems(school, review.FLOW, learner, entries) == [("new_targets", "what_i_will_do", 0)]
    hints = review.hints(school, records.identity(learner), entries)
    assert any("still has the bank's words" in hint for hint in hints)
    entries["new_targets"][0]["what_i_will_do"] = "I will read 5 pages"
    assert problems(school, review.FLOW, learner, entries) == []
