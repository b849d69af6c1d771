"""For a group: suggest something to several learners, then make it each one's own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ilp_desktop.flows import suggestions
from ilp_desktop.gui.layout import column
from ilp_desktop.gui.pages.group_desk import GroupDesk
from ilp_desktop.gui.pages.group_start import GroupStart, draft_title
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.model.suggestion import SuggestionKind

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

BEGUN_FOR_A_GROUP = {draft_title(kind): kind for kind in SuggestionKind}
"""What the start form is called under unfinished work -> the kind of suggestion."""


class ForGroupPage(Page):
    """Suggest; then go through what waits."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"suggestion", "learner", "plan", "target", "programme_component", "placement", "staff", "provider", "need"}
    )

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self.stack = QStackedWidget()
        self.setLayout(column(self.stack))

    @cached_property
    def start(self) -> GroupStart:
        """The form of a new suggestion; built when first shown, since its forms take longer than the caseload."""
        made = GroupStart(self.app)
        made.suggested.connect(self.show_desk)
        made.desk_asked.connect(self.show_desk)
        self.stack.insertWidget(0, made)
        return made

    @cached_property
    def desk(self) -> GroupDesk:
        """What waits to be made each learner's own; built when first shown."""
        made = GroupDesk(self.app)
        made.back_asked.connect(made.keep)
        made.back_asked.connect(self.show_start)
        self.stack.addWidget(made)
        return made

    def refresh(self) -> None:
        """Read what is shown anew."""
        shown = self.stack.currentWidget() or self.start
        if isinstance(shown, GroupStart | GroupDesk):
            shown.refresh()

    def first_widget(self) -> QWidget:
        """Where the focus goes when the screen is opened."""
        if isinstance(self.stack.currentWidget(), GroupDesk):
            return self.desk.table
        return self.start.go_on if self.app.read(suggestions.waiting) else self.start.group.kind

    def choose(self, learner_ids: Iterable[int]) -> None:
        """Suggest something to these learners."""
        self.show_start()
        self.start.group.choose(learner_ids)
        self.start.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, kind: SuggestionKind) -> None:
        """Go on with a suggestion that was being typed."""
        self.show_start()
        self.start.show_kind(kind)
        self.start.panel.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_start(self) -> None:
        """Show the form of a new suggestion."""
        self._show(self.start)

    def show_desk(self) -> None:
        """Show what waits."""
        self._show(self.desk)

    def _show(self, panel: GroupStart | GroupDesk) -> None:
        self.stack.setCurrentWidget(panel)
        panel.refresh()
        self.first_widget().setFocus(Qt.FocusReason.OtherFocusReason)
