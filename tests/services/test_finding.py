"""Finding by the beginnings of words."""

from __future__ import annotations

import pytest

from ilp_desktop.services import finding
from ilp_desktop.services.finding import BEGINS, INITIALS, INSIDE, WORDS


@pytest.mark.parametrize(
    ("typed", "text", "fit"),
    [
        ("", "New learner", BEGINS),
        ("new le", "New learner…", BEGINS),
        ("learner new", "New learner…", WORDS),
        ("luk now", "Łukasz Nowak", WORDS),
        ("page", "One-page profile", WORDS),
        ("nl", "New learner", INITIALS),
        ("arsh", "Marsh, Ada", INSIDE),
        ("ar", "Marsh, Ada", None),
        ("nowak zed", "Łukasz Nowak", None),
        ("--", "New learner", BEGINS),
    ],
)
def test_words_are_found_by_their_beginnings_in_any_order(typed: str, text: str, fit: int | None) -> None:
    assert finding.fit(finding.words_of(typed), finding.searchable(text)) == fit
