"""The looks are named once: no colour and no size of letters stands in a window's own code."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont

import ilp_desktop.gui
from ilp_desktop.gui import theme

GUI = Path(ilp_desktop.gui.__file__).parent
NAMED = {GUI / "theme.py", GUI / "learner_view" / "look.py"}
"""Where looks are named: those of the windows, and the learner's own ones, which follow the print profile."""
LITERAL = re.compile(
    r"""["' ]#[0-9a-fA-F]{3,8}["'; ]|QColor\(\s*["'\d]|\brgba?\(|font-size:|PointSizeF?\(\s*\d|PixelSize\(\s*\d"""
    r"""|setContentsMargins\((?!0, 0, 0, 0)\s*\d+, \d+, \d+, \d+\)|(?:setSpacing\(|spacing=|margin=)[1-9]\d*[,)]"""
)
SOURCES = sorted(
    each for each in GUI.rglob("*.py") if each not in NAMED and each.parent.name != "forms"
)  # the forms are compiled
TEXT_ON = (
    ("text", "window"), ("text", "card"), ("text", "field"), ("text", "accent_ground"), ("quiet", "window"),
    ("quiet", "card"), ("accent", "card"), ("accent", "accent_ground"), ("on_accent", "accent"), ("good", "card"),
    ("bad", "card"), ("bad", "bad_ground"), ("warn", "card"), ("warn", "warn_ground"),
)  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    known = QColor(colour)
    parts: list[float] = [known.redF(), known.greenF(), known.blueF()]
    red, green, blue = [part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4) for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.relative_to(GUI).as_posix())
def test_a_window_names_its_colours_sizes_and_distances(source: Path) -> None:
    lines = source.read_text(encoding="utf-8").splitlines()
    assert [line.strip() for line in lines if LITERAL.search(line)] == []


@pytest.mark.parametrize(
    "line",
    ['QColor("#a8232c")', 'setStyleSheet("border: 1px solid #b8bfc9;")', "QColor(120, 120, 120)", "font.setPointSize(9)",
     '"font-size: 13pt"', "layout.setSpacing(6)", "column(a, b, spacing=4)", "layout.setContentsMargins(4, 4, 4, 4)"],
)  # fmt: skip
def test_such_a_literal_is_seen(line: str) -> None:
    assert LITERAL.search(line)


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK, theme.CONTRAST], ids=["light", "dark", "contrast"])
def test_words_and_controls_stand_out_from_their_ground(colours: theme.Colours) -> None:
    known = asdict(colours)
    faint = {f"{ink} on {ground}" for ink, ground in TEXT_ON if contrast(known[ink], known[ground]) < 4.5}
    pale = {f"control on {ground}" for ground in ("window", "card") if contrast(known["control"], known[ground]) < 3}
    assert faint | pale == set()


@pytest.mark.usefixtures("qapp")
def test_small_print_is_smaller_than_its_window() -> None:
    given = QFont(theme.FAMILY, theme.POINT_SIZE)
    assert 0 < theme.small_print(given).pointSizeF() < given.pointSizeF()
