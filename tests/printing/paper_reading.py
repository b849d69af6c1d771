"""Prints papers for tests and reads them back."""

from __future__ import annotations

import io
import re
from typing import Any

import paper_factory
from pypdf import PdfReader
from sqlmodel import Session

from ilp_desktop.printing.batch import BatchResult, PrintRequest, render
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.paper import PrintOptions, Running
from ilp_desktop.printing.styles import STAFF, Profile, styles_for

OPTIONS = PrintOptions(today=paper_factory.TODAY)
RUNNING = Running("Stubbinwood School", "Ola Kowalczyk", "Test paper", "Version 1", "24 November 2026")


def reader_of(session: Session) -> Any:
    """Stands where Store.read stands, on the test's own session."""
    return lambda action, *arguments: action(session, *arguments)


def printed(session: Session, paper: str, subject_id: int, options: PrintOptions = OPTIONS, **more: Any) -> PdfReader:
    """One paper, as a reader of the PDF."""
    return printed_all(session, [PrintRequest(paper, subject_id, **more)], options)[0]


def printed_all(
    session: Session, requests: list[PrintRequest], options: PrintOptions = OPTIONS
) -> tuple[PdfReader, BatchResult]:
    """Several papers, and what the batch says of them."""
    out = io.BytesIO()
    result = render(requests, reader_of(session), options, out)
    return PdfReader(out), result


def words(pdf: PdfReader) -> str:
    """All text of all pages, with each run of spaces and line ends as one space."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages))


def story_printed(story: list[Any], profile: Profile = STAFF, *, duplex: bool = False) -> PdfReader:
    """A story of a test's own, printed on pages."""
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=duplex)
    press.add(story, RUNNING, styles_for(profile))
    press.save()
    return PdfReader(out)
