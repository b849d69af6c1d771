"""Messages read as sentences that a person who is no programmer can act on."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError

from ilp_desktop.model import assessment, learner, plan, review, school
from ilp_desktop.model.base import Fields, Row
from ilp_desktop.model.problems import sentences

NOUNS = [
    each
    for module in (assessment, learner, plan, review, school)
    for each in vars(module).values()
    if isinstance(each, type)
    and issubclass(each, Fields)
    and not issubclass(each, Row)
    and each.__module__ == module.__name__
]
JARGON = (
    "input",
    "valid",
    "string",
    "none",
    "null",
    "type",
    "integer",
    "boolean",
    "pydantic",
    "value error",
    "{",
    "regex",
)
TYPED = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.just("x" * 10_001),
    st.dates(),
    st.lists(st.integers(), max_size=2),
    st.binary(max_size=3),
)


class Colour(StrEnum):
    RED = "red"


class Odd(Fields):
    colour: Colour = Colour.RED
    code: Annotated[str, Field(pattern="^[A-Z]$")] = "A"
    moment: dt.datetime = dt.datetime(2026, 9, 3, tzinfo=dt.UTC)
    decided: bool = False

    @model_validator(mode="after")
    def _decided_needs_red(self) -> Odd:
        if self.decided and self.code == "Z":
            raise PydanticCustomError("whole", "This can't be decided yet. Change the code first.")
        return self


def said(fields: type[Fields], values: dict[str, object]) -> dict[str, str]:
    try:
        fields.model_validate(values)
    except ValidationError as error:
        return sentences(error)
    return {}


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.__name__)
@settings(max_examples=40)
@given(data=st.data())
def test_whatever_is_entered_the_messages_are_plain_sentences(noun: type[Fields], data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(noun.model_fields)))
    for field, sentence in said(noun, {name: data.draw(TYPED)}).items():
        assert field in noun.model_fields
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert not any(word in sentence.casefold() for word in JARGON), sentence


def test_each_field_gets_one_sentence() -> None:
    assert said(learner.LearnerFields, {"forename": "", "year_group": "ten", "date_of_birth": "soon"}) == {
        "forename": "Please fill this in.",
        "surname": "Please fill this in.",
        "year_group": "Write a whole number.",
        "date_of_birth": "Write the date as day/month/year, such as 03/09/2026.",
    }


def test_a_fault_of_the_whole_entry_stands_under_the_empty_name() -> None:
    assert said(Odd, {"decided": True, "code": "Z"}) == {"": "This can't be decided yet. Change the code first."}


def test_faults_that_nobody_foresaw_are_still_plain() -> None:
    assert said(Odd, {"colour": "blue", "code": "1", "moment": "then", "decided": "perhaps"}) == {
        "colour": "Choose one of the list.",
        "code": "This is not written as it should be.",
        "moment": "This is not written as it should be.",
        "decided": "Tick or untick this.",
    }
