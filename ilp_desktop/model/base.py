"""What every noun shares: validated field types, marks that screens and papers read, keys.

An ``XFields`` class validates what a person typed; ``X(XFields, table=True)`` is its row. SQLModel does not
validate table classes, so everything that enters the file goes through a Fields class first.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, BeforeValidator, StringConstraints
from pydantic import Field as Constraint
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from ilp_desktop import readability
from ilp_desktop.model.problems import refused
from ilp_desktop.words import tr

LINE_LENGTH = 200
TEXT_LENGTH = 10_000
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_DAY_PATTERN = re.compile(r"^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$")


@dataclass(frozen=True)
class PickList:
    """Marks a field whose values are the codes of one of the school's pick-lists."""

    name: str
    own_scales: bool = False
    """Whether levels of the school's own scales can be chosen too."""


@dataclass(frozen=True)
class Refers:
    """Marks a field that holds the id of a row of another table, chosen from a list on screen."""

    table: str


@dataclass(frozen=True)
class Checked:
    """Marks a field with a check that warns and never refuses: text -> a sentence, or None where all is well."""

    by: Callable[[str], str | None]


@dataclass(frozen=True)
class ReadByLearner:
    """Marks a field that stands on a paper which the learner reads: hard words and long sentences are told while typing."""


@dataclass(frozen=True)
class LearnersWords:
    """Marks a field that holds what the learner says, in the learner's own words."""


def today() -> dt.date:
    """The school's calendar day: local time on purpose."""
    return dt.date.today()  # noqa: DTZ011


def now() -> dt.datetime:
    """This moment in UTC; SQLModel refuses one without a zone, and the file holds it in UTC."""
    return dt.datetime.now(dt.UTC)


def read_day(value: object) -> object:
    """Read a day as people in England write it: 3/9/2012, 03.09.12 or 2012-09-03; blank is no day.

    Two-digit years are 2000 to 2099. Raises a PydanticCustomError with a sentence where it is no day.
    """
    if not isinstance(value, str):
        return value
    if not (typed := value.strip()):
        return None
    try:
        if match := _DAY_PATTERN.match(typed):
            day, month, year = (int(part) for part in match.groups())
            return dt.date(year + 2000 if year < 100 else year, month, day)  # noqa: PLR2004
        return dt.date.fromisoformat(typed)
    except ValueError:
        raise refused("not_a_day", tr("Write the date as day/month/year, such as 03/09/2026.")) from None


def day_or_none(value: object) -> dt.date | None:
    """A day as typed; None where nothing is typed, or no day."""
    try:
        day = read_day(value)
    except ValueError:
        return None
    return day if isinstance(day, dt.date) else None


def not_in_future(day: dt.date) -> dt.date:
    """Refuse a day that has not come yet: what is recorded has happened."""
    if day > today():
        raise refused("in_future", tr("This date is in the future. Check the day and the year."))
    return day


def blank_is_none(value: object) -> object:
    """An empty box means: not recorded."""
    return None if isinstance(value, str) and not value.strip() else value


def blank_is_empty(value: object) -> object:
    """Nothing chosen is an empty list."""
    return [] if value is None or value == "" else value


def in_order(earlier: dt.date | None, later: dt.date | None, sentence: str) -> None:
    """Raise a PydanticCustomError with the sentence where both days are known and the wrong way round."""
    if earlier and later and later < earlier:
        raise refused("days_out_of_order", sentence)


def without_controls(value: object) -> object:
    """Text without control characters, which a paste may bring: no paper shows them, and SQL ends a text at a NUL."""
    return _CONTROLS.sub("", value) if isinstance(value, str) else value


_Clean = BeforeValidator(without_controls)
Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=LINE_LENGTH), _Clean]
"""One line of text, 200 characters at most."""
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LINE_LENGTH), _Clean]
"""A line that can't be left empty."""
Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=TEXT_LENGTH), _Clean]
"""Free text, 10,000 characters at most (about three pages)."""
RequiredText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=TEXT_LENGTH), _Clean]
Day = Annotated[dt.date, BeforeValidator(read_day)]
PastDay = Annotated[dt.date, BeforeValidator(read_day), AfterValidator(not_in_future)]
"""Today or before."""
OptionalDay = Annotated[dt.date | None, BeforeValidator(read_day)]
OptionalId = Annotated[int | None, BeforeValidator(blank_is_none)]
Ids = Annotated[list[int], BeforeValidator(blank_is_empty)]
"""The ids of several records."""
# A bound stands inside the union: on the outside pydantic compares a blank with it, and raises a TypeError.
Count = Annotated[Annotated[int, Constraint(ge=0, le=10_000)] | None, BeforeValidator(blank_is_none)]
"""A whole number, or blank."""
Percent = Annotated[Annotated[float, Constraint(ge=0, le=100)] | None, BeforeValidator(blank_is_none)]
Distance = Annotated[Annotated[int, Constraint(ge=0, le=4)] | None, BeforeValidator(blank_is_none)]
"""Distance travelled from the baseline: 0 (not begun) to 4 (arrived)."""


class Fields(SQLModel):
    """Base of all validated entries."""


class Row(SQLModel):
    """Base of all table rows: the table's name is the class's name in snake_case, the key a never re-used integer."""

    __table_args__: ClassVar[Any] = {"sqlite_autoincrement": True}

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    id: int | None = Field(default=None, primary_key=True)


def belongs_to(key: str) -> Any:
    """A required foreign key; the row goes when its owner goes."""
    return Field(foreign_key=key, ondelete="CASCADE", index=True)


def may_belong_to(key: str) -> Any:
    """An optional foreign key; the row goes when its owner goes."""
    return Field(default=None, foreign_key=key, ondelete="CASCADE", index=True, nullable=True)


def refers_to(key: str) -> Any:
    """An optional foreign key; the row stays, without it, when the other goes."""
    return Field(default=None, foreign_key=key, ondelete="SET NULL", index=True, nullable=True)


def marks(fields: type[SQLModel], name: str) -> list[Any]:
    """The marks (PickList, Refers, …) of one field."""
    return list(fields.model_fields[name].metadata)


def pick_list_of(fields: type[SQLModel], name: str) -> str | None:
    """The name of the pick-list that a field's codes come from, or None."""
    return next((mark.name for mark in marks(fields, name) if isinstance(mark, PickList)), None)


def takes_own_scales(fields: type[SQLModel], name: str) -> bool:
    """Whether a level of the school's own scales can be chosen in a field."""
    return any(isinstance(mark, PickList) and mark.own_scales for mark in marks(fields, name))


def refers_to_table(fields: type[SQLModel], name: str) -> str | None:
    """The table whose ids a field holds, or None."""
    return next((mark.table for mark in marks(fields, name) if isinstance(mark, Refers)), None)


def slips(fields: type[SQLModel], values: Mapping[str, Any]) -> dict[str, str]:
    """Field name -> what its check says of the text typed there; a slip never keeps anyone from saving."""
    return {
        name: sentence
        for name in fields.model_fields
        for mark in marks(fields, name)
        if isinstance(mark, Checked) and (sentence := mark.by(str(values.get(name) or "")))
    }


def second_looks(fields: type[SQLModel], values: Mapping[str, Any]) -> dict[str, str]:
    """Field name -> what is worth another look there: a slip, or what makes it hard to read for the learner."""
    hard = {
        name: found[0]
        for name in fields.model_fields
        if any(isinstance(mark, ReadByLearner) for mark in marks(fields, name))
        and (found := readability.hints(str(values.get(name) or "")))
    }
    return hard | slips(fields, values)
