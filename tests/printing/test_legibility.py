"""What the checker finds in papers that are hard to read, and that the learners' papers are not."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import paper_factory as make
import pytest
from paper_subjects import requests_for
from reportlab.pdfgen.canvas import Canvas
from sqlmodel import Session

from ilp_desktop.db.store import Store
from ilp_desktop.model.parts import Audience
from ilp_desktop.printing.batch import render_bytes
from ilp_desktop.printing.legibility import LONGEST_LINE, Legibility, measure
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.printing.styles import SMALLEST_FOR_LEARNERS, Profile

OPTIONS = PrintOptions(today=make.TODAY)
PROFILES: dict[str, dict[str, Any]] = {
    "plain": {"font": "plain", "size": 12, "plain_language": False},
    "andika": {"font": "andika", "size": 14, "tint": "cream"},
    "large": {"font": "opendyslexic", "size": 20, "line_spacing": 1.5},
}
FOR_LEARNERS = [
    key for key, paper in PAPERS.items() if paper.audience is Audience.LEARNER and paper.subject != "school"
]


def drawn(draw: Callable[[Canvas], None]) -> Legibility:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    draw(canvas)
    canvas.save()
    return measure(out.getvalue())


def written(*lines: str, size: float = 14, leading: float = 21, font: str = "Helvetica") -> Legibility:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        for number, line in enumerate(lines):
            canvas.drawString(50, 600 - number * leading, line)

    return drawn(draw)


def what(found: Legibility) -> set[str]:
    return {fault.what.split(" (")[0] for fault in found.faults}


def test_a_calm_page_has_no_fault() -> None:
    found = written("I go to college by bus", "on two days a week.")
    assert found.faults == ()
    assert (found.body_size, found.longest_line, found.longest_sentence) == (14, 22, 11)
    assert found.line_spacing == pytest.approx(1.5)


def test_small_type_is_found_with_its_size() -> None:
    assert str(written("Far too small", size=9).faults[0]) == "Page 1: smaller than 12 pt (9.0 pt): “Far too small”"


def test_tight_lines_are_found() -> None:
    assert what(written("I go to college by bus", "on two days a week", leading=15)) == {
        "lines closer than 1.5 times the size"
    }


def test_a_long_line_is_found() -> None:
    assert what(written("a word " * 11, size=12)) == {f"a line of more than {LONGEST_LINE} characters"}


def test_capitals_and_italics_are_found_and_short_names_are_not() -> None:
    assert what(written("DO NOT RUN IN THE CORRIDOR")) == {"block capitals"}
    assert what(written("My ILP and ICT")) == set()
    assert what(written("Please note", font="Helvetica-Oblique")) == {"italics"}


def test_an_underlined_word_is_found_and_a_line_to_write_on_is_not() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 14)
        canvas.drawString(50, 600, "Important")
        canvas.line(50, 598, 106, 598)
        canvas.drawString(50, 500, "My name")
        canvas.line(50, 470, 300, 470)

    assert [(fault.what, fault.text) for fault in drawn(draw).faults] == [("underlined", "Important")]


def test_a_heading_hardly_larger_than_the_text_is_found() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 15)
        canvas.drawString(50, 640, "My week")
        canvas.setFont("Helvetica", 14)
        canvas.drawString(50, 600, "I go to college by bus on two days.")

    assert what(drawn(draw)) == {"a heading less than 1.2 times the text"}


def test_header_and_footer_are_for_the_file() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(50, 810, "Hillside School")
        canvas.drawString(50, 20, "Page 1 of 1")

    assert drawn(draw).faults == ()


@pytest.fixture
def learners(store: Store) -> dict[str, int]:
    """A learner with a full record for each print profile."""

    def fill(session: Session) -> dict[str, int]:
        make.school(session)
        ids = {name: make.rich_learner(session, number) for number, name in enumerate(PROFILES)}
        for name, learner_id in ids.items():
            make.profile(session, learner_id, **PROFILES[name])
        return ids

    return store.write(fill)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("paper", FOR_LEARNERS)
def test_the_learners_papers_follow_the_guidance(
    store: Store, learners: dict[str, int], paper: str, profile: str
) -> None:
    pdf, result = render_bytes(store.write(requests_for, paper, learners[profile]), store.read, OPTIONS)
    assert result.missing == []
    found = measure(pdf)
    assert [str(fault) for fault in found.faults] == []
    assert found.smallest_size >= SMALLEST_FOR_LEARNERS - 0.01
    theirs = PROFILES[profile]["size"] if PAPERS[paper].subject != "school" else Profile().size
    assert found.body_size >= theirs - 0.01
