"""A person of the school has checked the words of a language; the next check stands in its place."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError
from sqlmodel import Session

from ilp_desktop.model.language_check import LanguageCheckFields
from ilp_desktop.services import language_checks

DAY = dt.date(2026, 9, 3)


def test_the_newest_check_of_a_language_counts(session: Session) -> None:
    language_checks.set_check(session, "pl", LanguageCheckFields(checked_by="Danuta Wrona", checked_on=DAY))
    language_checks.set_check(session, "ur", LanguageCheckFields(checked_by="Imran Bhatti", checked_on=DAY))
    language_checks.set_check(session, "pl", LanguageCheckFields(checked_by="Jan Lis", checked_on=DAY))
    found = language_checks.checks(session)
    assert {code: check.checked_by for code, check in found.items()} == {"pl": "Jan Lis", "ur": "Imran Bhatti"}
    language_checks.forget(session, "pl")
    assert list(language_checks.checks(session)) == ["ur"]


def test_a_check_has_a_name_and_no_day_to_come() -> None:
    with pytest.raises(ValidationError):
        LanguageCheckFields(checked_by=" ")
    with pytest.raises(ValidationError):
        LanguageCheckFields(checked_by="Jan Lis", checked_on=dt.date(2999, 1, 1))
