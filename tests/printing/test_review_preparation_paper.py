"""What the learner fills in before a review."""

from __future__ import annotations

import datetime as dt

import paper_factory as make
import pytest
from paper_reading import printed, words
from sqlmodel import Session

from ilp_desktop.flows import preparation_sheet
from ilp_desktop.model.learner import Learner, OwnReviewDate
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import Review
from ilp_desktop.printing.wording import learner_words

SOON = dt.date(2026, 12, 4)


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def held(session: Session, learner_id: int, number: int, following: dt.date | None) -> None:
    on = dt.date(2026, 9, 1) + dt.timedelta(days=number)
    row = Review(learner_id=learner_id, plan_id=1, number=number, reviewed_on=on, next_review_on=following)
    make.put(session, row)


def test_the_boxes_stand_as_they_are_typed_up(session: Session, learner_id: int) -> None:
    told = {"review_preparation": learner_words("review_preparation", "en", plain=True)}
    sheet = preparation_sheet.open_sheet(session, learner_id, told)
    shown, place = words(printed(session, "review_preparation", learner_id)), 0
    assert len(sheet.boxes) == 12
    for box in sheet.boxes:
        for piece in (box.hint, box.label.split(": ")[-1]):
            place = shown.index(piece, place)


def test_each_open_step_has_faces_in_words_too(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "review_preparation", learner_id))
    assert [shown.count(face) for face in ("Very hard", "Very good")] == [3, 3]
    assert "Type my name and class" not in shown, "that one is achieved"


def test_without_symbols_there_are_boxes_to_tick(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, symbols="off")
    shown = words(printed(session, "review_preparation", learner_id))
    assert "Tick a box" in shown
    assert "Ring a face" not in shown


@pytest.mark.parametrize(
    ("day", "told"), [(SOON, True), (make.TODAY, True), (dt.date(2026, 11, 23), False), (None, False)]
)
def test_the_day_of_the_review_is_told_where_one_is_to_come(
    session: Session, learner_id: int, day: dt.date | None, *, told: bool
) -> None:
    held(session, learner_id, 1, dt.date(2026, 11, 30))
    held(session, learner_id, 2, day)
    shown = words(printed(session, "review_preparation", learner_id))
    assert ("My review is on" in shown) is told
    assert ("The day of my review" in shown) is not told
    assert "30 November" not in shown


@pytest.mark.parametrize(("cadence", "told"), [("own_dates", True), ("termly", False)])
def test_own_dates_count_where_reviews_follow_them(
    session: Session, learner_id: int, cadence: str, *, told: bool
) -> None:
    learner = session.get(Learner, learner_id)
    assert learner
    learner.review_cadence = cadence
    for day in (dt.date(2026, 10, 1), SOON, dt.date(2027, 2, 1)):
        make.put(session, OwnReviewDate(learner_id=learner_id, review_on=day))
    assert ("on 4 December 2026" in words(printed(session, "review_preparation", learner_id))) is told


def test_an_ordinary_learner_gets_one_sheet_of_two_sides(session: Session, learner_id: int) -> None:
    pdf = printed(session, "review_preparation", learner_id)
    assert len(pdf.pages) == 2
    assert "Where I can use it again" in pdf.pages[0].extract_text()
    assert "Step 1" in pdf.pages[1].extract_text()


def test_large_letters_have_room_to_write_too(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, font="opendyslexic", size=24)
    pdf = printed(session, "review_preparation", learner_id)
    assert "What I enjoyed" in pdf.pages[0].extract_text()
    assert "What went well" in pdf.pages[1].extract_text()


def test_without_a_plan_there_are_the_questions(session: Session) -> None:
    make.school(session)
    shown = words(printed(session, "review_preparation", make.empty_learner(session)))
    assert "What I learned" in shown
    assert "My steps" not in shown


def test_a_target_of_ten_thousand_letters_is_whole(session: Session, learner_id: int) -> None:
    typed = " ".join(f"w{number}" for number in range(1700))
    make.put(session, Target(plan_id=1, area="english", what_i_will_do=typed, position=50))
    shown = words(printed(session, "review_preparation", learner_id)).split()
    assert [word for word in typed.split() if word not in shown] == []
