"""Bars: their length follows the figures, and their parts can be told apart without colour."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ilp_desktop.gui import theme
from ilp_desktop.gui.charts import Bar

WIDTH, MIDDLE = 201, 8


def greys(bar: Bar, qtbot: QtBot) -> list[int]:
    """The lightness of each pixel along the middle of the bar."""
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 2 * MIDDLE)
    image = bar.grab().toImage()
    return [image.pixelColor(x, MIDDLE).lightness() for x in range(image.width())]


@pytest.mark.parametrize(("part", "whole", "filled"), [(0, 4, 0), (1, 4, 0.25), (4, 4, 1.0), (0, 0, 0)])
def test_a_bar_is_filled_as_far_as_its_part_of_the_whole(part: int, whole: int, filled: float, qtbot: QtBot) -> None:
    dark = [grey < 128 for grey in greys(Bar((part,), whole, theme.LIGHT), qtbot)[1:-1]]
    assert sum(dark) / len(dark) == pytest.approx(filled, abs=0.02)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_parts_of_a_bar_differ_in_a_copy_without_colour(colours: theme.Colours, qtbot: QtBot) -> None:
    along = greys(Bar((1, 1, 1, 1), 4, colours), qtbot)
    quarter = WIDTH // 4
    inks = [sum(along[4 + quarter * number : quarter * (number + 1) - 4]) for number in range(4)]
    assert len(set(inks)) == 4


@pytest.mark.parametrize("place", [1, 2], ids=["hatched", "dotted"])
def test_patterns_are_as_wide_apart_at_200_percent(place: int, qtbot: QtBot) -> None:
    bar = Bar([0] * place + [1], 1, theme.LIGHT)
    qtbot.addWidget(bar)
    bar.resize(WIDTH, 2 * MIDDLE)
    changes = []
    for scale in (1, 2):
        image = QImage(scale * WIDTH, 2 * scale * MIDDLE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor("white"))
        bar.render(image)
        row = [image.pixelColor(x, scale * MIDDLE).lightness() < 200 for x in range(image.width())]
        changes.append(sum(one != other for one, other in pairwise(row)))
    assert changes[0] == pytest.approx(changes[1], rel=0.1)


def test_a_bar_of_several_parts_ends_with_the_last_of_them(qtbot: QtBot) -> None:
    beyond = greys(Bar((1, 0, 0, 1), 4, theme.LIGHT), qtbot)[WIDTH // 2 + 2 :]
    assert len(set(beyond)) == 1
