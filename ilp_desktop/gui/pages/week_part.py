"""The week on the learner's page: shown, and changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame

from ilp_desktop.gui.dialogs import ask, guarded
from ilp_desktop.gui.layout import column, label
from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.gui.week_editor import WeekEditor
from ilp_desktop.model.plan import Plan, PlanStatus
from ilp_desktop.services import week
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_PAUSE = 400
"""Milliseconds without a key after which a move by keys is written."""


class WeekPart(QFrame):
    """A card with the week of the learner's plan. It stays while the cards around it are put together anew."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._plan_id, self._status, self._version = 0, "", 0
        self.setProperty("role", "card")
        self.editor = WeekEditor(app, self._may_change)
        self.editor.nothing.setText(
            tr("No part of the programme is written down yet. Add it in the plan, under Programme.")
        )
        self.editor.changed.connect(self._changed)
        self.setLayout(column(label(tr("Week"), "heading"), self.editor, margin=2 * SPACE))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.save)
        app.save_now.connect(self.save_pending)

    def show_plan(self, plan: Plan) -> None:
        """Show the week of a plan, or the same one as it is by now."""
        if self._timer.isActive() and plan.id == self._plan_id:
            return  # what is on screen is newer and about to be written
        found = self._app.read(week.of_plan, plan.id or 0)
        show = self.editor.reload if plan.id == self._plan_id else self.editor.load
        self._plan_id, self._status, self._version = plan.id or 0, plan.status, plan.version
        show(found.parts, found.sessions, read_only=plan.status == PlanStatus.CLOSED.value)

    def _may_change(self) -> bool:
        """Ask once before an agreed plan becomes the draft of its next version."""
        if self._status != PlanStatus.AGREED.value:
            return True
        details = tr(
            "Version {version} stays as it was agreed and can always be printed. With the change the plan "
            "is a draft of version {version_2} until it is agreed again.",
            version=self._version,
            version_2=self._version + 1,
        )
        if not ask(self, tr("Change the week of an agreed plan?"), details, tr("Change the week")):
            return False
        self._status = PlanStatus.DRAFT.value
        return True

    def _changed(self, by_key: bool) -> None:  # noqa: FBT001
        if by_key:
            self._timer.start()
        else:
            self.save()

    def save(self) -> None:
        """Write the week as it is on screen; where that can't be, show it as it is in the records."""
        self._timer.stop()
        plan_id = self._plan_id
        if not guarded(self, lambda: self._app.write(week.change, plan_id, self.editor.sessions)):
            self.editor.load(self.editor.parts, self._app.read(week.of_plan, plan_id).sessions)

    def save_pending(self) -> None:
        """Write a move by keys that waits for its last key."""
        if self._timer.isActive():
            self.save()

    @raises_whole
    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leaving the tab or the learner waits for nothing."""
        self.save_pending()
        super().hideEvent(event)
