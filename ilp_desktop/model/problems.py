"""Turns pydantic's errors into sentences that say what to do, beside the field they belong to."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

_SENTENCES = {
    "string_too_short": "Please fill this in.",
    "string_too_long": "This is too long: at most {max_length} characters. Shorten it, or put the rest in a note.",
    "string_type": "Please fill this in.",
    "missing": "Please fill this in.",
    "int_type": "Write a whole number.",
    "int_parsing_size": "This number is too large.",
    "float_type": "Write a number, such as 92.5.",
    "int_parsing": "Write a whole number.",
    "int_from_float": "Write a whole number.",
    "float_parsing": "Write a number, such as 92.5.",
    "greater_than_equal": "This can't be less than {ge:g}.",
    "less_than_equal": "This can't be more than {le:g}.",
    "date_type": "Please fill in a date.",
    "enum": "Choose one of the list.",
    "string_pattern_mismatch": "This is not written as it should be.",
    "bool_parsing": "Tick or untick this.",
    "bool_type": "Tick or untick this.",
}


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
    return ours or "This is not written as it should be."
