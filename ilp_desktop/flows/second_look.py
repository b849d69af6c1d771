"""What is worth another look before a wizard finishes, and where it is; none of it keeps the wizard from finishing."""

from __future__ import annotations

from sqlmodel import Session

from ilp_desktop.flows.flow import Flow, Raw, Step, forms
from ilp_desktop.model.base import second_looks
from ilp_desktop.services.drafts import Entries

_LONGEST_NAME = 60


def worth_a_look(step: Step, values: Raw, entries: Entries) -> dict[str, str]:
    """Field -> what is worth another look in one form: slips, hard words, and what its step looks at."""
    return second_looks(step.fields, values) | step.look(values, entries)


def all_hints(session: Session, flow: Flow, learner_id: int, entries: Entries) -> list[str]:
    """Everything that is worth another look before finishing: across the wizard, then field by field."""
    return flow.hints(session, learner_id, entries) + [
        f"{place(step, entries[step.name], number, part)}: {sentence}"
        for step in flow.steps
        for form, values, number, part in forms(step, entries[step.name])
        for sentence in worth_a_look(form, values, entries).values()
    ]


def place(step: Step, entry: Raw | list[Raw], number: int | None, part: int | None) -> str:
    """Where something is in a wizard: the step, and its record by what it begins with, else by its number."""
    if number is None or not isinstance(entry, list):
        return step.title
    name = str(entry[number].get(step.shows[0], ""))
    name = name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "…"
    record = f"“{name}”" if name else f"{step.noun} {number + 1}"
    of_it = f", {step.parts.noun} {part + 1}" if step.parts and part is not None else ""
    return f"{step.title}, {record}{of_it}"
