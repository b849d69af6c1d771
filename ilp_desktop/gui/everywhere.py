"""Keys of the main window that work in its wizards and small windows too: the lock and the guide."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ilp_desktop.gui.overrides import raises_whole


class Everywhere(QObject):
    """Triggers actions by their keys where Qt would not: it drops every shortcut of a window behind a modal one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: list[QAction] = []
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    def add(self, action: QAction) -> None:
        """Let this action's key work everywhere."""
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._actions.append(action)

    def _watch(self, window: QWindow | None) -> None:
        # A key reaches the window before its widgets, and only where no shortcut took it.
        if window:
            window.installEventFilter(self)

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Take the keys of the actions from wizards and small windows, never from the learner's window."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_ours():
            pressed = QKeySequence(QKeyCombination(event.modifiers(), Qt.Key(event.key())))
            for action in self._actions:
                if action.shortcut() == pressed:
                    action.trigger()
                    return True
        return super().eventFilter(watched, event)


def _is_ours() -> bool:
    """Whether a wizard or a small window stands before the main window, and no learner sits before it.

    The learner's window is known by its name, since the first window does not wait for its import.
    """
    if not isinstance(QApplication.activeModalWidget(), QDialog):
        return False
    return not any(each.inherits("LearnerView") and each.isVisible() for each in QApplication.topLevelWidgets())
