"""The school's own symbols: they win over the shipped ones, what can't be used is told, and a print never waits for them."""

from __future__ import annotations

import io
import os
import re
import threading
from pathlib import Path

import paper_factory as make
import pytest
from paper_reading import reader_of
from PIL import Image
from pypdf import PdfReader
from sqlmodel import Session

from ilp_desktop.model.learner import SymbolMode
from ilp_desktop.model.look import SymbolFolder
from ilp_desktop.printing import own_symbols
from ilp_desktop.printing.batch import BatchResult, PrintRequest, render
from ilp_desktop.printing.own_symbols import OwnSymbols
from ilp_desktop.printing.paper import PrintOptions
from ilp_desktop.printing.symbol_set import CREDIT, symbol, symbol_for
from ilp_desktop.printing.symbol_set import own_symbols as within

SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect x="1" y="1" width="8" height="8"/></svg>'
HOSTILE = '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg viewBox="0 0 9 9"><text>&a;</text></svg>'
OURS = "Widgit Symbols © Widgit Software"


def png(side: int = 20, mode: str = "RGBA") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (side, side)).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "symbols"
    path.mkdir()
    return path


def is_own(word: str, folder: Path) -> bool:
    found = OwnSymbols(folder)
    with within(found):
        chosen = symbol_for(word, "en")
    return chosen is not None and chosen.name.startswith("ownsymbol-")


def trouble(word: str, folder: Path) -> str:
    found = OwnSymbols(folder)
    assert found.find(word) is None
    return " ".join(found.trouble)


def my_plan(session: Session, folder: Path) -> tuple[PdfReader, BatchResult]:
    make.school(session)
    learner_id = make.rich_learner(session)
    make.profile(session, learner_id, symbols=SymbolMode.WORDS.value)
    make.put(session, SymbolFolder(folder=str(folder), credit=OURS))
    out = io.BytesIO()
    options = PrintOptions(today=make.TODAY)
    result = render([PrintRequest("my_plan", learner_id)], reader_of(session), options, out)
    return PdfReader(out), result


@pytest.mark.parametrize(
    ("file", "word", "wins"),
    [
        ("read.svg", "read", True),
        ("read.svg", "reading", True),
        ("Read.SVG", "read", True),
        ("unicorn.svg", "unicorn", True),
        ("bus.png", "bus", True),
        ("early.svg", "late", False),
        ("read.jpg", "read", False),
        ("bus.svg", "read", False),
    ],
)
def test_a_file_stands_for_its_word(folder: Path, file: str, word: str, wins: bool) -> None:  # noqa: FBT001
    (folder / file).write_bytes(png() if file.endswith("png") else SQUARE.encode())
    assert is_own(word, folder) is wins


def test_they_end_with_the_print_and_no_other_thread_sees_them(folder: Path) -> None:
    (folder / "read.svg").write_text(SQUARE)
    seen: list[str] = []
    with within(OwnSymbols(folder)):
        other = threading.Thread(target=lambda: seen.append(symbol("read").name))
        other.start()
        other.join()
        assert symbol("read").name.startswith("ownsymbol-")
    assert [*seen, symbol("read").name] == ["symbol-read", "symbol-read"]


def test_a_hostile_drawing_is_left_out_with_its_reason(folder: Path) -> None:
    (folder / "read.svg").write_text(HOSTILE)
    assert not is_own("read", folder)
    assert (
        trouble("read", folder) == "Your own symbol “read.svg” is left out: it defines entities, which no symbol needs."
    )


def test_large_damaged_and_endless_pictures_are_left_out(folder: Path) -> None:
    (folder / "bus.png").write_bytes(png(4100, "1"))
    (folder / "read.png").write_bytes(png()[:40])
    (folder / "talk.png").write_bytes(bytes(2_000_001))
    (folder / "stop.svg").write_text(SQUARE + " " * 500_000)
    assert "too many pixels" in trouble("bus", folder)
    assert "damaged" in trouble("read", folder)
    assert "too large" in trouble("talk", folder)
    assert "too large" in trouble("stop", folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="such files are of Unix")
def test_links_pipes_and_folders_within_are_no_symbols(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.svg").write_text(SQUARE)
    (folder / "read.svg").symlink_to(tmp_path / "secret.svg")
    os.mkfifo(folder / "bus.svg")
    (folder / "talk.svg").mkdir()
    (folder / "more").mkdir()
    (folder / "more" / "stop.svg").write_text(SQUARE)
    assert OwnSymbols(folder).files == {}


def test_a_file_that_became_a_link_after_the_listing_is_left_out(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.svg").write_text(SQUARE)
    (folder / "read.svg").write_text(SQUARE)
    found = OwnSymbols(folder)
    assert found.files
    (folder / "read.svg").unlink()
    (folder / "read.svg").symlink_to(tmp_path / "secret.svg")
    assert found.find("read") is None
    assert list(found.trouble) == ["Your own symbol “read.svg” is left out: it can't be read."]


def test_a_folder_with_too_many_files_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(4):
        (folder / f"word{number}.svg").write_text(SQUARE)
    monkeypatch.setattr(own_symbols, "MOST_FILES", 3)
    found = OwnSymbols(folder)
    assert len(found.files) == 3
    assert "too many files: 3 of them" in " ".join(found.trouble)


def test_a_drive_that_does_not_answer_is_asked_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "read.svg").write_text(SQUARE)
    (folder / "bus.svg").write_text(SQUARE)
    found, answers, asked = OwnSymbols(folder), threading.Event(), list[Path]()
    assert found.files

    def slow(path: Path, _limit: int) -> bytes:
        asked.append(path)
        answers.wait(20)
        return b""

    monkeypatch.setattr(own_symbols, "_bytes_of", slow)
    monkeypatch.setattr(own_symbols, "_LONGEST", 0.05)
    assert found.find("read") is None
    assert found.find("bus") is None
    answers.set()
    assert len(asked) == 1
    assert list(found.trouble) == ["Your own symbol “read.svg” is left out: its folder does not answer."]


def test_a_plan_shows_them_and_says_whose_they_are(session: Session, folder: Path) -> None:
    (folder / "me.png").write_bytes(png())
    (folder / "goal.svg").write_text(SQUARE)
    pdf, result = my_plan(session, folder)
    page = pdf.pages[0]
    drawn = re.findall(r"/FormXob\.((?:own)?symbol-)", page.get_contents().get_data().decode("latin-1"))  # type: ignore[union-attr]
    assert set(drawn) == {"ownsymbol-", "symbol-"}
    text = " ".join(page.extract_text().split())
    assert CREDIT in text
    assert OURS in text
    assert result.missing == []


def test_a_folder_that_is_gone_is_one_sentence_and_the_plan_is_printed(session: Session, folder: Path) -> None:
    pdf, result = my_plan(session, folder / "gone")
    assert CREDIT in pdf.pages[0].extract_text()
    assert OURS not in pdf.pages[0].extract_text()
    assert result.missing == [
        (None, "The folder of your own symbols can't be found or read. The app's symbols are used.")
    ]


def test_only_the_files_of_words_on_the_paper_are_told(session: Session, folder: Path) -> None:
    (folder / "goal.svg").write_text(HOSTILE)
    (folder / "unicorn.svg").write_text(HOSTILE)
    _, result = my_plan(session, folder)
    assert [each.subject_id for each in result.missing] == [None]
    assert "goal.svg" in result.missing[0].reason


def test_a_paper_without_symbols_never_opens_the_folder(session: Session, folder: Path) -> None:
    make.school(session)
    learner_id = make.plain_learner(session)
    make.put(session, SymbolFolder(folder=str(folder / "gone"), credit=OURS))
    options = PrintOptions(today=make.TODAY)
    assert render([PrintRequest("ilp", learner_id)], reader_of(session), options, io.BytesIO()).missing == []


def test_everything_in_the_folder_can_be_looked_at(folder: Path) -> None:
    (folder / "read.svg").write_text(SQUARE)
    (folder / "bus.svg").write_text(HOSTILE)
    found = list(OwnSymbols(folder).everything())
    assert [(each.word, bool(each.problem)) for each in found] == [("bus", True), ("read", False)]
