"""Whom a print is for, what is left out for these readers and why, and a tick for each restricted part."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.widgets import Combo
from ilp_desktop.model.access import Why, may_be_ticked, sentence
from ilp_desktop.model.parts import AUDIENCES, PARTS, Audience, Part
from ilp_desktop.printing.reader import LeftOut
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.words import counted, tr

LeftOuts = Sequence[tuple[Audience, LeftOut]]


class ReadersPanel(QWidget):
    """Asks whom it is for. The ticks count for this print only and go when other readers are chosen.

    What these readers are not to see stands in `left_out`, a part of its own.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen = Combo()
        self.chosen.setAccessibleName(tr("Who is it for?"))
        self.chosen.addItem("", "")
        for audience, words in AUDIENCES.items():
            self.chosen.addItem(words.title, audience.value)
        self.chosen.activated.connect(lambda _number: self._choose())
        heading = label(tr("Who &is it for?"), "heading")
        heading.setBuddy(self.chosen)
        self.ticks: dict[Part, QCheckBox] = {}
        self._tick_heading = label(tr("Restricted. Tick to print it this once:"), "quiet")
        self._ticks = QVBoxLayout()
        self.words = label("", "quiet")
        self.left_out = QWidget()
        below = column(self._tick_heading, self._ticks, self.words)
        below.addStretch(1)
        self.left_out.setLayout(below)
        self.setLayout(column(heading, self.chosen))
        self.show_left_out(())

    @property
    def audience(self) -> Audience | None:
        """The readers that were chosen; None: whom each paper is usually for."""
        return Audience(self.chosen.currentData()) if self.chosen.currentData() else None

    @property
    def ticked(self) -> frozenset[Part]:
        """The parts that were ticked."""
        return frozenset(part for part, box in self.ticks.items() if box.isChecked())

    def set_papers(self, keys: Collection[str]) -> None:
        """Name the usual readers of these papers."""
        usual = {PAPERS[key].audience for key in keys}
        one = (
            tr("As usual: {readers}", readers=AUDIENCES[usual.pop()].title.lower())
            if len(usual) == 1
            else tr("Whom each paper is usually for")
        )
        self.chosen.setItemText(0, one)

    def show_left_out(self, left_out: LeftOuts) -> None:
        """Show what the papers just made leave out."""
        may = {each.part for audience, each in left_out if may_be_ticked(audience, each.why)} | self.ticked
        self._offer(may)
        lines = _lines([each for each in left_out if not may_be_ticked(each[0], each[1].why)])
        self._tick_heading.setVisible(bool(may))
        nothing = "" if may else tr("Nothing is left out for these readers.")
        self.words.setText("\n".join([tr("Left out:"), *lines]) if lines else nothing)

    def _offer(self, wanted: Collection[Part]) -> None:
        """A box for each of these parts; those that stand there stay, so that the focus does."""
        for part in [part for part in self.ticks if part not in wanted]:
            box = self.ticks.pop(part)
            box.hide()
            box.deleteLater()
        for place, part in enumerate(part for part in Part if part in wanted):
            if part not in self.ticks:
                box = QCheckBox(PARTS[part].title)
                box.clicked.connect(lambda: self.changed.emit())
                self.ticks[part] = box
                self._ticks.insertWidget(place, box)

    def _choose(self) -> None:
        for box in self.ticks.values():
            box.setChecked(False)
        self.changed.emit()


def _lines(left_out: LeftOuts) -> list[str]:
    """A line for each part and reason, of one learner by name, of several by number."""
    found: dict[tuple[Part, Why, Audience], dict[int, str]] = {}
    for audience, each in left_out:
        found.setdefault((each.part, each.why, audience), {})[each.learner_id] = each.called
    lines = []
    for (part, why, audience), names in sorted(found.items(), key=lambda pair: list(Part).index(pair[0][0])):
        called = next(iter(names.values())) if len(names) == 1 else counted(len(names), "{n} learner", "{n} learners")
        lines.append(f"• {PARTS[part].title}: {sentence(why, audience, called)}")
    return lines
