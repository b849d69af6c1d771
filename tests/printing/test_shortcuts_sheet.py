"""The page of keyboard shortcuts."""

from __future__ import annotations

import io

import paper_factory as make
from paper_reading import words
from pypdf import PdfReader

from ilp_desktop.printing.shortcuts_sheet import Group, shortcuts_sheet

GROUPS = [
    Group("File", (("Ctrl+N", "New learner"), ("Ctrl+P", "Print"))),
    Group("In a list", (("Del", "Delete the chosen line"),)),
    Group("<b>In</b> a wizard", (("Ctrl+PgDown", "Next step"),)),
]


def test_every_key_stands_beside_what_it_does() -> None:
    pdf = PdfReader(io.BytesIO(shortcuts_sheet("Keyboard shortcuts", "Stubbinwood School", GROUPS, make.TODAY)))
    shown = words(pdf)
    assert len(pdf.pages) == 1
    for part in ("Ctrl+N New learner", "Del Delete the chosen line", "<b>In</b> a wizard", "Ctrl+PgDown Next step"):
        assert part in shown
    assert shown.index("Ctrl+P Print") > shown.index("File")
