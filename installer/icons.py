"""Draws the icons that the systems want from the two SVG files: python installer/icons.py FOLDER.

Runs in the environment of the build, with its Qt and Pillow.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWINGS = {"app": ROOT / "resources" / "icons" / "app.svg", "backup-file": ROOT / "installer" / "backup-file.svg"}
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the PNG files: those of the hicolor theme."""
_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_LARGEST = 1024


def draw(folder: Path) -> None:
    """Write NAME-SIZE.png for all sizes, NAME.ico and NAME.icns."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, drawing in DRAWINGS.items():
        renderer = QSvgRenderer(str(drawing))
        if not renderer.isValid():
            raise SystemExit(f"{drawing} can't be drawn")
        # Each size is drawn from the lines, not shrunk from the largest: small ones stay crisp.
        drawn = {size: _png(renderer, size) for size in (*SIZES, _LARGEST)}
        for size in SIZES:
            (folder / f"{name}-{size}.png").write_bytes(drawn[size])
        *others, large = [Image.open(io.BytesIO(png)) for png in drawn.values()]
        large.save(folder / f"{name}.ico", sizes=[(size, size) for size in _WINDOWS], append_images=others)
        large.save(folder / f"{name}.icns", append_images=others)


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    draw(Path(sys.argv[1]))
