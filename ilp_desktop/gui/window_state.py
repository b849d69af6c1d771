"""How each window, list and splitter was left: kept for this user beside the school's file, and without a name in it."""

from __future__ import annotations

import contextlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QObject, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QSplitter, QWidget
from shiboken6 import isValid

from ilp_desktop.gui.overrides import raises_whole
from ilp_desktop.paths import home

_HANDLE = 120
"""Pixels of a window's head that must be on a screen, so that the mouse can take hold of it."""
_HEAD = 40


def value(key: str, default: Any = None) -> Any:
    """What was kept under a name; the default where nothing was, or it can't be read."""
    with contextlib.suppress(OSError):
        return _settings(home("state")).value(key, default)
    return default


def number(key: str, default: int) -> int:
    """A whole number that was kept; the default where it is none."""
    found = str(value(key, default))
    return int(found) if found.lstrip("-").isdecimal() else default


def keep(key: str, kept: object) -> None:
    """Keep something for the next time; a disk that takes nothing is no trouble here."""
    with contextlib.suppress(OSError):
        _settings(home("state")).setValue(key, kept)


def write() -> None:
    """Write at once what else is written in the next quiet moment."""
    with contextlib.suppress(OSError):
        _settings(home("state")).sync()


@lru_cache(maxsize=1)
def _settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "windows.ini"), QSettings.Format.IniFormat)


def keep_window(window: QWidget) -> None:
    """Give a window the size that it was left with, and keep it when it goes.

    Windows of their own come back to their place too; small ones open over the window they belong to.
    """
    if keeper := window.findChild(_WindowKeeper, options=Qt.FindChildOption.FindDirectChildrenOnly):
        keeper.begin()
    else:
        _WindowKeeper(window).begin()


class _WindowKeeper(QObject):
    """Watches one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._given = QSize()
        window.installEventFilter(self)

    @property
    def _key(self) -> str:
        return f"windows/{self._window.objectName() or type(self._window).__name__}"

    @property
    def _is_small(self) -> bool:
        return isinstance(self._window, QDialog)

    def begin(self) -> None:
        """Put the window as it was left."""
        kept = value(self._key)
        if self._is_small and isinstance(kept, QSize):
            self._window.resize(kept.boundedTo(self._window.screen().availableGeometry().size()))
        elif isinstance(kept, QByteArray) and self._window.restoreGeometry(kept):
            bring_onto_a_screen(self._window)
        self._given = self._window.size()

    @raises_whole
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep it as the window goes; a small one only where somebody changed its size."""
        goes = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if goes and isValid(self._window):  # Qt hides what is shown while it is being destroyed, too
            if not self._is_small:
                keep(self._key, self._window.saveGeometry())
            elif self._window.size() != self._given and not self._window.isMaximized():
                keep(self._key, self._window.size())
            write()
        return super().eventFilter(watched, event)


def bring_onto_a_screen(window: QWidget) -> None:
    """Move a window to where it can be taken hold of, if the screen that it was on is gone or has become smaller."""
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    frame = window.geometry()
    head = QRect(frame.left(), frame.top(), frame.width(), _HEAD)
    seen = [area.intersected(head) for area in areas]
    if any(part.width() >= _HANDLE and part.height() >= _HEAD // 2 for part in seen):
        return
    area = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(area.size() - QSize(_HEAD, _HEAD)))
    frame = window.geometry()
    frame.moveCenter(area.center())
    window.setGeometry(frame)


def keep_splitter(splitter: QSplitter, name: str) -> None:
    """Divide as it was left."""
    kept = value(f"splitters/{name}")
    if isinstance(kept, QByteArray):
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda: keep(f"splitters/{name}", splitter.saveState()))


class Widths:
    """The columns' widths that somebody gave a list with the mouse."""

    def __init__(self, name: str) -> None:
        self._key = f"columns/{name}"
        kept = [each for each in str(value(self._key, "")).split() if each.isdecimal()]
        self._chosen = {at: int(each) for at, each in enumerate(kept) if int(each)}

    def get(self, column: int) -> int:
        """Pixels; 0 where nobody chose."""
        return self._chosen.get(column, 0)

    def choose(self, column: int, pixels: int) -> None:
        """Keep a width."""
        self._chosen[column] = pixels
        keep(self._key, " ".join(str(self.get(at)) for at in range(max(self._chosen) + 1)))
