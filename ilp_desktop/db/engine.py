"""SQLAlchemy's engine on the school's file, with transactions that begin where the store says so."""

from __future__ import annotations

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from ilp_desktop.db.connection import connect

__all__ = ["connect", "make_engine"]


def make_engine(path: Path, key: bytes) -> Engine:
    """Make an engine whose transactions are explicit: BEGIN for reads, BEGIN IMMEDIATE for writes.

    The key is in no URL and no log; statement parameters stay out of error messages.
    """
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, key),
        module=sqlcipher,
        poolclass=QueuePool,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
