"""The initial assessment: what the learner brings, and the needs that the plan must answer."""

from __future__ import annotations

import datetime as dt

import pytest
from filling import assess, days_ago, finished, kept, need, opened
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.flows import assessment, flow
from ilp_desktop.flows.assessment import FLOW
from ilp_desktop.model.assessment import (
    Assessment,
    Method,
    MethodEntry,
    MethodFields,
    Need,
    SkillProfile,
    Source,
    SourceEntry,
    SourceFields,
)
from ilp_desktop.model.base import today
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.school import Attachment, AttachmentFields, PickListItemFields
from ilp_desktop.services import attachments, pick_lists, records


def areas(session: Session) -> list[str]:
    return [item.code for item in pick_lists.items(session, "skill_area")]


def test_begins_empty_dated_today_with_a_row_for_each_skill_area(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    assert entries["start"]["assessed_on"] == days_ago(0)
    assert [row["area"] for row in entries["summary"]] == areas(school)
    assert entries["needs"] == entries["sources"] == entries["methods"] == []
    assert flow.all_problems(school, FLOW, records.identity(learner), entries) == []


def test_writes_every_part(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    entries["history"]["attendance_percent"] = "92.5"
    entries["learn_best"]["learn_best_learner_says"] = "When it is quiet."
    entries["sources"] = [flow.row(SourceFields, kind="ehc_plan")]
    entries["methods"] = [flow.row(MethodFields, kind="discussion")]
    entries["summary"][1]["strengths"] = "Counts money well"
    entries["needs"] = [need("Reading signs", priority="high")]
    written = records.get(school, Assessment, finished(school, FLOW, learner, entries))
    assert written.attendance_percent == 92.5
    assert written.learn_best_learner_says == "When it is quiet."
    assert written.finished_on == today()
    assert [each.kind for each in school.exec(select(Source))] == ["ehc_plan"]
    assert [each.kind for each in school.exec(select(Method))] == ["discussion"]
    assert [each.area for each in school.exec(select(SkillProfile))] == [areas(school)[1]]
    (found,) = school.exec(select(Need))
    assert (found.learner_id, found.description, found.found_on) == (learner.id, "Reading signs", today())


def test_correcting_shows_what_was_written_and_changes_it_in_place(school: Session, learner: Learner) -> None:
    first, second = assess(school, learner, "Reading signs", "Asking for help")
    (before,) = school.exec(select(Assessment))
    entries = opened(school, FLOW, learner, before.id)
    assert [row["description"] for row in entries["needs"]] == ["Reading signs", "Asking for help"]
    entries["needs"] = [entries["needs"][1] | {"description": "Asking for help early"}, need("Writing")]
    assert finished(school, FLOW, learner, entries) == before.id
    assert records.get(school, Need, second).description == "Asking for help early"
    assert school.get(Need, first) is None
    assert len(school.exec(select(Need)).all()) == 2


def test_correcting_leaves_the_day_on_which_it_was_finished(school: Session, learner: Learner) -> None:
    assess(school, learner, "Reading signs")
    (written,) = school.exec(select(Assessment))
    written.finished_on = in_time = today() - dt.timedelta(days=100)
    finished(school, FLOW, learner, opened(school, FLOW, learner, written.id))
    assert written.finished_on == in_time


def test_an_area_that_is_emptied_loses_its_summary(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    entries["summary"][0]["needs"] = "Spelling"
    assessment_id = finished(school, FLOW, learner, entries)
    entries = opened(school, FLOW, learner, assessment_id)
    entries["summary"][0]["needs"] = " "
    finished(school, FLOW, learner, entries)
    assert school.exec(select(SkillProfile)).all() == []


def test_an_area_out_of_use_is_shown_only_where_it_was_summed_up(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    entries["summary"][0]["needs"] = "Spelling"
    assessment_id = finished(school, FLOW, learner, entries)
    first, second, *_ = pick_lists.items(school, "skill_area")
    for item in (first, second):
        pick_lists.change_item(school, records.identity(item), PickListItemFields(label=item.label, active=False))
    shown = [row["area"] for row in opened(school, FLOW, learner, assessment_id)["summary"]]
    assert first.code in shown
    assert second.code not in shown


def test_a_need_without_words_keeps_it_open_and_says_where(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    entries["needs"] = [need("Reading"), need(" ")]
    (problem,) = flow.all_problems(school, FLOW, records.identity(learner), entries)
    assert (problem.step, problem.field, problem.row) == ("needs", "description", 1)
    with pytest.raises(UserError, match="“Needs” is not complete yet"):
        finished(school, FLOW, learner, entries)


def test_hints_ask_for_needs_methods_and_the_learners_words(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    assert len(assessment.hints(school, records.identity(learner), entries)) == 3
    entries["needs"] = [need("Reading")]
    entries["methods"] = [flow.row(MethodFields, kind=kind) for kind in ("discussion", "peer_assessment")]
    entries["interests"]["interests_learner_says"] = "Trains!"
    assert assessment.hints(school, records.identity(learner), entries) == []


# A draft that is opened again


def test_a_draft_shows_an_area_that_was_added_since_and_keeps_what_was_typed(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    entries["summary"][1]["needs"] = "Telling the time"
    kept(school, FLOW, learner, entries)
    pick_lists.add_item(school, "skill_area", PickListItemFields(label="Travel"))
    out_of_use = pick_lists.items(school, "skill_area")[0]
    pick_lists.change_item(school, records.identity(out_of_use), PickListItemFields(label="English", active=False))
    again = opened(school, FLOW, learner)
    assert [row["area"] for row in again["summary"]] == areas(school)[1:]
    assert again["summary"][0]["needs"] == "Telling the time"


def test_a_draft_of_a_correction_follows_the_record_where_nothing_was_typed(school: Session, learner: Learner) -> None:
    need_id, other_id = assess(school, learner, "Reading signs", "Writing")
    (written,) = school.exec(select(Assessment))
    entries = opened(school, FLOW, learner, written.id)
    entries["needs"][0]["priority"] = "low"
    entries["interests"]["hobbies"] = "Trains"
    kept(school, FLOW, learner, entries)
    records.get(school, Need, need_id).description = "Reading bus signs"
    written.hobbies, written.ambitions = "Buses", "To drive one"
    records.delete(school, Need, other_id)
    again = opened(school, FLOW, learner)
    (row,) = again["needs"]
    assert (row["id"], row["description"], row["priority"]) == (need_id, "Reading bus signs", "low")
    assert again["interests"]["hobbies"] == "Trains"
    assert again["interests"]["ambitions"] == "To drive one"


def test_a_need_deleted_since_comes_back_only_where_it_was_edited(school: Session, learner: Learner) -> None:
    edited, untouched = assess(school, learner, "Reading", "Writing")
    (written,) = school.exec(select(Assessment))
    entries = opened(school, FLOW, learner, written.id)
    entries["needs"][0]["description"] = "Reading bus signs"
    kept(school, FLOW, learner, entries)
    records.delete(school, Need, edited)
    records.delete(school, Need, untouched)
    again = opened(school, FLOW, learner)
    assert [(row["id"], row["description"]) for row in again["needs"]] == [(None, "Reading bus signs")]


def test_a_draft_of_a_correction_outlives_its_record(school: Session, learner: Learner) -> None:
    assess(school, learner, "Reading signs")
    (written,) = school.exec(select(Assessment))
    entries = opened(school, FLOW, learner, written.id)
    entries["interests"]["hobbies"] = "Trains"
    kept(school, FLOW, learner, entries)
    records.delete(school, Assessment, records.identity(written))
    again = opened(school, FLOW, learner)
    assert again["interests"]["hobbies"] == "Trains"
    assert [row["description"] for row in again["needs"]] == ["Reading signs"]
    assert finished(school, FLOW, learner, again) != written.id


def test_a_suggested_day_stays_in_the_draft(school: Session, learner: Learner) -> None:
    entries = opened(school, FLOW, learner)
    entries["start"]["assessed_on"] = entries["_begun"]["start"]["assessed_on"] = days_ago(3)
    kept(school, FLOW, learner, entries)
    assert opened(school, FLOW, learner)["start"]["assessed_on"] == days_ago(3)


def test_files_of_sources_and_methods_belong_to_them_when_the_wizard_is_finished(
    school: Session, learner: Learner
) -> None:
    learner_id = records.identity(learner)
    report, sheet = (
        records.identity(attachments.add(school, learner_id, name, b"x", "application/pdf", AttachmentFields()))
        for name in ("report.pdf", "sheet.pdf")
    )
    entries = opened(school, FLOW, learner)
    entries["sources"] = [flow.row(SourceEntry, kind="ehc_plan", file_ids=[report])]
    entries["methods"] = [flow.row(MethodEntry, kind="discussion", file_ids=[sheet])]
    kept(school, FLOW, learner, entries)
    assessment_id = finished(school, FLOW, learner, opened(school, FLOW, learner))
    belongs = {each.attachment.file_name: each.belongs_to for each in attachments.of_learner(school, learner_id)}
    [source], [method] = (records.of(school, kind, assessment_id=assessment_id) for kind in (Source, Method))
    assert belongs == {"report.pdf": f"source-{source.id}", "sheet.pdf": f"method-{method.id}"}
    again = opened(school, FLOW, learner, assessment_id)
    assert again["sources"][0]["file_ids"] == [report]
    again["sources"][0]["file_ids"] = []
    finished(school, FLOW, learner, again)
    assert attachments.ids_of(school, Source, records.identity(source)) == []


def test_a_file_that_was_deleted_meanwhile_leaves_the_draft(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    gone = attachments.add(school, learner_id, "report.pdf", b"x", "application/pdf", AttachmentFields())
    entries = opened(school, FLOW, learner)
    entries["sources"] = [flow.row(SourceEntry, kind="ehc_plan", file_ids=[records.identity(gone)])]
    kept(school, FLOW, learner, entries)
    records.delete(school, Attachment, records.identity(gone))
    assert opened(school, FLOW, learner)["sources"][0]["file_ids"] == []
