"""The story on paper."""

from __future__ import annotations

import dataclasses
import datetime as dt

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, reader_of, words
from sqlmodel import Session, select

from ilp_desktop.model.parts import Part
from ilp_desktop.model.plan import Plan, ProgressNote
from ilp_desktop.printing.batch import PrintRequest, render_bytes


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    made = make.rich_learner(session)
    make.review(session, made, session.exec(select(Plan)).one().id or 0)
    return made


def test_what_happened_is_told_year_by_year_the_newest_first(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "story", learner_id))
    assert "My story so far" in shown
    assert "School year 2026/27" in shown
    assert shown.index("Review 2") < shown.index("Plan agreed") if "Plan agreed" in shown else "Review 2" in shown
    assert "Food hygiene certificate" in shown


def test_comments_for_staff_only_are_off_unless_ticked(session: Session, learner_id: int) -> None:
    note = ProgressNote(learner_id=learner_id, noted_on=dt.date(2026, 11, 1), note="PRIVATEWORD", staff_only=True)
    make.put(session, note)
    assert "PRIVATEWORD" not in words(printed(session, "story", learner_id))
    ticked = words(printed(session, "story", learner_id, dataclasses.replace(OPTIONS, ticked=frozenset(Part))))
    assert "PRIVATEWORD" in ticked
    assert "Comments, staff only" in ticked


def test_a_story_narrowed_to_one_kind_says_so(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "story", learner_id, kind="Reviews"))
    assert "Reviews only" in shown
    assert "Story · Reviews only, up to 24 Nov 2026" in shown
    assert "Review 2" in shown
    assert "Food hygiene certificate" not in shown
    nothing = PrintRequest("story", learner_id, kind="Moving on")
    _, result = render_bytes([nothing], reader_of(session), OPTIONS)
    assert "Show everything, then print." in result.missing[0].reason


def test_the_future_is_no_story_yet(session: Session, learner_id: int) -> None:
    make.put(session, ProgressNote(learner_id=learner_id, noted_on=dt.date(2027, 1, 1), note="LATERWORD"))
    assert "LATERWORD" not in words(printed(session, "story", learner_id))


def test_a_long_story_runs_over_pages(session: Session, learner_id: int) -> None:
    for number in range(150):
        day = dt.date(2026, 1, 1) + dt.timedelta(days=number)
        make.put(session, ProgressNote(learner_id=learner_id, noted_on=day, note=f"Note {number} " + "word " * 40))
    pdf = printed(session, "story", learner_id)
    shown = words(pdf)
    assert len(pdf.pages) > 5
    assert all(f"Note {number} " in shown for number in range(150))


def test_a_learner_to_whom_nothing_happened_is_told_in_a_sentence(session: Session) -> None:
    make.school(session)
    _, result = render_bytes([PrintRequest("story", make.empty_learner(session))], reader_of(session), OPTIONS)
    assert result.pages == 0
    assert result.missing[0].reason.startswith("There is no story to tell of SR")
