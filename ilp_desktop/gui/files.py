"""Takes files into the record and shows them again: inside the app where it can, else in another program after asking."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui import theme
from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.pictures import read_picture
from ilp_desktop.model.school import ATTACHMENT_LIMIT, Attachment, AttachmentFields
from ilp_desktop.services import attachments, records
from ilp_desktop.services.file_kinds import Kind, kind_of, media_type, risk_of, safe_name
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KIB = 1024
_SIGN = 24
"""Pixels: a quarter of the picture that the sign of a file without a picture is drawn in."""
TOO_LARGE = UserError(
    tr("This file is larger than 20 MB."), tr("Save a smaller copy of it, such as a photo at lower quality.")
)
EMPTY = UserError(tr("This file is empty."), tr("It may not have been copied whole. Copy it again, then add it."))
NO_FILE = UserError(tr("This is not a file that can be kept."), tr("Choose a photo, a document or a recording."))
GONE = UserError(
    tr("This file can't be read any more."),
    tr("The memory stick or the phone may be gone. Connect it, then add the file again."),
)


def choose_file(window: QWidget) -> Path | None:
    """Ask which file; None where the user cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(window, tr("Add file"), "", tr("All files (*)"))
    return Path(chosen) if chosen else None


def read_file(path: Path) -> bytes:
    """Read a file that is to be kept. Raises UserError where it is too large, empty, gone, or a picture that is too large."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise NO_FILE
        if facts.st_size > ATTACHMENT_LIMIT:
            raise TOO_LARGE
        with path.open("rb") as file:
            content = file.read(ATTACHMENT_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise GONE from None
    if len(content) > ATTACHMENT_LIMIT:  # it grew meanwhile
        raise TOO_LARGE
    if not content:
        raise EMPTY
    if kind_of(path.name, content) is Kind.PICTURE:
        read_picture(content, side=16)
    return content


def take_in(app: App, learner_id: int, path: Path, fields: AttachmentFields) -> int:
    """Keep a file in a learner's record; return its id. Raises UserError as read_file does."""
    content, name = read_file(path), safe_name(path.name)
    return records.identity(app.write(attachments.add, learner_id, name, content, media_type(name, content), fields))


def open_files(app: App, files: Sequence[Attachment], window: QWidget) -> None:
    """Show files, one after the other; a single one that can't be shown here is opened in another program."""
    from ilp_desktop.gui.file_dialog import FileDialog  # noqa: PLC0415  # it stands on this module

    def show() -> None:
        if len(files) == 1:
            content = app.read(attachments.content, files[0].id or 0)
            if kind_of(files[0].file_name, content) is Kind.OTHER:
                open_elsewhere(app, files[0].file_name, content, window)
                return
        if files:
            FileDialog(app, files, window).open()

    guarded(window, show)


def open_elsewhere(app: App, name: str, content: bytes, window: QWidget) -> None:
    """Open a copy in the program that the system has for it; ask first where that can run something."""
    shown = safe_name(name)
    details = tr("Open it only if you know who made it and why you were given it. Opening it can harm this computer.")
    if (risk := risk_of(shown, content)) and not ask(
        window, tr("“{shown}” is {risk}. Open it?", shown=shown, risk=risk), details, tr("Open it")
    ):
        return
    app.viewer.open(content, shown)
    app.said.emit(
        tr("A copy was opened; what you change in it is not kept. It is removed when the app locks or closes.")
    )


def sign_of(app: App, file: Attachment) -> QIcon:
    """A file's picture, or the sign of its kind."""
    if file.media_type.startswith("image/"):
        return QIcon(app.thumbnails.of(file.id or 0))
    sign = "mic" if file.media_type.startswith("audio/") else "file-text"
    return _centred(theme.icon(sign))


def _centred(sign: QIcon) -> QIcon:
    """A sign in the middle of the place of a picture, and not as large."""
    made = QPixmap(4 * _SIGN, 4 * _SIGN)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    sign.paint(painter, _SIGN, _SIGN, 2 * _SIGN, 2 * _SIGN)
    painter.end()
    return QIcon(made)


def named(file: Attachment) -> str:
    """What a file shows, or its name."""
    return file.description or file.file_name


def in_a_few_words(files: Sequence[Attachment]) -> str:
    """How many files of which kind, such as: 1 picture, 2 sounds."""
    found = Counter(each.media_type.partition("/")[0] for each in files)
    pictures, sounds = found.pop("image", 0), found.pop("audio", 0)
    documents = found.total()
    kinds = (
        (pictures, counted(pictures, "{n} picture", "{n} pictures")),
        (sounds, counted(sounds, "{n} sound", "{n} sounds")),
        (documents, counted(documents, "{n} document", "{n} documents")),
    )
    return ", ".join(words for number, words in kinds if number)


def size_shown(size: int) -> str:
    """Bytes as people read them, such as 340 KB or 2.1 MB."""
    if size < _KIB * _KIB:
        return tr("{max} KB", max=max(1, round(size / _KIB)))
    return tr("{size} MB", size=f"{size / _KIB / _KIB:.1f}")
