"""Gathers rows with ids given beforehand and writes them all at once: a large school in seconds, not minutes."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from pydantic_core import PydanticUndefined
from sqlalchemy import insert
from sqlmodel import Session, SQLModel, func, select

from ilp_desktop.model.base import Row
from ilp_desktop.services.records import table_of


class Rows:
    """Rows by kind. They bypass the change history: a demonstration has no past that anyone made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows: dict[type[Row], list[dict[str, Any]]] = defaultdict(list)
        self._defaults: dict[type[Row], dict[str, Any]] = {}
        self._first: dict[type[Row], int] = {}

    def add(self, kind: type[Row], /, **values: Any) -> int:
        """Keep a row for later; return its id. Raises KeyError where the kind has no such column."""
        if kind not in self._defaults:
            self._prepare(kind)
        rows, defaults = self._rows[kind], self._defaults[kind]
        row_id = self._first[kind] + len(rows)
        row = defaults | values | {"id": row_id}
        if len(row) > len(kind.model_fields):
            raise KeyError(f"{kind.__name__} has no {values.keys() - kind.model_fields.keys()}")
        rows.append(row)
        return row_id

    def row(self, kind: type[Row], row_id: int) -> dict[str, Any]:
        """A row that was added, to be changed before it is written."""
        return self._rows[kind][row_id - self._first[kind]]

    def write(self) -> int:
        """Write every row, owners before what belongs to them; return how many."""
        kinds = {table_of(kind): kind for kind in self._rows}
        connection = self._session.connection()
        for table in SQLModel.metadata.sorted_tables:
            if kind := kinds.get(table):
                connection.execute(insert(table), self._rows[kind])
        # So that screens learn of the change as they do of any other: see Store.write.
        self._session.info.setdefault("changed", set()).update(table.name for table in kinds)
        return sum(map(len, self._rows.values()))

    def _prepare(self, kind: type[Row]) -> None:
        # Days and moments come from the caller, never from a default: the same seed gives the same school.
        self._defaults[kind] = {
            name: field.default
            for name, field in kind.model_fields.items()
            if field.default is not PydanticUndefined and field.default_factory is None
        }
        last = self._session.exec(select(func.max(table_of(kind).c.id))).one()
        self._first[kind] = (last or 0) + 1
