"""The school's defaults of who sees what: how open each part of a record is where nothing else is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ilp_desktop.gui.access_grid import OPENNESS_WORDS, AccessGrid, GridColumn, Tone
from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.parts import PARTS, Openness, Part
from ilp_desktop.services import access
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_HOW = tr(
    "How open each part is for all learners. Space changes it: open, staff only, restricted. "
    "On a learner's page it can be made stricter or more open for that learner."
)
_MEANS = {
    Openness.OPEN: tr("for everyone whom a paper is for"),
    Openness.STAFF: tr("never on a paper that leaves the school"),
    Openness.RESTRICTED: tr("only where it is ticked for that print"),
}
_NEXT = {Openness.OPEN: Openness.STAFF, Openness.STAFF: Openness.RESTRICTED, Openness.RESTRICTED: Openness.OPEN}


class AccessTab(QWidget):
    """A grid with a line for each part."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.rules = app.read(access.school_rules)
        columns = [
            GridColumn(tr("How open"), self._words, self._spoken, self._tone, width=150),
            GridColumn(tr("What that means"), self._means, self._means, lambda _part: Tone.QUIET, answers=False),
        ]
        self.grid = AccessGrid(columns, tr("How open each part of a record is"), app.colours)
        self.grid.pressed_on.connect(lambda part, _number: self._set(part, _NEXT[self.rules.openness(part)]))
        self.grid.cleared_on.connect(lambda part, _number: self._set(part, PARTS[part].openness))
        self.setLayout(column(label(_HOW, "quiet"), self.grid, spacing=2 * SPACE))
        self.setContentsMargins(0, SPACE, 0, 0)

    def refresh(self) -> None:
        """Read the defaults anew."""
        self.rules = self.app.read(access.school_rules)
        self.grid.access_model.tell_changed()

    def _words(self, part: Part) -> str:
        return OPENNESS_WORDS[self.rules.openness(part)]

    def _means(self, part: Part) -> str:
        return _MEANS[self.rules.openness(part)]

    def _spoken(self, part: Part) -> str:
        return f"{PARTS[part].title}: {self._words(part).lower()}, {self._means(part)}"

    def _tone(self, part: Part) -> Tone:
        return Tone.QUIET if self.rules.openness(part) is Openness.OPEN else Tone.PLAIN

    def _set(self, part: Part, openness: Openness) -> None:
        self.app.write(access.set_school, part, openness)
