"""Files are kept with what they show, belong to a record if one says so, and come back after a deletion."""

from __future__ import annotations

import datetime as dt

import pytest
from learner_story import put
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.assessment import Assessment, Source
from ilp_desktop.model.learner import Learner
from ilp_desktop.model.review import LogEntry
from ilp_desktop.model.school import ATTACHMENT_LIMIT, Attachment, AttachmentFields
from ilp_desktop.services import attachments, records

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
    assert entry.attachment_id == kept.id
    [shown] = attachments.of_learner(school, learner_id)
    assert (shown.belongs_to, shown.owner) == (f"log_entry-{entry.id}", "Log of 09/10/2026: I sawed and glued.")
    attachments.change(school, records.identity(kept), AttachmentFields(belongs_to=f"source-{source.id}"))
    assert (entry.attachment_id, source.attachment_id) == (None, kept.id)
    [shown] = attachments.of_learner(school, learner_id)
    assert shown.owner.startswith("Assessment of 09/10/2026, ")
    assert shown.owner.endswith(", Dr Finch")
    attachments.change(school, records.identity(kept), AttachmentFields(description="Loose"))
    assert source.attachment_id is None
    assert attachments.of_learner(school, learner_id)[0].owner == ""


@pytest.mark.parametrize("code", ["log_entry-999", "log_entry-", "log_entry-x", "source-1", "learner-1", "nonsense"])
def test_a_record_that_is_gone_or_none_is_no_owner(school: Session, learner: Learner, code: str) -> None:
    keep(school, learner, belongs_to=code)
    assert attachments.of_learner(school, records.identity(learner))[0].belongs_to == ""


def test_a_file_never_belongs_to_another_learners_record(school: Session, learner: Learner) -> None:
    other = put(school, Learner(forename="Ola", surname="Reed"))
    entry = entry_of(school, other)
    keep(school, learner, belongs_to=f"log_entry-{entry.id}")
    assert entry.attachment_id is None


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


def test_a_deleted_file_comes_back_with_its_bytes_and_its_owner(school: Session, learner: Learner) -> None:
    entry = entry_of(school, learner)
    kept = keep(school, learner, belongs_to=f"log_entry-{entry.id}")
    kept_id = records.identity(kept)
    removed = records.delete(school, Attachment, kept_id)
    assert entry.attachment_id is None
    with pytest.raises(UserError, match="no longer there"):
        attachments.content(school, kept_id)
    records.undo(school, removed)
    assert attachments.content(school, kept_id) == b"\xff\xd8 a photo"
    assert entry.attachment_id == kept_id
