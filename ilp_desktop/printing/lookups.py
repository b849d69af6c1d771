"""What papers look up for every learner: labels, names of staff and providers, the school, the print profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from reportlab.lib.utils import ImageReader
from sqlalchemy import ColumnElement
from sqlmodel import Session, SQLModel, col, select

from ilp_desktop.errors import UserError
from ilp_desktop.model.language_check import LanguageCheck
from ilp_desktop.model.learner import Learner, PrintProfile, PrintProfileFields, SymbolMode, full_name
from ilp_desktop.model.school import AttachmentContent, PickListItem, Provider, School, Staff, with_scale
from ilp_desktop.printing.pictures import NoPicture, read_picture
from ilp_desktop.printing.read_once import LEARNERS_KEPT, once_a_print
from ilp_desktop.printing.styles import Profile
from ilp_desktop.printing.wording import language_facts
from ilp_desktop.words import in_figures, tr

R = TypeVar("R", bound=SQLModel)

_LOGO_KEPT = (1200, 400)
"""Pixels of the logo in the file: 11 mm high at 900 dots an inch at most."""


class Labels:
    """The school's words for codes; a code without a label stands for itself."""

    def __init__(self, session: Session) -> None:
        self._labels = _pick_lists(session)

    def __call__(self, pick_list: str, code: str) -> str:
        """The label of a code."""
        return self._labels.get((pick_list, code), code)


@once_a_print(1)
def _pick_lists(session: Session) -> dict[tuple[str, str], str]:
    columns = (PickListItem.list_name, PickListItem.code, PickListItem.label, PickListItem.scale)
    return {(name, code): with_scale(label, scale) for name, code, label, scale in session.exec(select(*columns))}


@once_a_print(1)
def school_name(session: Session) -> str:
    """The school's name, or a neutral word where none was entered yet."""
    return session.exec(select(School.school_name)).first() or "School"


@once_a_print(LEARNERS_KEPT)
def staff_name(session: Session, staff_id: int | None) -> str:
    """Name of a member of staff, or nothing."""
    staff = session.get(Staff, staff_id) if staff_id else None
    return staff.name if staff else ""


@once_a_print(1)
def provider_names(session: Session) -> dict[int | None, str]:
    """Provider's id to name."""
    return dict(session.exec(select(Provider.id, Provider.name)).all())


def rows(session: Session, kind: type[R], *conditions: ColumnElement[bool] | bool) -> Sequence[R]:
    """All rows that meet the conditions, in the order they were put in, or of their position."""
    order = [getattr(kind, "position")] if hasattr(kind, "position") else []  # noqa: B009
    return session.exec(select(kind).where(*conditions).order_by(*order, kind.id)).all()  # type: ignore[attr-defined]


def the_learner(session: Session, learner_id: int) -> Learner:
    """The learner; UserError where there is none of that id."""
    learner = session.get(Learner, learner_id)
    if learner is None:
        raise UserError(
            tr("Learner L{learner_id} is no longer in the file.", learner_id=learner_id),
            tr("Choose the learners again, then print."),
        )
    return learner


def initials(learner: Learner) -> str:
    """Such as AK; for messages and file names."""
    return "".join(part[0] for part in full_name(learner).split() if part)[:3].upper()


def mark(learner: Learner) -> str:
    """How messages call a learner: initials and id, never the name."""
    return f"{initials(learner)} (L{learner.id})"


@once_a_print(LEARNERS_KEPT)
def profile_of(session: Session, learner_id: int) -> Profile:
    """The learner's print profile, or the default: Andika, 14 pt, 1.5 lines."""
    row = session.exec(select(PrintProfile).where(col(PrintProfile.learner_id) == learner_id)).first()
    return as_profile(row) if row else Profile()


def as_profile(row: PrintProfileFields) -> Profile:
    """A print profile as papers need it."""
    return Profile(
        font=row.font or "andika",
        size=row.size,
        spacing=row.line_spacing,
        letter_spacing=row.letter_spacing,
        tint=row.tint,
        tinted_paper=row.tinted_paper,
        symbols=row.symbols != SymbolMode.OFF,
        key_words=row.symbols == SymbolMode.WORDS,
        plain_language=row.plain_language,
        language=row.prompt_language,
    )


@once_a_print(LEARNERS_KEPT)
def language_note(session: Session, code: str) -> str:
    """Who checked the words of a language, or that nobody has; nothing of English and of what the makers had checked."""
    language = language_facts(code)
    check = session.exec(select(LanguageCheck).where(LanguageCheck.language == code)).first()
    if check:
        return tr(
            "The words in {language} were checked by {who} on {day}.",
            language=language.english_name, who=check.checked_by, day=in_figures(check.checked_on),
        )  # fmt: skip
    if language.reviewed_by:
        return ""
    return tr("The words in {language} are not yet checked by a speaker of it.", language=language.english_name)


def logo(session: Session) -> ImageReader | None:
    """The school's logo, or None where it has none; UserError where the file kept for it is no picture."""
    logo_id = session.exec(select(School.logo_id)).first()
    content = session.get(AttachmentContent, logo_id) if logo_id else None
    return _picture(content.content) if content else None


def _picture(data: bytes) -> ImageReader:
    try:
        return read_picture(data, _LOGO_KEPT)
    except NoPicture:
        raise UserError(
            tr("The school's logo could not be printed."), tr("Choose a PNG or JPEG picture in the school's settings.")
        ) from None
