"""A file's bytes say how it is shown; its name and bytes say whether opening it is a risk; no name does harm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilp_desktop.services.file_kinds import Kind, kind_of, media_type, risk_of, safe_name

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("work.png", PNG, Kind.PICTURE),
        ("work.txt", PNG, Kind.PICTURE),
        ("photo.jpeg", b"\xff\xd8\xff\xe0", Kind.PICTURE),
        ("new.webp", b"RIFF\x00\x00\x00\x00WEBP", Kind.PICTURE),
        ("voice.wav", b"RIFF\x00\x00\x00\x00WAVE", Kind.SOUND),
        ("voice.m4a", b"\x00\x00\x00\x20ftypM4A ", Kind.SOUND),
        ("voice.mp3", b"ID3\x03", Kind.SOUND),
        ("voice.mp3", b"\xff\xfb\x90", Kind.SOUND),
        ("film.mp4", b"\x00\x00\x00\x20ftypisom", Kind.OTHER),
        ("report.pdf", b"%PDF-1.7", Kind.PDF),
        ("notes.TXT", "Zażółć".encode(), Kind.TEXT),
        ("notes.txt", b"a\0b", Kind.OTHER),
        ("notes.txt", "Zażółć".encode("utf-16"), Kind.TEXT),
        ("notes.txt", b"\xfe\xff" + "Zażółć".encode("utf-16-be"), Kind.TEXT),
        ("list.m3u", b"#EXTM3U\nhttp://example.org/a", Kind.OTHER),
        ("page.html", b"<html>", Kind.OTHER),
        ("photo.heic", b"\x00\x00\x00\x20ftypheic", Kind.OTHER),
        ("empty.png", b"", Kind.OTHER),
    ],
)
def test_the_bytes_say_how_a_file_is_shown(name: str, content: bytes, kind: Kind) -> None:
    assert kind_of(name, content) is kind


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("game.exe", b"MZ", "a program"),
        ("photo.jpg", b"MZ\x90", "a program"),
        ("photo.jpg.exe", b"", "a program"),
        ("start.BAT", b"@echo off", "a script"),
        ("notes", b"#!/bin/sh", "a script"),
        ("report.docm", b"PK\x03\x04", "an Office document with macros"),
        ("report.docx", b"PK\x03\x04 word/vbaProject.bin", "an Office document with macros"),
        ("report.doc", b"\xd0\xcf\x11\xe0", "an older Office document"),
        ("page.htm", b"<html>", "a page"),
        ("drawing.svg", b"<svg>", "a page"),
        ("all.zip", b"PK", "a container"),
        ("here.lnk", b"L\0", "a shortcut"),
        ("update.jnlp", b"", "a program"),
        ("update.wsc", b"", "a script"),
        ("report.docx", b"PK\x03\x04", ""),
        ("report.odt", b"PK\x03\x04", ""),
        ("photo.heic", b"", ""),
    ],
)
def test_what_can_run_is_named(name: str, content: bytes, words: str) -> None:
    assert risk_of(name, content).startswith(words)
    assert bool(risk_of(name, content)) is bool(words)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("bird & house.jpg", "bird & house.jpg"),
        ("Łukasz’s work.png", "Łukasz’s work.png"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\start.bat", "start.bat"),
        ("C:\\Temp\\a.png", "a.png"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("a\0b\nc.txt", "abc.txt"),
        ('who?<"me">|*.pdf', "who__'me'___.pdf".replace("'", "_")),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        ("...", "file"),
        ("", "file"),
        ("folder/", "file"),
        ("x" * 300 + ".docx", "x" * 145 + ".docx"),
        ("x" * 300, "x" * 150),
    ],
)
def test_a_name_is_made_harmless_and_keeps_its_suffix(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=400))
def test_no_name_leads_out_of_its_folder_or_is_too_long(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= 150
    assert not set(safe) & set('/\\\0\n:*?"<>|')
    assert safe.strip(" .") == safe
    assert safe_name(safe) == safe


def test_a_media_type_follows_the_bytes_where_the_name_tells_another() -> None:
    assert media_type("photo.jpg", b"\xff\xd8\xff\xe0") == "image/jpeg"
    assert media_type("photo", PNG).startswith("image/")
    assert media_type("voice.txt", b"OggS").startswith("audio/")
    assert media_type("a.docx", b"PK").startswith("application/")
    assert media_type("nothing", b"?") == "application/octet-stream"
