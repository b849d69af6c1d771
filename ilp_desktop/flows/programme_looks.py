"""What is worth another look while qualifications, placements and expectations are typed, valid or not yet."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError
from sqlmodel import Session

from ilp_desktop.flows.flow import Raw
from ilp_desktop.flows.units import UNITS
from ilp_desktop.model import programme
from ilp_desktop.model.base import Count, day_or_none, today
from ilp_desktop.model.programme import UnitCount
from ilp_desktop.services import pick_lists
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr

_COUNT: TypeAdapter[int | None] = TypeAdapter(Count)


def units_of(qualification: Raw) -> UnitCount:
    """Count the units as they stand; what is not a number or a day yet counts as nothing."""
    return programme.count_units(
        [(_credits(unit), bool(str(unit.get("achieved_on", "")).strip())) for unit in qualification.get(UNITS, [])]
    )


def _credits(values: Raw) -> int | None:
    try:
        return _COUNT.validate_python(values.get("credits"))
    except ValidationError:
        return None


def of_qualification(values: Raw, _entries: Entries) -> dict[str, str]:
    """Units whose credits don't come to those of the qualification; a result without its day."""
    found = {}
    if words := units_of(values).against(_credits(values)):
        found["credits"] = words
    has_result = values.get("status") in programme.FINISHED or str(values.get("result", "")).strip()
    if has_result and not str(values.get("result_on", "")).strip():
        found["result_on"] = tr("There is a result: write its date too.")
    return found


def of_placement(values: Raw, entries: Entries) -> dict[str, str]:
    """A check that is missing or late, days outside the plan, and what the learner says once it is over."""
    starts_on, ends_on, checked_on = (
        day_or_none(values.get(name)) for name in ("starts_on", "ends_on", "health_safety_checked_on")
    )
    plan = entries.get("start", {})
    within = (day_or_none(plan.get("starts_on")), day_or_none(plan.get("ends_on")))
    first, last = programme.outside(starts_on, ends_on, *within)
    found = {
        "starts_on": first,
        "ends_on": last,
        "health_safety_checked_on": programme.unchecked(starts_on, checked_on, today()),
    }
    if programme.wants_reflection(ends_on, str(values.get("reflection", "")), today()):
        found["reflection"] = tr("The placement is over: ask the learner how it was.")
    return {name: sentence for name, sentence in found.items() if sentence}


def of_expectation(values: Raw, _entries: Entries) -> dict[str, str]:
    """A subject about which nothing is said."""
    if programme.is_told(str(values.get("how_it_is_met", "")), str(values.get("reason_why_not", ""))):
        return {}
    return {"reason_why_not": tr("Say how it is met, or why it is not.")}


def expectations_left(session: Session, subjects: Sequence[Raw]) -> list[str]:
    """One sentence about the subjects of which nothing is said, where there are some."""
    labels = {each.code: each.label for each in pick_lists.all_lists(session).get("statutory_subject", [])}
    names = [labels.get(str(each["subject"]), str(each["subject"])) for each in subjects]
    told = [name for name, each in zip(names, subjects, strict=True) if not of_expectation(each, {})]
    words = programme.expectations_told(names, told)
    return [tr("Statutory expectations: {words}", words=words)] if words else []
