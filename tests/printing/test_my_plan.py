"""The learner's own plan."""

from __future__ import annotations

import dataclasses
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, printed, words
from sqlmodel import Session

from ilp_desktop.model.learner import SymbolMode
from ilp_desktop.model.parts import Part
from ilp_desktop.printing.wording import learner_words, wording


@pytest.fixture
def learner_id(session: Session) -> int:
    make.school(session)
    return make.rich_learner(session)


def fonts_of(pdf: Any) -> set[str]:
    names = set()
    for page in pdf.pages:
        for font in page["/Resources"]["/Font"].values():
            names.add(str(font.get_object()["/BaseFont"]).split("+")[-1])
    return names


def test_the_three_questions_are_answered_in_order(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "my_plan", learner_id))
    assert shown.index("This is me") < shown.index("Where I want to get to") < shown.index("How I will do it")


def test_what_the_learner_needs_is_on_it(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "my_plan", learner_id))
    details = (
        "I like to bake with my aunt.", "I want to cook for people.", "College", "Travel to college by bus on my own.",
        "Step 1", "Read a recipe of six steps aloud and do it.", "Three recipes done without help.", "18 December 2026",
        "9:15 to 10:15 English (Room 4)", "Dee Rahman", "Introduction to Hospitality", "Type my name and class",
        "Getting there",
    )  # fmt: skip
    assert [detail for detail in details if detail not in shown] == []


def test_nothing_for_staff_only_is_on_it(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "my_plan", learner_id))
    for secret in ("STAFFNOTE", "MEDICAL", "HOMESECRET", "ADULTSECRET"):
        assert secret not in shown


def test_the_learners_own_words_about_health_are_on_it_where_ticked(session: Session, learner_id: int) -> None:
    shown = words(printed(session, "my_plan", learner_id, dataclasses.replace(OPTIONS, ticked=frozenset(Part))))
    assert "MEDICALWORDS" in shown
    assert "STAFFNOTE" not in shown


def test_without_a_print_profile_it_is_set_in_andika(session: Session, learner_id: int) -> None:
    names = " ".join(fonts_of(printed(session, "my_plan", learner_id)))
    assert "Andika" in names
    assert "OpenDyslexic" not in names


@pytest.mark.parametrize(
    ("font", "named"), [("opendyslexic", "OpenDyslexic"), ("plain", "DejaVuSans"), ("andika", "Andika")]
)
def test_the_print_profiles_font_is_used(session: Session, learner_id: int, font: str, named: str) -> None:
    make.profile(session, learner_id, font=font)
    assert named in " ".join(fonts_of(printed(session, "my_plan", learner_id)))


@pytest.mark.parametrize("symbols", SymbolMode)
@pytest.mark.parametrize(("size", "spacing"), [(12, 1.0), (18, 1.5), (24, 2.5)])
def test_every_size_and_spacing_prints_whole(
    session: Session, learner_id: int, size: int, spacing: float, symbols: SymbolMode
) -> None:
    make.profile(session, learner_id, size=size, line_spacing=spacing, symbols=symbols.value, tint="blue")
    pdf = printed(session, "my_plan", learner_id)
    assert "Getting there" in words(pdf)
    assert "I agree with my plan" in words(pdf)


def test_larger_type_takes_more_pages(session: Session, learner_id: int) -> None:
    normal = len(printed(session, "my_plan", learner_id).pages)
    make.profile(session, learner_id, size=24)
    assert len(printed(session, "my_plan", learner_id).pages) > normal


def test_standard_wording_where_plain_language_is_off(session: Session, learner_id: int) -> None:
    make.profile(session, learner_id, plain_language=False)
    assert "My individual learning plan" in words(printed(session, "my_plan", learner_id))


def test_an_empty_plan_has_places_to_write(session: Session) -> None:
    make.school(session)
    learner_id = make.empty_learner(session)
    make.bare_plan(session, learner_id)
    shown = words(printed(session, "my_plan", learner_id))
    for prompt in (
        "What are you good at?",
        "What would you like to do after Year 11?",
        "We have not set any steps yet.",
    ):
        assert prompt in shown


def test_plain_words_are_short_without_shouting() -> None:
    for name, typed in wording("learner/en/my_plan")["plain"].items():
        for sentence in typed if isinstance(typed, list) else typed.split(". "):
            assert len(sentence.split()) <= 15, name
            assert not sentence.isupper() or sentence == "OK", name


def test_a_language_without_words_is_english() -> None:
    assert learner_words("my_plan", "xx", plain=True)["me"] == "This is me"
