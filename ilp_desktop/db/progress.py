"""Tells the user how far a long job is, and hears that it shall stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ilp_desktop.errors import Cancelled

Progress = Callable[[float, str], bool]
"""Called with the share done (0 to 1) and what is being done; answers False where the user wants to stop."""


def silent(_fraction: float, _what: str) -> bool:
    """Show nothing and go on."""
    return True


@dataclass(frozen=True)
class Stage:
    """One part of a job: what it does, and where it starts and ends as shares of the whole."""

    report: Progress
    what: str
    start: float
    end: float

    def at(self, share: float) -> None:
        """Report the share (0 to 1) of this part that is done. Raises Cancelled."""
        if not self.report(self.start + (self.end - self.start) * min(share, 1.0), self.what):
            raise Cancelled
