"""The school's pick-lists: seeded from resources, then the school's own."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import pick_list_of
from ilp_desktop.model.school import (
    ChangeHistory,
    PickListItem,
    PickListItemFields,
    ScaleFields,
    ScaleNameFields,
    with_scale,
)
from ilp_desktop.paths import resource
from ilp_desktop.services import records, steps
from ilp_desktop.words import tr

_NAMES = {
    "access_arrangement": tr("Access arrangement"),
    "agreement_how": tr("Agreement how"),
    "agreement_role": tr("Agreement role"),
    "distance": tr("Distance"),
    "level": tr("Level"),
    "log_kind": tr("Log kind"),
    "method_kind": tr("Method kind"),
    "need_type": tr("Need type"),
    "outcome_tag": tr("Outcome tag"),
    "paper_tint": tr("Paper tint"),
    "participation": tr("Participation"),
    "placement_kind": tr("Placement kind"),
    "print_font": tr("Print font"),
    "priority": tr("Priority"),
    "progression": tr("Progression"),
    "prompt_language": tr("Prompt language"),
    "provider_kind": tr("Provider kind"),
    "qualification_status": tr("Qualification status"),
    "rating": tr("Rating"),
    "relationship": tr("Relationship"),
    "review_cadence": tr("Review cadence"),
    "sen_provision": tr("SEN provision"),
    "sex": tr("Sex"),
    "skill_area": tr("Skill area"),
    "source_kind": tr("Source kind"),
    "staff_role": tr("Staff role"),
    "statutory_subject": tr("Statutory subject"),
    "strand": tr("Strand"),
    "support_kind": tr("Support kind"),
    "symbol_mode": tr("Symbol mode"),
    "target_status": tr("Target status"),
    "weekday": tr("Weekday"),
}

NEEDED = {
    "agreement_role": frozenset({"learner", "tutor", "parent_carer", "provider"}),
    "qualification_status": frozenset({"achieved", "result"}),
    "staff_role": frozenset({"senco", "tutor"}),
}
"""Codes of the school's own lists that papers, imports and the moving-on plan write or look for."""

LEVELS = "level"
"""The list whose values can be on scales of the school's own."""


@dataclass(frozen=True)
class Choice:
    """One value of a list: the code that records hold, the label that people read."""

    code: str
    label: str
    active: bool = True
    scale: str = ""


Lists = dict[str, list[Choice]]


def seed(session: Session) -> None:
    """Add the lists shipped with the program; values that are there already stay as the school worded them.

    A value that the school deleted stays away.
    """
    have = set(session.exec(select(PickListItem.list_name, PickListItem.code))) | _deleted(session)
    shipped = json.loads(resource("lists/pick_lists.json").read_text(encoding="utf-8"))
    session.add_all(
        PickListItem(
            list_name=name,
            code=item["code"],
            label=item["label"],
            position=position,
            built_in=content["built_in"],
        )
        for name, content in shipped.items()
        for position, item in enumerate(content["items"])
        if (name, item["code"]) not in have
    )
    session.flush()


def _deleted(session: Session) -> set[tuple[str, str]]:
    """List and code of each value that was ever deleted, as the history tells."""
    gone = select(ChangeHistory.changes).where(
        ChangeHistory.table_name == "pick_list_item", ChangeHistory.action == "deleted"
    )
    rows = [json.loads(changes) for changes in session.exec(gone)]
    return {(row["list_name"][0], row["code"][0]) for row in rows}


def needed_codes(list_name: str) -> set[str]:
    """The codes of a list that the program writes by itself: as the default of a field, or in NEEDED."""
    defaults = {
        str(kind.model_fields[name].default)
        for kind in records.kinds()
        for name in kind.model_fields
        if pick_list_of(kind, name) == list_name and not kind.model_fields[name].is_required()
    }
    return (defaults - {"", "None"}) | NEEDED.get(list_name, frozenset())


def all_lists(session: Session) -> Lists:
    """Every list with its values in the school's order, those out of use included (old records show them)."""
    columns = (PickListItem.list_name, PickListItem.scale, PickListItem.position, PickListItem.id)
    query = select(PickListItem).order_by(*(col(each) for each in columns))
    lists: Lists = {}
    for item in session.exec(query):
        lists.setdefault(item.list_name, []).append(
            Choice(item.code, with_scale(item.label, item.scale), item.active, item.scale)
        )
    return lists


def built_in_codes(session: Session) -> dict[str, set[str]]:
    """The codes of the lists whose values have a meaning to the program."""
    codes: dict[str, set[str]] = {}
    for name, code in session.exec(select(PickListItem.list_name, PickListItem.code).where(col(PickListItem.built_in))):
        codes.setdefault(name, set()).add(code)
    return codes


def items(session: Session, list_name: str, scale: str = "") -> list[PickListItem]:
    """The values of one list (of levels: of one scale), for its editor."""
    return records.of(session, PickListItem, list_name=list_name, scale=scale)


def scales(session: Session) -> list[str]:
    """The names of the school's own scales of levels."""
    query = select(PickListItem.scale).where(PickListItem.list_name == LEVELS, PickListItem.scale != "").distinct()
    return sorted(session.exec(query), key=str.casefold)


def add_scale(session: Session, fields: ScaleFields) -> None:
    """Add a scale of levels, the lowest first. Raises UserError where there is one of this name."""
    _refuse_scale(session, fields.name)
    for label in fields.levels.splitlines():
        add_item(session, LEVELS, PickListItemFields(label=label), fields.name)


def rename_scale(session: Session, scale: str, fields: ScaleNameFields) -> None:
    """Give a scale another name; old records show it too. Raises UserError where there is one of this name."""
    if fields.name.casefold() != scale.casefold():
        _refuse_scale(session, fields.name)
    for item in items(session, LEVELS, scale):
        item.scale = fields.name
        session.add(item)
    session.flush()


def _refuse_scale(session: Session, name: str) -> None:
    if name.casefold() in {each.casefold() for each in scales(session)}:
        raise UserError(
            tr("There is a scale “{name}” already.", name=name),
            tr("Choose another name, or change the scale that is there."),
        )


def add_item(session: Session, list_name: str, fields: PickListItemFields, scale: str = "") -> PickListItem:
    """Add a value at the end of a list, or of one scale of levels.

    Raises UserError where the label is there already, or where the program would not know what the value means.
    """
    there = items(session, list_name, scale)
    if list_name in built_in_codes(session):
        raise UserError(
            tr("The program gives the values of this list their meaning."), tr("You can reword them, but not add one.")
        )
    _refuse_double(there, fields.label)
    everything = records.of(session, PickListItem, list_name=list_name)
    code = f"own_{max((item.id or 0 for item in everything), default=0) + 1}"
    place = {"list_name": list_name, "code": code, "position": len(there), "scale": scale}
    return records.add(session, PickListItem, fields, built_in=False, **place)


def change_item(session: Session, item_id: int, fields: PickListItemFields) -> PickListItem:
    """Reword a value, or take it out of use. Raises UserError where another has the same label."""
    item = records.get(session, PickListItem, item_id)
    others = [other for other in items(session, item.list_name, item.scale) if other.id != item_id]
    _refuse_double(others, fields.label)
    if item.built_in and not fields.active:
        raise UserError(tr("The program needs this value."), tr("You can reword it, but it can't be taken out of use."))
    return records.change(session, PickListItem, item_id, fields)


def move_item(session: Session, item_id: int, by: int) -> None:
    """Move a value up (negative) or down its list."""
    item = records.get(session, PickListItem, item_id)
    steps.called(session, tr("list value “{label}” moved", label=item.label))
    order = items(session, item.list_name, item.scale)
    at = order.index(item)
    order.insert(max(0, at + by), order.pop(at))
    for position, each in enumerate(order):
        each.position = position
        session.add(each)
    session.flush()


def _refuse_double(others: list[PickListItem], label: str) -> None:
    if any(other.label.casefold() == label.casefold() for other in others):
        raise UserError(
            tr("“{label}” is on this list already.", label=label),
            tr("Choose another wording, or use the value that is there."),
        )


def title(list_name: str) -> str:
    """What a list is called where the school rewords it."""
    return _NAMES.get(list_name, list_name.replace("_", " ").capitalize())
