"""The slip of a provider or a subject teacher, as it came back on paper: who, when, attendance, what they saw."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from ilp_desktop.flows.flow import as_typed, form_problems, raw, read
from ilp_desktop.flows.sheets import Box, BoxKind, Sheet, SheetKind, Typed, Values, let_go, refuse, targets_on
from ilp_desktop.model.base import TEXT_LENGTH, today
from ilp_desktop.model.plan import Target
from ilp_desktop.model.review import Slip, SlipFields
from ilp_desktop.services import records, school, slips
from ilp_desktop.services.caseload import name_of
from ilp_desktop.words import tr

FOR_THE_PILE = ("sender", "name", "subject", "seen_on")
"""The boxes that stay filled for the next slip of a pile."""
_SAW = "saw"


def open_sheet(session: Session, learner_id: int, slip_id: int | None = None) -> Sheet:
    """A blank slip of a learner, or one that was typed up before, to correct."""
    slip = records.get(session, Slip, slip_id) if slip_id else None
    comments = {note.target_id: note.note for note in slips.notes(session, slip_id)} if slip_id else {}
    targets = _targets(session, learner_id, comments)
    boxes = _boxes(session, targets)
    values = {name: str(value) for name, value in raw(SlipFields, slip).items()}
    values["sender"] = _code(slip)
    values["seen_on"] = values["seen_on"] or as_typed(today())
    values |= {_box(target_id): words for target_id, words in comments.items()}
    return Sheet(
        kind=SheetKind.SLIP,
        learner_id=learner_id,
        learner=name_of(session, learner_id),
        key=f"slip-{slip_id or 'new'}",
        title=tr("Slip of a provider or teacher"),
        boxes=boxes,
        values={box.name: values.get(box.name, "") for box in boxes},
        targets=targets,
        record_id=slip_id,
        notice=tr("This slip was typed up before: saving changes it.") if slip else "",
    )


def _targets(session: Session, learner_id: int, comments: dict[int | None, str]) -> tuple[Target, ...]:
    """The targets of today, and those that the slip already speaks of."""
    now = targets_on(session, learner_id, today())
    ids = {each.id for each in now}
    older = [session.get(Target, target_id) for target_id in comments if target_id and target_id not in ids]
    return (*now, *(each for each in older if each))


def _boxes(session: Session, targets: tuple[Target, ...]) -> tuple[Box, ...]:
    senders = [(f"provider-{each.id}", each.name) for each in school.providers(session, all_of_them=True)]
    senders += [(f"staff-{each.id}", each.name) for each in school.staff(session, all_of_them=True)]
    return (
        Box("sender", tr("From (provider or teacher)"), BoxKind.CHOICE, choices=tuple(senders)),
        Box("name", tr("Name, where it is not in the list"), BoxKind.LINE),
        Box("subject", tr("Subject or course"), BoxKind.LINE),
        Box("seen_on", tr("Date"), BoxKind.DAY),
        Box("attendance_percent", tr("Attendance in per cent"), BoxKind.LINE),
        Box(_SAW, tr("What they saw")),
        *(
            Box(_box(each.id), tr("Target {number}", number=number), hint=each.what_i_will_do)
            for number, each in enumerate(targets, start=1)
        ),
    )


def _box(target_id: int | None) -> str:
    return f"about_{target_id}" if target_id else _SAW


def _code(slip: Slip | None) -> str:
    if slip is None:
        return ""
    return f"provider-{slip.provider_id}" if slip.provider_id else f"staff-{slip.staff_id}" if slip.staff_id else ""


def _fields(values: Values) -> dict[str, Any]:
    kind, _, number = values.get("sender", "").partition("-")
    return values | {"provider_id": number if kind == "provider" else "", "staff_id": number if kind == "staff" else ""}


def _comments(sheet: Sheet, values: Values) -> dict[int | None, str]:
    about: list[int | None] = [None, *(each.id for each in sheet.targets)]
    return {target_id: values.get(_box(target_id), "").strip() for target_id in about}


def problems(_session: Session, sheet: Sheet, values: Values) -> dict[str, str]:
    """Box -> what is wrong with it."""
    found = form_problems(SlipFields, _fields(values))
    if not any(_comments(sheet, values).values()) and not values.get("attendance_percent", "").strip():
        found[_SAW] = tr("Type what they saw, or the attendance.")
    too_long = [_box(target_id) for target_id, words in _comments(sheet, values).items() if len(words) > TEXT_LENGTH]
    return found | dict.fromkeys(too_long, tr("This is too long: 10,000 characters at most."))


def save(session: Session, sheet: Sheet, values: Values) -> Typed:
    """Keep the slip with its comments. Raises UserError where something is wrong."""
    refuse(problems(session, sheet, values))
    fields, comments = read(SlipFields, _fields(values)), _comments(sheet, values)
    if sheet.record_id:
        slip = slips.change(session, sheet.record_id, fields, comments)
    else:
        slip = slips.add(session, sheet.learner_id, fields, comments)
    let_go(session, sheet)
    return Typed(sheet, values, slip.id, sheet.values if sheet.record_id else None)
