"""Who sees what."""

from __future__ import annotations

from sqlmodel import select

from album.album import Album
from ilp_desktop.gui.access_dialog import AccessDialog
from ilp_desktop.model.access import Wish
from ilp_desktop.model.parts import ASKED_ABOUT, Audience, Part


def access(album: Album) -> None:
    """Who sees what: the learner's wishes, the school's defaults, a print that leaves something out."""
    settings = album.window.settings_page
    album.window.show_page(settings)
    settings.tabs.setCurrentWidget(settings.access)
    album.take("settings-access")
    wish = album.store.read(lambda session: session.exec(select(Wish).where(Wish.answer == "may_not")).first())
    if wish is None:
        raise RuntimeError("no learner of the demonstration has a wish")
    album.window.open_learner(wish.learner_id)
    album.window.learner_page.show_tab("Who they are")
    dialog = AccessDialog(album.app, wish.learner_id, album.window)
    dialog.show()
    number = ASKED_ABOUT.index(Audience(wish.audience)) + 1
    dialog.grid.setCurrentIndex(dialog.grid.access_model.index(list(Part).index(Part(wish.part)), number))
    album.take("access", dialog)
    dialog.close()
    printing = album.window.print_learners([wish.learner_id])
    printing.papers["review_record"].click()
    printing.choices.readers.chosen.setCurrentIndex(printing.choices.readers.chosen.findData(wish.audience))
    printing.choices.readers.chosen.activated.emit(printing.choices.readers.chosen.currentIndex())
    album.take("print-extract", printing)
    printing.close()
