"""Guidance notes for staff: one page per recording document, held against the records it tells of."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import defaultdict
from typing import Any

import paper_factory as make
import pytest
from paper_reading import printed
from sqlmodel import Session

import ilp_desktop.model
from ilp_desktop.model.base import Fields
from ilp_desktop.model.look import PaperSection, PaperWord
from ilp_desktop.printing.blanks import FORMS, block_name
from ilp_desktop.printing.wording import flat, shipped

NOTES: dict[str, dict[str, Any]] = shipped("staff_guidance")["notes"]
NO_RECORD = {"promises", "photo", "learner", "target", "period", "actions"}
"""Boxes of papers that nothing is typed into the app from, or whose words the app writes."""
FORM_OF = {
    "initial_assessment": "blank_assessment", "plan": "blank_plan", "review_record": "blank_review",
    "placement": "blank_placement", "moving_on": "blank_moving_on", "sharing": "blank_sharing",
}  # fmt: skip
each_note = pytest.mark.parametrize("note", NOTES)


def records() -> dict[str, type[Fields]]:
    for module in pkgutil.iter_modules(ilp_desktop.model.__path__, "ilp_desktop.model."):
        importlib.import_module(module.name)

    def below(kind: type[Fields]) -> list[type[Fields]]:
        return [kind, *(found for sub in kind.__subclasses__() for found in below(sub))]

    return {block_name(each): each for each in below(Fields) if each.__name__.endswith("Fields")}


def parts(note: str) -> list[tuple[str, str]]:
    """(record, field) of each box; no field where a box tells of the whole record."""
    names = [name for box in NOTES[note]["boxes"] for name in box.split(",") if name not in NO_RECORD]
    return [(record, field) for record, _, field in (name.partition(".") for name in names)]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_there_is_one_page_for_each_document(session: Session) -> None:
    make.school(session)
    pages = [page.extract_text() for page in printed(session, "staff_guidance", 0).pages]
    assert len(pages) == len(NOTES)
    for note, shown in zip(NOTES.values(), pages, strict=True):
        assert [said for said in flat(note).values() if squeezed(said) not in squeezed(shown)] == []


@each_note
def test_each_box_is_a_record_or_a_field_of_it(note: str) -> None:
    known = records()
    assert [name for name, _ in parts(note) if name not in known] == []
    assert [(name, field) for name, field in parts(note) if field and field not in known[name].model_fields] == []


@each_note
def test_a_record_told_of_by_field_has_none_forgotten(note: str) -> None:
    told = defaultdict(set)
    for name, field in parts(note):
        if field:
            told[name].add(field)
    for name, fields in told.items():
        assert fields == records()[name].model_fields.keys()


@pytest.mark.parametrize("note", FORM_OF)
def test_a_note_tells_of_every_block_of_its_form(note: str) -> None:
    form = next(form for form in FORMS if form.key == FORM_OF[note])
    assert {block_name(block.fields) for block in form.blocks} <= {name for name, _ in parts(note)}


def test_a_school_leaves_notes_out_and_puts_them_in_its_order(session: Session) -> None:
    make.school(session)
    for position, (note, shown) in enumerate({"sharing": True, "plan": True, "placement": False}.items()):
        make.put(session, PaperSection(paper="staff_guidance", section=note, position=position, shown=shown))
    pages = [page.extract_text() for page in printed(session, "staff_guidance", 0).pages]
    assert len(pages) == len(NOTES) - 1
    order = [squeezed(NOTES[note]["for_what"]) for note in ("sharing", "plan")]
    places = [next(number for number, page in enumerate(pages) if said in squeezed(page)) for said in order]
    assert places == sorted(places)
    assert all(squeezed(NOTES["placement"]["for_what"]) not in squeezed(page) for page in pages)


def test_a_note_in_longer_words_of_the_school_goes_on_overleaf_whole(session: Session) -> None:
    make.school(session)
    own = " ".join(f"w{number}" for number in range(1200))
    make.put(session, PaperWord(source="staff_guidance", key="notes/sharing/next", words=own))
    pages = [page.extract_text() for page in printed(session, "staff_guidance", 0).pages]
    assert len(pages) == len(NOTES) + 1
    assert "w1199" in pages[-1]
