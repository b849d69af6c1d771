"""What the words in a school system's export mean: its headings, and the codes, dates and yes or no in its cells.

The words stand in resources/lists/import_words.json, so that a school's own wording can be added without code.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlmodel import Session, select

from ilp_desktop.model.base import pick_list_of
from ilp_desktop.model.identifiers import tidy as tidy_identifier
from ilp_desktop.model.learner import LearnerFields
from ilp_desktop.model.school import PickListItem
from ilp_desktop.paths import resource
from ilp_desktop.words import tr

_ALIKE = 0.86
"""How alike a heading must be to a known one to be guessed; below, "Former surname" would pass for "Surname"."""
_YEAR_GROUP = re.compile(r"^(?:national curriculum |nc )?(?:year group|year|yr|y)?[ .]*0?(\d{1,2})$")
_MIDNIGHT = re.compile(r"[ T]0?0:00(:00(\.0+)?)?$")
_BEFORE_REMARK = re.compile(r"^(.+?)(?: [-–—] |: | ?\()")
_YES_NO = "yes_no"


def importable_fields() -> tuple[str, ...]:
    """The learner's fields that a list may fill, in the order of the form."""
    known = _words()["headings"]
    return tuple(name for name in LearnerFields.model_fields if name in known)


def guess_columns(headings: Iterable[str]) -> dict[str, str | None]:
    """For each heading the field it seems to mean, or None. No two get the same field: the likelier one has it."""
    guesses = {heading: _guess(heading) for heading in headings}
    best: dict[str, tuple[float, str]] = {}
    for heading, (field, likeness) in guesses.items():
        if field and (field not in best or likeness > best[field][0]):
            best[field] = (likeness, heading)
    return {heading: field if field and best[field][1] == heading else None for heading, (field, _) in guesses.items()}


def not_needed(heading: str) -> bool:
    """Tell whether a column holds personal data that a plan has no need of (data minimisation)."""
    words, plain = _words()["not_needed"], _key(heading)
    return plain in {_key(word) for word in words["whole"]} or any(_key(word) in plain for word in words["containing"])


class CellReader:
    """Reads cells into the values of LearnerFields, and writes values as people read them."""

    def __init__(self, session: Session) -> None:
        self._codes: dict[str, dict[str, str]] = {
            name: {_key(word): code for word, code in words.items()} for name, words in _words()["words"].items()
        }
        self._labels: dict[tuple[str, str], str] = {}
        for item in session.exec(select(PickListItem)).all():
            known = self._codes.setdefault(item.list_name, {})
            known[_key(item.label)] = known[_key(item.code)] = item.code
            self._labels[item.list_name, item.code] = item.label
        for name in {list_name for list_name, _ in self._labels}:  # a value that the school deleted is not brought back
            self._codes[name] = {word: code for word, code in self._codes[name].items() if (name, code) in self._labels}

    def read(self, field: str, cell: str) -> object:
        """The value of a filled cell. Raises ValueError with a sentence where it is none."""
        if field == "year_group":
            return _year_group(cell)
        if field in {"upn", "uln"}:
            return tidy_identifier(cell)
        if field in {"date_of_birth", "entry_date", "leaving_date"}:
            return _MIDNIGHT.sub("", cell)
        if field == "english_additional_language":
            return self._code(_YES_NO, cell, tr("Write yes or no.")) == "yes"
        pick_list = pick_list_of(LearnerFields, field)
        return self._code(pick_list, cell, self._advice(pick_list)) if pick_list else cell

    def write(self, field: str, value: object) -> str:
        """A value as people read it: a label for a code, day/month/year, yes or no."""
        if value is None:
            return ""
        if isinstance(value, bool):
            return tr("Yes") if value else tr("No")
        if hasattr(value, "strftime"):
            return str(value.strftime("%d/%m/%Y"))
        pick_list = pick_list_of(LearnerFields, field) or ""
        return self._labels.get((pick_list, str(value)), str(value))

    def _code(self, pick_list: str, cell: str, advice: str) -> str:
        known = self._codes.get(pick_list, {})
        short = _BEFORE_REMARK.match(cell)
        code = known.get(_key(cell)) or (known.get(_key(short[1])) if short else None)
        if code is None:
            raise ValueError(f"“{shortened(cell)}” is not known here. {advice}")
        return code

    def _advice(self, pick_list: str) -> str:
        labels = [label for (name, _), label in self._labels.items() if name == pick_list]
        return tr("Write one of: {values}.", values="; ".join(labels)) if labels else tr("Leave it blank.")


def shortened(cell: str) -> str:
    """A cell as a sentence may quote it."""
    return cell if len(cell) <= 40 else cell[:39] + "…"  # noqa: PLR2004


def _year_group(cell: str) -> int:
    match = _YEAR_GROUP.match(cell.casefold())
    if not match:
        raise ValueError(f"“{shortened(cell)}” is no year group. Write the number, such as 10.")
    return int(match[1])


def _guess(heading: str) -> tuple[str | None, float]:
    if not_needed(heading):
        return None, 0
    plain, known = _key(heading), _known_headings()
    if plain in known:
        field, place = known[plain]
        return field, 2 - place / 100  # an earlier synonym is the likelier one
    alike = difflib.get_close_matches(plain, known, n=1, cutoff=_ALIKE)
    if not alike:
        return None, 0
    return known[alike[0]][0], difflib.SequenceMatcher(None, plain, alike[0]).ratio()


@cache
def _words() -> Mapping[str, Any]:
    words: Mapping[str, Any] = json.loads(resource("lists/import_words.json").read_text(encoding="utf-8"))
    return words


@cache
def _known_headings() -> dict[str, tuple[str, int]]:
    """Each synonym with its field and its place among the field's synonyms."""
    return {
        _key(synonym): (field, place)
        for field, synonyms in _words()["headings"].items()
        for place, synonym in enumerate(synonyms)
    }


def _key(text: str) -> str:
    """Text by which wordings are compared: letters and digits only, small."""
    return re.sub(r"[\W_]+", "", text.casefold())
