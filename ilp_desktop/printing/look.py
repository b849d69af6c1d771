"""The school's own look as papers are made with it, read once a print."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from ilp_desktop.model.look import PaperLook, PaperLookFields, PaperSection, PaperSigner, PaperWord
from ilp_desktop.model.school import School
from ilp_desktop.printing.lookups import Labels
from ilp_desktop.printing.plan_content import SignerPart
from ilp_desktop.printing.styles import Colours
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

    @contextmanager
    def worn(self) -> Iterator[None]:
        """Papers that are loaded and laid out within have the school's words."""
        with own_words(self.words):
            yield

    def with_shared(self, fields: PaperLookFields) -> SchoolLook:
        """The same with other colours and lines, such as those that are being typed."""
        return SchoolLook(
            Colours(fields.accent, fields.soft), fields.footer, fields.names_school, self.words, self.order
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
    return SchoolLook(words=words, order=order).with_shared(PaperLookFields.model_validate(shared.model_dump()))


def signers(session: Session, labels: Labels, paper: str, usual: Sequence[tuple[str, str]]) -> tuple[SignerPart, ...]:
    """Who is to sign a paper: the usual ones (role, name), or those whom the school chose, in its words and order."""
    chosen = session.exec(
        select(PaperSigner).where(PaperSigner.paper == paper).order_by(col(PaperSigner.position))
    ).all()
    if not chosen:
        return tuple(SignerPart(labels("agreement_role", role), name) for role, name in usual)
    known = {"senco": session.exec(select(School.senco_name)).first() or ""}
    return tuple(
        SignerPart(each.wording, name)
        for each in chosen
        if each.signs
        for name in [name for role, name in usual if role and role == each.role] or [known.get(each.role, "")]
    )


def signer_label(session: Session, labels: Labels, paper: str, role: str) -> str:
    """What the school calls one who signed a paper in a role."""
    query = select(PaperSigner.wording).where(PaperSigner.paper == paper, PaperSigner.role == role)
    return session.exec(query).first() or labels("agreement_role", role)
