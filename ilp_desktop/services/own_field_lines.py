"""The school's own fields in the file of its look: what is asked travels to another school, what stands in it does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ConfigDict, ValidationError
from sqlmodel import Session

from ilp_desktop.errors import UserError
from ilp_desktop.model.own_fields import MOST, STEPS, OwnField, OwnFieldFields, Record
from ilp_desktop.model.problems import sentences
from ilp_desktop.services import own_fields, records
from ilp_desktop.words import listed, tr


class OwnFieldLine(BaseModel):
    """One field of the school's own, as the file holds it."""

    model_config = ConfigDict(extra="forbid", strict=True)
    record: str
    label: str
    step: str
    kind: str
    options: str
    help: str
    part: str
    on_paper: bool
    on_plan: bool
    on_my_plan: bool

    @property
    def fields(self) -> OwnFieldFields:
        """What is asked. Raises ValidationError."""
        return OwnFieldFields.model_validate(self.model_dump(exclude={"record"}))


def packed(session: Session) -> list[dict[str, object]]:
    """The fields that are asked, in the school's order."""
    return [_line(each) for record in Record for each in own_fields.of_record(session, record) if each.asked]


def _line(field: OwnField) -> dict[str, object]:
    return field.model_dump(include=set(OwnFieldLine.model_fields))


def check(lines: Sequence[OwnFieldLine]) -> None:
    """Raise UserError where a field of a file can't be asked here, or stands there twice."""
    counts: Counter[str] = Counter()
    seen = set()
    for line in lines:
        try:
            label = line.fields.label
        except ValidationError as fault:
            raise _unfit(line, next(iter(sentences(fault).values()))) from None
        if line.record not in set(Record) or line.step not in STEPS[Record(line.record)]:
            raise _unfit(line, tr("There is no such step in this program."))
        counts[line.record] += 1
        if (line.record, label.casefold()) in seen or counts[line.record] > MOST:
            raise _unfit(line, tr("It stands there twice, or there are too many fields."))
        seen.add((line.record, label.casefold()))


def _unfit(line: OwnFieldLine, why: str) -> UserError:
    return UserError(
        tr("The own field “{label}” of this file can't be taken over: {why}", label=line.label[:80], why=why),
        tr("Mend it in the school that the file is from, save the file anew, and take that one."),
    )


def changes(session: Session, lines: Sequence[OwnFieldLine]) -> Iterator[str]:
    """What taking the fields over would change, in sentences."""
    new, changed, kept = _sorted_out(session, lines)
    if new:
        yield tr("New own fields: {labels}.", labels=listed([each.label for each in new]))
    if changed:
        yield tr("Own fields as in the file: {labels}.", labels=listed([line.label for _, line in changed]))
    if kept:
        yield tr(
            "Own fields that stay yours, since they are filled in and of another kind: {labels}.",
            labels=listed([each.label for each in kept]),
        )


def take(session: Session, lines: Sequence[OwnFieldLine]) -> None:
    """Take fields over beside those of the school. Raises UserError where it would have too many."""
    new, changed, _ = _sorted_out(session, lines)
    for field, line in changed:
        own_fields.change(session, records.identity(field), line.fields)
        field.asked = True
    for line in new:
        own_fields.add(session, line.record, line.fields)


def _sorted_out(
    session: Session, lines: Sequence[OwnFieldLine]
) -> tuple[list[OwnFieldLine], list[tuple[OwnField, OwnFieldLine]], list[OwnFieldLine]]:
    """Those that are new here, those that differ from ours of the same label, and those that ours can't become."""
    ours = {
        (record.value, each.label.casefold()): each
        for record in Record
        for each in own_fields.of_record(session, record)
    }
    new, changed, kept = [], [], []
    for line in lines:
        field = ours.get((line.record, line.fields.label.casefold()))
        if field is None:
            new.append(line)
        elif field.kind != line.kind and own_fields.is_filled(session, field):
            kept.append(line)
        elif not field.asked or _line(field) != line.model_dump():
            changed.append((field, line))
    return new, changed, kept
