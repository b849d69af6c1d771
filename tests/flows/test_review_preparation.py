"""What is said before a review goes into its draft, and never over what stands there."""

from __future__ import annotations

import filling
import pytest
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import review, review_day
from ilp_desktop.flows.review import FLOW
from ilp_desktop.flows.review_preparation import add_to_next_review, take_back
from ilp_desktop.model.base import TEXT_LENGTH, today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.review import TargetOutcome
from ilp_desktop.model.review_round import ReviewRoundFields
from ilp_desktop.services import drafts, records, review_round
from ilp_desktop.services.drafts import Entries


@pytest.fixture
def ids(school: Session, learner: Learner) -> list[int]:
    """The ids of two targets of an agreed plan."""
    filling.agree_plan(school, learner, "Read a timetable", "Ask for help")
    return [int(row["target_id"]) for row in filling.opened(school, FLOW, learner)["targets"]]


def said(school: Session, learner: Learner, words: Entries) -> Entries:
    return add_to_next_review(school, records.identity(learner), words)


def test_it_is_there_when_the_review_is_opened(school: Session, learner: Learner, ids: list[int]) -> None:
    said(school, learner, {
        "learner_says": {"what_went_well": "The bus", "what_i_enjoyed": ""},
        "targets": [{"target_id": ids[1], "comment": "I asked twice"}],
        "views": [{"role": "parent_carer", "name": "Mrs Nowak", "view": "Happier"}],
    })  # fmt: skip
    entries = filling.opened(school, FLOW, learner)
    assert entries["learner_says"]["what_went_well"] == "The bus"
    assert [row["comment"] for row in entries["targets"]] == ["", "I asked twice"]
    assert entries["views"][-1]["view"] == "Happier"
    assert entries["start"]["reviewed_on"] == filling.days_ago(0)


def test_words_are_added_below_words_and_never_twice(school: Session, learner: Learner, ids: list[int]) -> None:
    typed = filling.opened(school, FLOW, learner)
    typed["learner_says"]["what_went_well"] = "Maths"
    typed["targets"][0] |= {"comment": "Calmer", "distance": "2"}
    typed["start"]["reviewed_on"] = filling.days_ago(1)
    filling.kept(school, FLOW, learner, typed, "targets")
    words: Entries = {
        "learner_says": {"what_went_well": "The bus"},
        "targets": [{"target_id": ids[0], "comment": "Alone", "distance": "4"}],
    }
    for _ in range(2):
        said(school, learner, words)
    entries = filling.opened(school, FLOW, learner)
    assert entries["learner_says"]["what_went_well"] == "Maths\nThe bus"
    assert entries["targets"][0]["comment"] == "Calmer\nAlone"
    assert entries["targets"][0]["distance"] == "2"
    assert entries["start"]["reviewed_on"] == filling.days_ago(1)


@pytest.mark.usefixtures("ids")
@pytest.mark.parametrize("have", ["Yesterday I read", "Maths\nYesterday", "I said Yes"])
def test_a_short_answer_is_not_taken_for_a_part_of_a_longer_one(school: Session, learner: Learner, have: str) -> None:
    typed = filling.opened(school, FLOW, learner)
    typed["learner_says"]["what_went_well"] = have
    filling.kept(school, FLOW, learner, typed)
    added = said(school, learner, {"learner_says": {"what_went_well": "Yes"}})
    assert filling.opened(school, FLOW, learner)["learner_says"]["what_went_well"] == f"{have}\nYes"
    take_back(school, records.identity(learner), added)
    assert filling.opened(school, FLOW, learner)["learner_says"]["what_went_well"] == have


@pytest.mark.usefixtures("ids")
def test_a_draft_of_papers_begins_on_the_day_of_the_review(school: Session, learner: Learner) -> None:
    said(school, learner, {"learner_says": {"what_went_well": "The bus"}})
    draft = drafts.find(school, review.KIND, records.identity(learner))
    assert draft
    assert drafts.entries_of(draft)["start"]["reviewed_on"] == ""


def test_what_was_added_is_taken_back_and_nothing_else(school: Session, learner: Learner, ids: list[int]) -> None:
    said(school, learner, {"learner_says": {"what_went_well": "Maths"}})
    added = said(school, learner, {
        "learner_says": {"what_went_well": "The bus"},
        "targets": [{"target_id": ids[0], "comment": "Alone"}],
        "views": [{"role": "tutor", "name": "Ms Fern", "view": "Well"}],
    })  # fmt: skip
    take_back(school, records.identity(learner), added)
    entries = filling.opened(school, FLOW, learner)
    assert entries["learner_says"]["what_went_well"] == "Maths"
    assert entries["targets"][0]["comment"] == ""
    assert "Well" not in [row["view"] for row in entries["views"]]


@pytest.mark.usefixtures("ids")
def test_a_draft_that_holds_nothing_else_goes(school: Session, learner: Learner) -> None:
    added = said(school, learner, {"learner_says": {"what_went_well": "The bus"}})
    take_back(school, records.identity(learner), added)
    assert drafts.find(school, review.KIND, records.identity(learner)) is None
    with pytest.raises(UserError, match="no longer open"):
        take_back(school, records.identity(learner), added)


def test_a_target_that_was_closed_and_words_without_end_are_refused(
    school: Session, learner: Learner, ids: list[int]
) -> None:
    with pytest.raises(UserError, match="not open any more"):
        said(school, learner, {"targets": [{"target_id": max(ids) + 1, "comment": "Done"}]})
    said(school, learner, {"learner_says": {"what_went_well": "x" * (TEXT_LENGTH - 3)}})
    with pytest.raises(UserError, match="so much"):
        said(school, learner, {"learner_says": {"what_went_well": "The bus"}})


def test_in_a_round_the_note_stands_below_what_was_said_before(
    school: Session, learner: Learner, ids: list[int]
) -> None:
    said(school, learner, {"targets": [{"target_id": ids[0], "comment": "I asked twice"}]})
    fields = ReviewRoundFields(group_kind="year", group_label="Year 10", held_on=today())
    rows = review_round.load(school, review_round.start(school, fields, [records.identity(learner)])).rows
    for row in rows:
        review_round.set_cell(school, row.id, "outcome", "working_on_it")
        review_round.set_cell(school, row.id, "note", "Calmer")
    review_day.finish_learner(school, rows[0].entry_id)
    assert [each.comment for each in records.of(school, TargetOutcome)] == ["I asked twice\nCalmer", "Calmer"]
