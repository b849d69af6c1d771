"""The school's own look as papers are made with it, read once a print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlmodel import Session, col, select

from ilp_desktop.model.look import PaperLook, PaperLookFields, PaperSection, PaperSigner, PaperWord, SymbolFolder
from ilp_desktop.model.school import School
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.own_symbols import OwnSymbols
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.styles import Colours
from ilp_desktop.printing.symbol_set import own_symbols
from ilp_desktop.printing.wording import OwnWords, own_words


@dataclass(frozen=True)
class SchoolLook:
    """What a school decided of its papers; what it did not decide is as the app has it."""

    colours: Colours = field(default_factory=Colours)
    footer: str = ""
    names_school: bool = True
    words: OwnWords = field(default_factory=dict)
    order: Mapping[str, tuple[tuple[str, bool], ...]] = field(default_factory=dict)
    """Paper -> its sections in their order, and whether each is shown."""
    symbols: tuple[Path, str] | None = None
    """The folder of the school's own symbols, and whose they are."""

    @contextmanager
    def worn(self) -> Iterator[None]:
        """Papers that are loaded and laid out within have the school's words and symbols."""
        with own_words(self.words), own_symbols(OwnSymbols(*self.symbols) if self.symbols else None):
            yield

    def with_shared(self, fields: PaperLookFields) -> SchoolLook:
        """The same with other colours and lines, such as those that are being typed."""
        return replace(
            self,
            colours=Colours(fields.accent, fields.soft),
            footer=fields.footer,
            names_school=fields.names_school,
        )


def school_look(session: Session) -> SchoolLook:
    """The look that is kept in the file."""
    words: dict[str, dict[str, str]] = defaultdict(dict)
    for word in session.exec(select(PaperWord)):
        words[word.source][word.key] = word.words
    order: dict[str, tuple[tuple[str, bool], ...]] = defaultdict(tuple)
    for row in session.exec(select(PaperSection).order_by(col(PaperSection.position))):
        order[row.paper] += ((row.section, row.shown),)
    shared = session.exec(select(PaperLook)).first() or PaperLook()
    chosen = session.exec(select(SymbolFolder)).first()
    symbols = (Path(chosen.folder), chosen.credit) if chosen else None
    return SchoolLook(words=words, order=order, symbols=symbols).with_shared(
        PaperLookFields.model_validate(shared.model_dump())
    )


def signers(session: Session, labels: Labels, paper: str, usual: Sequence[tuple[str, str]]) -> tuple[SignerPart, ...]:
    """Who is to sign a paper: the usual ones (role, name), or those whom the school chose, in its words and order."""
    chosen = chosen_signers(session, paper, usual)
    if chosen is not None:
        return chosen
    return tuple(SignerPart(labels("agreement_role", role), name, code=role) for role, name in usual)


def chosen_signers(session: Session, paper: str, known: Sequence[tuple[str, str]]) -> tuple[SignerPart, ...] | None:
    """Whom the school chose to sign a paper, in its words and order; None where it left that to the app.

    known: (role, name) of those whose names are known.
    """
    query = select(PaperSigner).where(PaperSigner.paper == paper).order_by(col(PaperSigner.position))
    chosen = session.exec(query).all()
    if not chosen:
        return None
    senco = session.exec(select(School.senco_name)).first() or ""
    named = [*known, *([] if any(role == "senco" for role, _ in known) else [("senco", senco)])]
    return tuple(
        SignerPart(each.wording, name, code=each.role)
        for each in chosen
        if each.signs
        for name in [name for role, name in named if role and role == each.role] or [""]
    )


def signer_label(session: Session, labels: Labels, paper: str, role: str) -> str:
    """What the school calls one who signed a paper in a role."""
    query = select(PaperSigner.wording).where(PaperSigner.paper == paper, PaperSigner.role == role)
    return session.exec(query).first() or labels("agreement_role", role)
