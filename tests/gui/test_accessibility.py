"""Every screen and wizard step can be used by keyboard and read aloud."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from gui_world import Key, Keyboard, add_plan, words_on
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.app import App
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import FLOWS, MainWindow
from ilp_desktop.gui.pages.who_tab import open_learner_dialog
from ilp_desktop.gui.start import StartWindow
from ilp_desktop.gui.wizard import LAST
from ilp_desktop.services import logs


def focusable(window: QWidget) -> list[QWidget]:
    """What a person can go to with Tab."""
    QApplication.processEvents()
    return [
        each
        for each in window.findChildren(QWidget)
        if each.window() is window
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.focusProxy()
        and not isinstance(each, QScrollArea)
        and each.objectName() != "qt_spinbox_lineedit"
    ]


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"


def assert_named(window: QWidget, where: str) -> None:
    nameless = [described(each) for each in focusable(window) if not name_of(each)]
    assert not nameless, f"{where}: {nameless}"


def assert_reached_by_tab(window: QWidget, keyboard: Keyboard, where: str) -> None:
    wanted = set(focusable(window))
    first = next(iter(wanted))
    first.setFocus()
    seen = set()
    for _ in range(3 * len(wanted) + 10):
        seen.add(keyboard.focus)
        keyboard.press(Key.Key_Tab)
    missed = [described(each) for each in wanted - seen if not isinstance(each, QTabBar)]
    assert not missed, f"{where}: Tab never comes to {missed}"


def alt_keys(window: QWidget) -> Iterator[str]:
    """Alt keys of what is visible: buttons, labels with a buddy, tabs, menus."""
    for each in window.findChildren(QWidget):
        if each.window() is not window or not each.isVisible():
            continue
        words = []
        if isinstance(each, QAbstractButton) or (isinstance(each, QLabel) and each.buddy()):
            words = [each.text()]
        elif isinstance(each, QTabBar):
            words = [each.tabText(number) for number in range(each.count())]
        elif isinstance(each, QMenuBar):
            words = [action.text() for action in each.actions()]
        yield from (key for word in words if (key := QKeySequence.mnemonic(word).toString()))


def assert_no_key_twice(window: QWidget, where: str) -> None:
    QApplication.processEvents()
    twice = [key for key, count in Counter(alt_keys(window)).items() if count > 1]
    assert not twice, f"{where}: {twice} is the key of two things"


def assert_usable(window: QWidget, keyboard: Keyboard, where: str) -> None:
    assert_named(window, where)
    assert_reached_by_tab(window, keyboard, where)
    assert_no_key_twice(window, where)


@pytest.fixture
def full(app: App, window: MainWindow, learner_id: int, keyboard: Keyboard) -> MainWindow:
    """A school with a learner who has everything, on a wide screen."""
    add_plan(app, learner_id, "Read one page a day")
    from ilp_desktop.model.review import LogBlockFields  # noqa: PLC0415

    app.write(logs.new_block, learner_id, LogBlockFields(kind="weekly_diary", starts_on=app.today))
    window.resize(1280, 820)
    keyboard.at_window(window)
    return window


@pytest.mark.parametrize("page", ["today_page", "caseload_page", "print_page", "backups_page"])
def test_each_screen(full: MainWindow, keyboard: Keyboard, page: str) -> None:
    full.show_page(getattr(full, page))
    assert_usable(full, keyboard, page)


@pytest.mark.parametrize("page", ["today_page", "caseload_page", "print_page"])
def test_each_empty_screen(window: MainWindow, keyboard: Keyboard, page: str) -> None:
    keyboard.at_window(window)
    window.show_page(getattr(window, page))
    assert_usable(window, keyboard, page)


def test_each_tab_of_the_settings(full: MainWindow, keyboard: Keyboard) -> None:
    page = full.settings_page
    full.show_page(page)
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        assert_usable(full, keyboard, page.tabs.tabText(number))


def test_each_tab_of_the_learner(full: MainWindow, keyboard: Keyboard, learner_id: int) -> None:
    full.open_learner(learner_id)
    for title in full.learner_page.parts:
        full.learner_page.show_tab(title)
        assert_usable(full, keyboard, title)


@pytest.mark.parametrize("kind", FLOWS)
def test_each_step_of_each_wizard(full: MainWindow, keyboard: Keyboard, learner_id: int, kind: str) -> None:
    wizard = full.open_wizard(kind, learner_id)
    assert wizard
    keyboard.at_window(wizard)
    for step in (*(step.name for step in FLOWS[kind].steps), LAST):
        wizard.go(step)
        page = wizard.pages.get(step)
        if page and hasattr(page, "add_button") and page.add_button.isVisible():
            page.add_button.click()
        assert_usable(wizard, keyboard, f"{kind}: {step}")


def test_the_first_windows(
    app: App, keyboard: Keyboard, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    window = StartWindow(tmp_path_factory.mktemp("empty"), InlineJobs(), app.colours)
    qtbot.addWidget(window)
    window.show()
    keyboard.at_window(window)
    for page in (window.welcome, window.new_school, window.recovery, window.unlock, window.forgotten):
        window.stack.setCurrentWidget(page)
        assert_usable(window, keyboard, str(window.stack.currentIndex()))


def test_the_learners_form_and_the_print_window(full: MainWindow, keyboard: Keyboard, learner_id: int) -> None:
    form = open_learner_dialog(full.caseload_page)
    keyboard.at_window(form)
    assert_usable(form, keyboard, "learner")
    form.close()
    shown = full.print_learners([learner_id])
    keyboard.at_window(shown)
    assert_usable(shown, keyboard, "print")


def test_icons_do_not_stand_alone(full: MainWindow) -> None:
    buttons = [
        each for each in full.findChildren(QAbstractButton) if isinstance(each.parent(), QAbstractScrollArea) is False
    ]
    bare = [described(each) for each in buttons if each.isVisible() and not words_on(each) and not name_of(each)]
    assert not [each for each in bare if "QLineEditIconButton" not in each and "QToolButton" not in each]
