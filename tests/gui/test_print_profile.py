"""The print profile's form: its sample follows each change, and an unchecked language is told."""

from __future__ import annotations

from gui_world import Key, Keyboard, button, dialog, form

from ilp_desktop.gui.main_window import MainWindow
from ilp_desktop.gui.print_profile import PrintProfileDialog


def opened(page: MainWindow, keyboard: Keyboard) -> PrintProfileDialog:
    button(page, "Change print profile").click()
    form(page, keyboard)
    return dialog(page, PrintProfileDialog)


def test_the_sample_follows_each_change(page: MainWindow, keyboard: Keyboard) -> None:
    shown = opened(page, keyboard)
    seen = [shown.sample.pixmap().toImage()]
    for name, typed in (
        ("font", "Lexend"), ("size", "18"), ("line_spacing", "2"), ("letter_spacing", "20"), ("tint", "Pale blue"),
        ("tinted_paper", ""), ("symbols", "No symbols"), ("prompt_language", "Welsh"),
    ):  # fmt: skip
        if typed:
            keyboard.fill(**{name: typed})
        else:
            keyboard.tab_to(name)
            keyboard.press(Key.Key_Space)
        seen.append(shown.sample.pixmap().toImage())
        assert seen[-1] != seen[-2], name
    assert not seen[0].isNull()


def test_the_sample_stays_while_a_value_cannot_be_printed(page: MainWindow, keyboard: Keyboard) -> None:
    shown = opened(page, keyboard)
    before = shown.sample.pixmap().toImage()
    keyboard.fill(size="99")
    assert shown.sample.pixmap().toImage() == before


def test_a_language_nobody_checked_is_told_beside_it_and_saved_all_the_same(
    page: MainWindow, keyboard: Keyboard
) -> None:
    shown = opened(page, keyboard)
    told = shown.panel.ui.problem_prompt_language
    assert told.text() == ""
    keyboard.fill(prompt_language="Ukrainian")
    caution = "The words in Ukrainian are not yet checked by a speaker of it."
    assert told.text() == caution
    keyboard.alt("S")
    assert opened(page, keyboard).panel.ui.problem_prompt_language.text() == caution
