"""What is handed to the system's printing, and what is told where it does not take it; `lp` is a stand-in on the path."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from ilp_desktop.errors import UserError
from ilp_desktop.gui.printing_out import Printer

PDF = b"%PDF-1.4 a paper"


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of programs."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def printer() -> Printer:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setCopyCount(3)
    made.setColorMode(QPrinter.ColorMode.GrayScale)
    chosen = Printer(made)
    chosen.takes_parts = True
    return chosen


def test_a_paper_goes_to_the_printer_as_it_is_with_what_was_chosen(bin_folder: Path) -> None:
    program(
        bin_folder, "lp", f'echo "$@" > {bin_folder}/said; while read -r line; do echo "$line"; done > {bin_folder}/got'
    )
    printer().send(PDF + b"\n", "papers_batch")
    said = (bin_folder / "said").read_text()
    assert "-n 3 -t papers_batch -o sides=one-sided -o print-color-mode=monochrome" in said
    assert (bin_folder / "got").read_bytes() == PDF + b"\n"


def test_a_printer_that_refuses_is_told(bin_folder: Path) -> None:
    program(bin_folder, "lp", "exit 1")
    with pytest.raises(UserError, match="did not take"):
        printer().send(PDF, "papers")


def test_a_stopped_printer_is_told_before_the_papers_wait_in_it(bin_folder: Path) -> None:
    program(bin_folder, "lpstat", 'echo "printer Corridor disabled since Tue 24 Nov 2026 -"; echo "	paper jam"')
    program(bin_folder, "lp", f"echo sent > {bin_folder}/got")
    with pytest.raises(UserError, match="stopped"):
        printer().send(PDF, "papers")
    assert not (bin_folder / "got").exists()


def test_a_program_that_cant_be_run_is_told(bin_folder: Path) -> None:
    (bin_folder / "lp").write_text("no program")
    (bin_folder / "lp").chmod(0o755)
    with pytest.raises(UserError, match="did not answer"):
        printer().send(PDF, "papers")
