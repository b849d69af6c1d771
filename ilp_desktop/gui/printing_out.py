"""Hands a finished PDF to the system: to a printer, or to the viewer of PDFs."""

from __future__ import annotations

import secrets
import shutil
import subprocess
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.preview import page_image
from ilp_desktop.paths import home, private_folder
from ilp_desktop.services.file_kinds import safe_name

_POINTS_AN_INCH = 72
_DRAWN_AT = 200
"""Dots an inch where the system's printing takes no PDF and pages are sent as pictures."""


def print_pdf(content: bytes, name: str, window: QWidget, *, duplex: bool = False) -> bool:
    """Show the system's print dialog and print; False where the user cancelled.

    CUPS gets the PDF itself; elsewhere the pages are drawn for the printer. Raises UserError where printing fails.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if duplex:
        printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    if printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and shutil.which("lp"):
        _through_cups(content, name, printer)
    else:
        _draw_pages(content, printer)
    return True


def _through_cups(content: bytes, name: str, printer: QPrinter) -> None:
    sides = {
        QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
        QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
    }.get(printer.duplex(), "one-sided")
    command = ["lp", "-d", printer.printerName(), "-n", str(printer.copyCount()), "-t", name, "-o", f"sides={sides}"]
    if printer.fromPage():
        command += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
    sent = subprocess.run(command, input=content, capture_output=True, check=False)  # noqa: S603
    if sent.returncode:
        raise UserError(
            "The printer did not take the papers.",
            "Nothing was lost. Check that it is on and connected, then print again, or save the papers as a PDF file.",
        )


def _draw_pages(content: bytes, printer: QPrinter) -> None:
    document = pypdfium2.PdfDocument(content)
    first = (printer.fromPage() or 1) - 1
    last = min(printer.toPage() or len(document), len(document))
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            "The printer did not answer.",
            "Nothing was lost. Check that it is on and connected, then print again, or save the papers as a PDF file.",
        )
    for number in range(first, last):
        if number > first:
            printer.newPage()
        width_in = document[number].get_width() / _POINTS_AN_INCH
        image = page_image(document, number, width_in * _DRAWN_AT)
        whole = printer.pageLayout().fullRectPixels(printer.resolution())
        painter.drawImage(QRectF(0, 0, whole.width(), whole.height()), image)
    painter.end()
    document.close()


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
            kind = "PDF files" if file.suffix == ".pdf" else f"files of the kind “{file.suffix or name}”"
            raise UserError(
                f"No program here opens {kind}.",
                "Look at the paper in the preview, or save it and open it elsewhere."
                if file.suffix == ".pdf"
                else "Install a program for it, or ask your technician.",
            )

    def remove(self) -> None:
        """Remove what was opened."""
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None
