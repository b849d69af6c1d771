"""Which languages of the learners' papers a person of the school has checked."""

from __future__ import annotations

from sqlmodel import Session, select

from ilp_desktop.model.language_check import LanguageCheck, LanguageCheckFields
from ilp_desktop.services import records, steps
from ilp_desktop.words import tr


def checks(session: Session) -> dict[str, LanguageCheckFields]:
    """Code of a language -> who checked it, and when."""
    return {
        row.language: LanguageCheckFields.model_validate(row.model_dump())
        for row in session.exec(select(LanguageCheck))
    }


def set_check(session: Session, language: str, fields: LanguageCheckFields) -> None:
    """Keep that somebody checked a language, in place of the check before."""
    steps.called(session, tr("check of a language noted"))
    row = _row(session, language)
    if row:
        records.change(session, LanguageCheck, records.identity(row), fields)
    else:
        records.add(session, LanguageCheck, fields, language=language)


def forget(session: Session, language: str) -> None:
    """Call the language unchecked again."""
    steps.called(session, tr("check of a language taken away"))
    if row := _row(session, language):
        records.delete(session, LanguageCheck, records.identity(row))


def _row(session: Session, language: str) -> LanguageCheck | None:
    return session.exec(select(LanguageCheck).where(LanguageCheck.language == language)).first()
