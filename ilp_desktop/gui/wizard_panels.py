"""Beside a wizard's step: the needs that its targets answer, and what came in since the last review."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ilp_desktop.gui.layout import column, empty, label, scrolled
from ilp_desktop.gui.tables import british
from ilp_desktop.gui.theme import HAIR, SPACE
from ilp_desktop.services.since_review import Noted
from ilp_desktop.words import counted, tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App


class NeedsPanel(QFrame):
    """Beside the targets: each need, and whether a target answers it."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(250)
        self._colours = app.colours
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(SPACE)
        holder = QWidget()
        holder.setLayout(self._list)
        self.setLayout(column(label(tr("Needs to answer"), "heading"), scrolled(holder), margin=2 * SPACE))

    def show_needs(self, needs: list[tuple[str, str]], answered: dict[int, int]) -> None:
        """Show each need (id, words) with the number of targets that answer it."""
        empty(self._list)
        if not needs:
            self._list.addWidget(label(tr("No need is written down. The initial assessment finds them."), "quiet"))
        for need_id, words in needs:
            count = answered.get(int(need_id), 0)
            sign = counted(count, "{n} target", "{n} targets") if count else tr("No target yet")
            text = label(words)
            state = label(("✓ " if count else "! ") + sign, "good" if count else "problem")
            self._list.addLayout(column(text, state, spacing=HAIR))
        self._list.addStretch(1)


class SincePanel(QFrame):
    """Beside a review's steps: what came in since the last one."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFixedWidth(250)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2 * SPACE)
        holder = QWidget()
        holder.setLayout(self._list)
        area = scrolled(holder)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a long list is read with the arrow keys
        area.setAccessibleName(tr("Since the last review"))
        self.setLayout(column(label(tr("Since the last review"), "heading"), area, margin=2 * SPACE))

    def show_noted(self, found: Sequence[Noted]) -> None:
        """Show comments and log entries, each with its day, its author and the target that it is about."""
        empty(self._list)
        if not found:
            self._list.addWidget(label(tr("No comment and no log entry came in since."), "quiet"))
        for each in found:
            who = f"{british(each.on)}, {each.who}" if each.who else british(each.on)
            whose = tr("{who} (staff only)", who=who) if each.staff_only else who
            parts = [label(whose, "quiet"), label(each.words)]
            if each.about:
                parts.append(label(tr("About: {about}", about=each.about), "quiet"))
            self._list.addLayout(column(*parts, spacing=HAIR))
        self._list.addStretch(1)
