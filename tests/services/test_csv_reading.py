"""Lists are read as school systems write them; what is no list is refused with advice."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.errors import UserError
from ilp_desktop.services import csv_reading
from ilp_desktop.services.csv_reading import ENCODINGS, detect_encoding, read_table

LISTS = Path(__file__).parent.parent / "data" / "csv"
SMALL = "Forename,Surname\nRenée,Föxglöve\n"


def refusal(data: bytes, encoding: str | None = None) -> str:
    with pytest.raises(UserError) as refused:
        read_table(data, encoding)
    assert refused.value.what_to_do.endswith(".")
    return refused.value.title


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter", "surname"),
    [
        ("short_headings.csv", "utf-8", ",", "Quillfeather"),
        ("full_headings_bom.csv", "utf-8", ",", "Quillfeather"),
        ("cp1252.csv", "cp1252", ";", "Föxglöve"),
        ("utf16.csv", "utf-16", "\t", "Drzewołaz"),
        ("utf16_without_mark.csv", "utf-16-le", ",", "Föxglöve"),
        ("semicolon_with_title.csv", "utf-8", ";", "Müßigbröt"),
    ],
)
def test_each_encoding_and_delimiter_is_found(name: str, encoding: str, delimiter: str, surname: str) -> None:
    table = read_table((LISTS / name).read_bytes())
    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert table.rows[0].cells[[heading.casefold() for heading in table.headings].index("surname")] == surname


def test_a_byte_order_mark_is_no_part_of_the_first_heading() -> None:
    assert read_table((LISTS / "full_headings_bom.csv").read_bytes()).headings[0] == "UPN"


def test_rows_know_their_line_in_the_file() -> None:
    table = read_table((LISTS / "semicolon_with_title.csv").read_bytes())
    assert [row.line for row in table.rows] == [4]


def test_the_user_can_choose_another_encoding() -> None:
    data = "Forename,Surname\nŁucja,Żyźń\n".encode("cp1250")
    assert read_table(data).rows[0].cells != ("Łucja", "Żyźń")
    assert read_table(data, "cp1250").rows[0].cells == ("Łucja", "Żyźń")
    assert "can't be read as utf-8" in refusal(data, "utf-8")


def test_excel_may_state_the_delimiter() -> None:
    table = read_table(b"sep=;\r\nForename;Surname, in full\r\nZebedee;Quillfeather\r\n")
    assert (table.headings, table.rows[0].line) == (("Forename", "Surname, in full"), 3)


def test_short_rows_are_filled_up_and_blank_rows_left_out() -> None:
    table = read_table(b"Forename,Surname,Year\n\nZebedee,Quillfeather\n,,\nMarigold,Thistlewhisk,10,,\n")
    assert [row.cells for row in table.rows] == [("Zebedee", "Quillfeather", ""), ("Marigold", "Thistlewhisk", "10")]


def test_headings_differ_from_each_other() -> None:
    assert read_table(b"Name,Name,,Year\na,b,c,d\n").headings == ("Name", "Name (2)", "Column 3", "Year")


def test_cells_lose_stray_spaces_and_accents_are_composed() -> None:
    table = read_table("Forename,Surname\n Rene\u0301e ,\u00a0Fox\u00a0\n  glove \n".encode())
    assert table.rows[0].cells == ("Renée", "Fox")


@pytest.mark.parametrize(
    ("data", "title"),
    [
        (b"", "This file is empty."),
        (b"\xef\xbb\xbf \r\n\t", "This file is empty."),
        (b"\xff\xfe", "This file is empty."),
        (b"PK\x03\x04rest of an xlsx", "This is a spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "This is an old Excel file"),
        (b"%PDF-1.7\n", "This is a PDF"),
        (b"<?xml version='1.0'?><CTfile/>", "This is a web page or an XML file"),
        (b"\xef\xbb\xbf<html>", "This is a web page or an XML file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "This file is no text"),
        (b"Forename,Surname\nZebe\x00dee,Quillfeather\n", "This file is no text"),
        (b"Just a letter without any table\nabout nothing\n", "This file has no table"),
        (b"a" + b",b" * 200 + b"\n", "This file has more than 200 columns"),
        (b"Forename,Surname\n" + b"a,b\n" * 20_001, "This file has more than 20,000 rows"),
        (b"a,b\n" * (csv_reading.SIZE_LIMIT // 4 + 1), "This file is larger than 20 MB"),
        (b"Forename,Surname\n" + b"a" * 200_000 + b",b\n", "From line 2 on"),
    ],
)
def test_what_is_no_list_is_refused_with_advice(data: bytes, title: str) -> None:
    assert refusal(data).startswith(title)


def test_a_damaged_row_is_named_by_its_line() -> None:
    assert refusal((LISTS / "quote_left_open.csv").read_bytes()).startswith("From line 2 on, a quotation mark")
    assert refusal((LISTS / "too_many_cells.csv").read_bytes()) == ("Line 3 has more cells than there are headings.")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_of_western_names_is_found(encoding: str) -> None:
    assert SMALL.encode(encoding).decode(detect_encoding(SMALL.encode(encoding))).removeprefix("\ufeff") == SMALL


@given(st.binary(max_size=300), st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_give_a_table_or_advice(data: bytes, encoding: str | None) -> None:
    try:
        table = read_table(data, encoding)
    except UserError:
        return
    assert len(set(table.headings)) == len(table.headings)
    assert all(len(row.cells) == len(table.headings) and any(row.cells) for row in table.rows)


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_any_text_below_headings_gives_a_table_or_advice(text: str) -> None:
    try:
        table = read_table(f"Forename,Surname\n{text}".encode())
    except UserError:
        return
    assert all(len(row.cells) == 2 for row in table.rows) or table.headings != ("Forename", "Surname")
