"""The school's own look of its papers: kept, put back to the app's own, taken over from a file."""

from __future__ import annotations

import string
from collections.abc import Sequence
from typing import NamedTuple

from sqlmodel import Session, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.look import (
    SIGNERS,
    PaperLook,
    PaperLookFields,
    PaperSection,
    PaperSigner,
    PaperSignerFields,
    PaperWord,
    PaperWordFields,
)
from ilp_desktop.model.school import PickListItem
from ilp_desktop.services import records, school, steps
from ilp_desktop.words import listed, tr

KINDS = (PaperLook, PaperWord, PaperSection, PaperSigner)


class Signer(NamedTuple):
    """A line to sign on."""

    role: str
    wording: str
    signs: bool


def shared(session: Session) -> PaperLookFields:
    """What all papers share."""
    row = session.exec(select(PaperLook)).first() or PaperLook()
    return PaperLookFields.model_validate(row.model_dump())


def set_shared(session: Session, fields: PaperLookFields) -> None:
    """Keep what all papers share."""
    steps.called(session, tr("look of the papers changed"))
    row = session.exec(select(PaperLook)).first()
    if row:
        records.change(session, PaperLook, records.identity(row), fields)
    else:
        records.add(session, PaperLook, fields)


def words(session: Session) -> dict[tuple[str, str], str]:
    """(wording file, where in it) -> the school's own words."""
    return {(row.source, row.key): row.words for row in session.exec(select(PaperWord))}


def set_word(session: Session, source: str, key: str, app: str, fields: PaperWordFields) -> None:
    """Word a heading or prompt; the app's own words take the school's away.

    Raises UserError where a placeholder of the app's wording is missing or one is there that it does not have.
    """
    check_word(app, fields.words)
    steps.called(session, tr("wording of a paper changed"))
    row = session.exec(select(PaperWord).where(PaperWord.source == source, PaperWord.key == key)).first()
    if fields.words == app:
        if row:
            records.delete(session, PaperWord, records.identity(row))
    elif row:
        records.change(session, PaperWord, records.identity(row), fields)
    else:
        records.add(session, PaperWord, fields, source=source, key=key)


def check_word(app: str, own: str) -> None:
    """Raise UserError where own words do not have the placeholders of the app's."""
    wanted = _placeholders(app)
    try:
        found = _placeholders(own)
    except ValueError:
        found = None
    if found == wanted:
        return
    if wanted:
        names = listed([f"{{{name}}}" for name in sorted(wanted)])
        raise UserError(
            tr("Something is filled in at {names}.", names=names),
            tr("Leave {names} as it stands, with its braces, and no other braces.", names=names),
        )
    raise UserError(
        tr("Braces { } can't stand in these words."), tr("Nothing is filled in here. Write it without them.")
    )


def _placeholders(words: str) -> set[str]:
    """Names in braces. Raises ValueError for a brace that stands alone."""
    found: set[str] = set()
    for _, name, form, conversion in string.Formatter().parse(words):
        if form or conversion or name == "":
            raise ValueError("not a plain placeholder")
        found |= {name} if name else set()
    return found


def sections(session: Session, paper: str) -> list[tuple[str, bool]]:
    """The sections of a paper in the school's order and whether each is shown; empty: as the app has them."""
    query = select(PaperSection).where(PaperSection.paper == paper).order_by(col(PaperSection.position))
    return [(row.section, row.shown) for row in session.exec(query)]


def set_sections(session: Session, paper: str, order: Sequence[tuple[str, bool]]) -> None:
    """Keep the order of a paper's sections, and which are shown."""
    steps.called(session, tr("sections of a paper changed"))
    rows = {row.section: row for row in records.of(session, PaperSection, paper=paper)}
    for position, (section, shown) in enumerate(order):
        row = rows.get(section) or PaperSection(paper=paper, section=section, position=position)
        row.position, row.shown = position, shown
        session.add(row)
    session.flush()


def signers(session: Session, paper: str, usual: Sequence[str]) -> list[Signer]:
    """The lines to sign on of a paper; where nothing is kept, the usual roles sign."""
    query = select(PaperSigner).where(PaperSigner.paper == paper).order_by(col(PaperSigner.position))
    kept = [Signer(row.role, row.wording, row.signs) for row in session.exec(query)]
    if kept:
        return kept
    labels = dict(
        session.exec(
            select(PickListItem.code, PickListItem.label).where(PickListItem.list_name == "agreement_role")
        ).all()
    )
    roles = [*usual, *(role for role in SIGNERS if role not in usual)]
    return [Signer(role, labels.get(role, SIGNERS[role]), role in usual) for role in roles]


def set_signers(session: Session, paper: str, lines: Sequence[Signer]) -> None:
    """Keep the lines to sign on of a paper, in their order."""
    steps.called(session, tr("lines to sign on changed"))
    rows = records.of(session, PaperSigner, paper=paper)
    for row in rows[len(lines) :]:
        records.delete(session, PaperSigner, records.identity(row))
    for position, line in enumerate(lines):
        fields = PaperSignerFields(wording=line.wording)
        others = {"role": line.role, "position": position, "signs": line.signs}
        if position < len(rows):
            records.change(session, PaperSigner, records.identity(rows[position]), fields, **others)
        else:
            records.add(session, PaperSigner, fields, paper=paper, **others)


def reset(session: Session) -> None:
    """All papers as the app has them; the logo stays."""
    steps.called(session, tr("papers put back to the app's own look"))
    for kind in KINDS:
        for row in session.exec(select(kind)).all():
            session.delete(row)
    session.flush()


def reset_paper(session: Session, paper: str, sources: Sequence[str]) -> None:
    """One paper's words, sections and lines as the app has them."""
    steps.called(session, tr("a paper put back to the app's own look"))
    for kind in (PaperSection, PaperSigner):
        for row in records.of(session, kind, paper=paper):
            session.delete(row)
    its_own = col(PaperWord.source).in_(sources)
    its_headings = (col(PaperWord.source) == "papers") & col(PaperWord.key).startswith(f"{paper}/", autoescape=True)
    for word in session.exec(select(PaperWord).where(its_own | its_headings)).all():
        session.delete(word)
    session.flush()


def every_signer(session: Session) -> dict[str, list[Signer]]:
    """Paper -> the lines to sign on that the school chose."""
    papers = dict.fromkeys(session.exec(select(PaperSigner.paper)))
    return {paper: signers(session, paper, ()) for paper in papers}


def follow(session: Session, school_name: str, senco_name: str, lines: dict[str, list[Signer]]) -> None:
    """Let an invented school be called as the real one, and the same people sign."""
    ours = school.settings(session)
    ours.school_name, ours.senco_name = school_name, senco_name
    session.add(ours)
    for row in session.exec(select(PaperSigner)).all():
        session.delete(row)
    session.flush()
    for paper, chosen in lines.items():
        set_signers(session, paper, chosen)
