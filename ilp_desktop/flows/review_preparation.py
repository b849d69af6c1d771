"""What is said before a review, on paper or on screen, goes into the draft of the learner's next review.

What stands there stays: words are added below words, a choice is filled only where it was blank, and the same words are
never added twice. What was added is returned, so that it can be taken back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.flows import flow, review
from ilp_desktop.flows.flow import BEGUN, Raw, Step
from ilp_desktop.model.base import TEXT_LENGTH, Fields
from ilp_desktop.services import drafts
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import tr


def add_to_next_review(session: Session, learner_id: int, said: Entries) -> Entries:
    """Add what was said to the draft of the learner's next review, which begins where there is none.

    said: as the entries of the review wizard, as far as there is something: a form's fields; for the step "targets" rows
    with target_id; for another list its rows. Returns what was added of it. Raises UserError where the learner has no
    agreed plan, where a target is not open any more, or where a field would hold more than it can.
    """
    is_begun = _is_begun(session, learner_id)
    step, entries = flow.resume(session, review.FLOW, learner_id)
    added: Entries = {}
    for name, heard in said.items():
        where = review.FLOW.step(name)
        if not where.many:
            added[name] = _add(where, entries[name], heard)
        elif where.given:
            added[name] = [_add_to_row(where, entries[name], each) for each in heard]
        else:
            added[name] = [each for each in heard if not any(_same(where, each, row) for row in entries[name])]
            entries[name] += [flow.row(where.fields) | each for each in added[name]]
    _keep(session, learner_id, step, entries, is_begun=is_begun)
    return added


def take_back(session: Session, learner_id: int, added: Entries) -> None:
    """Take what add_to_next_review() returned out of the draft again; what was typed over it since stays.

    A draft that holds nothing else goes. Raises UserError where the review was finished meanwhile.
    """
    if drafts.find(session, review.KIND, learner_id) is None:
        raise UserError(
            tr("The review that this went into is no longer open."), tr("Change what it says on the learner's page.")
        )
    is_begun = _is_begun(session, learner_id)
    step, entries = flow.resume(session, review.FLOW, learner_id)
    for name, heard in added.items():
        where = review.FLOW.step(name)
        if not where.many:
            _remove(where, entries[name], heard)
        elif where.given:
            for each in heard:
                for row in entries[name]:
                    if row["target_id"] == each["target_id"]:
                        _remove(where, row, each)
        else:
            entries[name] = [row for row in entries[name] if not any(_same(where, each, row) for each in heard)]
    if all(entries[each.name] == entries[BEGUN].get(each.name) for each in review.STEPS):
        drafts.discard(session, review.KIND, learner_id)
    else:
        _keep(session, learner_id, step, entries, is_begun=is_begun)


def _is_begun(session: Session, learner_id: int) -> bool:
    """Whether the review itself was begun: a draft that only holds what was said before has no day yet."""
    draft = drafts.find(session, review.KIND, learner_id)
    return draft is not None and bool(drafts.entries_of(draft).get("start", {}).get("reviewed_on"))


def _keep(session: Session, learner_id: int, step: str, entries: Entries, *, is_begun: bool) -> None:
    if not is_begun:  # the day on which the review is opened counts, not that of the papers before it
        entries["start"]["reviewed_on"] = entries["next_steps"]["next_review_on"] = ""
    drafts.save(session, review.KIND, learner_id, step, entries)


def _add_to_row(step: Step, rows: list[Raw], heard: Mapping[str, Any]) -> Raw:
    row = next((each for each in rows if int(each["target_id"]) == int(heard["target_id"])), None)
    if row is None:
        raise UserError(tr("A target on this sheet is not open any more."), tr("Leave out what was written about it."))
    return {"target_id": row["target_id"]} | _add(step, row, heard)


def _add(step: Step, values: Raw, heard: Mapping[str, Any]) -> Raw:
    """Add each field that says something; return what was added."""
    added: Raw = {}
    for name, value in heard.items():
        have, words = str(values.get(name, "")).strip(), str(value).strip()
        if name not in step.fields.model_fields or not words:
            continue
        if is_free_text(step.fields, name) and have:
            if _stands_in(words, have):
                continue
            values[name] = f"{have}\n{words}"
            if len(values[name]) > TEXT_LENGTH:
                raise UserError(
                    tr("“{title}” can't hold so much.", title=step.title),
                    tr("Shorten what is typed here, then save again."),
                )
        elif have:
            continue
        else:
            values[name] = value
        added[name] = value
    return added


def _stands_in(words: str, have: str) -> bool:
    """Whether these words are whole lines of a text: "Yes" is no part of "Yesterday"."""
    return f"\n{words}\n" in f"\n{have}\n"


def _remove(step: Step, values: Raw, added: Mapping[str, Any]) -> None:
    for name, value in added.items():
        if name not in step.fields.model_fields or name == "target_id":
            continue
        have, words = str(values[name]), str(value).strip()
        if have.strip() == words:
            values[name] = ""
        elif is_free_text(step.fields, name):
            values[name] = f"\n{have}\n".replace(f"\n{words}\n", "\n", 1)[1:-1]


def _same(step: Step, heard: Mapping[str, Any], row: Raw) -> bool:
    """Whether a row of a list says what was heard."""
    return all(
        str(row.get(name, "")).strip() == str(value).strip()
        for name, value in heard.items()
        if name in step.fields.model_fields
    )


def is_free_text(fields: type[Fields], name: str) -> bool:
    """Whether a field holds several lines of words, to which more can be added."""
    return any(getattr(mark, "max_length", None) == TEXT_LENGTH for mark in fields.model_fields[name].metadata)
