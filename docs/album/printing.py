"""The print centre, its register, and what readers do not get."""

from __future__ import annotations

from sqlmodel import select

from album.album import Album
from ilp_desktop.model.access import Wish
from ilp_desktop.model.print_register import How
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import print_register
from ilp_desktop.services.print_register import Sent, Wanted

_SHOWN = 12


def print_centre(album: Album) -> None:
    """What is due, what is left out for a provider, and the register with a print that stopped."""
    page = album.window.print_page
    album.window.show_page(page)
    centre = page.centre
    centre.learners.by_due.click()
    album.take("print-centre")
    with_a_wish = next(iter(album.app.read(lambda session: session.exec(select(Wish)).all())))
    centre.learners.choose([with_a_wish.learner_id])
    centre.papers.tick({"ilp"})
    readers = centre.choices.readers
    readers.chosen.setCurrentIndex(readers.chosen.findData(with_a_wish.audience))
    centre.show_wanted()
    centre.panel.reveal.click()
    album.take("print-left-out")
    centre.panel.reveal.click()
    _printed(album)
    page.tabs.setCurrentIndex(1)
    album.take("print-register")


def _printed(album: Album) -> None:
    """A print of which the printer took some."""
    wanted = [
        Wanted(key, row.id, PAPERS[key].audience.value, (row.id,))
        for row in album.rows[:_SHOWN]
        for key in ("ilp", "my_plan")
    ]
    options = {"ticked": []}
    job = album.app.write(print_register.begin, How.PRINTER, "Office", 1, options, wanted)
    sent = [Sent(position, 4, "Version 1") for position in range(_SHOWN)]
    album.app.write(print_register.were_sent, job, sent, [], album.app.today, [])
