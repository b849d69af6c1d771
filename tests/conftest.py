"""Fixtures shared by all tests: the smallest school file that each needs."""

from __future__ import annotations

import datetime as dt
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlmodel import Session

from ilp_desktop.db import history
from ilp_desktop.db.store import Store
from ilp_desktop.model.learner import Learner, LearnerFields
from ilp_desktop.model.school import SchoolFields
from ilp_desktop.services import records
from ilp_desktop.services import school as school_service


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
        opened.info.update(who="Tester", changed=set())
        event.listen(opened, "after_flush", history.record)
        yield opened


@pytest.fixture
def school(session: Session) -> Session:
    """A session on a school's file that was just set up in the school year 2026/27; nothing is kept."""
    school_service.set_up(session, SchoolFields(school_name="Hillside"), dt.date(2026, 9, 7))
    return session


@pytest.fixture
def learner(school: Session) -> Learner:
    """Łukasz, who entered the school on 1 September 2026."""
    fields = LearnerFields(forename="Łukasz", surname="Nowak", entry_date=dt.date(2026, 9, 1))
    return records.add(school, Learner, fields)
