"""A screen reader finds every control of every screen by its role and name, and Tab comes to each in its order."""

from __future__ import annotations

from collections import defaultdict

import pytest
from gui_world import People
from PySide6.QtWidgets import QApplication, QWidget
from reading import CONTROLS, controls_of, faults
from walking import walk

from ilp_desktop.gui import theme

_LEAST = 2000
"""Controls that all screens have together: with fewer, the walk has lost its way."""


@pytest.mark.qt_log_ignore("pipewire")  # said once by a machine without it, when sound is first asked for
def test_every_control_of_every_screen(
    qapp: QApplication,
    colours: theme.Colours,
    people: People,
) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    walked = 0

    def look(name: str, window: QWidget) -> None:
        nonlocal walked
        walked += sum(each.role() in CONTROLS for each in controls_of(window))
        for fault in faults(window):
            found[fault].append(name)

    walk(qapp, colours, look)
    assert not found, "\n".join(f"{fault}: {', '.join(names)}" for fault, names in found.items())
    assert walked >= _LEAST
    assert people.said == []
