"""The lock and the guide by key, where a wizard or a small window stands before the main window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui_world import Key, Keyboard, Mod, button, dialog
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.flows import plan
from ilp_desktop.gui.learner_view.handing_over import HandOverDialog
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.record_dialog import RecordDialog


def small_window(window: MainWindow, _learner_id: int) -> QWidget:
    window.add_learner()
    return dialog(window, RecordDialog)


def wizard(window: MainWindow, learner_id: int) -> QWidget:
    made = window.open_wizard(plan.KIND, learner_id)
    assert made
    return made


def press(shown: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """Press a key as the system does: it comes to the window, which looks for a shortcut first."""
    handle = shown.window().windowHandle()
    assert handle
    QTest.keyClick(handle, key, modifier)


in_each = pytest.mark.parametrize("make", [small_window, wizard])


@in_each
def test_the_lock_works_by_key(
    window: MainWindow, learner_id: int, keyboard: Keyboard, qtbot: QtBot, make: Callable[..., QWidget]
) -> None:
    shown = make(window, learner_id)
    keyboard.at_window(shown)
    with qtbot.waitSignal(window.lock_asked, timeout=1000):
        press(shown, Key.Key_L, Mod.ControlModifier)


@in_each
def test_the_guide_opens_by_key_and_can_be_used(
    window: MainWindow, learner_id: int, keyboard: Keyboard, make: Callable[..., QWidget]
) -> None:
    shown = make(window, learner_id)
    keyboard.at_window(shown)
    press(shown, Key.Key_F1)
    guide = window.helping.guide
    assert guide
    keyboard.at_window(guide)
    keyboard.type("blanks")
    assert guide.hits.count()
    keyboard.press(Key.Key_Escape)
    keyboard.press(Key.Key_Escape)
    assert not guide.isVisible()
    assert shown.isVisible()


def test_each_key_acts_once_where_no_window_stands_before(window: MainWindow, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.at_window(window)
    locked: list[bool] = []
    window.lock_asked.connect(lambda: locked.append(True))
    press(window, Key.Key_L, Mod.ControlModifier)
    qtbot.wait(1)
    assert locked == [True]


def test_the_learners_window_gives_no_way_to_the_guide(window: MainWindow, learner_id: int, keyboard: Keyboard) -> None:
    window.handing_over.offer("assessment", learner_id, window)
    button(dialog(window, HandOverDialog), "Start").click()
    view = window.handing_over.view
    assert view
    keyboard.at_window(view)
    press(view, Key.Key_F1)
    assert window.helping.guide is None
    view.close()
    view.close()
