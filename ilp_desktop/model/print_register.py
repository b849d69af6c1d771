"""The print register: what went to whom, when, in which version, and what of a print is still to come."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlmodel import Field

from ilp_desktop.model.base import Row, belongs_to, may_belong_to, now


class How(StrEnum):
    """How papers left the program."""

    PRINTER = "printer"
    FILE = "file"
    FILES = "files"
    """One file per learner."""


class PrintJob(Row, table=True):
    """One press of Print or Save."""

    begun_at: dt.datetime = Field(default_factory=now)
    how: str
    printer: str = ""
    """The printer's name; empty: saved."""
    copies: int = 1
    options: str
    """What was chosen for it, as JSON: readers, ticked parts, sheets."""


class PrintedPaper(Row, table=True):
    """One paper of a print for one learner; a paper about a group has a row for each of its learners.

    The rows of one paper have one position. What has no `sent_at` is still to come.
    """

    print_job_id: int = belongs_to("print_job.id")
    learner_id: int | None = may_belong_to("learner.id")
    """Empty: about nobody in particular."""
    position: int
    paper: str
    subject_id: int
    details: str = "{}"
    """Which version, kind of event or versions compared, as JSON."""
    audience: str
    version: str = ""
    """As it stands on the paper."""
    pages: int = 0
    sent_at: dt.datetime | None = None
