"""The story of a learner on one timeline, narrowed to one kind of event if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QWidget

from ilp_desktop.gui.empty_state import EmptyState
from ilp_desktop.gui.layout import button, card, label, row
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.tables import Column, RowsView
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.story import KIND_WORDS, Event, Kind
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.services import access, story
from ilp_desktop.services.overview import Overview
from ilp_desktop.words import counted, tr

_EVERYTHING = tr("Everything")


class StoryTab(Tab):
    """What happened, the newest first."""

    kind: Kind | None = None
    """What is shown; None: everything."""

    def parts(self, shown: Overview) -> Sequence[QWidget]:
        """The filter, the print button, the timeline."""
        del shown
        events = self.app.read(story.load, self.page.learner_id, self.app.today)
        if not events:
            return [EmptyState(tr("The story begins with the date of entry and the initial assessment."))]
        return [self._timeline(events)]

    def _timeline(self, events: list[Event]) -> QFrame:
        columns: list[Column[Event]] = [
            Column(tr("Date"), lambda each: each.on, width=120),
            Column(tr("What happened"), _title, bold=True, width=280),
            Column(tr("In words"), lambda each: each.words),
            Column(tr("Kind"), lambda each: KIND_WORDS[each.kind], width=160),
        ]
        rules = self.app.read(access.rules, self.page.learner_id)
        view = self.table(
            tr("Story"), columns, events, private=lambda each: not rules.is_open(each.parts, each.at_least)
        )
        chosen, count = self._filter(events), label("", "quiet", wrap=False)
        show = partial(self._show, events, view, chosen, count)
        chosen.activated.connect(lambda _number: show())
        show()
        printing = button(tr("Print…"), self._print, icon="printer")
        name = label(tr("&Show"), wrap=False)
        name.setBuddy(chosen)
        return card(row(label(tr("Story"), "heading", wrap=False), None, count, name, chosen, printing), view)

    def _print(self) -> None:
        """Print what is shown."""
        kind = self.kind.value if self.kind else ""
        self.page.print_asked.emit([PrintRequest("story", self.page.learner_id, kind=kind)])

    def _filter(self, events: list[Event]) -> Combo:
        chosen = Combo()
        chosen.setAccessibleName(tr("Show"))
        chosen.setMinimumContentsLength(16)
        chosen.addItem(_EVERYTHING, "")
        for kind in story.kinds(events):
            chosen.addItem(KIND_WORDS[kind], kind.value)
        chosen.setCurrentIndex(max(0, chosen.findData(self.kind.value if self.kind else "")))
        return chosen

    def _show(self, events: list[Event], view: RowsView, chosen: Combo, count: QWidget) -> None:
        wanted = chosen.currentData()
        self.kind = Kind(wanted) if wanted else None
        rows = [event for event in events if self.kind in {None, event.kind}]
        view.rows_model.set_rows(rows)
        view.fit_rows()
        some = tr("{number} of {all}", number=len(rows), all=len(events))
        count.setProperty("text", some if self.kind else counted(len(events), "{n} event", "{n} events"))


def _title(event: Event) -> str:
    return tr("{title} (staff only)", title=event.title) if event.staff_only else event.title
