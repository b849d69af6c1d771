"""The school's look as one file that another school can take over: a zip with look.json and the logo."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError
from pydantic import Field as Constraint
from sqlmodel import Session, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.base import LINE_LENGTH, TEXT_LENGTH, Row
from ilp_desktop.model.look import PaperLookFields, PaperSection, PaperSigner, PaperWord
from ilp_desktop.services import look, own_field_lines, school, steps
from ilp_desktop.services.own_field_lines import OwnFieldLine
from ilp_desktop.words import counted, tr

KIND = "ilp_desktop papers"
VERSION = 2
LARGEST = 25 * 1024 * 1024
"""Bytes of the file."""
_LARGEST_PART = {"look.json": 4 * 1024 * 1024, "logo.png": 20 * 1024 * 1024}
_MOST = 5000
"""Rows of one kind."""
_Name = Annotated[str, StringConstraints(min_length=1, max_length=LINE_LENGTH)]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Word(_Part):
    """One wording."""

    source: _Name
    key: _Name
    words: Annotated[str, StringConstraints(min_length=1, max_length=TEXT_LENGTH)]


class SectionLine(_Part):
    """Where a section stands."""

    paper: _Name
    section: _Name
    position: int
    shown: bool


class SignerLine(_Part):
    """A line to sign on."""

    paper: _Name
    role: Annotated[str, StringConstraints(max_length=LINE_LENGTH)]
    wording: _Name
    position: int
    signs: bool


class LookFile(_Part):
    """What the file holds beside the logo."""

    kind: str
    version: int
    shared: dict[str, Any]
    words: Annotated[list[Word], Constraint(max_length=_MOST)]
    sections: Annotated[list[SectionLine], Constraint(max_length=_MOST)]
    signers: Annotated[list[SignerLine], Constraint(max_length=_MOST)]
    own_fields: Annotated[list[OwnFieldLine], Constraint(max_length=_MOST)] = []
    """Files of version 1 have none."""
    logo: bytes = b""

    @property
    def fields(self) -> PaperLookFields:
        """What all papers share. Raises ValidationError."""
        return PaperLookFields.model_validate(self.shared)


def packed(session: Session) -> bytes:
    """The school's look as a file."""
    content = {
        "kind": KIND,
        "version": VERSION,
        "shared": look.shared(session).model_dump(),
        "own_fields": own_field_lines.packed(session),
        **{
            name: [row.model_dump(exclude={"id"}) for row in session.exec(select(kind))]
            for name, kind in (("words", PaperWord), ("sections", PaperSection), ("signers", PaperSigner))
        },
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("look.json", json.dumps(content, ensure_ascii=False, indent=1))
        if logo := school.logo(session):
            archive.writestr("logo.png", logo)
    return out.getvalue()


def opened(data: bytes, shipped: Mapping[tuple[str, str], str]) -> LookFile:
    """Read such a file; words that this program does not have are passed over.

    shipped: (wording file, where in it) -> the app's words. Raises UserError where it is no such file, was made by a
    newer program, or holds what can't be printed.
    """
    parts = _parts(data)
    try:
        content = json.loads(parts["look.json"])
        if content["kind"] != KIND:
            raise _foreign()
        if content["version"] > VERSION:
            raise UserError(
                tr("This file was made by a newer version of the program."), tr("Install that version, then try again.")
            )
        found = LookFile.model_validate({**content, "logo": parts.get("logo.png", b"")})
        fields = found.fields
    except (ValueError, TypeError, LookupError, RecursionError, ValidationError):
        raise _foreign() from None
    found.words = [each for each in found.words if (each.source, each.key) in shipped]
    for each in found.words:
        look.check_word(shipped[each.source, each.key], each.words)
    own_field_lines.check(found.own_fields)
    found.shared = fields.model_dump()
    return found


def _parts(data: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            names = [each.filename for each in infos]
            if "look.json" not in names or len(set(names)) < len(names) or not set(names) <= set(_LARGEST_PART):
                raise _foreign()
            parts = {}
            for each in infos:
                with archive.open(each) as file:
                    # What it says of its size may be a lie: no more is unpacked than may be there.
                    parts[each.filename] = file.read(_LARGEST_PART[each.filename] + 1)
                if len(parts[each.filename]) > _LARGEST_PART[each.filename]:
                    raise _foreign()
            return parts
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError, zlib.error):
        raise _foreign() from None


def _foreign() -> UserError:
    return UserError(
        tr("This is not a file of a school's papers, or it is damaged."),
        tr("Choose a file that this program saved under Papers."),
    )


def changes(session: Session, found: LookFile) -> list[str]:
    """What taking a file over would change, in sentences; none where all is so already."""
    now, new = look.shared(session), found.fields
    told = []
    if (now.accent, now.soft) != (new.accent, new.soft):
        told.append(
            tr(
                "Colours: {accent} and {soft} instead of {accent_2} and {soft_2}.",
                accent=new.accent,
                soft=new.soft,
                accent_2=now.accent,
                soft_2=now.soft,
            )
        )
    if now.footer != new.footer:
        told.append(
            tr("Line at the foot: “{footer}”.", footer=new.footer) if new.footer else tr("No line at the foot.")
        )
    if now.names_school != new.names_school:
        told.append(tr("The school's name at the top.") if new.names_school else tr("No school's name at the top."))
    told += _other_rows(session, found)
    if found.logo and found.logo != school.logo(session):
        told.append(tr("Its logo."))
    return [*told, *own_field_lines.changes(session, found.own_fields)]


def _other_rows(session: Session, found: LookFile) -> Iterator[str]:
    if (ours := _replaced(session, PaperWord, found.words)) is not None:
        yield counted(
            len(found.words),
            "{n} wording of its own instead of {ours}.", "{n} wordings of its own instead of {ours}.", ours=ours,
        )  # fmt: skip
    if (ours := _replaced(session, PaperSection, found.sections)) is not None:
        yield counted(
            len(found.sections),
            "{n} section of its own instead of {ours}.", "{n} sections of its own instead of {ours}.", ours=ours,
        )  # fmt: skip
    if (ours := _replaced(session, PaperSigner, found.signers)) is not None:
        yield counted(
            len(found.signers),
            "{n} line to sign on of its own instead of {ours}.", "{n} lines to sign on of its own instead of {ours}.",
            ours=ours,
        )  # fmt: skip


def _replaced(session: Session, kind: type[Row], theirs: Sequence[BaseModel]) -> int | None:
    """How many rows of ours theirs would replace; None where they are the same."""
    ours = [row.model_dump(exclude={"id"}) for row in session.exec(select(kind))]
    return None if _sorted(ours) == _sorted([each.model_dump() for each in theirs]) else len(ours)


def _sorted(rows: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def take(session: Session, found: LookFile, logo: bytes) -> None:
    """Take the file's look over in place of the school's; logo: a picture in PNG, or empty where the file has none."""
    look.reset(session)
    kinds = ((PaperWord, found.words), (PaperSection, found.sections), (PaperSigner, found.signers))
    for kind, theirs in kinds:
        session.add_all(kind(**each.model_dump()) for each in theirs)
    session.flush()
    look.set_shared(session, found.fields)
    own_field_lines.take(session, found.own_fields)
    if logo:
        school.set_logo(session, "logo.png", logo, "image/png")
    steps.called(session, tr("look of the papers taken from a file"))
