"""Kept pages come back byte for byte, or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.model.frozen import font_names, put_together, take_apart


def pdf_with(*fonts: bytes) -> bytes:
    objects = [b"<< /Length %d /Length1 9 >>\nstream\r\n%bendstream\n" % (len(font), font) for font in fonts]
    return b"%PDF-1.4\n" + b"endobj\n".join(objects) + b"\xff trailer"


def test_the_fonts_are_taken_out_and_come_back() -> None:
    pdf = pdf_with(b"A" * 900, b"B\x00" * 900, b"A" * 900)
    paper, fonts = take_apart(5, pdf)
    assert font_names(paper) == [font.sha256 for font in fonts]
    assert fonts[0].sha256 == fonts[2].sha256 != fonts[1].sha256
    assert len(paper.content) < 300
    assert put_together(paper, {font.sha256: font.content for font in fonts}) == pdf


@given(st.lists(st.binary(max_size=40) | st.just(b"endstream") | st.just(b"/Length1 3 >> stream\n"), max_size=6))
def test_whatever_stands_in_them_not_a_byte_is_lost(fonts: list[bytes]) -> None:
    pdf = pdf_with(*fonts)
    paper, kept = take_apart(1, pdf)
    assert put_together(paper, {font.sha256: font.content for font in kept}) == pdf


def test_pages_that_are_not_what_they_were_are_refused() -> None:
    paper, fonts = take_apart(1, pdf_with(b"font"))
    names = {font.sha256: font.content for font in fonts}
    with pytest.raises(ValueError, match="missing"):
        put_together(paper, {})
    with pytest.raises(ValueError, match="not what they were"):
        put_together(paper, dict.fromkeys(names, b"tont"))
    paper.content = paper.content[:-4]
    with pytest.raises(ValueError, match="missing"):
        put_together(paper, names)
