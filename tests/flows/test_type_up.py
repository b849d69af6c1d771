"""What came back on paper is typed up: the sheet is found by its identity, its boxes are those of the print."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import filling
import pytest
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import log_sheet, sheets, slip_sheet, type_up
from ilp_desktop.flows.review import FLOW
from ilp_desktop.flows.sheets import Sheet, SheetKind
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.plan import ProgressNote, TargetProgressFields
from ilp_desktop.model.review import (
    LogBlock,
    LogBlockFields,
    LogEntry,
    LogEntryEntry,
    LogEntryTarget,
    ReviewView,
    Slip,
)
from ilp_desktop.model.school import AttachmentFields, Provider
from ilp_desktop.paths import resource
from ilp_desktop.services import attachments, caseload, drafts, logs, records, targets

WORDS = {
    key: json.loads(resource(f"wording/learner/en/{key}.json").read_text())["plain"]
    for key in ("log_block", "review_preparation")
}
TWO_WEEKS_AGO = today() - dt.timedelta(days=14)


@pytest.fixture
def learner_id(school: Session, learner: Learner) -> int:
    """A learner with two open targets."""
    filling.agree_plan(school, learner, "Read a timetable", "Ask for help")
    return records.identity(learner)


@pytest.fixture
def block(school: Session, learner_id: int) -> LogBlock:
    """A weekly diary that began two weeks ago."""
    return logs.new_block(school, learner_id, LogBlockFields(kind="weekly_diary", starts_on=TWO_WEEKS_AGO))


def sheet_of(session: Session, block: LogBlock, week: int = 1) -> Sheet:
    return log_sheet.open_sheet(session, records.identity(block), week, WORDS)


def filled(sheet: Sheet, **values: str) -> dict[str, str]:
    return sheet.values | values


# --- finding ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["{}", " {} ", "{}-W1", "l{id}b1", "{id}-b1"])
def test_a_sheet_is_found_by_its_identity_however_it_is_typed(school: Session, block: LogBlock, typed: str) -> None:
    words = typed.format(block.identity, id=block.learner_id)
    assert type_up.is_identity(words)
    assert type_up.find_block(school, words) == type_up.Block(block.id or 0, block.learner_id, 1)


def test_an_identity_with_its_week_opens_that_week(school: Session, block: LogBlock) -> None:
    assert type_up.find_block(school, f"{block.identity}-W3").week == 3


@pytest.mark.usefixtures("block")
def test_an_identity_that_nobody_has_is_told(school: Session) -> None:
    with pytest.raises(UserError, match="no log block L999-B1"):
        type_up.find_block(school, "L999-B1")
    assert not type_up.is_identity("Nowak")


def test_a_few_letters_find_those_whose_name_begins_so_first(school: Session, learner: Learner) -> None:
    records.add(school, Learner, LearnerFields(forename="Ana", surname="Anowa", form_group="10B"))
    rows = caseload.load(school, today())
    assert [each.surname for each in type_up.matching(rows, "now")] == [learner.surname, "Anowa"]
    assert [each.surname for each in type_up.matching(rows, "10b")] == ["Anowa"]


# --- logs -------------------------------------------------------------------------------------------------------


def test_the_boxes_of_a_log_sheet_are_those_of_the_print(school: Session, block: LogBlock) -> None:
    sheet = sheet_of(school, block)
    assert [box.label for box in sheet.boxes] == [
        "What I learned", "How I learned it", "What I enjoyed", "What was hard", "Something I did not expect",
        "How it went", "Which step was it about?", "Who saw it (initials)", "Date",
    ]  # fmt: skip
    assert sheet.boxes[6].hint == "1  Read a timetable\n2  Ask for help"
    assert sheet.title.startswith(f"{block.identity}, week 1 of 6, ")


@pytest.mark.parametrize(("kind", "count"), [("picture_log", 8), ("voice_log", 5)])
def test_other_kinds_of_log_have_their_own_boxes(school: Session, block: LogBlock, kind: str, count: int) -> None:
    block.kind = kind
    assert len(sheet_of(school, block).boxes) == count


def test_a_box_of_one_kind_only_is_typed_into_the_words_that_it_belongs_to(school: Session, block: LogBlock) -> None:
    assert {box.hint for box in sheet_of(school, block).boxes if box.name != "targets"} == {""}
    for kind, names in (
        ("placement_diary", {"what_i_learned", "seen_by"}), ("subject_log", {"what_i_learned", "how_i_learned_it"}),
    ):  # fmt: skip
        block.kind = kind
        assert {box.name for box in sheet_of(school, block).boxes if box.hint} == {*names, "targets"}


def test_a_saved_sheet_is_an_entry_of_its_week_and_targets(school: Session, block: LogBlock) -> None:
    sheet = sheet_of(school, block)
    type_up.save(school, sheet, filled(sheet, what_i_learned="The bus", rating="4", targets="2", seen_by="AM"))
    [entry] = records.of(school, LogEntry)
    assert entry.entry_on == TWO_WEEKS_AGO + dt.timedelta(days=6)
    assert (entry.what_i_learned, entry.rating, entry.seen_by, entry.log_block_id) == ("The bus", 4, "AM", block.id)
    again = sheet_of(school, block)
    assert again.values["targets"] == "2"
    assert again.record_id == entry.id
    assert log_sheet.next_sheet(school, block.learner_id) == (block.id, 2)


def test_a_sheet_typed_up_twice_corrects_its_entry(school: Session, block: LogBlock) -> None:
    for words in ("The bus", "The train"):
        sheet = sheet_of(school, block)
        type_up.save(school, sheet, filled(sheet, what_i_learned=words))
    assert [each.what_i_learned for each in records.of(school, LogEntry)] == ["The train"]


def test_a_sheet_typed_up_again_keeps_the_photo_of_its_entry(school: Session, block: LogBlock) -> None:
    entry_id = log_sheet.save(school, sheet_of(school, block), filled(sheet_of(school, block), rating="4")).record_id
    photo = attachments.add(
        school, block.learner_id, "a.jpg", b"x", "image/jpeg", AttachmentFields(belongs_to=f"log_entry-{entry_id}")
    )
    sheet = sheet_of(school, block)
    log_sheet.save(school, sheet, filled(sheet, rating="5"))
    assert photo.log_entry_id == entry_id


def test_what_an_entry_says_beside_its_sheet_stays_when_it_is_typed_up_again(school: Session, block: LogBlock) -> None:
    block.kind = "voice_log"
    [first, second] = sheet_of(school, block).targets
    entry = logs.add_entry(
        school,
        block.learner_id,
        LogEntryEntry(
            entry_on=TWO_WEEKS_AGO, what_i_enjoyed="The driver", log_block_id=block.id,
            target_ids=[first.id or 0, second.id or 0],
        ),
    )  # fmt: skip
    second.set_on = today() + dt.timedelta(days=1)  # set later: it does not stand on this sheet
    sheet = sheet_of(school, block)
    assert [box.name for box in sheet.boxes if box.name == "what_i_enjoyed"] == []
    type_up.save(school, sheet, filled(sheet, what_i_learned="The bus"))
    assert (entry.what_i_learned, entry.what_i_enjoyed) == ("The bus", "The driver")
    assert {each.target_id for each in records.of(school, LogEntryTarget)} == {first.id, second.id}


def test_a_week_that_has_not_begun_is_not_offered(school: Session, block: LogBlock) -> None:
    for week in (1, 2, 3):
        sheet = sheet_of(school, block, week)
        type_up.save(school, sheet, filled(sheet, what_i_learned="More"))
    assert log_sheet.first_missing(school, block) == 0
    assert log_sheet.next_sheet(school, block.learner_id) == (block.id, 1)
    third = sheet_of(school, block, 3)
    assert third.values["entry_on"] == today().strftime("%d/%m/%Y")


@pytest.mark.parametrize(
    ("box", "words", "said"),
    [
        ("targets", "3", "no number 3"),
        ("targets", "first", "Write the numbers"),
        ("entry_on", "1/1/2020", "Week 1 runs from"),
        ("entry_on", "soon", "day/month/year"),
    ],
)
def test_what_does_not_fit_the_sheet_is_told_beside_its_box(
    school: Session, block: LogBlock, box: str, words: str, said: str
) -> None:
    sheet = sheet_of(school, block)
    values = filled(sheet, what_i_learned="The bus", **{box: words})
    assert said in type_up.problems(school, sheet, values)[box]
    with pytest.raises(UserError):
        type_up.save(school, sheet, values)


def test_an_empty_sheet_is_not_an_entry(school: Session, block: LogBlock) -> None:
    sheet = sheet_of(school, block)
    assert "what_i_learned" in type_up.problems(school, sheet, sheet.values)


def test_targets_keep_the_numbers_they_were_printed_with(school: Session, block: LogBlock) -> None:
    block.printed_on = today() - dt.timedelta(days=1)
    first = sheet_of(school, block).targets[0]
    for each in sheet_of(school, block).targets:
        each.set_on = TWO_WEEKS_AGO
    done = TargetProgressFields(status="achieved", noted_on=today())
    targets.note_progress(school, first.id or 0, done)
    assert [each.what_i_will_do for each in sheet_of(school, block).targets] == ["Read a timetable", "Ask for help"]


def test_a_learner_without_a_block_is_told_what_to_do(school: Session, learner: Learner) -> None:
    with pytest.raises(UserError, match="no log block"):
        type_up.open_for(school, SheetKind.LOG, records.identity(learner), WORDS)


# --- drafts -----------------------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_by_sheet_until_it_is_saved(school: Session, block: LogBlock) -> None:
    first, second = sheet_of(school, block), sheet_of(school, block, 2)
    sheets.keep(school, first, filled(first, what_i_learned="The b"))
    sheets.keep(school, second, filled(second, what_i_learned="Mon"))
    assert sheets.kept(school, sheet_of(school, block))["what_i_learned"] == "The b"
    type_up.save(school, first, filled(first, what_i_learned="The bus"))
    assert sheets.kept(school, sheet_of(school, block)) == {}
    assert sheets.kept(school, second)["what_i_learned"] == "Mon"
    sheets.keep(school, second, second.values)
    assert drafts.kinds(school, block.learner_id) == []


# --- preparation sheets -----------------------------------------------------------------------------------------


def test_a_preparation_sheet_goes_into_the_next_review(school: Session, learner: Learner, learner_id: int) -> None:
    sheet = type_up.open_for(school, SheetKind.PREPARATION, learner_id, WORDS)
    assert [box.name for box in sheet.boxes][:2] == ["what_i_learned", "how_i_learned_it"]
    target = sheet.targets[1].id
    values = filled(sheet, what_went_well="The bus", **{f"face_{target}": "4", f"words_{target}": "I asked"})
    typed = type_up.save(school, sheet, values)
    entries = filling.opened(school, FLOW, learner)
    assert entries["learner_says"]["what_went_well"] == "The bus"
    assert entries["targets"][1]["comment"] == "The learner: 4 – good. “I asked”"
    type_up.take_back(school, typed)
    assert drafts.kinds(school, learner_id) == ["preparation_sheet"]
    assert sheets.kept(school, sheet)["what_went_well"] == "The bus"


def test_a_preparation_sheet_with_nothing_on_it_is_not_saved(school: Session, learner_id: int) -> None:
    sheet = type_up.open_for(school, SheetKind.PREPARATION, learner_id, WORDS)
    with pytest.raises(UserError, match="can't be saved yet"):
        type_up.save(school, sheet, sheet.values)


def test_taking_back_does_not_write_over_what_is_begun(school: Session, learner_id: int) -> None:
    sheet = type_up.open_for(school, SheetKind.PREPARATION, learner_id, WORDS)
    typed = type_up.save(school, sheet, filled(sheet, what_went_well="The bus"))
    sheets.keep(school, sheet, filled(sheet, what_went_well="The train"))
    for take_back in (type_up.take_back, lambda session, each: type_up.open_again(session, each, WORDS)):
        with pytest.raises(UserError, match="begun and not saved"):
            take_back(school, typed)
    assert sheets.kept(school, sheet)["what_went_well"] == "The train"


# --- slips ------------------------------------------------------------------------------------------------------


@pytest.fixture
def college(school: Session) -> str:
    """The code of a provider."""
    provider = Provider(name="Brook College", kind="college")
    school.add(provider)
    school.flush()
    return f"provider-{provider.id}"


def a_slip(session: Session, learner_id: int, college: str, **more: str) -> Any:
    sheet = type_up.open_for(session, SheetKind.SLIP, learner_id, WORDS)
    about = slip_sheet._box(sheet.targets[0].id)
    values = filled(sheet, sender=college, subject="Bricks", attendance_percent="92", saw="Works well", **more)
    return type_up.save(session, sheet, values | {about: "Reads the plan alone"})


def test_a_slip_is_kept_once_as_comments(school: Session, learner_id: int, college: str) -> None:
    a_slip(school, learner_id, college)
    notes = [(each.author, each.note, each.target_id is None) for each in records.of(school, ProgressNote)]
    assert notes == [
        ("Brook College, Bricks", "Works well", True), ("Brook College, Bricks", "Reads the plan alone", False),
    ]  # fmt: skip
    [slip] = records.of(school, Slip)
    assert slip.attendance_percent == 92


def test_a_slip_is_the_providers_view_in_the_next_review(
    school: Session, learner: Learner, learner_id: int, college: str
) -> None:
    a_slip(school, learner_id, college)
    entries = filling.opened(school, FLOW, learner)
    view = next(row for row in entries["views"] if row["name"] == "Brook College")
    assert "Works well" in view["view"]
    assert "92 %" in view["view"]
    assert "Reads the plan alone" in entries["targets"][0]["evidence"]
    for row in entries["targets"]:
        row["outcome"] = "working_on_it"
    review_id = filling.finished(school, FLOW, learner, entries)
    [kept] = records.of(school, ReviewView, review_id=review_id)
    assert f"provider-{kept.provider_id}" == college
    assert records.of(school, Slip)[0].review_id == review_id
    assert "Works well" not in str(filling.opened(school, FLOW, learner)["views"])


def test_what_was_seen_is_for_staff_only_where_that_was_said(
    school: Session, learner: Learner, learner_id: int, college: str
) -> None:
    a_slip(school, learner_id, college)
    for note in records.of(school, ProgressNote):
        note.staff_only = True
    entries = filling.opened(school, FLOW, learner)
    said = [row["view"] for row in entries["views"]] + [row["evidence"] for row in entries["targets"]]
    assert not [words for words in said if "Works" in words or "late" in words], said


def test_a_slip_is_corrected_and_taken_back(school: Session, learner_id: int, college: str) -> None:
    typed = a_slip(school, learner_id, college)
    again = type_up.open_again(school, typed, WORDS)
    assert again.values["saw"] == "Works well"
    assert again.values["sender"] == college
    changed = type_up.save(school, again, filled(again, saw="", attendance_percent="80"))
    assert [each.note for each in records.of(school, ProgressNote)] == ["Reads the plan alone"]
    type_up.take_back(school, changed)
    assert {each.note for each in records.of(school, ProgressNote)} == {"Works well", "Reads the plan alone"}
    type_up.take_back(school, typed)
    assert not records.of(school, Slip)
    assert not records.of(school, ProgressNote)


def test_a_slip_is_from_somebody_and_says_something(school: Session, learner_id: int) -> None:
    sheet = type_up.open_for(school, SheetKind.SLIP, learner_id, WORDS)
    found = type_up.problems(school, sheet, sheet.values)
    assert found["name"].startswith("Choose whom")
    assert "saw" in found
