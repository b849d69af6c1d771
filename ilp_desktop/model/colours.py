"""Colours of papers: whether one is dark or light enough to be read, and the nearest one that is."""

from __future__ import annotations

import re

from ilp_desktop.model.problems import refused
from ilp_desktop.words import tr

LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: contrast of text with its ground."""
WHITE = "#FFFFFF"
SOFT_INK = "#4A5560"
"""The lightest ink that text on a paper has."""
_CODE = re.compile(r"^#?([0-9a-fA-F]{6})$")
_STEPS = 100


def read_colour(value: object) -> object:
    """A colour as typed (0b4f6c, #0B4F6C) as #0B4F6C; blank stays blank. Raises a sentence where it is none."""
    if not isinstance(value, str) or not (typed := value.strip()):
        return value
    if match := _CODE.match(typed):
        return f"#{match[1].upper()}"
    raise refused("not_a_colour", tr("Choose a colour, or write its code, such as #0B4F6C."))


def rgb(code: str) -> tuple[float, float, float]:
    """Red, green and blue of #RRGGBB, each from 0 to 1."""
    red, green, blue = (int(code[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours by WCAG 2.2: 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(code: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(code))  # noqa: PLR2004
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(code: str, other: str, share: float) -> str:
    """A colour with a share (0 to 1) of another."""
    parts = (round(255 * (a + (b - a) * share)) for a, b in zip(rgb(code), rgb(other), strict=True))
    return "#{:02X}{:02X}{:02X}".format(*parts)


def dark_enough(code: str) -> str:
    """The colour itself, or the nearest darker one that can be read on white."""
    return _nearest(code, "#000000", WHITE)


def light_enough(code: str) -> str:
    """The colour itself, or the nearest lighter one on which text can be read."""
    return _nearest(code, WHITE, SOFT_INK)


def _nearest(code: str, towards: str, against: str) -> str:
    steps = (mixed(code, towards, step / _STEPS) for step in range(_STEPS + 1))
    return next(each for each in steps if contrast(each, against) >= LEAST_CONTRAST)
