"""The keys that windows, lists and fields take beside those of the menus, once: the windows bind them, a page lists them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ilp_desktop.words import tr

Keys = tuple[str, ...]
"""Key sequences that do the same, as Qt writes them; the first is the one that is shown."""
NEXT_STEP: Keys = ("Ctrl+PgDown", "Ctrl+Return")
STEP_BEFORE: Keys = ("Ctrl+PgUp",)
TAKE_WHAT_WAS_SAID: Keys = ("Ctrl+T",)
SAVE_SHEET: Keys = ("Ctrl+Return", "Ctrl+Enter")
LEAVE_SHEET: Keys = ("Escape",)
WEEK_AFTER: Keys = ("Ctrl+PgDown",)
WEEK_BEFORE: Keys = ("Ctrl+PgUp",)
MAKE_IT_THEIRS: Keys = ("Ctrl+Return",)
MOVE_UP: Keys = ("Alt+Up",)
MOVE_DOWN: Keys = ("Alt+Down",)
DELETE: Keys = ("Delete",)
READ_ALOUD: Keys = ("F2",)
QUESTION_BEFORE: Keys = ("Alt+Left",)
NEXT_QUESTION: Keys = ("Ctrl+Return",)
CALENDAR: Keys = ("F4",)
_OPEN: Keys = ("Return",)
_COPY: Keys = ("Ctrl+C",)


@dataclass(frozen=True)
class Line:
    """A key as the page of shortcuts lists it."""

    where: str
    keys: Keys
    does: str


def bind(
    keys: Keys,
    widget: QWidget,
    action: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let keys do this in a window, or where the context says."""
    for each in keys:
        shortcut = QShortcut(QKeySequence(each), widget)
        shortcut.setContext(context)
        shortcut.activated.connect(lambda: action())


def written(keys: Keys) -> str:
    """The first of the keys as this system writes it."""
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)


def lines() -> list[Line]:
    """What works in windows, lists and fields."""
    wizards, sheets, lists = tr("In a wizard"), tr("On Type up"), tr("In a list")
    learner = tr("In the learner's window")
    return [
        Line(wizards, NEXT_STEP, tr("Next step")),
        Line(wizards, STEP_BEFORE, tr("Step before")),
        Line(wizards, TAKE_WHAT_WAS_SAID, tr("Take in what the learner said")),
        Line(lists, _OPEN, tr("Open the chosen line")),
        Line(lists, _COPY, tr("Copy the chosen lines")),
        Line(lists, DELETE, tr("Delete the chosen line")),
        Line(lists, MOVE_UP, tr("Move the line up, where the order is yours")),
        Line(lists, MOVE_DOWN, tr("Move the line down, where the order is yours")),
        Line(tr("In a date"), CALENDAR, tr("Open the calendar")),
        Line(sheets, SAVE_SHEET, tr("Save, and go to the next sheet")),
        Line(sheets, LEAVE_SHEET, tr("Another learner")),
        Line(sheets, WEEK_AFTER, tr("Week after")),
        Line(sheets, WEEK_BEFORE, tr("Week before")),
        Line(tr("On For a group"), MAKE_IT_THEIRS, tr("Make the suggestion this learner's own")),
        Line(learner, READ_ALOUD, tr("Read aloud")),
        Line(learner, NEXT_QUESTION, tr("Next question")),
        Line(learner, QUESTION_BEFORE, tr("Question before")),
    ]
