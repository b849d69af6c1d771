"""Who of the school checked the words of a language that learners' papers are written in."""

from __future__ import annotations

from sqlmodel import Field

from ilp_desktop.model.base import Fields, Name, PastDay, Row, today


class LanguageCheckFields(Fields):
    """A speaker of the language has read the papers' words in it."""

    checked_by: Name
    checked_on: PastDay = Field(default_factory=today)


class LanguageCheck(LanguageCheckFields, Row, table=True):
    """The last check of one language."""

    language: str = Field(unique=True)
    """Its code, such as pl."""
