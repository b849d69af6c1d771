"""What a wizard is: steps as data, raw entries kept as typed, one transaction at the end."""

from __future__ import annotations

import copy
import dataclasses
import datetime as dt
import re
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError
from sqlmodel import Session, SQLModel

from ilp_desktop.errors import UserError
from ilp_desktop.flows import merge, own_entries
from ilp_desktop.model.base import Fields, pick_list_of, refers_to_table
from ilp_desktop.model.problems import sentences
from ilp_desktop.services import drafts, pick_lists, records, steps
from ilp_desktop.services.drafts import Entries
from ilp_desktop.words import in_figures, tr

F = TypeVar("F", bound=Fields)
Raw = dict[str, Any]
"""One form's values as typed: text, truth values, lists of ids. Records of a list also have `key` and `id`,
and those that own records themselves (Step.parts) a list of such under the name of that step."""
Choices = dict[str, list[tuple[str, str]]]
"""Field name -> (value, label) for fields whose choices depend on the learner or on other steps."""
RECORD = "_record"
"""Entry that names the record which is being corrected, if any."""
SUGGESTED = "suggested"
"""Marks a record of a list that the wizard suggests: it counts once the field that the step asks for is filled."""
BEGUN = "_begun"
"""Entry that holds how the wizard began, so that a draft can be brought up to date when it is opened again."""


@dataclass(frozen=True)
class Step:
    """One page of a wizard: one form, or a list of records with that form."""

    name: str
    title: str
    ask: str
    """The headline question or a sentence that says what to do here."""
    fields: type[Fields]
    many: bool = False
    noun: str = ""
    """What one record of the list is called, such as "need"."""
    shows: tuple[str, ...] = ()
    """The fields that name a record in the list."""
    given: bool = False
    """The records are given: none can be added or removed."""
    given_field: str = ""
    """The field that is filled beforehand in given records; one with nothing else filled is left out at the end."""
    suggests: str = ""
    """The field to fill in suggested records (with SUGGESTED); one where it stays blank is left out at the end."""
    aside: str = ""
    """A panel beside the form: "needs", or "since" for what came in since the last review."""
    parts: Step | None = None
    """A list that each record of this list owns itself, such as the units of a qualification."""
    told: Callable[[Raw], str] = lambda _values: ""
    """What the parts of one record come to, in a few words."""
    look: Callable[[Raw, Entries], dict[str, str]] = lambda _values, _entries: {}
    """(one record, all entries) -> field -> what is worth another look. It never blocks."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with one field of one step; `row` counts the records of a list from 0, `part` those it owns."""

    step: str
    field: str
    sentence: str
    row: int | None = None
    part: int | None = None


@dataclass(frozen=True)
class Item:
    """One validated record of a list."""

    key: str
    id: int | None
    fields: Fields
    parts: Sequence[Item] = ()
    """The records that it owns."""


@dataclass(frozen=True)
class Filled:
    """All steps of a wizard, validated."""

    record_id: int | None
    ones: Mapping[str, Fields] = field(default_factory=dict)
    lists: Mapping[str, Sequence[Item]] = field(default_factory=dict)
    hidden: Mapping[str, Any] = field(default_factory=dict)
    """Entries that are no step, such as RECORD; their names begin with an underscore."""

    def values(self, *steps: str) -> Raw:
        """The values of several one-form steps together, for a record that holds them all."""
        return {name: value for step in steps for name, value in self.ones[step].model_dump().items()}

    def entries(self, step: str) -> list[tuple[int | None, Fields]]:
        """A list step as `records.keep_in_step` wants it."""
        return as_entries(self.lists[step])


def as_entries(items: Sequence[Item]) -> list[tuple[int | None, Fields]]:
    """Validated records as `records.keep_in_step` wants them."""
    return [(item.id, item.fields) for item in items]


@dataclass(frozen=True)
class Flow:
    """A wizard: its steps and the three moments that touch records."""

    kind: str
    title: str
    steps: tuple[Step, ...]
    begin: Callable[[Session, int, int | None], Entries]
    """(session, learner id, record to correct or None) -> the entries it starts with. May raise UserError."""
    finish: Callable[[Session, int, Filled], int]
    """(session, learner id, validated entries) -> id of the record written."""
    check: Callable[[Session, int, Entries], list[Problem]] = lambda _session, _learner_id, _entries: []
    """Rules across steps that block finishing."""
    hints: Callable[[Session, int, Entries], list[str]] = lambda _session, _learner_id, _entries: []
    """Sentences that never block."""
    choices: Callable[[Session, int, Entries], Choices] = lambda _session, _learner_id, _entries: {}
    answered: Callable[[Session, int, Entries], dict[int, int]] = lambda _session, _learner_id, _entries: {}
    """Need id -> how many targets answer it, as the entries stand."""
    refresh: Callable[[Entries, Entries, Entries], None] = lambda _begun, _fresh, _entries: None
    """(how the draft began, how it would begin now, the draft brought up to date) -> mends the last where it must."""
    has_own: bool = False
    """Whether its steps ask the school's own fields already."""

    def step(self, name: str) -> Step:
        """The step of this name."""
        return next(step for step in self.steps if step.name == name)


def with_own(session: Session, flow: Flow) -> Flow:
    """The wizard as this school has it: its steps ask the school's own fields too."""
    if flow.has_own:
        return flow
    forms = own_entries.forms(session, flow.kind)
    steps = tuple(dataclasses.replace(step, fields=forms.get(step.name, step.fields)) for step in flow.steps)
    return dataclasses.replace(flow, steps=steps, has_own=True)


def form_name(fields: type[SQLModel]) -> str:
    """The Designer form of a Fields class: LearningHistoryFields -> learning_history."""
    bare = re.sub(r"(Fields|Entry)$", "", fields.__name__)
    return re.sub(r"(?<!^)(?=[A-Z])", "_", bare).lower()


def new_key() -> str:
    """A name for a new record of a list, by which others of the same draft can refer to it."""
    return secrets.token_hex(4)


def raw(fields: type[Fields], record: object | None = None, **extra: Any) -> Raw:
    """The values of a record (or of an empty form) as a person would type them."""
    if record is None:
        values = {name: info.get_default(call_default_factory=True) for name, info in fields.model_fields.items()}
        values = {name: "" if repr(value) == "PydanticUndefined" else value for name, value in values.items()}
    else:
        values = {name: getattr(record, name) for name in fields.model_fields if hasattr(record, name)}
    return {name: as_typed(value) for name, value in values.items()} | extra


def row(fields: type[Fields], record: Any = None, **extra: Any) -> Raw:
    """A record of a list as raw values, with its id and a key."""
    record_id = getattr(record, "id", None)
    key = f"r{record_id}" if record_id else new_key()
    return raw(fields, record, **extra) | {"key": key, "id": record_id}


def new_row(step: Step) -> Raw:
    """A new record of a list, with nothing in it yet."""
    return row(step.fields, **({step.parts.name: []} if step.parts else {}))


def parts_of(step: Step, values: Raw) -> list[Raw]:
    """The records that one record of a list owns."""
    return values.get(step.parts.name, []) if step.parts else []


def as_typed(value: Any) -> Any:
    """A value as its widget shows it: days as day/month/year, nothing as blank."""
    if isinstance(value, dt.date):
        return in_figures(value)
    if value is None:
        return ""
    return value if isinstance(value, bool | list) else str(value)


def read(fields: type[F], values: Raw) -> F:
    """Validate one form. Raises pydantic's ValidationError."""
    return fields.model_validate({name: value for name, value in values.items() if name in fields.model_fields})


def is_left_blank(step: Step, values: Raw) -> bool:
    """Whether a given or suggested record has nothing in it but what it was given."""
    if step.suggests and values.get(SUGGESTED):
        return not str(values.get(step.suggests, "")).strip()
    if not step.given_field:
        return False
    empty = raw(step.fields)
    return all(
        values.get(name, empty[name]) == empty[name] or not str(values[name]).strip()
        for name in step.fields.model_fields
        if name != step.given_field
    )


def without_untouched(step: Step, entry: Any) -> Any:
    """A step's entry without records that were added and in which nothing was typed."""
    if step.given or not isinstance(entry, list):
        return entry
    return [values for values in entry if not _is_untouched(step, values)]


def _is_untouched(step: Step, values: Raw) -> bool:
    if values.get("id") or values.get(SUGGESTED) or parts_of(step, values):
        return False
    empty = raw(step.fields)
    return all(values.get(name, empty[name]) in (empty[name], "") for name in step.fields.model_fields)


def is_empty(step: Step, entry: Raw | list[Raw]) -> bool:
    """Whether nothing was filled in on a step."""
    if isinstance(entry, list):
        return all(is_left_blank(step, values) for values in entry)
    return all(not str(entry.get(name, "")).strip() or entry.get(name) is False for name in step.fields.model_fields)


def problems_of(step: Step, entry: Raw | list[Raw]) -> list[Problem]:
    """What is wrong with one step as it stands."""
    return [
        Problem(step.name, name, sentence, number, part)
        for form, values, number, part in forms(step, entry)
        for name, sentence in form_problems(form.fields, values).items()
    ]


def forms(
    step: Step, entry: Raw | list[Raw], *, blank_too: bool = False
) -> Iterator[tuple[Step, Raw, int | None, int | None]]:
    """Each form that a step holds, with the numbers of its record and of its part; those left blank only if asked."""
    if isinstance(entry, dict):
        yield step, entry, None, None
        return
    for number, values in enumerate(entry):
        if is_left_blank(step, values) and not blank_too:
            continue
        yield step, values, number, None
        for part, of_part in enumerate(parts_of(step, values)):
            if step.parts:
                yield step.parts, of_part, number, part


def form_problems(fields: type[Fields], values: Raw) -> dict[str, str]:
    """Field name -> sentence for one form; empty where it is valid."""
    try:
        read(fields, values)
    except ValidationError as error:
        return sentences(error)
    return {}


def all_problems(session: Session, flow: Flow, learner_id: int, entries: Entries) -> list[Problem]:
    """Everything that keeps a wizard from finishing, in the order of its steps."""
    found = [problem for step in flow.steps for problem in problems_of(step, entries[step.name])]
    found = found or [problem for step in flow.steps for problem in _lost_choices(session, step, entries[step.name])]
    return found or flow.check(session, learner_id, entries)


def _lost_choices(session: Session, step: Step, entry: Raw | list[Raw]) -> list[Problem]:
    """Fields with a choice that is not, or no longer, to be had; the entry is valid otherwise.

    Only the program's own lists are looked at: a school's list may have lost a code that old records hold.
    """
    codes = pick_lists.built_in_codes(session)
    return [
        Problem(step.name, name, tr("Choose one of the list."), number, part)
        for form, values, number, part in forms(step, entry)
        for name, value in read(form.fields, values)
        if not _can_be_chosen(session, form.fields, name, value, codes)
    ]


def _can_be_chosen(
    session: Session, fields: type[Fields], name: str, value: object, codes: Mapping[str, set[str]]
) -> bool:
    list_name = pick_list_of(fields, name)
    if list_name and list_name in codes:
        return as_typed(value) in codes[list_name] | {""}
    table = refers_to_table(fields, name)
    return not (table and isinstance(value, int)) or records.is_there(session, table, value)


def finish(session: Session, flow: Flow, learner_id: int, entries: Entries) -> int:
    """Validate every step, write the records and remove the draft, in the caller's one transaction.

    Returns the id of the record written. Raises UserError where something is still missing.
    """
    flow = with_own(session, flow)
    if problems := all_problems(session, flow, learner_id, entries):
        first = problems[0]
        raise UserError(tr("“{title}” is not complete yet.", title=flow.step(first.step).title), first.sentence)
    ones = {step.name: read(step.fields, entries[step.name]) for step in flow.steps if not step.many}
    lists = {step.name: _items(step, entries[step.name]) for step in flow.steps if step.many}
    hidden = {name: value for name, value in entries.items() if name.startswith("_")}
    steps.called(session, tr("{title} finished", title=flow.title.lower()))
    record_id = flow.finish(session, learner_id, Filled(entries.get(RECORD), ones, lists, hidden))
    drafts.discard(session, flow.kind, learner_id)
    return record_id


def _items(step: Step, rows: list[Raw]) -> list[Item]:
    return [
        Item(values["key"], values.get("id"), read(step.fields, values), _parts(step, values))
        for values in rows
        if not is_left_blank(step, values)
    ]


def _parts(step: Step, values: Raw) -> list[Item]:
    return _items(step.parts, parts_of(step, values)) if step.parts else []


def resume(session: Session, flow: Flow, learner_id: int, record_id: int | None = None) -> tuple[str, Entries]:
    """The step and entries to open a wizard with: the draft brought up to date, or a fresh beginning without one."""
    flow = with_own(session, flow)
    draft = drafts.find(session, flow.kind, learner_id)
    if draft is None:
        fresh = flow.begin(session, learner_id, record_id)
        return flow.steps[0].name, fresh | {BEGUN: copy.deepcopy(fresh)}
    kept = drafts.entries_of(draft)
    if record_id is not None and kept.get(RECORD) != record_id:
        raise UserError(
            tr("There is unfinished work on another record of this learner."),
            tr("Finish it, or discard that draft; then this record can be corrected."),
        )
    fresh = _begin_again(session, flow, learner_id, kept.get(RECORD))
    entries = _up_to_date(flow, kept, fresh)
    for step in flow.steps:
        for form, values, _, _ in forms(step, entries[step.name], blank_too=True):
            values.update(_without_lost_references(session, form, values))
    names = {step.name for step in flow.steps}
    return draft.step if draft.step in names else flow.steps[0].name, entries | {BEGUN: copy.deepcopy(fresh)}


def _begin_again(session: Session, flow: Flow, learner_id: int, record_id: int | None) -> Entries:
    """As the wizard would begin now; a record to correct that was deleted is written anew from the draft."""
    try:
        return flow.begin(session, learner_id, record_id)
    except UserError:
        if record_id is None:
            raise
        return flow.begin(session, learner_id, None)


def _up_to_date(flow: Flow, kept: Entries, fresh: Entries) -> Entries:
    """The draft over a fresh beginning. Where it was about another record, all of it counts as typed."""
    kept = own_entries.moved(kept, fresh)
    begun = own_entries.moved(kept.get(BEGUN, {}), fresh) if kept.get(RECORD) == fresh[RECORD] else {}
    entries = dict(fresh)
    for step in flow.steps:
        now: Any = fresh[step.name]
        mine: Any = kept.get(step.name)
        if type(mine) is not type(now):  # an older program had no such step, or not as a list
            continue
        before = begun.get(step.name, type(now)())
        if not step.many:
            # Without a record a wizard begins with suggestions, such as today's date: what was suggested then stays.
            entries[step.name] = merge.form(step.fields.model_fields, before if fresh[RECORD] else {}, mine, now)
        elif step.given:
            entries[step.name] = merge.given_rows(step.fields.model_fields, before, mine, now)
        else:
            parts = {step.parts.name: raw(step.parts.fields)} if step.parts else {}
            entries[step.name] = merge.rows(raw(step.fields), before, mine, now, parts)
    flow.refresh(begun, fresh, entries)
    return entries


def _without_lost_references(session: Session, step: Step, values: Raw) -> Raw:
    """The fields that refer to other records, without those that are gone."""
    found: Raw = {}
    for name in step.fields.model_fields:
        table, value = refers_to_table(step.fields, name), values[name]
        if table and isinstance(value, list):
            found[name] = [each for each in value if records.is_there(session, table, each)]
        elif table and value and not records.is_there(session, table, value):
            found[name] = ""
    return found
