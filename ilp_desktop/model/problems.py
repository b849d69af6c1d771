"""Turns pydantic's errors into sentences that say what to do, beside the field they belong to."""

from __future__ import annotations

from typing import Any, LiteralString

from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from ilp_desktop.words import tr

_SENTENCES = {
    "string_too_short": tr("Please fill this in."),
    "string_too_long": tr("This is too long: at most {max_length} characters. Shorten it, or put the rest in a note."),
    "string_type": tr("Please fill this in."),
    "missing": tr("Please fill this in."),
    "int_type": tr("Write a whole number."),
    "int_parsing_size": tr("This number is too large."),
    "float_type": tr("Write a number, such as 92.5."),
    "int_parsing": tr("Write a whole number."),
    "int_from_float": tr("Write a whole number."),
    "float_parsing": tr("Write a number, such as 92.5."),
    "greater_than_equal": tr("This can't be less than {ge:g}."),
    "less_than_equal": tr("This can't be more than {le:g}."),
    "date_type": tr("Please fill in a date."),
    "enum": tr("Choose one of the list."),
    "string_pattern_mismatch": tr("This is not written as it should be."),
    "bool_parsing": tr("Tick or untick this."),
    "bool_type": tr("Tick or untick this."),
}


def refused(kind: LiteralString, sentence: str) -> PydanticCustomError:
    """What a validator raises: a fault with its sentence for the user."""
    return PydanticCustomError(kind, "{sentence}", {"sentence": sentence})


def sentences(error: ValidationError) -> dict[str, str]:
    """Map each faulty field's name to one sentence; faults of the whole entry stand under the empty name."""
    found: dict[str, str] = {}
    for fault in error.errors():
        name = str(fault["loc"][0]) if fault["loc"] else ""
        ours = fault["msg"] if "url" not in fault else ""
        found.setdefault(name, _sentence(fault["type"], fault.get("ctx", {}), ours))
    return found


def _sentence(kind: str, context: dict[str, Any], ours: str) -> str:
    """The sentence for a fault: our own wording, since pydantic's (faults with a web page) is for programmers."""
    if template := _SENTENCES.get(kind):
        return template.format(**context)
    return ours or tr("This is not written as it should be.")
