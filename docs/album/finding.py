"""The command palette and the keyboard shortcuts."""

from __future__ import annotations

from album.album import Album
from ilp_desktop.gui.palette import Palette
from ilp_desktop.gui.shortcuts import ShortcutsDialog
from ilp_desktop.model.due import DueKind


def palette(album: Album) -> None:
    """What it finds for a learner who is shown."""
    album.window.open_learner(album.learner(DueKind.REVIEW, reviews=1).id)
    album.window.find_anything()
    shown = album.window.findChildren(Palette)[-1]
    album.take("palette-empty", shown)
    shown.search.setText("re")
    album.take("palette", shown)
    shown.search.setText("xylophone")
    album.take("palette-nothing", shown)
    shown.close()


def shortcuts(album: Album) -> None:
    """The list of keys."""
    album.window.show_shortcuts()
    shown = album.window.findChildren(ShortcutsDialog)[-1]
    album.take("shortcuts", shown)
    shown.close()
