"""What the papers of one print have in common is read once for all of them, so that all of them tell the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlmodel import Session

P = ParamSpec("P")
T = TypeVar("T")

LEARNERS_KEPT = 200
"""Learners of whom something is kept: a print can have all learners' first papers before their second ones."""
_KEPT: ContextVar[dict[Any, dict[Any, Any]] | None] = ContextVar("read_once", default=None)
"""Of the print that this thread is at: reading function -> what it was asked -> what it found."""


@contextmanager
def one_print() -> Iterator[None]:
    """Within, functions that are marked read the same thing once; nothing is kept beyond."""
    before = _KEPT.set({})
    try:
        yield
    finally:
        _KEPT.reset(before)


def once_a_print(
    at_most: int,
) -> Callable[[Callable[Concatenate[Session, P], T]], Callable[Concatenate[Session, P], T]]:
    """Marks a function whose result can't be changed; at_most: results that are kept, so that a long print stays flat."""

    def marked(read: Callable[Concatenate[Session, P], T]) -> Callable[Concatenate[Session, P], T]:
        @wraps(read)
        def reading(session: Session, /, *args: P.args, **kwargs: P.kwargs) -> T:
            kept = _KEPT.get()
            if kept is None or kwargs:
                return read(session, *args, **kwargs)
            found = kept.setdefault(reading, {})
            if args not in found:
                if len(found) >= at_most:
                    del found[next(iter(found))]
                found[args] = read(session, *args, **kwargs)
            result: T = found[args]
            return result

        return reading

    return marked
