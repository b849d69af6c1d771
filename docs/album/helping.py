"""The guide, and what else the Help menu opens."""

from __future__ import annotations

from album.album import Album


def helping(album: Album) -> None:
    """The guide at a heading, and what a search finds."""
    album.window.helping.show_guide()
    guide = album.window.helping.guide
    if guide is None:
        raise RuntimeError("no guide")
    guide.resize(1180, 760)
    guide.splitter.setSizes([300, 860])
    guide.go("qualifications-and-units")
    album.settle()
    guide._settled.timeout.emit()  # noqa: SLF001  # a picture does not wait for the window to settle
    guide.search_box.setText("recovery code")
    guide._go_to_hits()  # noqa: SLF001
    album.take("guide", guide)
    guide.close()
