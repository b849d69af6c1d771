"""A PDF that goes into its file piece by piece."""

from __future__ import annotations

import io
import tracemalloc
from itertools import pairwise

import pytest
from paper_reading import RUNNING, words
from pypdf import PdfReader

from ilp_desktop.printing.document import language_tag, text_string
from ilp_desktop.printing.flow import Grid
from ilp_desktop.printing.layout import BODY_WIDTH, Press
from ilp_desktop.printing.outline import Bookmark
from ilp_desktop.printing.styles import STAFF, styles_for

STYLES = styles_for(STAFF)


def press_of(out: io.RawIOBase | io.BytesIO) -> Press:
    return Press(out, title="Test", author="School", logo=None, duplex=False)  # type: ignore[arg-type]


def paper(number: int) -> list[Grid]:
    return [Grid([BODY_WIDTH]).row((f"paper {number} " * 40, STYLES.body)) for _ in range(6)]


def test_what_is_finished_is_in_the_file_at_once() -> None:
    out = io.BytesIO()
    press = press_of(out)
    sizes = [len(out.getvalue())]
    for number in range(3):
        press.add([*paper(number)], RUNNING, STYLES)
        sizes.append(len(out.getvalue()))
    press.save()
    assert sizes[0] < 20
    assert all(after - before > 500 for before, after in pairwise(sizes))
    assert [f"paper {number}" in page.extract_text() for number, page in enumerate(PdfReader(out).pages)] == [True] * 3


def test_a_long_print_holds_no_page_that_is_finished() -> None:
    class Away(io.RawIOBase):
        """A file that keeps nothing."""

        def write(self, content: object) -> int:
            return len(content)  # type: ignore[arg-type]

    press = press_of(Away())
    for number in range(20):
        press.add([*paper(number)], RUNNING, STYLES)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for number in range(200):
            press.add([*paper(number % 20)], RUNNING, STYLES)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (after - before) / 200 < 400, "bytes that each page leaves behind"


def test_a_strict_reader_finds_every_object_where_the_table_says() -> None:
    out = io.BytesIO()
    press = press_of(out)
    press.add([*paper(1)], RUNNING, STYLES)
    press.save()
    data = out.getvalue()
    start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    lines = data[start:].splitlines()[3:]
    places = [int(line[:10]) for line in lines if line.endswith(b" n ")]
    assert len(places) > 20
    for number, place in enumerate(places, start=1):
        assert data[place:].startswith(b"%d 0 obj" % number)
    read = PdfReader(io.BytesIO(data), strict=True)
    assert "paper 1" in words(read)
    assert read.metadata is not None
    assert read.metadata.title == "Test"


def test_no_font_is_named_that_is_not_in_the_file() -> None:
    out = io.BytesIO()
    press = press_of(out)
    press.add([*paper(1)], RUNNING, STYLES)
    press.save()
    fonts = PdfReader(out).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    assert fonts
    for font in fonts.values():
        assert "/FontFile2" in font["/FontDescriptor"]


@pytest.mark.parametrize("said", ["plain", "a (b) \\ c", "Zażółć", "سلام", "🙂", "two\nlines"])
def test_words_outside_of_pages_come_back_as_they_were(said: str) -> None:
    out = io.BytesIO()
    press = press_of(out)
    press.add([*paper(1)], RUNNING, STYLES)
    press.canvas.outline.add(Bookmark(text_string(said), f"[{press.canvas.document.kids[0]} 0 R/Fit]"), [])
    press.save()
    assert PdfReader(out).outline[-1]["/Title"] == said  # type: ignore[call-overload]


def test_english_is_that_of_britain() -> None:
    assert [language_tag(code) for code in ("en", "pl", "ur")] == ["en-GB", "pl", "ur"]
