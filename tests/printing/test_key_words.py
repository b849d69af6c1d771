"""Text with a symbol before each key word: which words have one, and lines that stay as they are."""

from __future__ import annotations

import re
from typing import Any

import paper_factory as make
import pytest
from paper_reading import printed, story_printed, words
from pypdf import PdfReader
from sqlmodel import Session

from ilp_desktop.model.learner import SymbolMode
from ilp_desktop.printing.flow import Grid
from ilp_desktop.printing.styles import Profile, styles_for
from ilp_desktop.printing.typeset import Type, text, width_of

WIDTH = 300.0


def look(**changes: Any) -> Type:
    return styles_for(Profile(key_words=True, **changes)).body


def set_in_cell(typed: str, width: float = WIDTH, **changes: Any) -> PdfReader:
    return story_printed([Grid([width]).row((typed, look(**changes)))])


def drawn(pdf: PdfReader) -> list[str]:
    """The symbols in the order in which they are drawn."""
    found = [page.get_contents() for page in pdf.pages]
    orders = b"\n".join(each.get_data() for each in found if each is not None)
    return re.findall(r"/FormXob\.symbol-(\S+) Do", orders.decode("latin-1"))


@pytest.mark.parametrize(
    ("typed", "symbols"),
    [
        ("I will read 3 pages.", ["read", "page"]),
        ("Reading is hard.", ["read", "hard"]),
        ("My teacher's bus (the bus to school) is late.", ["teacher", "bus", "school", "early"]),
        ("I read. Then I read again.", ["read", "next", "read", "again"]),
        ("Mr Cook and Daisy Walker help me in English.", ["help", "me", "word"]),
        ("Cook a meal", ["cook", "food"]),
        ("I am ready. Bread, reader, unread.", []),
        ("“Read” and [stop]", ["read", "stop"]),
        ("read/write", ["read"]),
        ("a ¤ sign to read", []),
        ("أريد أن أقرأ read", []),
        ("", []),
    ],
)
def test_each_key_word_has_its_symbol_once_a_sentence(typed: str, symbols: list[str]) -> None:
    pdf = set_in_cell(typed, 1000)
    assert drawn(pdf) == symbols
    if typed.isascii():
        assert typed in words(pdf)


def test_words_of_another_language_have_none_of_the_english() -> None:
    assert not drawn(set_in_cell("Chcę iść do college i read.", language="pl"))


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("spacing", [1.0, 2.5])
@pytest.mark.parametrize("width", [15.0, 60.0, 200.0])
def test_no_word_is_lost_or_moved_out_of_its_column(size: int, spacing: float, width: float) -> None:
    typed = "I will read with my teacher on the bus to college. " * 4 + "readingreadingreadingreading at home"
    plain = Type("andika", size, size * spacing)
    pictured = look(size=size, spacing=spacing)
    lines: list[Any] = text(typed, pictured, width)
    assert {line.height for line in lines} == {plain.leading}
    for line in lines:
        for place, part in getattr(line, "texts", ()):
            end = place + sum(width_of(run, plain) for _, run in part.runs)
            assert end <= width + 0.01
        for place, _ in getattr(line, "symbols", ()):
            assert -0.01 <= place <= width - line.size
        assert getattr(line, "size", 0) <= line.height
    said = [part for line in lines for _, part in getattr(line, "texts", [(0, line)])]
    assert "".join(run for part in said for _, run in part.runs).replace(" ", "") == typed.replace(" ", "")


@pytest.mark.parametrize("align", ["left", "right", "centre"])
def test_a_line_ends_where_its_alignment_says(align: str) -> None:
    [line] = text("Read my big book.", look().but(align=align), WIDTH)
    begins = line.symbols[0][0]  # type: ignore[attr-defined]
    last, part = line.texts[-1]  # type: ignore[attr-defined]
    ends = last + width_of(part.runs[0][1], look().but(key_words=None))
    margins = {"left": begins, "right": WIDTH - ends, "centre": begins - (WIDTH - ends)}
    assert margins[align] == pytest.approx(0, abs=0.1)


def test_a_text_fits_the_width_that_was_measured_for_it() -> None:
    for typed in ("Monday", "I read with my teacher.", "Week"):
        assert len(text(typed, look(), width_of(typed, look()))) == 1


def test_a_plan_with_key_words_says_what_the_plan_without_says(session: Session) -> None:
    make.school(session)
    said = {}
    for mode in SymbolMode:
        learner_id = make.rich_learner(session)
        make.profile(session, learner_id, symbols=mode.value)
        said[mode] = printed(session, "my_plan", learner_id)
    assert not drawn(said[SymbolMode.OFF])
    assert {"me", "goal", "steps"} <= set(drawn(said[SymbolMode.HEADINGS]))
    assert len(drawn(said[SymbolMode.WORDS])) > 3 * len(drawn(said[SymbolMode.HEADINGS]))
    plain, pictured = (
        sorted(word for word in words(said[mode]).split() if word.isalpha())
        for mode in (SymbolMode.HEADINGS, SymbolMode.WORDS)
    )
    assert plain == pictured
