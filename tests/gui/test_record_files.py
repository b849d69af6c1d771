"""Files of the record: taken in with a clear word where that can't be, shown inside the app, opened elsewhere after asking."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_sound import tone
from gui_world import People, button, dialog, rows_of
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPixmap
from reportlab.pdfgen.canvas import Canvas

from ilp_desktop.errors import UserError, explain
from ilp_desktop.gui import faces, files, pictures
from ilp_desktop.gui.app import App
from ilp_desktop.gui.file_dialog import FileDialog
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.sound import to_wav
from ilp_desktop.model.school import ATTACHMENT_LIMIT, Attachment, AttachmentFields
from ilp_desktop.services import attachments, records


def picture(width: int = 60, height: int = 40, kind: str = "PNG", **options: object) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 30)).save(made, kind, **options)
    return made.getvalue()


def bomb(side: int) -> bytes:
    """A PNG of side by side dots in a few kilobytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = zlib.compress(bytes(side // 8 + 1) * side, 9)
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pdf() -> bytes:
    made = io.BytesIO()
    canvas = Canvas(made)
    canvas.drawString(100, 700, "A report")
    canvas.save()
    return made.getvalue()


@pytest.fixture
def keep(app: App, learner_id: int) -> Callable[[str, bytes], Attachment]:
    def add(name: str, content: bytes) -> Attachment:
        kind = "image/png" if content.startswith(b"\x89PNG") else "application/octet-stream"
        return app.write(attachments.add, learner_id, name, content, kind, AttachmentFields())

    return add


# --- taking in


def refused(path: Path) -> str:
    with pytest.raises((UserError, OSError)) as caught:
        files.read_file(path)
    known = explain(caught.value)
    assert known
    assert known.what_to_do
    return known.title


def test_what_can_not_be_kept_is_told_in_a_sentence(tmp_path: Path) -> None:
    large, empty = tmp_path / "film.mp4", tmp_path / "empty.docx"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    empty.touch()
    assert refused(large) == "This file is larger than 20 MB."
    assert refused(empty) == "This file is empty."
    assert refused(tmp_path) == "This is not a file that can be kept."
    assert refused(tmp_path / "gone.jpg") == "This file can't be read any more."
    assert refused(empty / "inside") == "This file can't be read any more."


def test_a_pipe_is_not_read_for_ever(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert refused(tmp_path / "pipe.txt") == "This is not a file that can be kept."


def test_a_file_that_grows_while_it_is_read_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "growing.bin"
    path.write_bytes(b"a")
    before = path.stat()
    path.write_bytes(bytes(ATTACHMENT_LIMIT + 1))
    monkeypatch.setattr(Path, "stat", lambda _path: before)
    assert refused(path) == "This file is larger than 20 MB."


def test_a_file_that_vanishes_between_looking_and_reading_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"a")
    before = path.stat()
    path.unlink()
    monkeypatch.setattr(Path, "stat", lambda _path: before)
    assert refused(path) == "This file can't be read any more."


def test_a_picture_bomb_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(bomb(20_000))
    assert path.stat().st_size < 100_000
    assert refused(path) == "This picture is too large to show: 20000 by 20000 dots."
    path.write_bytes(picture(3000, 2000, "JPEG"))
    assert files.read_file(path) == path.read_bytes()


def test_a_damaged_picture_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "half.png"
    path.write_bytes(picture()[:40])
    assert refused(path).startswith("This picture is damaged")


def test_a_name_of_any_kind_is_kept_harmless(app: App, learner_id: int, tmp_path: Path) -> None:
    path = tmp_path / ("x" * 240 + ".txt")
    path.write_text("words")
    files.take_in(app, learner_id, path, AttachmentFields())
    [kept] = rows_of(app, Attachment)
    assert kept.file_name.endswith(".txt")
    assert len(kept.file_name) <= 150


def test_a_photo_stands_upright_and_is_no_larger_than_asked() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    image = pictures.read_picture(picture(400, 200, "JPEG", exif=exif.tobytes()), side=100)
    assert (image.width(), image.height()) == (50, 100)


# --- showing


def show(window: MainWindow, app: App, *shown: Attachment) -> FileDialog:
    files.open_files(app, shown, window)
    return dialog(window, FileDialog)


def test_pictures_text_pdf_and_sound_are_shown_without_a_file_on_the_disk(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment], tmp_path: Path
) -> None:
    kept = [
        keep("work.png", picture()), keep("notes.txt", "Zażółć <b>gęślą</b>".encode("cp1250")),
        keep("report.pdf", pdf()), keep("voice.wav", to_wav(tone(0.1))),
    ]  # fmt: skip
    shown = show(window, app, *kept)
    seen = []
    for _ in kept:
        seen.append(shown.stack.currentWidget())
        shown.go(1)
    assert seen == [shown.picture, shown.text, shown.pages, shown.sound]
    assert "<b>" in shown.text.toPlainText()
    assert not shown.next_button.isEnabled()
    home = tmp_path / "home"
    assert [each for each in home.rglob("*") if each.is_file()] == []
    shown.accept()


def test_a_picture_is_seen_whole_and_at_its_full_size(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment]
) -> None:
    shown = show(window, app, keep("work.png", picture(3000, 1000)))

    def width() -> int:
        pixmap = shown.picture._label.pixmap()
        assert isinstance(pixmap, QPixmap)
        return pixmap.width()

    assert width() <= shown.picture.viewport().width()
    button(shown, "Actual size").click()
    assert width() == 3000
    button(shown, "Fit the window").click()
    assert width() <= shown.picture.viewport().width()
    shown.accept()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("half.png", b"\x89PNG\r\n\x1a\n half", "This picture is damaged"),
        ("half.pdf", b"%PDF-1.7 nothing", "This PDF can't be shown here."),
        ("bomb.png", bomb(20_000), "This picture is too large to show"),
    ],
)
def test_what_can_not_be_shown_is_told_in_its_place(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment], name: str, content: bytes, words: str
) -> None:
    shown = show(window, app, keep(name, content))
    assert shown.stack.currentWidget() is shown.words
    assert shown.words.text().startswith(words)
    shown.accept()


@pytest.mark.parametrize("box", [b"1 14400", b"0.001 300", b"14400 0.001"])
def test_a_page_of_any_shape_is_shown_without_filling_the_memory(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment], box: bytes
) -> None:
    whole = pdf()
    start, end = whole.index(b"/MediaBox"), whole.index(b"]", whole.index(b"/MediaBox"))
    shown = show(window, app, keep("tall.pdf", whole[:start] + b"/MediaBox [ 0 0 " + box + whole[end:]))
    assert shown.stack.currentWidget() is shown.pages
    drawn = shown.pages.page(0).pixmap()
    assert 0 < drawn.width() * drawn.height() <= 20_000_000
    shown.accept()


def test_a_file_that_was_deleted_meanwhile_is_told(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment], people: People
) -> None:
    kept = keep("work.png", picture())
    app.write(records.delete, Attachment, kept.id or 0)
    files.open_files(app, [kept], window)
    assert people.said[-1][0] == "This file is no longer there."


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was opened in another program."""
    found: list[Path] = []

    def take(url: QUrl) -> bool:
        found.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return found


def test_what_can_run_is_opened_only_after_asking(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment], people: People, opened: list[Path]
) -> None:
    kept = keep("letter\u202efdp.docm", b"PK")
    people.answers = ["Cancel", "Open it"]
    files.open_files(app, [kept], window)
    assert people.said[-1][0] == "“letterfdp.docm” is an Office document with macros. Open it?"
    assert opened == []
    files.open_files(app, [kept], window)
    assert [each.name for each in opened] == ["letterfdp.docm"]


def test_a_copy_is_private_in_a_folder_of_its_own_and_goes_with_the_lock(
    window: MainWindow, app: App, keep: Callable[[str, bytes], Attachment], opened: list[Path]
) -> None:
    for content in (b"PK one", b"PK two"):
        files.open_files(app, [keep("..\\report.docx", content)], window)
    assert [each.name for each in opened] == ["report.docx"] * 2
    assert [each.read_bytes() for each in opened] == [b"PK one", b"PK two"]
    assert opened[0].parent.stat().st_mode & 0o777 == 0o700
    app.viewer.remove()
    assert not any(each.exists() for each in opened)


# --- thumbnails


def test_thumbnails_are_small_kept_and_never_an_error(app: App, keep: Callable[[str, bytes], Attachment]) -> None:
    good = keep("work.png", picture(900, 300)).id or 0
    first = app.thumbnails.of(good)
    assert (first.width(), first.height()) == (72, 24)
    assert app.thumbnails.of(good) is first
    bad = keep("bomb.png", bomb(20_000)).id or 0
    assert not app.thumbnails.of(bad).isNull()
    assert not app.thumbnails.of(999).isNull()


@pytest.mark.usefixtures("loaded_theme")
def test_each_rating_has_a_face_of_its_own(app: App) -> None:
    drawn = [faces.face(rating, app.colours).toImage() for rating in range(1, 6)]
    assert all(drawn[a] != drawn[b] for a in range(5) for b in range(a))
