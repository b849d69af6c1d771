"""The target and strategy bank: wordings with blanks, which count only once they were made a learner's own."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator
from sqlmodel import Field

from ilp_desktop.model.base import Fields, Name, PickList, RequiredText, Row, Text
from ilp_desktop.model.problems import refused
from ilp_desktop.words import tr

_BLANK = re.compile(r"\{[^\W\d_][\w -]{0,29}\}")
"""A blank to fill in: a few words in curly brackets, such as {what} or {how many}."""
_SPACES = re.compile(r"\W+")


class BankKind(StrEnum):
    """What the bank holds."""

    TARGET = "target"
    STRATEGY = "strategy"


def blanks(words: str) -> list[str]:
    """The blanks that a text still has, as written, in their order."""
    return _BLANK.findall(words)


def next_blank(words: str, start: int = 0) -> tuple[int, int] | None:
    """First and last place of the first blank from a place on, or None."""
    found = _BLANK.search(words, start)
    return found.span() if found else None


def alike(words: str) -> str:
    """A wording as it is compared: without case, spaces and stops."""
    return _SPACES.sub(" ", words).strip().casefold()


def well_formed(words: str) -> str:
    """Refuse a curly bracket that is no part of a blank: the program would not know what is to be filled in."""
    if set("{}") & set(_BLANK.sub("", words)):
        raise refused("blank", tr("Write a blank as words in curly brackets, such as {what} or {how many}."))
    return words


class BankStrategyFields(Fields):
    """A support strategy: what teachers do."""

    area: Annotated[Name, PickList("skill_area")]
    words: Annotated[RequiredText, AfterValidator(well_formed)]
    active: bool = True


class BankTargetFields(Fields):
    """A target in the first person, with a suggestion of how we will know."""

    area: Annotated[Name, PickList("skill_area")]
    words: Annotated[RequiredText, AfterValidator(well_formed)]
    success_criteria: Annotated[Text, AfterValidator(well_formed)] = ""
    active: bool = True


class BankItem(BankTargetFields, Row, table=True):
    """A wording of the bank. Shipped wordings have the code of their file, the school's own begin with own_."""

    kind: str = BankKind.TARGET.value
    code: str = Field(unique=True)
