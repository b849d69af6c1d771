"""Tells which learner on record a row of a list is about.

By UPN; else by surname, forename and date of birth, where capitals, spaces and the coding of accents don't count.
Where one side lacks the date of birth the names alone may fit: that is told as an uncertain match.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from ilp_desktop.model.identifiers import tidy as tidy_identifier

NO_NAME = ("", "")


@dataclass(frozen=True)
class Identity:
    """What tells one learner from another."""

    upn: str
    name: tuple[str, str]
    """Surname and forename as they are compared; NO_NAME where either is lacking."""
    born: dt.date | None

    def may_be(self, other: Identity) -> bool:
        """Tell whether the UPNs allow both to be the same learner."""
        return not (self.upn and other.upn) or self.upn == other.upn


def identity(upn: str, surname: str, forename: str, born: dt.date | None) -> Identity:
    """An identity from what is written."""
    name = (_plain(surname), _plain(forename))
    return Identity(tidy_identifier(upn), name if all(name) else NO_NAME, born)


class Register:
    """The learners by number, findable by UPN and by name; an identity may change while a list is gone through."""

    def __init__(self, known: Iterable[tuple[int, Identity]] = ()) -> None:
        self._identities: dict[int, Identity] = {}
        self._by_upn: dict[str, set[int]] = defaultdict(set)
        self._by_name: dict[tuple[str, str], set[int]] = defaultdict(set)
        for number, each in known:
            self.put(number, each)

    def put(self, number: int, now: Identity) -> None:
        """Enter a learner, or change who it is."""
        if before := self._identities.get(number):
            self._by_upn[before.upn].discard(number)
            self._by_name[before.name].discard(number)
        self._identities[number] = now
        self._by_upn[now.upn].add(number)
        self._by_name[now.name].add(number)

    def add_upn(self, number: int, upn: str) -> None:
        """Let a learner be found by a further UPN, such as that of a row that was left out."""
        if upn:
            self._by_upn[upn].add(number)

    def with_upn(self, wanted: Identity) -> list[int]:
        """The learners with this UPN; where a UPN stands twice, the one with the same name."""
        found = sorted(self._by_upn.get(wanted.upn, ())) if wanted.upn else []
        same_name = [number for number in found if self._identities[number].name == wanted.name]
        return same_name if len(found) > 1 and same_name else found

    def with_name(self, wanted: Identity) -> list[int]:
        """The learners with this name whose date of birth is the same or, failing those, may be the same."""
        found = self.namesakes(wanted)
        same_day = [number for number in found if wanted.born and self._identities[number].born == wanted.born]
        if same_day:
            return [number for number in same_day if self._identities[number].may_be(wanted)] or same_day
        unsure = [
            number
            for number in found
            if not (wanted.born and self._identities[number].born) and self._identities[number].may_be(wanted)
        ]
        return [number for number in unsure if self._identities[number].born == wanted.born] or unsure

    def namesakes(self, wanted: Identity) -> list[int]:
        """The learners with this surname and forename."""
        return [] if wanted.name == NO_NAME else sorted(self._by_name.get(wanted.name, ()))

    def __getitem__(self, number: int) -> Identity:
        return self._identities[number]


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFC", text.casefold()).split())
