"""How the windows look on this computer: light, dark or high contrast, and how large the text is."""

from __future__ import annotations

from ilp_desktop.gui import theme, window_state
from ilp_desktop.gui.theme import Mode

SIZES = (theme.POINT_SIZE, 13, 16)
"""Points of the text that can be chosen."""
_MODE, _SIZE = "appearance/mode", "appearance/points"


def mode() -> Mode:
    """As chosen; the computer's own where nothing was, or it is none that there is."""
    kept = window_state.value(_MODE, Mode.SYSTEM.value)
    return next((each for each in Mode if each.value == kept), Mode.SYSTEM)


def points() -> int:
    """As chosen; the usual size where nothing was, or it is none that there is."""
    kept = window_state.number(_SIZE, theme.POINT_SIZE)
    return kept if kept in SIZES else theme.POINT_SIZE


def choose(new_mode: Mode, new_points: int) -> None:
    """Keep what the windows look like from the next start on."""
    window_state.keep(_MODE, new_mode.value)
    window_state.keep(_SIZE, new_points)
    window_state.write()
