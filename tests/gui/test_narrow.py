"""A side without words keeps what a screen reader says; pages ask for no more room than they need."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilp_desktop.gui.narrow import OnePage, Side


def test_a_narrow_side_keeps_its_names(qtbot: QtBot) -> None:
    places, lock = QListWidget(), QPushButton("&Lock")
    places.addItem("Today")
    side = Side(QLabel("School"), places, [lock], 220)
    qtbot.addWidget(side)
    side.be_narrow(narrow=True)
    assert (side.width(), lock.text(), lock.accessibleName()) == (64, "", "Lock")
    assert places.item(0).text() == "Today"
    side.be_narrow(narrow=False)
    assert (side.width(), lock.text()) == (220, "&Lock")


def test_pages_ask_for_the_room_of_the_one_shown(qtbot: QtBot) -> None:
    pages, small, large = OnePage(), QWidget(), QWidget()
    qtbot.addWidget(pages)
    large.setMinimumSize(2000, 50)
    for each in (small, large):
        pages.addWidget(each)
    assert pages.minimumSizeHint().width() < 2000
