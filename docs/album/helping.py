"""The guide, and what else the Help menu opens."""

from __future__ import annotations

from album.album import Album
from ilp_desktop.gui.about import About
from ilp_desktop.gui.support import SupportDialog
from ilp_desktop.gui.whats_new import WhatsNew


def helping(album: Album) -> None:
    """The guide with what a search finds, About, what is new, the support bundle."""
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
    window = album.window
    window.helping.show_about()
    about = next(each for each in window.findChildren(About) if each.isVisible())
    album.take("about", about)
    about.tabs.setCurrentIndex(1)
    about.list.setCurrentRow(1)
    album.take("about-licences", about)
    about.close()
    window.helping.show_changes()
    news = next(each for each in window.findChildren(WhatsNew) if each.isVisible())
    album.settle()
    album.take("whats-new", news)
    news.close()
    window.helping.show_support_bundle(album.app)
    bundle = next(each for each in window.findChildren(SupportDialog) if each.isVisible())
    bundle.list.setCurrentRow(bundle.list.count() - 1)
    album.take("support", bundle)
    bundle.close()
