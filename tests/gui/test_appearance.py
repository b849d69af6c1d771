"""How the windows look on this computer is chosen once and kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ilp_desktop.gui import appearance, theme, window_state
from ilp_desktop.gui.pages.screen_tab import ScreenTab
from ilp_desktop.gui.theme import Mode


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, Mode.LIGHT)


def test_nothing_chosen_follows_the_computer() -> None:
    assert (appearance.mode(), appearance.points()) == (Mode.SYSTEM, theme.POINT_SIZE)


def test_a_choice_in_the_settings_is_kept_and_told() -> None:
    tab = ScreenTab()
    tab.mode.setCurrentIndex(tab.mode.findData(Mode.CONTRAST))
    tab.letters.setCurrentIndex(tab.letters.findData(16))
    tab.letters.activated.emit(tab.letters.currentIndex())
    assert (appearance.mode(), appearance.points()) == (Mode.CONTRAST, 16)
    assert "started again" in tab.told.text()
    again = ScreenTab()
    assert (again.mode.currentText(), again.letters.currentText()) == ("High contrast", "Largest")


@pytest.mark.parametrize(("mode", "points"), [("purple", "999"), ("", "large")])
def test_what_no_choice_offers_is_not_taken(mode: str, points: str) -> None:
    window_state.keep("appearance/mode", mode)
    window_state.keep("appearance/points", points)
    assert (appearance.mode(), appearance.points()) == (Mode.SYSTEM, theme.POINT_SIZE)


@pytest.mark.usefixtures("restored")
def test_larger_text_makes_headings_larger_too(qapp: QApplication) -> None:
    assert theme.apply(qapp, Mode.CONTRAST, 16) is theme.CONTRAST
    assert qapp.font().pointSize() == 16
    assert "font-size: 28pt" in qapp.styleSheet()
