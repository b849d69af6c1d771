"""F1 on every screen: each page, tab, wizard step and small window names a heading that the guide has."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import pytest
from gui_world import Key, Keyboard, dialog
from PySide6.QtWidgets import QDialog, QWidget

import ilp_desktop.gui
from ilp_desktop.about import guide
from ilp_desktop.gui import screen_help, theme
from ilp_desktop.gui.jobs import InlineJobs
from ilp_desktop.gui.main_window import FLOWS, MainWindow
from ilp_desktop.gui.pages.learner_tab import Tab
from ilp_desktop.gui.pages.page import Page
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.screen_help import LEARNER, SCREENS, SETTINGS, START, STEPS, TODAY, heading_of
from ilp_desktop.gui.start import StartWindow
from ilp_desktop.gui.wizard import LAST
from ilp_desktop.printing.batch import PrintRequest

HEADINGS = {heading.anchor: heading.title for chapter in guide.chapters() for heading in chapter.headings}
PARTS_OF_A_PAGE = {"Page", "PaperLookTab", "BankTab", "SymbolFolderCard", "LanguagesCard", "Tab"}
"""Pages that stand in a tab of another, and what they are made from."""
OPENED_FROM_A_SCREEN = {"RecordDialog"}
"""Small windows about whatever they are opened from."""


def kinds_of(base: type[QWidget]) -> set[type[QWidget]]:
    below = base.__subclasses__()
    return {each for each in below if each.__module__.startswith("ilp_desktop.")} | {
        found for each in below for found in kinds_of(each)
    }


def test_every_page_and_small_window_names_a_heading() -> None:
    for module in pkgutil.walk_packages(ilp_desktop.gui.__path__, "ilp_desktop.gui."):
        importlib.import_module(module.name)
    pages = {each.__name__ for each in kinds_of(Page) if not issubclass(each, Tab)} - PARTS_OF_A_PAGE
    windows = {each.__name__ for each in kinds_of(QDialog)} - OPENED_FROM_A_SCREEN
    assert pages | windows <= set(SCREENS)


def test_every_heading_that_is_named_exists() -> None:
    named = [each for each in SCREENS.values() if isinstance(each, str)]
    named += [
        *START.values(),
        *TODAY,
        *SETTINGS,
        *LEARNER,
        *(each for steps in STEPS.values() for each in steps.values()),
    ]
    assert set(named) - set(HEADINGS) == set()


@pytest.mark.parametrize("kind", FLOWS)
def test_every_step_of_a_wizard_names_a_heading(kind: str) -> None:
    assert set(STEPS[kind]) == {step.name for step in FLOWS[kind].steps} | {LAST}


def test_every_tab_names_the_heading_about_it(window: MainWindow, learner_id: int) -> None:
    window.open_learner(learner_id)
    for shown, anchors in (
        (window.learner_page, LEARNER), (window.today_page, TODAY), (window.settings_page, SETTINGS),
    ):  # fmt: skip
        window.show_page(shown)
        assert shown.tabs.count() == len(anchors)
        found = []
        for number in range(shown.tabs.count()):
            shown.tabs.setCurrentIndex(number)
            found.append(heading_of(window))
        assert found == list(anchors)
    titles = [window.settings_page.tabs.tabText(number).replace("&", "") for number in range(len(SETTINGS))]
    own = {"Papers": "Your school's papers", "Target bank": "Your own targets and strategies"}
    assert [own.get(each, each) for each in titles] == [HEADINGS[anchor] for anchor in SETTINGS]


def test_f1_opens_the_chapter_of_each_screen(window: MainWindow, keyboard: Keyboard) -> None:
    for screen in window.screens.listed:
        window.show_page(screen.page())
        keyboard.at_window(window)
        keyboard.press(Key.Key_F1)
        opened = window.helping.guide
        assert opened
        assert opened._anchor == heading_of(screen.page())
        assert opened.shown == HEADINGS[opened._anchor]


def test_a_small_window_has_the_heading_of_the_screen_it_is_opened_from(window: MainWindow) -> None:
    window.add_learner()
    assert heading_of(dialog(window, RecordDialog)) == "learners"


def test_the_print_window_and_a_wizard_have_headings_of_their_own(window: MainWindow, learner_id: int) -> None:
    window.print_requests([PrintRequest("staff_guidance", 0)])
    assert heading_of(dialog(window, PrintDialog)) == "preview-and-print"
    made = window.open_wizard("plan", learner_id)
    assert made
    made.go("statutory")
    assert heading_of(made) == "statutory-expectations"


def test_the_first_window_has_help_too(colours: theme.Colours, tmp_path: Path, keyboard: Keyboard) -> None:
    start = StartWindow(tmp_path, InlineJobs(), colours)
    start.show()
    keyboard.at_window(start)
    for name, anchor in START.items():
        start.stack.setCurrentWidget(getattr(start, name))
        assert heading_of(start) == anchor
    start.stack.setCurrentWidget(start.unlock)
    keyboard.press(Key.Key_F1)
    assert start.helping.guide
    assert start.helping.guide._anchor == "password-and-lock"


def test_names_of_headings_are_used_once() -> None:
    anchors = [heading.anchor for chapter in guide.chapters() for heading in chapter.headings]
    assert len(anchors) == len(set(anchors))
    assert screen_help.heading_of(None) == ""
