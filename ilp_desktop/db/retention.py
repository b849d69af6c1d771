"""Which backups may go: all of two days are kept, then 12 days, 10 weeks and 9 months, one for each."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from ilp_desktop.db.backup import BackupFile, list_backups

KEEP_ALL = dt.timedelta(days=2)
RULES: tuple[tuple[int, Callable[[dt.datetime], object]], ...] = (
    (12, lambda moment: moment.date()),
    (10, lambda moment: moment.isocalendar()[:2]),
    (9, lambda moment: (moment.year, moment.month)),
)
"""How many periods are kept, and what names a period. Each rule starts where the one before ends."""


def to_drop(backups: list[BackupFile], now: dt.datetime) -> list[BackupFile]:
    """Choose the backups that may be deleted, of each store by itself; the newest is never among them.

    Periods without a backup don't count, so that nothing is lost over the holidays. Files that don't begin like a
    backup neither count nor are dropped.
    """
    stores: dict[str, list[BackupFile]] = defaultdict(list)
    for each in sorted(backups, key=lambda each: each.made_at, reverse=True):
        if each.whole:
            stores[each.store].append(each)
    return [each for ordered in stores.values() for each in _surplus(ordered, now)]


def prune(folder: Path, now: dt.datetime) -> list[Path]:
    """Delete what to_drop chooses in folder; return what was deleted. Raises UserError, OSError."""
    dropped = [each.path for each in to_drop(list_backups(folder), now)]
    for path in dropped:
        path.unlink(missing_ok=True)
    return dropped


def _surplus(newest_first: list[BackupFile], now: dt.datetime) -> list[BackupFile]:
    left = [each for each in newest_first[1:] if each.made_at < now - KEEP_ALL]
    dropped: list[BackupFile] = []
    for count, period in RULES:
        seen: list[object] = []
        later: list[BackupFile] = []
        for each in left:
            name = period(each.made_at)
            if name in seen:
                dropped.append(each)
            elif len(seen) < count:
                seen.append(name)
            else:
                later.append(each)
        left = later
    return dropped + left
