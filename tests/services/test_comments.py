"""Comments run on beside the reviews, the newest first, each about a target or about the learner."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from learner_story import agreed_plan, put, review, target
from pydantic import ValidationError
from sqlalchemy import text
from sqlmodel import Session

from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.plan import ProgressNote, ProgressNoteFields
from ilp_desktop.services import comments, records, since_review


def note(session: Session, learner: Learner, day: int, words: str, target_id: int | None = None) -> ProgressNote:
    owner: dict[str, Any] = {"learner_id": records.identity(learner), "target_id": target_id}
    return put(session, ProgressNote(noted_on=dt.date(2026, 10, day), note=words, **owner))


def test_the_newest_comes_first_and_names_its_target(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    about = target(school, agreed_plan(school, learner_id))
    note(school, learner, 1, "Settles in")
    note(school, learner, 5, "Reads aloud", about.id)
    note(school, learner, 5, "Said so later the same day")
    found = comments.of_learner(school, learner_id)
    assert [(each.note.note, each.target) for each in found] == [
        ("Said so later the same day", ""), ("Reads aloud", "Read a page a day"), ("Settles in", ""),
    ]  # fmt: skip


def test_a_comment_of_the_day_of_a_review_is_offered_to_one_review_only(school: Session, learner: Learner) -> None:
    other, learner_id = put(school, Learner(forename="Ola", surname="Reed")), records.identity(learner)
    plan = agreed_plan(school, learner_id)
    words = target(school, plan).id
    for day in (1, 5):
        note(school, learner, day, f"{day}, before", words)
    held = review(school, plan, 1, dt.date(2026, 10, 5))
    note(school, learner, 5, "5, after", words)
    note(school, learner, 9, "9", words)
    note(school, other, 9, "of another learner")
    since = comments.of_learner(school, learner_id, since=held)
    assert [each.note.note for each in since] == ["9", "5, after"]
    assert [each.words for each in since_review.of_learner(school, learner_id)] == ["9", "5, after"]
    assert since_review.about(school, [words or 0], "review") == {words: "9; 5, after"}


def test_where_the_history_does_not_tell_a_comment_of_that_day_is_offered(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    note(school, learner, 5, "Reads aloud")
    held = review(school, plan, 1, dt.date(2026, 10, 5))
    school.connection().execute(text("DELETE FROM change_history"))
    assert len(comments.of_learner(school, records.identity(learner), since=held)) == 1


def test_a_comment_can_be_about_any_target_the_open_ones_first(school: Session, learner: Learner) -> None:
    plan = agreed_plan(school, records.identity(learner))
    target(school, plan, "Done", status="achieved", closed_on=dt.date(2026, 10, 1))
    target(school, plan, "Open")
    target(school, plan, "Long", is_long_term=True)
    found = comments.target_choices(school, records.identity(learner))
    assert [words for _, words in found] == ["Open", "Long", "Done"]


def test_a_comment_without_words_or_from_tomorrow_is_refused() -> None:
    tomorrow = today() + dt.timedelta(days=1)
    with pytest.raises(ValidationError, match="future"):
        ProgressNoteFields(noted_on=tomorrow, note="Well done")
    with pytest.raises(ValidationError):
        ProgressNoteFields(noted_on=today(), note=" ")
