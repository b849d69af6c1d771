"""What a screen reader is told beyond what Qt tells by itself: what just happened, and what our own drawings are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[type[QWidget], QAccessible.Role] = {}
_made: list[QAccessibleInterface] = []
"""Kept, since Qt deletes each with its widget; Python must not do it a second time."""


def say(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say what happened; at once: before what it is saying."""
    if not words:
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def drawn_as(role: QAccessible.Role) -> Callable[[type[QWidget]], type[QWidget]]:
    """Tell screen readers what a widget is that draws itself: Qt takes it for a mere surface."""

    def note(kind: type[QWidget]) -> type[QWidget]:
        if not _ROLES:
            QAccessible.installFactory(_interface)
        _ROLES[kind] = role
        return kind

    return note


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(type(thing))  # type: ignore[arg-type]
    if role is None or not isinstance(thing, QWidget):
        return None
    _made.append(QAccessibleWidget(thing, role))
    return _made[-1]
