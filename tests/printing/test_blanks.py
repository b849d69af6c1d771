"""Forms to fill in by hand: no field of a record is missing, and they read as the forms on screen do."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import paper_factory as make
import pytest
from paper_reading import printed, words
from sqlmodel import Session, select

import ilp_desktop.model
from ilp_desktop.model.assessment import AssessmentFields
from ilp_desktop.model.base import Fields
from ilp_desktop.model.plan import PlanFields
from ilp_desktop.model.review import ReviewFields
from ilp_desktop.model.school import PickListItem
from ilp_desktop.printing.blank_fields import Kind, kind_of
from ilp_desktop.printing.blanks import FORMS, Block, Form, block_name, label_of
from ilp_desktop.printing.wording import wording

UI = Path(__file__).parents[2] / "ui"
BLOCKS = {block.fields: block for form in FORMS for block in form.blocks}
each_form = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)

WHOLES = {AssessmentFields, PlanFields, ReviewFields}
"""Their parts are the blocks of a form."""
ON_SCREEN_ONLY = {
    "access", "bank", "language_check", "look", "own_entries", "own_fields", "review_round", "self_assessment",
    "suggestion",
}  # fmt: skip
"""Modules of the model whose records nobody writes by hand, or on a paper of their own."""
NOT_BY_HAND = {
    "SchoolFields", "StaffFields", "ProviderFields", "AcademicYearFields", "HalfTermFields", "PickListItemFields",
    "ScaleNameFields", "ScaleFields", "AttachmentFields",  # the school's settings, and files
    "OwnReviewDateFields", "LeavingFields",  # one date
    "LogBlockFields", "LogEntryFields",  # the log sheets
    "SlipFields",  # the slip for providers and teachers
}  # fmt: skip


def every_fields_class() -> set[type[Fields]]:
    for module in pkgutil.iter_modules(ilp_desktop.model.__path__, "ilp_desktop.model."):
        importlib.import_module(module.name)

    def below(kind: type[Fields]) -> set[type[Fields]]:
        return {kind, *(found for sub in kind.__subclasses__() for found in below(sub))}

    shown = {each for each in below(Fields) if each.__module__.rsplit(".", 1)[-1] not in ON_SCREEN_ONLY}
    return {each for each in shown if each.__name__.endswith("Fields") and each is not Fields}


def test_every_record_that_people_fill_in_has_its_place_on_a_blank() -> None:
    without = every_fields_class() - WHOLES - BLOCKS.keys()
    assert {each.__name__ for each in without} == NOT_BY_HAND


@pytest.mark.parametrize("whole", [AssessmentFields, PlanFields, ReviewFields], ids=str)
def test_no_section_of_a_whole_record_is_missing(whole: type[Fields]) -> None:
    on_blanks = {name for fields in BLOCKS for name in fields.model_fields if issubclass(whole, fields)}
    assert set(whole.model_fields) <= on_blanks


@each_form
def test_every_field_stands_on_its_form(session: Session, form: Form) -> None:
    make.school(session)
    shown = words(printed(session, form.key, 0))
    squeezed = re.sub(r"\s", "", shown)
    for block in form.blocks:
        for name in block.fields.model_fields.keys() - block.left_out:
            assert re.sub(r"\s", "", label_of(block.fields, name)) in squeezed, f"{block_name(block.fields)}.{name}"


@pytest.mark.parametrize("block", BLOCKS.values(), ids=lambda block: block_name(block.fields))
def test_a_label_is_the_one_of_the_form_on_screen(block: Block) -> None:
    """Whoever changes a label in ui/ changes resources/wording/blanks.json with it."""
    on_screen = {}
    for widget in ET.parse(UI / f"{block_name(block.fields)}.ui").iter("widget"):  # noqa: S314
        said = {each.get("name"): each[0].text for each in widget.findall("property")}
        if "buddy" in said:
            on_screen[said["buddy"]] = said["text"]
        elif widget.get("class") == "QCheckBox":
            on_screen[widget.get("name")] = said["text"]
    labels = wording("blanks")["labels"][block_name(block.fields)]
    assert {name: on_screen[name] for name in block.fields.model_fields} == {
        name: labels[name] for name in block.fields.model_fields
    }


def test_choices_are_the_schools_own_and_those_out_of_use_are_not_offered(session: Session) -> None:
    make.school(session)
    of_list = select(PickListItem).where(PickListItem.list_name == "progression", PickListItem.code == "college")
    college = session.exec(of_list).one()
    college.active = False
    make.put(session, PickListItem(list_name="progression", code="zoo", label="Zoo school", position=99))
    section = words(printed(session, "blank_plan", 0)).split("After Key Stage 4")[1].split("Career aspiration")[0]
    assert "Zoo school" in section
    assert "College" not in section


def test_the_areas_of_the_school_stand_in_the_summary_and_rows_are_empty_else(session: Session) -> None:
    make.school(session)
    shown = words(printed(session, "blank_assessment", 0))
    summary = shown.split("Summary of each area")[1].split("Needs Area")[0]
    assert all(area in summary for area in ("Mathematics", "Healthy living", "Work placement"))
    assert shown.count("Medium") == 9 + 8, "nine areas, eight needs"


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("attendance_percent", Kind.NUMBER), ("assessed_on", Kind.DAY), ("led_by_id", Kind.LINE),
        ("attendance_remark", Kind.LINE), ("hobbies", Kind.TEXT), ("ict_level", Kind.CHOICE),
    ],
)  # fmt: skip
def test_a_field_is_filled_in_as_its_type_asks(field: str, kind: Kind) -> None:
    assert kind_of(AssessmentFields, field) is kind


def test_a_school_without_any_lists_prints_lines_instead_of_boxes(session: Session) -> None:
    assert "After Key Stage 4" in words(printed(session, "blank_plan", 0))
