"""Fixtures shared by all tests: the smallest school file that each needs."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session

from ilp_desktop.db.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An encrypted, empty school file with the newest schema."""
    with Store(tmp_path / "school.db", secrets.token_bytes(32)) as opened:
        opened.who = "Tester"
        yield opened


@pytest.fixture
def session(store: Store) -> Iterator[Session]:
    """A session on the empty file, for services that flush; nothing is kept."""
    with Session(store._engine, expire_on_commit=False) as opened:
        yield opened
