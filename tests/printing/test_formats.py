"""Papers in other formats than A4 upright, and prints on other sheets."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import BinaryIO

import paper_factory as make
import pytest
from paper_reading import OPTIONS, RUNNING, printed_all
from pypdf import PageObject, PdfReader
from sqlmodel import Session

from ilp_desktop.model.learner import PrintProfile
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.flow import Grid
from ilp_desktop.printing.formats import A3, A4, A4_LANDSCAPE, A5, A5_LANDSCAPE, PageFormat, SheetSize
from ilp_desktop.printing.layout import Press
from ilp_desktop.printing.sheaf import Sheaf
from ilp_desktop.printing.styles import STAFF, styles_for

STYLES = styles_for(STAFF)
FORMATS = (A4, A4_LANDSCAPE, A3, A5, A5_LANDSCAPE)
A5_OPTIONS, A3_OPTIONS = replace(OPTIONS, sheet=SheetSize.A5), replace(OPTIONS, sheet=SheetSize.A3)


def page_size(page: PageObject) -> tuple[float, float]:
    return round(page.mediabox.width), round(page.mediabox.height)


def rounded(page: PageFormat) -> tuple[float, float]:
    return round(page.width), round(page.height)


def filler(page: PageFormat, pages: int = 1) -> list[Grid]:
    return [Grid([page.body_width]).row((f"body {n}", STYLES.body), least=page.body_height) for n in range(pages)]


def places(page: PageObject) -> dict[str, tuple[float, float, float]]:
    """Each line of text of a page: where it begins, and how many times its size it is drawn."""
    found: dict[str, tuple[float, float, float]] = {}

    def visit(text: str, _cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        if text.strip():
            scale, x, y = _cm[0], _cm[0] * tm[4] + _cm[4], _cm[3] * tm[5] + _cm[5]
            found[text.strip()] = (x, y, scale)

    page.extract_text(visitor_text=visit)
    return found


def test_formats_of_one_file_may_differ_and_a_blank_page_is_as_the_one_before_it() -> None:
    out = io.BytesIO()
    press = Press(out, title="T", author="S", logo=None, duplex=True)
    for page in FORMATS:
        press.add([*filler(page)], RUNNING, STYLES, page)
    press.save()
    found = [page_size(page) for page in PdfReader(out).pages]
    assert found == [rounded(page) for page in FORMATS for _ in range(2)][:-1]


@pytest.mark.parametrize("page", FORMATS)
def test_header_body_and_footer_stand_within_any_format(page: PageFormat) -> None:
    out = io.BytesIO()
    press = Press(out, title="T", author="S", logo=None, duplex=False)
    press.add([*filler(page)], RUNNING, STYLES, page)
    press.save()
    drawn = places(PdfReader(out).pages[0])
    for words in (RUNNING.learner_name, "body 0", "Page 1 of 1"):
        x, y, _ = next(place for text, place in drawn.items() if words in text)
        assert page.side - 1 <= x <= page.width - page.side
        assert 12 < y < page.height - 12
    shown = " ".join(drawn)
    for words in (RUNNING.title, RUNNING.version, RUNNING.date, RUNNING.school_name):
        assert words in shown


@pytest.mark.parametrize(("page", "sheet"), [(A4, A4_LANDSCAPE), (A4_LANDSCAPE, A4), (A5, A4_LANDSCAPE)])
def test_two_small_pages_share_a_sheet_and_each_paper_begins_a_new_one(page: PageFormat, sheet: PageFormat) -> None:
    out = io.BytesIO()
    press = Press(out, title="T", author="S", logo=None, duplex=False)
    assert press.add([*filler(page, 3)], RUNNING, STYLES, page, SheetSize.A5) == 2
    assert press.add([*filler(page)], RUNNING, STYLES, page, SheetSize.A5) == 1
    press.save()
    pages = PdfReader(out).pages
    assert [page_size(each) for each in pages] == [rounded(sheet)] * 3
    first, second = (places(pages[0])[f"body {number}"] for number in (0, 1))
    assert first[2] == pytest.approx(A5.height / max(page.width, page.height), abs=1e-3)
    if sheet.width > sheet.height:
        assert second[0] - first[0] == pytest.approx(sheet.width / 2, abs=1)
    else:
        assert first[1] - second[1] == pytest.approx(sheet.height / 2, abs=1)
    assert "body 2" in places(pages[1])


def test_the_school_s_logo_stands_on_each_of_two_small_pages(session: Session) -> None:
    make.school(session)
    make.set_logo(session, make.picture())
    learner_id = make.rich_learner(session)
    make.put(session, PrintProfile(learner_id=learner_id, font="andika", size=18, tint="cream", symbols="off"))
    pdf, _ = printed_all(session, [PrintRequest("my_plan", learner_id)], A5_OPTIONS)
    for page in pdf.pages:
        code = page.get_contents()
        assert code is not None
        numbers = page.extract_text().count("Page ")
        assert code.get_data().count(b" Do") == numbers


def test_a_learner_s_paper_is_not_made_smaller_than_can_be_read_and_that_is_said(session: Session) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    profile = PrintProfile(learner_id=learner_id, font="andika", tint="")
    for size, small in ((14, False), (18, True)):
        profile.size = size
        make.put(session, profile)
        pdf, result = printed_all(session, [PrintRequest("my_plan", learner_id)], A5_OPTIONS)
        assert page_size(pdf.pages[0]) == rounded(A4_LANDSCAPE if small else A4)
        assert bool(result.notes) is not small
    assert (
        "“Individual learning plan” stays on A4"
        in printed_all(session, [PrintRequest("ilp", learner_id)], A5_OPTIONS)[1].notes[0]
    )


def test_on_other_sheets_no_word_is_lost(session: Session) -> None:
    make.school(session)
    learner_id = make.rich_learner(session)
    make.put(session, PrintProfile(learner_id=learner_id, font="andika", size=18, tint=""))
    request = PrintRequest("my_plan", learner_id)

    def said(options: object) -> list[str]:
        pdf, _ = printed_all(session, [request], options)  # type: ignore[arg-type]
        return " ".join(page.extract_text() for page in pdf.pages).split()

    assert said(A5_OPTIONS) == said(OPTIONS) == said(A3_OPTIONS)


def test_kept_pages_are_enlarged_too() -> None:
    out, kept = io.BytesIO(), io.BytesIO()
    press = Press(kept, title="T", author="S", logo=None, duplex=False)
    press.add([*filler(A4)], RUNNING, STYLES)
    press.save()

    def new_press(file: BinaryIO) -> Press:
        return Press(file, title="T", author="S", logo=None, duplex=True)

    sheaf = Sheaf(out, new_press)
    for _ in range(2):
        sheaf.add_kept(kept.getvalue(), SheetSize.A3)
    sheaf.write()
    pages = PdfReader(out).pages
    assert [page_size(page) for page in pages] == [rounded(A3)] * 3
    assert "body 0" in pages[2].extract_text()
