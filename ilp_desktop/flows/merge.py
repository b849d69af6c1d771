"""Brings a kept draft up to date: what was typed stays, what was left as it began follows the records of today."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

Raw = Mapping[str, Any]


def form(typed: Collection[str], begun: Raw, kept: Raw, fresh: Raw) -> dict[str, Any]:
    """One form: each of the typed fields as kept where it differs from how it began, all else as it is now.

    The form has the fields of today's program: those that a draft of an older one lacks come in, those gone go.
    """
    return {
        name: kept[name] if name in typed and _was_edited(name, begun, kept) else value for name, value in fresh.items()
    }


def given_rows(typed: Collection[str], begun: Sequence[Raw], kept: Sequence[Raw], fresh: Sequence[Raw]) -> list[Raw]:
    """A list whose records are given: those of today, each with what was typed in it."""
    began, keeps = _by_key(begun), _by_key(kept)
    return [form(typed, began.get(row["key"], {}), keeps.get(row["key"], {}), row) for row in fresh]


Parts = Mapping[str, Raw]
"""Name of a list that each record owns -> the form of a new record of it."""


def rows(
    empty: Raw,
    begun: Sequence[Raw],
    kept: Sequence[Raw],
    fresh: Sequence[Raw],
    parts: Parts = MappingProxyType({}),
) -> list[Raw]:
    """A list that the user adds to and takes from; empty is the form of a new record.

    A record that was deleted elsewhere goes, unless it was edited in the draft: then it comes back as a new one.
    A record that was added elsewhere comes in at the end. The lists that a record owns are brought up to date likewise.
    """
    began, keeps, now = _by_key(begun), _by_key(kept), _by_key(fresh)
    new = {**empty, **{name: [] for name in parts}}
    merged: list[Raw] = []
    for key, row in keeps.items():
        if key in now:
            merged.append(_record(empty, began.get(key, {}), row, now[key], parts))
        elif key not in began or any(_was_edited(name, began[key], row) for name in new):
            merged.append(_record(empty, {}, row, new, parts) | {"key": key, "id": None})
    return merged + [row for key, row in now.items() if key not in keeps and key not in began]


def _record(empty: Raw, begun: Raw, kept: Raw, fresh: Raw, parts: Parts) -> dict[str, Any]:
    """One record with the lists that it owns; those that a draft of an older program lacks come in as they are now."""
    return form(empty, begun, kept, fresh) | {
        name: rows(part, begun.get(name, []), kept[name], fresh[name])
        for name, part in parts.items()
        if isinstance(kept.get(name), list)
    }


def _was_edited(name: str, begun: Raw, kept: Raw) -> bool:
    return name in kept and not (name in begun and _plain(kept[name]) == _plain(begun[name]))


def _plain(value: object) -> object:
    """A value without the marks that a widget leaves on it."""
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in sorted(value.items())}
    return sorted(str(_plain(each)) for each in value) if isinstance(value, list) else str(value)


def _by_key(entries: Sequence[Raw]) -> dict[str, Raw]:
    return {row["key"]: row for row in entries if isinstance(row, dict) and "key" in row}
