"""The icons in the sizes and formats of the three systems."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

import icons


@pytest.mark.parametrize("name", ["app", "backup-file"])
def test_each_size_is_drawn(qapp: QApplication, tmp_path: Path, name: str) -> None:
    assert qapp
    icons.draw(tmp_path)
    for size in icons.SIZES:
        with Image.open(tmp_path / f"{name}-{size}.png") as picture:
            assert picture.size == (size, size)
            assert len(picture.getcolors(1_000_000) or []) > 8, "something is on it"
    with Image.open(tmp_path / f"{name}.ico") as windows, Image.open(tmp_path / f"{name}.icns") as mac:
        assert {(16, 16), (32, 32), (256, 256)} <= windows.info["sizes"]
        assert (512, 512, 2) in mac.info["sizes"]
