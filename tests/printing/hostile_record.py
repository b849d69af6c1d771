"""Fills every free text of a record with what nobody would type on purpose: to see what becomes of it on paper."""

from __future__ import annotations

import inspect
import random
from collections.abc import Callable, Iterator
from typing import Any

from sqlmodel import Session, SQLModel, select

from ilp_desktop.model.base import LINE_LENGTH, TEXT_LENGTH, PickList, Refers, marks

_NO_TEXT = {
    "identity", "code", "list_name", "sha256", "media_type", "file_name", "content", "version_content", "key",
    "step", "kind", "part", "options", "help",
}  # fmt: skip
_FROM_TABLES = (
    "learner", "assessment", "need", "source", "method", "skill_profile", "plan", "target", "programme_component",
    "qualification", "qualification_unit", "placement", "support", "access_arrangement", "statutory_expectation",
    "progress_note", "review", "participant", "review_view", "target_outcome", "achievement", "agreement", "school",
    "staff", "provider", "contact", "moving_on_plan", "one_page_profile", "own_field", "own_value",
)  # fmt: skip
LONG = 3
"""Texts of 10,000 characters in one record: more would only take longer."""

Hostile = Callable[[str, random.Random, int], str]
"""(token, chance, room) -> a text no longer than room that holds the token."""


def _between(token: str, middle: str, room: int) -> str:
    rest = room - 2 * len(token) - 2
    return f"{token} {middle[:rest]} {token}".strip()


KINDS: dict[str, Hostile] = {
    "plain": lambda token, _chance, _room: token,
    "long": lambda token, chance, room: _between(token, _prose(chance, room), room),
    "one long word": lambda token, _chance, room: _between(token, "W" * 300, room),
    "markup": lambda token, _chance, room: _between(token, "<b>x</para> &amp; & <i a='\" %s {0} \\n \\", room),
    "lines": lambda token, _chance, room: _between(token, "\n" * 40 + "a\r\nb\u2028c\td\x0b", room),
    "emoji": lambda token, _chance, room: _between(token, "🙂👩🏽‍🍳🏳️‍🌈🇬🇧❤️✓☃🦄🧑‍🦼", room),
    "right to left": lambda token, _chance, room: _between(token, "مرحبا (123) عالم، שלום \u200fאבג\u200e 45%", room),
    "scripts": lambda token, _chance, room: _between(token, "नमस्ते ਪੰਜਾਬੀ বাংলা தமிழ் ไทย 日本語 한국어 Łódź Ελλάδα", room),
    "no letters": lambda token, _chance, room: _between(token, "\u0e01\U000e0001\ue000\ufffe\u200b\u00ad―…‰", room),
    "marks": lambda token, _chance, room: _between(token, "Z̴̡̛a̸̧͝l̵̨͠g̷̡̛o̸", room),
    "web address": lambda token, _chance, room: _between(token, "https://example.org/" + "a-b_c/" * 30, room),
}
"""Kinds of hostile text; each keeps its token in plain letters at both ends."""


def _prose(chance: random.Random, room: int) -> str:
    words = ("a", "to", "and", "college", "responsibilities", "I", "week.", "3", "bus,", "(twice)", "mother-tongue")
    return " ".join(chance.choice(words) for _ in range(room // 3))[:room]


def texts(session: Session) -> Iterator[tuple[SQLModel, str, int]]:
    """Each free text of the record: its row, its field, and how many characters it may have."""
    for table in _tables():
        for row in session.exec(select(table)).all():
            for name in table.model_fields:
                if room := _room(table, name):
                    yield row, name, room


def _tables() -> list[type[Any]]:
    known = {mapper.class_.__tablename__: mapper.class_ for mapper in SQLModel._sa_registry.mappers}
    return [known[name] for name in _FROM_TABLES]


def _room(table: type[SQLModel], name: str) -> int:
    """How long a free text may be; 0 where the field is none."""
    field = table.model_fields[name]
    if field.annotation is not str or name in _NO_TEXT or name.endswith(("_on", "_at", "status", "code")):
        return 0
    of_fields = next((each for each in table.__mro__ if name in inspect.get_annotations(each)), table)
    found = marks(of_fields, name)
    if any(isinstance(mark, PickList | Refers) for mark in found):
        return 0
    lengths = [mark.max_length for mark in found if getattr(mark, "max_length", None)]
    return min([TEXT_LENGTH, *lengths]) if lengths else 0


def fill(session: Session, seed: int | None) -> dict[str, str]:
    """Fill every free text with its token, or for a seed with a hostile text around it; returns token -> kind."""
    chance = random.Random(seed)  # noqa: S311
    found = list(texts(session))
    long = set(chance.sample([i for i, each in enumerate(found) if each[2] > LINE_LENGTH], LONG))
    others = [kind for kind in KINDS if kind not in {"long", "plain"}]
    kinds = {}
    for i, (row, name, room) in enumerate(found):
        token = f"Zq{i}e"
        kind = "plain" if seed is None else "long" if i in long else chance.choice(others)
        kinds[token] = kind
        setattr(row, name, KINDS[kind](token, chance, room))
        session.add(row)
    session.flush()
    return kinds
