"""The papers there are, grouped by whom they are for, with their purpose, to tick; and which can't be printed for whom."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.model.parts import AUDIENCES, Audience
from ilp_desktop.printing.available import Held
from ilp_desktop.printing.paper import Paper
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.words import counted, tr

_ELSEWHERE = {"round": tr("Printed on the page Review day, for a round.")}
_INDENT = 26
"""Pixels that a tick box takes beside its words."""


class PapersToTick(QWidget):
    """All papers of the registry."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        self._notes: dict[str, QLabel] = {}
        layout = column(spacing=SPACE)
        for audience in Audience:
            papers = [paper for paper in PAPERS.values() if paper.audience is audience]
            if papers:
                layout.addWidget(label(tr("For: {many}", many=AUDIENCES[audience].many), "quiet"))
                for paper in papers:
                    layout.addLayout(self._line(paper))
        layout.addStretch(1)
        self.setLayout(layout)

    def _line(self, paper: Paper) -> QVBoxLayout:
        box, purpose, note = QCheckBox(paper.title), label(paper.purpose, "quiet"), label("", "warn")
        box.setAccessibleDescription(paper.purpose)
        box.clicked.connect(lambda _on: self.ticked.emit())
        self.boxes[paper.key], self._notes[paper.key] = box, note
        note.hide()
        below = column(purpose, note, spacing=0)
        below.setContentsMargins(_INDENT, 0, 0, SPACE // 2)
        return column(box, below, spacing=0)

    @property
    def keys(self) -> list[str]:
        """The keys of the ticked papers, in the registry's order."""
        return [key for key in PAPERS if self.boxes[key].isChecked() and self.boxes[key].isEnabled()]

    def tick(self, keys: Collection[str]) -> None:
        """Tick these papers and no others; gives no `ticked`."""
        for key, box in self.boxes.items():
            box.setChecked(key in keys)

    def show_for(self, held: Mapping[int, Held], due: Mapping[str, int] | None) -> None:
        """Say for how many of the chosen learners each paper can't be printed, or is due (None: not asked)."""
        for key, paper in PAPERS.items():
            words, possible = _elsewhere(paper) or self._note(paper, list(held.values()), due)
            note = self._notes[key]
            note.setText(words)
            note.setVisible(bool(words))
            self.boxes[key].setEnabled(possible)

    @staticmethod
    def _note(paper: Paper, held: Sequence[Held], due: Mapping[str, int] | None) -> tuple[str, bool]:
        if due is not None:
            number = due.get(paper.key, 0)
            words = counted(number, "Due for {n} learner", "Due for {n} learners")
            return (words if number else ""), number > 0
        if paper.subject == "school":
            return "", True
        if paper.subject == "group":
            return "", bool(held)
        lacking = [why for each in held if (why := each.lacks(paper))]
        if not lacking:
            return "", bool(held)
        if len(held) == 1:
            return lacking[0], False
        words = tr("Not for {number} of {all}: {why}", number=len(lacking), all=len(held), why=lacking[0])
        return words, len(lacking) < len(held)


def _elsewhere(paper: Paper) -> tuple[str, bool] | None:
    return (_ELSEWHERE[paper.subject], False) if paper.subject in _ELSEWHERE else None
