"""What is worth another look in a plan's qualifications, placements and statutory expectations.

Plain values in, a sentence or nothing out: the wizard, the checks and the papers say the same. Nothing here refuses.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ilp_desktop.words import counted, in_figures, tr

FINISHED = frozenset({"achieved", "result"})
"""Codes of a qualification's status, as shipped, with which there is a result."""
CHECK_AHEAD = 28
"""Days before a placement begins within which its check should be done: an employer needs time to answer."""
_MOST_NAMED = 4
KEY_STAGE_4 = (10, 11)
"""Year groups for which the statutory expectations of Key Stage 4 hold."""


@dataclass(frozen=True)
class UnitCount:
    """The units of one qualification counted."""

    units: int
    achieved: int
    credits: int
    """The credits of all units that have some."""
    credits_achieved: int
    without_credits: int = 0

    @property
    def words(self) -> str:
        """Such as: 3 of 6 units achieved, 9 of 20 credits."""
        if not self.units:
            return ""
        units = counted(
            self.units, "{achieved} of {n} unit achieved", "{achieved} of {n} units achieved", achieved=self.achieved
        )
        if not self.credits:
            return units
        return counted(
            self.credits, "{units}, {achieved} of {n} credit", "{units}, {achieved} of {n} credits",
            units=units, achieved=self.credits_achieved,
        )  # fmt: skip

    def against(self, credits_: int | None) -> str:
        """What is amiss between the units' credits and those of the qualification, if anything."""
        if credits_ is None or not self.credits or self.credits == credits_:
            return ""
        if self.without_credits and self.credits < credits_:
            return ""  # the units without credits may bring the rest
        return counted(
            self.credits,
            "The units come to {n} credit. Check which number is right.",
            "The units come to {n} credits. Check which number is right.",
        )


def count_units(units: Sequence[tuple[int | None, bool]]) -> UnitCount:
    """Count units, given as (credits, whether achieved)."""
    return UnitCount(
        units=len(units),
        achieved=sum(achieved for _, achieved in units),
        credits=sum(each or 0 for each, _ in units),
        credits_achieved=sum(each or 0 for each, achieved in units if achieved),
        without_credits=sum(each is None for each, _ in units),
    )


def unchecked(starts_on: dt.date | None, checked_on: dt.date | None, today: dt.date) -> str:
    """What is amiss with the health and safety check of a placement, if anything."""
    if starts_on is None:
        return ""
    if checked_on is None and starts_on <= today:
        return tr(
            "It began on {starts_on}, and no health and safety check has a date.", starts_on=in_figures(starts_on)
        )
    if checked_on is None:
        return tr(
            "It begins on {starts_on}, and no health and safety check has a date yet.", starts_on=in_figures(starts_on)
        )
    if checked_on > starts_on:
        return tr(
            "It began on {starts_on}, before the health and safety check on {checked_on}.",
            starts_on=in_figures(starts_on),
            checked_on=in_figures(checked_on),
        )
    return ""


def outside(
    starts_on: dt.date | None, ends_on: dt.date | None, plan_starts: dt.date | None, plan_ends: dt.date | None
) -> tuple[str, str]:
    """What is amiss with the first and with the last day of a placement within its plan, if anything."""
    first = last = ""
    if starts_on and plan_starts and starts_on < plan_starts:
        first = tr("This is before the plan, which starts on {plan_starts}.", plan_starts=in_figures(plan_starts))
    if starts_on and plan_ends and starts_on > plan_ends:
        first = tr("This is after the plan, which ends on {plan_ends}.", plan_ends=in_figures(plan_ends))
    if ends_on and plan_ends and ends_on > plan_ends and not first:
        last = tr("This is after the plan, which ends on {plan_ends}.", plan_ends=in_figures(plan_ends))
    return first, last


def wants_reflection(ends_on: dt.date | None, reflection: str, today: dt.date) -> bool:
    """Whether a placement is over and the learner has not said anything about it."""
    return bool(ends_on and ends_on < today and not reflection.strip())


def is_told(how_it_is_met: str, reason_why_not: str) -> bool:
    """Whether it is said how a statutory expectation is met, or why it is not."""
    return bool(how_it_is_met.strip() or reason_why_not.strip())


def expectations_told(subjects: Sequence[str], told: Sequence[str]) -> str:
    """Of how many subjects nothing is said and which, such as: 8 of 10 filled in; nothing yet on: Citizenship; Science."""
    open_ones = [subject for subject in subjects if subject not in told]
    if not open_ones:
        return ""
    shown = open_ones if len(open_ones) <= _MOST_NAMED else open_ones[: _MOST_NAMED - 1]
    left = len(open_ones) - len(shown)
    names = tr("{names} and {number} more", names="; ".join(shown), number=left) if left else "; ".join(shown)
    told_of = len(subjects) - len(open_ones)
    return tr("{told} of {all} filled in; nothing yet on: {names}.", told=told_of, all=len(subjects), names=names)
