"""Make the gallery of screens: every window, page and step in light, dark, high contrast, at 200 % and in large text.

.venv/bin/python docs/make_gallery.py [--out FOLDER] [way ...]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from album.album import Album
from make_pictures import CHAPTERS, SCREEN
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.gui import theme
from ilp_desktop.gui.theme import Mode

DOCS = Path(__file__).resolve().parent
WIDTH = 720
"""Pixels of a picture: enough to see what is cut off or stands askew."""
QUALITY = 60
LARGE = 16
"""pt"""


@dataclass(frozen=True)
class Shown:
    """One way to show the windows."""

    words: str
    mode: Mode = Mode.LIGHT
    scale: float = 1
    points: int = theme.POINT_SIZE


WAYS = {
    "light": Shown("Light"),
    "dark": Shown("Dark", Mode.DARK),
    "contrast": Shown("High contrast", Mode.CONTRAST),
    "twice": Shown("200 %", scale=2),
    "large": Shown(f"Text of {LARGE} pt", points=LARGE),
}


class Gallery(Album):
    """An album whose pictures are made small."""

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a small picture of a window."""
        self.settle()
        picture: QImage = (widget or self.window).grab().toImage()
        picture.setDevicePixelRatio(1)
        small = picture.scaledToWidth(min(WIDTH, picture.width()), Qt.TransformationMode.SmoothTransformation)
        small.save(str(self.out / f"{name}.webp"), "webp", QUALITY)


def take(way: Shown, out: Path) -> None:
    """Take all pictures of one way to show the windows; in a process of its own, since Qt reads the scale once."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.webp"):
        old.unlink()
    application = QApplication(sys.argv[:1])
    album = Gallery(application, theme.apply(application, way.mode, way.points), out, set())
    for chapter in CHAPTERS:
        chapter(album)
    album.store.close()


def page(out: Path) -> str:
    """The gallery as a page: a row for each screen, a column for each way to show it."""
    lines = [
        "# Every screen, in each way to show it",
        "",
        "Made by `docs/make_gallery.py` from the demonstration school.",
        "",
    ]
    lines += ["| | " + " | ".join(way.words for way in WAYS.values()) + " |", "| --- " * (len(WAYS) + 1) + "|"]
    for name in sorted(file.stem for file in (out / "light").glob("*.webp")):
        pictures = (f"![{name}, {way.words}]({key}/{name}.webp)" for key, way in WAYS.items())
        lines.append(f"| {name} | " + " | ".join(pictures) + " |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Take the pictures of the ways that are named, else of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ways", nargs="*", choices=[*WAYS, []], metavar="way", help=", ".join(WAYS))
    parser.add_argument("--out", type=Path, default=DOCS / "gallery")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    for key in chosen.ways or WAYS:
        if chosen.here:
            take(WAYS[key], chosen.out / key)
        else:
            scale = {"QT_SCALE_FACTOR": str(WAYS[key].scale), "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}"}
            command = [sys.executable, __file__, key, "--here", "--out", str(chosen.out)]
            subprocess.run(command, check=True, env=os.environ | scale)  # noqa: S603
    (chosen.out / "README.md").write_text(page(chosen.out), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
