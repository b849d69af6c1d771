"""The bookmarks of a file: a paper, and below it its sections."""

from __future__ import annotations

import dataclasses
import io
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, RUNNING, printed_all
from pypdf import PdfReader
from sqlmodel import Session

from ilp_desktop.model.learner import PrintProfile
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.flow import Grid, NewPage, heading
from ilp_desktop.printing.formats import A5, SheetSize
from ilp_desktop.printing.layout import BODY_WIDTH, Press
from ilp_desktop.printing.styles import STAFF, styles_for

STYLES = styles_for(STAFF)
NAME = RUNNING.learner_name


def story(*headings: str) -> list[Any]:
    parts: list[Any] = [Grid([A5.body_width]).row([("Test paper", STYLES.title), (NAME, STYLES.heading)])]
    for each in headings:
        parts += [heading(each, STYLES, A5.body_width), Grid([A5.body_width]).row(("words", STYLES.body)), NewPage()]
    return parts


def outline_of(stories: list[list[Any]], size: SheetSize = SheetSize.AS_IS) -> tuple[PdfReader, list[Any]]:
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=True)
    for each in stories:
        press.add(each, RUNNING, STYLES, A5, size)
    press.save()
    read = PdfReader(out)
    return read, list(read.outline)


def places(read: PdfReader, outline: list[Any]) -> list[Any]:
    """Title and page of each bookmark, those of sections in lists."""
    return [
        places(read, each) if isinstance(each, list) else (each["/Title"], read.get_destination_page_number(each))
        for each in outline
    ]


@pytest.mark.parametrize("size", [SheetSize.AS_IS, SheetSize.A3])
def test_each_paper_has_its_sections_below_it(size: SheetSize) -> None:
    found = places(*outline_of([story("Needs", "Targets"), story(), story("Zażółć (gęślą)")], size))
    paper = f"{NAME} – Test paper"
    assert found == [(paper, 0), [("Needs", 0), ("Targets", 1)], (paper, 2), (paper, 4), [("Zażółć (gęślą)", 4)]]


def test_with_two_pages_on_a_sheet_a_section_is_on_its_sheet() -> None:
    read, outline = outline_of([story("one", "two", "three")], SheetSize.A5)
    assert places(read, outline)[1] == [("one", 0), ("two", 0), ("three", 1)]
    tops = [float(each["/Top"]) for each in outline[1]]
    height = float(read.pages[0].mediabox.height)
    assert all(0 < top <= height for top in tops)


def test_a_section_s_bookmark_leads_to_its_line() -> None:
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=False)
    parts: list[Any] = []
    for number in range(3):
        parts += [
            heading(f"Part {number}", STYLES, BODY_WIDTH),
            Grid([BODY_WIDTH]).row(("text", STYLES.body), least=120),
        ]
    press.add(parts, RUNNING, STYLES)
    press.save()
    read = PdfReader(out)
    drawn: dict[str, float] = {}

    def visit(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.startswith("Part"):
            drawn[text.strip()] = cm[3] * tm[5] + cm[5]

    read.pages[0].extract_text(visitor_text=visit)
    sections: Any = read.outline[1]
    for each in sections:
        assert 0 < float(each["/Top"]) - drawn[each["/Title"]] < STYLES.heading.leading


def test_the_sections_of_one_paper_alone_are_shown_at_once() -> None:
    for stories, shown in (([story("a", "b")], 3), ([story("a", "b"), story("c")], 2)):
        read, _ = outline_of(stories)
        assert read.root_object["/Outlines"]["/Count"] == shown  # type: ignore[index]


def test_a_long_heading_is_cut_in_the_list_only() -> None:
    _, outline = outline_of([story("I want to learn to travel to work on my own " * 5)])
    title = outline[1][0]["/Title"]
    assert title.startswith("I want to learn")
    assert title.endswith("…")
    assert len(title) <= 90


def test_papers_of_a_learner_are_listed_with_their_sections(session: Session) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    make.put(session, PrintProfile(learner_id=learner_id, font="andika", symbols="words", prompt_language="pl"))
    requests = [PrintRequest(paper, learner_id) for paper in ("ilp", "my_plan", "learner_guide")]
    read, _ = printed_all(session, requests, dataclasses.replace(OPTIONS, duplex=True))
    found = places(read, list(read.outline))
    papers = [each[0] for each in found if isinstance(each, tuple)]
    sections = [each for each in found if isinstance(each, list)]
    assert len(papers) == len(sections) == 3
    assert all(len(each) > 3 for each in sections)
    pages = [page for _, page in (place for each in found for place in (each if isinstance(each, list) else [each]))]
    assert pages == sorted(pages)
    assert not any(title == papers[0].split(" – ")[0] for each in sections for title, _ in each)
