"""Somebody who does a school's job at the main window: what the stories of the models share (docs/models.md)."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from gui_world import Key, Keyboard, Mod, People, button, dialog, shown_texts
from pypdf import PdfReader
from shiboken6 import isValid

from ilp_desktop.gui.app import App
from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_dialog import PrintDialog
from ilp_desktop.gui.record_dialog import RecordDialog
from ilp_desktop.gui.wizard import Wizard


def words_of(pdf: bytes) -> str:
    """The text of a PDF, with single spaces."""
    pages = (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    return " ".join("\n".join(pages).split())


class AtTheDesk:
    """Hands on the keyboard, one learner's record open."""

    def __init__(self, window: MainWindow, keys: Keyboard, people: People, folder: Path) -> None:
        self.window, self.keys, self.people, self.folder = window, keys, people, folder
        window.resize(1280, 820)
        keys.at_window(window)

    @property
    def app(self) -> App:
        """The open school."""
        return self.window.app

    def open(self, learner_id: int, tab: str) -> None:
        """Show a tab of a learner's page."""
        self.window.open_tab(learner_id, tab)
        self.keys.at_window(self.window)

    def fill_in(self, words: str, **values: str) -> None:
        """Press a button, fill in the small window that it opens, save."""
        button(self.window, words).click()
        form = dialog(self.window, RecordDialog)
        self.keys.at_window(form)
        self.keys.fill(**values)
        self.keys.alt("S")
        assert not isValid(form) or not form.isVisible(), shown_texts(form)
        self.keys.at_window(self.window)

    # --- wizards --------------------------------------------------------------------------------------------

    @property
    def wizard(self) -> Wizard:
        """The wizard that is open."""
        assert self.window.wizard
        return self.window.wizard

    def begin(self, words: str) -> None:
        """Open a wizard by its button on the learner's page."""
        button(self.window, words).click()
        self.wizard.resize(1320, 840)
        self.keys.at_window(self.wizard)

    def step(self, name: str, **values: str) -> None:
        """Go on to a step, and fill in what it asks."""
        while self.wizard.current != name:
            before = self.wizard.current
            self.keys.next_step()
            assert self.wizard.current != before, f"{before} lets nobody on to {name}"
        self.keys.fill(**values)

    def add(self, **values: str) -> None:
        """Add a record in a step that has a list, and fill it in."""
        self.keys.alt("A")
        self.keys.fill(**values)

    def tick(self, name: str, number: int = 0) -> None:
        """Tick one line of a list of ticks in a form."""
        self.keys.tab_to(name)
        self.keys.press(Key.Key_Home)
        for _ in range(number):
            self.keys.press(Key.Key_Down)
        self.keys.press(Key.Key_Space)

    def back_to(self, name: str) -> None:
        """Press Shift+Tab until the widget that a screen reader calls so has the focus."""
        for _ in range(60):
            if self.keys.focus.accessibleName() == name:
                return
            self.keys.press(Key.Key_Backtab, Mod.ShiftModifier)
        raise AssertionError(f"Shift+Tab never comes to {name}")

    def finish(self) -> None:
        """Go on to the end, and write it to the record."""
        self.step("last")
        self.keys.alt("F")
        assert self.window.wizard is None, "something is still missing"
        self.keys.at_window(self.window)

    # --- papers ---------------------------------------------------------------------------------------------

    def printed(self, words: str = "Print…", *, reader: str = "") -> str:
        """Print what a button offers, for some reader, into a file; what stands on it."""
        button(self.window, words).click()
        return self.saved(reader=reader)

    def printed_only(self, *papers: str) -> str:
        """Print certain papers, by Ctrl+P, into a file; what stands on them."""
        self.keys.press(Key.Key_P, Mod.ControlModifier)
        shown = dialog(self.window, PrintDialog)
        self.keys.at_window(shown)
        for box in shown.papers.values():
            if box.isChecked() != (box.text() in papers):
                self.keys.tab_to(box.text())
                self.keys.press(Key.Key_Space)
        return self.saved()

    def saved(self, *, reader: str = "") -> str:
        """Save the papers that are shown, for some reader, as a PDF; what stands on them."""
        shown = dialog(self.window, PrintDialog)
        self.keys.at_window(shown)
        if reader:
            shown.choices.readers.chosen.setFocus()
            self.keys.choose(reader)
        path = self.folder / "paper.pdf"
        path.unlink(missing_ok=True)
        self.people.path = str(path)
        self.keys.alt("S")
        self.keys.alt("C")
        self.keys.at_window(self.window)
        return words_of(path.read_bytes())


def in_order(words: str, *parts: str) -> bool:
    """Whether these parts stand in a text, one after the other."""
    at: Any = 0
    for part in parts:
        at = words.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return True
