"""Kept pages among other papers: drawn as they were, and with their structure, bookmarks and language."""

from __future__ import annotations

import dataclasses
import io
import re
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, RUNNING, reader_of, words
from pypdf import PdfReader
from sqlmodel import Session, select
from test_tagging import elements_of, kinds_of, marks_of, reading_order

from ilp_desktop.model.plan import AgreementFields, Plan
from ilp_desktop.printing import freezing
from ilp_desktop.printing.batch import PrintRequest, render_bytes
from ilp_desktop.printing.flow import Grid, heading
from ilp_desktop.printing.formats import SheetSize
from ilp_desktop.printing.kept_pages import KeptPdf
from ilp_desktop.printing.layout import BODY_WIDTH, Press
from ilp_desktop.printing.styles import STAFF, Profile, styles_for
from ilp_desktop.services import plans
from ilp_desktop.services.frozen import Freeze

STYLES = styles_for(STAFF)
AGREED = AgreementFields(name="Ola Kowalczyk", role="learner", agreed_on=make.TODAY)


def kept(said: str, profile: Profile = STAFF, title: str = "Test paper") -> bytes:
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=False)
    story: list[Any] = [heading(said, STYLES, BODY_WIDTH), Grid([BODY_WIDTH]).row((said, STYLES.body))]
    press.add(story, dataclasses.replace(RUNNING, title=title), styles_for(profile))
    press.save()
    return out.getvalue()


def joined(*pdfs: bytes, size: SheetSize = SheetSize.AS_IS) -> PdfReader:
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=False)
    for each in pdfs:
        press.add_kept(KeptPdf(each), size)
    press.save()
    return PdfReader(out, strict=True)


@pytest.fixture
def requests(session: Session) -> list[PrintRequest]:
    """A signed plan among papers of now."""
    make.school(session)
    make.set_logo(session, make.picture())
    learner_id, other = make.rich_learner(session), make.plain_learner(session)
    plan = session.exec(select(Plan).where(Plan.learner_id == learner_id)).one()
    version = plans.agree(session, plan.id or 0, Freeze(freezing.content, freezing.paper), [AGREED], make.TODAY)
    signed = PrintRequest("ilp", learner_id, version.id)
    return [PrintRequest("ilp", other), signed, PrintRequest("my_plan", other), signed]


@pytest.mark.parametrize("size", SheetSize)
@pytest.mark.parametrize("duplex", [False, True])
def test_all_content_is_once_in_the_structure(
    session: Session, requests: list[PrintRequest], size: SheetSize, *, duplex: bool
) -> None:
    options = dataclasses.replace(OPTIONS, duplex=duplex, sheet=size)
    data, result = render_bytes(requests, reader_of(session), options)
    pdf = PdfReader(io.BytesIO(data), strict=True)
    assert len(pdf.pages) == result.pages
    assert kinds_of(pdf).count("Sect") == 4
    if size is not SheetSize.A3:  # there the orders that enlarge a page stand around its marks
        assert reading_order(pdf) == marks_of(pdf)
    signed, _ = render_bytes(requests[1:2], reader_of(session), OPTIONS)
    alone = kinds_of(PdfReader(io.BytesIO(signed)))[1:]
    assert " ".join(kinds_of(pdf)).count(" ".join(alone)) == 2


def test_bookmarks_come_along_and_lead_to_the_kept_pages(session: Session, requests: list[PrintRequest]) -> None:
    signed = PdfReader(io.BytesIO(render_bytes(requests[1:2], reader_of(session), OPTIONS)[0]))
    sections = [each["/Title"] for each in signed.outline[1]]  # type: ignore[call-overload]
    pdf = PdfReader(io.BytesIO(render_bytes(requests, reader_of(session), OPTIONS)[0]))
    papers = [each for each in pdf.outline if not isinstance(each, list)]
    below: list[Any] = [each for each in pdf.outline if isinstance(each, list)]
    assert len(papers) == 4
    assert [each["/Title"] for each in below[1]] == [each["/Title"] for each in below[3]] == sections
    for paper, inside in zip(papers, below, strict=True):
        first = pdf.get_destination_page_number(paper)
        assert "Page 1 of" in pdf.pages[first or 0].extract_text()
        for each in inside:
            page = pdf.get_destination_page_number(each)
            drawn = re.sub(r"\\s+", " ", pdf.pages[page or 0].extract_text())
            assert each["/Title"].rstrip("…")[:40].strip() in drawn


def test_a_font_that_is_in_several_is_in_the_file_once() -> None:
    pdfs = [kept(f"Words of paper {number}") for number in range(4)]
    assert len(set(pdfs)) == 4
    assert len(joined(*pdfs).pages) == 4
    whole = joined(*pdfs)
    stream: Any = whole.stream
    stream.seek(0)
    assert len(re.findall(rb"/Length1 ", stream.read())) == len(re.findall(rb"/Length1 ", pdfs[0]))


def test_words_that_look_like_names_of_objects_stay_words() -> None:
    said = "See 1 0 R, 2 0 R (and 3 0 R) \\ /Next 4 0 R >> stream"
    pdf = joined(kept("first"), kept(said, title=f"Title. {said}"))
    assert said in words(pdf)
    last: Any = pdf.outline[-1]
    assert last[0]["/Title"] == said
    assert elements_of(pdf)[0]["/K"][1]["/T"] == f"Title. {said}"


def test_each_keeps_its_language() -> None:
    pdf = joined(kept("cześć", Profile(language="pl")), kept("hello"))
    assert [each["/Lang"] for each in elements_of(pdf) if each["/S"] == "/Sect"] == ["pl", "en-GB"]
    assert str(pdf.root_object["/Lang"]) == "en-GB"
    assert str(joined(kept("cześć", Profile(language="pl"))).root_object["/Lang"]) == "pl"


def test_enlarged_pages_are_drawn_larger_and_their_bookmarks_lead_to_them() -> None:
    pdf = joined(kept("one"), kept("two"), size=SheetSize.A3)
    assert [round(float(page.mediabox.height)) for page in pdf.pages] == [1191, 1191]
    code = pdf.pages[1].get_contents()
    assert code is not None
    assert code.get_data().startswith(b"q 1.414")
    assert reading_order(pdf) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    last: Any = pdf.outline[-1]
    assert pdf.get_destination_page_number(last[0]) == 1


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.7\nnothing", b"startxref\n5\n%%EOF"])
def test_what_is_no_kept_paper_is_refused(broken: bytes) -> None:
    with pytest.raises(ValueError, match="no pages of ours"):
        KeptPdf(broken)
