"""The menus of the main window, in one place: the command palette and the page of shortcuts read what stands here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from ilp_desktop.gui.everywhere import Everywhere
from ilp_desktop.gui.pages.first_plan import bring_back
from ilp_desktop.printing.batch import PrintRequest
from ilp_desktop.printing.registry import PAPERS
from ilp_desktop.words import tr

if TYPE_CHECKING:
    from ilp_desktop.gui.main_window import MainWindow
    from ilp_desktop.gui.screens import Screen

_EVERYWHERE = {"Ctrl+L", "F1"}
"""Shortcuts that work in wizards and small windows too."""


class Menus:
    """File, Edit, Go to and Help, with their shortcuts."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._everywhere = Everywhere(window)
        bar = window.menuBar()
        self._file(bar.addMenu(tr("&File")))
        self._edit(bar.addMenu(tr("&Edit")))
        self._go(bar.addMenu(tr("&Go to")))
        self._help(bar.addMenu(tr("&Help")))

    def _file(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, tr("&New learner…"), window.add_learner, "Ctrl+N")
        self._add(menu, tr("&Import learners…"), window.import_learners, "Ctrl+I")
        self._add(menu, tr("&Print…"), window.print_what_is_shown, "Ctrl+P")
        report = partial(window.print_requests, [PrintRequest("caseload_report", 0)])
        self._add(menu, tr("&Report for leaders…"), report)
        menu.addSeparator()
        self._add(menu, tr("&Back up now"), lambda: window.backups_page.make(), "Ctrl+B")
        if window.app.is_demo:
            self._add(menu, tr("Leave the &demonstration"), window.leave_asked.emit)
        else:
            self._add(menu, tr("&Lock"), window.lock_asked.emit, "Ctrl+L")
        self._add(menu, tr("&Quit"), window.close, "Ctrl+Q")

    def _edit(self, menu: QMenu) -> None:
        self._window.undoing.fill(menu)
        self._add(menu, tr("&Find a learner"), self._window.find_learner, "Ctrl+F")
        self._add(menu, tr("Find &anything…"), self._window.find_anything, "Ctrl+K")

    def _go(self, menu: QMenu) -> None:
        for number, screen in enumerate(self._window.screens.listed, start=1):
            self._add(menu, screen.words, partial(self._show, screen), f"Ctrl+{number % 10}")

    def _show(self, screen: Screen) -> None:
        self._window.show_page(screen.page())

    def _help(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, tr("&User guide"), window.helping.show_guide)
        self._add(menu, tr("This &screen"), window.helping.show_about_screen, "F1")
        self._add(menu, tr("&Keyboard shortcuts…"), window.show_shortcuts, "Ctrl+F1")
        self._add(menu, tr("Your &first plan"), partial(bring_back, window))
        menu.addSeparator()
        for key in ("staff_guidance", "learner_guide"):
            paper = partial(window.print_requests, [PrintRequest(key, 0)])
            self._add(menu, f"{PAPERS[key].title}…", paper)
        menu.addSeparator()
        self._add(menu, tr("&What's new"), window.helping.show_changes)
        self._add(menu, tr("Support &bundle…"), partial(window.helping.show_support_bundle, window.app))
        self._add(menu, tr("&About"), window.helping.show_about)

    def _add(self, menu: QMenu, words: str, do: Callable[[], object], keys: str = "") -> None:
        action = QAction(words, self._window)
        action.triggered.connect(lambda: do())
        if keys:
            action.setShortcut(QKeySequence(keys))
        if keys in _EVERYWHERE:
            self._everywhere.add(action)
        menu.addAction(action)
