"""Hands a finished PDF to the system: to a printer, or to the viewer of PDFs."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.preview import page_image
from ilp_desktop.paths import home, private_folder
from ilp_desktop.services.file_kinds import safe_name
from ilp_desktop.words import tr

_POINTS_AN_INCH = 72
_DRAWN_AT = 200
"""Dots an inch where the system's printing takes no PDF and pages are sent as pictures."""
_PATIENCE = 120
"""Seconds that a printer's server may take for one part."""
_NOTHING_LOST = tr("Nothing was lost.")
_LOOK = tr("Check that it is on and connected, then print again, or save the papers as a PDF file.")


@dataclass(frozen=True)
class Setup:
    """How a print is to come out, before anybody chose a printer."""

    duplex: bool = False
    grey: bool = False
    copies: int = 1
    sheet_a3: bool = False
    printer: str = ""
    """The printer to propose; empty: the system's usual one."""
    in_parts: bool = False
    """It is sent in several parts, so that no range of pages can be chosen."""


class Printer:
    """A printer that the user chose in the system's dialog; takes finished PDFs one after the other."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self.name = printer.printerName()
        self.copies = max(1, printer.copyCount())
        self.grey = printer.colorMode() is QPrinter.ColorMode.GrayScale
        self.takes_parts = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
        """False: it prints into one file, which the next part would overwrite."""

    def send(self, content: bytes, name: str) -> None:
        """Print a PDF; CUPS gets it as it is, elsewhere its pages are drawn. Raises UserError where that fails."""
        if self.takes_parts and shutil.which("lp"):
            _through_cups(content, name, self._printer)
        else:
            _draw_pages(content, name, self._printer)

    def print_text(self, document: QTextDocument) -> None:
        """Print a text with its pictures."""
        document.print_(self._printer)


def choose_printer(name: str, window: QWidget, setup: Setup) -> Printer | None:
    """Show the system's print dialog; None where the user cancelled."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if setup.printer:
        printer.setPrinterName(setup.printer)
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if setup.duplex else QPrinter.DuplexMode.DuplexNone)
    printer.setColorMode(QPrinter.ColorMode.GrayScale if setup.grey else QPrinter.ColorMode.Color)
    printer.setCopyCount(setup.copies)
    if setup.sheet_a3:
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, on=not setup.in_parts)
    return Printer(printer) if dialog.exec() == QDialog.DialogCode.Accepted else None


def print_pdf(content: bytes, name: str, window: QWidget) -> None:
    """Ask for a printer and print one PDF. Raises UserError where printing fails."""
    if printer := choose_printer(name, window, Setup()):
        printer.send(content, name)


def _through_cups(content: bytes, name: str, printer: QPrinter) -> None:
    _check_is_running(printer.printerName())
    _lp([*_order(name, printer)], content)


def _order(name: str, printer: QPrinter) -> list[str]:
    sides = {
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    }.get(printer.duplex(), "one-sided")
    order = ["lp", "-d", printer.printerName(), "-n", str(printer.copyCount()), "-t", name, "-o", f"sides={sides}"]
    if printer.fromPage():
        order += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        order += ["-o", "print-color-mode=monochrome"]
    if printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A3:
        order += ["-o", "media=A3"]
    return order


def _check_is_running(printer: str) -> None:
    """Raise UserError where the printer is stopped: it would take the papers, and they would wait for nobody knows what."""
    told = _run(["lpstat", "-p", printer]) if shutil.which("lpstat") else None
    if told and "disabled since" in told.stdout.decode(errors="replace"):
        raise UserError(
            tr("The printer is stopped."),
            tr("Nothing was lost. Ask your technician to start it, or choose another one."),
        )


def _lp(order: list[str], content: bytes) -> None:
    if _run(order, content).returncode:
        raise UserError(tr("The printer did not take the papers."), f"{_NOTHING_LOST} {_LOOK}")


def _run(order: list[str], content: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run one of CUPS' programs. Raises UserError where it can't be run, or does not answer."""
    environment = os.environ | {"LC_ALL": "C"}
    try:
        return subprocess.run(  # noqa: S603
            order, input=content, capture_output=True, check=False, timeout=_PATIENCE, env=environment
        )
    except (subprocess.TimeoutExpired, OSError):
        raise UserError(tr("The printer did not answer."), f"{_NOTHING_LOST} {_LOOK}") from None


def _draw_pages(content: bytes, name: str, printer: QPrinter) -> None:
    printer.setDocName(name)
    with pypdfium2.PdfDocument(content) as document:
        first = (printer.fromPage() or 1) - 1
        last = min(printer.toPage() or len(document), len(document))
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            raise UserError(tr("The printer did not answer."), f"{_NOTHING_LOST} {_LOOK}")
        for number in range(first, last):
            if number > first:
                printer.newPage()
            width_in = document[number].get_width() / _POINTS_AN_INCH
            image = page_image(document, number, width_in * _DRAWN_AT)
            whole = printer.pageLayout().fullRectPixels(printer.resolution())
            painter.drawImage(QRectF(0, 0, whole.width(), whole.height()), image)
        painter.end()


class ViewerFiles:
    """What is opened in another program is a plain file: kept in a private folder, removed when the app closes."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def open(self, content: bytes, name: str) -> None:
        """Write a paper or a file of the record and open it. Raises UserError where no program for it is there."""
        if self._folder is None:
            self._folder = private_folder(home("viewer") / secrets.token_hex(4))
        # Each in a folder of its own: one of the same name may still be open.
        file = private_folder(self._folder / secrets.token_hex(4)) / safe_name(name)
        file.write_bytes(content)
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            kind = (
                tr("PDF files")
                if file.suffix == ".pdf"
                else tr("files of the kind “{suffix}”", suffix=file.suffix or name)
            )
            raise UserError(
                tr("No program here opens {kind}.", kind=kind),
                tr("Look at the paper in the preview, or save it and open it elsewhere.")
                if file.suffix == ".pdf"
                else tr("Install a program for it, or ask your technician."),
            )

    def remove(self) -> None:
        """Remove what was opened."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
