"""Preview and print the papers of one learner, or one paper: the print centre's panel in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from ilp_desktop.gui.layout import button, card, column, fit, label, row, scrolled
from ilp_desktop.gui.print_choices import PrintChoices
from ilp_desktop.gui.print_panel import Chosen, PrintPanel
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_LEFT = 340
ChosenOf = Callable[[set[str]], Chosen]
"""The keys of the ticked papers -> what to print, in order."""


class PrintDialog(QDialog):
    """Shows what will come out, then prints it, saves it or opens it."""

    printed = Signal(list)
    """The PrintRequests that went to the printer or into a file."""

    def __init__(
        self, app: App, chosen_of: ChosenOf, ticked: Sequence[str], offered: Sequence[str], who: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._chosen_of = chosen_of
        self.setWindowTitle(tr("Print – {who}", who=who))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choices = PrintChoices(many=False)
        self.choices.as_agreed.setVisible(_has_versions(chosen_of(set(offered))))
        self.choices.duplex.setChecked(len(ticked) > 1)
        self.panel = PrintPanel(app, self.choices)
        self.panel.printed.connect(self.printed)
        self.papers = {key: self._tick(key, on=key in ticked) for key in offered}
        self._lay_out()
        fit(self, 1160, 860)

    def _tick(self, key: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(PAPERS[key].title)
        box.setChecked(on)
        box.setToolTip(PAPERS[key].purpose)
        box.clicked.connect(lambda _on: self.show_chosen())
        return box

    def _lay_out(self) -> None:
        listed = QWidget()
        listed.setLayout(column(*self.papers.values()))
        papers = scrolled(listed)
        papers.setFixedWidth(_LEFT - 7 * SPACE)
        above = column(label(tr("Papers"), "heading"), papers)
        chosen = scrolled(card(above, self.choices, spacing=2 * SPACE))
        chosen.setFixedWidth(_LEFT)
        left = column(chosen, button(tr("&Close"), self.reject))
        body = row(left, spacing=2 * SPACE, margin=2 * SPACE)
        body.addWidget(self.panel, 1)
        self.setLayout(body)

    def show_chosen(self) -> None:
        """Make the papers that are ticked, and show them."""
        self.panel.show_chosen(self._chosen_of({key for key, box in self.papers.items() if box.isChecked()}))

    def done(self, code: int) -> None:
        """Let go of the pages."""
        self.panel.let_go()
        super().done(code)


def _has_versions(chosen: Chosen) -> bool:
    """Whether something can be printed as it is now or as it was agreed."""
    requests = (each.request for each in chosen.items)
    return any(PAPERS[each.paper].load_version is not None and each.version_id is None for each in requests)
