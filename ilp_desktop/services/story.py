"""The story of one learner, newest first, in the school's words."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from ilp_desktop.model import story
from ilp_desktop.model.story import Event, Kind
from ilp_desktop.services import pick_lists


def load(session: Session, learner_id: int, today: dt.date) -> list[Event]:
    """Everything that happened to a learner up to today, the newest first."""
    labels = {
        (name, choice.code): choice.label
        for name, choices in pick_lists.all_lists(session).items()
        for choice in choices
    }
    return story.events(session.exec, lambda name, code: labels.get((name, code), code), learner_id, today)


def kinds(events: list[Event]) -> list[Kind]:
    """The kinds that occur, in the order of the process."""
    there = {event.kind for event in events}
    return [kind for kind in Kind if kind in there]
