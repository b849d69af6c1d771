"""How numbers and days stand in a sentence."""

from __future__ import annotations

import datetime as dt


def counted(number: int, noun: str) -> str:
    """A number of things, such as 1 target or 3 targets."""
    return f"{number} {noun}{'s' * (number != 1)}"


def in_figures(day: dt.date) -> str:
    """A day as it is typed and said here: 03/09/2026, the year in four figures on every system."""
    return f"{day:%d/%m}/{day.year:04}"
