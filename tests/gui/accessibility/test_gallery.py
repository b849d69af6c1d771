"""The gallery of screens is made by its script, and holds every screen in each way to show it."""

from __future__ import annotations

from pathlib import Path

import make_gallery
from album import screens
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ilp_desktop.gui import theme

SHOWN = make_gallery.DOCS / "gallery"


def test_each_screen_has_a_picture_that_shows_something(
    qapp: QApplication, colours: theme.Colours, tmp_path: Path
) -> None:
    (tmp_path / "light").mkdir()
    album = make_gallery.Gallery(qapp, colours, tmp_path / "light", set())
    screens.screens(album)
    album.window.viewer.remove()
    album.store.close()
    made = sorted((tmp_path / "light").glob("*.webp"))
    assert {"today", "learners", "figures", "settings"} <= {file.stem for file in made}
    for file in made:
        picture = QImage(str(file))
        assert 300 < picture.width() <= make_gallery.WIDTH
        places = ((x, y) for x in range(picture.width()) for y in range(0, picture.height(), 9))
        assert len({picture.pixel(*place) for place in places}) > 50, file.stem
    assert "![today, Light](light/today.webp)" in make_gallery.page(tmp_path)


def test_the_gallery_shows_the_same_screens_in_each_way() -> None:
    held = {key: {file.stem for file in (SHOWN / key).glob("*.webp")} for key in make_gallery.WAYS}
    assert len(held["light"]) > 100
    assert all(names == held["light"] for names in held.values())
    assert (SHOWN / "README.md").read_text(encoding="utf-8") == make_gallery.page(SHOWN)
