"""Choosing the learners that something is for: a tutor's, a year, those at a provider, or one by one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import column, label, row
from ilp_desktop.gui.theme import SPACE, TIGHT
from ilp_desktop.gui.widgets import CheckList, Combo, as_search
from ilp_desktop.model.review_round import GroupKind
from ilp_desktop.services import review_groups
from ilp_desktop.services.caseload import folded
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_KINDS = {
    GroupKind.TUTOR: tr("A tutor's learners"),
    GroupKind.YEAR: tr("A year group"),
    GroupKind.PROVIDER: tr("Learners at a provider"),
    GroupKind.LEARNERS: tr("Learners I choose"),
}
_NAMED = 6


class GroupChooser(QWidget):
    """Kind and group beside each other; learners to tick below, where they are chosen one by one."""

    changed = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.kind, self.group, self.learners, self.search = Combo(), Combo(), CheckList(), QLineEdit()
        for words, widget in (
            (tr("Which learners"), self.kind), (tr("Group"), self.group), (tr("Learners"), self.learners),
            (tr("Find a learner to tick"), self.search),
        ):  # fmt: skip
            widget.setAccessibleName(words)
        self.search.setPlaceholderText(tr("Find a learner to tick"))
        as_search(self.search)
        for kind, words in _KINDS.items():
            self.kind.addItem(words, kind)
        self.kind.currentIndexChanged.connect(lambda _index: self.refresh())
        self.group.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.learners.ticked.connect(self.changed)
        self.search.textChanged.connect(lambda _words: self._show_found())
        self.search.returnPressed.connect(self._tick_only_hit)
        self.fields = row(named(tr("&Which learners"), self.kind), named(tr("Gr&oup"), self.group))
        self.fields.setStretch(0, 2)
        self.fields.setStretch(1, 3)
        self.setLayout(column(self.fields, self.search, self.learners, spacing=SPACE))

    @property
    def chosen_kind(self) -> GroupKind:
        """The kind of group."""
        return GroupKind(self.kind.currentData())

    def refresh(self) -> None:
        """Offer the groups of the chosen kind anew; what was chosen stays."""
        by_hand = self.chosen_kind is GroupKind.LEARNERS
        choices = self.app.read(review_groups.choices, self.chosen_kind)
        before, ticked = self.group.currentData(), self.learners.values()
        self.group.blockSignals(True)  # noqa: FBT003
        self.group.clear()
        for value, words in [] if by_hand else choices:
            self.group.addItem(words, value)
        self.group.setCurrentIndex(max(0, self.group.findData(before)) if self.group.count() else -1)
        self.group.blockSignals(False)  # noqa: FBT003
        self.group.setEnabled(not by_hand)
        if by_hand:
            self.learners.set_choices([(str(value), words) for value, words in choices], ticked)
        for widget in (self.learners, self.search):
            widget.setVisible(by_hand)
        self._show_found()
        self.changed.emit()

    def choose(self, learner_ids: Iterable[int]) -> None:
        """Tick these learners, such as those marked in the caseload."""
        choices = self.app.read(review_groups.choices, GroupKind.LEARNERS)
        self.learners.set_choices(
            [(str(value), words) for value, words in choices], [str(each) for each in learner_ids]
        )
        self.kind.setCurrentIndex(self.kind.findData(GroupKind.LEARNERS))
        self.refresh()

    def members(self) -> list[int]:
        """Ids of the learners chosen."""
        if self.chosen_kind is GroupKind.LEARNERS:
            return [int(value) for value in self.learners.values()]
        value = self.group.currentData()
        return self.app.read(review_groups.members, self.chosen_kind, value) if value is not None else []

    def words(self) -> str:
        """The group in words."""
        return self.group.currentText() or counted(len(self.members()), "{n} chosen learner", "{n} chosen learners")

    def _show_found(self) -> None:
        """Show the learners in whose names each word occurs; a ticked one stays in sight."""
        wanted = folded(self.search.text()).split()
        for number in range(self.learners.count()):
            item = self.learners.item(number)
            fits = all(word in folded(item.text()) for word in wanted)
            item.setHidden(not fits and item.checkState() is not Qt.CheckState.Checked)

    def _tick_only_hit(self) -> None:
        """Enter ticks the one learner that was found, and clears the box for the next name."""
        wanted = folded(self.search.text()).split()
        items = [self.learners.item(number) for number in range(self.learners.count())]
        hits = [item for item in items if wanted and all(word in folded(item.text()) for word in wanted)]
        if len(hits) == 1:
            hits[0].setCheckState(Qt.CheckState.Checked)
            self.search.clear()
        else:
            self.learners.setFocus(Qt.FocusReason.OtherFocusReason)


def named(words: str, widget: QWidget) -> QVBoxLayout:
    """A field below its name; & in the name marks its key."""
    name = label(words)
    name.setBuddy(widget)
    name.setTextFormat(Qt.TextFormat.AutoText)
    return column(name, widget, spacing=TIGHT)


def left_out_in_words(left_out: Iterable[tuple[str, str]]) -> str:
    """Who can't be in it, by reason; empty where all can."""
    by_reason: dict[str, list[str]] = {}
    for name, reason in left_out:
        by_reason.setdefault(reason, []).append(name)
    parts = []
    for reason, names in by_reason.items():
        some, more = "; ".join(names[:_NAMED]), len(names) - _NAMED
        shown = tr("{names} and {number} more", names=some, number=more) if more > 0 else some
        parts.append(f"{reason} – {shown}")
    return tr("Not in it: {names}.", names=".  ".join(parts)) if parts else ""
