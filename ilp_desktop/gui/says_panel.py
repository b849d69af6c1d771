"""Beside a wizard's step: what the learner answered on screen about it, and the key that takes it into the box."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import button, column, empty, label, row, scrolled
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.words import tr

_WIDTH, _HEIGHT = 270, 230
"""Pixels beside the form, and below it."""
_ANY = 16_777_215
"""As large as Qt allows."""


class SaysPanel(QFrame):
    """The answers of one step, or the way to ask for them."""

    take_asked = Signal()
    questions_asked = Signal()

    def __init__(self, learner: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._learner = learner
        self.title = label("", "heading")
        self.day = label("", "quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE)
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._list)
        self.take_button = button(tr("&Take into the box (Ctrl+T)"), self.take_asked.emit)
        self.ask_button = button(tr("Let the &learner answer…"), self.questions_asked.emit)
        # The panel is narrow and some languages are long: the tips of the buttons tell them whole.
        self.ask_button.setToolTip(self.ask_button.text().replace("&", ""))
        words = column(self.title, self.day, scrolled(holder))
        words.setStretch(2, 1)
        self._box = row(margin=2 * SPACE)
        self._box.addLayout(words, 1)
        self._box.addLayout(column(self.take_button, self.ask_button))
        self.setLayout(self._box)
        self.stand(beside=True)

    def stand(self, *, beside: bool, window: int = 0) -> None:
        """Beside the form, or in a narrow window (of this height in pixels) below it."""
        direction = self._box.Direction
        self._box.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        self.setMinimumWidth(_WIDTH if beside else 0)
        self.setMaximumSize(_WIDTH if beside else _ANY, _ANY if beside else min(_HEIGHT, window // 3))

    @property
    def can_take(self) -> bool:
        """Whether something is shown that is not in the boxes yet."""
        return not self.isHidden() and not self.take_button.isHidden() and self.take_button.isEnabled()

    def show_said(self, day: str, sections: Mapping[str, Sequence[str]], *, can_take: bool, can_be_taken: bool) -> None:
        """Show what was said, by box; can_be_taken: the step has boxes for it."""
        self._begin(tr("What {learner} said", learner=self._learner), day)
        for section, sentences in sections.items():
            if len(sections) > 1:
                self._list.addWidget(label(_in_words(section), "quiet"))
            for sentence in sentences:
                self._list.addWidget(label(sentence))
        self._list.addStretch(1)
        self.take_button.setVisible(can_be_taken)
        self.take_button.setEnabled(can_take)
        told = self.take_button.text().replace("&", "")
        self.take_button.setToolTip(told if can_take else tr("All of it is in the box already."))
        self.ask_button.hide()
        self.show()

    def show_offer(self, day: str) -> None:
        """Show the way to the questions; day: when they were answered last, or nothing."""
        self._begin(tr("In the learner’s words"), "")
        words = (
            tr("Answered on {day}. What was said stands beside each step.", day=day)
            if day
            else tr(
                "The learner can answer short questions on the screen first. The answers then stand beside each step."
            )
        )
        self._list.addWidget(label(words, "quiet"))
        self._list.addStretch(1)
        self.take_button.hide()
        self.ask_button.show()
        self.show()

    def _begin(self, title: str, day: str) -> None:
        self.title.setText(title)
        self.day.setText(day)
        self.day.setVisible(bool(day))
        empty(self._list)


def _in_words(section: str) -> str:
    """A box by its field's name, such as: What I learned."""
    words = section.replace("_", " ").replace(" i ", " I ")
    return words[:1].upper() + words[1:]
