"""Walks every screen of the demonstration school, in the order of the guide's pictures, and looks at each."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from album.album import Album
from make_pictures import CHAPTERS
from PySide6.QtWidgets import QApplication, QWidget

from ilp_desktop.gui import theme

Look = Callable[[str, QWidget], None]
"""Gets the name of a screen and its window, as it stands."""
Chapter = Callable[[Album], None]


class Walk(Album):
    """An album that looks at each screen instead of taking a picture of it."""

    def __init__(self, application: QApplication, colours: theme.Colours, look: Look) -> None:
        super().__init__(application, colours, Path(), set())
        self._look = look
        self.seen = 0

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Look at a window."""
        self.settle()
        self.seen += 1
        self._look(name, widget or self.window)


def walk(application: QApplication, colours: theme.Colours, look: Look, chapters: Sequence[Chapter] = CHAPTERS) -> int:
    """Look at each screen of these chapters; return how many there were."""
    album = Walk(application, colours, look)
    try:
        for chapter in chapters:
            chapter(album)
    finally:
        album.window.viewer.remove()
        album.store.close()
        shutil.rmtree(album.folder, ignore_errors=True)
    return album.seen
