"""The sheet with the recovery code."""

from __future__ import annotations

import io

import paper_factory as make
import pytest
from paper_reading import words
from pypdf import PdfReader

from ilp_desktop.printing.recovery_sheet import recovery_sheet


@pytest.mark.parametrize("code", ["ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567-89AB-C7", "ABCDEFGHJKMNPQRSTVWXYZ23456789ABC7"])
def test_the_code_is_on_it_in_groups_in_reading_order(code: str) -> None:
    pdf = PdfReader(io.BytesIO(recovery_sheet("Stubbinwood School", code, make.TODAY)))
    shown = words(pdf)
    plain = code.replace("-", "")
    assert len(pdf.pages) == 1
    assert " ".join(plain[start : start + 4] for start in range(0, len(plain), 4)) in shown


def test_it_says_where_to_keep_it_and_when_it_was_made() -> None:
    shown = words(PdfReader(io.BytesIO(recovery_sheet("Stubbinwood School", "ABCD-EFGH", make.TODAY))))
    for part in ("school's safe", "Never keep it with the laptop", "24 November 2026", "Stubbinwood School"):
        assert part in shown
