"""The shipped symbols: complete, each word once, and drawn within their box."""

from __future__ import annotations

import io
from typing import Any

import pypdfium2
import pytest
from paper_reading import story_printed
from pypdf import PdfReader

from ilp_desktop.paths import resource
from ilp_desktop.printing.flow import Grid, NewPage
from ilp_desktop.printing.layout import PaperCanvas
from ilp_desktop.printing.styles import Profile, styles_for
from ilp_desktop.printing.symbol_set import CREDIT, names_by_word, shipped, symbol
from ilp_desktop.printing.symbols import symbol_shape

BODY = styles_for(Profile()).body
FOLDER = resource("symbols/openmoji")
NAMES = sorted(shipped())


def test_the_index_and_the_folder_say_the_same() -> None:
    assert {entry.file for entry in shipped().values()} == {path.name for path in FOLDER.glob("*.svg")}
    assert (FOLDER / "LICENCE.txt").read_text(encoding="utf-8").startswith("Attribution-ShareAlike 4.0")


def test_each_word_has_one_symbol() -> None:
    words = [word.lower() for entry in shipped().values() for word in entry.words["en"]]
    assert sorted(words) == sorted(set(words))
    assert not [word for word in words if " " in word]


def test_forms_of_a_word_have_its_symbol() -> None:
    names = names_by_word("en")
    assert names["read"] == names["reads"] == names["reading"] == "read"
    assert names_by_word("tlh") == {}


@pytest.mark.parametrize("name", NAMES)
def test_each_symbol_is_read_whole_and_stays_in_its_box(name: str) -> None:
    side, margin = 40, 10
    out = io.BytesIO()
    canvas = PaperCanvas(out)
    symbol(name).draw(canvas, margin, margin + side, side)
    canvas.emit(side + 2 * margin, side + 2 * margin)
    canvas.finish()
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        shown = pdf[0].render(scale=4).to_pil().convert("L").point(lambda grey: 255 if grey < 160 else 0)
    left, top, right, bottom = (edge / 4 for edge in shown.getbbox())
    assert min(left, top) >= margin - 0.5
    assert max(right, bottom) <= margin + side + 0.5
    assert max(right - left, bottom - top) > side * 0.6


def forms(page: Any) -> Any:
    """Name -> reference of the drawings that a page says it uses."""
    return dict(page["/Resources"].raw_get("/XObject").get_object().items())


def test_a_symbol_stands_once_in_the_file_however_often_it_is_drawn() -> None:
    row = Grid([60, 60]).row(symbol_shape("read", 20), symbol_shape("read", 50))
    pdf = story_printed([row, NewPage(), Grid([60]).row(symbol_shape("read", 12))])
    drawings = [forms(page)["/FormXob.symbol-read"].idnum for page in pdf.pages]
    assert len(drawings) == 2
    assert len(set(drawings)) == 1


def test_a_page_names_the_symbols_that_stand_on_it() -> None:
    pdf: PdfReader = story_printed([Grid([60]).row(symbol_shape(name, 20)) for name in ("bus", "read")])
    assert {name.rpartition("-")[2] for name in forms(pdf.pages[0])} == {"bus", "read"}


def test_each_page_with_a_symbol_says_whose_they_are() -> None:
    pdf = story_printed([Grid([60]).row(symbol_shape("read", 20)), NewPage(), Grid([60]).row(("No symbol here", BODY))])
    assert [CREDIT in page.extract_text() for page in pdf.pages] == [True, False]


def test_an_unknown_name_is_an_error_of_ours() -> None:
    with pytest.raises(KeyError):
        symbol_shape("klingon", 20)
