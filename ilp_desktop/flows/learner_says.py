"""What the learner answered on screen, taken into a wizard: never over what is typed, and with its source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from ilp_desktop.flows.flow import Flow, Step, as_typed, row
from ilp_desktop.model.assessment import MethodEntry, SourceEntry
from ilp_desktop.model.base import LearnersWords, marks
from ilp_desktop.services import questions, self_assessments
from ilp_desktop.services.drafts import Entries
from ilp_desktop.services.self_assessments import Answered


def begins_with(flow: Flow) -> bool:
    """Whether the learner can answer questions before this wizard."""
    return flow.kind in questions.KINDS


def load(session: Session, flow: Flow, learner_id: int) -> Answered | None:
    """What the learner said last for this wizard, or None."""
    return self_assessments.newest(session, learner_id, flow.kind) if begins_with(flow) else None


def boxes(step: Step) -> list[str]:
    """The fields of a step with one form that hold what the learner says."""
    if step.many:
        return []
    return [
        name
        for name in step.fields.model_fields
        if any(isinstance(mark, LearnersWords) for mark in marks(step.fields, name))
    ]


def of_step(step: Step, said: Answered) -> dict[str, list[str]]:
    """Section -> sentences, for what was said about one step; the review's targets have a section of their own."""
    sections = [questions.TARGETS] if step.name == questions.TARGETS else boxes(step)
    return {section: found for section in sections if (found := said.said_in(section))}


def not_taken(step: Step, entry: Any, said: Answered) -> dict[str, list[str]]:
    """Field -> sentences that are not in it yet."""
    if step.many or not isinstance(entry, Mapping):
        return {}
    found = {}
    for name, sentences in of_step(step, said).items():
        have = str(entry.get(name, "")).splitlines()
        missing = [
            each for sentence in sentences for each in sentence.splitlines() if each.strip() and each not in have
        ]
        if missing:
            found[name] = missing
    return found


def take(step: Step, entries: Entries, said: Answered, who: str) -> None:
    """Add what was said below what is typed, and note the method and the source with their day."""
    entry = entries[step.name]
    for name, sentences in not_taken(step, entry, said).items():
        entry[name] = "\n".join(filter(None, [str(entry.get(name, "")).rstrip(), *sentences]))
    day = as_typed(said.answered_on)
    if "methods" in entries:
        _add_once(entries["methods"], MethodEntry, {"kind": "self_assessment", "used_on": day})
    if "sources" in entries:
        _add_once(entries["sources"], SourceEntry, {"kind": "learner", "received_on": day, "who": who})


def _add_once(rows: list[dict[str, Any]], fields: type[MethodEntry | SourceEntry], values: dict[str, str]) -> None:
    """Add a row unless there is one of its kind and day; what else stands in that one is left alone."""
    wanted = {name: value for name, value in values.items() if name != "who"}
    if not any(all(each.get(name) == value for name, value in wanted.items()) for each in rows):
        rows.append(row(fields) | values)


def heading(said: Answered) -> str:
    """When it was said, such as: 24/11/2026, not finished."""
    return f"{as_typed(said.answered_on)}{'' if said.finished else ', not finished'}"
