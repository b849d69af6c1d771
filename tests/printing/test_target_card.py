"""Targets as cards to cut out."""

from __future__ import annotations

import dataclasses

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, words
from sqlmodel import Session

from ilp_desktop.model.plan import Target


@pytest.fixture
def learner_id(session: Session) -> int:
    """A learner with three open short-term targets."""
    make.school(session)
    return make.rich_learner(session)


def add(session: Session, *targets: str) -> None:
    for position, typed in enumerate(targets):
        make.put(session, Target(plan_id=1, area="english", what_i_will_do=typed, position=50 + position))


def test_a_card_says_what_how_who_and_by_when(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "target_card", learner_id))
    details = (
        "Step 1", "Read a recipe of six steps aloud and do it.", "Three recipes done without help.", "Mark Linton",
        "18 December 2026", "Getting there",
    )  # fmt: skip
    assert [detail for detail in details if detail not in shown] == []
    assert "Type my name and class" not in shown, "that one is achieved"


def test_each_card_carries_name_and_date(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "target_card", learner_id))
    assert shown.count("Ola Kowalczyk · 24 November 2026") == 3


@pytest.mark.parametrize(("size", "more", "pages"), [(14, 1, 1), (14, 2, 2), (20, 0, 2), (20, 1, 2), (20, 2, 3)])
def test_four_to_a_sheet_two_in_large_letters(
    session: Session, learner_id: int, size: int, more: int, pages: int
) -> None:
    make.profile(session, learner_id, size=size)
    add(session, *["Ask for help."] * more)
    assert len(printed(session, "target_card", learner_id).pages) == pages


@pytest.mark.parametrize("count", [100, 250, 1700])
def test_a_long_target_takes_a_bigger_card_and_is_whole(session: Session, learner_id: int, count: int) -> None:
    typed = " ".join(f"w{number}" for number in range(count))
    add(session, typed)
    pdf = printed(session, "target_card", learner_id)
    assert len(pdf.pages) > 1
    assert set(typed.split()) - set(words(pdf).split()) == set()


def test_the_backs_stay_empty(session: Session, learner_id: int) -> None:
    add(session, "Ask for help.", "Bring my bag.")
    pdf = printed(session, "target_card", learner_id, dataclasses.replace(OPTIONS, duplex=True))
    assert ["Step" in page.extract_text().replace("step cards", "") for page in pdf.pages] == [True, False, True]


def test_without_a_target_there_are_cards_to_fill_in(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    make.bare_plan(session, learner_id)
    pdf = printed(session, "target_card", learner_id)
    assert len(pdf.pages) == 1
    assert words(pdf).count("My next step") == 4
