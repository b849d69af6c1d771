"""How numbers stand in a sentence."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """A number of things, such as 1 target or 3 targets."""
    return f"{number} {noun}{'s' * (number != 1)}"
