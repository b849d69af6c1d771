"""Reads the tables that school systems export: any of their encodings and delimiters, and nothing that is no table.

What can't be read for certain is refused with advice; nothing is guessed about the contents of a cell.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ilp_desktop.errors import UserError
from ilp_desktop.words import tr

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes."""
COLUMN_LIMIT = 200
ROW_LIMIT = 20_000
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "cp1250", "iso8859-15", "mac_roman")
"""For the encoding menu of the preview, commonest first."""
DELIMITERS = (",", ";", "\t")
_SAMPLE = 4096
_ROWS_BEFORE_HEADINGS = 10
"""Exports may begin with a title or a date; the headings are looked for in so many rows."""
_EXPORT_AGAIN = tr("Export the list again as CSV from the school's system, then import that file.")
_SAVE_AS = tr("Open it in the spreadsheet program, choose Save As, “CSV UTF-8”, and import the new file.")
_NO_TABLES = {
    b"PK\x03\x04": (tr("This is a spreadsheet (such as .xlsx), not a CSV file."), _SAVE_AS),
    b"\xd0\xcf\x11\xe0": (tr("This is an old Excel file (.xls), not a CSV file."), _SAVE_AS),
    b"%PDF": (tr("This is a PDF, not a CSV file."), _EXPORT_AGAIN),
    b"<": (tr("This is a web page or an XML file, not a CSV file."), _EXPORT_AGAIN),
    b"{\\rtf": (tr("This is a word-processor file, not a CSV file."), _EXPORT_AGAIN),
}


@dataclass(frozen=True)
class TableRow:
    """One row: the line of the file that it starts on, and a cell for each heading."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """What a file holds. Headings differ from each other; cells are tidy, and blank where the file is."""

    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    encoding: str
    delimiter: str


def read_table(data: bytes, encoding: str | None = None) -> Table:
    """Read a CSV file's bytes; encoding (one of ENCODINGS) overrules what the bytes suggest.

    Raises UserError where the file is no table, is too large, or is damaged.
    """
    if len(data) > SIZE_LIMIT:
        raise UserError(
            tr("This file is larger than 20 MB."), tr("A list of learners is much smaller. Check which file it is.")
        )
    _refuse_other_kinds(data)
    used = encoding or detect_encoding(data)
    text = _decode(data, used, chosen=encoding is not None)
    said, text = _stated_delimiter(text)
    delimiter = said or max(DELIMITERS, key=lambda each: _columns_with(text, each))
    rows = list(islice(_rows(text, delimiter, 2 if said else 1), ROW_LIMIT + _ROWS_BEFORE_HEADINGS + 1))
    return _table(rows, used, delimiter)


def detect_encoding(data: bytes) -> str:
    """The encoding: by its mark, by the zeros of UTF-16, by being valid UTF-8; else Windows'."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    sample = data[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    # Western text in UTF-16 has a zero in nearly every other byte, always on the same side.
    if max(even, odd) > len(sample) // 5 and min(even, odd) < len(sample) // 50 + 1:
        return "utf-16-le" if odd > even else "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def tidy(text: str) -> str:
    """A cell without stray spaces and line breaks, its accents composed (NFC)."""
    return " ".join(unicodedata.normalize("NFC", text).replace("\ufeff", "").split())


def _refuse_other_kinds(data: bytes) -> None:
    if not data.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise UserError(tr("This file is empty."), _EXPORT_AGAIN)
    begins = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    for mark, (title, what_to_do) in _NO_TABLES.items():
        if begins.startswith(mark):
            raise UserError(title, what_to_do)


def _decode(data: bytes, encoding: str, *, chosen: bool) -> str:
    try:
        text = data.decode("utf-8-sig" if encoding == "utf-8" else encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        if chosen:
            words = tr("This file's letters can't be read as {encoding}.", encoding=encoding)
            raise UserError(words, tr("Choose another way of reading the file, or export the list again.")) from None
        raise UserError(tr("This file is no text, or it is damaged."), _EXPORT_AGAIN) from None
    if any(unicodedata.category(each) == "Cc" and each not in "\t\r\n\f\x85" for each in set(text)):
        raise UserError(tr("This file is no text, or it is damaged."), _EXPORT_AGAIN)
    return text


def _stated_delimiter(text: str) -> tuple[str | None, str]:
    """Excel may write a first line such as "sep=;"."""
    first, _, rest = text.partition("\n")
    stated = first.rstrip("\r").lower().removeprefix("sep=")
    return (stated, rest) if stated in DELIMITERS and first.lower().startswith("sep=") else (None, text)


def _columns_with(text: str, delimiter: str) -> int:
    """How many columns the beginning of the file has with this delimiter."""
    beginning = io.StringIO(text, newline="")
    found = 0
    try:
        for cells, _ in zip(csv.reader(beginning, delimiter=delimiter), range(_ROWS_BEFORE_HEADINGS), strict=False):
            found = max(found, sum(1 for cell in cells if cell.strip()))
    except csv.Error:
        return found
    return found


def _rows(text: str, delimiter: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    """Each row that has a filled cell, with the line it starts on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + first_line
        try:
            cells = next(reader, None)
        except csv.Error:
            raise UserError(
                tr("From line {line} on, a quotation mark is missing or out of place.", line=line),
                tr("Correct that line in the school's system or the spreadsheet, then export and import again."),
            ) from None
        if cells is None:
            return
        tidied = [tidy(cell) for cell in cells]
        if any(tidied):
            yield line, tidied


def _table(rows: list[tuple[int, list[str]]], encoding: str, delimiter: str) -> Table:
    at = next((n for n, (_, cells) in enumerate(rows[:_ROWS_BEFORE_HEADINGS]) if sum(map(bool, cells)) > 1), None)
    if at is None:
        raise UserError(
            tr("This file has no table with headings."),
            tr("The first row must name the columns, such as Forename, Surname, UPN. Export the list again."),
        )
    body = rows[at + 1 :]
    if len(body) > ROW_LIMIT:
        raise UserError(
            tr("This file has more than {row_limit} rows.", row_limit=f"{ROW_LIMIT:,}"),
            tr("Export only this school's learners."),
        )
    headings = _headings(rows[at][1], max((_width(cells) for _, cells in body), default=0))
    return Table(
        tuple(headings),
        tuple(TableRow(line, _fitted(line, cells, len(headings))) for line, cells in body),
        encoding,
        delimiter,
    )


def _headings(cells: list[str], widest: int) -> list[str]:
    """Headings that differ: a blank or repeated one gets a number. Blank ones at the end count only if filled below."""
    named = _width(cells)
    # A column without a name may be filled; a row that sticks out beyond the headings is a fault, told in _fitted.
    width = min(max(named, widest), len(cells))
    if width > COLUMN_LIMIT:
        raise UserError(tr("This file has more than {column_limit} columns.", column_limit=COLUMN_LIMIT), _EXPORT_AGAIN)
    used: Counter[str] = Counter()
    headings = []
    for number, cell in enumerate(cells[:width], start=1):
        heading = cell or tr("Column {number}", number=number)
        used[heading.casefold()] += 1
        again = used[heading.casefold()]
        headings.append(heading if again == 1 else f"{heading} ({again})")
    return headings


def _fitted(line: int, cells: list[str], width: int) -> tuple[str, ...]:
    """The cells of one row. Spreadsheets leave blank cells off at the end; filled ones too many shift the others."""
    if _width(cells) > width:
        raise UserError(
            tr("Line {line} has more cells than there are headings.", line=line),
            tr("A comma in a cell without quotation marks does that. Correct the line, or export the list again."),
        )
    return tuple(cells[:width] + [""] * (width - len(cells)))


def _width(cells: list[str]) -> int:
    return max((n for n, cell in enumerate(cells, start=1) if cell), default=0)
