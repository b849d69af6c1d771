"""The widgets of our own, as one sees them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ilp_desktop.gui.widgets import CheckList

LONG = "English: I read slowly when the words are new to me, and I lose my place on a page that has no pictures"


def shown_list(qtbot: QtBot, *choices: str, width: int = 300) -> CheckList:
    ticks = CheckList()
    qtbot.addWidget(ticks)
    ticks.set_choices([(str(number), words) for number, words in enumerate(choices)], [])
    ticks.resize(width, 100)
    ticks.show()
    ticks.resize(width, ticks.sizeHint().height())
    ticks.doItemsLayout()
    return ticks


def test_wrapped_choices_are_seen_whole(qtbot: QtBot) -> None:
    ticks = shown_list(qtbot, LONG, "Maths: Counts money", width=400)
    for number in range(2):
        assert ticks.viewport().rect().contains(ticks.visualItemRect(ticks.item(number)))
    assert ticks.visualItemRect(ticks.item(0)).height() > ticks.visualItemRect(ticks.item(1)).height()


def test_a_narrow_list_is_taller_but_many_choices_scroll(qtbot: QtBot) -> None:
    narrow, wide = shown_list(qtbot, LONG, width=400), shown_list(qtbot, LONG, width=1200)
    assert narrow.sizeHint().height() > wide.sizeHint().height()
    many, more = shown_list(qtbot, *["Short"] * 9), shown_list(qtbot, *["Short"] * 20)
    assert many.sizeHint() == more.sizeHint()
