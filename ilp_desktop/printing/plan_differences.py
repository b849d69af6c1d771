"""What differs between two plans: a list in the field's words, whatever parts the tree of a plan has."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from ilp_desktop.printing.paper import short_date
from ilp_desktop.printing.plan_content import Note, PlanContent, TargetPart
from ilp_desktop.printing.wording import wording

_ALIKE = 0.6
"""Share of common letters from which two entries with no number of their own are one that was reworded."""
_COMPARED = 300
"""Letters by which two records are found alike: the time goes with the square, and with 10,000 it is minutes."""


@dataclass(frozen=True)
class Difference:
    """One thing that is not the same in both plans."""

    part: str
    """Such as Short-term targets."""
    entry: str
    """Which of them, by its title; empty where the part has none."""
    what: str
    """The field; empty where the whole entry came or went."""
    before: str
    after: str

    @property
    def change(self) -> str:
        """New, Taken out, or the field."""
        return self.what or ("New" if self.after else "Taken out")


@dataclass(frozen=True)
class _Entry:
    """One target, placement, note and so on: its texts by label. key: what makes it the same in both plans."""

    key: object
    title: str
    facts: Mapping[str, str]

    @property
    def told(self) -> str:
        """The whole entry, line by line."""
        facts = [f"{name}: {text}" for name, text in self.facts.items() if text and text != self.title]
        return "\n".join([self.title, *facts])


def differences(before: PlanContent, after: PlanContent) -> list[Difference]:
    """Everything that differs, in the order of the plan."""
    old, new = _groups(before, _Names(before, after)), _groups(after, _Names(after, after))
    found: list[Difference] = []
    for part in {**new, **old}:
        found += _of_group(part, old.get(part, []), new.get(part, []))
    return found


def _of_group(part: str, before: Sequence[_Entry], after: Sequence[_Entry]) -> Iterator[Difference]:
    for old, new in _pairs(before, after):
        if old and new:
            yield from _of_entry(part, old, new)
        elif new:
            yield Difference(part, new.title, "", "", new.told)
        elif old:  # a target's own words say enough of what nobody works on any more
            yield Difference(part, old.title, "", old.title if isinstance(old.key, int) else old.told, "")


def _of_entry(part: str, old: _Entry, new: _Entry) -> Iterator[Difference]:
    for name in {**new.facts, **old.facts}:
        was, now = old.facts.get(name, ""), new.facts.get(name, "")
        if was != now:
            yield Difference(part, new.title, name, was, now)


def _pairs(before: Sequence[_Entry], after: Sequence[_Entry]) -> list[tuple[_Entry | None, _Entry | None]]:
    """The same entry in both: the very same first, then by key, then the likest; what is left over came or went."""
    left, partners = list(before), dict[int, _Entry]()
    for fits in (_is_equal, _has_same_key, _is_alike):
        for number, new in enumerate(after):
            found = [old for old in left if number not in partners and fits(old, new)]
            if found:
                partners[number] = max(found, key=lambda old: _likeness(old, new))
                left.remove(partners[number])
    return [*((partners.get(number), new) for number, new in enumerate(after)), *((old, None) for old in left)]


def _is_equal(old: _Entry, new: _Entry) -> bool:
    return old == new


def _has_same_key(old: _Entry, new: _Entry) -> bool:
    return old.key == new.key


def _is_alike(old: _Entry, new: _Entry) -> bool:
    """Whether one was reworded into the other. What has a number of its own is the same or not, however alike."""
    return not isinstance(old.key, int) and _likeness(old, new) >= _ALIKE


def _likeness(old: _Entry, new: _Entry) -> float:
    """From 0 to 1."""
    return SequenceMatcher(None, old.told[:_COMPARED], new.told[:_COMPARED], autojunk=False).ratio()


class _Names:
    """How a target names the needs and the long-term target that it refers to, and what own fields are called.

    Both plans use the newer words, else one rewording would show again on each target that refers to it.
    """

    def __init__(self, content: PlanContent, newer: PlanContent) -> None:
        entries = [[_plain_entry(need) for need in plan.needs] for plan in (content, newer)]
        words = {id(old): (new or old).title for old, new in _pairs(*entries) if old}
        numbers = (need.number for need in content.needs)
        self.needs = {number: words[id(entry)] for number, entry in zip(numbers, entries[0], strict=True)}
        self.own = {note.name: note.label for note in (*newer.own, *newer.own_found)}
        self.goals = {goal.target_id: goal.what_i_will_do for goal in (*content.long_term, *newer.long_term)}


def _groups(content: PlanContent, names: _Names) -> dict[str, list[_Entry]]:
    """The plan as groups of entries, by the name of the group."""
    words = wording("plan_differences")
    groups: dict[str, list[_Entry]] = {}
    single: dict[str, dict[str, str]] = {}
    for field in _shown_fields(content):
        value, name = getattr(content, field), words["groups"].get(field) or _words_of(field)
        if field == "other_steps":
            groups[name] = list(_steps(content, names))
        elif dataclasses.is_dataclass(value):
            groups[name] = [_Entry(name, "", _facts(value))]
        elif isinstance(value, tuple):
            groups[name] = list(_entries(value, names))
        else:
            single.setdefault(words["group_of"].get(field, words["plan"]), {})[_label(field)] = _text(value)
    return {name: [_Entry(name, "", facts)] for name, facts in single.items()} | groups


def _entries(records: Sequence[Any], names: _Names) -> Iterator[_Entry]:
    notes = [record for record in records if isinstance(record, Note)]
    if notes:
        yield _Entry("notes", "", {names.own.get(note.name, note.label): note.text for note in notes})
    for record in records:
        if isinstance(record, TargetPart):
            yield _target(record, names)
        elif not isinstance(record, Note):
            yield _plain_entry(record)


def _plain_entry(record: Any) -> _Entry:
    title = _title(record)
    return _Entry(title.casefold(), title, _facts(record))


def _steps(content: PlanContent, names: _Names) -> Iterator[_Entry]:
    """All short-term targets in one group, with the long-term target that each leads to."""
    leads_to = wording("plan_differences")["leads_to"]
    for goal in content.long_term:
        for step in goal.steps:
            entry = _target(step, names)
            yield dataclasses.replace(entry, facts={**entry.facts, leads_to: names.goals[goal.target_id]})
    for step in content.other_steps:
        yield _target(step, names)


def _target(target: TargetPart, names: _Names) -> _Entry:
    """Needs by their words: their numbers shift when one is added or met."""
    facts = _facts(target) | {_label("needs"): "\n".join(names.needs.get(number, "") for number in target.needs)}
    return _Entry(target.target_id, target.what_i_will_do, facts)


def _title(record: Any) -> str:
    first = next(iter(_shown_fields(record)))
    return _text(getattr(record, wording("plan_differences")["titles"].get(type(record).__name__, first)))


def _facts(record: Any) -> dict[str, str]:
    return {_label(field): _text(getattr(record, field)) for field in _shown_fields(record)}


def _shown_fields(record: Any) -> Iterable[str]:
    left_out = set(wording("plan_differences")["left_out"])
    names = [field.name for field in dataclasses.fields(record)]
    return [name for name in names if f"{type(record).__name__}.{name}" not in left_out]


def _label(field: str) -> str:
    label: str | None = wording("plan_differences")["labels"].get(field)
    return label or _words_of(field)


def _words_of(field: str) -> str:
    words = field.removesuffix("_on").replace("_", " ")
    return words[:1].upper() + words[1:]


def _text(value: Any) -> str:
    """A value as it is read; parts of an entry, such as its times, one to a line."""
    if isinstance(value, tuple):
        return "\n".join(map(_text, value))
    if dataclasses.is_dataclass(value):
        return ", ".join(filter(None, _facts(value).values()))
    if isinstance(value, bool):
        return "yes" if value else ""
    return short_date(value) if isinstance(value, dt.date) else "" if value is None else str(value)
