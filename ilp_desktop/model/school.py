"""The school's own rows: settings, staff, providers, contacts, calendar, pick-lists, attachments."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field as Constraint
from pydantic import ValidationInfo, field_validator
from sqlalchemy import Index, LargeBinary, UniqueConstraint
from sqlmodel import Field, SQLModel

from ilp_desktop.model.base import (
    LINE_LENGTH,
    Day,
    Fields,
    Ids,
    Line,
    Name,
    OptionalDay,
    OptionalId,
    PastDay,
    PickList,
    Refers,
    RequiredText,
    Row,
    Text,
    belongs_to,
    in_order,
    may_belong_to,
    now,
    refers_to,
)
from ilp_desktop.model.parts import Part, PartOf, section
from ilp_desktop.model.problems import refused
from ilp_desktop.words import tr

ATTACHMENT_LIMIT = 20 * 1024 * 1024
"""Bytes that one attachment may have."""


class SchoolFields(Fields):
    """The school's settings; one row, so that a backup carries them."""

    school_name: Name
    urn: Line = ""
    la_establishment: Line = ""
    ukprn: Line = ""
    senco_name: Line = ""
    assessment_weeks: Annotated[int, Constraint(ge=1, le=52)] = 6
    """Weeks from entry within which the initial assessment is due."""
    active_targets: Annotated[int, Constraint(ge=1, le=20)] = 5
    """Short-term targets at one time above which the plan wizard gives a hint."""
    idle_lock_minutes: Annotated[int, Constraint(ge=0, le=240)] = 10
    """Minutes without a key or click after which the app locks; 0: never."""


class School(SchoolFields, Row, table=True):
    """The one row of settings, with what is not typed on its form."""

    logo_id: int | None = refers_to("attachment.id")
    second_backup_folder: str = ""
    prints_known_since: dt.date | None = None
    """What was printed before, by a version without a register, nobody knows; empty: every print is known."""
    first_plan_put_away: bool = False
    """Whether Today shows the checklist of the first plan no more."""


class StaffFields(Fields):
    """A member of staff: SENCO, tutor or key worker, teacher, assistant, careers adviser."""

    name: Name
    role: Annotated[Line, PickList("staff_role")] = ""
    initials: Line = ""
    email: Line = ""
    active: bool = True


class Staff(StaffFields, Row, table=True):
    """A member of staff."""


class ProviderFields(Fields):
    """An off-site provider: college, work-based trainer, voluntary organisation."""

    name: Name
    kind: Annotated[Line, PickList("provider_kind")] = ""
    address: Text = ""
    phone: Line = ""
    email: Line = ""
    active: bool = True


class Provider(ProviderFields, Row, table=True):
    """An off-site provider."""


@section(Part.CONTACTS)
class ContactFields(Fields):
    """A person to reach: parent or carer, provider's contact, outside agency."""

    name: Name
    relationship: Annotated[Line, PickList("relationship")] = ""
    phone: Line = ""
    email: Line = ""
    address: Text = ""
    parental_responsibility: bool = False
    note: Annotated[Text, PartOf((Part.STAFF_NOTES,))] = ""


class Contact(ContactFields, Row, table=True):
    """A contact of one learner or of one provider."""

    learner_id: int | None = may_belong_to("learner.id")
    provider_id: int | None = may_belong_to("provider.id")


class AcademicYearFields(Fields):
    """A school year; in England from 1 September."""

    name: Name
    starts_on: Day
    ends_on: Day

    @field_validator("ends_on")
    @classmethod
    def _in_order(cls, ends_on: dt.date, info: ValidationInfo) -> dt.date:
        in_order(info.data.get("starts_on"), ends_on, tr("The year can't end before it starts."))
        return ends_on


class AcademicYear(AcademicYearFields, Row, table=True):
    """A school year with its six half-terms."""

    __table_args__ = (UniqueConstraint("name"), {"sqlite_autoincrement": True})


class HalfTermFields(Fields):
    """One of six: Autumn 1 and 2, Spring 1 and 2, Summer 1 and 2, with the school's own dates."""

    number: Annotated[int, Constraint(ge=1, le=6)]
    name: Name
    starts_on: Day
    ends_on: Day

    @field_validator("ends_on")
    @classmethod
    def _in_order(cls, ends_on: dt.date, info: ValidationInfo) -> dt.date:
        in_order(info.data.get("starts_on"), ends_on, tr("The half-term can't end before it starts."))
        return ends_on


class HalfTerm(HalfTermFields, Row, table=True):
    """A half-term of one academic year."""

    __table_args__ = (UniqueConstraint("academic_year_id", "number"), {"sqlite_autoincrement": True})
    academic_year_id: int = belongs_to("academic_year.id")


class PickListItemFields(Fields):
    """One value of a pick-list, as the school words it."""

    label: Name
    active: bool = True


def with_scale(label: str, scale: str) -> str:
    """A value as records show it: a level with its own scale, since 7 alone says nothing."""
    return f"{scale}: {label}" if scale else label


class PickListItem(PickListItemFields, Row, table=True):
    """A value of a pick-list. Records hold the code; code that is built in may be reworded but not removed."""

    __table_args__ = (UniqueConstraint("list_name", "code"), {"sqlite_autoincrement": True})
    list_name: str = Field(index=True)
    code: str
    position: int = 0
    built_in: bool = False
    scale: str = ""
    """For a level: the school's own scale that it is on, such as Reading age; blank: the levels as shipped."""


class ScaleNameFields(Fields):
    """What a scale of levels is called."""

    name: Name


class ScaleFields(ScaleNameFields):
    """A scale of levels of the school's own."""

    levels: RequiredText
    """One a line, the lowest first."""

    @field_validator("levels")
    @classmethod
    def _two_that_differ(cls, levels: str) -> str:
        found = [line.strip() for line in levels.splitlines() if line.strip()]
        if len(found) < 2:  # noqa: PLR2004
            raise refused("too_few", tr("Write at least two levels, one a line, the lowest first."))
        if too_long := next((line for line in found if len(line) > LINE_LENGTH), None):
            raise refused("too_long", tr("“{start}…” is too long.", start=too_long[:30]))
        if len({line.casefold() for line in found}) < len(found):
            raise refused("double", tr("One level stands there twice. Each must differ from the others."))
        return "\n".join(found)


class AttachmentFields(Fields):
    """What a file shows, and the record that it belongs to, such as log_entry-5; blank: the learner as a whole."""

    description: Line = ""
    belongs_to: Line = ""


class WithFiles(Fields):
    """A record as its form holds it: with the files that belong to it."""

    file_ids: Annotated[Ids, Refers("attachment")] = Field(default_factory=list)


class Attachment(Row, table=True):
    """A file kept in the record: a report, a photograph of work, a recording, the school's logo, a signed paper."""

    learner_id: int | None = may_belong_to("learner.id")
    file_name: str
    media_type: str = "application/octet-stream"
    size: int
    """Bytes, at most ATTACHMENT_LIMIT."""
    sha256: str
    added_at: dt.datetime = Field(default_factory=now)
    description: str = ""
    # The record that it belongs to, one at most. What is only seen with its record goes with it; a report stays.
    log_entry_id: int | None = may_belong_to("log_entry.id")
    progress_note_id: int | None = may_belong_to("progress_note.id")
    source_id: int | None = refers_to("source.id")
    method_id: int | None = refers_to("method.id")


class AttachmentContent(SQLModel, table=True):
    """The bytes of an attachment, apart from its row so that lists stay light."""

    __tablename__ = "attachment_content"
    attachment_id: int = Field(primary_key=True, foreign_key="attachment.id", ondelete="CASCADE")
    content: bytes = Field(sa_type=LargeBinary)


class Draft(Row, table=True):
    """An unfinished wizard: raw entries as typed, valid or not."""

    __table_args__ = (UniqueConstraint("kind", "learner_id"), {"sqlite_autoincrement": True})
    kind: str
    learner_id: int = belongs_to("learner.id")
    step: str = ""
    entries: str = "{}"
    """JSON: step name -> field name -> value, or a list of such for steps with many records."""
    changed_at: dt.datetime = Field(default_factory=now)


class FormDraft(Row, table=True):
    """What was typed into a small window and is not saved yet."""

    __table_args__ = (UniqueConstraint("place"), {"sqlite_autoincrement": True})
    place: str
    """The form, its record and whose it is."""
    title: str
    learner_id: int | None = may_belong_to("learner.id")
    typed: str = "{}"
    """JSON: field name -> value, for the fields that were changed."""
    changed_at: dt.datetime = Field(default_factory=now)


class ChangeHistory(Row, table=True):
    """Who changed what and when; written by the store for every record, never edited."""

    __table_args__ = (
        Index("ix_change_history_record", "table_name", "record_id"),
        {"sqlite_autoincrement": True},
    )
    at: dt.datetime = Field(index=True)
    who: str
    table_name: str
    record_id: int
    action: str
    changes: str = "{}"
    """JSON: column -> [before, after]."""
    step_id: int | None = refers_to("undo_step.id")
    """What it was done in; none for an undo itself, and after the session."""


class UndoStep(Row, table=True):
    """What one action of this session did, so that it can be undone; written by the store."""

    at: dt.datetime
    words: str = ""
    """What was done; empty: the changes tell."""
    undone_at: dt.datetime | None = None


class KeptContent(SQLModel, table=True):
    """The bytes of a file that was deleted in this session; SQL moves them here and back."""

    __tablename__ = "kept_content"
    attachment_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    content: bytes = Field(sa_type=LargeBinary)


class SharingFields(Fields):
    """A record that a document was shared: with whom, when and how."""

    shared_on: PastDay
    how: Line = ""
    staff_id: Annotated[OptionalId, Refers("staff")] = None
    provider_id: Annotated[OptionalId, Refers("provider")] = None
    shared_with: Line = ""
    until: OptionalDay = None

    @field_validator("shared_with")
    @classmethod
    def _with_somebody(cls, name: str, info: ValidationInfo) -> str:
        if not (name or info.data.get("staff_id") or info.data.get("provider_id")):
            raise refused("with_nobody", tr("Write with whom, or choose a name above."))
        return name

    @field_validator("until")
    @classmethod
    def _in_order(cls, until: dt.date | None, info: ValidationInfo) -> dt.date | None:
        in_order(info.data.get("shared_on"), until, tr("This ends before it was shared. Check both dates."))
        return until
