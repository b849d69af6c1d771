"""A school's file that is only in memory, for what is shown and thrown away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy.pool import StaticPool
from sqlmodel import Session, SQLModel, create_engine

P = ParamSpec("P")
T = TypeVar("T")


class MemoryStore:
    """Holds one transaction that is never kept. One thread at a time uses it."""

    def __init__(self) -> None:
        engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
        SQLModel.metadata.create_all(engine)
        self._session = Session(engine, expire_on_commit=False)

    def do(self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read or write."""
        result = action(self._session, *args, **kwargs)
        self._session.flush()
        return result
