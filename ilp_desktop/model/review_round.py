"""A review day: one round of reviews for a group, kept cell by cell until each learner's review is finished."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints
from sqlalchemy import UniqueConstraint

from ilp_desktop.model.base import Distance, Fields, Line, Name, PastDay, PickList, Row, Text, belongs_to, refers_to


class GroupKind(StrEnum):
    """What the learners of a round have in common."""

    TUTOR = "tutor"
    YEAR = "year"
    PROVIDER = "provider"
    LEARNERS = "learners"


class RoundState(StrEnum):
    """A round is open until each target in it was looked at."""

    OPEN = "open"
    CLOSED = "closed"


KindOfGroup = Annotated[str, StringConstraints(pattern=f"^({'|'.join(GroupKind)})$")]


class ReviewRoundFields(Fields):
    """Which group is reviewed, and on which day."""

    group_kind: KindOfGroup
    group_label: Name
    """The group in words, as it was called on the day, such as "Year 10"."""
    held_on: PastDay


class RoundNameFields(Fields):
    """What a round is called, where the group's name does not say enough."""

    group_label: Name


class ReviewRound(ReviewRoundFields, Row, table=True):
    """One round of reviews, and the place where it was left."""

    state: str = RoundState.OPEN.value
    closed_on: dt.date | None = None
    at_target_id: int | None = refers_to("target.id")
    at_field: str = ""


class ReviewRoundLearner(Row, table=True):
    """A learner of a round; review_id is empty until the learner's review is finished."""

    __table_args__ = (UniqueConstraint("review_round_id", "learner_id"), {"sqlite_autoincrement": True})
    review_round_id: int = belongs_to("review_round.id")
    learner_id: int = belongs_to("learner.id")
    review_id: int | None = refers_to("review.id")
    reviews_before: int = 0
    """Number of the learner's last review when the round began: a later one that was held elsewhere counts here."""


class RoundCellFields(Fields):
    """What one row of the grid says of a target; blank until it was looked at."""

    outcome: Annotated[Line, PickList("target_status")] = ""
    distance: Annotated[Distance, PickList("distance")] = None
    note: Text = ""
    next_step: Text = ""


class ReviewRoundTarget(RoundCellFields, Row, table=True):
    """One open short-term target of a learner in a round."""

    __table_args__ = (UniqueConstraint("review_round_learner_id", "target_id"), {"sqlite_autoincrement": True})
    review_round_learner_id: int = belongs_to("review_round_learner.id")
    target_id: int = belongs_to("target.id")
