"""The structure of finished papers, for those who hear them: all content once, in the order in which it is seen."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import paper_factory as make
import pytest
from paper_reading import OPTIONS, RUNNING, reader_of
from paper_subjects import requests_for
from pypdf import PdfReader
from pypdf.generic import ContentStream
from sqlmodel import Session

from ilp_desktop.model.learner import PrintProfile
from ilp_desktop.printing.batch import PrintRequest, render_bytes
from ilp_desktop.printing.flow import TABLE, Grid, hanging, heading
from ilp_desktop.printing.formats import A4, SheetSize
from ilp_desktop.printing.layout import BODY_HEIGHT, BODY_WIDTH, Press
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.printing.shapes import distance_bar, faces_row, tick_box
from ilp_desktop.printing.styles import STAFF, Profile, styles_for
from ilp_desktop.printing.typeset import Atom

STYLES = styles_for(STAFF)
Mark = tuple[int, int]
"""Page and number."""


def marks_of(pdf: PdfReader) -> list[Mark]:
    """All marked content in the order it is drawn; what is no artifact must be marked."""
    found: list[Mark] = []
    for number, page in enumerate(pdf.pages):
        contents = page.get_contents()
        open_marks = 0
        for operands, operator in [] if contents is None else ContentStream(contents, pdf).operations:
            if operator in {b"BDC", b"BMC"}:
                assert open_marks == 0 or operands[0] == "/Span", "marked content within marked content"
                open_marks += 1
                if operator == b"BDC" and "/MCID" in operands[1]:
                    found.append((number, int(operands[1]["/MCID"])))
            elif operator == b"EMC":
                open_marks -= 1
            elif operator in {b"Tj", b"TJ", b"S", b"f", b"B", b"Do", b"b", b"s", b"f*"}:
                assert open_marks, f"unmarked {operator!r} on page {number + 1}"
        assert open_marks == 0
    return found


def elements_of(pdf: PdfReader) -> list[Any]:
    """All elements of the structure, each before those within it."""

    def walk(element: Any) -> Iterator[Any]:
        yield element
        for kid in kids_of(element):
            if isinstance(kid, dict) and "/S" in kid:
                assert kid["/P"] == element
                yield from walk(kid)

    return list(walk(pdf.root_object["/StructTreeRoot"]["/K"].get_object()))  # type: ignore[index]


def kids_of(element: Any) -> list[Any]:
    return [kid.get_object() for kid in element.get("/K", [])]


def reading_order(pdf: PdfReader) -> list[Mark]:
    """The marks as the structure has them; each is known to the parent tree as well."""
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(pdf.pages)}  # type: ignore[union-attr]
    numbers = pdf.root_object["/StructTreeRoot"]["/ParentTree"]["/Nums"]  # type: ignore[index]
    parents = {int(key): numbers[2 * place + 1] for place, key in enumerate(numbers[::2])}
    found = []
    for element in elements_of(pdf):
        for kid in kids_of(element):
            if isinstance(kid, dict) and "/S" in kid:
                continue
            holder: Any = kid if isinstance(kid, dict) else element
            page = holder.raw_get("/Pg")
            mark = pages[page.idnum], int(kid["/MCID"] if isinstance(kid, dict) else kid)
            key = int(pdf.pages[mark[0]]["/StructParents"])  # type: ignore[call-overload]
            assert parents[key].get_object()[mark[1]].get_object() == element
            found.append(mark)
    return found


def kinds_of(pdf: PdfReader) -> list[str]:
    return [str(element["/S"])[1:] for element in elements_of(pdf)]


def set_story(*stories: list[Any], size: SheetSize = SheetSize.AS_IS) -> PdfReader:
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=True)
    for story in stories:
        press.add(story, RUNNING, STYLES, A4, size)
    press.save()
    return PdfReader(out)


def item(number: str, words: str) -> list[Atom]:
    return hanging(number, words, STYLES.body, 300, 20)


def filler(height: float) -> Grid:
    return Grid([BODY_WIDTH]).row(("filler", STYLES.body), least=height)


@pytest.mark.parametrize("paper", sorted(set(PAPERS) - {"plan_changes", "round_summary", "moving_on"}))
def test_each_paper_has_all_its_content_once_in_its_structure(session: Session, paper: str) -> None:
    make.school(session)
    make.set_logo(session, make.picture())
    learner_id = make.rich_learner(session)
    make.put(session, PrintProfile(learner_id=learner_id, font="andika", size=18, tint="cream"))
    requests = requests_for(session, paper, learner_id)
    for options in (OPTIONS, replace(OPTIONS, sheet=SheetSize.A5)):
        data, result = render_bytes(requests, reader_of(session), options)
        assert result.pages, result.missing
        pdf = PdfReader(io.BytesIO(data))
        drawn = marks_of(pdf)
        assert sorted(reading_order(pdf)) == sorted(drawn)
        assert len(set(drawn)) == len(drawn)
        kinds = kinds_of(pdf)
        assert kinds[:2] == ["Document", "Sect"]
        assert {"H1", "H2"} & set(kinds)
        assert all(element["/Alt"] for element in elements_of(pdf) if element["/S"] == "/Figure")
        assert pdf.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
        assert pdf.root_object["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
        assert pdf.root_object["/Lang"]


def test_pieces_of_one_page_are_read_in_the_order_they_are_seen() -> None:
    pdf = set_story(
        [
            Grid([BODY_WIDTH]).row(("Title", STYLES.title)),
            heading("Needs", STYLES, BODY_WIDTH),
            Grid([100, 100]).row(("left words that need several lines " * 3, STYLES.body), ("right", STYLES.body)),
            Grid([BODY_WIDTH]).row([*item("1.", "first " * 60), *item("2.", "second")]),
        ]
    )
    assert kinds_of(pdf)[2:] == ["H1", "H2", "P", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"]
    assert reading_order(pdf) == marks_of(pdf)


def test_a_table_that_goes_on_overleaf_is_one_table_with_its_headings_once() -> None:
    table = Grid([100, BODY_WIDTH - 100], TABLE).head("Name", "What", look=STYLES.head_cell)
    for number in range(60):
        table.row((f"row {number}", STYLES.body), [("one", STYLES.body), ("two", STYLES.body)])
    pdf = set_story([table])
    assert len(pdf.pages) > 1
    kinds = kinds_of(pdf)
    assert (kinds.count("Table"), kinds.count("TH"), kinds.count("TR")) == (1, 2, 61)
    assert kinds.count("P") == 120, "a cell with one paragraph is that paragraph"
    assert reading_order(pdf) == marks_of(pdf)
    assert pdf.pages[1].extract_text().count("Name") == 1


def test_a_paragraph_that_is_cut_stays_one_element() -> None:
    table = Grid([100, BODY_WIDTH - 100], TABLE).head("Name", "What", look=STYLES.head_cell)
    table.row(("short", STYLES.body), ("word " * 2500, STYLES.body))
    for piece, kind in ((table, "TD"), (Grid([BODY_WIDTH]).row(("word " * 2500, STYLES.body)), "P")):
        pdf = set_story([piece])
        last = [element for element in elements_of(pdf) if element["/S"] == f"/{kind}"][-1]
        assert len(kids_of(last)) == len(pdf.pages) > 1
        assert sorted(reading_order(pdf)) == marks_of(pdf)


def test_symbols_within_a_line_do_not_break_its_paragraph() -> None:
    look = styles_for(Profile(key_words=True)).body
    pdf = set_story([Grid([BODY_WIDTH]).row([*hanging("1.", "I will go to school by bus. " * 6, look, 300, 20)])])
    assert kinds_of(pdf)[2:] == ["L", "LI", "Lbl", "LBody"]
    assert reading_order(pdf) == marks_of(pdf)


def test_drawings_say_what_they_mean_and_words_in_them_are_words() -> None:
    faces = ("badly", "so so", "well")
    pdf = set_story(
        [
            Grid([BODY_WIDTH]).row(
                [
                    tick_box(14, ticked=True),
                    faces_row(300, 12, faces, STYLES.small, 2),
                    faces_row(300, 12, faces, STYLES.small),
                    distance_bar(3, STYLES),
                ]
            )
        ]
    )
    assert kinds_of(pdf)[2:] == ["Figure", "Figure", "P", "P", "P", "P"]
    said = [element["/Alt"] for element in elements_of(pdf) if "/Alt" in element]
    assert said == ["Ticked", "badly, so so, well. Chosen: so so"]
    assert reading_order(pdf) == marks_of(pdf)


def test_words_drawn_from_the_right_are_kept_as_they_are_spoken() -> None:
    pdf = set_story([Grid([BODY_WIDTH]).row(("سلام عليكم", STYLES.body))])
    assert [element["/ActualText"] for element in elements_of(pdf) if "/ActualText" in element] == ["سلام عليكم"]


def test_words_of_another_language_say_so() -> None:
    pdf = set_story([Grid([BODY_WIDTH]).row(("Dzień dobry", STYLES.body.but(language="pl")))])
    assert [element["/Lang"] for element in elements_of(pdf)] == ["en-GB", "en-GB", "pl"]


def test_a_file_and_its_papers_say_their_language(session: Session) -> None:
    make.school(session)
    first, second = make.plain_learner(session), make.rich_learner(session)
    make.put(session, PrintProfile(learner_id=first, font="andika", prompt_language="pl"))
    polish, english = PrintRequest("my_week", first), PrintRequest("my_week", second)
    for requests, whole, papers in (
        ([polish], "pl", ["pl"]),
        ([english], "en-GB", ["en-GB"]),
        ([polish, english], "en-GB", ["pl", "en-GB"]),
    ):
        data, _ = render_bytes(requests, reader_of(session), OPTIONS)
        pdf = PdfReader(io.BytesIO(data))
        document, *elements = elements_of(pdf)
        assert pdf.root_object["/Lang"] == document["/Lang"] == whole
        assert [each["/Lang"] for each in elements if each["/S"] == "/Sect"] == papers


@pytest.mark.parametrize("size", SheetSize)
def test_several_papers_and_blank_pages_have_one_structure(size: SheetSize) -> None:
    pdf = set_story(*([filler(BODY_HEIGHT), filler(20)] for _ in range(3)), size=size)
    assert kinds_of(pdf).count("Sect") == 3
    assert reading_order(pdf) == marks_of(pdf)


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler is not here")
def test_another_program_reads_the_structure_too(session: Session) -> None:
    make.school(session)
    data, _ = render_bytes([PrintRequest("ilp", make.rich_learner(session))], reader_of(session), OPTIONS)
    told = subprocess.run(["pdfinfo", "-struct-text", "-"], input=data, capture_output=True, check=True)  # noqa: S607
    shown = told.stdout.decode(errors="replace")
    assert told.stderr == b""
    assert re.search(r"H1.*\n\s*\"", shown)
    for kind in ("H2", "Table", "TR", "TH", "TD", "P"):
        assert re.search(rf"(?m)^\s*{kind}\b", shown), kind
    assert "Page 1 of" not in shown


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler is not here")
@pytest.mark.parametrize("align", ["left", "centre", "right"])
def test_words_of_two_lines_stay_two_words(align: str) -> None:
    typed = "I will work with pictures and read them to my teacher. " * 4
    out = io.BytesIO()
    press = Press(out, title="Test", author="School", logo=None, duplex=False)
    press.add([Grid([150]).row((typed, STYLES.body.but(align=align)))], RUNNING, STYLES)
    press.save()
    told = subprocess.run(["pdfinfo", "-struct-text", "-"], input=out.getvalue(), capture_output=True, check=True)  # noqa: S607
    assert typed.strip() in "".join(re.findall(r'"(.*)"', told.stdout.decode()))
    found = "".join(PdfReader(out).pages[0].extract_text().splitlines())
    assert typed.strip() in re.sub(" +", " ", found)  # a line that begins elsewhere has one more
