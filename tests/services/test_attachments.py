"""Files are kept with what they show, and belong to a record if one says so."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import begin_step, put
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Source
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.review import LogEntry
from ilp_desktop.model.school import ATTACHMENT_LIMIT, Attachment, AttachmentFields
from ilp_desktop.services import attachments, records, undo

DAY = dt.date(2026, 10, 9)


def keep(session: Session, learner: Learner, name: str = "birdhouse.jpg", belongs_to: str = "") -> Attachment:
    fields = AttachmentFields(description="The birdhouse", belongs_to=belongs_to)
    return attachments.add(session, records.identity(learner), name, b"\xff\xd8 a photo", "image/jpeg", fields)


def entry_of(session: Session, learner: Learner, words: str = "I sawed and glued.") -> LogEntry:
    return put(session, LogEntry(learner_id=records.identity(learner), entry_on=DAY, what_i_learned=words))


def test_the_newest_file_comes_first_and_its_bytes_are_whole(school: Session, learner: Learner) -> None:
    keep(school, learner, "a.jpg")
    newest = keep(school, learner, "b.jpg")
    found = attachments.of_learner(school, records.identity(learner))
    assert [each.attachment.file_name for each in found] == ["b.jpg", "a.jpg"]
    assert (newest.description, newest.size, newest.media_type) == ("The birdhouse", 10, "image/jpeg")
    assert attachments.content(school, records.identity(newest)) == b"\xff\xd8 a photo"


def test_a_file_belongs_to_a_log_entry_then_to_a_source_then_to_none(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    entry = entry_of(school, learner)
    assessment = put(school, Assessment(learner_id=learner_id, assessed_on=DAY))
    source = put(school, Source(assessment_id=records.identity(assessment), kind="agency_report", who="Dr Finch"))
    kept = keep(school, learner, belongs_to=f"log_entry-{entry.id}")
    assert kept.log_entry_id == entry.id
    [shown] = attachments.of_learner(school, learner_id)
    assert (shown.belongs_to, shown.owner) == (f"log_entry-{entry.id}", "Log of 09/10/2026: I sawed and glued.")
    attachments.change(school, records.identity(kept), AttachmentFields(belongs_to=f"source-{source.id}"))
    assert (kept.log_entry_id, kept.source_id) == (None, source.id)
    [shown] = attachments.of_learner(school, learner_id)
    assert shown.owner.startswith("Assessment of 09/10/2026, ")
    assert shown.owner.endswith(", Dr Finch")
    attachments.change(school, records.identity(kept), AttachmentFields(description="Loose"))
    assert kept.source_id is None
    assert attachments.of_learner(school, learner_id)[0].owner == ""


@pytest.mark.parametrize("code", ["log_entry-999", "log_entry-", "log_entry-x", "source-1", "learner-1", "nonsense"])
def test_a_record_that_is_gone_or_none_is_no_owner(school: Session, learner: Learner, code: str) -> None:
    keep(school, learner, belongs_to=code)
    assert attachments.of_learner(school, records.identity(learner))[0].belongs_to == ""


def test_a_file_never_belongs_to_another_learners_record(school: Session, learner: Learner) -> None:
    other = put(school, Learner(forename="Ola", surname="Reed"))
    entry = entry_of(school, other)
    assert keep(school, learner, belongs_to=f"log_entry-{entry.id}").log_entry_id is None


def test_choices_name_entries_and_sources_shortly(school: Session, learner: Learner) -> None:
    entry_of(school, learner, "word " * 40)
    [(_, words)] = attachments.owner_choices(school, records.identity(learner))
    assert words.startswith("Log of 09/10/2026: word word")
    assert words.endswith("…")
    assert len(words) < 80


def test_twenty_megabytes_fit_and_one_byte_more_is_told(school: Session, learner: Learner) -> None:
    fields = AttachmentFields()
    attachments.add(school, records.identity(learner), "a", bytes(ATTACHMENT_LIMIT), "video/mp4", fields)
    with pytest.raises(UserError, match="20 MB"):
        attachments.add(school, records.identity(learner), "b", bytes(ATTACHMENT_LIMIT + 1), "video/mp4", fields)


def test_a_deleted_file_goes_with_its_bytes_and_its_owner_stays(school: Session, learner: Learner) -> None:
    entry = entry_of(school, learner)
    kept = keep(school, learner, belongs_to=f"log_entry-{entry.id}")
    kept_id = records.identity(kept)
    begin_step(school)
    records.delete(school, Attachment, kept_id)
    with pytest.raises(UserError, match="no longer there"):
        attachments.content(school, kept_id)
    undo.undo_last(school)
    assert attachments.content(school, kept_id) == b"\xff\xd8 a photo"
    assert attachments.ids_of(school, LogEntry, records.identity(entry)) == [kept_id]


def test_several_files_belong_to_one_entry_and_go_and_come_back_with_it(school: Session, learner: Learner) -> None:
    learner_id, entry = records.identity(learner), entry_of(school, learner)
    photo, voice = (records.identity(keep(school, learner, name)) for name in ("a.jpg", "b.wav"))
    attachments.belong_to(school, entry, learner_id, [photo, voice])
    entry_id = records.identity(entry)
    assert [each.file_name for each in attachments.by_owner(school, LogEntry, learner_id)[entry_id]] == [
        "a.jpg",
        "b.wav",
    ]
    begin_step(school)
    records.delete(school, LogEntry, entry_id)
    assert attachments.of_learner(school, learner_id) == []
    undo.undo_last(school)
    assert attachments.ids_of(school, LogEntry, entry_id) == [photo, voice]
    assert attachments.content(school, voice) == b"\xff\xd8 a photo"


def test_a_file_taken_off_a_record_stays_with_the_learner(school: Session, learner: Learner) -> None:
    learner_id, entry = records.identity(learner), entry_of(school, learner)
    photo, voice = (records.identity(keep(school, learner, name)) for name in ("a.jpg", "b.wav"))
    attachments.belong_to(school, entry, learner_id, [photo, voice])
    attachments.belong_to(school, entry, learner_id, [voice])
    assert attachments.ids_of(school, LogEntry, records.identity(entry)) == [voice]
    assert {each.belongs_to for each in attachments.of_learner(school, learner_id)} == {f"log_entry-{entry.id}", ""}


def test_a_report_outlives_the_source_that_it_was_attached_to(school: Session, learner: Learner) -> None:
    learner_id = records.identity(learner)
    assessment = put(school, Assessment(learner_id=learner_id, assessed_on=DAY))
    source = put(school, Source(assessment_id=records.identity(assessment), kind="agency_report"))
    kept = keep(school, learner, "report.pdf", belongs_to=f"source-{source.id}")
    begin_step(school)
    records.delete(school, Source, records.identity(source))
    assert [each.belongs_to for each in attachments.of_learner(school, learner_id)] == [""]
    undo.undo_last(school)
    assert kept.source_id == source.id


def test_another_learners_file_is_never_taken(school: Session, learner: Learner) -> None:
    other = put(school, Learner(forename="Ola", surname="Reed"))
    theirs = keep(school, other)
    entry = entry_of(school, learner)
    attachments.belong_to(school, entry, records.identity(learner), [records.identity(theirs)])
    assert theirs.log_entry_id is None
