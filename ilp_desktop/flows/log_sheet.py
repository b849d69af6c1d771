"""The weekly sheet of a learning log, as it came back on paper: one entry of the log, on a day of that week."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from sqlmodel import Session, col, select

from ilp_desktop.flows.flow import as_typed, form_problems, raw, read
from ilp_desktop.flows.sheets import Box, BoxKind, Sheet, SheetKind, Typed, Values, Words, let_go, refuse, targets_on
from ilp_desktop.model.base import read_day, today
from ilp_desktop.model.review import LogBlock, LogEntry, LogEntryEntry, LogEntryFields, LogEntryTarget
from ilp_desktop.services import attachments, logs, pick_lists, records
from ilp_desktop.services.caseload import name_of
from ilp_desktop.words import month_short, short_day, tr

PROMPTS = ("what_i_learned", "how_i_learned_it", "what_i_enjoyed", "what_was_hard", "something_unexpected")
"""The fields that the prompts of a printed sheet ask for, in their order."""
_SPOKEN = PROMPTS[:1]
"""A sheet of a voice log has one column for what was talked about."""
_WEEK = dt.timedelta(days=6)


def next_sheet(session: Session, learner_id: int) -> tuple[int, int] | None:
    """Block and week to type up next: the first week without an entry, of the newest block with one; None: no block."""
    blocks = logs.blocks(session, learner_id)
    for block in blocks:
        if week := first_missing(session, block):
            return records.identity(block), week
    return (records.identity(blocks[0]), 1) if blocks else None


def first_missing(session: Session, block: LogBlock) -> int:
    """The first week of a block that has no entry and has begun; 0 where there is none."""
    begun = [week for week in range(1, block.weeks + 1) if days_of(block, week)[0] <= today()]
    return next((week for week in begun if entry_of(session, block, week) is None), 0)


def week_after(session: Session, sheet: Sheet) -> int:
    """The next week of a sheet's block that is not typed up yet and has begun; 0 where there is none."""
    block = records.get(session, LogBlock, sheet.block_id)
    later = range(sheet.week + 1, block.weeks + 1)
    begun = [week for week in later if days_of(block, week)[0] <= today()]
    return next((week for week in begun if entry_of(session, block, week) is None), 0)


def days_of(block: LogBlock, week: int) -> tuple[dt.date, dt.date]:
    """First and last day of a week of a block, counted from 1."""
    first = block.starts_on + dt.timedelta(weeks=week - 1)
    return first, first + _WEEK


def entry_of(session: Session, block: LogBlock, week: int) -> LogEntry | None:
    """The entry that was typed up from a sheet, if it was."""
    first, last = days_of(block, week)
    query = select(LogEntry).where(LogEntry.log_block_id == block.id, col(LogEntry.entry_on).between(first, last))
    return session.exec(query.order_by(col(LogEntry.id))).first()


def open_sheet(session: Session, block_id: int, week: int, words: Words) -> Sheet:
    """The sheet of one week; where it was typed up before, with what its entry says."""
    block = records.get(session, LogBlock, block_id)
    first, last = days_of(block, week)
    entry = entry_of(session, block, week)
    targets = _targets(session, block)
    values = {name: str(value) for name, value in raw(LogEntryFields, entry).items()}
    values["entry_on"] = values["entry_on"] or as_typed(min(last, max(first, today())))
    values["targets"] = _numbers(session, targets, entry)
    boxes = _boxes(session, block, words["log_block"], tuple(each.what_i_will_do for each in targets))
    state = tr("This sheet was typed up before: saving changes its entry.") if entry else ""
    return Sheet(
        kind=SheetKind.LOG,
        learner_id=block.learner_id,
        learner=name_of(session, block.learner_id),
        key=f"{block.identity}-W{week}",
        title=tr(
            "{identity}, week {week} of {weeks}, {span}",
            identity=block.identity,
            week=week,
            weeks=block.weeks,
            span=_span(first, last),
        ),
        boxes=boxes,
        values={box.name: values[box.name] for box in boxes},
        targets=targets,
        record_id=entry.id if entry else None,
        block_id=block_id,
        week=week,
        weeks=block.weeks,
        notice=state,
    )


def _targets(session: Session, block: LogBlock) -> Any:
    """The targets on the sheet: those open when it was printed, else when it began, else those of today."""
    for day in (block.printed_on, block.starts_on, today()):
        if day and (found := targets_on(session, block.learner_id, day)):
            return found
    return ()


def _boxes(session: Session, block: LogBlock, words: Words, targets: tuple[str, ...]) -> tuple[Box, ...]:
    """In the order of the print: the prompts, the faces, the targets ticked, who saw it, and the day."""
    prompts = words["prompts"].get(block.kind) or words["prompts"]["weekly_diary"]
    labels = [words["voice_heads"][-1]] if block.kind == "voice_log" else prompts
    names = _SPOKEN if block.kind == "voice_log" else PROMPTS
    more = _also_on_the_sheet(block, words)
    faces = [(each.code, each.label) for each in pick_lists.all_lists(session)["rating"]]
    numbered = "\n".join(f"{number}  {' '.join(each.split())}" for number, each in enumerate(targets, start=1))
    which = (Box("targets", words["which"], BoxKind.LINE, numbered),) if targets else ()
    return (
        *(Box(name, label, hint=more.get(name, "")) for name, label in zip(names, labels, strict=False)),
        Box("rating", words["went"], BoxKind.FACE, choices=tuple(faces)),
        *which,
        Box("seen_by", words["seen"], BoxKind.LINE, more.get("seen_by", "")),
        Box("entry_on", words["on"], BoxKind.DAY),
    )


def _also_on_the_sheet(block: LogBlock, words: Words) -> dict[str, str]:
    """Field -> what else of the sheet is typed into its box, since it is a part of the same words."""
    also = {
        "what_i_learned": ", ".join(words["facts"].get(block.kind, ())),
        "how_i_learned_it": words["help"].get(block.kind, ""),
        "seen_by": words["comment"].get(block.kind, ""),
    }
    return {name: tr("Type here too: {labels}.", labels=labels) for name, labels in also.items() if labels}


def _numbers(session: Session, targets: Any, entry: LogEntry | None) -> str:
    ids = {each.target_id for each in records.of(session, LogEntryTarget, log_entry_id=entry.id)} if entry else set()
    return ", ".join(str(number) for number, each in enumerate(targets, start=1) if each.id in ids)


def _span(first: dt.date, last: dt.date) -> str:
    start = str(first.day) if first.month == last.month else f"{first.day} {month_short(first)}"
    return tr("{start} to {end}", start=start, end=short_day(last))


def problems(session: Session, sheet: Sheet, values: Values) -> dict[str, str]:
    """Box -> what is wrong with it."""
    found = form_problems(LogEntryFields, values)
    if not any(values.get(name, "").strip() for name in (*PROMPTS, "rating")):
        found[sheet.boxes[0].name] = tr(
            "Type what stands on the sheet. Ctrl+PgDn goes to the next week without saving."
        )
    if "entry_on" not in found:
        found |= _out_of_week(session, sheet, values)
    if wrong := [each for each in _typed_numbers(values) if not 0 < each <= len(sheet.targets)]:
        found["targets"] = tr(
            "There is no number {wrong} on this sheet: they go from 1 to {number}.",
            wrong=wrong[0],
            number=len(sheet.targets),
        )
    elif re.sub(r"[\d\s,;.+&]|and", "", values.get("targets", "")):
        found["targets"] = tr("Write the numbers of the targets, such as 1, 3.")
    return found


def _out_of_week(session: Session, sheet: Sheet, values: Values) -> dict[str, str]:
    first, last = days_of(records.get(session, LogBlock, sheet.block_id), sheet.week)
    day = read_day(values["entry_on"])
    if isinstance(day, dt.date) and first <= day <= last:
        return {}
    return {
        "entry_on": tr(
            "Week {week} runs from {as_typed} to {as_typed_2}. Check the day.",
            week=sheet.week,
            as_typed=as_typed(first),
            as_typed_2=as_typed(last),
        )
    }


def _typed_numbers(values: Values) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", values.get("targets", ""))]


def save(session: Session, sheet: Sheet, values: Values) -> Typed:
    """Write the entry, tied to its block and the targets ticked. Raises UserError where something is wrong."""
    refuse(problems(session, sheet, values))
    before = sheet.values if sheet.record_id else None
    target_ids = [sheet.targets[number - 1].id or 0 for number in dict.fromkeys(_typed_numbers(values))]
    written = values | {"log_block_id": str(sheet.block_id)}
    if sheet.record_id:
        entry = _change_entry(session, sheet, sheet.record_id, written, target_ids)
    else:
        entry = logs.add_entry(session, sheet.learner_id, read(LogEntryEntry, written | {"target_ids": target_ids}))
    let_go(session, sheet)
    return Typed(sheet, values, entry.id, before)


def _change_entry(session: Session, sheet: Sheet, entry_id: int, written: Values, target_ids: list[int]) -> LogEntry:
    """Correct an entry by its sheet; what the sheet has no box for stays: other words, other targets, files."""
    have = raw(LogEntryFields, records.get(session, LogEntry, entry_id))
    on_sheet = {each.id for each in sheet.targets}
    tied = [each.target_id for each in records.of(session, LogEntryTarget, log_entry_id=entry_id)]
    more = {
        "target_ids": [*target_ids, *(each for each in tied if each not in on_sheet)],
        "file_ids": attachments.ids_of(session, LogEntry, entry_id),
    }
    return logs.change_entry(session, entry_id, read(LogEntryEntry, have | written | more))
