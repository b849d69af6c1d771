"""The target and strategy bank: seeded from resources, searched, and grown from use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, col, func, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.bank import BankItem, BankKind, BankStrategyFields, BankTargetFields, alike, blanks
from ilp_desktop.paths import resource
from ilp_desktop.services import records
from ilp_desktop.words import tr

FILES = {BankKind.TARGET: "targets", BankKind.STRATEGY: "strategies"}
AnyFields = BankTargetFields | BankStrategyFields


def shipped() -> Iterator[dict[str, Any]]:
    """The wordings that come with the program, as rows."""
    for kind, file in FILES.items():
        areas = json.loads(resource(f"bank/{file}.json").read_text(encoding="utf-8"))
        for area, wordings in areas.items():
            for each in wordings:
                yield {"success_criteria": "", **each, "area": area, "kind": kind.value, "active": True}


def seed(session: Session) -> None:
    """Add the shipped wordings that the file lacks; those that are there stay as the school worded them."""
    have = set(session.exec(select(BankItem.code)))
    if missing := [each for each in shipped() if each["code"] not in have]:
        # Not through the session: the change history is for what people do.
        session.connection().execute(insert(records.table_of(BankItem)), missing)


def items(session: Session, kind: BankKind, *, all_of_them: bool = False) -> list[BankItem]:
    """The wordings of one kind by area; only those in use unless all are asked for."""
    query = select(BankItem).where(BankItem.kind == kind.value).order_by(col(BankItem.area), col(BankItem.id))
    return list(session.exec(query if all_of_them else query.where(col(BankItem.active))))


def matching(found: Iterable[BankItem], words: str, area: str) -> list[BankItem]:
    """Those of an area (empty: any) in which each word occurs, whatever its case."""
    wanted = alike(words).split()
    return [
        each
        for each in found
        if (not area or each.area == area)
        and all(word in alike(f"{each.words} {each.success_criteria}") for word in wanted)
    ]


def add(session: Session, kind: BankKind, fields: AnyFields) -> BankItem:
    """Add a wording of the school's own. Raises UserError where the bank has it already."""
    _refuse_double(session, kind, fields.words)
    newest = session.exec(select(func.max(BankItem.id))).one() or 0
    return records.add(session, BankItem, fields, kind=kind.value, code=f"own_{newest + 1}")


def change(session: Session, item_id: int, fields: AnyFields) -> BankItem:
    """Reword a wording, or take it out of use. Raises UserError where another says the same."""
    item = records.get(session, BankItem, item_id)
    _refuse_double(session, BankKind(item.kind), fields.words, item_id)
    return records.change(session, BankItem, item_id, fields)


def set_in_use(session: Session, item_id: int, *, active: bool) -> BankItem:
    """Take a wording out of use, or back into it; plans keep the words they have."""
    item = records.get(session, BankItem, item_id)
    item.active = active
    session.add(item)
    session.flush()
    return item


def _refuse_double(session: Session, kind: BankKind, words: str, but: int | None = None) -> None:
    for other in items(session, kind, all_of_them=True):
        if other.id != but and alike(other.words) == alike(words):
            is_target = kind is BankKind.TARGET
            raise UserError(
                tr("The bank has this target already.") if is_target else tr("The bank has this strategy already."),
                tr("Choose another wording.")
                if other.active
                else tr("Choose another wording, or take it back into use: it is out of use now."),
            )


def wordings(session: Session, kind: BankKind) -> frozenset[str]:
    """Every wording of a kind as it is compared, those out of use included."""
    return frozenset(alike(each.words) for each in items(session, kind, all_of_them=True))


def still_the_banks(words: str, of_bank: frozenset[str]) -> bool:
    """Whether a text was not made a learner's own yet: it has blanks, or is word for word the bank's."""
    return bool(blanks(words)) or alike(words) in of_bank


def hints(fields: AnyFields, names: Sequence[str] = ()) -> list[str]:
    """What is worth another look before a wording is shared by all: a learner's name, and no blank in it."""
    words = alike(f"{fields.words} {getattr(fields, 'success_criteria', '')}").split()
    found = [
        tr("It names {name}. Put a blank such as {{who}} in its place: every plan may be given these words.", name=name)
        for name in names
        if name and alike(name) in words
    ]
    if not blanks(fields.words):
        found.append(tr("It has no blank. With one, such as {what}, each learner's own words go into it."))
    return found
