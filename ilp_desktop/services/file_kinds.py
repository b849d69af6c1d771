"""What a file is, by its first bytes and its name: how it is shown, whether opening it is a risk, what it may be called."""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from enum import StrEnum
from pathlib import PurePosixPath

from ilp_desktop.words import tr

_LONGEST_NAME = 150
"""Characters; Windows takes 255 with the folders before."""
_LONGEST_SUFFIX = 12
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*]')
_LOOKED_AT = 4096
"""Bytes at the beginning that tell a kind."""


class Kind(StrEnum):
    """How a file is shown."""

    PICTURE = "picture"
    SOUND = "sound"
    PDF = "PDF"
    TEXT = "text"
    OTHER = "file"


_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", Kind.PICTURE), (b"\xff\xd8\xff", Kind.PICTURE), (b"GIF8", Kind.PICTURE), (b"BM", Kind.PICTURE),
    (b"ID3", Kind.SOUND), (b"OggS", Kind.SOUND), (b"fLaC", Kind.SOUND), (b"%PDF-", Kind.PDF),
)  # fmt: skip
_TEXTS = frozenset({".txt", ".csv", ".tsv", ".md", ".log"})
_MP3_SYNC, _NO_LAYER = 0xE0, 0xFE
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How a text begins that Windows saved as “Unicode”: nearly the beginning of a sound."""
_RISKS: dict[str, str] = {
    **dict.fromkeys(("exe", "com", "scr", "msi", "msix", "appx", "pif", "cpl", "dll", "app", "jar", "bin", "run", "deb",
                     "rpm", "apk", "dmg", "pkg", "appimage", "msp", "xll", "jnlp", "application", "gadget"), tr("a program")),
    **dict.fromkeys(("bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js", "jse", "wsf", "wsh", "hta", "py", "pyw", "sh", "bash",
                     "pl", "rb", "reg", "command", "vb", "ws", "wsc", "sct", "msc"), tr("a script that can run as a program")),
    **dict.fromkeys(("lnk", "url", "desktop", "scf", "webloc", "library-ms", "search-ms", "settingcontent-ms", "inf"),
                    tr("a shortcut that can start a program")),
    **dict.fromkeys(("html", "htm", "xhtml", "mht", "mhtml", "svg", "xml", "chm"), tr("a page that can carry scripts")),
    **dict.fromkeys(("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam", "sldm"),
                    tr("an Office document with macros")),
    **dict.fromkeys(("doc", "dot", "xls", "xlt", "ppt", "pps", "mdb", "accdb", "rtf", "odb"),
                    tr("an older Office document, which can carry macros")),
    **dict.fromkeys(("zip", "rar", "7z", "iso", "img", "vhd", "vhdx", "cab", "tar", "gz", "one"),
                    tr("a container that can hold programs")),
}  # fmt: skip
"""Suffix -> what a file of it is, where opening it can run something."""


def kind_of(name: str, content: bytes) -> Kind:
    """How to show a file. Its bytes decide, not its name: only text has no beginning of its own."""
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return kind
    if content[:4] == b"RIFF":
        return {b"WAVE": Kind.SOUND, b"WEBP": Kind.PICTURE}.get(content[8:12], Kind.OTHER)
    if content[4:8] == b"ftyp" and content[8:11] in {b"M4A", b"M4B"}:
        return Kind.SOUND
    if len(content) > 1 and content[0] == 0xFF and _MP3_SYNC <= content[1] < _NO_LAYER:  # noqa: PLR2004
        return Kind.SOUND
    if _suffix(name) in _TEXTS and (content.startswith(_UTF_16) or b"\0" not in content[:_LOOKED_AT]):
        return Kind.TEXT
    return Kind.OTHER


def risk_of(name: str, content: bytes) -> str:
    """What a file is, such as "a program", where opening it in another program can run something; else nothing."""
    if content.startswith((b"MZ", b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")):
        return tr("a program")
    if content.startswith(b"#!"):
        return tr("a script that can run as a program")
    if content.startswith(b"PK") and b"vbaProject.bin" in content:
        return tr("an Office document with macros")
    return _RISKS.get(_suffix(name).removeprefix("."), "")


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def media_type(name: str, content: bytes) -> str:
    """A file's media type, such as image/jpeg: as its name tells, unless its bytes are a picture or a sound."""
    told = mimetypes.guess_type(name)[0] or "application/octet-stream"
    main = {Kind.PICTURE: "image", Kind.SOUND: "audio"}.get(kind_of(name, content))
    return told if main is None or told.startswith(main) else f"{main}/x-unknown"


def safe_name(name: str) -> str:
    """A name that any system takes and that hides nothing: no folders, no marks that turn the writing round, not too long.

    The suffix stays, so that the file is still opened by its program.
    """
    last = re.split(r"[\\/]", name)[-1]
    shown = "".join(sign for sign in last if unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Zl", "Zp"})
    shown = _FORBIDDEN.sub("_", shown).strip(" .")
    stem, dot, suffix = shown.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX:
        stem, dot, suffix = shown, "", ""
    if _RESERVED.match(stem.split(".")[0]):
        stem = f"_{stem}"
    return f"{stem[: _LONGEST_NAME - len(suffix) - len(dot)].rstrip(' .')}{dot}{suffix}" or "file"
