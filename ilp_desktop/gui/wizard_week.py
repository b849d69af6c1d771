"""The week as a step of the plan wizard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ilp_desktop.flows import week as entries
from ilp_desktop.flows.flow import Choices, Problem, Raw, Step, problems_of
from ilp_desktop.gui.layout import column, scrolled
from ilp_desktop.gui.week_editor import WeekEditor
from ilp_desktop.services import week
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class WeekPage(QWidget):
    """The sessions of the draft's components on a timetable."""

    edited = Signal()

    def __init__(self, app: App, step: Step, components: Callable[[], list[Raw]]) -> None:
        super().__init__()
        self.step, self._components = step, components
        self._rows: dict[str, Raw] = {}
        self._providers = {str(key): name for key, name in app.read(week.provider_names).items()}
        self._levels = app.read(week.level_labels)
        self.editor = WeekEditor(app)
        self.editor.nothing.setText(tr("There is no part of the programme yet. Add the parts in the step before."))
        self.editor.changed.connect(self.edited)
        self.setLayout(column(scrolled(self.editor)))

    def load(self, entry: list[Raw]) -> None:
        """Show the sessions; those of components that were taken off are left out."""
        parts = entries.parts(self._components(), self._providers, self._levels)
        sessions = entries.sessions(parts, entry)
        self._rows = {each["key"]: dict(each) for each in entry}
        self._loaded = {each.key: each for each in sessions}
        self.editor.load(parts, sessions)

    def entry(self) -> list[Raw]:
        """The sessions as the draft keeps them; one that was not touched as it was typed."""
        return [
            self._rows[each.key] if self._loaded.get(each.key) == each else entries.entry_of(each)
            for each in self.editor.sessions
        ]

    def check(self) -> bool:
        """Tell whether no session is faulty; choose the first that is."""
        for values in self.entry():
            if problems_of(self.step, [values]):
                self.editor.edit(values["key"])
                return False
        return True

    def show_problem(self, problem: Problem) -> None:
        """Open the session with the problem."""
        if problem.row is not None and problem.row < len(self.editor.sessions):
            self.editor.edit(self.editor.sessions[problem.row].key)

    def set_choices(self, _choices: Choices) -> None:
        """The components come from their own step."""

    def begin(self) -> None:
        """Put the focus where one goes on: what has no time yet, or the week."""
        if self.editor.tray.isVisible() and not self.editor.sessions:
            self.editor.tray.list.setFocus()
        elif self.editor.parts:
            self.editor.focus_week()
