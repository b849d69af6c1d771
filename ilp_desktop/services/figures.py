"""Figures of all learners that no list shows."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session, text

DISTANCES = range(5)
"""Distance travelled from the baseline: 0 (not begun) to 4 (arrived)."""
_DISTANCES = text("""
    SELECT distance, count(*) FROM (
        SELECT o.distance AS distance, max(r.reviewed_on || '-' || printf('%012d', r.id))
        FROM target_outcome o
        JOIN review r ON r.id = o.review_id AND r.reviewed_on BETWEEN :since AND :today
        JOIN learner l ON l.id = r.learner_id AND (l.leaving_date IS NULL OR l.leaving_date > :today)
        WHERE o.distance IS NOT NULL
        GROUP BY o.target_id
    ) GROUP BY distance
""")
"""Of each target the last review that gave a distance; SQLite takes the other columns from the row of the max()."""


def distances(session: Session, since: dt.date, today: dt.date) -> tuple[int, ...]:
    """How many targets of the learners at school had come how far (0 to 4) when they were last reviewed since a day."""
    days = {"since": since.isoformat(), "today": today.isoformat()}
    found = {int(distance): int(number) for distance, number in session.connection().execute(_DISTANCES, days)}
    return tuple(found.get(distance, 0) for distance in DISTANCES)
