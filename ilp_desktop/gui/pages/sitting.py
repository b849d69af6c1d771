"""Beside the sheet that is typed up: those of this sitting, to correct or take back, and those begun and not saved."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from ilp_desktop.flows.sheets import SheetKind, Typed
from ilp_desktop.gui.layout import as_list, button, column, label
from ilp_desktop.gui.theme import SPACE
from ilp_desktop.services import drafts
from ilp_desktop.services.drafts import Unfinished
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.app import App

_WIDTH = 300
_MARGINS = 76
"""Pixels that the card and a line's own padding take."""


class _Lines(QListWidget):
    """A list where Enter opens a line and Delete takes it back."""

    opened = Signal()
    deleted = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        as_list(self, name)
        self.itemDoubleClicked.connect(lambda _item: self.opened.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens, Delete takes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentItem():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete and self.currentItem():
            self.deleted.emit()
        else:
            super().keyPressEvent(event)


class Sitting(QFrame):
    """What was typed up since the app was opened, the newest first."""

    correct_asked = Signal(object)
    """A Typed."""
    take_back_asked = Signal(object)
    draft_asked = Signal(object)
    """An Unfinished."""

    def __init__(self, app: App) -> None:
        super().__init__()
        self.app = app
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        self.typed: list[Typed] = []
        self.begun: list[Unfinished] = []
        self.heading = label(tr("Typed up this sitting"), "heading")
        self.nothing = label(tr("What you save stands here; Enter corrects it, Delete takes it back."), "quiet")
        self.lines, self.begun_lines = _Lines(tr("Typed up this sitting")), _Lines(tr("Begun and not saved"))
        self.begun_lines.setFixedHeight(150)
        self.correct_button = button(tr("Correc&t"), lambda: self._ask(self.correct_asked), icon="pencil")
        self.take_back_button = button(tr("Take &back"), lambda: self._ask(self.take_back_asked), icon="undo-2")
        self.lines.opened.connect(lambda: self._ask(self.correct_asked))
        self.lines.deleted.connect(lambda: self._ask(self.take_back_asked))
        self.lines.currentRowChanged.connect(lambda _row: self._show_buttons())
        self.begun_lines.opened.connect(self._open_begun)
        self.begun_heading = label(tr("Begun and not saved"), "heading")
        layout = column(
            self.heading, self.nothing, self.lines, column(self.correct_button, self.take_back_button),
            self.begun_heading, self.begun_lines, margin=2 * SPACE,
        )  # fmt: skip
        layout.addStretch(0)
        self.setLayout(layout)
        self.refresh()

    def add(self, typed: Typed) -> None:
        """A sheet was saved; one that was saved before is listed once."""
        self.typed = [each for each in self.typed if not _is_same(each, typed)]
        self.typed.insert(0, typed)
        self.refresh()

    def remove(self, typed: Typed) -> None:
        """A sheet was taken back."""
        self.typed = [each for each in self.typed if each is not typed]
        self.refresh()

    def refresh(self) -> None:
        """Show both lists anew."""
        kinds = set(SheetKind)
        self.begun = [each for each in self.app.read(drafts.unfinished) if each.kind in kinds]
        _fill(self.lines, [f"{each.sheet.learner}\n{_short(each.sheet.title)}" for each in self.typed])
        _fill(self.begun_lines, [f"{each.learner}\n{in_words(each)}" for each in self.begun])
        some = bool(self.typed)
        count = f" ({len(self.typed)})" if some else ""
        self.heading.setText(tr("Typed up this sitting{count}", count=count))
        self.nothing.setVisible(not some)
        for of_typed in (self.lines, self.correct_button, self.take_back_button):
            of_typed.setVisible(some)
        for of_begun in (self.begun_heading, self.begun_lines):
            of_begun.setVisible(bool(self.begun))
        self._show_buttons()

    def _show_buttons(self) -> None:
        for each in (self.correct_button, self.take_back_button):
            each.setEnabled(self.lines.currentRow() >= 0)

    def _ask(self, signal: SignalInstance) -> None:
        if 0 <= self.lines.currentRow() < len(self.typed):
            signal.emit(self.typed[self.lines.currentRow()])

    def _open_begun(self) -> None:
        self.draft_asked.emit(self.begun[self.begun_lines.currentRow()])


def in_words(draft: Unfinished) -> str:
    """What kind of sheet was begun."""
    words = {
        SheetKind.LOG: tr("Log sheet {step}", step=draft.step),
        SheetKind.PREPARATION: tr("Review preparation sheet"),
    }
    return words.get(SheetKind(draft.kind), tr("Slip"))


def _is_same(one: Typed, other: Typed) -> bool:
    return one.record_id is not None and (one.sheet.kind, one.record_id) == (other.sheet.kind, other.record_id)


def _fill(lines: QListWidget, texts: list[str]) -> None:
    lines.blockSignals(True)  # noqa: FBT003
    lines.clear()
    room, height = _WIDTH - _MARGINS, 2 * lines.fontMetrics().lineSpacing() + 2 * SPACE
    for words in texts:
        cut = [lines.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room) for line in words.splitlines()]
        item = QListWidgetItem("\n".join(cut))
        item.setToolTip(f"<span>{html.escape(words, quote=False)}</span>")
        item.setSizeHint(QSize(0, height))
        lines.addItem(item)
    if texts:
        lines.setCurrentRow(0)
    lines.blockSignals(False)  # noqa: FBT003


def _short(title: str) -> str:
    """A sheet without its days, such as L107-B3, week 2 of 6."""
    return ", ".join(title.split(", ")[:2])
