"""Counts the keys that a review takes, in the grid of a review day and in the wizard for one learner."""

from __future__ import annotations

from gui_world import Key, Keyboard, Mod
from PySide6.QtCore import Qt

from ilp_desktop.gui.wizard import Wizard
from ilp_desktop.gui.wizard_pages import ListPage


class CountingKeyboard(Keyboard):
    """Each key that goes down counts, a Ctrl, Shift or Alt that is held too."""

    count = 0

    def type(self, words: str) -> None:
        """Type words; capitals count as one."""
        self.count += len(words)
        super().type(words)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        """Press one key."""
        self.count += 1 if modifier is Mod.NoModifier else 2
        super().press(key, modifier)


def review_in_grid(k: Keyboard, targets: int, sentence: str = "") -> None:
    """Outcome and distance of each target of the learner who is current, a sentence, and the next learner."""
    for _ in range(targets):
        k.type("23")
        if sentence:
            k.type(sentence)
        k.press(Key.Key_Return)
    k.press(Key.Key_Return, Mod.ControlModifier)


def review_in_wizard(k: Keyboard, wizard: Wizard, targets: int, sentence: str = "") -> None:
    """The same in the wizard, on the shortest way; the other steps are passed over."""
    k.next_step()
    page = wizard.pages["targets"]
    assert isinstance(page, ListPage)
    for number in range(targets):
        _to_target(k, page, number)
        k.press(Key.Key_Tab)
        assert k.at == "outcome"
        for _ in range(2):  # Qt takes letters that follow soon for one word, so a letter is no sure key here
            k.press(Key.Key_Down)
        k.press(Key.Key_Tab)
        assert k.at == "distance"
        for _ in range(4):
            k.press(Key.Key_Down)
        if sentence:
            k.press(Key.Key_Tab)
            k.press(Key.Key_Tab)
            assert k.at == "comment"
            k.type(sentence)
    for _ in range(len(wizard.flow.steps)):
        if wizard.current != "last":
            k.next_step()
    assert wizard.current == "last"
    k.press(Key.Key_Space)


def _to_target(k: Keyboard, page: ListPage, number: int) -> None:
    for _ in range(6):
        if k.focus is not page.list:
            k.press(Key.Key_Backtab, Mod.ShiftModifier)
    assert k.focus is page.list
    if number:
        k.press(Key.Key_Down)
