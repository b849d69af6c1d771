"""Review day: a group's reviews in one grid, and what came out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.errors import UserError
from ilp_desktop.gui.dialogs import guarded
from ilp_desktop.gui.layout import column
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.pages.round_desk import RoundDesk
from ilp_desktop.gui.pages.round_start import RoundStart
from ilp_desktop.gui.pages.round_summary import RoundSummary

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class ReviewDayPage(Page):
    """Choose a group, fill in the grid, read the summary."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "review_round", "review_round_learner", "review_round_target", "review", "learner", "plan", "plan_version",
            "target", "target_outcome", "staff", "provider", "programme_component", "placement",
        }
    )  # fmt: skip
    print_asked = Signal(list)
    """What to print: PrintRequests."""

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.start, self.desk, self.summary = RoundStart(app), RoundDesk(app), RoundSummary(app)
        self.stack = QStackedWidget()
        for panel in (self.start, self.desk, self.summary):
            self.stack.addWidget(panel)
        self.setLayout(column(self.stack))
        self.start.chosen.connect(self.open)
        self.desk.back_asked.connect(self.show_start)
        self.desk.summary_asked.connect(self.show_summary)
        self.summary.back_asked.connect(self._back_from_summary)
        self.summary.print_asked.connect(self.print_asked)

    def refresh(self) -> None:
        """Read what is shown anew; a round that is gone leads back to the list."""
        shown = self.stack.currentWidget()
        try:
            if isinstance(shown, RoundStart | RoundDesk | RoundSummary):
                shown.refresh()
        except UserError:
            self.desk.forget()
            self.show_start()

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        if self.stack.currentWidget() is self.desk:
            return self.desk.grid
        return self.summary.by_learner if self.stack.currentWidget() is self.summary else self.start.first_widget()

    def open(self, round_id: int, is_open: bool) -> None:  # noqa: FBT001
        """Go on with an open round; of a closed one show what came out."""
        if not is_open:
            self.show_summary(round_id)
            return
        self.stack.setCurrentWidget(self.desk)
        if not guarded(self, lambda: self.desk.open(round_id)):
            self.show_start()

    def show_start(self) -> None:
        """Show the rounds."""
        self.desk.keep()
        self.stack.setCurrentWidget(self.start)
        self.start.refresh()
        self.start.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_summary(self, round_id: int) -> None:
        """Show what came out of a round."""
        self.desk.keep()
        self.stack.setCurrentWidget(self.summary)
        self.summary.open(round_id)

    def _back_from_summary(self) -> None:
        """To the grid where the round is open and was come from, else to the list."""
        shown = self.desk.shown
        if shown and shown.round.id == self.summary.round_id and self.desk.close_button.isEnabled():
            self.open(self.summary.round_id, True)  # noqa: FBT003
        else:
            self.show_start()
