"""Brings a kept draft up to date: what was typed stays, what was left as it began follows the records of today."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
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


def rows(empty: Raw, begun: Sequence[Raw], kept: Sequence[Raw], fresh: Sequence[Raw]) -> list[Raw]:
    """A list that the user adds to and takes from; empty is the form of a new record.

    A record that was deleted elsewhere goes, unless it was edited in the draft: then it comes back as a new one.
    A record that was added elsewhere comes in at the end.
    """
    began, keeps, now = _by_key(begun), _by_key(kept), _by_key(fresh)
    merged: list[Raw] = []
    for key, row in keeps.items():
        if key in now:
            merged.append(form(empty, began.get(key, {}), row, now[key]))
        elif key not in began or any(_was_edited(name, began[key], row) for name in empty):
            merged.append(form(empty, {}, row, empty) | {"key": key, "id": None})
    return merged + [row for key, row in now.items() if key not in keeps and key not in began]


def _was_edited(name: str, begun: Raw, kept: Raw) -> bool:
    return name in kept and not (name in begun and _plain(kept[name]) == _plain(begun[name]))


def _plain(value: object) -> object:
    """A value without the marks that a widget leaves on it."""
    return sorted(map(str, value)) if isinstance(value, list) else str(value)


def _by_key(entries: Sequence[Raw]) -> dict[str, Raw]:
    return {row["key"]: row for row in entries if isinstance(row, dict) and "key" in row}
