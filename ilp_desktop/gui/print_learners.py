"""For whom papers are printed: all with a paper due, all learners, or a group; each can be left out by a tick."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from ilp_desktop.gui.group_chooser import GroupChooser
from ilp_desktop.gui.layout import as_list, column, label
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.widgets import CheckList
from ilp_desktop.model.review_round import GroupKind
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.services import caseload, papers_due
from ilp_desktop.services.papers_due import DuePaper
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_MOST_LINES = 10
"""Lines of the list seen at once."""


class LearnersToTick(QWidget):
    """Which learners; those with something due bring the papers that are due."""

    changed = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.by_due = QRadioButton(tr("All with a paper &due"))
        self.everybody = QRadioButton(tr("&All learners"))
        self.by_group = QRadioButton(tr("A group, or learners I &choose"))
        self.group, self.list, self.count = GroupChooser(app), CheckList(most_lines=_MOST_LINES), label("", "quiet")
        as_list(self.list, tr("Learners to print for"))
        self.names: dict[int, str] = {}
        """Learner id -> name, of all learners."""
        self._due: list[DuePaper] = []
        self._buttons = QButtonGroup(self)
        for each in (self.by_due, self.everybody, self.by_group):
            self._buttons.addButton(each)
            each.clicked.connect(lambda _on: self.show_choices())
        self.by_group.setChecked(True)
        self.group.changed.connect(self._group_changed)
        self.list.ticked.connect(self._ticked)
        self._lay_out()

    def _lay_out(self) -> None:
        self.group.fields.setDirection(self.group.fields.Direction.TopToBottom)
        made = column(self.by_due, self.everybody, self.by_group, self.group, self.list, self.count, spacing=SPACE)
        made.setStretch(4, 1)
        self.setLayout(made)

    def refresh(self) -> None:
        """Read learners, groups and what is due anew; what was chosen stays."""
        self.names = {each.id: each.name for each in self.app.read(caseload.load, self.app.today)}
        self._due = [each for each in self.app.read(papers_due.load, self.app.today) if each.paper in PAPERS]
        number = len({each.learner_id for each in self._due})
        self.by_due.setText(tr("All with a paper &due ({number})", number=number))
        self.group.blockSignals(True)  # noqa: FBT003
        self.group.refresh()
        self.group.blockSignals(False)  # noqa: FBT003
        self.show_choices(keep=True)

    def choose(self, learner_ids: Iterable[int]) -> None:
        """Choose these learners, such as those marked in the caseload."""
        self.by_group.setChecked(True)
        self.group.choose(learner_ids)
        self.show_choices()

    @property
    def is_due(self) -> bool:
        """Whether each learner gets what is due, and nothing else."""
        return self.by_due.isChecked()

    def due(self) -> list[DuePaper]:
        """The papers due of the ticked learners."""
        chosen = set(self.ids())
        return [each for each in self._due if each.learner_id in chosen]

    def ids(self) -> list[int]:
        """The ticked learners, by name."""
        if self._one_by_one:
            return [each for each in self.names if each in set(self.group.members())]
        wanted = set(self.list.values())
        return [each for each in self.names if str(each) in wanted]

    @property
    def _one_by_one(self) -> bool:
        return self.by_group.isChecked() and self.group.chosen_kind is GroupKind.LEARNERS

    def show_choices(self, *, keep: bool = False) -> None:
        """Show the learners of what was chosen, all ticked; keep: those whose tick was taken away stay so."""
        self.group.setVisible(self.by_group.isChecked())
        self.list.setVisible(not self._one_by_one)
        choices = [] if self._one_by_one else self._choices()
        left_out = set(self._unticked()) if keep else set()
        self.list.set_choices(choices, [value for value, _ in choices if value not in left_out])
        self._ticked()

    def _unticked(self) -> Iterable[str]:
        items = (self.list.item(number) for number in range(self.list.count()))
        return [each.data(Qt.ItemDataRole.UserRole) for each in items if each.checkState() is not Qt.CheckState.Checked]

    def _choices(self) -> list[tuple[str, str]]:
        if self.is_due:
            reasons: dict[int, list[str]] = defaultdict(list)
            for each in self._due:
                reasons[each.learner_id] += [each.why] if each.why not in reasons[each.learner_id] else []
            return [(str(each), f"{self.names[each]}\n{'; '.join(why)}") for each, why in reasons.items()]
        members = self.names if self.everybody.isChecked() else set(self.group.members())
        return [(str(each), name) for each, name in self.names.items() if each in members]

    def _group_changed(self) -> None:
        if self.by_group.isChecked():
            self.show_choices()

    def _ticked(self) -> None:
        self.count.setText(counted(len(self.ids()), "{n} learner", "{n} learners"))
        self.changed.emit()
