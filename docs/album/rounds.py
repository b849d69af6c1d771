"""What is done for many at once: review day, for a group, typing up."""

from __future__ import annotations

import datetime as dt

from album.album import Album
from ilp_desktop.flows import suggestions
from ilp_desktop.flows.sheets import SheetKind
from ilp_desktop.model.base import today
from ilp_desktop.model.due import DueKind
from ilp_desktop.model.review import LogBlockFields
from ilp_desktop.model.suggestion import SuggestionKind
from ilp_desktop.services import logs

ROUND = (
    ("achieved", "4", "Reads aloud in assembly now."), ("nearly_there", "3", ""),
    ("working_on_it", "2", "Asks before leaving the room."), ("working_on_it", "1", ""),
)  # fmt: skip
"""What the pictures of a review day say of the first targets: outcome, distance, note."""


LOGGED = (
    "I read the bus timetable and got to college on my own.", "I measured wood for the birdhouse.",
    "I asked for help when the saw stuck.",
)  # fmt: skip
"""What the pictures of typing up say, week by week."""


def review_day(album: Album) -> None:
    """A round of a whole year: the choice, the grid half filled in, what came out."""
    main, page = album.window, album.window.review_day_page
    main.show_page(page)
    page.start.group.kind.setCurrentIndex(1)
    page.start.group.group.setCurrentIndex(1)
    album.take("review-day-start")
    page.start.start()
    grid = page.desk.grid
    for number, (outcome, distance, note) in enumerate(ROUND):
        grid.enter(number, "outcome", outcome)
        grid.enter(number, "distance", distance)
        grid.enter(number, "note", note)
    grid.go(len(ROUND))
    album.take("review-day-grid")
    page.show_summary(page.desk.round_id)
    album.take("review-day-by-learner")
    page.summary.tabs.setCurrentIndex(1)
    album.take("review-day-by-adult")
    page.show_start()
    album.take("review-day-rounds")


def for_group(album: Album) -> None:
    """Something suggested to several learners, and made each one's own."""
    page = album.window.group_page
    album.window.show_page(page)
    kind, read = SuggestionKind.TARGET, "I will read {what} to an adult {how often}"
    page.start.panel.binder.load(suggestions.blank(kind) | {"area": "english", "what_i_will_do": read})
    page.start.group.kind.setCurrentIndex(1)
    album.take("group-start")
    page.start.suggest()
    page.desk.table.selectRow(1)
    album.take("group-desk")


def type_up(album: Album) -> None:
    """A log sheet half typed after two others, and a provider's slip."""
    main, page = album.window, album.window.type_up_page
    main.show_page(page)
    page.search.setText("qu")
    page.search.textEdited.emit("qu")
    album.take("type-up-find")
    weeks_ago = LogBlockFields(kind="weekly_diary", starts_on=today() - dt.timedelta(weeks=5))
    block = album.store.write(logs.new_block, album.learner(DueKind.REVIEW, reviews=1).id, weeks_ago)
    page.search.setText(block.identity)
    page.choose()
    for words in LOGGED:
        page.form.widgets["what_i_learned"].setPlainText(words)  # type: ignore[attr-defined,union-attr]
        if words != LOGGED[-1]:
            page.save()
    page.form.widgets["rating"].set_value("4")  # type: ignore[attr-defined,union-attr]
    page.keep()
    album.take("type-up-log")
    page.leave_sheet()
    page.kind.setCurrentIndex(page.kind.findData(SheetKind.SLIP))
    page.search.setText(album.rows[0].surname)
    page.search.textEdited.emit(page.search.text())
    page.choose()
    album.take("type-up-slip")
    page.leave_sheet()
